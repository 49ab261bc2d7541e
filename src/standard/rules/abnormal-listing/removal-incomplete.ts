import { defineRule } from "../../../model/rule.ts";

export const removalIncomplete = defineRule({
  id: "removal-incomplete",
  code: "ABN-010B",
  severity: "error",
  dimension: "完整性",
  clause: "abnormal-listing#removal",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十条", confidence: "seen" },
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十八条、第二十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "移出日期和移出事由没有填齐", en: "removal incomplete" },
  why: "移出决定应有移出日期和移出事由，缺一不可；只填一项时无法判断是否仍在名录中。",
  message: { zh: "移出日期和移出事由只填了一项", en: "only one of the day and the reason of the removal is given" },
  fix: { zh: "已移出的，两项都填；没有移出的，两项都不填", en: "fill in both if removed, neither otherwise" },
  on: ["abnormal-listing", "serious-listing"],
  at: "removedOn",
  holds: "has(this.removedOn) == has(this.removalReason)",
});
