import { defineDataElement } from "../../model/data-element.ts";

export const version = defineDataElement({
  id: "version",
  title: { zh: "版本", en: "version" },
  definition: "标准或者数据的版本号。",
  representation: "an..20",
  kind: "identifier",
  source: { document: "本标准", confidence: "design" },
});
