import { defineRule } from "../../../model/rule.ts";

export const deviceTradingNumberFormat = defineRule({
  id: "device-trading-number-format",
  code: "IDN-025B",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#other-licence-numbers",
  source: [{ document: "本标准", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "医疗器械经营许可备案编号形式不符", en: "medical device trading number not of its form" },
  why: "编号为地方简称、“药监械经营许”或者“药监械经营备”一类的文字、8位数字和“号”。所据文件的原文未能核对，暂作提示。",
  message: {
    zh: "医疗器械经营编号 {value} 不是“……械经营许（备）”加8位数字加“号”的形式",
    en: "the medical device trading number {value} is not “…械经营许” or “…械经营备”, 8 digits and “号”",
  },
  fix: {
    zh: "对照证件核对，8位数字由4位年份和4位顺序号组成",
    en: "compare with the certificate; the 8 digits are a year and a serial number of four digits each",
  },
  each: { elements: ["certificate-number"] },
  holds: `!this.matches("械经营[许备]") || this.matches("^[一-龥]+械经营[许备][0-9]{8}号$")`,
});
