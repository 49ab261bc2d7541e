/*
 * Memory and the loops over many bytes, for WebAssembly with SIMD. Its twin for plain JavaScript is machine-plain.ts; both
 * export the same functions. Searches may read up to 16 bytes behind the end of what they search.
 */

import { byteSetBits } from "./layout";

export function byteAt(at: i32): i32 {
  return load<u8>(at);
}

export function pairAt(at: i32): i32 {
  return load<u16>(at);
}

/** A word at an address divisible by 4. */
export function wordAt(at: i32): i32 {
  return load<i32>(at);
}

/** A word at any address. */
export function looseWordAt(at: i32): i32 {
  return load<i32>(at);
}

export function setByte(at: i32, value: i32): void {
  store<u8>(at, value);
}

export function setWord(at: i32, value: i32): void {
  store<i32>(at, value);
}

/** Product of two integers, its lower 32 bits. */
export function imul(left: i32, right: i32): i32 {
  return left * right;
}

/** Zeros before the first bit that is set. */
export function clz32(value: i32): i32 {
  return clz(value);
}

export function copy(to: i32, from: i32, length: i32): void {
  memory.copy(to, from, length);
}

/** Sets bytes to 0. */
export function clear(at: i32, length: i32): void {
  memory.fill(at, 0, length);
}

export function isEqual(left: i32, right: i32, length: i32): bool {
  for (let at: i32 = 0; at < length; at += 16) {
    const differing = ~i8x16.bitmask(i8x16.eq(v128.load(left + at), v128.load(right + at))) & 0xffff;
    if (differing !== 0) return ctz(differing) >= length - at;
  }
  return true;
}

/** Address of the first separator, line feed or return from `at` on. There must be one. */
export function nextDelimiter(at: i32, separator: i32): i32 {
  let from = at;
  let found = delimiters(from, separator);
  while (found === 0) {
    from += 16;
    found = delimiters(from, separator);
  }
  return from + ctz(found);
}

/** Which of 16 bytes are delimiters. */
function delimiters(at: i32, separator: i32): i32 {
  const bytes = v128.load(at);
  const lineEnds = v128.or(i8x16.eq(bytes, i8x16.splat(0x0a)), i8x16.eq(bytes, i8x16.splat(0x0d)));
  return i8x16.bitmask(v128.or(lineEnds, i8x16.eq(bytes, i8x16.splat(<i8>separator))));
}

/** Address of the first quote in [`at`, `end`), or `end`. */
export function nextQuote(at: i32, end: i32): i32 {
  for (let from = at; from < end; from += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(from), i8x16.splat(0x22)));
    if (found !== 0) return min(from + ctz(found), end);
  }
  return end;
}

/** Address of the first 元 or 圆 of UTF-8 in [`at`, `end`), or `end`. */
export function nextYuan(at: i32, end: i32): i32 {
  for (let from = at; from < end; from += 16) {
    const second = v128.load(from, 1);
    const third = v128.load(from, 2);
    // E5 85 83 and E5 9C 86.
    const isCommon = v128.and(i8x16.eq(second, i8x16.splat(-123)), i8x16.eq(third, i8x16.splat(-125)));
    const isRare = v128.and(i8x16.eq(second, i8x16.splat(-100)), i8x16.eq(third, i8x16.splat(-122)));
    const isFirst = i8x16.eq(v128.load(from), i8x16.splat(-27));
    const found = i8x16.bitmask(v128.and(isFirst, v128.or(isCommon, isRare)));
    if (found !== 0) return min(from + ctz(found), end);
  }
  return end;
}

/** Address of the first quote, backslash or control character from `at` on. There must be one. */
export function nextStringEnd(at: i32): i32 {
  let from = at;
  let found = stringEnds(from);
  while (found === 0) {
    from += 16;
    found = stringEnds(from);
  }
  return from + ctz(found);
}

/** Which of 16 bytes are quotes, backslashes or control characters. */
function stringEnds(at: i32): i32 {
  const bytes = v128.load(at);
  const marks = v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c)));
  return i8x16.bitmask(v128.or(marks, i8x16.lt_u(bytes, i8x16.splat(0x20))));
}

/** Number of characters of UTF-8 that begin in [`from`, `to`). */
export function utf8Characters(from: i32, to: i32): i32 {
  let count: i32 = 0;
  for (let at = from; at < to; at += 16) {
    const firsts = i8x16.bitmask(i8x16.gt_s(v128.load(at), i8x16.splat(-65)));
    count += popcnt(to - at < 16 ? firsts & ((1 << (to - at)) - 1) : firsts);
  }
  return count;
}

