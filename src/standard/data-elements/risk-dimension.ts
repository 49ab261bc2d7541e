import { defineCodedElement } from "../../model/data-element.ts";
import { riskDimension } from "../code-lists/risk-dimension.ts";

export const riskDimensionCode = defineCodedElement({
  id: "risk-dimension",
  title: { zh: "信用风险一级指标", en: "first-level indicator of risk" },
  definition: "信用风险指标所属的一级指标。",
  representation: "n1",
  codeList: riskDimension,
  source: { document: "国市监信发〔2022〕6号", confidence: "known" },
});
