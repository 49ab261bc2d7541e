/*
 * The shared strings of a workbook that consist of one plain text, as nearly all do.
 *
 * One source for two machines: AssemblyScript compiles it to WebAssembly; with its types taken off it runs as JavaScript on
 * machine-plain.ts.
 */

import * as layout from "./layout";
import { byteAt, copy, pairAt, setWord, wordAt } from "./machine-wasm";
import { findText, textFrom, textTo } from "./text";

/** `<si>`, `<t`, `</t>`, `</si`. */
const itemOpens: i32 = 0x3e69733c;
const textOpens: i32 = 0x743c;
const textCloses: i32 = 0x3e742f3c;
const itemCloses: i32 = 0x69732f3c;
const greaterThan: i32 = 0x3e;

/** Adds strings from offset `begin` of the input on. Returns the offset of the first that it leaves to the caller. */
export function scanStrings(begin: i32): i32 {
  const input = wordAt(layout.inputAt);
  const page = wordAt(layout.pageAt);
  const limit = wordAt(layout.pageLimitAt);
  const address = wordAt(layout.pages + (page << 2));
  let filled = wordAt(layout.used + (page << 2));
  let count = wordAt(layout.countAt);
  let at = input + begin;
  while (wordAt(at) === itemOpens && pairAt(at + 4) === textOpens && findText(at + 6)) {
    const end = textTo();
    const isClosed = wordAt(end) === textCloses && wordAt(end + 4) === itemCloses && byteAt(end + 8) === greaterThan;
    const length = end - textFrom();
    const list = wordAt(layout.starts + ((count >> layout.startBits) << 2));
    if (!isClosed || filled + length > limit || list === 0) break;
    copy(address + filled, textFrom(), length);
    setWord(list + ((count & (layout.startsSize - 1)) << 2), (page << layout.pageBits) | filled);
    count++;
    filled += length;
    at = end + 9;
  }
  setWord(layout.countAt, count);
  setWord(layout.used + (page << 2), filled);
  return at - input;
}
