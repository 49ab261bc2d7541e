let codes: Map<number, number> | undefined;

/**
 * Encodes text as GB18030. Node decodes it but does not encode it; the two-byte table is read off the decoder.
 *
 * @throws Error for a character of the basic plane that has four bytes: none of the data made here needs one
 */
export function encodeGb18030(text: string): Buffer {
  codes ??= encodingTable();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (point < 0x80) bytes.push(point);
    else {
      const two = codes.get(point);
      if (two !== undefined) bytes.push(two >> 8, two & 0xff);
      else if (point >= 0x10000) bytes.push(...fourBytes(point - 0x10000 + 189000));
      else throw new Error(`no GB18030 code is known here for U+${point.toString(16)}`);
    }
  }
  return Buffer.from(bytes);
}

function fourBytes(pointer: number): number[] {
  return [
    0x81 + Math.floor(pointer / 12600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ];
}

function encodingTable(): Map<number, number> {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<number, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && !table.has(text.charCodeAt(0))) table.set(text.charCodeAt(0), (lead << 8) | trail);
    }
  }
  return table;
}
