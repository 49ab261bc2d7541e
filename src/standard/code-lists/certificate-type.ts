import { defineCodeList } from "../../model/code-list.ts";

/** The set of the publicity system of enterprises. Public-credit platforms use the three-digit codes of GA/T 517-2004 instead; those with an exact counterpart are aliases. */
export const certificateType = defineCodeList({
  id: "certificate-type",
  title: { zh: "证件类型", en: "type of identity document" },
  version: "GS 14-2013",
  membership: "open",
  source: { document: "GS 14-2013", article: "CB16", confidence: "seen" },
  codes: [
    {
      code: "10",
      title: "居民身份证",
      titleEn: "resident identity card",
      aliases: ["身份证", "公民身份证", "中华人民共和国居民身份证", "111"],
      note: "公共信用信息系统按 GA/T 517-2004 写作 111",
    },
    {
      code: "20",
      title: "军官证",
      titleEn: "military officer card",
      aliases: ["解放军军官证", "114"],
      note: "公共信用信息系统按 GA/T 517-2004 写作 114",
    },
    { code: "30", title: "警官证", titleEn: "police officer card" },
    { code: "40", title: "外国（地区）护照", titleEn: "foreign passport", aliases: ["外国护照"] },
    { code: "51", title: "香港特别行政区护照", aliases: ["香港护照"] },
    {
      code: "52",
      title: "香港（永久性）居民身份证",
      aliases: ["香港居民身份证", "香港永久性居民身份证", "香港身份证"],
    },
    { code: "53", title: "澳门特别行政区护照", aliases: ["澳门护照"] },
    { code: "54", title: "澳门居民身份证", aliases: ["澳门身份证"] },
    { code: "55", title: "港澳居民来往内地通行证", aliases: ["回乡证"] },
    { code: "56", title: "台湾居民身份证", aliases: ["台湾身份证"] },
    { code: "57", title: "台湾居民来往大陆通行证", aliases: ["台胞证"] },
    { code: "58", title: "台湾农民身份证明" },
    { code: "90", title: "其他", titleEn: "other", aliases: ["其它", "其他证件"] },
  ],
});
