/*
 * Settles rows: says of a row that its codes, the fields that are there and what rules said of rows with the same values leave
 * nothing to say of it. What is not settled here is judged by the reference; nothing here finds fault with a row.
 * src/validate/table/row-stage.ts writes what is known; src/kernel/layout.ts says how it lies in memory.
 */

import { addPart, beginKey, lowerHalf, upperHalf } from "./key-hash";
import * as layout from "./layout";
import { byteAt, clz32, imul, nextQuote, setWord, wordAt } from "./machine-wasm";
import { findAmounts, findYear } from "./texts";

const quote: i32 = 0x22;

// The row at hand.
let stage: i32 = 0;
let cells: i32 = 0;
let presence: i32 = 0;
let notes: i32 = 0;
/** Whether some of its values are wrong. */
let hasWrong: bool = false;
/** The profile found last. */
let profile: i32 = 0;
/** Column whose amounts stand in memory, and how many; -1 for none. */
let amountsOf: i32 = -1;
let amountCount: i32 = 0;

/** Row that was looked at but not passed, -1 for none, and what {@link settle} says of it. */
let answered: i32 = -1;
let answer: i32 = 0;

/**
 * Passes rows of the output, from one on, of which it is known what is to be said, and leaves the hashes of their keys in memory.
 * Returns the first row that is not passed; it is `to` or begins at offset `limit` of the input or behind it, or the caller must
 * look at it.
 */
export function pass(from: i32, to: i32, limit: i32): i32 {
  stage = wordAt(layout.stageAt);
  setWord(stage + layout.stageHashCount, 0);
  for (let index = from; index < to; index++) {
    const row = wordAt(layout.rowsAt) + index * (layout.rowWords << 2);
    answered = -1;
    setWord(stage + layout.stageWantsOutcome, 0);
    setWord(stage + layout.stageNewValue, 0);
    if (wordAt(row) >= limit || !isOrdinary(row, index)) return index;
    const turn = turnOfDay();
    if (turn < 0) return index;
    answer = settleRow(turn);
    answered = index;
    if (answer === 0 || wordAt(stage + layout.stageUnsettledCount) !== 0) return index;
    const outcome = findOutcome();
    if (outcome === 0) {
      setWord(stage + layout.stageWantsOutcome, 1);
      return index;
    }
    const passed = faults === 0 ? outcome : findPassed(outcome);
    if (passed === 0 || !hashKeys(index, wordAt(outcome + layout.outcomeKeys))) return index;
    increment(passed);
  }
  answered = -1;
  setWord(stage + layout.stageWantsOutcome, 0);
  return to;
}

/** Whether a row is certainly a record of which no value is new. Turns to it. */
function isOrdinary(row: i32, index: i32): bool {
  const filled = wordAt(row + layout.rowFilled);
  const flags = wordAt(row + layout.rowFlags);
  if ((flags & ~layout.rowAttention) !== 0 || wordAt(row + layout.rowCells) === 1) return false;
  if (filled < wordAt(stage + layout.stageFewest) && filled !== wordAt(layout.widthAt)) return false;
  if (wordAt(row + layout.rowEnd) - wordAt(row) > wordAt(stage + layout.stageLongest)) return false;
  if (wordAt(row + layout.rowFirstHash) === wordAt(stage + layout.stageHeaderHash)) return false;
  turnTo(index);
  // With its quotes taken off, the first cell of a table may be that of the header.
  if (wordAt(stage + layout.stageMargin) === 0 && (codeOf(0) & layout.cellEscaped) !== 0) return false;
  faults = 0;
  return flags === 0 || (takeFaults(index) && !isHollow(index));
}

/** Wrong values of the row at hand. */
let faults: i32 = 0;

