/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a ZIP archive (PKWARE APPNOTE 6.3.3). Files are stored as they are, without a time, so that equal files always make equal
 * bytes.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const append = (...pieces: Uint8Array[]) => {
    parts.push(...pieces);
    for (const piece of pieces) offset += piece.length;
  };
  for (const { name, bytes } of entries) {
    const path = new TextEncoder().encode(name);
    const crc = crc32(bytes);
    // Version 2.0, names in UTF-8, stored, 1980-01-01 00:00.
    const common = [20, 0x0800, 0, 0, 0x21] as const;
    directory.push(
      header(0x02014b50, [20, ...common], [crc, bytes.length, bytes.length], [path.length, 0, 0, 0, 0], [0, offset]),
      path,
    );
    append(header(0x04034b50, common, [crc, bytes.length, bytes.length], [path.length, 0], []), path, bytes);
  }
  const start = offset;
  append(...directory);
  append(header(0x06054b50, [0, 0, entries.length, entries.length], [offset - start, start], [0], []));
  return joined(parts, offset);
}

/** A signature and what follows it, in turn numbers of two and of four bytes, the least byte first. */
function header(
  signature: number,
  ...groups: readonly [shorts: readonly number[], longs: readonly number[], readonly number[], readonly number[]]
): Uint8Array {
  const sizes = groups.map((group, index) => group.length * (index % 2 === 0 ? 2 : 4));
  const bytes = new Uint8Array(4 + sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  groups.forEach((group, index) => {
    for (const number of group) {
      if (index % 2 === 0) view.setUint16(at, number, true);
      else view.setUint32(at, number, true);
      at += index % 2 === 0 ? 2 : 4;
    }
  });
  return bytes;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
