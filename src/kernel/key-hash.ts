/*
 * Hashes of keys, 64 bits in two halves, the same as those of src/validate/table/key-hashes.ts.
 */

import { byteAt, imul } from "./machine-wasm";

const hyphen: i32 = 0x2d;
const slash: i32 = 0x2f;

// The hash in work.
let low: i32 = 0;
let high: i32 = 0;

export function lowerHalf(): i32 {
  return low;
}

export function upperHalf(): i32 {
  return high;
}

export function beginKey(): void {
  low = -0x7ee3623b;
  high = 0x2545f491;
}

/**
 * Takes in the bytes in [`from`, `to`) and the end of a part, so that parts cannot run into each other. Slashes may stand for
 * hyphens.
 */
export function addPart(from: i32, to: i32, isSlashed: bool): void {
  let one = low;
  let two = high;
  for (let at = from; at < to; at++) {
    const byte = isSlashed && byteAt(at) === slash ? hyphen : byteAt(at);
    one = imul(one ^ byte, 0x01000193);
    two = imul(two ^ byte, 0x5bd1e995);
    two ^= two >>> 13;
  }
  low = imul(one ^ 0x1ff, 0x01000193);
  high = imul(two ^ 0x1ff, 0x5bd1e995);
}
