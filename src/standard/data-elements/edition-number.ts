import { defineDataElement } from "../../model/data-element.ts";

export const editionNumber = defineDataElement({
  id: "edition-number",
  title: { zh: "版次", en: "edition" },
  definition: "自1起连续编号的版次。",
  representation: "n..4",
  kind: "integer",
  source: { document: "本标准", confidence: "design" },
});
