import { defineCodeList } from "../../model/code-list.ts";

export const publicityChannel = defineCodeList({
  id: "publicity-channel",
  title: { zh: "公示渠道", en: "publicity channel" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    {
      code: "1",
      title: "国家企业信用信息公示系统",
      titleEn: "National Enterprise Credit Information Publicity System",
      aliases: ["公示系统"],
    },
    { code: "2", title: "信用中国", titleEn: "Credit China", aliases: ["信用中国网站"] },
    { code: "3", title: "部门网站", titleEn: "website of the department" },
  ],
});
