import { Unreadable } from "../finding/unreadable.ts";
import type { RecordTypeDescription } from "../model/published.ts";
import type { LocatedValue } from "../read/ndjson.ts";
import { createObjectReader, scoreObject } from "../read/objects.ts";
import type { CheckedContent, FileContext } from "./file-context.ts";
import { readyRecordCheck } from "./ready-checks.ts";
import type { RecordCheck } from "./record-check.ts";
import { wrongTemplate } from "./template.ts";

/** The objects of a file whose record type is known. */
export interface OpenObjects {
  readonly recordType: RecordTypeDescription;
  /** What checks its records. */
  readonly recordCheck: RecordCheck;
  check(object: LocatedValue): void;
}

/** Checks objects as they come; the first says what type of record the file holds, and `createReader` how they are read. */
export function checkObjects(
  context: FileContext,
  batches: AsyncIterable<LocatedValue[]>,
  createReader: typeof createObjectReader = createObjectReader,
): Promise<CheckedContent> {
  return checkAll(context, batches, (first) => openObjects(context, recogniseType(context, first), createReader));
}

/** Checks objects as they come; `open` makes what checks them when it sees the first. */
export async function checkAll(
  context: FileContext,
  batches: AsyncIterable<LocatedValue[]>,
  open: (first: LocatedValue) => OpenObjects,
): Promise<CheckedContent> {
  const { signal } = context;
  let objects: OpenObjects | undefined;
  for await (const batch of batches) {
    signal?.throwIfAborted();
    for (const object of batch) {
      objects ??= open(object);
      objects.check(object);
    }
  }
  return contentOf(context, objects?.recordType);
}

/**
 * What objects of a type have shown a file to be.
 *
 * @throws {Unreadable} `no-records`: there were none
 */
export function contentOf({ file }: FileContext, recordType: RecordTypeDescription | undefined): CheckedContent {
  if (recordType === undefined) throw new Unreadable("no-records", {}, { file });
  return { recordType, headerRow: null, skippedRows: [], columns: [] };
}

/**
 * The record type of the first object of a file.
 *
 * @throws {Unreadable} `wrong-template`
 */
export function recogniseType(context: FileContext, { value, row }: LocatedValue): RecordTypeDescription {
  const { mapping, resolvers, listener } = context;
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
  const { recordType } = best.resolver;
  listener.onType(recordType);
  return recordType;
}

/** Makes what checks the objects of a record type. */
export function openObjects(
  context: FileContext,
  recordType: RecordTypeDescription,
  createReader: typeof createObjectReader = createObjectReader,
): OpenObjects {
  const { version, regime, asOf, mapping, isPublicCopy, resolvers, codeLists, listener, reporter } = context;
  const resolver = resolvers.find((one) => one.recordType === recordType);
  if (resolver === undefined) throw new Error(`nothing reads ${recordType.id}`);
  const read = createReader(resolver, recordType, codeLists, mapping);
  const recordCheck = readyRecordCheck(version, recordType, { regime, asOf, isPublicCopy });
  return {
    recordType,
    recordCheck,
    check({ value, row, line }) {
      context.records++;
      reporter.at({ row, line }, undefined, undefined, recordType);
      const record = read(value);
      listener.onRead?.(record, undefined);
      reporter.close(recordCheck(record, reporter));
    },
  };
}
