import { bracketDefect, toFullWidthBrackets } from "../base/brackets.ts";
import { addDays, addMonths, addYears, daysBetween, isCalendarDate, yearOf } from "../base/calendar-date.ts";
import { parseCapitalText } from "../base/capital-text.ts";
import { citizenIdBirthDate, citizenIdDefect, isCitizenIdProvinceKnown } from "../base/citizen-id.ts";
import { codePointCount } from "../base/code-points.ts";
import {
  creditCodeCheckCharacter,
  creditCodeDefect,
  isCreditCodeDepartmentKnown,
  isCreditCodeProvinceKnown,
  isOrganizationCodeRight,
  suggestCreditCode,
} from "../base/credit-code.ts";
import { addDecimals, compareDecimals, shiftDecimal } from "../base/decimal.ts";
import { detach } from "../base/detach.ts";
import {
  courtCaseNumberDefect,
  documentNumberDefect,
  documentNumberYear,
  suggestDocumentNumber,
} from "../base/document-number.ts";
import {
  foodLicenceBusinessFormat,
  foodLicenceDivision,
  foodLicenceKind,
  foodLicenceNumberDefect,
} from "../base/food-licence-number.ts";
import { halfWidth } from "../base/half-width.ts";
import { maskPersonalData } from "../base/mask.ts";
import { amountsInText, mentionsAmount } from "../base/money-in-text.ts";
import { once, remembered } from "../base/once.ts";
import { personalDocumentMatches } from "../base/personal-document.ts";
import { isPlaceholder } from "../base/placeholder.ts";
import { registrationNumberDefect } from "../base/registration-number.ts";
import { createWorkingCalendar, OutsideCalendar } from "../base/working-days.ts";
import type { PublishedVersion } from "../model/published.ts";
import type { LibraryFunctionName } from "./functions.ts";
import type { HeldText } from "./held-text.ts";
import { NotEvaluated } from "./not-evaluated.ts";

/** The function library over the code lists and the calendar of one version; what compiled expressions get as `f`. */
export function createLibrary(version: Pick<PublishedVersion, "codeLists" | "workingDays" | "industrySections">) {
  const calendar = once(() => createWorkingCalendar(version.workingDays));
  const lists = new Map(version.codeLists.map((list) => [list.id, list]));
  const titlesOf = remembered(
    (list): ReadonlyMap<string, string> => new Map(lists.get(list)?.codes.map(({ code, title }) => [code, title])),
  );

  const functions = {
    isPlaceholder,
    isMissingText: (text: string) => !/\S/.test(text),
    creditCodeDefect,
    creditCodeCheckCharacter: (code: string) => (code.length >= 17 ? creditCodeCheckCharacter(code.slice(0, 17)) : ""),
    suggestCreditCode,
    isOrganizationCodeRight,
    isCreditCodeDepartmentKnown,
    isCreditCodeProvinceKnown,
    citizenIdDefect,
    citizenIdBirthDate,
    isCitizenIdProvinceKnown,
    registrationNumberDefect,
    foodLicenceKind,
    foodLicenceNumberDefect,
    foodLicenceDivision,
    foodLicenceBusinessFormat,
    documentNumberDefect,
    documentNumberYear,
    suggestDocumentNumber,
    courtCaseNumberDefect,
    personalDocumentMatches,
    isCalendarDate,
    addDays,
    addMonths,
    addYears,
    daysBetween,
    year: yearOf,
    addWorkingDays: rememberedStep((date, days) => inCalendar(date, () => calendar().addWorkingDays(date, days))),
    workingDaysBetween: (from: string, to: string) => inCalendar(to, () => calendar().workingDaysBetween(from, to)),
    rolledDay: (date: string) =>
      inCalendar(date, () => (calendar().isWorkingDay(date) ? date : calendar().addWorkingDays(date, 1))),
    compareDecimals,
    sumDecimals: (decimals: readonly string[]) => decimals.reduce(addDecimals, "0"),
    mentionsPersonalNumber: (text: string) => maskPersonalData(text) !== text,
    shiftDecimal: rememberedStep(shiftDecimal),
    decimalPlaces: (decimal: string) => {
      const point = decimal.indexOf(".");
      return point === -1 ? 0 : decimal.length - point - 1;
    },
    integerDigits: (decimal: string) => (decimal.split(".")[0] ?? "").replace(/^-/, "").length,
    mentionsAmount: (text: string | HeldText, yuan: string) =>
      typeof text === "string" ? mentionsAmount(text, yuan) : text.mentionsAmount(yuan),
    mentionsAnyAmount: (text: string | HeldText) =>
      typeof text === "string" ? amountsInText(text).length > 0 : text.mentionsAnyAmount(),
    capitalAmount: (text: string) => parseCapitalText(text)?.amount ?? "",
    capitalCurrency: (text: string) => parseCapitalText(text)?.currency ?? "",
    inCodeList: (list: string, code: string) => titlesOf(list).has(code),
    codeTitle: (list: string, code: string) => titlesOf(list).get(code) ?? "",
    industrySectionOf: (code: string) => version.industrySections[code.slice(0, 2)] ?? "",
    bracketDefect,
    toHalfWidth: halfWidth,
    toFullWidthBrackets,
    trimmed: (text: string) => text.trim(),
  } satisfies Record<LibraryFunctionName, (...args: never[]) => string | number | boolean>;

  return { ...functions, ...operators };
}

