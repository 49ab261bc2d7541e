import { defineCodedElement } from "../../model/data-element.ts";
import { riskClass } from "../code-lists/risk-class.ts";

export const riskClassCode = defineCodedElement({
  id: "risk-class",
  title: { zh: "信用风险等级", en: "class of credit risk" },
  definition: "企业信用风险由低到高的分类。",
  representation: "a1",
  codeList: riskClass,
  source: { document: "国市监信发〔2022〕6号", confidence: "known" },
});
