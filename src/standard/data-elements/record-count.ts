import { defineDataElement } from "../../model/data-element.ts";

export const recordCount = defineDataElement({
  id: "record-count",
  title: { zh: "记录数", en: "number of records" },
  definition: "记录的条数。",
  representation: "n..9",
  kind: "integer",
  unit: "条",
  source: { document: "本标准", confidence: "design" },
});
