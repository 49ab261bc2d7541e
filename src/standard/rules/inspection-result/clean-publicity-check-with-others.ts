import { defineRule } from "../../../model/rule.ts";

export const cleanPublicityCheckWithOthers = defineRule({
  id: "clean-publicity-check-with-others",
  code: "INS-001B",
  severity: "error",
  dimension: "一致性",
  clause: "inspection-result#results",
  source: [{ document: "双随机一公开抽查结果", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "公示信息抽查“正常”与其他结果并存", en: "“in order” beside other results" },
  why: "“正常”与任何其他公示信息抽查结果都矛盾。",
  message: { zh: "公示信息抽查结果含有“正常”，又有其他结果", en: "“in order” stands beside other results" },
  fix: { zh: "全部正常的，只保留代码1；有问题的，删去代码1", en: "keep only code 1, or remove it" },
  on: ["inspection-result"],
  at: "publicityResults",
  holds: `!("1" in this.publicityResults) || size(this.publicityResults) == 1`,
});
