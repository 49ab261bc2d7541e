import type { CodeMapping } from "../../model/code-mapping.ts";
import type { PublishedVersion } from "../../model/published.ts";
import type { Language } from "../../report/report.ts";
import { lines, rows, sourceWords } from "./words.ts";

export function explainCodeMapping(mapping: CodeMapping, version: PublishedVersion, language: Language): string {
  const { id, title, from, to, source, pairs, unmapped } = mapping;
  const zh = language === "zh";
  const named = (list: string, code: string) =>
    `${code} ${version.codeLists.find((one) => one.id === list)?.codes.find((one) => one.code === code)?.title ?? ""}`;
  return lines(
    `${id}  ${title[language]}`,
    "",
    ...rows([
      [zh ? "代码集" : "code lists", `${from} → ${to}`],
      [zh ? "依据" : "source", sourceWords(source, language)],
    ]),
    "",
    ...pairs.map((pair) => `  ${named(from, pair.from)} → ${named(to, pair.to)}${pair.note ? `  — ${pair.note}` : ""}`),
    ...Object.entries(unmapped).map(([code, why]) => `  ${named(from, code)} → —  ${why}`),
  );
}
