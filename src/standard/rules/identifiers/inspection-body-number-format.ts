import { defineRule } from "../../../model/rule.ts";

export const inspectionBodyNumberFormat = defineRule({
  id: "inspection-body-number-format",
  code: "IDN-025A",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#other-licence-numbers",
  source: [{ document: "本标准", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "资质认定证书编号不是12位数字", en: "inspection body number not of 12 digits" },
  why: "检验检测机构资质认定证书编号为12位数字：2位年份、2位发证机关、2位专业领域、2位行业、4位顺序号。所据文件的原文未能核对，暂作提示。",
  message: {
    zh: "资质认定证书编号 {value} 不是12位数字",
    en: "the number {value} of the inspection body certificate is not of 12 digits",
  },
  fix: {
    zh: "对照证书核对，只填12位数字",
    en: "compare with the certificate and give the 12 digits only",
  },
  on: ["administrative-licence"],
  at: "certificateNumber",
  holds: `!this.certificateName.contains("资质认定") || this.certificateNumber.matches("^[0-9]{12}$")`,
});
