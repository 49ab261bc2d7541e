/** What the codes of GB18030 stand for, up to U+FFFF. */
export interface Gb18030Codes {
  /** By a character's two bytes, the first in the upper half: its code point; 0 where the two are no character. */
  readonly pairs: Uint16Array;
  /** By the pointer of a character's four bytes its code point. */
  readonly fourBytes: Uint16Array;
}

/** Four-byte codes of characters up to U+FFFF, and the pointer of that of U+10000. */
const codesInPlane = 39420;
const firstBeyond = 189000;

/** What tells pointers from pairs of bytes. */
const fourByteMark = 0x10000;

const pairCount = 126 * 190;

let known: Gb18030Codes | undefined;

/** The codes as the runtime decodes them. */
export function gb18030Codes(): Gb18030Codes {
  known ??= readDecoder();
  return known;
}

let codes: Uint32Array | undefined;

/**
 * Encodes text as GB18030, which every runtime decodes and none encodes; the tables are read off the decoder.
 *
 * @throws {RangeError} a character that no code decodes to: half a surrogate pair, and some of private use
 */
export function encodeGb18030(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (point < 0x80) bytes[length++] = point;
    else if (point < 0x10000) {
      codes ??= encodingTable(gb18030Codes());
      const code = codes[point] as number;
      if (code === 0) throw new RangeError(`U+${point.toString(16).toUpperCase()}`);
      if (code < fourByteMark) {
        bytes[length++] = code >> 8;
        bytes[length++] = code;
      } else length = writeFourBytes(bytes, length, code - fourByteMark);
    } else length = writeFourBytes(bytes, length, point - 0x10000 + firstBeyond);
  }
  return bytes.slice(0, length);
}

/** Writes the code with a pointer; answers where the next one goes. */
function writeFourBytes(bytes: Uint8Array, at: number, pointer: number): number {
  bytes[at] = 0x81 + Math.floor(pointer / 12600);
  bytes[at + 1] = 0x30 + (Math.floor(pointer / 1260) % 10);
  bytes[at + 2] = 0x81 + (Math.floor(pointer / 10) % 126);
  bytes[at + 3] = 0x30 + (pointer % 10);
  return at + 4;
}

/** Each of the codes stands for one character of the basic plane, as the Encoding Standard has it: they are decoded in one go. */
function readDecoder(): Gb18030Codes {
  const bytes = new Uint8Array(pairCount * 2 + codesInPlane * 4);
  let length = 0;
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      bytes[length] = lead;
      bytes[length + 1] = trail;
      length += 2;
    }
  }
  for (let pointer = 0; pointer < codesInPlane; pointer++) length = writeFourBytes(bytes, length, pointer);
  const text = new TextDecoder("gb18030").decode(bytes);
  if (text.length !== pairCount + codesInPlane) throw new Error("the decoder of GB18030 is not that of the standard");
  const pairs = new Uint16Array(0x10000);
  let at = 0;
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) pairs[(lead << 8) | trail] = text.charCodeAt(at++);
  }
  const fourBytes = new Uint16Array(codesInPlane);
  for (let pointer = 0; pointer < codesInPlane; pointer++) fourBytes[pointer] = text.charCodeAt(at++);
  return { pairs, fourBytes };
}

/**
 * By code point the two bytes of its code as one number, or {@link fourByteMark} more than the pointer of the four; 0 for none.
 * A character of several codes has the first, those of two bytes before those of four.
 */
function encodingTable({ pairs, fourBytes }: Gb18030Codes): Uint32Array {
  const table = new Uint32Array(0x10000);
  for (let pointer = codesInPlane - 1; pointer >= 0; pointer--) {
    table[fourBytes[pointer] as number] = fourByteMark + pointer;
  }
  for (let code = 0xfefe; code > 0x8100; code--) {
    const point = pairs[code] as number;
    if (point !== 0) table[point] = code;
  }
  return table;
}
