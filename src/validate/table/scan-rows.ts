import { rowWords } from "../../kernel/layout.ts";
import { chunksFrom, type Source } from "../../read/source.ts";
import type { Kernel } from "./kernel.ts";

/** The kernel leaves a row to the reader of text: a quote is never closed, or the row has no end. */
export class RowFault extends Error {}

/** Longer rows, in bytes, are left to the reader of text, which has a limit in characters. */
const longestRow = 1 << 26;

/** Larger than any offset in the input of a kernel. */
const largestOffset = 0x7fffffff;

/** Which bytes of a source are scanned. */
export interface ByteRange {
  /** Offset of the first byte of a row. */
  readonly from: number;
  /** Rows that begin at or behind this offset belong to another range, unless the visitor waits for what follows. */
  readonly to: number;
}

/** What a range turned out to be. */
export interface ScannedRange {
  /** Offset behind the last row: where the next range begins. */
  readonly end: number;
  /** Rows and lines of text in the range. */
  readonly rows: number;
  readonly lines: number;
}

/** Sees the rows of a range. */
export interface RowVisitor {
  /**
   * Sees several rows at once, from `from` on, of which there is nothing to be said, up to row `to` of the kernel's output or to
   * one that begins at offset `limit` of its input; `row` is the number of the first. Returns the first row that must be visited.
   */
  pass?(from: number, to: number, limit: number, row: number): number;
  /** `index` is the place in the kernel's output; row and line count from 1 at the beginning of the range. */
  visit(index: number, row: number, line: number): void;
  /** Whether the range does not end yet, because what was seen depends on what follows. */
  readonly isWaiting: boolean;
}

export interface ScanOptions {
  readonly signal?: AbortSignal;
  /** Told now and then how many more bytes have been scanned. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Lets the kernel cut the rows of a range of bytes.
 *
 * @throws {RowFault} a row must be left to the reader of text, and with it the whole source
 */
export async function scanRows(
  kernel: Kernel,
  source: Source,
  { from, to }: ByteRange,
  visitor: RowVisitor,
  { signal, onBytes }: ScanOptions = {},
): Promise<ScannedRange> {
  /** Offset in the source of the first byte of the input, and how many bytes it holds. */
  let base = from;
  let filled = 0;
  let rows = 0;
  let lines = 0;
  let end = -1;

  const drain = (isFinal: boolean): boolean => {
    let at = 0;
    for (;;) {
      const count = kernel.scan(at, filled, isFinal);
      const output = kernel.rows;
      const limit = Math.min(to - base, largestOffset);
      for (let index = 0; index < count; index++) {
        const next = visitor.pass?.(index, count, limit, rows + 1) ?? index;
        for (; index < next; index++) {
          rows++;
          lines += 1 + (output[index * rowWords + 5] as number);
        }
        if (index === count) break;
        const start = base + (output[index * rowWords] as number);
        if (start >= to && !visitor.isWaiting) {
          end = start;
          return true;
        }
        visitor.visit(index, ++rows, lines + 1);
        lines += 1 + (output[index * rowWords + 5] as number);
      }
      at = kernel.consumed;
      if (kernel.fault) throw new RowFault();
      if (count === 0) break;
    }
    kernel.input.copyWithin(0, at, filled);
    base += at;
    filled -= at;
    if (filled === kernel.input.length) {
      if (filled >= longestRow) throw new RowFault();
      kernel.grow(filled * 2);
    }
    return false;
  };

  for await (const chunk of chunksFrom(source, from)) {
    signal?.throwIfAborted();
    for (let at = 0; at < chunk.length; ) {
      const taken = Math.min(kernel.input.length - filled, chunk.length - at);
      kernel.input.set(chunk.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      onBytes?.(taken);
      if (drain(false)) return { end, rows, lines };
    }
  }
  if (!drain(true)) end = base + filled;
  return { end, rows, lines };
}
