/**
 * Dates are texts `YYYY-MM-DD` (GB/T 7408.1, ISO 8601 extended format) of the Gregorian calendar, carried backwards as
 * the standard asks. Nothing here throws: what is asked of a text that is no date is answered with `""`, `NaN` or
 * `false`, and so is a result outside the years 0000–9999.
 */

/** Whether the text is `YYYY-MM-DD` and that day exists (GB/T 7408.1). */
export function isCalendarDate(text: string): boolean {
  return !Number.isNaN(dayNumber(text));
}

/** The day counted from 1970-01-01 = 0, an integer; `NaN` when the text is no date. */
export function dayNumber(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return Number.NaN;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  // Written so that a NaN part fails.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month))) return Number.NaN;
  return daysFromCivil(year, month, day);
}

/** The date of a day counted from 1970-01-01 = 0; `""` outside the years 0000–9999 and for what is no integer. */
export function dateOfDayNumber(number: number): string {
  if (!Number.isInteger(number) || number < firstDay || number > lastDay) return "";
  // Years are counted from March, so that the leap day is the last of its year.
  const days = number + daysTo1970;
  const era = Math.floor(days / daysPerEra);
  const dayOfEra = days - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * The date `days` days after `date` (before, when negative). Equals the last day of a period of so many days, because
 * the first day is not counted (Civil Code §201); whether a period that ends on a rest day runs on (§203) is not asked.
 */
export function addDays(date: string, days: number): string {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The last day of a period of `months` months from `date`: the corresponding day, or the end of the month when there is
 * none, so 2024-08-31 + 6 is 2025-02-28 (Civil Code §202). Negative months count backwards in the same way.
 */
export function addMonths(date: string, months: number): string {
  if (!isCalendarDate(date) || !Number.isInteger(months)) return "";
  const counted = yearOf(date) * 12 + digitsAt(date, 5, 7) - 1 + months;
  const year = Math.floor(counted / 12);
  if (year < 0 || year > 9999) return "";
  const month = counted - year * 12 + 1;
  return format(year, month, Math.min(digitsAt(date, 8, 10), lengthOfMonth(year, month)));
}

/** The last day of a period of `years` years from `date`: the corresponding day, or 28 February when there is no 29th (Civil Code §202). */
export function addYears(date: string, years: number): string {
  return addMonths(date, years * 12);
}

/** The days from `from` to `to`, the first not counted (Civil Code §201); negative when `to` is earlier, `NaN` when either is no date. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The year of a date as a number, `NaN` when the text is no date. */
export function yearOf(date: string): number {
  return isCalendarDate(date) ? digitsAt(date, 0, 4) : Number.NaN;
}

/** The day of the week, 1 Monday to 7 Sunday (GB/T 7408.1), `NaN` when the text is no date. */
export function dayOfWeek(date: string): number {
  // 1970-01-01 was a Thursday; the remainder is made positive for earlier days.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

const hyphen = 45;
const daysPerEra = 146097;
/** From 0000-03-01 to 1970-01-01. */
const daysTo1970 = 719468;
const firstDay = daysFromCivil(0, 1, 1);
const lastDay = daysFromCivil(9999, 12, 31);

function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysTo1970;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function format(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}
