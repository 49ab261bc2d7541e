import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentSupervision } from "../code-lists/commitment-supervision.ts";

export const commitmentSupervisionCode = defineCodedElement({
  id: "commitment-supervision",
  title: { zh: "监管状态", en: "state of supervision" },
  definition: "对承诺的监管是否完成。",
  representation: "n1",
  codeList: commitmentSupervision,
  source: { document: "全国信用承诺归集格式（原文待核实）", confidence: "provisional" },
});
