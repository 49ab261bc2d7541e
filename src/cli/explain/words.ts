import type { PublishedVersion } from "../../model/published.ts";
import type { Source } from "../../model/words.ts";
import { padRight } from "../../report/display-width.ts";
import type { Language } from "../../report/report.ts";

export const severityWords = {
  zh: { error: "错误", warning: "警告", information: "提示" },
  en: { error: "error", warning: "warning", information: "information" },
};
export const publicityWords = {
  zh: { P: "公示", N: "不公示（政府内部共享）", I: "内部过程信息" },
  en: { P: "public", N: "not public", I: "internal" },
};

export function fieldName(version: PublishedVersion, recordType: string, path: string, language: Language): string {
  const field = version.recordTypes
    .find(({ id }) => id === recordType)
    ?.fields.find((candidate) => candidate.path === path);
  return field?.title[language] ?? recordType;
}

/** A clause as people cite it, and where it stands. */
export function clauseWords(version: PublishedVersion, clause: string): string {
  return `${version.clauses[clause] ?? ""}（standards-docs/clauses/${clause.replace("#", ".md#")}）`;
}

export function sourceWords({ document, article, confidence }: Source, language: Language): string {
  const provisional = confidence === "provisional" ? (language === "zh" ? "（暂行）" : " (provisional)") : "";
  return [document, article].filter(Boolean).join(" ") + provisional;
}

/** A message template as people read it: `{name}` stands out, optional passages lose their marks. */
export function readable(template: string): string {
  return template
    .replaceAll("[[", "")
    .replaceAll("]]", "")
    .replace(/\{([^}]+)\}/g, "〈$1〉");
}

/** Label and value in two columns; rows without a value are left out. */
export function rows(pairs: readonly (readonly [string, string | undefined])[]): string[] {
  return pairs.flatMap(([label, value]) =>
    value === undefined || value === "" ? [] : [`${padRight(label, 14)}${value}`],
  );
}

export function lines(...parts: readonly string[]): string {
  return `${parts.join("\n")}\n`;
}
