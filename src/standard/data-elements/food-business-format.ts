import { defineCodedElement } from "../../model/data-element.ts";
import { foodBusinessFormat } from "../code-lists/food-business-format.ts";

export const foodBusinessFormatCode = defineCodedElement({
  id: "food-business-format",
  title: { zh: "食品经营主体业态", en: "food business format" },
  definition: "食品经营许可证编号首位所示的主体业态。",
  representation: "n1",
  codeList: foodBusinessFormat,
  source: { document: "食品经营许可和备案管理办法", article: "第二十七条", confidence: "seen" },
});
