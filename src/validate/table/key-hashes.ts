import type { Overflow } from "../dataset/buckets.ts";

/** A hash of 64 bits, built up byte by byte; the same wherever it runs. Two lanes of 32 bits with different multipliers. */
export class KeyHash {
  low = 0;
  high = 0;

  reset(): void {
    this.low = 0x811c9dc5;
    this.high = 0x2545f491;
  }

  /** Takes in bytes and the end of a part, so that parts cannot run into each other. */
  add(bytes: Uint8Array, from: number, to: number): void {
    let { low, high } = this;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte, 0x5bd1e995);
      high ^= high >>> 13;
    }
    this.low = Math.imul(low ^ 0x1ff, 0x01000193);
    this.high = Math.imul(high ^ 0x1ff, 0x5bd1e995);
  }
}

const pieces = 64;
/** Two halves of a hash, and a row. */
const stride = 3;
/** Numbers kept in memory before they go to the overflow: 4 MB. */
const kept = 1 << 20;

/**
 * Finds rows whose keys occur more than once, among any number of rows: of a key only its hash is kept, spread over pieces of
 * which one is looked at at a time. Rows whose hashes are equal by chance are found, too; the caller compares the keys.
 */
export class KeyHashes {
  readonly #overflow: Overflow | undefined;
  readonly #first: number;
  #pieces = Array.from({ length: pieces }, () => new Growing());
  #size = 0;
  #overflowed = false;

  /** Pieces of the overflow that one of these takes. */
  static readonly pieces = pieces;

  /** @param first number of the first piece in the overflow */
  constructor(overflow: Overflow | undefined, first: number) {
    this.#overflow = overflow;
    this.#first = first;
  }

  add(low: number, high: number, row: number): void {
    (this.#pieces[(high >>> 8) % pieces] as Growing).push(low, high, row);
    this.#size += stride;
    if (this.#size > kept && this.#overflow !== undefined) this.#flush(this.#overflow);
  }

  /** Takes over the hashes of another, whose rows were counted from `rowsBefore`. */
  addAll(content: readonly Int32Array[], rowsBefore: number): void {
    for (const numbers of content) {
      for (let at = 0; at < numbers.length; at += stride) {
        this.add(numbers[at] as number, numbers[at + 1] as number, (numbers[at + 2] as number) + rowsBefore);
      }
    }
  }

  /** Everything added, of one that has no overflow. */
  get content(): readonly Int32Array[] {
    return this.#pieces.map((piece) => piece.numbers);
  }

  /** Rows whose key has an equal hash to that of another row, ascending; everything is gone afterwards. */
  repeated(): RowSet {
    const rows = new RowSet();
    if (this.#overflowed && this.#overflow !== undefined) {
      this.#flush(this.#overflow);
      this.#pieces = [];
    }
    // One array for all pieces: those that are thrown away stay in memory for a while.
    let firsts = new Int32Array(0);
    for (let piece = 0; piece < pieces; piece++) {
      const numbers = this.#take(piece);
      // By hash, where in the piece its first row stands, plus one; at least half of the slots stay free.
      const mask = 2 ** Math.ceil(Math.log2((numbers.length / stride) * 2 + 1)) - 1;
      if (firsts.length > mask) firsts.fill(0, 0, mask + 1);
      else firsts = new Int32Array(mask + 1);
      for (let at = 0; at < numbers.length; at += stride) {
        let slot = (numbers[at] as number) & mask;
        while (firsts[slot] !== 0 && !isSame(numbers, (firsts[slot] as number) - 1, at)) slot = (slot + 1) & mask;
        const first = firsts[slot] as number;
        if (first === 0) firsts[slot] = at + 1;
        else {
          rows.add(numbers[first + 1] as number);
          rows.add(numbers[at + 2] as number);
        }
      }
    }
    return rows;
  }

  #take(piece: number): Int32Array {
    if (this.#overflowed && this.#overflow !== undefined) return this.#overflow.takeNumbers(this.#first + piece);
    const { numbers } = this.#pieces[piece] as Growing;
    this.#pieces[piece] = new Growing();
    return numbers;
  }

  #flush(overflow: Overflow): void {
    this.#pieces.forEach((piece, index) => {
      if (piece.numbers.length > 0) overflow.appendNumbers(this.#first + index, piece.numbers);
      piece.clear();
    });
    this.#size = 0;
    this.#overflowed = true;
  }
}

/** Whether the hashes at two places are equal. */
function isSame(numbers: Int32Array, one: number, other: number): boolean {
  return numbers[one] === numbers[other] && numbers[one + 1] === numbers[other + 1];
}

/** Numbers in one array that doubles when it is full, and stays when they go: arrays that are thrown away do so for a while anyway. */
class Growing {
  #array = new Int32Array(64 * stride);
  #length = 0;

  get numbers(): Int32Array {
    return this.#array.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  push(one: number, two: number, three: number): void {
    if (this.#length + stride > this.#array.length) {
      const larger = new Int32Array(this.#array.length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#length++] = one;
    this.#array[this.#length++] = two;
    this.#array[this.#length++] = three;
  }
}

/** A set of row numbers, a bit each. */
export class RowSet {
  #bits = new Uint32Array(1024);
  size = 0;

  add(row: number): void {
    const word = row >>> 5;
    if (word >= this.#bits.length) {
      const larger = new Uint32Array(Math.max(word + 1, this.#bits.length * 2));
      larger.set(this.#bits);
      this.#bits = larger;
    }
    const bit = 1 << (row & 31);
    if (((this.#bits[word] as number) & bit) !== 0) return;
    this.#bits[word] = (this.#bits[word] as number) | bit;
    this.size++;
  }

  has(row: number): boolean {
    return (((this.#bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }
}
