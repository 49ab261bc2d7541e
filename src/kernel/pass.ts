/*
 * Passes rows: counts those of which all is known that is to be said, and hashes their keys, so that the caller need not look at
 * them. src/validate/table/row-outcomes.ts adds up what they count for.
 */

import { addPart, beginKey, lowerHalf, upperHalf } from "./key-hash";
import * as layout from "./layout";
import { clz32, imul, setWord, wordAt } from "./machine-wasm";
import { codeOf, countAsMarked, hasBit, isPlainText, openStage, presence, stage, textEnd, textStart } from "./row";
import { answer, begin, forgetAnswer, increment, lookUp, markWrong, profile, settleAhead } from "./settle";

/** How many wrong values the row at hand has. */
let faults: i32 = 0;

/**
 * Passes rows of the output, from one on, of which it is known what is to be said, and leaves the hashes of their keys in memory.
 * Returns the first row that is not passed; it is `to` or begins at offset `limit` of the input or behind it, or the caller must
 * look at it.
 */
export function pass(from: i32, to: i32, limit: i32): i32 {
  openStage();
  setWord(stage + layout.stageHashCount, 0);
  for (let index = from; index < to; index++) {
    const row = wordAt(layout.rowsAt) + index * (layout.rowWords << 2);
    forgetAnswer();
    setWord(stage + layout.stageWantsOutcome, 0);
    setWord(stage + layout.stageNewValue, 0);
    if (wordAt(row) >= limit || !isOrdinary(row, index) || !settleAhead(index)) return index;
    const outcome = findOutcome();
    if (outcome === 0) {
      setWord(stage + layout.stageWantsOutcome, 1);
      return index;
    }
    const passed = faults === 0 ? outcome : findPassed(outcome);
    if (passed === 0 || !hashKeys(index, wordAt(outcome + layout.outcomeKeys))) return index;
    increment(passed);
  }
  forgetAnswer();
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
  begin(index);
  // With its quotes taken off, the first cell of a table may be that of the header.
  if (wordAt(stage + layout.stageMargin) === 0 && (codeOf(0) & layout.cellEscaped) !== 0) return false;
  faults = 0;
  return flags === 0 || (takeFaults(index) && !isHollow(index));
}

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
    if (wrong !== 0) markWrong();
  }
  countAsMarked();
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
    const isSlashed = hasBit(stage + layout.stageSlashed, wordAt(column));
    addPart(input + textStart(wordAt(column)), input + textEnd(wordAt(column)), isSlashed);
  }
  return true;
}
