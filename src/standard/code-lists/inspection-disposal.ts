import { defineCodeList } from "../../model/code-list.ts";

export const inspectionDisposal = defineCodeList({
  id: "inspection-disposal",
  title: { zh: "抽查后续处理", en: "follow-up of an inspection" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "双随机一公开抽查结果", confidence: "seen" },
  codes: [
    { code: "1", title: "责令公示未公示信息", titleEn: "ordered to publish", aliases: ["责令公示"] },
    { code: "2", title: "责令更正错误信息", titleEn: "ordered to correct" },
    {
      code: "3",
      title: "责令改正虚假公示的信息",
      titleEn: "ordered to correct false information",
      aliases: ["责令改正"],
    },
    {
      code: "4",
      title: "列入经营异常名录",
      titleEn: "entered in the list of abnormal operation",
      aliases: ["拟列入经营异常名录"],
    },
    { code: "5", title: "公示不予配合情节", titleEn: "publication of the refusal to cooperate" },
    {
      code: "6",
      title: "依法处理违反登记的违法行为",
      titleEn: "handled as a breach of registration rules",
      aliases: ["依法处理", "立案"],
    },
  ],
});
