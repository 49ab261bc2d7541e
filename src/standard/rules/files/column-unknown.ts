import { defineRule } from "../../../model/rule.ts";

export const columnUnknown = defineRule({
  id: "column-unknown",
  code: "GEN-001B",
  severity: "information",
  dimension: "规范性",
  clause: "general#columns",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "不认识的列", en: "unknown column" },
  why: "该列不属于本记录类型，内容未作校验。",
  message: {
    zh: "列“{name}”不属于本记录类型，未作校验",
    en: "the column “{name}” is not part of this record type and was not checked",
  },
  fix: {
    zh: "[[若它是“{suggestion}”，改正列名或者用 --mapping 指明；]]与本记录类型无关的列可不理会",
    en: "[[if it is “{suggestion}”, correct the header or say so with --mapping; ]]a column that is not part of the record type may stay",
  },
  about: "columns",
});
