import { defineRule } from "../../../model/rule.ts";

export const provisionWithoutRepairGranted = defineRule({
  id: "provision-without-repair-granted",
  code: "REP-006C",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#irreparable",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条第五款",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "适用条款不得申请修复，却准予修复", en: "repair granted under a provision that allows none" },
  why: "第八条第一款第三项的处罚信息只在公示满三年后停止公示，没有申请修复的途径。",
  message: { zh: "适用条款为 {provision}，不能准予修复", en: "the provision is {provision}, no repair can be granted" },
  fix: {
    zh: "核对适用条款；确属第八条第一款第三项的，恢复公示",
    en: "check the provision; if it is right, show the penalty again",
  },
  on: ["credit-repair"],
  at: "decision",
  args: { provision: "this.provision" },
  holds: [`this.decision != "1"`, `this.provision != "08.3"`, "has(this.restructuring)"].join(" || "),
});
