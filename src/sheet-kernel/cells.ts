/*
 * The cells of a sheet in the form in which nearly all programs write them, such as `<c r="B5" s="3" t="s"><v>12</v></c>`, turned
 * into lines of a CSV file as src/read/xlsx-sheet.ts does, which takes over where anything is out of the ordinary.
 *
 * One source for two machines: AssemblyScript compiles it to WebAssembly; with its types taken off it runs as JavaScript on
 * machine-plain.ts.
 */

import * as layout from "./layout";
import { byteAt, copy, pairAt, setByte, setWord, wordAt } from "./machine-wasm";
import { findText, textFrom, textTo } from "./text";

const feed: i32 = 0x0a;
const quote: i32 = 0x22;
const apostrophe: i32 = 0x27;
const comma: i32 = 0x2c;
const point: i32 = 0x2e;
const slash: i32 = 0x2f;
const zero: i32 = 0x30;
const lessThan: i32 = 0x3c;
const greaterThan: i32 = 0x3e;

/** `<c r`, `="`. */
const cellOpens: i32 = 0x7220633c;
const isQuoted: i32 = 0x223d;
/** ` s="`, ` t="`. */
const styleOpens: i32 = 0x223d7320;
const typeOpens: i32 = 0x223d7420;
/** `><v>`, `</v>`, `</c>`, `/>`. */
const valueOpens: i32 = 0x3e763c3e;
const valueCloses: i32 = 0x3e762f3c;
const cellCloses: i32 = 0x3e632f3c;
const cellIsEmpty: i32 = 0x3e2f;
/** `s"><` or `n"><`, and `v>` behind it. */
const typeShared: i32 = 0x3c3e2273;
const typeNumber: i32 = 0x3c3e226e;
const valueFollows: i32 = 0x3e76;
/** `inlineStr"><is><` in four words, and `t` behind them. */
const inline1: i32 = 0x696c6e69;
const inline2: i32 = 0x7453656e;
const inline3: i32 = 0x3c3e2272;
const inline4: i32 = 0x3c3e7369;
const letterT: i32 = 0x74;
/** `</t>`, `</is`, `></c`, `>`. */
const textCloses: i32 = 0x3e742f3c;
const inline5: i32 = 0x73692f3c;
const inline6: i32 = 0x632f3c3e;
/** `</ro`, `w>`. */
const rowCloses: i32 = 0x6f722f3c;
const rowClosed: i32 = 0x3e77;
/** `<row`, ` r="`. */
const rowOpens: i32 = 0x776f723c;
const rowNumber: i32 = 0x223d7220;

/** Digits of a number that is certainly shown as it is written, and of a day. */
const mostDigits: i32 = 15;
const mostDayDigits: i32 = 5;

let row: i32 = 0;
let column: i32 = 0;
let last: i32 = 0;
let width: i32 = 0;
let output: i32 = 0;
let limit: i32 = 0;
/** The whole number that was read last. */
let number: i32 = 0;

/** Writes the cells from offset `begin` of the input on. Returns the offset of the first tag that it leaves to the caller. */
export function scanCells(begin: i32): i32 {
  const input = wordAt(layout.inputAt);
  row = wordAt(layout.rowAt);
  column = wordAt(layout.columnAt);
  last = wordAt(layout.lastAt);
  width = wordAt(layout.widthAt);
  output = wordAt(layout.outputAt);
  limit = wordAt(layout.outputLimitAt);
  let at = input + begin;
  for (;;) {
    const word = wordAt(at);
    let end: i32 = 0;
    if (word === cellOpens) end = takeCell(at + 4);
    else if (word === rowCloses) end = closeRow(at + 4);
    else if (word === rowOpens) end = openRow(at + 4);
    if (end === 0) break;
    at = end;
  }
  setWord(layout.rowAt, row);
  setWord(layout.columnAt, column);
  setWord(layout.lastAt, last);
  setWord(layout.widthAt, width);
  setWord(layout.outputEndAt, output);
  return at - input;
}

// What takes in a piece of markup returns the address behind it, or 0 for one that is left to the caller.

function closeRow(at: i32): i32 {
  if (pairAt(at) !== rowClosed || output + layout.maxColumns >= limit) return 0;
  if (last >= 0) {
    if (last >= width) width = last + 1;
    for (let before = last + 1; before < width; before++) setByte(output++, comma);
  }
  setByte(output++, feed);
  return at + 2;
}

/** A row that follows on the one before. */
function openRow(at: i32): i32 {
  if (wordAt(at) !== rowNumber) return 0;
  let end = readNumber(at + 4);
  if (number !== row + 1 || number > layout.maxRows || byteAt(end) !== quote) return 0;
  let isInQuotes = false;
  for (end++; isInQuotes || byteAt(end) !== greaterThan; end++) {
    const byte = byteAt(end);
    if (byte === quote) isInQuotes = !isInQuotes;
    else if (byte === 0 || byte === lessThan || byte === apostrophe || (byte === slash && !isInQuotes)) return 0;
  }
  row = number;
  column = -1;
  last = -1;
  return end + 1;
}