/** Which of 16 bytes are not in a byte set. */
function notInSet(bytes: v128, low: v128, high: v128, bits: v128): v128 {
  // An index above 15 gives 0: each byte finds its row in one half of the set only.
  const lower = v128.and(bytes, i8x16.splat(-113));
  const row = v128.or(i8x16.swizzle(low, lower), i8x16.swizzle(high, v128.xor(lower, i8x16.splat(-128))));
  return i8x16.eq(
    v128.and(row, i8x16.swizzle(bits, v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(0x0f)))),
    i8x16.splat(0),
  );
}

/** Passes the UTF-8 characters that belong to a skip set. */
export function skipUtf8(at: i32, end: i32, skipSet: i32): i32 {
  const low = v128.load(skipSet);
  const high = v128.load(skipSet, 16);
  const punctuation = v128.load8_splat(skipSet, 32);
  const fullWidth = v128.load8_splat(skipSet, 33);
  const dashes = v128.load8_splat(skipSet, 34);
  const bits = v128.load(byteSetBits);
  let from = at;
  while (from < end) {
    const bytes = v128.load(from);
    const others = notInSet(bytes, low, high, bits);
    if (!v128.any_true(others)) {
      from += 16;
      continue;
    }
    const second = v128.load(from, 1);
    const third = v128.load(from, 2);
    const isSecond80 = i8x16.eq(second, i8x16.splat(-128));
    // E3 80 81 to E3 80 BF; EF BC; E2 80 90 to E2 80 A7.
    const isPunctuation = v128.and(
      v128.and(i8x16.eq(bytes, punctuation), isSecond80),
      i8x16.gt_s(third, i8x16.splat(-128)),
    );
    const isFullWidth = v128.and(i8x16.eq(bytes, fullWidth), i8x16.eq(second, i8x16.splat(-68)));
    const isDash = v128.and(
      v128.and(i8x16.eq(bytes, dashes), isSecond80),
      v128.and(i8x16.gt_s(third, i8x16.splat(-113)), i8x16.gt_s(i8x16.splat(-88), third)),
    );
    const isInBlock = v128.or(v128.or(isPunctuation, isFullWidth), isDash);
    const outside = v128.andnot(others, isInBlock);
    const passed = ctz(i8x16.bitmask(outside) | 0x10000);
    from += passed;
    if (passed < 16) break;
  }
  return min(from, end);
}

/** Passes the GB18030 characters of two bytes that belong to a skip set. */
export function skipGb18030(at: i32, end: i32, skipSet: i32): i32 {
  const low = v128.load(skipSet);
  const high = v128.load(skipSet, 16);
  const punctuation = v128.load8_splat(skipSet, 32);
  const fullWidth = v128.load8_splat(skipSet, 33);
  const ideographs = v128.load8_splat(skipSet, 34);
  const bits = v128.load(byteSetBits);
  let from = at;
  while (from < end) {
    const bytes = v128.load(from);
    const others = notInSet(bytes, low, high, bits);
    const isNoSecond = i8x16.lt_u(bytes, i8x16.splat(0x40));
    if (!v128.any_true(v128.bitselect(others, isNoSecond, i16x8.splat(0x00ff)))) {
      from += 16;
      continue;
    }
    const second = v128.load(from, 1);
    // A1 A2 to A1 FE; A3 A1 to A3 FE; D7 40 to D7 F9.
    const isPunctuation = v128.and(i8x16.eq(bytes, punctuation), i8x16.gt_u(second, i8x16.splat(-95)));
    const isFullWidth = v128.and(i8x16.eq(bytes, fullWidth), i8x16.gt_u(second, i8x16.splat(-96)));
    const isIdeograph = v128.and(i8x16.eq(bytes, ideographs), i8x16.lt_u(second, i8x16.splat(-6)));
    const isInBlock = v128.or(v128.or(isPunctuation, isFullWidth), isIdeograph);
    const outside = v128.andnot(others, isInBlock);
    const wrong = v128.bitselect(outside, isNoSecond, i16x8.splat(0x00ff));
    // A character is passed whole or not at all.
    const passed = ctz(i8x16.bitmask(wrong) | 0x10000) & ~1;
    from += passed;
    if (passed < 16) break;
  }
  return min(from, end);
}
