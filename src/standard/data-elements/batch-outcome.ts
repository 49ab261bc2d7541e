import { defineCodedElement } from "../../model/data-element.ts";
import { batchOutcome } from "../code-lists/batch-outcome.ts";

export const batchOutcomeCode = defineCodedElement({
  id: "batch-outcome",
  title: { zh: "接收结果", en: "outcome" },
  definition: "接收方对一个批次的处理结果。",
  representation: "n1",
  codeList: batchOutcome,
  source: { document: "本标准", confidence: "design" },
});