/** Days and amounts recur from record to record, and the steps from them are few. */
function rememberedStep(step: (from: string, by: number) => string): (from: string, by: number) => string {
  const byStep = new Map<number, Map<string, string>>();
  return (from, by) => {
    let known = byStep.get(by);
    if (known === undefined) {
      known = new Map();
      byStep.set(by, known);
    }
    let reached = known.get(from);
    if (reached === undefined) {
      reached = step(from, by);
      if (known.size < mostRemembered && from.length <= longestRemembered) known.set(detach(from), reached);
    }
    return reached;
  };
}

/** Beginnings remembered for one step, and the length of the longest. */
const mostRemembered = 1 << 14;
const longestRemembered = 32;

/** A date for which no holiday notice is known has no answer. */
function inCalendar<Result>(date: string, answer: () => Result): Result {
  try {
    return answer();
  } catch (problem) {
    if (problem instanceof OutsideCalendar) throw new NotEvaluated("calendar", date);
    throw problem;
  }
}

/** What CEL itself needs beyond JavaScript's operators. */
const operators = {
  /** Characters of a text (code points, as CEL and JSON Schema count) or items of a list. */
  size: (value: string | readonly unknown[]) => (typeof value === "string" ? codePointCount(value) : value.length),
  substring: (text: string, start: number, end?: number) =>
    codePointCount(text) === text.length ? text.slice(start, end) : Array.from(text).slice(start, end).join(""),
  int: (value: string | number) => Number(value),
  /** Member of a list or map; CEL has an error where there is none, which is "no answer" here. */
  at: (collection: Readonly<Record<string | number, unknown>>, key: string | number, name: string) => {
    const value = collection[key];
    if (value === undefined) throw new NotEvaluated("parameter", `${name}/${key}`);
    return value;
  },
  or: (left: () => boolean, right: () => boolean) => absorb(left, right, true),
  and: (left: () => boolean, right: () => boolean) => absorb(left, right, false),
};

/** CEL: the side that decides wins even when the other has an error. */
function absorb(left: () => boolean, right: () => boolean, decides: boolean): boolean {
  let problem: NotEvaluated;
  try {
    return left() === decides ? decides : right();
  } catch (caught) {
    if (!(caught instanceof NotEvaluated)) throw caught;
    problem = caught;
  }
  if (right() === decides) return decides;
  throw problem;
}
