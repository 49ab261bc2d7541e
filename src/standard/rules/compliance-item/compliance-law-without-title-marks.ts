import { defineRule } from "../../../model/rule.ts";

export const complianceLawWithoutTitleMarks = defineRule({
  id: "compliance-law-without-title-marks",
  code: "CPL-001",
  severity: "warning",
  dimension: "规范性",
  clause: "compliance-item#basis",
  source: [{ document: "国市监信发〔2024〕69号", article: "（七）", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "依据法规没有书名号", en: "law without title marks" },
  why: "写明法规全称并加书名号，才能查到原文。",
  message: { zh: "依据法规“{value}”没有书名号", en: "the law “{value}” has no title marks" },
  fix: {
    zh: "写法规全称并加书名号，例如《企业信息公示暂行条例》",
    en: "give the full title in title marks, e.g. 《企业信息公示暂行条例》",
  },
  on: ["compliance-item"],
  at: "legalDocument",
  holds: "this.legalDocument.matches('《.+》')",
});
