import { defineRule } from "../../../model/rule.ts";

export const legalTagBeforeItsLaw = defineRule({
  id: "legal-tag-before-its-law",
  code: "TAG-004D",
  severity: "error",
  dimension: "时效性",
  clause: "tag#rule",
  source: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第六条、第七条", confidence: "seen" },
    { document: "个体工商户登记管理规定", article: "第三十二条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第八条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第二十三条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "法定标注早于其依据施行", en: "legal tag older than its law" },
  why: "规定施行前没有标注的依据。",
  message: {
    zh: "{value} 于 {day} 作出，早于其依据施行的日期",
    en: "{value} was set on {day}, before its law was in force",
  },
  fix: { zh: "核对标注日期；确早于施行日期的，撤下标注", en: "check the day; remove a tag set before its law" },
  on: ["tag"],
  at: "taggedOn",
  args: { value: "this.ruleCode", day: "this.taggedOn" },
  holds: `!(this.ruleCode in ["TAG-LAW-01", "TAG-LAW-02"] && this.taggedOn < "2024-07-01") &&
    !(this.ruleCode in ["TAG-LAW-03", "TAG-LAW-10", "TAG-LAW-11"] && this.taggedOn < "2025-07-15") &&
    !(this.ruleCode == "TAG-LAW-05" && this.taggedOn < "2025-10-10") &&
    !(this.ruleCode == "TAG-LAW-14" && this.taggedOn < "2025-02-10")`,
});
