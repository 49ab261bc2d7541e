import { defineDataElement } from "../../model/data-element.ts";

export const amount = defineDataElement({
  id: "amount",
  title: { zh: "金额（万元）", en: "amount in ten thousand yuan" },
  definition: "以万元为单位的金额，小数不超过6位。",
  representation: "n..18,6",
  kind: "amount",
  unit: "万元",
  namedBy: ["number-not-plain", "amount-too-precise", "number-too-large"],
  source: { document: "双公示信息项", article: "CF_NR_FK", confidence: "seen" },
});
