import { defineDataElement } from "../../model/data-element.ts";

export const percentage = defineDataElement({
  id: "percentage",
  title: { zh: "百分比", en: "percentage" },
  definition: "以百分数表示的比例，不带百分号。",
  representation: "n..6,2",
  kind: "text",
  unit: "%",
  source: { document: "本标准", confidence: "design" },
});
