import { defineDataElement } from "../../model/data-element.ts";

export const verificationTerm = defineDataElement({
  id: "verification-term",
  title: { zh: "核查时限（日）", en: "term of verification in days" },
  definition: "自承诺作出之日起完成核查的日数，次日起算。",
  representation: "n..3",
  kind: "integer",
  unit: "日",
  source: { document: "本标准", confidence: "design" },
});
