import type { PublishedVersion, TagDescription } from "../../model/published.ts";
import type { Language } from "../../report/report.ts";
import { clauseWords, lines, publicityWords, rows, sourceWords } from "./words.ts";

const levelWords = {
  zh: { national: "国家", province: "省", city: "市", county: "县" },
  en: { national: "national", province: "province", city: "city", county: "county" },
};

export function explainTag(tag: TagDescription, version: PublishedVersion, language: Language): string {
  const zh = language === "zh";
  const titleOf = (list: string, code: string) =>
    version.codeLists.find(({ id }) => id === list)?.codes.find((one) => one.code === code)?.title ?? code;
  const evidence = tag.evidence.map((id) => version.recordTypes.find((type) => type.id === id)?.title[language] ?? id);
  return lines(
    `${tag.code}  ${tag.id}`,
    tag.title[language],
    tag.definition,
    "",
    ...rows([
      [zh ? "维度" : "dimension", titleOf("tag-dimension", tag.dimension)],
      [zh ? "适用主体" : "subjects", tag.subjects.map((code) => titleOf("tag-subject", code)).join("、")],
      [zh ? "依据" : "basis", tag.basis.map((source) => sourceWords(source, language)).join("；")],
      [zh ? "设定层级" : "set by", levelWords[language][tag.setBy] + (zh ? "级以上" : " or above")],
      [zh ? "公示属性" : "publicity", publicityWords[language][tag.publicity]],
      [zh ? "公示用语" : "public text", tag.publicText],
      [zh ? "不利标注" : "adverse", tag.isAdverse ? (zh ? "是" : "yes") : zh ? "否" : "no"],
      [zh ? "证据" : "evidence", evidence.join("、")],
      [zh ? "判定条件" : "condition", tag.condition ?? tag.whyNotComputed],
      [zh ? "移除" : "removal", tag.removal],
      [zh ? "条款" : "clause", clauseWords(version, tag.clause)],
      [zh ? "自版本" : "since", tag.since],
    ]),
  );
}
