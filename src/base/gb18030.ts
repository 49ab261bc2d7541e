let codes: Map<number, Uint8Array> | undefined;

/**
 * Encodes text as GB18030, which every runtime decodes and none encodes; the tables are read off the decoder.
 *
 * @throws {RangeError} a character that no code decodes to: half a surrogate pair, and some of private use
 */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= encodingTable();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (point < 0x80) bytes[length++] = point;
    else {
      const code = point < 0x10000 ? codes.get(point) : fourBytes(point - 0x10000 + firstBeyond);
      if (code === undefined) throw new RangeError(`U+${point.toString(16).toUpperCase()}`);
      for (const byte of code) bytes[length++] = byte;
    }
  }
  return bytes.slice(0, length);
}

/** Pointers of the four-byte codes: the last of the basic plane, and that of U+10000. */
const lastInPlane = 39419;
const firstBeyond = 189000;

function fourBytes(pointer: number): Uint8Array {
  return Uint8Array.of(
    0x81 + Math.floor(pointer / 12600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  );
}

function encodingTable(): Map<number, Uint8Array> {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<number, Uint8Array>();
  const add = (bytes: Uint8Array) => {
    const text = decoder.decode(bytes);
    const point = text.codePointAt(0) as number;
    if (text.length === 1 && !table.has(point)) table.set(point, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add(Uint8Array.of(lead, trail));
  }
  for (let pointer = 0; pointer <= lastInPlane; pointer++) add(fourBytes(pointer));
  return table;
}
