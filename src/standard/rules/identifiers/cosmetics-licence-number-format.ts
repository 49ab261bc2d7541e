import { defineRule } from "../../../model/rule.ts";

export const cosmeticsLicenceNumberFormat = defineRule({
  id: "cosmetics-licence-number-format",
  code: "IDN-025C",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#other-licence-numbers",
  source: [{ document: "本标准", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "化妆品生产许可证编号形式不符", en: "cosmetics licence number not of its form" },
  why: "编号为省份简称、“妆”和8位数字。所据文件的原文未能核对，暂作提示。",
  message: {
    zh: "化妆品生产许可证编号 {value} 不是省份简称加“妆”加8位数字",
    en: "the cosmetics licence number {value} is not a province, “妆” and 8 digits",
  },
  fix: {
    zh: "对照证书核对，例如 粤妆20250001",
    en: "compare with the certificate, e.g. 粤妆20250001",
  },
  each: { elements: ["certificate-number"] },
  holds: `!this.matches("^[一-龥]妆") || this.matches("^[一-龥]妆[0-9]{8}$")`,
});
