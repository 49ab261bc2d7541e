/** Where text goes that is too much to keep in memory; numbered pieces, each read back whole and once. */
export interface Overflow {
  append(piece: number, text: string): void;
  /** Everything appended to a piece; empty when nothing was. */
  take(piece: number): string;
  appendNumbers(piece: number, numbers: Int32Array): void;
  /** Everything appended to a piece of numbers, valid until the next is taken. */
  takeNumbers(piece: number): Int32Array;
}

/** Pieces the lines are spread over; only one is in memory when they are read back. */
const pieces = 256;
/** Characters kept in memory before they go to the overflow. */
const kept = 4 * 1024 * 1024;

/** Lines spread over buckets by a number, kept in memory up to a limit and beyond it in the overflow, where there is one. */
export class Buckets {
  readonly #overflow: Overflow | undefined;
  readonly #first: number;
  #lines: string[][] = empty();
  #size = 0;
  #overflowed = false;

  /** @param first number of the first piece in the overflow, so that several can share one */
  constructor(overflow: Overflow | undefined, first: number) {
    this.#overflow = overflow;
    this.#first = first;
  }

  static readonly count = pieces;

  add(bucket: number, line: string): void {
    (this.#lines[bucket] as string[]).push(line);
    this.#size += line.length + 1;
    if (this.#size > kept && this.#overflow !== undefined) this.#flush(this.#overflow);
  }

  /** The lines of a bucket in the order they were added; they are gone afterwards. */
  take(bucket: number): string[] {
    const recent = this.#lines[bucket] as string[];
    this.#lines[bucket] = [];
    if (!this.#overflowed) return recent;
    const earlier = this.#overflow?.take(this.#first + bucket) ?? "";
    return earlier === "" ? recent : [...earlier.slice(0, -1).split("\n"), ...recent];
  }

  #flush(overflow: Overflow): void {
    this.#lines.forEach((lines, bucket) => {
      if (lines.length > 0) overflow.append(this.#first + bucket, `${lines.join("\n")}\n`);
    });
    this.#lines = empty();
    this.#size = 0;
    this.#overflowed = true;
  }
}

function empty(): string[][] {
  return Array.from({ length: pieces }, () => []);
}

/** A bucket for a text, the same wherever it runs (FNV-1a over its code units). */
export function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % pieces;
}
