import { sourceOfBytes } from "../read/source.ts";
import type { KernelEngine } from "../validate/table/kernel.ts";
import type { ThreadPool } from "../validate/table/parallel.ts";
import { createRangeThread } from "../validate/table/range-thread.ts";
import { createValidator, type FileOptions, type ValidatorOptions } from "../validate/validator.ts";

/** How the bytes of a table are checked, beside the usual way. */
export interface Way {
  readonly engine?: KernelEngine;
  /** Several threads, which check ranges of the table. */
  readonly pool?: ThreadPool;
  /** Bytes of a chunk; all bytes at once where absent. */
  readonly chunkSize?: number;
}

/** What came of checking a table as text and by bytes. */
export interface Comparison {
  readonly outcome: string;
  readonly records: number;
  readonly findings: number;
  /** The first difference between the two, if there is one. */
  readonly difference?: Difference;
}

export interface Difference {
  /** Path in the report, or number of the finding. */
  readonly at: string;
  readonly asText: string;
  readonly byBytes: string;
}

/** What one check says: the report without its samples, and all findings in order. */
interface Result {
  readonly report: Record<string, unknown>;
  readonly findings: readonly string[];
}

/** Of threads nobody hears every finding as it is made: the report keeps all of them instead. */
const allSamples = 1_000_000;

/** Checks a table as text and by bytes, in as many ways as are given. */
export async function compareTable(
  bytes: Uint8Array,
  against: ValidatorOptions,
  ways: readonly Way[] = [{}],
): Promise<Comparison> {
  const asText = { heard: await check(bytes, against, { byBytes: false }), kept: undefined as Result | undefined };
  const { heard } = asText;
  let difference: Difference | undefined;
  for (const { engine, pool, chunkSize } of ways) {
    const options = { byBytes: true, ...(engine && { engine }), ...(pool && { threads: pool }) };
    if (pool !== undefined) asText.kept ??= await check(bytes, against, { byBytes: false, maxSamples: allSamples }, true);
    const expected = pool === undefined ? heard : (asText.kept as Result);
    const samples = pool === undefined ? {} : { maxSamples: allSamples };
    const actual = await check(bytes, against, { ...options, ...samples }, pool !== undefined, chunkSize);
    difference ??= firstDifference(expected, actual);
  }
  const { read } = heard.report["records"] as { readonly read: number };
  return {
    outcome: String(heard.report["outcome"]),
    records: read,
    findings: heard.findings.length,
    ...(difference && { difference }),
  };
}

/** Threads that are none: each checks its ranges in turn with the others, in this thread. */
export function createTurnTakingPool(size: number, rangeSize: number): ThreadPool & { readonly ranges: () => number } {
  let ranges = 0;
  return {
    size,
    rangeSize,
    open: (source, setup, count) =>
      Array.from({ length: count }, () => {
        // What passes between real threads is copied.
        const thread = createRangeThread(source, structuredClone(setup));
        return {
          async check(job, onBytes) {
            ranges++;
            return structuredClone(await thread.check(job, onBytes));
          },
          totals: async () => structuredClone(await thread.totals()),
        };
      }),
    async close() {},
    ranges: () => ranges,
  };
}

async function check(
  bytes: Uint8Array,
  against: ValidatorOptions,
  options: FileOptions,
  keepsAll = false,
  chunkSize?: number,
): Promise<Result> {
  const heard: string[] = [];
  const { findings, ...report } = await createValidator(against).validateSources([sourceOf(bytes, chunkSize)], {
    ...options,
    ...(!keepsAll && { onFinding: (finding) => heard.push(JSON.stringify(finding)) }),
  });
  if (keepsAll) return { report, findings: findings.map((finding) => JSON.stringify(finding)) };
  return { report: { ...report, samples: findings }, findings: heard };
}

function sourceOf(bytes: Uint8Array, chunkSize: number | undefined) {
  const whole = sourceOfBytes("table.csv", bytes);
  if (chunkSize === undefined) return whole;
  async function* chunksFrom(offset: number) {
    for (let from = offset; from < bytes.length; from += chunkSize as number) {
      yield bytes.subarray(from, from + (chunkSize as number));
    }
  }
  return { ...whole, chunks: () => chunksFrom(0), chunksFrom };
}

function firstDifference(expected: Result, actual: Result): Difference | undefined {
  const { length } = expected.findings;
  for (let index = 0; index < Math.max(length, actual.findings.length); index++) {
    const [asText = "nothing", byBytes = "nothing"] = [expected.findings[index], actual.findings[index]];
    if (asText !== byBytes) return { at: `finding ${index}`, asText, byBytes };
  }
  return difference(expected.report, actual.report, "");
}

function difference(expected: unknown, actual: unknown, at: string): Difference | undefined {
  const asText = JSON.stringify(expected) ?? "nothing";
  const byBytes = JSON.stringify(actual) ?? "nothing";
  if (asText === byBytes) return undefined;
  if (isObject(expected) && isObject(actual)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const inside = difference(expected[name], actual[name], `${at}/${name}`);
      if (inside !== undefined) return inside;
    }
  }
  return { at, asText, byBytes };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
