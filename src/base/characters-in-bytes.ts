/** Encodings in which texts are looked at by their bytes. */
export type ByteEncoding = "utf-8" | "gb18030";

/** Finds what belongs to characters without making a text of their bytes. */
export interface ByteCharacters {
  /** Bytes of the character at an offset, which is not ASCII. */
  sizeAt(bytes: Uint8Array, at: number): number;
  /** Where a character of two or three bytes stands in a table; of ASCII it is the byte itself. */
  codeAt(bytes: Uint8Array, at: number, size: number): number;
  /** The table by such codes for one by UTF-16 code unit; characters of four bytes have none. */
  tableOf(byUnit: Uint8Array): Uint8Array;
}

export const firstBeyondAscii = 0x80;

const utf8: ByteCharacters = {
  sizeAt(bytes, at) {
    const first = bytes[at] as number;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  },
  codeAt(bytes, at, size) {
    const first = bytes[at] as number;
    const second = (bytes[at + 1] as number) & 0x3f;
    if (size === 2) return ((first & 0x1f) << 6) | second;
    return ((first & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f);
  },
  tableOf: (byUnit) => byUnit,
};

const gb18030: ByteCharacters = {
  sizeAt(bytes, at) {
    // A digit as second byte belongs to a character of four bytes.
    return (bytes[at + 1] as number) < 0x40 ? 4 : 2;
  },
  codeAt(bytes, at) {
    return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  },
  tableOf(byUnit) {
    const decoder = new TextDecoder("gb18030");
    const table = new Uint8Array(1 << 16);
    table.set(byUnit.subarray(0, firstBeyondAscii));
    const bytes = new Uint8Array(2);
    for (let first = 0x81; first < 0xff; first++) {
      for (let second = 0x40; second < 0xff; second++) {
        bytes[0] = first;
        bytes[1] = second;
        const text = decoder.decode(bytes);
        if (text.length === 1) table[(first << 8) | second] = byUnit[text.charCodeAt(0)] as number;
      }
    }
    return table;
  },
};

export function byteCharacters(encoding: ByteEncoding): ByteCharacters {
  return encoding === "utf-8" ? utf8 : gb18030;
}
