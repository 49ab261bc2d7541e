/*
 * The inner loop over the bytes of delimiter-separated text, and of lines of JSON objects: cuts rows and cells as
 * src/read/table.ts does, lines and members as src/read/ndjson.ts does, and says of each cell whether the automaton of its
 * column accepts it, or which known value it is. Makes no strings, keeps no state but the dictionaries of known values.
 *
 * One source for two machines: AssemblyScript compiles it to WebAssembly; with its types taken off it runs as JavaScript on
 * machine-plain.ts. Hence `| 0` where a sum may pass 32 bits and `imul` for products that may.
 */

import { writeOut } from "./json-strings";
import * as layout from "./layout";
import {
  byteAt,
  clear,
  copy,
  imul,
  isEqual,
  looseWordAt,
  nextDelimiter,
  nextQuote,
  nextStringEnd,
  pairAt,
  setByte,
  setWord,
  skipGb18030,
  skipUtf8,
  utf8Characters,
  wordAt,
} from "./machine-wasm";

const quote: i32 = 0x22;
const lineFeed: i32 = 0x0a;
const carriageReturn: i32 = 0x0d;
const space: i32 = 0x20;
const tab: i32 = 0x09;
const comma: i32 = 0x2c;
const colon: i32 = 0x3a;
const backslash: i32 = 0x5c;
const openBracket: i32 = 0x5b;
const closeBracket: i32 = 0x5d;
const openBrace: i32 = 0x7b;
const closeBrace: i32 = 0x7d;
/** Below this many bytes, a look at sixteen at once does not pay. */
const worthSkipping: i32 = 9;

// What holds for one scan.
let isGb18030: i32 = 0;
let separator: i32 = 0;
let separatorIsTrail: i32 = 0;
let width: i32 = 0;
let isFinal: i32 = 0;
let input: i32 = 0;
let end: i32 = 0;

/**
 * Scans the bytes from offset `from` up to offset `to` of the input. Returns the number of rows put out; where it stopped and
 * whether at a fault stands in memory.
 */
export function scan(from: i32, to: i32, final: i32): i32 {
  return scanAll(from, to, final, 0);
}

/**
 * The same for lines of JSON objects, each line a row. The extent of a cell is the text of its value, with the quotes of a
 * string; one with backslashes is judged by what it stands for, which is written out behind the input. A line in which anything is
 * out of the ordinary is put out as irregular. That what is no string, or is not written out, is JSON at all must be seen to by
 * whoever judges it.
 */
export function scanObjects(from: i32, to: i32, final: i32): i32 {
  return scanAll(from, to, final, 1);
}

function scanAll(from: i32, to: i32, final: i32, ofObjects: i32): i32 {
  isGb18030 = wordAt(layout.isGb18030At);
  separator = wordAt(layout.separatorAt);
  separatorIsTrail = wordAt(layout.separatorIsTrailAt);
  width = wordAt(layout.widthAt);
  input = wordAt(layout.inputAt);
  isFinal = final;
  writtenEnd = wordAt(layout.writtenAt);
  end = input + to;
  setWord(layout.faultAt, 0);
  // Every search ends at this line feed at the latest.
  const behind = byteAt(end);
  setByte(end, lineFeed);

  const maxRows = wordAt(layout.maxRowsAt);
  let at = input + from;
  let rows: i32 = 0;
  while (rows < maxRows && at < end) {
    const next = ofObjects !== 0 ? scanLine(at, rows) : scanRow(at, rows);
    if (next === 0) break;
    at = next;
    rows++;
  }

  setByte(end, behind);
  setWord(layout.consumedAt, at - input);
  return rows;
}

/** Hash of `length` bytes at offset `from` of the input. */
export function hashInput(from: i32, length: i32): i32 {
  return hash(wordAt(layout.inputAt) + from, length);
}

// What the last call of scanQuoted has found.
let contentStart: i32 = 0;
let contentEnd: i32 = 0;
let isEscaped: i32 = 0;
let lineBreaks: i32 = 0;

