import { defineDataElement } from "../../model/data-element.ts";

export const shareCount = defineDataElement({
  id: "share-count",
  title: { zh: "股份数", en: "number of shares" },
  definition: "股份有限公司发起人认购的股份数。",
  representation: "n..18",
  kind: "integer",
  source: { document: "公司法", article: "第四十条", confidence: "seen" },
});
