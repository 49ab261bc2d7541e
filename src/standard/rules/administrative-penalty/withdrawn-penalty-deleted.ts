import { defineRule } from "../../../model/rule.ts";

export const withdrawnPenaltyDeleted = defineRule({
  id: "withdrawn-penalty-deleted",
  code: "PEN-023B",
  severity: "error",
  dimension: "完整性",
  clause: "administrative-penalty#withdrawal",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第十一条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "已撤回的处罚记录被删除", en: "withdrawn penalty deleted" },
  why: "撤回公示只是不再显示，记录和变更情况应保留，以便说明理由和追溯。",
  message: {
    zh: "处罚决定已变更或者撤销，记录的数据操作却为 D（删除）",
    en: "the decision was changed or annulled, and the record is deleted",
  },
  fix: { zh: "数据操作改为 U，保留记录和变更情况", en: "set the operation to U and keep the record with its change" },
  on: ["administrative-penalty"],
  at: "envelope.operation",
  holds: `this.envelope.operation != "D" || !has(this.revocation)`,
});
