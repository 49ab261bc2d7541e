import { gb18030Codes } from "../../base/gb18030.ts";
import * as layout from "../../kernel/layout.ts";
import type { Encoding } from "../../read/encoding.ts";
import type { Automaton } from "./automaton.ts";
import { type CharacterClasses, unknownClass } from "./character-classes.ts";

/** The classes of characters as the kernel looks them up in an encoding. What is unknown has a class of its own, the last. */
export interface EncodedClasses {
  /** Number of classes, with that of the unknown. */
  readonly count: number;
  /** UTF-8: by code point of the basic plane. GB18030: by the two bytes of a character, or its one. */
  readonly short: Uint8Array;
  /** GB18030: by pointer of four bytes in the basic plane. */
  readonly fourBytes: Uint8Array;
  /** By code point beyond the basic plane, a class for every 256. */
  readonly astral: Uint8Array;
  /** By first byte: the classes of all characters that begin with it, of two bytes at least in GB18030. Empty for no skipping. */
  readonly byFirst: readonly (readonly number[])[];
}

export function encodeClasses(classes: CharacterClasses, encoding: Encoding): EncodedClasses {
  const unknown = classes.count;
  const bmp = withUnknown(classes.bmp, unknown);
  const astral = withUnknown(classes.astral, unknown);
  const count = classes.count + 1;
  if (encoding === "utf-8") {
    return { count, short: bmp, fourBytes: new Uint8Array(0), astral, byFirst: utf8Firsts(bmp, astral) };
  }
  const codes = gb18030Codes();
  const short = byPairs(bmp, unknown);
  // No character ends in 7F; it may not keep those around it from being told alike.
  for (let code = 0x817f; code < 0xff00; code += 0x100) short[code] = short[code - 1] as number;
  const fourBytes = new Uint8Array(codes.fourBytes.length);
  for (let pointer = 0; pointer < fourBytes.length; pointer++) {
    fourBytes[pointer] = bmp[codes.fourBytes[pointer] as number] as number;
  }
  return { count, short, fourBytes, astral, byFirst: gb18030Firsts(short) };
}

/** A table by code point of the basic plane as one by the two bytes of GB18030, or its one; `otherwise` where there is none. */
export function byPairs(bmp: Uint8Array, otherwise: number): Uint8Array {
  const { pairs } = gb18030Codes();
  const table = new Uint8Array(0x10000).fill(otherwise);
  table.set(bmp.subarray(0, 0x80));
  for (let code = 0x8140; code < 0xff00; code++) {
    const point = pairs[code] as number;
    if (point !== 0) table[code] = bmp[point] as number;
  }
  return table;
}

/** A copy in which the unknown has a number of its own. */
function withUnknown(classes: Uint8Array, unknown: number): Uint8Array {
  const copy = classes.slice();
  for (let at = copy.indexOf(unknownClass); at >= 0; at = copy.indexOf(unknownClass, at + 1)) copy[at] = unknown;
  return copy;
}

function utf8Firsts(bmp: Uint8Array, astral: Uint8Array): number[][] {
  return Array.from({ length: 256 }, (_, first) => {
    if (first < 0x80) return [bmp[first] as number];
    if (first < 0xc2 || first > 0xf4) return [];
    if (first < 0xe0) return distinct(bmp, (first & 0x1f) << 6, 1 << 6);
    if (first < 0xf0) return distinct(bmp, (first & 0x0f) << 12, 1 << 12);
    const page = (first & 7) << 10;
    return page === 0 ? distinct(astral, 0, 0x300) : distinct(astral, page - 0x100, 1 << 10);
  });
}

function gb18030Firsts(short: Uint8Array): number[][] {
  return Array.from({ length: 256 }, (_, first) => {
    if (first < 0x81 || first > 0xfe) return [];
    return distinct(short, (first << 8) | 0x40, 0xff - 0x40);
  });
}

/** Classes that occur in a stretch of a table. */
function distinct(classes: Uint8Array, from: number, length: number): number[] {
  const occurs = new Uint8Array(256);
  const kinds: number[] = [];
  for (let at = from; at < from + length; at++) {
    const kind = classes[at] as number;
    if (occurs[kind] === 1) continue;
    occurs[kind] = 1;
    kinds.push(kind);
  }
  return kinds;
}

/** The skip sets of the states, each once, numbered from 1. */
export class SkipSets {
  readonly #classes: EncodedClasses;
  readonly #encoding: Encoding;
  readonly #blocks: readonly Block[];
  readonly sets: Uint8Array[] = [];

