import { defineCodedElement } from "../../model/data-element.ts";
import { licenceCancellationGround } from "../code-lists/licence-cancellation-ground.ts";

export const licenceCancellationGroundCode = defineCodedElement({
  id: "licence-cancellation-ground",
  title: { zh: "许可注销情形", en: "ground for the cancellation" },
  definition: "依法应办理许可注销手续的情形。",
  representation: "n1",
  codeList: licenceCancellationGround,
  source: { document: "行政许可法", article: "第七十条", confidence: "known" },
});
