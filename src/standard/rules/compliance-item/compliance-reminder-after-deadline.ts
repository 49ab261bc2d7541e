import { defineRule } from "../../../model/rule.ts";

export const complianceReminderAfterDeadline = defineRule({
  id: "compliance-reminder-after-deadline",
  code: "CPL-004",
  severity: "warning",
  dimension: "时效性",
  clause: "compliance-item#deadline",
  source: [{ document: "国市监信发〔2024〕69号", article: "（七）", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "提示晚于截止日", en: "reminder after the deadline" },
  why: "提示是为了按期履行；截止日以后才提示没有用。跨年的期限不用每年提示日。",
  message: {
    zh: "每年提示日 {value} 晚于每年截止日 {deadlineDay}",
    en: "the reminder of {value} comes after the deadline {deadlineDay}",
  },
  fix: { zh: "把提示日提前", en: "move the reminder forward" },
  on: ["compliance-item"],
  at: "reminderDay",
  args: { deadlineDay: "this.deadlineDay" },
  holds: "this.reminderDay <= this.deadlineDay",
});
