import { defineRule } from "../../../model/rule.ts";

export const tooFewInspectorsOnSite = defineRule({
  id: "too-few-inspectors-on-site",
  code: "INS-003",
  severity: "error",
  dimension: "完整性",
  clause: "inspection-result#on-site",
  source: [{ document: "企业公示信息抽查办法", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "实地核查不足两名检查人员", en: "fewer than two inspectors on site" },
  why: "实地核查的检查人员不少于两人；记录只有一人或者没有，程序存在瑕疵。",
  message: {
    zh: "实地核查记录的检查人员不足 {least} 人",
    en: "fewer than {least} inspectors are recorded for the on-site check",
  },
  fix: {
    zh: "补全检查人员姓名；确只有一人的，如实保留并由检查机关纠正",
    en: "complete the names; if there was only one, leave it and let the organ put it right",
  },
  on: ["inspection-result"],
  at: "inspectors",
  args: { least: "string(parameters.inspectionOnSiteInspectorsMin)" },
  holds: `this.method != "2" || has(this.inspectors) && size(this.inspectors) >= parameters.inspectionOnSiteInspectorsMin`,
});
