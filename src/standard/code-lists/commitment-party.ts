import { defineCodeList } from "../../model/code-list.ts";

export const commitmentParty = defineCodeList({
  id: "commitment-party",
  title: { zh: "承诺事项适用主体", en: "parties a commitment item applies to" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "企业", titleEn: "enterprise" },
    { code: "2", title: "个体工商户", titleEn: "individual business", aliases: ["个体"] },
    { code: "3", title: "农民专业合作社", titleEn: "farmers cooperative", aliases: ["合作社"] },
    { code: "4", title: "自然人", titleEn: "natural person", aliases: ["个人"] },
    {
      code: "5",
      title: "其他组织",
      titleEn: "other organisation",
      aliases: ["其他"],
      note: "机关、事业单位、社会组织等",
    },
  ],
});
