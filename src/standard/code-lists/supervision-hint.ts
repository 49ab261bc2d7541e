import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const supervisionHint = defineCodeList({
  id: "supervision-hint",
  title: { zh: "差异化监管措施", en: "differentiated supervision" },
  version: "2022-01-13",
  membership: "closed",
  source: { document: "国市监信发〔2022〕6号", confidence: "known" },
  codes: [
    { code: "1", title: "降低抽查比例和频次", titleEn: "fewer checks", aliases: ["降低"] },
    { code: "2", title: "常规比例和频次", titleEn: "normal checks", aliases: ["常规"] },
    { code: "3", title: "提高抽查比例和频次", titleEn: "more checks", aliases: ["提高"] },
    { code: "4", title: "严格监管", titleEn: "strict supervision", aliases: ["严格"] },
  ],
});
