import type { Source } from "./source.ts";

/** A source of known size whose bytes can be read anywhere. */
export interface RandomAccess extends Source {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** The source itself where it can be read anywhere, otherwise its bytes in memory. */
export async function withRandomAccess(source: Source): Promise<RandomAccess> {
  const { size, read } = source;
  if (size !== undefined && read !== undefined) return { ...source, size, read };
  const bytes = await allBytes(source.chunks());
  return {
    ...source,
    size: bytes.length,
    chunks: async function* () {
      yield bytes;
    },
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  };
}

/** All bytes of some chunks in one piece. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    // A chunk is valid only until the next is asked for.
    parts.push(chunk.slice());
    length += chunk.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The first bytes of a source, `length` of them where it has so many. */
export async function firstBytes(source: Source, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(length);
  let filled = 0;
  for await (const chunk of source.chunks()) {
    const part = chunk.subarray(0, length - filled);
    head.set(part, filled);
    filled += part.length;
    if (filled === length) break;
  }
  return head.subarray(0, filled);
}
