import { defineDataElement } from "../../model/data-element.ts";

export const sequenceNumber = defineDataElement({
  id: "sequence-number",
  title: { zh: "顺序号", en: "sequence number" },
  definition: "同一日内的先后顺序。",
  representation: "n..4",
  kind: "integer",
  source: { document: "本标准", confidence: "design" },
});
