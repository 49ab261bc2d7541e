import { defineCodeList } from "../../model/code-list.ts";

export const publicityCheckResult = defineCodeList({
  id: "publicity-check-result",
  title: { zh: "公示信息抽查结果", en: "result of a check of published information" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "双随机一公开抽查结果", confidence: "seen" },
  codes: [
    { code: "1", title: "正常", titleEn: "in order" },
    { code: "2", title: "未按规定公示年报", titleEn: "annual report not published" },
    { code: "3", title: "未按规定公示其他应当公示的信息", titleEn: "other information not published" },
    { code: "4", title: "公示信息隐瞒真实情况、弄虚作假", titleEn: "published information is false" },
    { code: "5", title: "通过登记的住所（经营场所）无法联系", titleEn: "cannot be reached", aliases: ["无法联系"] },
    { code: "6", title: "不予配合情节严重", titleEn: "seriously uncooperative" },
    { code: "7", title: "注销、吊销、撤销、迁出", titleEn: "no longer registered here" },
  ],
});