function takeCell(begin: i32): i32 {
  if (pairAt(begin) !== isQuoted) return 0;
  let at = begin + 2;
  let place: i32 = 0;
  for (let letter = byteAt(at) - 0x40; letter >= 1 && letter <= 26; letter = byteAt(at) - 0x40) {
    place = place * 26 + letter;
    if (place > layout.maxColumns) return 0;
    at++;
  }
  place--;
  while (isDigit(byteAt(at))) at++;
  if (place <= column || byteAt(at) !== quote) return 0;
  at++;
  let style: i32 = 0;
  if (wordAt(at) === styleOpens) {
    at = readNumber(at + 4);
    if (number < 0 || number >= layout.maxStyles || byteAt(at) !== quote) return 0;
    style = number;
    at++;
  }
  let end: i32 = 0;
  if (wordAt(at) === valueOpens) end = takeNumber(at + 4, place, style);
  else if (wordAt(at) === typeOpens) {
    const type = wordAt(at + 4);
    if (type === inline1) end = takeInline(at + 8, place);
    else if (pairAt(at + 8) !== valueFollows) return 0;
    else if (type === typeShared) end = takeShared(at + 10, place);
    else if (type === typeNumber) end = takeNumber(at + 10, place, style);
  } else if (pairAt(at) === cellIsEmpty) end = at + 2;
  if (end !== 0) column = place;
  return end;
}

function takeShared(at: i32, place: i32): i32 {
  const end = readNumber(at);
  if (number < 0 || number >= wordAt(layout.countAt) || !isValueEnd(end)) return 0;
  const start = startOf(number);
  const page = start >>> layout.pageBits;
  const offset = start & (layout.pageSize - 1);
  let stop = wordAt(layout.used + (page << 2));
  if (number + 1 < wordAt(layout.countAt)) {
    const next = startOf(number + 1);
    if (next >>> layout.pageBits === page) stop = next & (layout.pageSize - 1);
  }
  if (stop > offset) {
    const address = wordAt(layout.pages + (page << 2));
    if (address === 0 || !goTo(place, stop - offset)) return 0;
    setByte(layout.touched + page, 1);
    copy(output, address + offset, stop - offset);
    output += stop - offset;
  }
  return end + 8;
}

function startOf(index: i32): i32 {
  return wordAt(wordAt(layout.starts + ((index >> layout.startBits) << 2)) + ((index & (layout.startsSize - 1)) << 2));
}

/** A number that is shown as it is written, or the number of a day whose date is known. */
function takeNumber(from: i32, place: i32, style: i32): i32 {
  const kind = byteAt(layout.styles + style);
  if (kind === layout.styleDate) return takeDay(from, place);
  let end = from;
  while (isDigit(byteAt(end)) || byteAt(end) === point) end++;
  if (kind !== layout.styleNumber || !isValueEnd(end) || !isPlainNumber(from, end) || !goTo(place, end - from))
    return 0;
  copy(output, from, end - from);
  output += end - from;
  return end + 8;
}

function takeDay(from: i32, place: i32): i32 {
  const end = readNumber(from);
  if (end === from || end - from > mostDayDigits || !isValueEnd(end)) return 0;
  const date = layout.days + (number << layout.dayBits);
  if (byteAt(date) === 0 || !goTo(place, layout.dateLength)) return 0;
  copy(output, date, layout.dateLength);
  output += layout.dateLength;
  return end + 8;
}

function takeInline(at: i32, place: i32): i32 {
  if (wordAt(at) !== inline2 || wordAt(at + 4) !== inline3 || wordAt(at + 8) !== inline4) return 0;
  if (byteAt(at + 12) !== letterT || !findText(at + 13)) return 0;
  const end = textTo();
  if (wordAt(end) !== textCloses || wordAt(end + 4) !== inline5) return 0;
  if (wordAt(end + 8) !== inline6 || byteAt(end + 12) !== greaterThan) return 0;
  const length = end - textFrom();
  if (length > 0) {
    if (!goTo(place, length)) return 0;
    copy(output, textFrom(), length);
    output += length;
  }
  return end + 13;
}

function isValueEnd(at: i32): bool {
  return wordAt(at) === valueCloses && wordAt(at + 4) === cellCloses;
}

/** Goes on to a cell in the line, if there is room for its `length` bytes. */
function goTo(place: i32, length: i32): bool {
  if (output + place + length >= limit) return false;
  for (let before = last < 0 ? 0 : last; before < place; before++) setByte(output++, comma);
  last = place;
  return true;
}

/** Reads a whole number of at most nine digits; `number` is -1 where there is none. Returns the address behind it. */
function readNumber(at: i32): i32 {
  let end = at;
  number = 0;
  while (isDigit(byteAt(end)) && end - at < 9) number = number * 10 + byteAt(end++) - zero;
  if (end === at) number = -1;
  return end;
}

function isDigit(byte: i32): bool {
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether a number of digits and points is written as it is shown: with few digits, and no zero too many. */
function isPlainNumber(from: i32, to: i32): bool {
  const length = to - from;
  if (length === 0 || length > mostDigits) return false;
  let points: i32 = 0;
  for (let at = from; at < to; at++) if (byteAt(at) === point) points++;
  const isZeroFirst = byteAt(from) === zero;
  if (points === 0) return !isZeroFirst || length === 1;
  if (points > 1 || byteAt(from) === point || byteAt(to - 1) === point || byteAt(to - 1) === zero) return false;
  return !isZeroFirst || byteAt(from + 1) === point;
}
