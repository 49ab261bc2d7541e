import type { ByteSink } from "./byte-sink.ts";

const quote = 0x22;
/** Bytes for which a cell must stand in quotes. */
const isSpecial = new Uint8Array(256);
for (const byte of [quote, 0x2c, 0x0a, 0x0d]) isSpecial[byte] = 1;

/** Adds a range of bytes as a cell of a CSV file (RFC 4180), in quotes where it needs them. */
export function addCsvCell(sink: ByteSink, bytes: Uint8Array, start: number, end: number): void {
  let at = start;
  while (at < end && isSpecial[bytes[at] as number] === 0) at++;
  if (at === end) {
    sink.copy(bytes, start, end);
    return;
  }
  sink.reserve(2 * (end - start) + 2);
  const out = sink.bytes;
  let { length } = sink;
  out[length++] = quote;
  for (at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === quote) out[length++] = quote;
    out[length++] = byte;
  }
  out[length++] = quote;
  sink.length = length;
}
