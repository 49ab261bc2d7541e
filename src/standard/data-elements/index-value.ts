import { defineDataElement } from "../../model/data-element.ts";

export const indexValue = defineDataElement({
  id: "index-value",
  title: { zh: "指数值", en: "value of an index" },
  definition: "指数的数值，小数不超过2位。",
  representation: "n..8,2",
  kind: "text",
  source: { document: "本标准", confidence: "design" },
});
