import { defineDataElement } from "../../model/data-element.ts";

export const telephone = defineDataElement({
  id: "telephone",
  title: { zh: "联系电话", en: "telephone" },
  definition: "经营主体对外联系的电话号码。",
  representation: "c..30",
  kind: "text",
  personal: "contact",
  source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
});
