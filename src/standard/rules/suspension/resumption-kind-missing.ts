import { defineRule } from "../../../model/rule.ts";

export const resumptionKindMissing = defineRule({
  id: "resumption-kind-missing",
  code: "ENT-030B",
  severity: "error",
  dimension: "完整性",
  clause: "suspension#resumption",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "恢复营业没有方式", en: "how business was resumed is missing" },
  why: "主动恢复、视为恢复的要公示，自动恢复的不要；没有方式就无从判断。",
  message: {
    zh: "填写了恢复营业日期 {resumedOn}，没有填写恢复营业方式",
    en: "resumed on {resumedOn}, but it is not said how",
  },
  fix: {
    zh: "填写 {resumedOn} 恢复营业的方式：1 自主决定、2 期满、3 累计满三年、4 视为恢复",
    en: "say how business was resumed on {resumedOn}: 1 by decision, 2 term ended, 3 three years in all, 4 business done",
  },
  on: ["suspension"],
  at: "resumeKind",
  args: { resumedOn: "this.resumedOn" },
  holds: "!has(this.resumedOn) || has(this.resumeKind)",
});
