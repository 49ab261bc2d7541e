/** Remembers a small number for each tuple of integers of one length: an open hash table over one typed array. */
export class TupleMemo {
  readonly #length: number;
  #mask = 63;
  /** The tuple and the number plus one, which is 0 in a free slot. */
  #slots: Int32Array;
  #size = 0;

  constructor(length: number) {
    this.#length = length;
    this.#slots = new Int32Array((this.#mask + 1) * (length + 1));
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a tuple, or -1 where none is known. */
  get(tuple: Int32Array): number {
    return (this.#slots[this.#find(tuple) + this.#length] as number) - 1;
  }

  /** Remembers a number that is not negative. */
  set(tuple: Int32Array, value: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    const slot = this.#find(tuple);
    if (this.#slots[slot + this.#length] === 0) this.#size++;
    this.#slots.set(tuple, slot);
    this.#slots[slot + this.#length] = value + 1;
  }

  /** Where a tuple is, or would be. */
  #find(tuple: Int32Array): number {
    const length = this.#length;
    const slots = this.#slots;
    let hash = 0;
    for (let index = 0; index < length; index++) {
      hash = Math.imul(hash ^ (tuple[index] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = at * (length + 1);
      if (slots[slot + length] === 0) return slot;
      let index = 0;
      while (index < length && slots[slot + index] === tuple[index]) index++;
      if (index === length) return slot;
    }
  }

  #grow(): void {
    const stride = this.#length + 1;
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * stride);
    for (let slot = 0; slot < old.length; slot += stride) {
      if (old[slot + this.#length] === 0) continue;
      this.#slots.set(old.subarray(slot, slot + stride), this.#find(old.subarray(slot, slot + this.#length)));
    }
  }
}
