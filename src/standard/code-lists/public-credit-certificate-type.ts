import { defineCodeList } from "../../model/code-list.ts";

/** Part of the codes of the standard: those that public-credit platforms were seen to use. Passes of Hong Kong, Macao and Taiwan residents are left out until their codes are confirmed. */
export const publicCreditCertificateType = defineCodeList({
  id: "public-credit-certificate-type",
  title: { zh: "公共信用证件类型", en: "types of identity document of public-credit platforms" },
  version: "GA/T 517-2004",
  membership: "open",
  source: { document: "GA/T 517-2004", confidence: "seen" },
  codes: [
    { code: "111", title: "居民身份证", titleEn: "resident identity card" },
    { code: "112", title: "临时居民身份证", titleEn: "temporary resident identity card" },
    { code: "113", title: "户口簿", titleEn: "household register" },
    { code: "114", title: "解放军军官证", titleEn: "military officer card", aliases: ["中国人民解放军军官证"] },
    { code: "115", title: "武警警官证", titleEn: "armed police officer card", aliases: ["中国人民武装警察部队警官证"] },
    { code: "117", title: "出生医学证明", titleEn: "birth certificate" },
    { code: "118", title: "解放军士兵证", titleEn: "soldier card" },
    { code: "119", title: "武警士兵证", titleEn: "armed police soldier card" },
    { code: "120", title: "解放军文职人员证", titleEn: "civilian staff card of the army" },
    { code: "122", title: "武警文职人员证", titleEn: "civilian staff card of the armed police" },
    { code: "154", title: "居住证", titleEn: "residence permit" },
    { code: "411", title: "外交护照", titleEn: "diplomatic passport" },
    { code: "412", title: "公务护照", titleEn: "service passport" },
    { code: "413", title: "公务普通护照", titleEn: "ordinary passport for public affairs" },
    { code: "414", title: "普通护照", titleEn: "ordinary passport" },
    { code: "415", title: "旅行证", titleEn: "travel document" },
  ],
});
