/** What each code of GB18030 stands for. */
export interface Gb18030Codes {
  /** By a character's two bytes, the first in the upper half: its code point; 0 for none and for those beyond U+FFFF. */
  readonly pairs: Uint16Array;
  /** By the pointer of a character's four bytes, up to U+FFFF: its code point, or 0. */
  readonly fourBytes: Uint16Array;
}

/** Pointers of the four-byte codes that stand for characters up to U+FFFF. */
export const fourByteCodes = 39420;

/** The table that the runtime's own decoder goes by. */
export function gb18030Codes(): Gb18030Codes {
  codes ??= readDecoder();
  return codes;
}

let codes: Gb18030Codes | undefined;

function readDecoder(): Gb18030Codes {
  // One call for all codes, each followed by a line feed: no code, right or wrong, swallows the next one.
  const bytes = new Uint8Array(126 * 190 * 3 + fourByteCodes * 5);
  const lineFeed = 0x0a;
  let length = 0;
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      bytes[length++] = lead;
      bytes[length++] = trail;
      bytes[length++] = lineFeed;
    }
  }
  for (let pointer = 0; pointer < fourByteCodes; pointer++) {
    bytes[length++] = 0x81 + Math.floor(pointer / 12600);
    bytes[length++] = 0x30 + (Math.floor(pointer / 1260) % 10);
    bytes[length++] = 0x81 + (Math.floor(pointer / 10) % 126);
    bytes[length++] = 0x30 + (pointer % 10);
    bytes[length++] = lineFeed;
  }
  const text = new TextDecoder("gb18030").decode(bytes);
  let at = 0;
  const next = (): number => {
    const start = at;
    while (text.charCodeAt(at) !== lineFeed) at++;
    at++;
    return at - start === 2 ? text.charCodeAt(start) : 0;
  };
  const pairs = new Uint16Array(0x10000);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs[(lead << 8) | trail] = next();
  }
  return { pairs, fourBytes: Uint16Array.from({ length: fourByteCodes }, next) };
}
