/*
 * Memory and the loops over many bytes, for JavaScript without WebAssembly: the twin of machine-wasm.ts.
 */

let bytes = new Uint8Array(0);
let pairs = new Uint16Array(0);
let words = new Int32Array(0);

/** Takes the memory to work on, which is also that of a larger copy later on. */
export function attach(memory: ArrayBuffer): void {
  bytes = new Uint8Array(memory);
  pairs = new Uint16Array(memory);
  words = new Int32Array(memory);
}

export function byteAt(at: number): number {
  return bytes[at] as number;
}

export function pairAt(at: number): number {
  return pairs[at >> 1] as number;
}

export function wordAt(at: number): number {
  return words[at >> 2] as number;
}

export function looseWordAt(at: number): number {
  return byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
}

export function setByte(at: number, value: number): void {
  bytes[at] = value;
}

export function setWord(at: number, value: number): void {
  words[at >> 2] = value;
}

export const imul = Math.imul;
export const clz32 = Math.clz32;

export function copy(to: number, from: number, length: number): void {
  bytes.copyWithin(to, from, from + length);
}

export function clear(at: number, length: number): void {
  bytes.fill(0, at, at + length);
}

export function isEqual(left: number, right: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (bytes[left + at] !== bytes[right + at]) return false;
  return true;
}

export function nextDelimiter(at: number, separator: number): number {
  for (let from = at; ; from++) {
    const byte = bytes[from];
    if (byte === separator || byte === 0x0a || byte === 0x0d) return from;
  }
}

export function nextQuote(at: number, end: number): number {
  const found = bytes.indexOf(0x22, at);
  return found < 0 || found > end ? end : found;
}

export function nextYuan(at: number, end: number): number {
  for (let from = bytes.indexOf(0xe5, at); from >= 0 && from < end; from = bytes.indexOf(0xe5, from + 1)) {
    const [second, third] = [bytes[from + 1], bytes[from + 2]];
    if ((second === 0x85 && third === 0x83) || (second === 0x9c && third === 0x86)) return from;
  }
  return end;
}

export function nextStringEnd(at: number): number {
  for (let from = at; ; from++) {
    const byte = bytes[from] as number;
    if (byte === 0x22 || byte === 0x5c || byte < 0x20) return from;
  }
}

export function utf8Characters(from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) count++;
  return count;
}

function isInSet(byte: number, skipSet: number): boolean {
  const row = skipSet + (byte & 0x0f) + (byte < 0x80 ? 0 : 16);
  return (((bytes[row] as number) >> ((byte >> 4) & 7)) & 1) === 1;
}

export function skipUtf8(at: number, end: number, skipSet: number): number {
  let from = at;
  while (from < end) {
    const byte = bytes[from] as number;
    if (!isInSet(byte, skipSet) && !isInUtf8Block(from, skipSet)) break;
    from += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  }
  return from;
}

function isInUtf8Block(at: number, skipSet: number): boolean {
  const first = bytes[at];
  const second = bytes[at + 1] as number;
  const third = bytes[at + 2] as number;
  if (first === bytes[skipSet + 32]) return second === 0x80 && third > 0x80;
  if (first === bytes[skipSet + 33]) return second === 0xbc;
  return first === bytes[skipSet + 34] && second === 0x80 && third >= 0x90 && third < 0xa8;
}

export function skipGb18030(at: number, end: number, skipSet: number): number {
  let from = at;
  while (from < end) {
    const isInBlock = isInSet(bytes[from] as number, skipSet) && (bytes[from + 1] as number) >= 0x40;
    if (!isInBlock && !isInGb18030Block(from, skipSet)) break;
    from += 2;
  }
  return from;
}

function isInGb18030Block(at: number, skipSet: number): boolean {
  const first = bytes[at];
  const second = bytes[at + 1] as number;
  if (first === bytes[skipSet + 32]) return second > 0xa1;
  if (first === bytes[skipSet + 33]) return second > 0xa0;
  return first === bytes[skipSet + 34] && second >= 0x40 && second < 0xfa;
}
