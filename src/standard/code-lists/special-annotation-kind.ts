import { defineCodeList } from "../../model/code-list.ts";

export const specialAnnotationKind = defineCodeList({
  id: "special-annotation-kind",
  title: { zh: "特别标注种类", en: "kind of special annotation" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "未按规定调整出资期限、注册资本", titleEn: "capital not adjusted" },
    { code: "2", title: "公司另册管理", titleEn: "company in the separate register" },
    { code: "3", title: "个体工商户另册管理", titleEn: "individual business in the separate register" },
    { code: "4", title: "六个月内未公告清算组或者未申请注销", titleEn: "no liquidation within six months" },
    { code: "5", title: "强制注销", titleEn: "compulsory deregistration" },
  ],
});
