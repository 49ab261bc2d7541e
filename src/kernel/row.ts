/*
 * The row of the output at hand: which of its fields count, and where its texts lie.
 */

import * as layout from "./layout";
import { byteAt, imul, nextQuote, wordAt } from "./machine-wasm";

const quote: i32 = 0x22;

/** Where what is known of rows as a whole lies. */
export let stage: i32 = 0;

/** Fields of the row that count. */
export let presence: i32 = 0;

let cells: i32 = 0;

/** Finds what is known of rows as a whole. */
export function openStage(): void {
  stage = wordAt(layout.stageAt);
}

/** Turns to a row of the output. */
export function turnTo(index: i32): void {
  presence = wordAt(layout.presenceAt) + index * (layout.presenceWords << 2);
  cells = wordAt(layout.cellsAt) + imul(imul(index, wordAt(layout.widthAt)), layout.cellWords << 2);
}

/** Only the fields that are said in memory to be there count for the row at hand. */
export function countAsMarked(): void {
  presence = stage + layout.stageThere;
}

export function isThere(column: i32): bool {
  return hasBit(presence, column);
}

export function hasBit(mask: i32, column: i32): bool {
  return ((wordAt(mask + ((column >> 5) << 2)) >>> (column & 31)) & 1) !== 0;
}

export function cellOf(column: i32): i32 {
  return cells + column * (layout.cellWords << 2);
}

export function codeOf(column: i32): i32 {
  return wordAt(cellOf(column) + 8);
}

/** Whether the bytes of a cell, but for its margins, are its value. */
export function isPlainText(column: i32): bool {
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

export function textStart(column: i32): i32 {
  const written = writtenAt(column);
  return (written !== 0 ? written : wordAt(cellOf(column))) + wordAt(stage + layout.stageMargin);
}

export function textEnd(column: i32): i32 {
  const written = writtenAt(column);
  const end = written !== 0 ? written + wordAt(wordAt(layout.inputAt) + written - 4) : wordAt(cellOf(column) + 4);
  return end - wordAt(stage + layout.stageMargin);
}

/** Bytes of a text. */
export function bytesOf(column: i32): i32 {
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
