import { defineDataElement } from "../../model/data-element.ts";

export const headCount = defineDataElement({
  id: "head-count",
  title: { zh: "人数", en: "number of persons" },
  definition: "人的数目，非负整数。",
  representation: "n..9",
  kind: "integer",
  unit: "人",
  source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
});
