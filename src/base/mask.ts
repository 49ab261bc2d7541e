import { citizenIdBirthDate, citizenIdDefect, isCitizenIdProvinceKnown } from "./citizen-id.ts";
import { creditCodeDefect } from "./credit-code.ts";

/**
 * An identity number with all but its first and last character replaced by `*`, the length kept: `1****************2`,
 * as on public licence and penalty pages. One or two characters are replaced wholly.
 */
export function maskIdNumber(text: string): string {
  const characters = [...text];
  if (characters.length <= 2) return "*".repeat(characters.length);
  return `${characters[0]}${"*".repeat(characters.length - 2)}${characters.at(-1)}`;
}

/** A telephone number with its first 3 and last 4 characters kept, `138****5678`; one of fewer than 11 characters keeps the first and the last. */
export function maskPhone(text: string): string {
  if (text.length < 11) return maskIdNumber(text);
  return text.slice(0, 3) + "*".repeat(text.length - 7) + text.slice(-4);
}

/**
 * Free text with the personal numbers in it masked: identity numbers (18 characters with a plausible date of birth),
 * mainland mobile numbers and bank card numbers (16–19 digits, ISO/IEC 7812-1 check digit); sensitive or personal
 * information under the Personal Information Protection Law §4 and §28. Credit codes, 15-digit registration numbers and
 * amounts of money stay. A text without 11 digits in a row is returned as it is.
 */
export function maskPersonalData(text: string): string {
  if (!hasElevenDigits(text)) return text;
  return text.replace(alphanumericRun, (run, at: number) => maskRun(run, text, at));
}

/** A mainland mobile number. */
export const mobileNumberPattern = "1[3-9][0-9]{9}";

/** The digits of a bank card; the last is a check digit besides (ISO/IEC 7812-1). */
export const bankCardPattern = "[3-69][0-9]{15,18}";

const bankCard = new RegExp(`^${bankCardPattern}$`);
const mobileAbroad = new RegExp(`^86${mobileNumberPattern}$`);
const mobileInLetters = new RegExp(`^([A-Za-z]*)(${mobileNumberPattern})([A-Za-z]*)$`);
const alphanumericRun = /[\dA-Za-z]{11,}/g;

function hasElevenDigits(text: string): boolean {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    length = unit >= 48 && unit <= 57 ? length + 1 : 0;
    if (length === 11) return true;
  }
  return false;
}

/** `run` stands in `text` at index `at`. */
function maskRun(run: string, text: string, at: number): string {
  if (isIdNumber(run)) return maskIdNumber(run);
  const isFraction = /^\d\.$/.test(text.slice(Math.max(0, at - 2), at));
  const after = text.slice(at + run.length, at + run.length + 2);
  if (isFraction || /^(?:\.\d|\s?[元圆万亿])/.test(after)) return run;
  if (isBankCard(run)) return maskIdNumber(run);
  // With +86 the country code joins the run.
  if (text.charAt(at - 1) === "+" && mobileAbroad.test(run)) return `86${maskPhone(run.slice(2))}`;
  return run.replace(mobileInLetters, (_, start: string, phone: string, end: string) => {
    return start + maskPhone(phone) + end;
  });
}

function isIdNumber(run: string): boolean {
  const id = run.toUpperCase();
  if (citizenIdBirthDate(id) < "1900") return false;
  // One credit code of digits in some hundreds has a date in the same place; of two right readings, that of a person
  // is the one to protect, unless it begins with the 9 of market entities.
  const isCreditCode = creditCodeDefect(run) === "";
  if (id.startsWith("9")) return !isCreditCode && citizenIdDefect(id) === "";
  return isCitizenIdProvinceKnown(id) && !(isCreditCode && citizenIdDefect(id) !== "");
}

function isBankCard(run: string): boolean {
  if (!bankCard.test(run) || !passesLuhn(run)) return false;
  return run.length !== 18 || !(run.startsWith("9") || creditCodeDefect(run) === "");
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