/** Puts out row number `row`, which begins at `start`. Returns where the next begins; 0 for an incomplete row or a fault. */
function scanRow(start: i32, row: i32): i32 {
  let cell = wordAt(layout.cellsAt) + imul(imul(row, width), layout.cellWords << 2);
  let column = wordAt(layout.columnsAt);
  const presence = wordAt(layout.presenceAt) + row * (layout.presenceWords << 2);
  const attention = wordAt(layout.attentionAt) + row * (layout.presenceWords << 2);
  for (let mask: i32 = 0; mask < layout.presenceWords; mask++) {
    setWord(presence + (mask << 2), 0);
    setWord(attention + (mask << 2), 0);
  }
  let at = start;
  let cells: i32 = 0;
  let filled: i32 = 0;
  let flags: i32 = 0;
  let breaks: i32 = 0;
  let firstHash: i32 = 0;
  let stop: i32 = 0;

  for (;;) {
    let from = at;
    let to: i32 = 0;
    let escaped: i32 = 0;
    if (byteAt(at) === quote) {
      stop = scanQuoted(at);
      if (stop === 0) return 0;
      from = contentStart;
      to = contentEnd;
      escaped = isEscaped;
      breaks += lineBreaks;
    } else {
      stop = findDelimiter(at);
      to = stop;
    }
    if (stop === end && isFinal === 0) return 0;

    if (cells === 0) firstHash = hash(from, to - from);
    let code: i32 = 0;
    headId = 0;
    if (to > from) {
      filled++;
      if (cells < width) {
        code = layout.cellNonEmpty | (escaped !== 0 ? judgeEscaped(column, from, to) : judge(column, from, to, 0));
        if ((code & (layout.cellAccepted | layout.cellClean)) === 0) {
          flags |= layout.rowAttention;
          setBit(attention, cells);
        }
        setBit(presence, cells);
      } else flags |= layout.rowRagged;
    }
    if (cells < width) {
      setCell(cell, from, to, code);
      cell += layout.cellWords << 2;
      column += layout.columnSize;
    }
    cells++;
    // At the end stands a line feed that is not the file's; the separator is never one.
    if (byteAt(stop) !== separator) break;
    at = stop + 1;
  }

  let next = stop;
  if (stop < end) {
    next = stop + 1;
    if (byteAt(stop) === carriageReturn) {
      // A return at the very end may be the first half of CRLF.
      if (next === end && isFinal === 0) return 0;
      if (next < end && byteAt(next) === lineFeed) next++;
    }
  }
  if (cells < width) flags |= layout.rowRagged;
  headId = 0;
  for (let missing = cells; missing < width; missing++) {
    setCell(cell, stop, stop, 0);
    cell += layout.cellWords << 2;
  }
  const output = wordAt(layout.rowsAt) + row * (layout.rowWords << 2);
  setWord(output, start - input);
  setWord(output + 4, stop - input);
  setWord(output + 8, cells);
  setWord(output + 12, filled);
  setWord(output + 16, flags);
  setWord(output + 20, breaks);
  setWord(output + 24, firstHash);
  return next;
}

/** Puts out line number `row`, which begins at `start`. Returns where the next begins; 0 for an incomplete line. */
function scanLine(start: i32, row: i32): i32 {
  const cells = wordAt(layout.cellsAt) + imul(imul(row, width), layout.cellWords << 2);
  const presence = wordAt(layout.presenceAt) + row * (layout.presenceWords << 2);
  clear(cells, imul(width, layout.cellWords << 2));
  const attention = wordAt(layout.attentionAt) + row * (layout.presenceWords << 2);
  clear(presence, layout.presenceWords << 2);
  clear(attention, layout.presenceWords << 2);
  lineFlags = 0;
  filledMembers = 0;
  let stop = scanMembers(start, cells, presence, attention);
  if (stop === 0) {
    lineFlags = layout.rowIrregular;
    stop = nextDelimiter(start, lineFeed);
    while (byteAt(stop) !== lineFeed) stop = nextDelimiter(stop + 1, lineFeed);
  }
  if (stop === end && isFinal === 0) return 0;
  const output = wordAt(layout.rowsAt) + row * (layout.rowWords << 2);
  setWord(output, start - input);
  setWord(output + 4, stop - input);
  setWord(output + 8, width);
  setWord(output + 12, filledMembers);
  setWord(output + 16, lineFlags);
  setWord(output + 20, 0);
  setWord(output + 24, 0);
  return stop < end ? stop + 1 : stop;
}

