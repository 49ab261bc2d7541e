import { mod1110CheckDigit } from "./mod-11-10.ts";

/** What is wrong with a food licence number, the first that applies; `""` is nothing. */
export type FoodLicenceNumberDefect = "" | "format" | "check-digit";

/** The prefix of a food licence number: SC production licence, JY trading licence, YB filing for prepackaged food only; `""` none of them. */
export type FoodLicenceKind = "SC" | "JY" | "YB" | "";

/**
 * What is wrong with a food licence number: prefix and 14 digits, the last of them the ISO/IEC 7064 MOD 11,10 check of
 * the 13 before (SC: 食品生产许可管理办法 §30; JY and YB: 食品经营许可和备案管理办法 §27 and §45, which allow 1–3 and
 * 1–2 for the first digit).
 */
export function foodLicenceNumberDefect(no: string): FoodLicenceNumberDefect {
  if (!shape.test(no)) return "format";
  return mod1110CheckDigit(no.slice(2, 15)) === no.charAt(15) ? "" : "check-digit";
}

/** The kind of food licence a number belongs to, told by its prefix alone. */
export function foodLicenceKind(no: string): FoodLicenceKind {
  const prefix = no.slice(0, 2);
  return prefix === "SC" || prefix === "JY" || prefix === "YB" ? prefix : "";
}

/**
 * The division code (6 digits, GB/T 2260) of the licensing organ's area inside a food licence number, `""` when the
 * number has another shape: digits 4–9 after SC, 2–7 after JY and YB (Order 24 §30, Order 78 §27 and §45).
 */
export function foodLicenceDivision(no: string): string {
  if (!shape.test(no)) return "";
  return foodLicenceKind(no) === "SC" ? no.slice(5, 11) : no.slice(3, 9);
}

/**
 * The main business format in a food trading licence number: `1` selling food, `2` catering, `3` canteen of a unit
 * (Order 78 §27); `""` for every other number.
 */
export function foodLicenceBusinessFormat(no: string): string {
  return foodLicenceKind(no) === "JY" && shape.test(no) ? no.charAt(2) : "";
}

/** Prefix and 14 digits; what a number must match from end to end. */
export const foodLicenceNumberPattern = "(?:SC[0-9]|JY[123]|YB[12])[0-9]{13}";

const shape = new RegExp(`^${foodLicenceNumberPattern}$`);
