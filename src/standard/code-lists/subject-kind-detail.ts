import { defineCodeList } from "../../model/code-list.ts";

/** The set of public-credit platforms. It has no natural persons. */
export const subjectKindDetail = defineCodeList({
  id: "subject-kind-detail",
  title: { zh: "主体明细类别", en: "kind of subject, in detail" },
  version: "2018",
  membership: "closed",
  source: { document: "公共信用信息平台主体类别", confidence: "seen" },
  codes: [
    { code: "01", title: "企业法人", titleEn: "enterprise" },
    { code: "02", title: "机关法人", titleEn: "state organ" },
    { code: "03", title: "事业单位法人", titleEn: "public institution" },
    { code: "04", title: "社会团体法人", titleEn: "social organisation" },
    { code: "97", title: "其他法人", titleEn: "other legal person" },
    { code: "98", title: "个体工商户", titleEn: "individual business" },
    { code: "99", title: "其他组织", titleEn: "other organisation" },
  ],
});
