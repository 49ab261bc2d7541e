import { defineRule } from "../../../model/rule.ts";

export const cleanInspectionResultWithOthers = defineRule({
  id: "clean-inspection-result-with-others",
  code: "INS-001A",
  severity: "error",
  dimension: "一致性",
  clause: "inspection-result#results",
  source: [{ document: "双随机一公开抽查结果", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "“未发现问题”与其他结果并存", en: "“nothing found” beside other results" },
  why: "“未发现问题”表示本次抽查全部正常，与任何其他结果都矛盾，多为多选时漏改。",
  message: { zh: "抽查结果含有“未发现问题”，又有其他结果", en: "“nothing found” stands beside other results" },
  fix: { zh: "确未发现问题的，只保留代码1；有问题的，删去代码1", en: "keep only code 1, or remove it" },
  on: ["inspection-result"],
  at: "results",
  holds: `!("1" in this.results) || size(this.results) == 1`,
});
