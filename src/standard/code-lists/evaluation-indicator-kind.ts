import { defineCodeList } from "../../model/code-list.ts";

export const evaluationIndicatorKind = defineCodeList({
  id: "evaluation-indicator-kind",
  title: { zh: "评价指标类别", en: "kind of evaluation indicator" },
  version: "2025-12-01",
  membership: "closed",
  source: { document: "GB/T 46278-2025", confidence: "provisional" },
  codes: [
    { code: "1", title: "基本指标", titleEn: "basic" },
    { code: "2", title: "专项指标", titleEn: "special" },
  ],
});
