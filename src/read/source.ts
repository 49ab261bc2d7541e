/** Bytes with a name, readable more than once from the start. Nothing below the faces opens a file: a face makes the source. */
export interface Source {
  /** Name as the user gave it; appears in every finding. */
  readonly name: string;
  /** Size in bytes, where known. */
  readonly size?: number;
  /** The bytes from the start, in chunks of any length, each valid until the next is asked for. May be called more than once. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** A source over bytes in memory. */
export function sourceOfBytes(name: string, bytes: Uint8Array): Source {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      yield bytes;
    },
  };
}
