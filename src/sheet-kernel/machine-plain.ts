/*
 * Memory and the loops over many bytes, for JavaScript without WebAssembly: the twin of machine-wasm.ts.
 */

let bytes = new Uint8Array(0);
let words = new Int32Array(0);

/** Takes the memory to work on, which is also that of a larger copy later on. */
export function attach(memory: ArrayBuffer): void {
  bytes = new Uint8Array(memory);
  words = new Int32Array(memory);
}

export function byteAt(at: number): number {
  return bytes[at] as number;
}

export function pairAt(at: number): number {
  return byteAt(at) | (byteAt(at + 1) << 8);
}

export function wordAt(at: number): number {
  return byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
}

export function setByte(at: number, value: number): void {
  bytes[at] = value;
}

export function setWord(at: number, value: number): void {
  words[at >> 2] = value;
}

export function copy(to: number, from: number, length: number): void {
  bytes.copyWithin(to, from, from + length);
}

const isEnd = new Uint8Array(256);
for (const byte of [0, 0x0a, 0x0d, 0x22, 0x26, 0x2c, 0x3c, 0x5f]) isEnd[byte] = 1;

export function textEnd(at: number): number {
  let from = at;
  while (isEnd[bytes[from] as number] === 0) from++;
  return from;
}
