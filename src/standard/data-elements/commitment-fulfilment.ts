import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentFulfilment } from "../code-lists/commitment-fulfilment.ts";

export const commitmentFulfilmentCode = defineCodedElement({
  id: "commitment-fulfilment",
  title: { zh: "履行状态", en: "fulfilment of the commitment" },
  definition: "对承诺履行情况的认定。",
  representation: "n1",
  codeList: commitmentFulfilment,
  source: { document: "全国信用承诺归集格式（原文待核实）", confidence: "provisional" },
});
