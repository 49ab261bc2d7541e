import { defineDataElement } from "../../model/data-element.ts";

export const localNamespace = defineDataElement({
  id: "local-namespace",
  title: { zh: "命名空间", en: "namespace" },
  definition: "地方扩展的省级命名空间，CN 加两位省级区划代码。",
  representation: "c5",
  kind: "identifier",
  pattern: "^CN-[0-9]{2}$",
  source: { document: "本标准", confidence: "design" },
});
