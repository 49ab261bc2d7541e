import { defineRule } from "../../../model/rule.ts";

export const immediateInformationNotPublished = defineRule({
  id: "immediate-information-not-published",
  code: "IMM-001C",
  severity: "error",
  dimension: "时效性",
  clause: "immediate-information#period",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "期限已过仍未公示也未责令", en: "neither published nor ordered after the period" },
  why: "发现企业未按期公示的，责令其限期履行；既没有公示也没有责令的，监管没有跟上。",
  message: {
    zh: "没有公示日期，期限已于 {due} 届满，也没有责令公示日期",
    en: "not published, the period ended on {due}, and no order is recorded",
  },
  fix: {
    zh: "已经公示的补填公示日期；没有公示的，责令公示并填写日期",
    en: "fill in the day of publication, or order it and fill in the day of the order",
  },
  on: ["immediate-information"],
  at: "publishedOn",
  args: { due: "addWorkingDays(this.formedOn, parameters.immediatePublicityWorkingDays)" },
  holds:
    "has(this.publishedOn) || has(this.orderedOn) || asOf <= addWorkingDays(this.formedOn, parameters.immediatePublicityWorkingDays)",
});
