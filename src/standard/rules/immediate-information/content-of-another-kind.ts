import { defineRule } from "../../../model/rule.ts";

export const contentOfAnotherKind = defineRule({
  id: "content-of-another-kind",
  code: "IMM-002G",
  severity: "error",
  dimension: "一致性",
  clause: "immediate-information#kinds",
  source: [
    { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "即时信息填有其他类型的内容", en: "content of another kind" },
  why: "一条即时信息只有一个类型；混填会使同一件事以错误的类型公示。",
  message: {
    zh: "信息类型为{type}，却填有其他类型的内容",
    en: "the kind is {type}, but content of another kind is filled in",
  },
  fix: { zh: "分成几条即时信息，或者更正信息类型", en: "make it several records, or correct the kind" },
  on: ["immediate-information"],
  at: "kind",
  args: { type: `codeTitle("immediate-information-kind", this.kind)` },
  holds: `(this.kind == "1" || !has(this.contribution)) && (this.kind == "2" || !has(this.equityChange)) && (this.kind == "3" || !has(this.licenceNumber)) && (this.kind == "4" || !has(this.pledge)) && (this.kind == "5" || !has(this.penaltyNumber)) && (this.kind == "6" || !has(this.otherContent))`,
});
