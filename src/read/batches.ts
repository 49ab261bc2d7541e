import type { Unreadable } from "../finding/unreadable.ts";
import { inPieces } from "./backlog.ts";

/** A batch is handed on when it has this many items or they this many characters, whichever comes first. */
const mostItems = 256;
const mostCharacters = 1 << 18;

/** Items gathered until they are handed on. */
export class Batch<Item> {
  #items: Item[] = [];
  #characters = 0;

  get isFull(): boolean {
    return this.#items.length >= mostItems || this.#characters >= mostCharacters;
  }

  /** @param characters of the text the item was read from */
  add(item: Item, characters: number): void {
    this.#items.push(item);
    this.#characters += characters;
  }

  /** The items gathered since the last call. */
  take(): Item[] {
    const items = this.#items;
    this.#items = [];
    this.#characters = 0;
    return items;
  }
}

/** What takes text piece by piece and gathers items of it. */
export interface PieceParser<Item> {
  push(piece: string): void;
  finish(): void;
  readonly batch: Batch<Item>;
  /** What stopped it; nothing is taken in after that. */
  readonly fault: Unreadable | undefined;
}

/**
 * Drives a parser over a text and yields its items in batches.
 *
 * @throws {Unreadable} the parser's fault, after the items before it
 */
export async function* readBatches<Item>(
  text: AsyncIterable<string>,
  parser: PieceParser<Item>,
): AsyncGenerator<Item[]> {
  reading: for await (const chunk of text) {
    for (const piece of inPieces(chunk)) {
      parser.push(piece);
      if (parser.batch.isFull) yield parser.batch.take();
      if (parser.fault !== undefined) break reading;
    }
  }
  parser.finish();
  const last = parser.batch.take();
  if (last.length > 0) yield last;
  if (parser.fault !== undefined) throw parser.fault;
}
