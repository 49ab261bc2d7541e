/*
 * What strings of JSON with backslashes stand for.
 */

import { byteAt, copy, nextStringEnd, setByte } from "./machine-wasm";

const backslash: i32 = 0x5c;
const letterU: i32 = 0x75;
/** Halves of characters beyond the basic plane. */
const surrogateMask: i32 = 0xfc00;
const upperSurrogate: i32 = 0xd800;
const lowerSurrogate: i32 = 0xdc00;

/** Where the next byte goes. */
let output: i32 = 0;

/**
 * Writes what a string stands for, whose closing quote is at `close`, as UTF-8. Returns where that ends; 0 for a string that is
 * no JSON, or stands for what text does not hold: NUL, or half of a character.
 */
export function writeOut(from: i32, close: i32, to: i32): i32 {
  output = to;
  let at = from;
  for (let next = nextStringEnd(at); next !== close; next = nextStringEnd(at)) {
    writeBytes(at, next);
    at = writeEscaped(next + 1);
    if (at === 0) return 0;
  }
  writeBytes(at, close);
  return output;
}

function writeBytes(from: i32, to: i32): void {
  if (to > from) copy(output, from, to - from);
  output += to - from;
}

/** Writes what begins behind a backslash. Returns where it ends; 0 for nothing that may stand there. */
function writeEscaped(at: i32): i32 {
  if (byteAt(at) !== letterU) {
    const character = escapedBy(byteAt(at));
    if (character === 0) return 0;
    setByte(output++, character);
    return at + 1;
  }
  const unit = unitAt(at + 1);
  if (unit < 1 || (unit & surrogateMask) === lowerSurrogate) return 0;
  if ((unit & surrogateMask) !== upperSurrogate) {
    writeCharacter(unit);
    return at + 5;
  }
  if (byteAt(at + 5) !== backslash || byteAt(at + 6) !== letterU) return 0;
  const lower = unitAt(at + 7);
  if ((lower & surrogateMask) !== lowerSurrogate) return 0;
  writeCharacter(0x10000 + ((unit & 0x3ff) << 10) + (lower & 0x3ff));
  return at + 11;
}

/** What a letter behind a backslash stands for; 0 for none that may stand there. */
function escapedBy(letter: i32): i32 {
  if (letter === 0x22 || letter === backslash || letter === 0x2f) return letter;
  if (letter === 0x6e) return 0x0a;
  if (letter === 0x74) return 0x09;
  if (letter === 0x72) return 0x0d;
  if (letter === 0x62) return 0x08;
  return letter === 0x66 ? 0x0c : 0;
}

/** Four hexadecimal digits as a number; -1 where there are none. */
function unitAt(at: i32): i32 {
  let unit: i32 = 0;
  for (let index: i32 = 0; index < 4; index++) {
    const byte = byteAt(at + index);
    let digit = byte - 0x30;
    if (digit < 0 || digit > 9) {
      digit = (byte | 0x20) - 0x57;
      if (digit < 10 || digit > 15) return -1;
    }
    unit = (unit << 4) | digit;
  }
  return unit;
}

function writeCharacter(code: i32): void {
  if (code < 0x80) setByte(output++, code);
  else {
    if (code < 0x800) setByte(output++, 0xc0 | (code >> 6));
    else {
      if (code < 0x10000) setByte(output++, 0xe0 | (code >> 12));
      else {
        setByte(output++, 0xf0 | (code >> 18));
        setByte(output++, 0x80 | ((code >> 12) & 0x3f));
      }
      setByte(output++, 0x80 | ((code >> 6) & 0x3f));
    }
    setByte(output++, 0x80 | (code & 0x3f));
  }
}
