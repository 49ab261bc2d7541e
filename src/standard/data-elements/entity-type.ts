import { defineCodedElement } from "../../model/data-element.ts";
import { enterpriseType } from "../code-lists/enterprise-type.ts";

export const entityTypeCode = defineCodedElement({
  id: "entity-type",
  title: { zh: "企业（机构）类型", en: "entity type" },
  definition: "经营主体按组织形式和投资来源划分的类型。",
  representation: "n4",
  codeList: enterpriseType,
  source: { document: "GS 14-2013", article: "CA16", confidence: "seen" },
});
