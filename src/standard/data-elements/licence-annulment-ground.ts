import { defineCodedElement } from "../../model/data-element.ts";
import { licenceAnnulmentGround } from "../code-lists/licence-annulment-ground.ts";

export const licenceAnnulmentGroundCode = defineCodedElement({
  id: "licence-annulment-ground",
  title: { zh: "许可撤销情形", en: "ground for the annulment" },
  definition: "许可被撤销所依据的情形。",
  representation: "n1",
  codeList: licenceAnnulmentGround,
  source: { document: "行政许可法", article: "第六十九条", confidence: "known" },
});
