import { defineCodeList } from "../../model/code-list.ts";

export const creditRepairMaterial = defineCodeList({
  id: "credit-repair-material",
  title: { zh: "修复申请材料", en: "material of an application" },
  version: "2026-11-28",
  membership: "closed",
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第十四条",
    confidence: "seen",
  },
  codes: [
    { code: "1", title: "信用修复申请书", titleEn: "application", aliases: ["申请书"] },
    { code: "2", title: "申请人主体资格文件", titleEn: "proof of identity", aliases: ["主体资格文件"] },
    { code: "3", title: "守信承诺书", titleEn: "repair commitment", aliases: ["信用承诺书"] },
    {
      code: "4",
      title: "履行义务、纠正违法行为、实施整改的材料",
      titleEn: "proof of duties fulfilled",
      aliases: ["履行义务材料", "整改材料"],
    },
    { code: "5", title: "人民法院裁定书", titleEn: "court ruling", aliases: ["法院裁定书"] },
    { code: "9", title: "其他", titleEn: "other", aliases: ["其它"] },
  ],
});