// What is known of the line at hand.
let lineFlags: i32 = 0;
let filledMembers: i32 = 0;

/** Reads the object of a line. Returns the line feed it ends with; 0 where anything is out of the ordinary. */
function scanMembers(start: i32, cells: i32, presence: i32, attention: i32): i32 {
  const columns = wordAt(layout.columnsAt);
  let at = passSpace(start);
  let object: i32 = 0;
  let objectsSeen: i32 = 1;
  // Where it stands which name comes next if this line is like the last one.
  let next: i32 = layout.firstNameAt;
  if (byteAt(at) === comma) return 0;
  while (byteAt(at) === openBrace || byteAt(at) === comma) {
    const name = findName(passSpace(at + 1), object, next);
    if (name === 0) return 0;
    next = name + layout.nameNext;
    at = passSpace(nameEnd);
    const target = wordAt(name + layout.nameTarget);
    if (target >= layout.nestedObject) {
      object = target - layout.nestedObject;
      const bit: i32 = 1 << object;
      if (byteAt(at) !== openBrace || (objectsSeen & bit) !== 0) return 0;
      objectsSeen |= bit;
      continue;
    }

    const cell = cells + target * (layout.cellWords << 2);
    if (wordAt(cell + 8) !== 0) return 0;
    const column = columns + target * layout.columnSize;
    let stop: i32 = 0;
    let code: i32 = layout.cellNonEmpty;
    headId = 0;
    if (byteAt(at) === quote) {
      stop = endOfString(at);
      if (stop === 0) return 0;
      if (isEscaped !== 0) code |= judgeWrittenOut(column, at, stop);
      else code |= stop - at > 2 ? judge(column, at, stop, 1) : judgeRaw(column, at, stop);
    } else {
      stop = endOfRaw(at);
      if (stop === 0) return 0;
      code |= judgeRaw(column, at, stop);
    }
    if ((code & (layout.cellAccepted | layout.cellClean)) === 0) {
      lineFlags |= layout.rowAttention;
      setBit(attention, target);
    }
    setCell(cell, at, stop, code);
    setBit(presence, target);
    filledMembers++;

    at = passSpace(stop);
    while (byteAt(at) === closeBrace) {
      at = passSpace(at + 1);
      if (object === 0) return byteAt(at) === lineFeed ? at : 0;
      object = wordAt(wordAt(layout.parentsAt) + (object << 2));
    }
    if (byteAt(at) !== comma) return 0;
  }
  return 0;
}

/** What JSON takes for white space within a line. */
function passSpace(at: i32): i32 {
  let from = at;
  let byte = byteAt(from);
  while (byte === space || byte === tab || byte === carriageReturn) byte = byteAt(++from);
  return from;
}

/** Behind the colon of the name found last. */
let nameEnd: i32 = 0;

/** The known name of a member of an object that begins at `at`; 0 for none. `next` is where the one that is likely stands. */
function findName(at: i32, object: i32, next: i32): i32 {
  if (byteAt(at) !== quote) return 0;
  const from = at + 1;
  const likely = wordAt(next);
  if (likely !== 0 && wordAt(likely + layout.nameObject) === object) {
    const length = wordAt(likely + layout.nameLength);
    if (isEqual(likely + layout.nameBytes, from, length)) {
      nameEnd = from + length;
      return likely;
    }
  }
  const close = nextStringEnd(from);
  if (byteAt(close) !== quote) return 0;
  const behind = passSpace(close + 1);
  if (byteAt(behind) !== colon) return 0;
  nameEnd = behind + 1;
  const length = close - from;
  const key = hash(from, length) ^ imul(object + 1, layout.nameSalt);
  const slots = wordAt(layout.namesAt);
  const mask = wordAt(layout.nameMaskAt);
  let slot = key & mask;
  let name = wordAt(slots + (slot << 2));
  while (name !== 0) {
    if (
      wordAt(name + layout.nameHash) === key &&
      wordAt(name + layout.nameObject) === object &&
      wordAt(name + layout.nameLength) === length + 2 &&
      isEqual(name + layout.nameBytes, from, length)
    ) {
      setWord(next, name);
      return name;
    }
    slot = (slot + 1) & mask;
    name = wordAt(slots + (slot << 2));
  }
  return 0;
}

