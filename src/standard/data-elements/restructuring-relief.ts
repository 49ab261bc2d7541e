import { defineCodedElement } from "../../model/data-element.ts";
import { restructuringRelief } from "../code-lists/restructuring-relief.ts";

export const restructuringReliefCode = defineCodedElement({
  id: "restructuring-relief",
  title: { zh: "临时修复方式", en: "temporary relief" },
  definition: "重整计划或者和解协议执行期间采取的方式。",
  representation: "n1",
  codeList: restructuringRelief,
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第二十二条",
    confidence: "seen",
  },
});
