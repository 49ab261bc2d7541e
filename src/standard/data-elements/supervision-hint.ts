import { defineCodedElement } from "../../model/data-element.ts";
import { supervisionHint } from "../code-lists/supervision-hint.ts";

export const supervisionHintCode = defineCodedElement({
  id: "supervision-hint",
  title: { zh: "差异化监管措施", en: "differentiated supervision" },
  definition: "根据信用风险等级采取的监管措施。",
  representation: "n1",
  codeList: supervisionHint,
  source: { document: "国市监信发〔2022〕6号", confidence: "known" },
});
