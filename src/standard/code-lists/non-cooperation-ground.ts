import { defineCodeList } from "../../model/code-list.ts";

export const nonCooperationGround = defineCodeList({
  id: "non-cooperation-ground",
  title: { zh: "不予配合情形", en: "ground of serious non-cooperation" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "企业公示信息抽查办法", article: "第十一条", confidence: "seen" },
  codes: [
    { code: "1", title: "拒绝进入被检查场所", titleEn: "refuses entry" },
    { code: "2", title: "拒绝提供相关材料", titleEn: "refuses material" },
    { code: "3", title: "提供虚假材料或者作虚假陈述", titleEn: "false material or statements" },
    { code: "4", title: "其他阻挠、妨碍检查的行为", titleEn: "other obstruction" },
  ],
});
