import type { FileComparison } from "../file-comparison.ts";
import type { FileContext, FileListener } from "../file-context.ts";
import type { FileResults } from "../file-results.ts";
import { createRecordReporter } from "../record-reporter.ts";
import type { KeyComparison } from "./key-comparison.ts";

export interface RepeatedOptions {
  readonly results: FileResults;
  readonly comparison: FileComparison;
  readonly keys: KeyComparison;
  /** Record type of the file. */
  readonly recordType: string;
}

/**
 * Puts the records into the comparison whose key may occur again.
 *
 * @param readAgain checks the rows that are wanted once more, in the context it is given
 */
export async function compareRepeated(
  context: FileContext,
  { results, comparison, keys, recordType }: RepeatedOptions,
  readAgain: (context: FileContext, isWanted: (row: number) => boolean) => Promise<void>,
): Promise<void> {
  const repeated = keys.plans.map(({ way }, index) => (way === "hashed" ? keys.hashes[index]?.repeated() : undefined));
  if (!repeated.some((rows) => rows !== undefined && rows.size > 0)) return;
  // Here a row is only looked at again: whatever is to be said of it by itself was said when it was checked.
  const listener: FileListener = {
    onType() {},
    onFinding() {},
    onSkip() {},
    onRecord(worst, { row, line }, checked) {
      if (checked === undefined) return;
      const { subject, malformed } = checked;
      const record = { recordType, record: subject, malformed, row, line, isInvalid: results.fails(worst) };
      for (const [index, { emission }] of keys.plans.entries()) {
        if (repeated[index]?.has(row)) comparison.put(emission, record);
      }
    },
  };
  const reporter = createRecordReporter(context.file, listener);
  await readAgain({ ...context, listener, reporter }, (row) => repeated.some((rows) => rows?.has(row)));
}
