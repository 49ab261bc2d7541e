import { defineRule } from "../../../model/rule.ts";

export const certificateTypeUnknown = defineRule({
  id: "certificate-type-unknown",
  code: "GEN-019D",
  severity: "warning",
  dimension: "规范性",
  clause: "general#codes",
  source: [{ document: "GS 14-2013", article: "CB16", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "证件类型代码不在代码集内", en: "unknown identity document type code" },
  why: "公示系统用 GS 14-2013 的2位代码，公共信用系统用 GA/T 517-2004 的3位代码，两套代码混用最常见。",
  message: {
    zh: "证件类型代码“{value}”不在代码集内",
    en: "the identity document type code “{value}” is not in the code list",
  },
  fix: {
    zh: "改为代码集中的2位代码，例如居民身份证为 10（GA/T 517 的 111）",
    en: "use a two-digit code of the list, e.g. 10 for the resident identity card (111 in GA/T 517)",
  },
  each: { elements: ["certificate-type"] },
  holds: `inCodeList("certificate-type", this)`,
});
