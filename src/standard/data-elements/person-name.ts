import { defineDataElement } from "../../model/data-element.ts";

export const personName = defineDataElement({
  id: "person-name",
  title: { zh: "姓名", en: "personal name" },
  definition: "自然人的姓名；不限汉字，可含间隔号、空格和外文字母。",
  representation: "c..50",
  kind: "name",
  source: { document: "双公示信息项", article: "XK_FRDB、CF_FRDB", confidence: "seen" },
});
