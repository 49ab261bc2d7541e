import { defineRule } from "../../../model/rule.ts";

export const severalNamesInOneField = defineRule({
  id: "several-names-in-one-field",
  code: "GEN-029",
  severity: "warning",
  dimension: "规范性",
  clause: "general#names",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "一栏填了几个名称", en: "several names in one field" },
  why: "曾用名、第二名称与现用名称写在一栏，主体比对不上；经批准有几个名称的事业单位，以证书上的第一名称为准。暂作提示。",
  message: {
    zh: "“{value}”中有几个名称",
    en: "“{value}” holds several names",
  },
  fix: {
    zh: "本栏只填现用名称（第一名称），曾用名填曾用名栏，其余写入备注",
    en: "give only the present (first) name here; former names have their own field, others go into the remark",
  },
  each: { elements: ["entity-name"] },
  holds: `!this.matches("第[一二三四]名称[:：]|[(（](原名|原名称|曾用名|又名)[:：]")`,
});
