/*
 * Memory and the loops over many bytes, for WebAssembly with SIMD. Its twin for plain JavaScript is machine-plain.ts; both
 * export the same functions. They may read and write up to 16 bytes behind the end of what they are about.
 */

export function byteAt(at: i32): i32 {
  return load<u8>(at);
}

export function pairAt(at: i32): i32 {
  return load<u16>(at);
}

/** A word at any address. */
export function wordAt(at: i32): i32 {
  return load<i32>(at);
}

export function setByte(at: i32, value: i32): void {
  store<u8>(at, value);
}

/** Sets a word at an address divisible by 4. */
export function setWord(at: i32, value: i32): void {
  store<i32>(at, value);
}

/** Copies bytes to where they do not overlap. */
export function copy(to: i32, from: i32, length: i32): void {
  for (let at: i32 = 0; at < length; at += 16) v128.store(to + at, v128.load(from + at));
}

/** Address of the first NUL, line end or one of `<&_",` from `at` on. There must be one. */
export function textEnd(at: i32): i32 {
  let from = at;
  let found = ends(from);
  while (found === 0) {
    from += 16;
    found = ends(from);
  }
  return from + ctz(found);
}

function ends(at: i32): i32 {
  const bytes = v128.load(at);
  const markup = v128.or(i8x16.eq(bytes, i8x16.splat(0x3c)), i8x16.eq(bytes, i8x16.splat(0x26)));
  const rest = v128.or(i8x16.eq(bytes, i8x16.splat(0x5f)), i8x16.eq(bytes, i8x16.splat(0)));
  const cell = v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x2c)));
  const line = v128.or(i8x16.eq(bytes, i8x16.splat(0x0a)), i8x16.eq(bytes, i8x16.splat(0x0d)));
  return i8x16.bitmask(v128.or(v128.or(markup, rest), v128.or(cell, line)));
}
