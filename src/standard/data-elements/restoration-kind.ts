import { defineCodedElement } from "../../model/data-element.ts";
import { restorationKind } from "../code-lists/restoration-kind.ts";

export const restorationKindCode = defineCodedElement({
  id: "restoration-kind",
  title: { zh: "恢复登记方式", en: "how the registration was restored" },
  definition: "被强制注销的公司恢复登记，是依申请还是为维护国家利益、社会公共利益依职权。",
  representation: "n1",
  codeList: restorationKind,
  source: { document: "强制注销公司登记制度实施办法", article: "第十条、第十三条", confidence: "seen" },
});
