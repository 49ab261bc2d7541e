import { defineDataElement } from "../../model/data-element.ts";

export const byteCount = defineDataElement({
  id: "byte-count",
  title: { zh: "字节数", en: "number of bytes" },
  definition: "文件的字节数。",
  representation: "n..15",
  kind: "integer",
  unit: "字节",
  source: { document: "本标准", confidence: "design" },
});
