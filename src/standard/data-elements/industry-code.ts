import { defineDataElement } from "../../model/data-element.ts";

export const industryCode = defineDataElement({
  id: "industry-code",
  title: { zh: "行业代码", en: "industry code" },
  definition: "国民经济行业分类的4位小类代码。",
  representation: "n4",
  kind: "identifier",
  namedBy: ["industry-code-format"],
  pattern: "^[0-9]{4}$",
  source: { document: "GB/T 4754-2017", confidence: "known" },
});