/** Takes what is wrong with the values of a row, and what it has without them; false where that is not known. */
function takeFaults(index: i32): bool {
  const there = stage + layout.stageThere;
  const malformed = stage + layout.stageMalformed;
  const attention = wordAt(layout.attentionAt) + index * (layout.presenceWords << 2);
  for (let word: i32 = 0; word < layout.presenceWords; word++) {
    let present = wordAt(presence + (word << 2));
    let wrong: i32 = 0;
    for (let bits = wordAt(attention + (word << 2)); bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const column = (word << 5) + 31 - clz32(bit);
      const state = stateOf(index, column);
      if ((state & layout.cellClean) !== 0) continue;
      const fault = (state >>> layout.entryFaultShift) & layout.faultMask;
      if (fault === 0) setWord(stage + layout.stageNewValue, column + 1);
      if (fault === 0 || faults + 1 === layout.outcomeKeyWords) return false;
      if ((state & layout.entryIsNone) !== 0) present &= ~bit;
      if ((state & layout.entryIsMalformed) !== 0) wrong |= bit;
      faults++;
      setWord(stage + layout.stageOutcomeKey + (faults << 2), (column << layout.faultColumnShift) | fault);
    }
    setWord(there + (word << 2), present);
    setWord(malformed + (word << 2), wrong);
    hasWrong = hasWrong || wrong !== 0;
  }
  presence = there;
  return true;
}

/** What is known of a value. */
function stateOf(index: i32, column: i32): i32 {
  const id = codeOf(column) & layout.cellIdMask;
  if (id === 0) {
    if (wordAt(stage + layout.stageOwnRow) !== index) return 0;
    return wordAt(stage + layout.stageOwnStates + (column << 2));
  }
  const values = wordAt(wordAt(layout.columnsAt) + column * layout.columnSize + layout.columnValues);
  return wordAt(wordAt(wordAt(values + layout.dictionaryIndex) + ((id - 1) << 2)) + layout.entryState);
}

/** Whether some group of the row at hand has nothing but values that count for none. */
function isHollow(index: i32): bool {
  const before = wordAt(layout.presenceAt) + index * (layout.presenceWords << 2);
  let group = wordAt(stage + layout.stageGroups);
  for (let left = wordAt(stage + layout.stageGroupCount); left > 0; left--) {
    let was: i32 = 0;
    let is: i32 = 0;
    for (let word: i32 = 0; word < layout.presenceWords; word++, group += 4) {
      was |= wordAt(before + (word << 2)) & wordAt(group);
      is |= wordAt(presence + (word << 2)) & wordAt(group);
    }
    if (was !== 0 && is === 0) return true;
  }
  return false;
}

/** What is to be said of rows like the one at hand, whose rules are settled; 0 where that is not known. */
function findOutcome(): i32 {
  const key = stage + layout.stageOutcomeKey;
  setWord(key, wordAt(profile + layout.profileKind));
  for (let word = faults + 1; word < layout.outcomeKeyWords; word++) setWord(key + (word << 2), 0);
  if (faults === 0) return wordAt(profile + layout.profileOutcome);
  return lookUp(wordAt(stage + layout.stageOutcomes), layout.outcomeMask, key, key + (layout.outcomeKeyWords << 2));
}

/** Where rows with this outcome and the profile of the row at hand are counted; 0 where there is no more room. */
function findPassed(outcome: i32): i32 {
  const slots = wordAt(stage + layout.stagePassed);
  let hash = imul(imul(outcome, layout.keyFactor) ^ answer, layout.keyFactor);
  hash ^= hash >>> 15;
  let at = hash & layout.passedMask;
  let slot = slots + imul(at, layout.passedSize);
  while (wordAt(slot + layout.passedOutcome) !== 0) {
    if (wordAt(slot + layout.passedOutcome) === outcome && wordAt(slot + layout.passedProfile) === answer) return slot;
    at = (at + 1) & layout.passedMask;
    slot = slots + imul(at, layout.passedSize);
  }
  const count = wordAt(stage + layout.stagePassedCount);
  if (count === layout.maxPassed) return 0;
  setWord(stage + layout.stagePassedCount, count + 1);
  setWord(slot + layout.passedOutcome, outcome);
  setWord(slot + layout.passedProfile, answer);
  return slot;
}

/** Hashes the keys of a row; false where the bytes of a part are not its value. */
function hashKeys(index: i32, keys: i32): bool {
  let end = wordAt(stage + layout.stageHashCount);
  for (let left = keys, key: i32 = 0; left !== 0; left >>>= 1, key++) {
    if ((left & 1) === 0) continue;
    if (!hashKey(wordAt(stage + layout.stageKeys + (key << 2)))) return false;
    const entry = wordAt(stage + layout.stageHashes) + end * (layout.keyHashWords << 2);
    setWord(entry, index);
    setWord(entry + 4, key);
    setWord(entry + 8, lowerHalf());
    setWord(entry + 12, upperHalf());
    end++;
  }
  setWord(stage + layout.stageHashCount, end);
  return true;
}

