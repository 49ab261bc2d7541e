import { defineRule } from "../../../model/rule.ts";

export const legalTagOfOtherSubject = defineRule({
  id: "legal-tag-of-other-subject",
  code: "TAG-005B",
  severity: "error",
  dimension: "一致性",
  clause: "tag#subject",
  source: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第六条、第七条", confidence: "seen" },
    { document: "个体工商户登记管理规定", article: "第十三条、第三十二条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "法定标注与主体类别不符", en: "legal tag of another kind of subject" },
  why: "公司的标注不适用于个体工商户，个体工商户的标注不适用于企业。",
  message: { zh: "{value} 不适用于行政相对人类别 {kind}", en: "{value} does not apply to a subject of kind {kind}" },
  fix: {
    zh: "核对主体类别和规则编码；不适用的，撤下标注",
    en: "check the kind and the code; remove a tag that does not apply",
  },
  on: ["tag"],
  at: "ruleCode",
  args: { value: "this.ruleCode", kind: "this.subject.kind" },
  holds: `!(this.ruleCode in ["TAG-LAW-03", "TAG-LAW-11", "TAG-LAW-16"] && this.subject.kind != "4") &&
    !(this.ruleCode in ["TAG-LAW-01", "TAG-LAW-02", "TAG-LAW-05", "TAG-LAW-10", "TAG-LAW-15"] && this.subject.kind != "1") &&
    !(this.ruleCode == "TAG-LAW-07" && this.subject.kind != "2")`,
});
