/** What is wrong with a document number, the first that applies; `""` is nothing. */
export type DocumentNumberDefect = "" | "bracket" | "ordinal-or-leading-zero";

/** What is wrong with a court case number, the first that applies; `""` is nothing. */
export type CourtCaseNumberDefect = "" | "bracket" | "format";

/** The four-digit year that a document or court case number carries in brackets of any form, `""` when it carries none. */
export function documentNumberYear(no: string): string {
  return (plainYear.exec(no) ?? bracketedYear.exec(no))?.[1] ?? "";
}

/** Brackets that may stand before a year, and behind it. */
export const openingBrackets = "〔[［【〖(（{｛﹝<＜";
export const closingBrackets = "〕]］】〗)）}｝﹞>＞";

/** What follows the year in a court case number: region, court, kind, number (法〔2015〕137号). */
export const courtCasePattern = "[一-龥]{1,2}[0-9]{0,4}[一-龥]{1,6}[0-9]+号(?:之[一二三四五六七八九十]+)?";

/** Words that no court case number holds: （2018）慈税罚40号 has the shape of one, but is a decision of a tax bureau. */
export const administrativeWords: readonly string[] = ["罚", "许", "税", "市监", "药监", "管"];

/** The year as it should be written, before any other bracket. */
const plainYear = new RegExp(`^[^${openingBrackets.replace("[", "\\[")}]*〔((?:19|20)\\d{2})〕`);

/**
 * What is wrong with a document number of an administrative organ: the year is in other brackets than 〔 〕, or the
 * sequence number has 第 or leading zeros (GB/T 9704-2012, 7.2.5). Only numbers with a bracketed year are judged: orders
 * (令第45号) and licence numbers are written otherwise. A court case number rightly has round brackets and is none.
 */
export function documentNumberDefect(no: string): DocumentNumberDefect {
  const parts = split(no);
  if (parts === undefined) return "";
  if (parts.year !== `〔${documentNumberYear(no)}〕`) return "bracket";
  return parts.sequence === plainSequence(parts.sequence) ? "" : "ordinal-or-leading-zero";
}

/**
 * The document number as GB/T 9704-2012, 7.2.5 writes it: year in 〔 〕, sequence number without 第 and leading zeros.
 * A number that is right, or not for {@link documentNumberDefect} to judge, comes back as it is.
 */
export function suggestDocumentNumber(no: string): string {
  const parts = split(no);
  if (parts === undefined) return no;
  return `${parts.organ}〔${documentNumberYear(no)}〕${plainSequence(parts.sequence)}`;
}

/** What is wrong with a court case number: only its brackets, or its shape (法〔2015〕137号, 关于人民法院案件案号的若干规定). */
export function courtCaseNumberDefect(no: string): CourtCaseNumberDefect {
  const year = bracketedYear.exec(no);
  if (year === null || year.index !== 0 || !caseAfterYear.test(no.slice(year[0].length))) return "format";
  return year[0] === `（${year[1]}）` ? "" : "bracket";
}

const bracketedYear = new RegExp(
  `[${openingBrackets.replace("[", "\\[")}]\\s*((?:19|20)\\d{2})\\s*年?\\s*[${closingBrackets.replace("]", "\\]")}]`,
);
const caseAfterYear = new RegExp(`^(?!.*(?:${administrativeWords.join("|")}))${courtCasePattern}$`);

interface Parts {
  organ: string;
  year: string;
  sequence: string;
}

function split(no: string): Parts | undefined {
  const year = bracketedYear.exec(no);
  if (year === null || courtCaseNumberDefect(no) !== "format") return undefined;
  return { organ: no.slice(0, year.index), year: year[0], sequence: no.slice(year.index + year[0].length) };
}

function plainSequence(sequence: string): string {
  return sequence.replace(/^(\D*?)第?0*(?=\d)/, "$1");
}
