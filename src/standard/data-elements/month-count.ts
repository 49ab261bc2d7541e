import { defineDataElement } from "../../model/data-element.ts";

export const monthCount = defineDataElement({
  id: "month-count",
  title: { zh: "月数", en: "number of months" },
  definition: "以月计的期间长度。",
  representation: "n..3",
  kind: "integer",
  unit: "月",
  source: { document: "本标准", confidence: "design" },
});
