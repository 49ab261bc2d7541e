import { defineDataElement } from "../../model/data-element.ts";

export const score = defineDataElement({
  id: "score",
  title: { zh: "分值", en: "score" },
  definition: "评价或者积分的分值，小数不超过2位，减分为负。",
  representation: "n..7,2",
  kind: "text",
  unit: "分",
  source: { document: "本标准", confidence: "design" },
});
