import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentDisclosure } from "../code-lists/commitment-disclosure.ts";

export const commitmentDisclosureCode = defineCodedElement({
  id: "commitment-disclosure",
  title: { zh: "公开类型", en: "disclosure" },
  definition: "承诺书可以公开的范围。",
  representation: "n1",
  codeList: commitmentDisclosure,
  source: { document: "全国信用承诺归集格式（原文待核实）", confidence: "provisional" },
});
