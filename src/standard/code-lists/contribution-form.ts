import { defineCodeList } from "../../model/code-list.ts";

export const contributionForm = defineCodeList({
  id: "contribution-form",
  title: { zh: "出资方式", en: "form of contribution" },
  version: "GS 14-2013",
  membership: "closed",
  source: { document: "GS 14-2013", article: "CA22", confidence: "known" },
  codes: [
    { code: "1", title: "货币", titleEn: "money", aliases: ["货币出资", "现金"] },
    { code: "2", title: "实物", titleEn: "goods", aliases: ["实物出资"] },
    { code: "3", title: "知识产权", titleEn: "intellectual property", aliases: ["知识产权出资"] },
    { code: "4", title: "债权", titleEn: "claims", aliases: ["债权出资"] },
    {
      code: "5",
      title: "高新技术成果",
      titleEn: "high-technology result",
      aliases: ["高新技术成果出资"],
      deprecated: true,
      note: "历史代码",
    },
    { code: "6", title: "土地使用权", titleEn: "land-use right", aliases: ["土地使用权出资"] },
    { code: "7", title: "股权", titleEn: "shares", aliases: ["股权出资"] },
    { code: "9", title: "其他", titleEn: "other", aliases: ["其它"] },
  ],
});
