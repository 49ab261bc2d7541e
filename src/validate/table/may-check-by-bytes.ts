import type { FileContext } from "../file-context.ts";
import type { ByteTableOptions } from "./byte-table.ts";

/** Below so many bytes of a source, making the automata ready takes longer than checking its rows one by one. */
const worthwhile = 1 << 20;

/** Whether records can be checked by bytes: there are enough, and nobody wants them as such. */
export function mayCheckByBytes(
  { isPublicCopy }: FileContext,
  bytes: number,
  { results, isForced }: ByteTableOptions,
): boolean {
  return (isForced || bytes >= worthwhile) && !isPublicCopy && !results.wantsRecords;
}
