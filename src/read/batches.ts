import type { Unreadable } from "../finding/unreadable.ts";
import { inPieces } from "./backlog.ts";

/** What takes text piece by piece and gathers items of it. */
export interface PieceParser {
  push(piece: string): void;
  finish(): void;
  readonly isBatchFull: boolean;
  /** What stopped it; nothing is taken in after that. */
  readonly fault: Unreadable | undefined;
}

/**
 * Drives a parser over a text and yields its items in batches; `take` hands over those gathered so far.
 *
 * @throws {Unreadable} the parser's fault, after the items before it
 */
export async function* readBatches<Item>(
  text: AsyncIterable<string>,
  parser: PieceParser,
  take: () => Item[],
): AsyncGenerator<Item[]> {
  reading: for await (const chunk of text) {
    for (const piece of inPieces(chunk)) {
      parser.push(piece);
      if (parser.isBatchFull) yield take();
      if (parser.fault !== undefined) break reading;
    }
  }
  parser.finish();
  const last = take();
  if (last.length > 0) yield last;
  if (parser.fault !== undefined) throw parser.fault;
}
