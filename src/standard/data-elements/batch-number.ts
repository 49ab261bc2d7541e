import { defineDataElement } from "../../model/data-element.ts";

export const batchNumber = defineDataElement({
  id: "batch-number",
  title: { zh: "批次号", en: "batch number" },
  definition: "提供方给批次编的号：8位日期加4位序号，后一批次的号大于前一批次。",
  representation: "n12",
  kind: "identifier",
  source: { document: "本标准", confidence: "design" },
});
