/**
 * Decimals are texts `-?\d+(\.\d+)?` of any length, so that amounts keep every digit. The canonical form has no leading
 * or trailing zeros and no `-0`. The arithmetic here expects texts that {@link isDecimal} accepts and throws a RangeError
 * for others: a wrong text must be found before it is calculated with.
 */

/** Whether the text is a decimal: digits, an optional minus sign before and a fraction after a point. */
export function isDecimal(text: string): boolean {
  return decimal.test(text);
}

/** Compares two decimals by value: -1 when `a` is less, 1 when greater, 0 when equal (`5.0` equals `5`). */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  if (isDecimal(a) && isDecimal(b) && a.length <= safeLength && b.length <= safeLength) {
    const difference = Number(a) - Number(b);
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
  }
  const [left, right] = align(parse(a), parse(b));
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The decimal times 10 to the power of `places` (an integer, negative to divide), exactly and in canonical form: 元 to 万元 is -4. */
export function shiftDecimal(a: string, places: number): string {
  const { digits, scale } = parse(a);
  return format({ digits, scale: scale - places });
}

/** The exact sum of two decimals in canonical form. */
export function addDecimals(a: string, b: string): string {
  const left = parse(a);
  const right = parse(b);
  const [leftDigits, rightDigits] = align(left, right);
  return format({ digits: leftDigits + rightDigits, scale: Math.max(left.scale, right.scale) });
}

const decimal = /^-?\d+(?:\.\d+)?$/;

/** Numbers of up to 15 significant digits survive binary floating point, distinct and in order. */
const safeLength = 15;

/** The value `digits` × 10^-`scale`. */
interface Parsed {
  readonly digits: bigint;
  readonly scale: number;
}

function parse(text: string): Parsed {
  if (!isDecimal(text)) throw new RangeError(`not a decimal: ${text}`);
  const point = text.indexOf(".");
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

function align(left: Parsed, right: Parsed): [bigint, bigint] {
  const scale = Math.max(left.scale, right.scale);
  return [left.digits * 10n ** BigInt(scale - left.scale), right.digits * 10n ** BigInt(scale - right.scale)];
}

function format({ digits, scale }: Parsed): string {
  if (digits === 0n) return "0";
  const sign = digits < 0n ? "-" : "";
  const plain = String(digits < 0n ? -digits : digits);
  if (scale <= 0) return sign + plain + "0".repeat(-scale);
  const padded = plain.padStart(scale + 1, "0");
  const fraction = padded.slice(-scale).replace(/0+$/, "");
  return sign + padded.slice(0, -scale) + (fraction === "" ? "" : `.${fraction}`);
}
