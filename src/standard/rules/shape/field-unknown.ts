import { defineRule } from "../../../model/rule.ts";

export const fieldUnknown = defineRule({
  id: "field-unknown",
  code: "GEN-018C",
  severity: "error",
  dimension: "规范性",
  clause: "general#closed",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "不是标准字段", en: "not a field of the standard" },
  why: "全国标准的记录不得有标准以外的字段；地方字段放在 local 内。",
  message: {
    zh: "“{name}”不是本记录类型的字段",
    en: "“{name}” is no field of this record type",
  },
  fix: {
    zh: "删去该字段，地方字段放入 local[[；是不是“{suggestion}”？]]",
    en: "remove it, local fields go into “local”[[; did you mean “{suggestion}”?]]",
  },
  keywords: ["additionalProperties"],
});
