/*
 * Settles rows: says of a row that its codes, the fields that are there and what rules said of rows with the same values leave
 * nothing to say of it. What is not settled here is judged by the reference; nothing here finds fault with a row.
 * src/validate/table/row-stage.ts writes what is known; src/kernel/layout.ts says how it lies in memory.
 */

import { forgetAmounts, isTrue } from "./byte-tests";
import * as layout from "./layout";
import { byteAt, imul, setWord, wordAt } from "./machine-wasm";
import {
  cellOf,
  codeOf,
  countAsMarked,
  hasBit,
  isPlainText,
  isThere,
  openStage,
  presence,
  stage,
  textEnd,
  textStart,
  turnTo,
} from "./row";
import { findYear } from "./texts";

let notes: i32 = 0;

/** Whether some of its values are wrong. */
let hasWrong: bool = false;

/** The profile found last. */
export let profile: i32 = 0;

/** Row that was settled ahead, -1 for none, and what {@link settle} says of it. */
let answered: i32 = -1;

export let answer: i32 = 0;

/**
 * Number of the profile of a row of the output, for which it is counted; 0 for a row that is left to the caller. The rules that
 * are not settled stand in memory.
 */
export function settle(index: i32): i32 {
  if (index === answered) return takeAnswer();
  openStage();
  begin(index);
  const turn = turnOfDay();
  return turn < 0 ? 0 : settleRow(turn);
}

/** The same, with the fields that count, those that are wrong and the turn of the law as they stand in memory. */
export function settleMasked(index: i32): i32 {
  if (index === answered) return takeAnswer();
  openStage();
  begin(index);
  countAsMarked();
  for (let word: i32 = 0; word < layout.presenceWords; word++)
    hasWrong = hasWrong || wordAt(stage + layout.stageMalformed + (word << 2)) !== 0;
  return settleRow(wordAt(stage + layout.stageTurn));
}

/** Turns to a row. */
export function begin(index: i32): void {
  turnTo(index);
  forgetAmounts();
  hasWrong = false;
}

/** Some values of the row at hand are wrong; which ones stands in memory. */
export function markWrong(): void {
  hasWrong = true;
}

/** Settles the row at hand before the caller asks; false where he must look at it. */
export function settleAhead(index: i32): bool {
  const turn = turnOfDay();
  if (turn < 0) return false;
  answer = settleRow(turn);
  answered = index;
  return answer !== 0 && wordAt(stage + layout.stageUnsettledCount) === 0;
}

/** No row has been settled ahead. */
export function forgetAnswer(): void {
  answered = -1;
}

/** What was said of a row ahead; a row is counted once. */
function takeAnswer(): i32 {
  answered = -1;
  return answer;
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

export function increment(at: i32): void {
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
export function lookUp(slots: i32, mask: i32, key: i32, end: i32): i32 {
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
