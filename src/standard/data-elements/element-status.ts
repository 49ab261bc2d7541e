import { defineCodedElement } from "../../model/data-element.ts";
import { elementStatus } from "../code-lists/element-status.ts";

export const elementStatusCode = defineCodedElement({
  id: "element-status",
  title: { zh: "登记状态", en: "status in the register" },
  definition: "数据元、代码集在登记册中的状态。",
  representation: "n1",
  codeList: elementStatus,
  source: { document: "本标准", confidence: "design" },
});