/** Hashes the columns of a key; false where the bytes of one are not its value. */
function hashKey(key: i32): bool {
  beginKey();
  let column = key + 4;
  for (let left = wordAt(key); left > 0; left--, column += 4) {
    if (!isPlainText(wordAt(column))) return false;
    const input = wordAt(layout.inputAt);
    addPart(input + textStart(wordAt(column)), input + textEnd(wordAt(column)));
  }
  return true;
}

/**
 * Number of the profile of a row of the output, for which it is counted; 0 for a row that is left to the caller. The rules that
 * are not settled stand in memory.
 */
export function settle(index: i32): i32 {
  if (index === answered) return takeAnswer();
  stage = wordAt(layout.stageAt);
  turnTo(index);
  const turn = turnOfDay();
  return turn < 0 ? 0 : settleRow(turn);
}

/** The same, with the fields that count, those that are wrong and the turn of the law as they stand in memory. */
export function settleMasked(index: i32): i32 {
  if (index === answered) return takeAnswer();
  stage = wordAt(layout.stageAt);
  turnTo(index);
  presence = stage + layout.stageThere;
  for (let word: i32 = 0; word < layout.presenceWords; word++)
    hasWrong = hasWrong || wordAt(stage + layout.stageMalformed + (word << 2)) !== 0;
  return settleRow(wordAt(stage + layout.stageTurn));
}

/** What was said of a row when it was looked at; a row is counted once. */
function takeAnswer(): i32 {
  answered = -1;
  return answer;
}

function turnTo(index: i32): void {
  presence = wordAt(layout.presenceAt) + index * (layout.presenceWords << 2);
  cells = wordAt(layout.cellsAt) + imul(imul(index, wordAt(layout.widthAt)), layout.cellWords << 2);
  hasWrong = false;
  amountsOf = -1;
}

function settleRow(turn: i32): i32 {
  profile = findProfile(turn);
  if (profile === 0) return 0;

  notes = stage + layout.stageNotes;
  let rule = profile + layout.profileRules;
  const count = wordAt(profile + layout.profileRuleCount);
  let unsettled: i32 = 0;
  for (let index: i32 = 0; index < count; index++) {
    if (!(hasWrong && readsWrong(wordAt(rule))) && !isSettled(rule)) {
      if (unsettled === layout.maxUnsettled) return 0;
      setWord(stage + layout.stageUnsettled + (unsettled << 2), index);
      unsettled++;
    }
    rule += layout.openRuleSize;
  }
  setWord(stage + layout.stageUnsettledCount, unsettled);
  for (let note = stage + layout.stageNotes; note < notes; note += 4) increment(wordAt(note));
  increment(profile + layout.profileRows);
  return wordAt(profile + layout.profileNumber);
}

/** Whether a condition reads a wrong value: it has no answer then, which the caller knows. */
function readsWrong(condition: i32): bool {
  let wrong: i32 = 0;
  for (let word: i32 = 0; word < layout.presenceWords; word++) {
    const reads = wordAt(condition + layout.conditionReads + (word << 2));
    wrong |= reads & wordAt(stage + layout.stageMalformed + (word << 2));
  }
  return wrong !== 0;
}

function increment(at: i32): void {
  setWord(at, (wordAt(at) + 1) | 0);
}

/** Puts off counting until the row is known to be settled. */
function note(at: i32): void {
  setWord(notes, at);
  notes += 4;
}

/** The profile of the row at hand; 0 where it is not known, or the row may be out of the ordinary. */
function findProfile(turn: i32): i32 {
  const key = stage + layout.stageKey;
  for (let word: i32 = 0; word < layout.presenceWords; word++) {
    const mask = wordAt(presence + (word << 2));
    if ((mask & wordAt(stage + layout.stageBarred + (word << 2))) !== 0) return 0;
    setWord(key + (word << 2), mask);
  }
  setWord(key + (layout.presenceWords << 2), turn);
  let end = key + (layout.presenceWords << 2) + 4;
  let column = stage + layout.stageColumns;
  for (let left = wordAt(stage + layout.stageCodeCount); left > 0; left--, column += 4) {
    const number = numberOfCode(wordAt(column));
    if (number < 0) return 0;
    setWord(end, number);
    end += 4;
  }
  return lookUp(wordAt(stage + layout.stageProfiles), layout.profileMask, key, end);
}

