import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const evaluationIndicatorDirection = defineCodeList({
  id: "evaluation-indicator-direction",
  title: { zh: "评价指标类型", en: "type of an indicator" },
  version: "2025-12-01",
  membership: "closed",
  source: { document: "GB/T 46278-2025", confidence: "provisional" },
  codes: [
    { code: "1", title: "正向指标", titleEn: "the more the better", aliases: ["正向"] },
    { code: "2", title: "负向指标", titleEn: "the less the better", aliases: ["负向"] },
    { code: "3", title: "适度指标", titleEn: "best in the middle", aliases: ["适度"] },
    { code: "4", title: "类别指标", titleEn: "by category", aliases: ["类别"] },
  ],
});
