import { defineCodeList } from "../../model/code-list.ts";

export const decisionServiceWay = defineCodeList({
  id: "decision-service-way",
  title: { zh: "送达方式", en: "way of service" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "民事诉讼法", article: "第七章第二节", confidence: "known" },
  codes: [
    { code: "1", title: "直接送达", titleEn: "in person", aliases: ["直接"] },
    { code: "2", title: "留置送达", titleEn: "left at the premises", aliases: ["留置"] },
    { code: "3", title: "邮寄送达", titleEn: "by mail", aliases: ["邮寄"] },
    { code: "4", title: "电子送达", titleEn: "electronic", aliases: ["电子"] },
    { code: "5", title: "委托送达", titleEn: "through another organ", aliases: ["委托"] },
    { code: "6", title: "公告送达", titleEn: "by public notice", aliases: ["公告"] },
  ],
});
