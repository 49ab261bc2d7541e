import { defineCodedElement } from "../../model/data-element.ts";
import { discretionLevel } from "../code-lists/discretion-level.ts";

export const discretionLevelCode = defineCodedElement({
  id: "discretion-level",
  title: { zh: "裁量等级", en: "discretion level" },
  definition: "按裁量基准确定的减轻、从轻、一般或者从重。",
  representation: "n1",
  codeList: discretionLevel,
  source: { document: "市场监督管理严重违法失信名单管理办法", article: "第二条", confidence: "seen" },
});
