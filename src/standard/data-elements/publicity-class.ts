import { defineCodedElement } from "../../model/data-element.ts";
import { publicityClass } from "../code-lists/publicity-class.ts";

export const publicityClassCode = defineCodedElement({
  id: "publicity-class",
  title: { zh: "公示属性", en: "publicity class" },
  definition: "信息公示、不公示还是内部过程信息。",
  representation: "a1",
  codeList: publicityClass,
  source: { document: "国市监信发〔2024〕69号", article: "（九）", confidence: "seen" },
});