/** Number of a code in the key; 0 where there is none, -1 where it is not known. */
function numberOfCode(column: i32): i32 {
  if (!isThere(column)) return 0;
  if (hasWrong && hasBit(stage + layout.stageMalformed, column)) return layout.wrongCode;
  const id = codeOf(column) & layout.cellIdMask;
  return id === 0 ? -1 : id;
}

/** Address that stands in a hash table for a key; 0 for none. */
function lookUp(slots: i32, mask: i32, key: i32, end: i32): i32 {
  let hash: i32 = 0;
  for (let at = key; at < end; at += 4) {
    hash = imul(hash ^ wordAt(at), layout.keyFactor);
    hash ^= hash >>> 15;
  }
  const size = end - key + 4;
  let at = hash & mask;
  let slot = slots + imul(at, size);
  while (wordAt(slot) !== 0 && !isSame(slot + 4, key, end)) {
    at = (at + 1) & mask;
    slot = slots + imul(at, size);
  }
  return wordAt(slot);
}

function isSame(left: i32, key: i32, end: i32): bool {
  for (let at = key; at < end; at += 4) if (wordAt(left + at - key) !== wordAt(at)) return false;
  return true;
}

/** Turns of the law before the day of the event, 0 where there is none; -1 where that is not known. */
function turnOfDay(): i32 {
  let day = stage + layout.stageDays;
  for (let left = wordAt(stage + layout.stageDayCount); left > 0; left--, day += 8) {
    if (!isThere(wordAt(day))) continue;
    const turn = byteAt(wordAt(day + 4) + (codeOf(wordAt(day)) & layout.cellIdMask));
    if (turn !== layout.noDay) return turn === 0 ? -1 : turn;
  }
  return 0;
}

function isThere(column: i32): bool {
  return hasBit(presence, column);
}

function hasBit(mask: i32, column: i32): bool {
  return ((wordAt(mask + ((column >> 5) << 2)) >>> (column & 31)) & 1) !== 0;
}

function cellOf(column: i32): i32 {
  return cells + column * (layout.cellWords << 2);
}

function codeOf(column: i32): i32 {
  return wordAt(cellOf(column) + 8);
}

/** Whether a rule that the profile leaves open has nothing to say of the row. */
function isSettled(open: i32): bool {
  const rule = wordAt(open);
  const lengths = wordAt(rule + layout.conditionBytes);
  if (lengths !== 0 && isTrue(lengths)) {
    note(open + layout.openRuleRows);
    return true;
  }
  if (wordAt(rule + layout.conditionIsForgetful) === 0) {
    const step = walk(wordAt(open + layout.openRuleRoot));
    if (step === 0) return false;
    if (step === holds) note(open + layout.openRuleRows);
    else if (wordAt(step + layout.stepIsBroken) !== 0) return false;
    else note(step + layout.stepRows);
    note(rule + layout.conditionRemembered);
    return true;
  }
  const first = wordAt(open + layout.openRuleAlternatives);
  let alternative = first;
  for (let left = wordAt(open + layout.openRuleAlternativeCount); left > 0; left--, alternative += 8) {
    if (!isAlternativeTrue(wordAt(alternative), wordAt(alternative + 4))) continue;
    // The next rows are likely to be like this one.
    swap(first, alternative);
    swap(first + 4, alternative + 4);
    note(open + layout.openRuleRows);
    return true;
  }
  return false;
}

function swap(left: i32, right: i32): void {
  const word = wordAt(left);
  setWord(left, wordAt(right));
  setWord(right, word);
}

function isAlternativeTrue(condition: i32, root: i32): bool {
  const bytes = wordAt(condition + layout.conditionBytes);
  if (bytes !== 0 && isTrue(bytes)) return true;
  if (wordAt(condition + layout.conditionIsForgetful) !== 0) return false;
  const step = walk(root);
  if (step === 0 || (step !== holds && wordAt(step + layout.stepIsBroken) !== 0)) return false;
  note(condition + layout.conditionRemembered);
  return true;
}

/** What {@link walk} finds where a condition was true of rows with the same values, and nothing else was to be said of them. */
const holds: i32 = 1;

