import { defineCodedElement } from "../../model/data-element.ts";
import { collectionMethod } from "../code-lists/collection-method.ts";

export const collectionMethodCode = defineCodedElement({
  id: "collection-method",
  title: { zh: "归集方式", en: "way of collection" },
  definition: "数据经文件、数据库对接还是服务接口交换。",
  representation: "n1",
  codeList: collectionMethod,
  source: { document: "GB/T 39443-2020", article: "5.5、5.6、5.7", confidence: "seen" },
});
