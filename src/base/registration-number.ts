import { codePointCount } from "./code-points.ts";
import { mod1110CheckDigit } from "./mod-11-10.ts";

/** What is wrong with a business registration number, the first that applies; `""` is nothing. */
export type RegistrationNumberDefect = "" | "length" | "character" | "check-digit";

/**
 * What is wrong with a 15-digit business registration number: its length, a character that is no digit, or the check
 * digit (GS 15-2006; 6 digits first registering organ, 8 sequence, 1 check by ISO/IEC 7064 MOD 11,10). Older numbers
 * have other shapes and are not for this function.
 */
export function registrationNumberDefect(no: string): RegistrationNumberDefect {
  if (codePointCount(no) !== 15) return "length";
  if (!/^\d{15}$/.test(no)) return "character";
  return mod1110CheckDigit(no.slice(0, 14)) === no.charAt(14) ? "" : "check-digit";
}
