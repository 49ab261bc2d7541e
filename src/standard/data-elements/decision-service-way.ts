import { defineCodedElement } from "../../model/data-element.ts";
import { decisionServiceWay } from "../code-lists/decision-service-way.ts";

export const decisionServiceWayCode = defineCodedElement({
  id: "decision-service-way",
  title: { zh: "送达方式", en: "way of service" },
  definition: "决定书的送达方式。",
  representation: "n1",
  codeList: decisionServiceWay,
  source: { document: "民事诉讼法", article: "第七章第二节", confidence: "known" },
});
