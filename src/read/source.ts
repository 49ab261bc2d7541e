/** Bytes with a name, readable more than once from the start. Nothing below the faces opens a file: a face makes the source. */
export interface Source {
  /** Name as the user gave it; appears in every finding. */
  readonly name: string;
  /** Size in bytes, where known. */
  readonly size?: number;
  /** The bytes from the start, in chunks of any length, each valid until the next is asked for. May be called more than once. */
  chunks(): AsyncIterable<Uint8Array>;
  /** The same from an offset on; absent where the bytes come in one order only. */
  chunksFrom?(offset: number): AsyncIterable<Uint8Array>;
  /** Where a face can open it once more, in another thread. */
  readonly path?: string;
  /** At most `length` bytes from `offset` on, fewer only at the end; absent where the bytes come in one order only. */
  read?(offset: number, length: number): Promise<Uint8Array>;
}

/** A source over bytes in memory. */
export function sourceOfBytes(name: string, bytes: Uint8Array): Source {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      yield bytes;
    },
    async *chunksFrom(offset) {
      yield bytes.subarray(offset);
    },
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  };
}

/** The bytes of a source from an offset on, whether it can begin there or must pass over those before. */
export async function* chunksFrom(source: Source, offset: number): AsyncGenerator<Uint8Array> {
  if (offset === 0) yield* source.chunks();
  else if (source.chunksFrom !== undefined) yield* source.chunksFrom(offset);
  else {
    let passed = 0;
    for await (const chunk of source.chunks()) {
      const rest = chunk.subarray(Math.max(0, offset - passed));
      passed += chunk.length;
      if (rest.length > 0) yield rest;
    }
  }
}
