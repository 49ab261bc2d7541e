import { defineRule } from "../../../model/rule.ts";

export const allianceLeftBeforeJoining = defineRule({
  id: "alliance-left-before-joining",
  code: "ALL-001",
  severity: "error",
  dimension: "一致性",
  clause: "credit-alliance-membership#membership",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "退出早于加入", en: "left before joining" },
  why: "先加入，后退出；多为日期填错或者两栏填反。",
  message: { zh: "退出日期 {value} 早于加入日期 {joinedOn}", en: "left on {value}, before joining on {joinedOn}" },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["credit-alliance-membership"],
  at: "leftOn",
  args: { joinedOn: "this.joinedOn" },
  holds: "this.leftOn >= this.joinedOn",
});
