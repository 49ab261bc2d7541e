import { defineCodeList } from "../../model/code-list.ts";

export const subjectKind = defineCodeList({
  id: "subject-kind",
  title: { zh: "行政相对人类别", en: "kind of subject" },
  version: "2018",
  membership: "closed",
  source: { document: "双公示信息项", article: "XK_XDR_LB、CF_XDR_LB", confidence: "seen" },
  codes: [
    {
      code: "1",
      title: "法人及非法人组织",
      titleEn: "legal person or other organisation",
      aliases: ["法人", "非法人组织", "法人和非法人组织", "法人和其他组织", "法人及其他组织"],
    },
    { code: "2", title: "自然人", titleEn: "natural person", aliases: ["个人", "公民"] },
    { code: "4", title: "个体工商户", titleEn: "individual business", aliases: ["个体"] },
  ],
});
