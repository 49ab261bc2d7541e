import { defineRule } from "../../../model/rule.ts";

export const pledgeWithoutPledgee = defineRule({
  id: "pledge-without-pledgee",
  code: "IMM-004B",
  severity: "error",
  dimension: "完整性",
  clause: "immediate-information#pledge",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "知识产权出质没有质权人", en: "pledge without its pledgee" },
  why: "没有登记号、质权人的出质信息，查询的人无法核实是哪一项权利、出质给谁。",
  message: { zh: "知识产权出质没有填写质权人", en: "the pledgee of the pledge is missing" },
  fix: { zh: "按出质登记填写质权人", en: "fill in the pledgee after the registration" },
  on: ["immediate-information"],
  at: "pledge.pledgee",
  holds: `this.kind != "4" || !has(this.pledge) || has(this.pledge.pledgee)`,
});
