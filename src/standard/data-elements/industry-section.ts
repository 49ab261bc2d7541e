import { defineCodedElement } from "../../model/data-element.ts";
import { industrySection } from "../code-lists/industry-section.ts";

export const industrySectionCode = defineCodedElement({
  id: "industry-section",
  title: { zh: "行业门类", en: "industry section" },
  definition: "国民经济行业分类的门类。",
  representation: "a1",
  codeList: industrySection,
  source: { document: "GB/T 4754-2017", confidence: "known" },
});
