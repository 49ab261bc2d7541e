import { defineCodedElement } from "../../model/data-element.ts";
import { riskUse } from "../code-lists/risk-use.ts";

export const riskUseCode = defineCodedElement({
  id: "risk-use",
  title: { zh: "信用风险分类用途", en: "use of a risk class" },
  definition: "信用风险分类结果的用途。",
  representation: "n1",
  codeList: riskUse,
  source: { document: "国市监信发〔2022〕6号", confidence: "known" },
});
