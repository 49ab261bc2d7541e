import type { PublishedVersion, RecordTypeDescription } from "../../model/published.ts";
import type { Language } from "../../report/report.ts";
import { clauseWords, lines, publicityWords, rows, sourceWords } from "./words.ts";

export function explainRecordType(
  { id, title, definition, fields, source, clause, status, keys, publication }: RecordTypeDescription,
  version: PublishedVersion,
  language: Language,
): string {
  const zh = language === "zh";
  const columns = fields.filter(({ path }) => !path.startsWith("/envelope"));
  const width = Math.max(...columns.map(({ path }) => path.length));
  return lines(
    `${id}  ${title[language]}`,
    definition,
    "",
    ...rows([
      [zh ? "依据" : "source", sourceWords(source, language)],
      [zh ? "条款" : "clause", clauseWords(version, clause)],
      [zh ? "状态" : "status", status && (zh ? "暂行：尚无全国统一制度" : "provisional: no national scheme yet")],
      [zh ? "公示" : "publicity", publication && publicityWords[language][publication.class]],
      [
        zh ? "比对键" : "keys",
        Object.entries(keys)
          .map(([name, paths]) => `${name}（${paths.join("、")}）`)
          .join("；"),
      ],
    ]),
    "",
    zh ? "字段（M 必填 C 有条件必填 O 可选；P 公示 N 不公示 I 内部）:" : "fields:",
    ...columns.map(
      ({ path, obligation, publicity, representation = "", title: field }) =>
        `  ${path.padEnd(width)}  ${obligation} ${publicity}  ${representation.padEnd(9)} ${field[language]}`,
    ),
  );
}
