import { defineRule } from "../../../model/rule.ts";

export const handledWithoutNotice = defineRule({
  id: "handled-without-notice",
  code: "COM-017B",
  severity: "warning",
  dimension: "完整性",
  clause: "commitment-verification#handling",
  source: [
    { document: "行政处罚法", article: "第四十四条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "处理前没有告知", en: "handled without notice" },
  why: "对当事人不利的处理，作出前要告知事实、理由和依据，听取陈述申辩；行政处罚由法律规定，其他处理比照。",
  message: {
    zh: "不实承诺已于 {handledOn} 处理，但没有填写处理前告知日期",
    en: "the false commitment was handled on {handledOn}, but the day of the notice is missing",
  },
  fix: {
    zh: "填写告知日期；没有告知的，补做告知并听取意见",
    en: "fill in the day; if there was no notice, give it and hear the party",
  },
  on: ["commitment-verification"],
  at: "notifiedOn",
  args: { handledOn: "this.handledOn" },
  holds: `this.result == "1" || !has(this.handledOn) || has(this.notifiedOn)`,
});
