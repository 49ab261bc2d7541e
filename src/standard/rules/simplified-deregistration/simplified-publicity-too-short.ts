import { defineRule } from "../../../model/rule.ts";

export const simplifiedPublicityTooShort = defineRule({
  id: "simplified-publicity-too-short",
  code: "ENT-033A",
  severity: "error",
  dimension: "时效性",
  clause: "simplified-deregistration#publicity",
  source: [
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十九条", confidence: "seen" },
    { document: "公司法", article: "第二百四十条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "简易注销公示不足二十日", en: "simplified deregistration announced for under twenty days" },
  why: "简易注销的公示期为20日，公示当日不计；公司不少于20日。个体工商户无需公示，自愿公示的也不按本条判断。",
  message: {
    zh: "公示自 {announcedOn} 至 {value}，不足20日，最早应至 {earliest}",
    en: "announced from {announcedOn} to {value}, under 20 days; the earliest end is {earliest}",
  },
  fix: {
    zh: "核对公示起止日期（{announcedOn} 至 {value}）；公示期满日期最早为 {earliest}",
    en: "check {announcedOn} and {value}; the earliest end is {earliest}",
  },
  on: ["simplified-deregistration"],
  at: "announcementEndsOn",
  args: { announcedOn: "this.announcedOn", earliest: "addDays(this.announcedOn, parameters.simplifiedPublicityDays)" },
  holds: `this.subject.kind == "4" || this.announcementEndsOn >= addDays(this.announcedOn, parameters.simplifiedPublicityDays)`,
});
