import { defineDataElement } from "../../model/data-element.ts";

export const webAddress = defineDataElement({
  id: "web-address",
  title: { zh: "网址", en: "web address" },
  definition: "网站或者网店的网址。",
  representation: "c..200",
  kind: "text",
  source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
});
