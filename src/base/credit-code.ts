import { codePointCount } from "./code-points.ts";
import { isProvincePrefix } from "./province.ts";

/**
 * What is wrong with a unified social credit code; `""` is nothing. A wrong code has exactly one defect, the first that
 * applies in the order written here:
 * - `placeholder`: one symbol throughout, or 17 zeros and any last symbol
 * - `registration-number`: the business registration number of before 2015 (15 or 13 digits), or a 无号码 number (`NA`, `NB`)
 * - `length`: not 18 characters
 * - `lowercase`: right once its letters are upper case
 * - `character`: a symbol outside the 31 of GB 32100, or a letter in the division code
 * - `truncated`: 18 digits ending in 000 whose check fails, as left by a spreadsheet that keeps 15 significant digits
 * - `complement`: the last symbol is the weighted sum itself instead of 31 minus it; codes like this are on record from
 *   before 2016
 * - `check-digit`: any other wrong last symbol
 */
export type CreditCodeDefect =
  | ""
  | "placeholder"
  | "registration-number"
  | "length"
  | "character"
  | "lowercase"
  | "truncated"
  | "complement"
  | "check-digit";

/** The 31 symbols of a credit code; each stands for its position, from 0 (GB 32100-2015). */
export const creditCodeSymbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** 3^(i-1) mod 31 for positions 1–17. The 18th symbol enters with weight 1: a right code then sums to a multiple of 31. */
export const creditCodeWeights = Uint8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1);

/**
 * Registration departments and classes, positions 1–2 of a credit code (GB 32100-2015). 54 and 55 (villages' and communities'
 * self-government) and 99 are not in the printed table but on real codes.
 */
export const creditCodeDepartments: readonly string[] = [
  "11 12 13 19",
  "21 29",
  "31 32 33 34 35 39",
  "41 49",
  "51 52 53 54 55 59",
  "61 62 69",
  "71 72 79",
  "81 89",
  "91 92 93 99",
  "A1 A9",
  "N1 N2 N3 N9",
  "Y1",
].flatMap((ofDepartment) => ofDepartment.split(" "));

/** Weights of the first 8 symbols of an organisation code (GB 11714-1997). */
export const organizationCodeWeights = Uint8Array.of(3, 7, 9, 10, 5, 8, 4, 2);

/** The check character of an organisation code by the weighted sum of the others mod 11. */
export const organizationCodeCheckCharacters = "0X987654321";

/**
 * The check character (18th) that belongs to the first 17 of a unified social credit code, or `""` when these are not
 * 17 symbols of the code (GB 32100-2015, mod 31 with weights 3^(i-1)).
 */
export function creditCodeCheckCharacter(first17: string): string {
  if (first17.length !== 17) return "";
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const value = symbolValue(first17.charCodeAt(index));
    if (value < 0) return "";
    sum += value * (creditCodeWeights[index] ?? 0);
  }
  return creditCodeSymbols.charAt((31 - (sum % 31)) % 31);
}

/**
 * The check character, `0`–`9` or `X`, that belongs to the first 8 of an organisation code, or `""` when these are not
 * 8 digits and capital letters (GB 11714-1997, mod 11).
 */
export function organizationCodeCheckCharacter(first8: string): string {
  if (first8.length !== 8) return "";
  let sum = 0;
  for (let index = 0; index < 8; index += 1) {
    const unit = first8.charCodeAt(index);
    const value = unit >= 48 && unit <= 57 ? unit - 48 : unit >= 65 && unit <= 90 ? unit - 55 : -1;
    if (value < 0) return "";
    sum += value * (organizationCodeWeights[index] ?? 0);
  }
  return organizationCodeCheckCharacters.charAt(sum % 11);
}

/** What is wrong with a unified social credit code, `""` when nothing is (GB 32100-2015). Does not judge the embedded organisation code. */
export function creditCodeDefect(code: string): CreditCodeDefect {
  // Several rules ask about the same cell one after another.
  if (code === lastCode) return lastDefect;
  lastDefect = findDefect(code);
  lastCode = code;
  return lastDefect;
}

/**
 * Whether positions 9–17 of an 18-character credit code hold an organisation code with the right check character
 * (GB 11714-1997). Real exceptions exist (189 in 3 million), so a wrong one is a reason to warn, not to reject.
 */
export function isOrganizationCodeRight(creditCode18: string): boolean {
  return (
    creditCode18.length === 18 && organizationCodeCheckCharacter(creditCode18.slice(8, 16)) === creditCode18.charAt(16)
  );
}

/** Whether positions 1–2 of a credit code name a registration department and a class of the table in GB 32100-2015, or one issued in practice. */
export function isCreditCodeDepartmentKnown(code: string): boolean {
  return departments.has(code.slice(0, 2));
}

/** Whether positions 3–4 of a credit code are a province (GB/T 2260), or the 10 of national registration. */
export function isCreditCodeProvinceKnown(code: string): boolean {
  const prefix = code.slice(2, 4);
  return prefix === "10" || isProvincePrefix(prefix);
}

/**
 * The code that was probably meant: upper case, and 1, 0, 2, 5 for the letters I, O, Z, S, which GB 32100-2015 does not
 * use because they look alike. `""` when that gives no right code; a right code comes back as it is. The fifth unused
 * letter, V, resembles no symbol closely enough to guess.
 */
export function suggestCreditCode(code: string): string {
  const meant = code.toUpperCase().replaceAll("I", "1").replaceAll("O", "0").replaceAll("Z", "2").replaceAll("S", "5");
  return findDefect(meant) === "" ? meant : "";
}

const symbolValues = new Int8Array(128).fill(-1);
for (let value = 0; value < creditCodeSymbols.length; value += 1)
  symbolValues[creditCodeSymbols.charCodeAt(value)] = value;

const departments = new Set(creditCodeDepartments);

let lastCode = "";
let lastDefect: CreditCodeDefect = "length";

function symbolValue(unit: number): number {
  return unit < 128 ? (symbolValues[unit] ?? -1) : -1;
}

function findDefect(code: string): CreditCodeDefect {
  return weightedSum(code) === 0 ? "" : nameDefect(code);
}

/** The sum over all 18 symbols mod 31, 0 for a right code; -1 when the symbols are not those of a code or are all zeros. */
function weightedSum(code: string): number {
  if (code.length !== 18) return -1;
  let sum = 0;
  for (let index = 0; index < 18; index += 1) {
    const value = symbolValue(code.charCodeAt(index));
    if (value < 0 || (value > 9 && index >= 2 && index < 8)) return -1;
    sum += value * (creditCodeWeights[index] ?? 0);
  }
  // Eighteen zeros satisfy the arithmetic but stand for "no code".
  return sum === 0 ? -1 : sum % 31;
}

function nameDefect(code: string): CreditCodeDefect {
  if (/^(.)\1*$/su.test(code) || /^0{17}.$/su.test(code)) return "placeholder";
  if (/^\d{13}(?:\d\d)?$/.test(code) || /^\d{6}N[AB]\d{6,9}[\dA-Z]$/i.test(code)) return "registration-number";
  if (codePointCount(code) !== 18) return "length";
  if (/[a-z]/.test(code) && weightedSum(code.toUpperCase()) === 0) return "lowercase";
  const sum = weightedSum(code);
  if (sum < 0) return "character";
  if (/^\d{15}000$/.test(code)) return "truncated";
  // The first 17 sum to (sum - last). Being that value instead of its complement makes the whole sum twice the last.
  const last = symbolValue(code.charCodeAt(17));
  return sum === (2 * last) % 31 ? "complement" : "check-digit";
}
