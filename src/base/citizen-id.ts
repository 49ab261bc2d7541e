import { isCalendarDate } from "./calendar-date.ts";
import { isProvincePrefix } from "./province.ts";

/**
 * What is wrong with a citizen identity number; `""` is nothing. One defect, the first that applies:
 * - `fifteen-digits`: a first-generation number, not valid since 2013-01-01
 * - `format`: not 17 digits, the first not 0, and a digit or capital X
 * - `birth-date`: positions 7–14 are no day of the years 1800–2099
 * - `check-character`: the 18th is not the one the first 17 ask for
 */
export type CitizenIdDefect = "" | "fifteen-digits" | "format" | "birth-date" | "check-character";

/**
 * What is wrong with a citizen identity number (GB 11643-1999, ISO 7064 MOD 11-2). The numbers of residence permits for
 * Hong Kong, Macao and Taiwan residents (81, 82, 83) and of the 2023 permanent resident card for foreigners (9) are made
 * the same way and pass too.
 */
export function citizenIdDefect(id: string): CitizenIdDefect {
  if (/^\d{15}$/.test(id)) return "fifteen-digits";
  if (!idShape.test(id)) return "format";
  if (citizenIdBirthDate(id) === "") return "birth-date";
  return citizenIdCheckCharacter(id) === id.charAt(17) ? "" : "check-character";
}

/** The date of birth in a citizen identity number as `YYYY-MM-DD`, `""` when the number has another shape or the day does not exist (GB 11643-1999). */
export function citizenIdBirthDate(id: string): string {
  if (!idShape.test(id)) return "";
  const date = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  return date >= "1800" && date < "2100" && isCalendarDate(date) ? date : "";
}

/** Whether positions 1–2 are a province (GB/T 2260), or the 83 of residence permits for Taiwan residents. */
export function isCitizenIdProvinceKnown(id: string): boolean {
  const prefix = id.slice(0, 2);
  return prefix === "83" || isProvincePrefix(prefix);
}

/** Weights of the first 17 digits (ISO 7064 MOD 11-2). */
export const citizenIdWeights: readonly number[] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character by the weighted sum of the others mod 11. */
export const citizenIdCheckCharacters = "10X98765432";

const idShape = /^[1-9]\d{16}[\dX]$/;

function citizenIdCheckCharacter(id: string): string {
  let sum = 0;
  for (const [index, weight] of citizenIdWeights.entries()) sum += Number(id.charAt(index)) * weight;
  return citizenIdCheckCharacters.charAt(sum % 11);
}
