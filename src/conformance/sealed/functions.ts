import { bracketDefect, toFullWidthBrackets } from "../../base/brackets.ts";
import { addDays, addMonths, addYears, daysBetween, isCalendarDate, yearOf } from "../../base/calendar-date.ts";
import { citizenIdBirthDate, citizenIdDefect, isCitizenIdProvinceKnown } from "../../base/citizen-id.ts";
import {
  creditCodeDefect,
  isCreditCodeDepartmentKnown,
  isCreditCodeProvinceKnown,
  isOrganizationCodeRight,
} from "../../base/credit-code.ts";
import { addDecimals, compareDecimals, shiftDecimal } from "../../base/decimal.ts";
import { courtCaseNumberDefect, documentNumberDefect, documentNumberYear } from "../../base/document-number.ts";
import {
  foodLicenceBusinessFormat,
  foodLicenceDivision,
  foodLicenceKind,
  foodLicenceNumberDefect,
} from "../../base/food-licence-number.ts";
import { halfWidth } from "../../base/half-width.ts";
import { maskPersonalData } from "../../base/mask.ts";
import { amountsInText, mentionsAmount } from "../../base/money-in-text.ts";
import { personalDocumentMatches } from "../../base/personal-document.ts";
import { isPlaceholder } from "../../base/placeholder.ts";
import { registrationNumberDefect } from "../../base/registration-number.ts";
import { createWorkingCalendar, OutsideCalendar, type WorkingCalendarData } from "../../base/working-days.ts";
import { type Functions, NoValue } from "./evaluate.ts";
import type { Value } from "./expression.ts";

/** What the functions of the rule language look up in a published standard. */
export interface LookUps {
  /** Titles by code, by list. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly workingDays: WorkingCalendarData;
  /** Section letter by the first two digits of an industry code. */
  readonly industrySections: ReadonlyMap<string, string>;
}

/** The functions that `functions.json` describes. */
export function createFunctions({ codes, workingDays, industrySections }: LookUps): Functions {
  const calendar = createWorkingCalendar(workingDays);
  return {
    isPlaceholder,
    isMissingText: (text: string) => !/\S/.test(text),
    creditCodeDefect,
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
    courtCaseNumberDefect,
    personalDocumentMatches,
    isCalendarDate,
    addDays: dated(addDays),
    addMonths: dated(addMonths),
    addYears: dated(addYears),
    daysBetween: dated(daysBetween),
    year: dated(yearOf),
    addWorkingDays: dated((date: string, days: number) => calendar.addWorkingDays(date, days)),
    workingDaysBetween: dated((from: string, to: string) => calendar.workingDaysBetween(from, to)),
    rolledDay: dated((date: string) => (calendar.isWorkingDay(date) ? date : calendar.addWorkingDays(date, 1))),
    compareDecimals: decimal(compareDecimals),
    sumDecimals: decimal((decimals: readonly string[]) => decimals.reduce(addDecimals, "0")),
    mentionsPersonalNumber: (text: string) => maskPersonalData(text) !== text,
    shiftDecimal: decimal(shiftDecimal),
    decimalPlaces: (decimal: string) => /\.(.*)$/.exec(decimal)?.[1]?.length ?? 0,
    integerDigits: (decimal: string) => decimal.replace(/^-|\..*$/g, "").length,
    mentionsAmount,
    mentionsAnyAmount: (text: string) => amountsInText(text).length > 0,
    inCodeList: (list: string, code: string) => codes.get(list)?.has(code) ?? false,
    codeTitle: (list: string, code: string) => codes.get(list)?.get(code) ?? "",
    industrySectionOf: (code: string) => industrySections.get(code.slice(0, 2)) ?? "",
    bracketDefect,
    toHalfWidth: halfWidth,
    toFullWidthBrackets,
    trimmed: (text: string) => text.trim(),
  };
}

/** Of texts that are no decimals nothing is concluded. */
function decimal<Args extends unknown[], Result extends Value>(answer: (...args: Args) => Result) {
  return (...args: Args): Result => {
    try {
      return answer(...args);
    } catch (problem) {
      if (problem instanceof RangeError) throw new NoValue("unsure", args.join());
      throw problem;
    }
  };
}

/** Of days for which no notice of holidays is known there is no answer; of texts that are no days nothing is concluded. */
function dated<Args extends unknown[], Result extends Value>(answer: (...args: Args) => Result) {
  return (...args: Args): Result => {
    const isDay = (arg: unknown) => typeof arg !== "string" || isCalendarDate(arg);
    if (!args.every(isDay)) throw new NoValue("unsure", args.join());
    try {
      return answer(...args);
    } catch (problem) {
      if (problem instanceof OutsideCalendar) throw new NoValue("not-evaluated", args.join());
      throw problem;
    }
  };
}
