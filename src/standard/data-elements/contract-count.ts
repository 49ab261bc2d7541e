import { defineDataElement } from "../../model/data-element.ts";

export const contractCount = defineDataElement({
  id: "contract-count",
  title: { zh: "合同数量", en: "number of contracts" },
  definition: "合同的份数，非负整数。",
  representation: "n..9",
  kind: "integer",
  unit: "份",
  source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
});
