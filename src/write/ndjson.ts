/** Writes records as NDJSON: one JSON object a line, UTF-8. */
export function writeNdjson(records: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(records.map((record) => `${JSON.stringify(record)}\n`).join(""));
}
