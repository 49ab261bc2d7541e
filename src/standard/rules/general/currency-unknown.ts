import { defineRule } from "../../../model/rule.ts";

export const currencyUnknown = defineRule({
  id: "currency-unknown",
  code: "GEN-019E",
  severity: "warning",
  dimension: "规范性",
  clause: "general#codes",
  source: [{ document: "GB/T 12406", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "币种代码不在代码集内", en: "unknown currency code" },
  why: "代码集只列常见币种，其他币种可以保留，所以只作提示；常见原因是填了币种名称或者字母代码。",
  message: {
    zh: "币种代码“{value}”不在代码集内",
    en: "the currency code “{value}” is not in the code list",
  },
  fix: {
    zh: "按 GB/T 12406 填写3位数字代码，例如人民币为 156、美元为 840",
    en: "use the three-digit code of GB/T 12406, e.g. 156 for renminbi, 840 for the US dollar",
  },
  each: { elements: ["currency"] },
  holds: `inCodeList("currency", this)`,
});
