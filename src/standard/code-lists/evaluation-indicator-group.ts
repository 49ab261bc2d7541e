import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const evaluationIndicatorGroup = defineCodeList({
  id: "evaluation-indicator-group",
  title: { zh: "基本指标分组", en: "group of basic indicators" },
  version: "2025-12-01",
  membership: "closed",
  source: { document: "GB/T 46278-2025", confidence: "provisional" },
  codes: [
    { code: "1", title: "基础信用信息", titleEn: "basic credit information" },
    { code: "2", title: "经营信息", titleEn: "operation" },
    { code: "3", title: "守法信息", titleEn: "compliance with the law" },
    { code: "4", title: "诚信守约信息", titleEn: "honesty and contracts" },
    { code: "5", title: "综合评价信息", titleEn: "overall evaluation" },
  ],
});
