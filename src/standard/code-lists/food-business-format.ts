import { defineCodeList } from "../../model/code-list.ts";

export const foodBusinessFormat = defineCodeList({
  id: "food-business-format",
  title: { zh: "食品经营主体业态", en: "food business format" },
  version: "2023-12-01",
  membership: "closed",
  source: { document: "食品经营许可和备案管理办法", article: "第二十七条", confidence: "seen" },
  codes: [
    { code: "1", title: "食品销售经营者", titleEn: "food seller", aliases: ["食品销售"] },
    { code: "2", title: "餐饮服务经营者", titleEn: "catering service", aliases: ["餐饮服务"] },
    { code: "3", title: "集中用餐单位食堂", titleEn: "canteen", aliases: ["单位食堂"] },
  ],
});
