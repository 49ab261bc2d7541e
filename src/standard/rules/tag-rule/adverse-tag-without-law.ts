import { defineRule } from "../../../model/rule.ts";

export const adverseTagWithoutLaw = defineRule({
  id: "adverse-tag-without-law",
  code: "TAG-002",
  severity: "error",
  dimension: "规范性",
  clause: "tag-rule#basis",
  source: [
    { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "不利标注没有法规依据", en: "adverse tag without a law" },
  why: "对主体不利的标注减损主体权益，内部通知不能作为依据；标准可以作为评价方法的依据。",
  message: {
    zh: "对主体不利的标注，设定依据（{value}）没有写出法律、法规、规章或者标准",
    en: "the tag is adverse, and its basis ({value}) names no law, regulation, rule or standard",
  },
  fix: {
    zh: "写明法律、法规、规章或者标准的名称和条款；没有的，不设该项不利标注",
    en: "name the law and article; without one do not set the tag",
  },
  on: ["tag-rule"],
  at: "legalBasis",
  args: { value: "this.legalBasis" },
  holds: `this.isAdverse != "1" || this.legalBasis.matches("《[^《》]*(法|条例|规定|办法|规则|细则|决定)(（[^（）]*）)?》|(GB|DB|GS|MR)[0-9]*(/T)? ?[0-9]")`,
});
