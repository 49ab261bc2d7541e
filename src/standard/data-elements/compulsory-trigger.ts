import { defineCodedElement } from "../../model/data-element.ts";
import { compulsoryTrigger } from "../code-lists/compulsory-trigger.ts";

export const compulsoryTriggerCode = defineCodedElement({
  id: "compulsory-trigger",
  title: { zh: "强制注销事由", en: "ground of the compulsory deregistration" },
  definition: "公司满三年未申请注销、可以强制注销的事由。",
  representation: "n1",
  codeList: compulsoryTrigger,
  source: { document: "公司法", article: "第二百四十一条", confidence: "seen" },
});
