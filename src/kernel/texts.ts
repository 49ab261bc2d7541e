/*
 * What rules about the record ask of long texts, found without making them: amounts of money, and the year of a document number.
 * The text must be well-formed; src/validate/table/text-roles.ts says what each character means.
 */

import * as layout from "./layout";
import { byteAt, imul, nextYuan, setWord, wordAt } from "./machine-wasm";

/** Most digits of a number that is taken as it stands: all such integers are exact. */
const mostDigits: i32 = 15;
/** Digits of a year. */
const yearDigits: i32 = 4;

/**
 * Finds the amounts of yuan that a well-formed text mentions, which lies between two offsets of the input, and puts the offsets
 * of their digits in memory. Returns how many there are; -1 for a text of which only `amountsInText` can say what it mentions.
 */
export function findAmounts(from: i32, to: i32): i32 {
  const input = begin();
  return isGb18030 !== 0 ? findByCharacter(input, from, to) : findByUnit(input, input + from, input + to);
}

/** Looks only at what stands before and behind each 元 and 圆, which in UTF-8 no other bytes look like. */
function findByUnit(input: i32, start: i32, stop: i32): i32 {
  const list = wordAt(layout.amountsAt);
  let count: i32 = 0;
  for (let unit = nextYuan(start, stop); unit < stop; unit = nextYuan(unit + unitBytes, stop)) {
    let digits = unit;
    while (digits > start && isDigit(byteAt(digits - 1))) digits--;
    const ahead = digits > start ? roleBefore(digits) : 0;
    if (digits === unit) {
      if ((ahead & layout.roleNumeral) !== 0) return -1;
      continue;
    }
    const behind = unit + unitBytes < stop ? roleAt(unit + unitBytes) : 0;
    const changes = (ahead & changesAhead) | (behind & changesBehind);
    const isPadded = byteAt(digits) === 0x30;
    if (unit - digits > mostDigits || isPadded || changes !== 0 || count === layout.maxAmounts) return -1;
    setWord(list + (count << 3), digits - input);
    setWord(list + (count << 3) + 4, unit - input);
    count++;
  }
  return count;
}

/** What before digits, and behind the unit, makes another amount of them. */
const changesAhead: i32 = layout.roleNumeral | layout.roleBefore;
const changesBehind: i32 = layout.roleDigit | layout.roleNumeral | layout.roleBehind;
/** Bytes of 元 and 圆 in UTF-8. */
const unitBytes: i32 = 3;

function isDigit(byte: i32): bool {
  return byte >= 0x30 && byte <= 0x39;
}

/** Role of the character of UTF-8 that ends before an address. */
function roleBefore(at: i32): i32 {
  let first = at - 1;
  while ((byteAt(first) & 0xc0) === 0x80) first--;
  return roleAt(first);
}

function findByCharacter(input: i32, from: i32, to: i32): i32 {
  const stop = input + to;
  let found = wordAt(layout.amountsAt);
  const full = found + (layout.maxAmounts << 3);
  let count: i32 = 0;
  /** The digits at hand, and what stands before them. */
  let digits: i32 = 0;
  let ahead: i32 = 0;
  let last: i32 = 0;
  let isBehindAmount: i32 = 0;
  for (let at = input + from; at < stop; at += roleSize) {
    const role = roleAt(at);
    if (isBehindAmount !== 0 && (role & changesBehind) !== 0) return -1;
    isBehindAmount = 0;
    if (role === layout.roleDigit) {
      if (digits === 0) ahead = last;
      digits++;
    } else {
      if (role === layout.roleUnit) {
        if (digits === 0) {
          if ((last & layout.roleNumeral) !== 0) return -1;
        } else {
          const isPadded = byteAt(at - digits) === 0x30;
          if (digits > mostDigits || isPadded || (ahead & changesAhead) !== 0 || found === full) return -1;
          setWord(found, at - digits - input);
          setWord(found + 4, at - input);
          found += 8;
          count++;
          isBehindAmount = 1;
        }
      }
      digits = 0;
    }
    last = role;
  }
  return count;
}

/**
 * The year that a well-formed document number between two offsets of the input carries as GB/T 9704 writes it, 〔2024〕, before any
 * other bracket; 0 where only `documentNumberYear` can say.
 */
export function findYear(from: i32, to: i32): i32 {
  const input = begin();
  const stop = input + to;
  for (let at = input + from; at < stop; at += roleSize) {
    const role = roleAt(at);
    if (role === layout.roleOpens) return 0;
    if (role === layout.roleOpensYear) return closedYear(at + roleSize, stop);
  }
  return 0;
}

function closedYear(at: i32, stop: i32): i32 {
  const close = at + yearDigits;
  if (close >= stop) return 0;
  let year: i32 = 0;
  for (let digit = at; digit < close; digit++) {
    const value = byteAt(digit) - 0x30;
    if (value < 0 || value > 9) return 0;
    year = imul(year, 10) + value;
  }
  return year >= 1900 && year <= 2099 && roleAt(close) === layout.roleClosesYear ? year : 0;
}

/** Takes what holds for the input. */
function begin(): i32 {
  isGb18030 = wordAt(layout.isGb18030At);
  roles = wordAt(layout.textRolesAt);
  return wordAt(layout.inputAt);
}

let isGb18030: i32 = 0;
let roles: i32 = 0;
/** Bytes of the character whose role was asked last. */
let roleSize: i32 = 0;

/** What the character at an address means to amounts and years; characters of four bytes mean nothing. */
function roleAt(at: i32): i32 {
  const first = byteAt(at);
  if (first < 0x80) {
    roleSize = 1;
    return byteAt(roles + first);
  }
  if (isGb18030 !== 0) {
    const second = byteAt(at + 1);
    // A digit as second byte belongs to a character of four bytes.
    roleSize = second < 0x40 ? 4 : 2;
    return second < 0x40 ? 0 : byteAt(roles + ((first << 8) | second));
  }
  if (first >= 0xf0) {
    roleSize = 4;
    return 0;
  }
  const second = byteAt(at + 1) & 0x3f;
  if (first < 0xe0) {
    roleSize = 2;
    return byteAt(roles + (((first & 0x1f) << 6) | second));
  }
  roleSize = 3;
  return byteAt(roles + (((first & 0x0f) << 12) | (second << 6) | (byteAt(at + 2) & 0x3f)));
}
