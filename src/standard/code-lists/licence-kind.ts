import { defineCodeList } from "../../model/code-list.ts";

/** The kinds are those of the law; the numbers are of this standard. */
export const licenceKind = defineCodeList({
  id: "licence-kind",
  title: { zh: "许可类别", en: "kind of licence" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "行政许可法", article: "第十二条", confidence: "known" },
  codes: [
    { code: "1", title: "普通", titleEn: "ordinary", aliases: ["普通许可"] },
    { code: "2", title: "特许", titleEn: "concession", aliases: ["特许许可"] },
    { code: "3", title: "认可", titleEn: "qualification" },
    { code: "4", title: "核准", titleEn: "technical approval" },
    { code: "5", title: "登记", titleEn: "registration" },
    { code: "9", title: "其他", titleEn: "other", aliases: ["其它"] },
  ],
});
