import { defineCodedElement } from "../../model/data-element.ts";
import { seriousListingGround } from "../code-lists/serious-listing-ground.ts";

export const seriousListingGroundCode = defineCodedElement({
  id: "serious-listing-ground",
  title: { zh: "列入情形", en: "ground of the listing" },
  definition: "列入严重违法失信名单所依据的情形，按条、项编码。",
  representation: "an..6",
  codeList: seriousListingGround,
  source: { document: "市场监督管理严重违法失信名单管理办法", article: "第五条至第十一条", confidence: "seen" },
});
