import { defineCodedElement } from "../../model/data-element.ts";
import { overdueInformationOrigin } from "../code-lists/overdue-information-origin.ts";

export const overdueInformationOriginCode = defineCodedElement({
  id: "overdue-information-origin",
  title: { zh: "逾期款项信息来源", en: "origin of the information" },
  definition: "逾期款项信息来源。",
  representation: "n1",
  codeList: overdueInformationOrigin,
  source: { document: "本标准", confidence: "design" },
});
