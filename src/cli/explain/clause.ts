import type { PublishedVersion } from "../../model/published.ts";
import type { Language } from "../../report/report.ts";
import { clauseWords, lines } from "./words.ts";

/** A clause and the rules that test it. */
export function explainClause(clause: string, version: PublishedVersion, language: Language): string {
  const rules = version.rules.filter((rule) => rule.clause === clause).sort((a, b) => (a.code < b.code ? -1 : 1));
  return lines(
    clause,
    clauseWords(version, clause),
    "",
    ...rules.map(({ code, id, title }) => `  ${code.padEnd(9)} ${id}  ${title[language]}`),
  );
}
