import { type ByteEncoding, byteCharacters, firstBeyondAscii } from "./characters-in-bytes.ts";
import { amountClasses, roleInAmount } from "./money-in-text.ts";

/**
 * Puts the amounts of yuan that a text mentions, from one offset to before another, in a list, which is emptied first.
 *
 * @returns false for a text of which only {@link amountsInText} can say what it mentions
 */
export type AmountReader = (bytes: Uint8Array, from: number, to: number, amounts: number[]) => boolean;

/** Most digits of a number that is taken as it stands: all such integers are exact. */
const mostDigits = 15;
const zero = 0x30;
const { none, digit, numeral, before, behind, unit } = roleInAmount;

/** Makes a reader of well-formed texts; where it can say, it says what {@link amountsInText} says. */
export function createAmountReader(encoding: ByteEncoding): AmountReader {
  const characters = byteCharacters(encoding);
  const roles = characters.tableOf(amountClasses);

  return (bytes, from, to, amounts) => {
    amounts.length = 0;
    /** The digits at hand, their value, and what stands before them. */
    let digits = 0;
    let value = 0;
    let isPadded = false;
    let ahead: number = none;
    let last: number = none;
    let isBehindAmount = false;
    for (let at = from; at < to; ) {
      const first = bytes[at] as number;
      let size = 1;
      let role: number;
      if (first < firstBeyondAscii) role = roles[first] as number;
      else {
        size = characters.sizeAt(bytes, at);
        role = size > 3 ? none : (roles[characters.codeAt(bytes, at, size)] as number);
      }
      at += size;
      if (isBehindAmount && (role & (digit | numeral | behind)) !== 0) return false;
      isBehindAmount = false;
      if (role === digit) {
        if (digits === 0) {
          ahead = last;
          isPadded = first === zero;
          value = 0;
        }
        digits++;
        value = value * 10 + first - zero;
      } else {
        if (role === unit && digits === 0) {
          if ((last & numeral) !== 0) return false;
        } else if (role === unit) {
          if (digits > mostDigits || isPadded || (ahead & (numeral | before)) !== 0) return false;
          amounts.push(value);
          isBehindAmount = true;
        }
        digits = 0;
      }
      last = role;
    }
    return true;
  };
}
