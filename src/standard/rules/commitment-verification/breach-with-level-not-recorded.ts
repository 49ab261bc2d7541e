import { defineRule } from "../../../model/rule.ts";

export const breachWithLevelNotRecorded = defineRule({
  id: "breach-with-level-not-recorded",
  code: "COM-034B",
  severity: "error",
  dimension: "一致性",
  clause: "commitment-verification#sanction",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "有失信类别但没有记入信用记录", en: "level of misconduct, but not recorded" },
  why: "认定失信而不记入信用记录，惩戒和修复都没有对象。",
  message: {
    zh: "失信类别为 {level}，但处理方式不含 5（记入信用记录）",
    en: "the level of misconduct is {level}, but the handling does not include 5 (recorded)",
  },
  fix: {
    zh: "处理方式补填 5（记入信用记录）；不构成失信的，删去失信类别",
    en: "add 5 (recorded) to the handling, or remove the level",
  },
  on: ["commitment-verification"],
  at: "handlings",
  args: { level: `codeTitle("misconduct-level", this.misconductLevel)` },
  holds: `!has(this.misconductLevel) || has(this.handlings) && "5" in this.handlings`,
});