/** Address of the step where stands what a condition said of rows with the same values; 0 where there were none. */
function walk(root: i32): i32 {
  const steps = wordAt(stage + layout.stageSteps);
  const size = layout.stepWords << 2;
  let step = root;
  let at = steps + imul(step, size);
  while (wordAt(at) >= 0) {
    const number = numberOf(wordAt(at));
    if (number < 0) return 0;
    const following = follow(step, number);
    if (following === 0) return 0;
    if (following === layout.linkHolds) return holds;
    step = following - 1;
    at = steps + imul(step, size);
  }
  return wordAt(at + layout.stepVerdict) < 0 ? 0 : at;
}

/** The step after reading a value with this number, plus one; 0 where it was never read there. */
function follow(step: i32, number: i32): i32 {
  const slots = wordAt(stage + layout.stageSlots);
  const mask = wordAt(stage + layout.stageSlotMask);
  let hash = imul(step, layout.stepFactor) ^ imul(number, layout.numberFactor);
  hash ^= hash >>> 15;
  const lower = (step << layout.linkNumberBits) | (number & ((1 << layout.linkNumberBits) - 1));
  const upper = number >>> layout.linkNumberBits;
  let at = hash & mask;
  let link = wordAt(slots + imul(at, layout.slotSize) + 4);
  while (link !== 0) {
    if (wordAt(slots + imul(at, layout.slotSize)) === lower && link >>> layout.linkStepBits === upper)
      return link & layout.linkStepMask;
    at = (at + 1) & mask;
    link = wordAt(slots + imul(at, layout.slotSize) + 4);
  }
  return 0;
}

/** Number of what is read of a column; 0 where nothing stands there, -1 for what has none. */
function numberOf(reading: i32): i32 {
  const column = reading & 0xff;
  if (!isThere(column)) return 0;
  const kind = (reading >> 8) & 0xff;
  if (kind === layout.readsYear) {
    if (!isPlainText(column)) return -1;
    const year = findYear(textStart(column), textEnd(column));
    return year === 0 ? -1 : year;
  }
  const code = codeOf(column);
  if (kind === layout.readsHead && (code & layout.cellAccepted) !== 0) {
    const part = wordAt(stage + layout.stageParts) + imul(reading >> 16, layout.headPartSize);
    const number = wordAt(part + (wordAt(cellOf(column) + 12) << 2));
    return number === 0 ? -1 : layout.headNumber | number;
  }
  const id = code & layout.cellIdMask;
  return id === 0 ? -1 : id;
}

/** Whether the bytes of a cell, but for its margins, are its value. */
function isPlainText(column: i32): bool {
  const code = codeOf(column);
  if (!hasBit(stage + layout.stageAsItStands, column)) return false;
  if ((code & layout.cellEscaped) !== 0 && writtenAt(column) === 0) return false;
  // With margins a cell may hold something else than a text; what is accepted is one.
  return wordAt(stage + layout.stageMargin) === 0 || (code & layout.cellAccepted) !== 0;
}

/** Offset of what an escaped cell stands for, where that is written out; else 0. */
function writtenAt(column: i32): i32 {
  return (codeOf(column) & layout.cellEscaped) === 0 ? 0 : wordAt(cellOf(column) + 12);
}

function textStart(column: i32): i32 {
  const written = writtenAt(column);
  return (written !== 0 ? written : wordAt(cellOf(column))) + wordAt(stage + layout.stageMargin);
}

function textEnd(column: i32): i32 {
  const written = writtenAt(column);
  const end = written !== 0 ? written + wordAt(wordAt(layout.inputAt) + written - 4) : wordAt(cellOf(column) + 4);
  return end - wordAt(stage + layout.stageMargin);
}

/** Whether the bytes of the row are enough for a condition to be true. */
function isTrue(condition: i32): bool {
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

/** Bytes of a text. */
function bytesOf(column: i32): i32 {
  const start = textStart(column);
  const stop = textEnd(column);
  if ((codeOf(column) & layout.cellEscaped) === 0 || writtenAt(column) !== 0) return stop - start;
  // Of a string of JSON that is not written out this is not known.
  if (wordAt(stage + layout.stageMargin) !== 0) return -1;
  const input = wordAt(layout.inputAt);
  return bytesOfEscaped(input + start, input + stop);
}

/** The same of one in quotes, with doubled ones in it or text behind it. */
function bytesOfEscaped(start: i32, stop: i32): i32 {
  let bytes = stop - start - 2;
  let close = nextQuote(start + 1, stop);
  while (close + 1 < stop && byteAt(close + 1) === quote) {
    bytes--;
    close = nextQuote(close + 2, stop);
  }
  return bytes;
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
