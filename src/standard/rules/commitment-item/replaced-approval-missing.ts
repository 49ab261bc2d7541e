import { defineRule } from "../../../model/rule.ts";

export const replacedApprovalMissing = defineRule({
  id: "replaced-approval-missing",
  code: "COM-032A",
  severity: "error",
  dimension: "完整性",
  clause: "commitment-item#content",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "审批替代事项没有写明被替代的审批", en: "item without the approval it replaces" },
  why: "不写明替代哪一项审批，申请人不知道什么可以不办。",
  message: {
    zh: "承诺类别为 1（审批替代），但没有填写被替代的审批",
    en: "the kind is 1 (in place of an approval), but the approval is not named",
  },
  fix: { zh: "填写被替代的审批事项名称", en: "name the approval" },
  on: ["commitment-item"],
  at: "replacedApproval",
  holds: `this.commitmentKind != "1" || has(this.replacedApproval)`,
});
