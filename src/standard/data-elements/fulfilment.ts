import { defineCodedElement } from "../../model/data-element.ts";
import { fulfilment } from "../code-lists/fulfilment.ts";

export const fulfilmentCode = defineCodedElement({
  id: "fulfilment",
  title: { zh: "履行情况", en: "fulfilment" },
  definition: "处罚决定所定义务的履行情况。",
  representation: "n1",
  codeList: fulfilment,
  source: { document: "本标准", confidence: "design" },
});
