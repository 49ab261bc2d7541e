import { defineDataElement } from "../../model/data-element.ts";

export const recordIdentifier = defineDataElement({
  id: "record-identifier",
  title: { zh: "记录标识", en: "record identifier" },
  definition: "在归集范围内唯一标识一条记录的字符串。",
  representation: "an..64",
  kind: "identifier",
  source: { document: "本标准", confidence: "design" },
});
