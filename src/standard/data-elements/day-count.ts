import { defineDataElement } from "../../model/data-element.ts";

export const dayCount = defineDataElement({
  id: "day-count",
  title: { zh: "日数", en: "number of days" },
  definition: "以日计的期间长度。",
  representation: "n..4",
  kind: "integer",
  unit: "日",
  source: { document: "本标准", confidence: "design" },
});
