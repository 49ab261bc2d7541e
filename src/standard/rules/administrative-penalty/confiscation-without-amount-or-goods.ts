import { defineRule } from "../../../model/rule.ts";

export const confiscationWithoutAmountOrGoods = defineRule({
  id: "confiscation-without-amount-or-goods",
  code: "PEN-004A",
  severity: "error",
  dimension: "完整性",
  clause: "administrative-penalty#amounts",
  source: [
    { document: "行政处罚法", article: "第九条、第二十八条", confidence: "seen" },
    { document: "双公示信息项", article: "CF_NR_WFFF", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "处罚含没收但没有没收的内容", en: "confiscation without what was confiscated" },
  why: "没收违法所得的，违法所得是款项，应有金额；没收非法财物的，应有金额或者物品。常见原因是只写在处罚内容里。",
  message: {
    zh: "处罚种类包含没收，但没有相应的没收金额或者没收物品",
    en: "the kinds of penalty include a confiscation, but the amount or the goods are missing",
  },
  fix: {
    zh: "没收违法所得的填没收金额（万元）；没收非法财物的填没收物品或者折合金额",
    en: "fill in the amount of confiscated gains in ten thousand yuan; for confiscated property the goods or their amount",
  },
  on: ["administrative-penalty"],
  at: "confiscatedAmount",
  holds: [
    `!this.penaltyKinds.exists(kind, kind in ["20", "22", "23"])`,
    `has(this.confiscatedAmount) && compareDecimals(this.confiscatedAmount, "0") > 0`,
    `has(this.confiscatedGoods) && !("22" in this.penaltyKinds)`,
  ].join(" || "),
});
