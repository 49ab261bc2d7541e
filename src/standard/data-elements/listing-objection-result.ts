import { defineCodedElement } from "../../model/data-element.ts";
import { listingObjectionResult } from "../code-lists/listing-objection-result.ts";

export const listingObjectionResultCode = defineCodedElement({
  id: "listing-objection-result",
  title: { zh: "异议核实结论", en: "result of the objection" },
  definition: "对列入提出的异议的核实结论。",
  representation: "n1",
  codeList: listingObjectionResult,
  source: { document: "企业经营异常名录管理办法", article: "第十五条", confidence: "seen" },
});
