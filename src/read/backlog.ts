/** A row may not be longer than this: ten million characters, far beyond any real record. */
export const defaultMaxRowLength = 10_000_000;

/**
 * Holds the text of a row that has begun and not yet ended.
 *
 * A row that spans many chunks is looked at again only after the waiting text has doubled, so that the work stays linear
 * in the length of the input however small the chunks are.
 */
export class Backlog {
  readonly #limit: number;
  #rest = "";
  #parts: string[] = [];
  #waiting = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Number of characters held. */
  get length(): number {
    return this.#rest.length + this.#waiting;
  }

  /** The text to look at now, or nothing while it is better to wait for more. */
  add(chunk: string): string | undefined {
    this.#parts.push(chunk);
    this.#waiting += chunk.length;
    const worthALook = this.#waiting >= this.#rest.length || this.#rest.length + this.#waiting > this.#limit;
    return worthALook ? this.take() : undefined;
  }

  /** All that is held, which is then held no more. */
  take(): string {
    const text = this.#rest + this.#parts.join("");
    this.#rest = "";
    this.#parts = [];
    this.#waiting = 0;
    return text;
  }

  /** Keeps what of the taken text belongs to an unfinished row. */
  keep(rest: string): void {
    this.#rest = rest;
  }
}

const pieceLength = 1 << 17;

/** Cuts long chunks into pieces, so that a batch of rows stays small even where the whole input is one string. */
export function* inPieces(chunk: string): Generator<string> {
  if (chunk.length <= pieceLength) {
    yield chunk;
    return;
  }
  for (let at = 0; at < chunk.length; at += pieceLength) yield chunk.slice(at, at + pieceLength);
}

/** Number of line feeds in `text` from index `from` up to, not including, index `to`. */
export function countLineFeeds(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
