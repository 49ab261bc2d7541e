import { defineRule } from "../../../model/rule.ts";

export const maskedFieldsNotListed = defineRule({
  id: "masked-fields-not-listed",
  code: "PUB-012",
  severity: "warning",
  dimension: "完整性",
  clause: "publicity#masking",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第六条、第七条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "脱敏而没有列明脱敏字段", en: "masked without naming the fields" },
  why: "公示内容除依法处理的以外应与决定书一致；列明处理了哪些字段，才能据此核对其余内容没有改动。",
  message: {
    zh: "是否脱敏为 {value}（是），但没有列明脱敏字段",
    en: "masked ({value}), but the masked fields are not named",
  },
  fix: {
    zh: "在脱敏字段中列出处理过的数据项；没有处理的，是否脱敏改为 0",
    en: "name the fields; if nothing was masked, set masked to 0",
  },
  on: { having: "envelope" },
  at: "envelope.publicity.isMasked",
  holds: `this.envelope.publicity.isMasked != "1" || has(this.envelope.publicity.maskedFields)`,
});
