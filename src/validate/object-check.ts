import { Unreadable } from "../finding/unreadable.ts";
import type { RecordTypeDescription } from "../model/published.ts";
import type { LocatedValue } from "../read/ndjson.ts";
import { createObjectReader, scoreObject } from "../read/objects.ts";
import type { CheckedContent, FileContext } from "./file-context.ts";
import { createRecordCheck, type RecordCheck } from "./record-check.ts";
import { wrongTemplate } from "./template.ts";

/** The record type of a file, how its objects are read and checked. */
interface ChosenType {
  readonly type: RecordTypeDescription;
  readonly read: (object: Record<string, unknown>) => object;
  readonly check: RecordCheck;
}

/** Checks objects as they come; the first says what type of record the file holds, and `createReader` how they are read. */
export async function checkObjects(
  context: FileContext,
  batches: AsyncIterable<LocatedValue[]>,
  createReader: typeof createObjectReader = createObjectReader,
): Promise<CheckedContent> {
  const { file, signal, reporter } = context;
  let chosen: ChosenType | undefined;
  for await (const batch of batches) {
    signal?.throwIfAborted();
    for (const { value, row, line } of batch) {
      chosen ??= choose(context, value, row, createReader);
      context.records++;
      reporter.at({ row, line }, undefined, undefined, chosen.type);
      const record = chosen.read(value);
      context.listener.onRead?.(record, undefined);
      reporter.close(chosen.check(record, reporter));
    }
  }
  if (chosen === undefined) throw new Unreadable("no-records", {}, { file });
  return { recordType: chosen.type, headerRow: null, skippedRows: [], columns: [] };
}

function choose(
  context: FileContext,
  value: Record<string, unknown>,
  row: number,
  createReader: typeof createObjectReader,
): ChosenType {
  const { version, regime, asOf, mapping, isPublicCopy, resolvers, codeLists, listener } = context;
  const declared = (value["envelope"] as { recordType?: unknown } | undefined)?.recordType;
  const scored = resolvers
    .map((resolver) => ({ resolver, score: scoreObject(resolver, resolver.recordType, value, mapping) }))
    .sort(
      (a, b) =>
        Number(b.resolver.recordType.id === declared) - Number(a.resolver.recordType.id === declared) ||
        b.score - a.score,
    );
  const best = scored[0];
  if (best === undefined || best.score < 2) {
    throw wrongTemplate(context, [{ cells: Object.keys(value), row, line: row }]);
  }
  const type = best.resolver.recordType;
  listener.onType(type);
  return {
    type,
    read: createReader(best.resolver, type, codeLists, mapping),
    check: createRecordCheck(version, type, { regime, asOf, isPublicCopy }),
  };
}
