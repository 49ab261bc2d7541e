import { defineCodeList } from "../../model/code-list.ts";

export const lostContactGround = defineCodeList({
  id: "lost-contact-ground",
  title: { zh: "无法联系情形", en: "ground for not being reachable" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "企业公示信息抽查办法", article: "第十四条", confidence: "seen" },
  codes: [
    {
      code: "1",
      title: "实地核查不在登记的住所并有第三方证明",
      titleEn: "not there on inspection, with proof of a third party",
    },
    { code: "2", title: "登记的住所不存在", titleEn: "the registered address does not exist" },
    { code: "3", title: "两次邮寄专用信函无人签收", titleEn: "two special letters were not received" },
  ],
});
