import { defineRule } from "../../../model/rule.ts";

export const shareBeforeOutOfRange = defineRule({
  id: "share-before-out-of-range",
  code: "IMM-003A",
  severity: "warning",
  dimension: "准确性",
  clause: "immediate-information#equity",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "变更前股权比例不在0至100之间", en: "share before not between 0 and 100" },
  why: "股权比例以百分数填写，0.4表示百分之零点四；超过100的多为填成了出资额。",
  message: { zh: "变更前股权比例 {value} 不在0至100之间", en: "the share before {value} is not between 0 and 100" },
  fix: { zh: "改填百分数，不带百分号", en: "give it in percent, without the sign" },
  on: ["immediate-information"],
  at: "equityChange.shareBefore",
  holds: `compareDecimals(this.equityChange.shareBefore, "0") >= 0 && compareDecimals(this.equityChange.shareBefore, "100") <= 0`,
});
