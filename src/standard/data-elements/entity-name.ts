import { defineDataElement } from "../../model/data-element.ts";

export const entityName = defineDataElement({
  id: "entity-name",
  title: { zh: "名称", en: "name" },
  definition: "经营主体、机关或者其他组织依法登记或者批准使用的名称。",
  representation: "c..200",
  kind: "name",
  source: { document: "双公示信息项", article: "XK_XDR_MC、CF_XDR_MC", confidence: "seen" },
});
