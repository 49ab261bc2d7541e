/*
 * Tests of the bytes of a row that are enough for a condition to be true: lengths, decimals against a bound, amounts that a text
 * mentions. src/validate/table/row-stage.ts writes them.
 */

import * as layout from "./layout";
import { byteAt, wordAt } from "./machine-wasm";
import { bytesOf, codeOf, isPlainText, isThere, textEnd, textStart } from "./row";
import { findAmounts } from "./texts";

/** Column whose amounts stand in memory, and how many; -1 for none. */
let amountsOf: i32 = -1;
let amountCount: i32 = 0;

/** Turns to another row. */
export function forgetAmounts(): void {
  amountsOf = -1;
}

/** Whether the bytes of the row are enough for a condition to be true. */
export function isTrue(condition: i32): bool {
  let test = condition + 4;
  for (let left = wordAt(condition); left > 0; left--) {
    if (!isTestPassed(test)) return false;
    test += layout.byteTestSize;
  }
  return true;
}

function isTestPassed(test: i32): bool {
  const column = wordAt(test + layout.testColumn);
  if (!isThere(column)) return false;
  const kind = wordAt(test);
  const limit = wordAt(test + layout.testLimit);
  const other = wordAt(test + layout.testOther);
  if (kind === layout.testsLength) return bytesOf(column) >= limit;
  if (kind === layout.testsDifference) {
    const bytes = bytesOf(column);
    const otherBytes = isThere(other) ? bytesOf(other) : -1;
    return bytes >= 0 && otherBytes >= 0 && bytes !== otherBytes;
  }
  if (kind === layout.testsGreater || kind === layout.testsLess) {
    if (!readDecimal(column)) return false;
    // Both are divided alike, so that what differs here differs indeed.
    const value = decimalDigits / tenTo(decimalScale);
    const bound = <f64>limit / tenTo(other);
    return kind === layout.testsGreater ? value > bound : value < bound;
  }
  return isMentionPassed(column, other, limit, kind === layout.testsNoMention);
}

/** Whether a text surely mentions, or surely does not mention, an amount in another column, or any where there is none. */
function isMentionPassed(column: i32, amount: i32, shift: i32, isNegated: bool): bool {
  if (!isPlainText(column)) return false;
  if (amountsOf !== column) {
    amountsOf = column;
    amountCount = findAmounts(textStart(column), textEnd(column));
  }
  if (amountCount < 0) return false;
  if (amount < 0) return amountCount > 0 !== isNegated;
  if (!isThere(amount) || !readDecimal(amount) || decimalScale > shift) return false;
  const wanted = decimalDigits * tenTo(shift - decimalScale);
  if (wanted >= mostExact) return false;
  let found = wordAt(layout.amountsAt);
  for (let left = amountCount; left > 0; left--, found += 8) {
    const input = wordAt(layout.inputAt);
    if (numberIn(input + wordAt(found), input + wordAt(found + 4)) === wanted) return !isNegated;
  }
  return isNegated;
}

/** Numbers below this are exact. */
const mostExact: f64 = 1e15;
/** Most digits of such a number. */
const mostDigits: i32 = 15;

// What the last call of readDecimal has found: all digits as one number, and how many of them stand behind the point.
let decimalDigits: f64 = 0;
let decimalScale: i32 = 0;

/** Reads a right decimal without a sign and of few digits; false for anything else. */
function readDecimal(column: i32): bool {
  if (!isPlainText(column) || (codeOf(column) & layout.cellAccepted) === 0) return false;
  const input = wordAt(layout.inputAt);
  const start = input + textStart(column);
  const stop = input + textEnd(column);
  if (stop - start > mostDigits) return false;
  decimalDigits = 0;
  decimalScale = -1;
  for (let at = start; at < stop; at++) {
    const digit = byteAt(at) - 0x30;
    if (digit === -2 && decimalScale < 0) decimalScale = 0;
    else if (digit < 0 || digit > 9) return false;
    else {
      decimalDigits = decimalDigits * 10 + <f64>digit;
      if (decimalScale >= 0) decimalScale++;
    }
  }
  if (decimalScale < 0) decimalScale = 0;
  return true;
}

function numberIn(from: i32, to: i32): f64 {
  let value: f64 = 0;
  for (let at = from; at < to; at++) value = value * 10 + <f64>(byteAt(at) - 0x30);
  return value;
}

function tenTo(power: i32): f64 {
  let value: f64 = 1;
  for (let left = power; left > 0; left--) value *= 10;
  return value;
}