/** Passes a string that opens at `at`, and says whether it has a backslash; 0 where it does not end in the line. */
function endOfString(at: i32): i32 {
  isEscaped = 0;
  let stop = nextStringEnd(at + 1);
  while (byteAt(stop) === backslash) {
    isEscaped = 1;
    if (byteAt(stop + 1) < space) return 0;
    stop = nextStringEnd(stop + 2);
  }
  return byteAt(stop) === quote ? stop + 1 : 0;
}

/** Passes what should be a number, a word or an array; 0 for anything else. */
function endOfRaw(at: i32): i32 {
  if (byteAt(at) === openBracket) return endOfArray(at);
  let stop = at;
  while (isOfWord(byteAt(stop))) stop++;
  return stop > at ? stop : 0;
}

/** Whether a byte may be one of a number, or of `true`, `false`, `null`. */
function isOfWord(byte: i32): bool {
  return (
    (byte >= 0x30 && byte < 0x3a) ||
    ((byte | 0x20) >= 0x61 && (byte | 0x20) < 0x7b) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  );
}

/** Passes as many closing brackets and braces as there are opening ones. */
function endOfArray(at: i32): i32 {
  let from = at + 1;
  let depth: i32 = 1;
  while (depth > 0) {
    const byte = byteAt(from);
    if (byte === quote) {
      from = endOfString(from);
      if (from === 0) return 0;
    } else {
      if (byte === lineFeed) return 0;
      if (byte === openBracket || byte === openBrace) depth++;
      else if (byte === closeBracket || byte === closeBrace) depth--;
      from++;
    }
  }
  return from;
}

function setBit(mask: i32, bit: i32): void {
  const word = mask + ((bit >> 5) << 2);
  setWord(word, wordAt(word) | (1 << (bit & 31)));
}

function setCell(cell: i32, from: i32, to: i32, code: i32): void {
  setWord(cell, from - input);
  setWord(cell + 4, to - input);
  setWord(cell + 8, code);
  setWord(cell + 12, headId);
}

function findDelimiter(at: i32): i32 {
  return separatorIsTrail !== 0 ? nextDelimiterByCharacter(at) : nextDelimiter(at, separator);
}

/** For a separator that may also be the second byte of a character. */
function nextDelimiterByCharacter(at: i32): i32 {
  let from = at;
  while (from < end) {
    const byte = byteAt(from);
    if (byte === separator || byte === lineFeed || byte === carriageReturn) return from;
    from += characterSize(from);
  }
  // Input that is not final may end within a character.
  return end;
}

/**
 * Reads the cell whose quote opens at `open`. Returns where it stops; 0 for an incomplete cell or a fault: a quote that is
 * never closed, or that is "closed" on a later line with text behind it.
 */
function scanQuoted(open: i32): i32 {
  let doubled: i32 = 0;
  let close = nextQuote(open + 1, end);
  while (close + 1 < end && byteAt(close + 1) === quote) {
    doubled = 1;
    close = nextQuote(close + 2, end);
  }
  if (close >= end) {
    setWord(layout.faultAt, isFinal);
    return 0;
  }
  // A quote at the very end may be the first half of a doubled one.
  if (close + 1 === end && isFinal === 0) return 0;
  const tail = close + 1;
  const stop = findDelimiter(tail);
  if (stop === end && isFinal === 0) return 0;
  lineBreaks = countLineBreaks(open + 1, close);
  if (lineBreaks > 0 && !isBlank(tail, stop)) {
    setWord(layout.faultAt, 1);
    return 0;
  }
  isEscaped = doubled | (stop > tail ? 1 : 0);
  contentStart = isEscaped !== 0 ? open : open + 1;
  contentEnd = isEscaped !== 0 ? stop : close;
  return stop;
}

/** Line ends in [`from`, `to`): CRLF, LF and CR, each once. */
function countLineBreaks(from: i32, to: i32): i32 {
  let count: i32 = 0;
  let at = nextDelimiter(from, lineFeed);
  while (at < to) {
    count++;
    at += byteAt(at) === carriageReturn && at + 1 < to && byteAt(at + 1) === lineFeed ? 2 : 1;
    at = nextDelimiter(at, lineFeed);
  }
  return count;
}

