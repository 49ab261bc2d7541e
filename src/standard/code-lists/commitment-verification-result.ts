import { defineCodeList } from "../../model/code-list.ts";

export const commitmentVerificationResult = defineCodeList({
  id: "commitment-verification-result",
  title: { zh: "守诺核查结果", en: "result of a verification" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "属实（已履行）", titleEn: "true or kept", aliases: ["属实", "已履行", "全部履行"] },
    {
      code: "2",
      title: "部分不实（部分履行）",
      titleEn: "partly false or kept in part",
      aliases: ["部分不实", "部分履行"],
    },
    { code: "3", title: "不实（全部未履行）", titleEn: "false or not kept", aliases: ["不实", "全部未履行", "未履行"] },
  ],
});
