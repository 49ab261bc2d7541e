import { defineRule } from "../../../model/rule.ts";

export const restorationKindMissing = defineRule({
  id: "restoration-kind-missing",
  code: "DER-006E",
  severity: "error",
  dimension: "完整性",
  clause: "compulsory-deregistration#restoration",
  source: [
    { document: "强制注销公司登记制度实施办法", article: "第十条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第十三条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "恢复登记没有方式或者申请日期", en: "restoration without its kind or application" },
  why: "依申请恢复的有三年期限，依职权恢复的没有；不写明就无从判断。",
  message: {
    zh: "{restoredOn} 恢复登记，没有恢复登记方式，或者依申请恢复却没有申请日期",
    en: "restored on {restoredOn}, but it is not said how, or the application is missing",
  },
  fix: {
    zh: "填写 {restoredOn} 恢复登记的方式：1 依申请（并填申请日期）、2 依职权",
    en: "say how it was restored on {restoredOn}: 1 on application (with its day), 2 of the organ's own motion",
  },
  on: ["compulsory-deregistration"],
  at: "restorationKind",
  args: { restoredOn: "this.restoredOn" },
  holds: `!has(this.restoredOn) || has(this.restorationKind) && (this.restorationKind != "1" || has(this.restorationAppliedOn))`,
});
