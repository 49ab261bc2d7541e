import { defineRule } from "../../../model/rule.ts";

export const industrialProductLicenceNumberFormat = defineRule({
  id: "industrial-product-licence-number-format",
  code: "IDN-024",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#other-licence-numbers",
  source: [{ document: "本标准", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "工业产品生产许可证编号形式不符", en: "industrial product licence number not of its form" },
  why: "编号为 XK 加2位、3位、5位数字，以连字符相连，省级核发的前面有括号内的省份简称。所据文件的原文未能核对，暂作提示。",
  message: {
    zh: "工业产品生产许可证编号 {value} 不是 XK00-000-00000 的形式",
    en: "the industrial product licence number {value} does not have the form XK00-000-00000",
  },
  fix: {
    zh: "对照证书核对，例如 XK16-204-00123，连字符用半角",
    en: "compare with the certificate, e.g. XK16-204-00123 with half-width hyphens",
  },
  each: { elements: ["certificate-number"] },
  holds: `!this.matches("XK ?[0-9]") || this.matches(r"^([(（][一-龥]+[)）])?XK[0-9]{2}-[0-9]{3}-[0-9]{5}$")`,
});
