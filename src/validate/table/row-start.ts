import { rowRagged, rowWords } from "../../kernel/layout.ts";
import type { Encoding } from "../../read/encoding.ts";
import { chunksFrom, type Source } from "../../read/source.ts";
import { createCuttingKernel } from "./table-kernel.ts";

/** So much is looked at; rows are rarely longer than a few thousand bytes. */
const windowSize = 1 << 19;
/** So many rows must have the width of the table for their beginning to be believed. */
const rowsBelieved = 12;
/** So many line ends are tried. */
const tries = 200;

const feed = 0x0a;

/**
 * An offset, not far behind another, where a row of a table probably begins: from there on rows have the width of the table. A
 * line end inside quotes looks like one at first, too, so that whoever relies on it must see to it that the row before ends there.
 *
 * @returns nothing where no such offset is found
 */
export async function findRowStart(
  source: Source,
  offset: number,
  { width, separator, encoding }: { readonly width: number; readonly separator: string; readonly encoding: Encoding },
): Promise<number | undefined> {
  const window = new Uint8Array(windowSize);
  let filled = 0;
  for await (const chunk of chunksFrom(source, offset)) {
    const taken = Math.min(chunk.length, windowSize - filled);
    window.set(chunk.subarray(0, taken), filled);
    filled += taken;
    if (filled === windowSize) break;
  }
  const kernel = createCuttingKernel(width, encoding, separator);
  kernel.grow(windowSize);
  kernel.input.set(window.subarray(0, filled));
  let at = -1;
  for (let tried = 0; tried < tries; tried++) {
    at = window.indexOf(feed, at + 1);
    if (at < 0 || at >= filled) return undefined;
    const count = Math.min(kernel.scan(at + 1, filled, false), rowsBelieved);
    if (count < rowsBelieved) continue;
    const isTable = Array.from({ length: count }, (_, row) => row * rowWords).every(
      (row) => ((kernel.rows[row + 4] as number) & rowRagged) === 0 && (kernel.rows[row + 2] as number) >= width,
    );
    if (isTable) return offset + at + 1;
  }
  return undefined;
}
