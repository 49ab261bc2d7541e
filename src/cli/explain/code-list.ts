import type { CodeListDescription } from "../../model/published.ts";
import type { Language } from "../../report/report.ts";
import { lines, rows, sourceWords } from "./words.ts";

/** Codes of a list that are printed before it says how many more there are. */
const codesShown = 60;

export function explainCodeList(
  { id, title, version, membership, source, codes }: CodeListDescription,
  language: Language,
): string {
  const zh = language === "zh";
  const shown = codes.slice(0, codesShown);
  const width = Math.max(...shown.map(({ code }) => code.length));
  return lines(
    `${id}  ${title[language]}`,
    "",
    ...rows([
      [zh ? "版本" : "version", version],
      [
        zh ? "范围" : "membership",
        membership === "closed"
          ? zh
            ? "封闭：其他值为错误"
            : "closed: any other value is an error"
          : zh
            ? "开放：其他值为警告"
            : "open: any other value is a warning",
      ],
      [zh ? "来源" : "source", sourceWords(source, language)],
    ]),
    "",
    ...shown.map(
      ({ code, title: name, titleEn, note, deprecated }) =>
        `  ${code.padEnd(width)}  ${zh ? name : (titleEn ?? name)}${deprecated ? (zh ? "（已停用）" : " (deprecated)") : ""}${note === undefined ? "" : `  — ${note}`}`,
    ),
    ...(codes.length > shown.length
      ? [
          zh
            ? `  … 共 ${codes.length} 个，全部见 schemas/next/code-lists/${id}.json`
            : `  … ${codes.length} codes, all in schemas/next/code-lists/${id}.json`,
        ]
      : []),
  );
}
