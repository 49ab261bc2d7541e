import { defineCodedElement } from "../../model/data-element.ts";
import { elementObligation } from "../code-lists/element-obligation.ts";

export const elementObligationCode = defineCodedElement({
  id: "element-obligation",
  title: { zh: "约束", en: "obligation" },
  definition: "数据元在记录中是否应有值。",
  representation: "a1",
  codeList: elementObligation,
  source: { document: "GB/T 40478-2021", confidence: "seen" },
});
