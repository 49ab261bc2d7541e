import { defineCodedElement } from "../../model/data-element.ts";
import { creditRepairChannel } from "../code-lists/credit-repair-channel.ts";

export const creditRepairChannelCode = defineCodedElement({
  id: "credit-repair-channel",
  title: { zh: "修复申请途径", en: "way of applying" },
  definition: "提出信用修复申请的途径。",
  representation: "n1",
  codeList: creditRepairChannel,
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第十四条",
    confidence: "seen",
  },
});