  constructor(classes: EncodedClasses, encoding: Encoding) {
    this.#classes = classes;
    this.#encoding = encoding;
    this.#blocks = blocks[encoding].map(({ first, from, to }) => ({
      first,
      kinds: distinct(classes.short, from, to - from + 1),
    }));
  }

  /** Number of the set of a state, whose transitions, `state` to itself, begin at index `from`; 0 where skipping would not pay. */
  numberOf(state: number, transitions: Uint16Array, from: number): number {
    const { byFirst } = this.#classes;
    if (!this.#skipsIdeographs(state, transitions, from)) return 0;
    const set = new Uint8Array(1 << layout.skipSetShift).fill(0xff, 32);
    for (let byte = 0; byte < 256; byte++) {
      const kinds = byFirst[byte] as readonly number[];
      const isContinuation = this.#encoding === "utf-8" && (byte & 0xc0) === 0x80;
      if (!isContinuation && (kinds.length === 0 || !allStay(kinds, state, transitions, from))) continue;
      const row = (byte < 0x80 ? 0 : 16) + (byte & 0x0f);
      set[row] = (set[row] as number) | (1 << ((byte >> 4) & 7));
    }
    this.#blocks.forEach(({ first, kinds }, index) => {
      if (allStay(kinds, state, transitions, from)) set[32 + index] = first;
    });
    return this.#number(set);
  }

  #skipsIdeographs(state: number, transitions: Uint16Array, from: number): boolean {
    for (const first of ideographs[this.#encoding]) {
      if (allStay(this.#classes.byFirst[first] as readonly number[], state, transitions, from)) return true;
    }
    return false;
  }

  #number(set: Uint8Array): number {
    const known = this.sets.findIndex((other) => set.every((byte, at) => byte === other[at]));
    if (known >= 0) return known + 1;
    // Numbered from 1: room for one fewer.
    if (this.sets.length === layout.maxSkipSets - 1) return 0;
    this.sets.push(set);
    return this.sets.length;
  }
}

/** Whether all of the classes lead back to the state whose transitions begin at index `from`. */
function allStay(kinds: readonly number[], state: number, transitions: Uint16Array, from: number): boolean {
  for (const kind of kinds) if (transitions[from + kind] !== state) return false;
  return true;
}

/** Characters with a first byte that tell by it and the byte after it that they belong together. */
interface Block {
  readonly first: number;
  /** Their classes. */
  readonly kinds: readonly number[];
}

/** First and last of the characters: code points in UTF-8, the two bytes in GB18030. See `skipSets` of src/kernel/layout.ts. */
const blocks: Record<Encoding, readonly { readonly first: number; readonly from: number; readonly to: number }[]> = {
  "utf-8": [
    { first: 0xe3, from: 0x3001, to: 0x303f },
    { first: 0xef, from: 0xff00, to: 0xff3f },
    { first: 0xe2, from: 0x2010, to: 0x2027 },
  ],
  gb18030: [
    { first: 0xa1, from: 0xa1a2, to: 0xa1fe },
    { first: 0xa3, from: 0xa3a1, to: 0xa3fe },
    { first: 0xd7, from: 0xd740, to: 0xd7f9 },
  ],
};

/** First bytes of the ideographs in daily use, some for a sample. */
const ideographs: Record<Encoding, readonly number[]> = {
  "utf-8": [0xe4, 0xe5, 0xe6, 0xe7, 0xe8],
  gb18030: [0xb4, 0xb9, 0xca, 0xd2, 0xd6],
};

/** An automaton as the kernel runs it; addresses count from its beginning. */
export interface AutomatonTable {
  readonly pairs: Uint16Array;
  /** Address of the row of the start. */
  readonly start: number;
}

/** Units of the row of a state. `count` is the number of classes with that of the unknown. */
export function rowUnits(count: number): number {
  return Math.ceil((layout.stateClasses + count * 2) / unitSize);
}

const unitSize = 1 << layout.tableUnitShift;

/** Nothing if the table would be too large for its addresses. */
export function automatonTable(automaton: Automaton, count: number, skipSets: SkipSets): AutomatonTable | undefined {
  const { transitions, step = 1, accepting, start } = automaton;
  const known = count - 1;
  const units = rowUnits(count);
  const rowPairs = (units * unitSize) / 2;
  if (accepting.length * units > 0xffff) return undefined;
  const rows = step === units ? transitions : transitions.map((next) => (next / step) * units);
  const pairs = new Uint16Array(accepting.length * rowPairs);
  for (let state = 0; state < accepting.length; state++) {
    const row = state * rowPairs;
    const from = state * known;
    // The dead state is never skipped in: reaching it ends the run.
    const skipSet = state === 0 ? 0 : skipSets.numberOf(state * units, rows, from);
    pairs[row] = (skipSet << layout.stateSetShift) | (accepting[state] === 1 ? layout.stateAccepts : 0);
    // The class of the unknown, the last, leads to the dead state, number 0.
    pairs.set(rows.subarray(from, from + known), row + layout.stateClasses / 2);
  }
  return { pairs, start: start * units * unitSize };
}
