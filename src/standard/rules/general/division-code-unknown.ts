import { defineRule } from "../../../model/rule.ts";

export const divisionCodeUnknown = defineRule({
  id: "division-code-unknown",
  code: "GEN-019F",
  severity: "warning",
  dimension: "规范性",
  clause: "general#codes",
  source: [{ document: "GB/T 2260", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "行政区划代码不在代码集内", en: "unknown division code" },
  why: "代码集按2023年的区划编制并保留已撤销的县；开发区等地方自编的代码不在其内，所以只作提示。",
  message: {
    zh: "行政区划代码“{value}”不在代码集内",
    en: "the division code “{value}” is not in the code list",
  },
  fix: {
    zh: "填写主体所在县级行政区划的6位代码；不要由统一社会信用代码截取",
    en: "give the six-digit code of the county where the subject is; do not cut it from the credit code",
  },
  each: { elements: ["division-code"] },
  holds: `inCodeList("division", this)`,
});
