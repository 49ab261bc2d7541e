import { defineRule } from "../../../model/rule.ts";

export const valueIsFullWidth = defineRule({
  id: "value-is-full-width",
  code: "GEN-006",
  severity: "error",
  dimension: "规范性",
  clause: "general#characters",
  source: [
    { document: "GB/T 36344-2018", article: "数据规范性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "代码、日期或金额中有全角字符", en: "full-width characters in a code, date or number" },
  why: "全角的字母、数字与半角是不同的字符，比对、计算都会失败；多因中文输入法没有切换。文书号、证书编号依法含汉字和括号，不在此列。",
  message: {
    zh: "“{value}”中有全角的字母、数字或者符号",
    en: "“{value}” holds full-width letters, digits or signs",
  },
  fix: {
    zh: "切换到半角后重新键入",
    en: "type it again in half-width characters",
  },
  each: {
    kinds: ["identifier", "date", "moment", "amount", "integer", "code", "codes"],
    except: [
      "/documentNumber",
      "/caseNumber",
      "/certificateNumber",
      "/commitmentNumber",
      "/legacyRegistrationNumber",
      "/subject/taxRegistrationNumber",
      "/subject/publicInstitutionNumber",
      "/subject/socialOrganizationNumber",
      "/pledges/*/number",
      "/mortgages/*/number",
      "/freezes/*/number",
      "/removalByJudgment/enforcementNoticeNumber",
      "/removalByJudgment/judgmentNumber",
    ],
  },
  decisive: true,
  holds: `!this.matches("[０-９Ａ-Ｚａ-ｚ．－／：，]")`,
});
