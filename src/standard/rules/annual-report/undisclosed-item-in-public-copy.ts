import { defineRule } from "../../../model/rule.ts";

export const undisclosedItemInPublicCopy = defineRule({
  id: "undisclosed-item-in-public-copy",
  code: "ANR-004A",
  severity: "error",
  dimension: "准确性",
  clause: "annual-report#publication",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "公示了企业选择不公示的数据", en: "items published against the choice of the enterprise" },
  why: "从业人数、资产总额等第七项信息由企业选择是否公示；选择不公示的，公示文本中不能有。",
  message: {
    zh: "公示文本含有企业选择不公示的数据",
    en: "the public copy holds items that the enterprise chose not to publish",
  },
  fix: { zh: "从公示文本中删去这些数据", en: "remove them from the public copy" },
  on: ["annual-report"],
  at: "undisclosedItems",
  holds: `!("01" in this.undisclosedItems && has(this.employees)) && !("02" in this.undisclosedItems && has(this.assets)) && !("03" in this.undisclosedItems && has(this.liabilities)) && !("04" in this.undisclosedItems && has(this.guarantees)) && !("05" in this.undisclosedItems && has(this.equity)) && !("06" in this.undisclosedItems && has(this.revenue)) && !("07" in this.undisclosedItems && has(this.mainRevenue)) && !("08" in this.undisclosedItems && has(this.profit)) && !("09" in this.undisclosedItems && has(this.netProfit)) && !("10" in this.undisclosedItems && has(this.tax))`,
});
