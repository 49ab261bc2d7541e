import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const contactLossEvidence = defineCodeList({
  id: "contact-loss-evidence",
  title: { zh: "无法联系的认定方式", en: "evidence that a subject cannot be reached" },
  version: "2025-03-18",
  membership: "closed",
  source: { document: "企业公示信息抽查办法", article: "第十四条", confidence: "seen" },
  codes: [
    {
      code: "1",
      title: "实地核查并有第三方证明当事人不在该处",
      titleEn: "on-site check and third-party proof of absence",
      note: "第三方为产权所有人、物业管理公司或者相关部门等",
    },
    { code: "2", title: "实地核查确认住所不存在", titleEn: "on-site check: the address does not exist" },
    { code: "3", title: "两次专用信函无人签收", titleEn: "two special letters not received", aliases: ["专用信函"] },
    { code: "9", title: "其他", titleEn: "other", aliases: ["其它"] },
  ],
});
