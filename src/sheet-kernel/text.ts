/*
 * The text of an element `t`, where it stands as it is meant: without entities, escapes and characters that a CSV file would
 * have to quote.
 */

import { byteAt, pairAt, textEnd, wordAt } from "./machine-wasm";

const lessThan: i32 = 0x3c;
const greaterThan: i32 = 0x3e;

let from: i32 = 0;
let to: i32 = 0;

export function textFrom(): i32 {
  return from;
}

/** Where the tag behind the text begins. */
export function textTo(): i32 {
  return to;
}

/** Whether such a text follows on the name of its element, which ends at `at`. */
export function findText(at: i32): bool {
  const keepsSpace = isPreserving(at);
  if (!keepsSpace && byteAt(at) !== greaterThan) return false;
  from = keepsSpace ? at + 22 : at + 1;
  to = textEnd(from);
  if (byteAt(to) !== lessThan) return false;
  return keepsSpace || to === from || (!isBlank(byteAt(from)) && !isBlank(byteAt(to - 1)));
}

/** Whether at `at` stands ` xml:space="preserve">`. */
function isPreserving(at: i32): bool {
  return (
    wordAt(at) === 0x6c6d7820 &&
    wordAt(at + 4) === 0x6170733a &&
    wordAt(at + 8) === 0x223d6563 &&
    wordAt(at + 12) === 0x73657270 &&
    wordAt(at + 16) === 0x65767265 &&
    pairAt(at + 20) === 0x3e22
  );
}

/** Of the blanks of XML, line ends are none of such a text. */
function isBlank(byte: i32): bool {
  return byte === 0x20 || byte === 0x09;
}
