import { defineRule } from "../../../model/rule.ts";

export const entityTypeUnknown = defineRule({
  id: "entity-type-unknown",
  code: "GEN-019B",
  severity: "warning",
  dimension: "规范性",
  clause: "general#codes",
  source: [{ document: "GS 14-2013", article: "CA16", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "企业（机构）类型代码不在代码集内", en: "unknown entity type code" },
  why: "外商投资法施行后的新类型尚无公布的代码，所以只作提示；常见原因是填了类型名称或者地方自编代码。",
  message: {
    zh: "企业（机构）类型代码“{value}”不在代码集内",
    en: "the entity type code “{value}” is not in the code list",
  },
  fix: {
    zh: "按 GS 14-2013 CA16 填写4位代码；新类型没有代码的可以保留",
    en: "use the four-digit code of GS 14-2013 CA16; a new type without a code may stay",
  },
  each: { elements: ["entity-type"] },
  holds: `inCodeList("enterprise-type", this)`,
});
