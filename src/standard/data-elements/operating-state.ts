import { defineCodedElement } from "../../model/data-element.ts";
import { operatingState } from "../code-lists/operating-state.ts";

export const operatingStateCode = defineCodedElement({
  id: "operating-state",
  title: { zh: "存续状态", en: "operating state" },
  definition: "年度报告中填报的开业、歇业、清算等存续状态。",
  representation: "n1",
  codeList: operatingState,
  source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
});
