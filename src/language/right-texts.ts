import { openingBrackets } from "../base/document-number.ts";
import { placeholderWords } from "../base/placeholder.ts";
import type { Acceptance } from "../model/acceptance.ts";
import type { LibraryFunctionName } from "./functions.ts";

/** What texts of which a library function gives one certain answer have in common; there may be others of which it gives it too. */
export interface RightTexts extends Partial<Pick<Acceptance, "without" | "matching" | "check">> {
  readonly answer: string | boolean;
}

/** Days of the calendar, without `^` and `$`; years of which 4 is a divisor have a 29 February, full centuries 400. */
const calendarDate = [
  "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])",
  "[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)",
  "[0-9]{4}-(?:0[13578]|1[02])-31",
  "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29",
].join("|");

/** Opening brackets a year may stand in; see `documentNumberDefect`. */
const openings = openingBrackets.replace("[", "\\[");

/** Only full-width round brackets, in pairs, at most two deep. */
const pairedBrackets = (() => {
  const plain = "[^()（）]*";
  return `^${plain}(?:（${plain}(?:（${plain}）${plain})*）${plain})*$`;
})();

/** No bracket before the year could open a year itself; the number has no 第 before it and does not begin with 0. */
const plainDocumentNumber = `^(?:[^${openings}]|[${openings}][^${openings}\\s12])*(?:〔(?:19|20)[0-9]{2}〕[^0-9第]*(?:[1-9].*)?)?$`;

const symbol = "[0-9A-HJ-NPQRTUWXY]";
const creditCode: Partial<Acceptance> = {
  matching: [`^${symbol}{2}[0-9]{6}${symbol}{10}$`],
  without: ["^0+$"],
  check: "credit-code",
};

/**
 * Texts for which a library function has the answer that rules want of right values. Every entry is held against its function
 * by a test.
 */
export const rightTexts: Partial<Record<LibraryFunctionName, RightTexts>> = {
  isPlaceholder: { answer: false, without: [placeholderPattern()] },
  isMissingText: { answer: false, matching: ["\\S"] },
  // The masker looks at nothing without eleven digits in a row.
  mentionsPersonalNumber: { answer: false, without: ["[0-9]{11}"] },
  bracketDefect: { answer: "", matching: [pairedBrackets] },
  documentNumberDefect: { answer: "", matching: [plainDocumentNumber] },
  isCalendarDate: { answer: true, matching: [`^(?:${calendarDate})$`] },
  creditCodeDefect: { answer: "", ...creditCode },
  isOrganizationCodeRight: { answer: true, ...creditCode },
};

/** The same of functions that are asked about so many first characters: `isCalendarDate(this.substring(0, 10))`. */
export const rightBeginnings: Partial<Record<LibraryFunctionName, Readonly<Record<number, RightTexts>>>> = {
  isCalendarDate: { 10: { answer: true, matching: [`^(?:${calendarDate})`] } },
};

/** Patterns of texts for which a counting function gives at most so many. */
export const textsOfAtMost: Partial<Record<LibraryFunctionName, (count: number) => string>> = {
  decimalPlaces: (count) => `^[^.]*(?:\\.[ -~]{0,${count}})?$`,
  integerDigits: (count) => `^-?[ -\\-/-~]{0,${count}}(?:\\.|$)`,
};

/** How many characters of a text, from the first, decide the answer of a function; of any other function all of them do. */
export const decidingHeads: Partial<Record<LibraryFunctionName, number>> = {
  isCreditCodeDepartmentKnown: 2,
  isCreditCodeProvinceKnown: 4,
};

/**
 * A pattern of every text that `isPlaceholder` takes for one, whatever its letter case and surrounding blanks, and of others that
 * are put together from the same characters in the same places: they are few, and telling them apart takes many states.
 */
function placeholderPattern(): string {
  const words = [...placeholderWords].map((word) => Array.from(word));
  const single = words.filter(({ length }) => length === 1).flat();
  const longer = words.filter(({ length }) => length > 1);
  const firsts = longer.map(([first = ""]) => first);
  const others = longer.flatMap(([, ...rest]) => rest);
  return `^\\s*(?:${inAnyCase(single)}|${inAnyCase(firsts)}${inAnyCase(others)}+)\\s*$|^\\s*0{4,}\\s*$`;
}

/** A class of the characters in either letter case. */
function inAnyCase(characters: readonly string[]): string {
  const cases = new Set(characters.flatMap((character) => [character, character.toUpperCase()]));
  return `[${[...cases].map((character) => character.replace(/[\\\]^-]/, "\\$&")).join("")}]`;
}

/** A text as a pattern that matches nothing else. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** A pattern of one of the texts and nothing else. */
export function anyOf(texts: readonly string[]): string {
  return `^(?:${texts.map(escaped).join("|")})$`;
}
