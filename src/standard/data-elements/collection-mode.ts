import { defineCodedElement } from "../../model/data-element.ts";
import { collectionMode } from "../code-lists/collection-mode.ts";

export const collectionModeCode = defineCodedElement({
  id: "collection-mode",
  title: { zh: "批次范围", en: "scope of the batch" },
  definition: "一个批次是全部记录还是前一批次以后的变动。",
  representation: "n1",
  codeList: collectionMode,
  source: { document: "本标准", confidence: "design" },
});
