import { defineCodeList } from "../../model/code-list.ts";

export const inspectionTaskKind = defineCodeList({
  id: "inspection-task-kind",
  title: { zh: "抽查类型", en: "kind of inspection task" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "企业公示信息抽查办法", article: "第五条、第六条", confidence: "seen" },
  codes: [
    { code: "1", title: "不定向抽查", titleEn: "unfocused" },
    { code: "2", title: "定向抽查", titleEn: "focused" },
    { code: "3", title: "举报、线索核查", titleEn: "on a report or lead", aliases: ["举报核查", "线索核查"] },
  ],
});
