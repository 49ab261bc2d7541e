import { defineRule } from "../../../model/rule.ts";

export const minorMadePublic = defineRule({
  id: "minor-made-public",
  code: "PUB-003",
  severity: "error",
  dimension: "规范性",
  clause: "publicity#natural-persons",
  source: [
    { document: "个人信息保护法", article: "第二十八条、第三十一条", confidence: "seen" },
    { document: "行政处罚法", article: "第三十条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公示不满十四周岁的人的信息", en: "record of a child under fourteen made public" },
  why: "不满十四周岁未成年人的个人信息是敏感个人信息，不得公示；多为误将监护人的记录填了子女的证件。按公示起始日期计算年龄。",
  message: {
    zh: "公示起始日期 {start} 时，行政相对人不满十四周岁",
    en: "the subject was under fourteen on {start}, the first day of publicity",
  },
  fix: {
    zh: "停止公示，公示属性改为 N（不公示）；证件号码填错的，更正",
    en: "end the publicity and set the class to N; correct a wrong number",
  },
  on: { having: "subject" },
  at: "envelope.publicity.startsOn",
  args: { start: "this.envelope.publicity.startsOn" },
  holds: `this.envelope.publicity.class != "P" || this.subject.kind != "2" || this.subject.idType != "10" || citizenIdBirthDate(this.subject.idNumber) == "" || addYears(citizenIdBirthDate(this.subject.idNumber), 14) <= this.envelope.publicity.startsOn`,
});
