import type { RegimeDescription } from "../../model/published.ts";
import type { ParameterEntry } from "../../model/regime.ts";
import type { Language } from "../../report/report.ts";
import { lines, sourceWords } from "./words.ts";

/** A regime with all its parameters, or with one of them. */
export function explainRegime(regime: RegimeDescription, language: Language, parameter?: string): string {
  const wanted = Object.entries(regime.parameters).filter(([name]) => parameter === undefined || name === parameter);
  return lines(
    `${regime.id}  ${regime.title[language]}`,
    regime.definition,
    "",
    ...wanted.flatMap(([name, { title, entries }]) => [
      `  ${name}  ${title}`,
      ...entries.map((entry) => `    ${entryWords(entry, language)}`),
    ]),
  );
}

function entryWords({ value, from, to, source }: ParameterEntry, language: Language): string {
  const shown =
    typeof value === "object"
      ? Object.entries(value)
          .map(([key, one]) => `${key}: ${one}`)
          .join("、")
      : String(value);
  return `${from} — ${to ?? ""}  ${shown}  ${sourceWords(source, language)}`;
}
