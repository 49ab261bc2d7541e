import { defineRule } from "../../../model/rule.ts";

export const creditCodeLength = defineRule({
  id: "credit-code-length",
  code: "IDN-001A",
  severity: "error",
  dimension: "规范性",
  clause: "identifiers#credit-code",
  source: [{ document: "GB 32100-2015", article: "第4章", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "统一社会信用代码不是18位", en: "credit code is not of 18 characters" },
  why: "统一社会信用代码固定为18位；常见原因是漏录、多录一位，或者把9位组织机构代码、“未知”等文字填在本栏。",
  message: {
    zh: "统一社会信用代码 {value} 有 {length} 位，应为18位",
    en: "the credit code {value} has {length} characters and must have 18",
  },
  fix: {
    zh: "对照营业执照或者登记证书逐位补全；9位的组织机构代码填在组织机构代码栏",
    en: "complete it from the licence or certificate; an organisation code of 9 has its own field",
  },
  each: { elements: ["credit-code"] },
  args: { length: `size(this)` },
  holds: `creditCodeDefect(this) != "length"`,
});
