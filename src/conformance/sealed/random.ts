/** Numbers that look like chance and depend on the seed alone (xoshiro128**, Blackman and Vigna). */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** @param digest at least 16 bytes, e.g. the SHA-256 of a seed */
export function createRandom(digest: Uint8Array): Random {
  const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
  const state = Uint32Array.from([0, 4, 8, 12], (at) => view.getUint32(at));
  const rotated = (value: number, by: number) => (value << by) | (value >>> (32 - by));

  function next(): number {
    let [a, b, c, d] = state as unknown as [number, number, number, number];
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    state.set([a, b, c, d]);
    return result;
  }

  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    pick: (items) => items[below(items.length)] as never,
    shuffled(items) {
      const mixed = [...items];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [mixed[at], mixed[other]] = [mixed[other] as never, mixed[at] as never];
      }
      return mixed;
    },
  };
}
