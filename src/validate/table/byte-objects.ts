import type { RecordTypeDescription } from "../../model/published.ts";
import { decodeSource, type Survey } from "../../read/encoding.ts";
import { type LocatedValue, readNdjson } from "../../read/ndjson.ts";
import { chunksFrom, type Source } from "../../read/source.ts";
import type { CheckedContent, FileContext } from "../file-context.ts";
import { checkAll, contentOf, type OpenObjects, openObjects, recogniseType } from "../object-check.ts";
import type { ByteTableOptions } from "./byte-table.ts";
import { createKeyPlanner, KeyComparison } from "./key-comparison.ts";
import { mayCheckByBytes } from "./may-check-by-bytes.ts";
import { createObjectPlan } from "./object-plan.ts";
import { checkLine, ObjectRangeCheck } from "./object-range-check.ts";
import { ObjectText } from "./object-text.ts";
import { checkInParallel } from "./parallel.ts";
import { compareRepeated } from "./repeated-records.ts";
import { RowFault, type ScanOptions, scanRows } from "./scan-rows.ts";
import { createLineKernel } from "./table-kernel.ts";
import type { TablePlan } from "./table-plan.ts";

const lineFeed = 0x0a;

/** A source of lines, each a JSON object, and how its bytes are checked. */
interface ObjectLines {
  readonly context: FileContext;
  readonly source: Source;
  readonly survey: Survey;
  readonly plan: TablePlan;
  readonly objects: OpenObjects;
  readonly options: ByteTableOptions;
  readonly scanning: ScanOptions;
}

/**
 * Checks lines of JSON objects, by bytes where that can be done. The findings are those of the check of whole objects, in the
 * same order.
 *
 * @param read reads them as whole objects
 * @throws {Unreadable} as {@link readNdjson} and {@link recogniseType}; `no-records`
 */
export async function checkObjectLines(
  context: FileContext,
  source: Source,
  survey: Survey,
  read: () => AsyncIterable<LocatedValue[]>,
  options: ByteTableOptions,
  scanning: ScanOptions,
): Promise<CheckedContent> {
  const first = await firstObject(context, source, survey);
  if (first === undefined) return contentOf(context, undefined);
  const recordType = recogniseType(context, first);
  const objects = openObjects(context, recordType);
  const plan =
    mayCheckByBytes(context, survey.bytes, options) && survey.encoding === "utf-8" && isRecord(first, recordType)
      ? createObjectPlan(context.version, recordType, objects.recordCheck, context.regime)
      : undefined;
  const planKeys = plan && createKeyPlanner(plan, context.version);
  const keys =
    planKeys &&
    options.comparison.startKeys(
      (emissions) => new KeyComparison(planKeys(emissions), survey.encoding, { overflow: options.overflow }),
    );
  if (plan === undefined || keys === undefined) return checkAll(context, read(), () => objects);
  const lines: ObjectLines = { context, source, survey, plan, objects, options, scanning };
  try {
    // Most records lack the members for which they would have to be compared as a whole; that they do is seen on the way.
    const isShared = await checkInParallel(
      context,
      source,
      survey,
      { recordType: recordType.id, encoding: "utf-8" },
      {
        ...options,
        rows: { addSkipped() {}, inUse: new Set() },
        headerRow: 0,
        findStart: (offset) => findLineStart(source, offset),
        keys,
        ...(scanning.onBytes && { onBytes: scanning.onBytes }),
      },
    );
    if (!isShared) await checkAlone(lines, keys);
  } catch (problem) {
    if (!(problem instanceof RowFault)) throw problem;
    await findFault(lines);
  }
  const { results, comparison } = options;
  comparison.finishKeys(keys, keys.records);
  await compareRepeated(context, { results, comparison, keys, recordType: recordType.id }, (again, isWanted) =>
    readAgain(again, lines, isWanted),
  );
  return contentOf(context, recordType);
}

async function firstObject({ file }: FileContext, source: Source, survey: Survey): Promise<LocatedValue | undefined> {
  for await (const [first] of readNdjson(decodeSource(source, survey), file)) if (first !== undefined) return first;
  return undefined;
}

/** Whether the members of an object are fields of the record type, so that those of the others probably are. */
function isRecord({ value }: LocatedValue, { fields }: RecordTypeDescription): boolean {
  const members = new Set(fields.map(({ path }) => path.split("/")[1]));
  return Object.keys(value).every((name) => members.has(name));
}

async function checkAlone(
  { context, source, survey, plan, objects, options, scanning }: ObjectLines,
  keys: KeyComparison,
): Promise<void> {
  const { results, comparison, meter, engine } = options;
  const check = new ObjectRangeCheck({
    context,
    results,
    plan,
    objects,
    putWhole: comparison.put,
    ...(meter && { meter }),
    ...(engine && { engine }),
  });
  await check.check(source, { from: survey.bom, to: Number.POSITIVE_INFINITY }, { ...scanning, keys });
  check.finish();
}

/** The offset behind the first line feed from an offset on; nothing where there is none. */
async function findLineStart(source: Source, offset: number): Promise<number | undefined> {
  let at = offset;
  for await (const chunk of chunksFrom(source, offset)) {
    const found = chunk.indexOf(lineFeed);
    if (found >= 0) return at + found + 1;
    at += chunk.length;
  }
  return undefined;
}

/** The reader of text says what is wrong with a line that was left to it. */
async function findFault({ context, source, survey }: ObjectLines): Promise<never> {
  for await (const _ of readNdjson(decodeSource(source, survey), context.file));
  throw new Error("the reader of text finds nothing wrong with a line that was left to it");
}

/** Reads the lines once more that are wanted. */
async function readAgain(
  context: FileContext,
  { source, survey, objects: { recordType } }: ObjectLines,
  isWanted: (row: number) => boolean,
): Promise<void> {
  const { signal } = context;
  const again = openObjects(context, recordType);
  const kernel = createLineKernel();
  const text = new ObjectText(kernel);
  await scanRows(
    kernel,
    source,
    { from: survey.bom, to: Number.POSITIVE_INFINITY },
    {
      isWaiting: false,
      visit(index, row) {
        if (isWanted(row)) checkLine(text.line(index), row, again);
      },
    },
    signal && { signal },
  );
}