/** Whether there is nothing but white space in [`from`, `to`). */
function isBlank(from: i32, to: i32): bool {
  const count = wordAt(layout.blankCountAt);
  let at = from;
  while (at < to) {
    const size = characterSize(at);
    let bytes: i32 = 0;
    for (let index: i32 = 0; index < size; index++) bytes = (bytes << 8) | byteAt(at + index);
    let blank: i32 = 0;
    while (blank < count && wordAt(layout.blanks + (blank << 2)) !== bytes) blank++;
    if (blank === count) return false;
    at += size;
  }
  return true;
}

function characterSize(at: i32): i32 {
  const first = byteAt(at);
  if (first < 0x80) return 1;
  if (isGb18030 !== 0) return byteAt(at + 1) >= 0x40 ? 2 : 4;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Id of the head of the cell judged last; 0 for none. */
let headId: i32 = 0;

/** Flags and id of a cell that is [`from`, `to`), its text between margins of so many bytes. */
function judge(column: i32, from: i32, to: i32, margin: i32): i32 {
  const length = to - from;
  const isShort = length <= layout.maxValueLength;
  const known = isShort ? wordAt(column + layout.columnKnown) : 0;
  let entry = known === 0 ? 0 : lookUp(known, from, length);
  const state = entry === 0 ? 0 : wordAt(entry + layout.entryState);
  let accepted = state & layout.cellAccepted;
  // Acceptance is final; the lack of it is not where the head may have become known since.
  if (accepted !== 0 || ((state & layout.entryJudged) !== 0 && wordAt(column + layout.columnKnownHead) === 0)) {
    headId = wordAt(entry + layout.entryHead);
  } else {
    accepted = accepts(column, from + margin, to - margin) ? layout.cellAccepted : 0;
    if (entry !== 0) {
      setWord(entry + layout.entryState, state | layout.entryJudged | accepted);
      setWord(entry + layout.entryHead, headId);
    }
  }
  const values = isShort ? wordAt(column + layout.columnValues) : 0;
  if (values !== known) entry = accepted === 0 ? lookUp(values, from, length) : 0;
  return entry === 0 ? accepted | wordAt(column + layout.columnIdle) : codeOf(entry);
}

/** Where the next string that is written out goes. */
let writtenEnd: i32 = 0;

/**
 * Flags and id of a string with backslashes: those of what it stands for, between quotes of its own, which is written out for all
 * that look at the cell later on. It stands where the id of the head would, so that columns with heads are left out.
 */
function judgeWrittenOut(column: i32, from: i32, to: i32): i32 {
  const start = writtenEnd + 4;
  // With its quotes and its length in front; it is never longer than the string.
  const isLeftOut = wordAt(column + layout.columnKnownHead) !== 0 || start + to - from > wordAt(layout.writtenEndAt);
  const close = isLeftOut ? 0 : writeOut(from + 1, to - 1, start + 1);
  if (close === 0) return layout.cellEscaped;
  setByte(start, quote);
  setByte(close, quote);
  const stop = close + 1;
  setWord(writtenEnd, stop - start);
  writtenEnd = (stop + 3) & ~3;
  const code = layout.cellEscaped | judge(column, start, stop, 1);
  headId = start - input;
  return code;
}

/** Flags and id of a cell that no automaton is asked about. */
function judgeRaw(column: i32, from: i32, to: i32): i32 {
  if (to - from > layout.maxValueLength || wordAt(column + layout.columnValues) === 0) return 0;
  const entry = lookUp(wordAt(column + layout.columnValues), from, to - from);
  return entry === 0 ? 0 : codeOf(entry);
}

function codeOf(entry: i32): i32 {
  return (
    (wordAt(entry + layout.entryState) & (layout.cellAccepted | layout.cellClean)) | wordAt(entry + layout.entryId)
  );
}

/** Whether automaton, length, check digits and head of a cell are right. */
function accepts(column: i32, from: i32, to: i32): bool {
  const table = wordAt(column + layout.columnTable);
  const length = to - from;
  const minLength = wordAt(column + layout.columnMinLength);
  const maxLength = wordAt(column + layout.columnMaxLength);
  // A character has at most four bytes.
  if (table === 0 || length < minLength || (length + 3) >> 2 > maxLength) return false;
  const state = run(table, wordAt(column + layout.columnStart), from, to);
  if ((pairAt(state) & layout.stateAccepts) === 0) return false;
  // Mostly the number of bytes tells enough.
  if (length > maxLength || (length + 3) >> 2 < minLength) {
    const characters = charactersIn(from, to);
    if (characters < minLength || characters > maxLength) return false;
  }
  const check = wordAt(column + layout.columnCheck);
  if (check !== 0) {
    if (length !== 18) return false;
    if (check === layout.checkCreditCode ? !isCreditCodeRight(from) : !isCitizenIdRight(from)) return false;
  }
  const knownHead = wordAt(column + layout.columnKnownHead);
  return knownHead === 0 || isHeadKnown(column, from, length, knownHead);
}

/** A cell with doubled quotes or text behind the closing quote. Its value stands nowhere in one piece, so it gets no id. */
function judgeEscaped(column: i32, from: i32, to: i32): i32 {
  const table = wordAt(column + layout.columnTable);
  if (table === 0 || (wordAt(column + layout.columnCheck) | wordAt(column + layout.columnKnownHead)) !== 0) {
    return layout.cellEscaped | wordAt(column + layout.columnIdle);
  }
  let state = wordAt(column + layout.columnStart);
  let length: i32 = 0;
  let at = from + 1;
  for (;;) {
    const close = nextQuote(at, to);
    const isDoubled = close + 1 < to && byteAt(close + 1) === quote;
    state = run(table, state, at, isDoubled ? close + 1 : close);
    length += charactersIn(at, isDoubled ? close + 1 : close);
    if (isDoubled) at = close + 2;
    else {
      state = run(table, state, close + 1, to);
      length += charactersIn(close + 1, to);
      break;
    }
  }
  const isAccepted =
    (pairAt(state) & layout.stateAccepts) !== 0 &&
    length >= wordAt(column + layout.columnMinLength) &&
    length <= wordAt(column + layout.columnMaxLength);
  return layout.cellEscaped | (isAccepted ? layout.cellAccepted : 0);
}

function charactersIn(from: i32, to: i32): i32 {
  if (isGb18030 === 0) return utf8Characters(from, to);
  let count: i32 = 0;
  for (let at = from; at < to; at += characterSize(at)) count++;
  return count;
}

/** Runs an automaton from a row of its table over [`from`, `to`) and returns the row reached, that of the dead state at once. */
function run(table: i32, start: i32, from: i32, to: i32): i32 {
  return isGb18030 !== 0 ? runGb18030(table, start, from, to) : runUtf8(table, start, from, to);
}

/** The row behind a character of a class. */
function rowAfter(table: i32, state: i32, kind: i32): i32 {
  return table + (pairAt(state + layout.stateClasses + (kind << 1)) << layout.tableUnitShift);
}

function runUtf8(table: i32, start: i32, from: i32, to: i32): i32 {
  let state = start;
  let at = from;
  while (at < to) {
    let first = byteAt(at);
    // Skipping never begins with ASCII: what skip sets leave out are mostly digits, and they come in a row.
    while (first < 0x80) {
      state = rowAfter(table, state, byteAt(layout.classes + first));
      if (++at === to || state === table) return state;
      first = byteAt(at);
    }
    const skipSet = pairAt(state) >> layout.stateSetShift;
    if (skipSet !== 0 && to - at >= worthSkipping) {
      at = skipUtf8(at, to, layout.skipSets + (skipSet << layout.skipSetShift));
      if (at === to) break;
      first = byteAt(at);
    }
    let kind: i32 = 0;
    if (first < 0x80) {
      kind = byteAt(layout.classes + first);
      at++;
    } else if ((first & 0xf0) === 0xe0) {
      kind = byteAt(
        layout.classes + (((first & 0x0f) << 12) | ((byteAt(at + 1) & 0x3f) << 6) | (byteAt(at + 2) & 0x3f)),
      );
      at += 3;
    } else if (first < 0xe0) {
      kind = byteAt(layout.classes + (((first & 0x1f) << 6) | (byteAt(at + 1) & 0x3f)));
      at += 2;
    } else {
      const upper = ((first & 7) << 10) | ((byteAt(at + 1) & 0x3f) << 4) | ((byteAt(at + 2) & 0x3f) >> 2);
      kind = byteAt(layout.astralClasses + upper - 0x100);
      at += 4;
    }
    state = rowAfter(table, state, kind);
    if (state === table) break;
  }
  return state;
}

function runGb18030(table: i32, start: i32, from: i32, to: i32): i32 {
  let state = start;
  let at = from;
  while (at < to) {
    let first = byteAt(at);
    while (first < 0x80) {
      state = rowAfter(table, state, byteAt(layout.classes + first));
      if (++at === to || state === table) return state;
      first = byteAt(at);
    }
    const skipSet = pairAt(state) >> layout.stateSetShift;
    if (skipSet !== 0 && to - at >= worthSkipping) {
      at = skipGb18030(at, to, layout.skipSets + (skipSet << layout.skipSetShift));
      if (at === to) break;
      first = byteAt(at);
    }
    let kind: i32 = 0;
    if (first < 0x80) {
      kind = byteAt(layout.classes + first);
      at++;
    } else if (byteAt(at + 1) >= 0x40) {
      kind = byteAt(layout.classes + ((first << 8) | byteAt(at + 1)));
      at += 2;
    } else {
      const pointer =
        imul(imul(first - 0x81, 10) + byteAt(at + 1) - 0x30, 1260) +
        imul(byteAt(at + 2) - 0x81, 10) +
        byteAt(at + 3) -
        0x30;
      kind =
        pointer < 189000
          ? byteAt(layout.fourByteClasses + pointer)
          : byteAt(layout.astralClasses + ((pointer - 189000) >> 8));
      at += 4;
    }
    state = rowAfter(table, state, kind);
    if (state === table) break;
  }
  return state;
}

/** Check characters of GB 32100 and of the organisation code inside, over 18 bytes. */
function isCreditCodeRight(at: i32): bool {
  let sum: i32 = 0;
  let wrong: i32 = 0;
  for (let index: i32 = 0; index < 18; index++) {
    const byte = byteAt(at + index);
    const term = byteAt(layout.creditTerms + (index << 7) + (byte & 0x7f));
    wrong |= byte | term;
    sum += term;
  }
  // Eighteen zeros satisfy the arithmetic but stand for "no code".
  if ((wrong & 0x80) !== 0 || sum === 0 || sum % 31 !== 0) return false;
  let organizationSum: i32 = 0;
  for (let index: i32 = 0; index < 8; index++) {
    organizationSum += byteAt(layout.organizationTerms + (index << 7) + byteAt(at + 8 + index));
  }
  return byteAt(layout.organizationChecks + (organizationSum % 11)) === byteAt(at + 16);
}

/** Shape and check character of GB 11643, over 18 bytes. */
function isCitizenIdRight(at: i32): bool {
  let sum: i32 = 0;
  for (let index: i32 = 0; index < 17; index++) {
    const digit = byteAt(at + index) - 0x30;
    if (digit < 0 || digit > 9) return false;
    sum += imul(digit, byteAt(layout.citizenWeights + index));
  }
  return byteAt(at) !== 0x30 && byteAt(layout.citizenChecks + (sum % 11)) === byteAt(at + 17);
}

/** Whether the first bytes of a longer cell are ASCII and known to be clean. Gives them their id. */
function isHeadKnown(column: i32, from: i32, length: i32, headLength: i32): bool {
  if (length <= headLength) return false;
  let union: i32 = 0;
  for (let index: i32 = 0; index < headLength; index++) union |= byteAt(from + index);
  if (union >= 0x80) return false;
  const heads = wordAt(column + layout.columnHeads);
  const entry = lookUp(heads, from, headLength);
  if (entry === 0) return false;
  headId = wordAt(entry + layout.entryId);
  return (wordAt(entry + layout.entryState) & layout.cellClean) !== 0;
}

/** Lookups after which a full dictionary must have shown its use. */
const trialLookups: i32 = 4096;

/** Entry of a value, made if there is room; 0 without one. */
function lookUp(dictionary: i32, from: i32, length: i32): i32 {
  if (wordAt(dictionary + layout.dictionaryIsOff) !== 0) return 0;
  const slots = wordAt(dictionary + layout.dictionarySlots);
  const mask = wordAt(dictionary + layout.dictionaryMask);
  const key = hash(from, length);
  let slot = key & mask;
  let entry = wordAt(slots + (slot << 2));
  while (entry !== 0) {
    if (
      wordAt(entry + layout.entryHash) === key &&
      (wordAt(entry + layout.entryState) & 0xff) === length &&
      isEqual(entry + layout.entryBytes, from, length)
    ) {
      setWord(dictionary + layout.dictionaryHits, wordAt(dictionary + layout.dictionaryHits) + 1);
      return entry;
    }
    slot = (slot + 1) & mask;
    entry = wordAt(slots + (slot << 2));
  }
  return add(dictionary, slots + (slot << 2), key, from, length);
}

/** Makes an entry, to be found in a free slot; 0 if there is no room. */
function add(dictionary: i32, slot: i32, key: i32, from: i32, length: i32): i32 {
  const entry = wordAt(layout.arenaAt);
  const next = entry + ((layout.entryBytes + length + 15) & ~15);
  const id = wordAt(dictionary + layout.dictionaryCount) + 1;
  if (id > wordAt(dictionary + layout.dictionaryLimit) || next > wordAt(layout.arenaEndAt)) {
    noteMiss(dictionary);
    return 0;
  }
  setWord(layout.arenaAt, next);
  setWord(entry + layout.entryHash, key);
  setWord(entry + layout.entryState, length);
  setWord(entry + layout.entryId, id);
  copy(entry + layout.entryBytes, from, length);
  setWord(slot, entry);
  setWord(wordAt(dictionary + layout.dictionaryIndex) + ((id - 1) << 2), entry);
  setWord(dictionary + layout.dictionaryCount, id);
  if (id << 1 > wordAt(dictionary + layout.dictionaryMask)) spread(dictionary, id);
  return entry;
}

/** Doubles the slots in use. */
function spread(dictionary: i32, count: i32): void {
  const slots = wordAt(dictionary + layout.dictionarySlots);
  const index = wordAt(dictionary + layout.dictionaryIndex);
  const mask = (wordAt(dictionary + layout.dictionaryMask) << 1) | 1;
  setWord(dictionary + layout.dictionaryMask, mask);
  for (let slot: i32 = 0; slot <= mask; slot++) setWord(slots + (slot << 2), 0);
  for (let value: i32 = 0; value < count; value++) {
    const entry = wordAt(index + (value << 2));
    let slot = wordAt(entry + layout.entryHash) & mask;
    while (wordAt(slots + (slot << 2)) !== 0) slot = (slot + 1) & mask;
    setWord(slots + (slot << 2), entry);
  }
}

/** Switches a full dictionary off that finds fewer than half of what it is asked for. */
function noteMiss(dictionary: i32): void {
  const misses = wordAt(dictionary + layout.dictionaryMisses) + 1;
  setWord(dictionary + layout.dictionaryMisses, misses);
  const hits = wordAt(dictionary + layout.dictionaryHits);
  if (misses === 1) setWord(dictionary + layout.dictionaryHits, 0);
  else if (misses + hits >= trialLookups) {
    if (hits < misses) setWord(dictionary + layout.dictionaryIsOff, 1);
    setWord(dictionary + layout.dictionaryMisses, 0);
  }
}

/** Hash over bytes, the same on both machines: two sums side by side, eight bytes a step. */
function hash(from: i32, length: i32): i32 {
  let at = from;
  let left = length;
  let one: i32 = imul(length, 0x2c1b3c6d);
  let two: i32 = 0x297a2d39;
  while (left >= 8) {
    one = mixed(one ^ looseWordAt(at));
    two = mixed(two ^ looseWordAt(at + 4));
    at += 8;
    left -= 8;
  }
  if (left >= 4) {
    one = mixed(one ^ looseWordAt(at));
    two = mixed(two ^ looseWordAt(at + left - 4));
  } else if (left > 0) {
    one = mixed(one ^ (byteAt(at) | (byteAt(at + (left >> 1)) << 8) | (byteAt(at + left - 1) << 16)));
  }
  const sum = mixed(one ^ imul(two, 0x1b873593));
  return sum ^ (sum >>> 13);
}

function mixed(value: i32): i32 {
  const product = imul(value, 0x2c1b3c6d);
  return product ^ (product >>> 15);
}
