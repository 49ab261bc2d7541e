import { defineCodeList } from "../../model/code-list.ts";

export const currency = defineCodeList({
  id: "currency",
  title: { zh: "币种", en: "currency" },
  version: "GB/T 12406",
  membership: "open",
  source: { document: "GB/T 12406", confidence: "known" },
  codes: [
    { code: "156", title: "人民币", titleEn: "renminbi", aliases: ["人民币元", "CNY", "RMB"] },
    { code: "840", title: "美元", titleEn: "US dollar", aliases: ["USD"] },
    { code: "344", title: "港元", titleEn: "Hong Kong dollar", aliases: ["港币", "HKD"] },
    { code: "978", title: "欧元", titleEn: "euro", aliases: ["EUR"] },
    { code: "392", title: "日元", titleEn: "yen", aliases: ["日圆", "JPY"] },
    { code: "826", title: "英镑", titleEn: "pound sterling", aliases: ["GBP"] },
    { code: "446", title: "澳门元", titleEn: "pataca", aliases: ["澳门币", "MOP"] },
    { code: "901", title: "新台湾元", titleEn: "new Taiwan dollar", aliases: ["新台币", "TWD"] },
    { code: "036", title: "澳大利亚元", titleEn: "Australian dollar", aliases: ["澳元", "AUD"] },
    { code: "124", title: "加拿大元", titleEn: "Canadian dollar", aliases: ["加元", "CAD"] },
    { code: "756", title: "瑞士法郎", titleEn: "Swiss franc", aliases: ["CHF"] },
    { code: "702", title: "新加坡元", titleEn: "Singapore dollar", aliases: ["SGD"] },
    { code: "410", title: "韩元", titleEn: "won", aliases: ["韩国元", "韩圆", "KRW"] },
    { code: "643", title: "俄罗斯卢布", titleEn: "Russian rouble", aliases: ["卢布", "RUB"] },
  ],
});
