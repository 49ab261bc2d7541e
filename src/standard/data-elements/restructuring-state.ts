import { defineCodedElement } from "../../model/data-element.ts";
import { restructuringState } from "../code-lists/restructuring-state.ts";

export const restructuringStateCode = defineCodedElement({
  id: "restructuring-state",
  title: { zh: "重整执行情况", en: "state of a restructuring" },
  definition: "重整计划或者和解协议的执行情况。",
  representation: "n1",
  codeList: restructuringState,
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第二十二条",
    confidence: "seen",
  },
});
