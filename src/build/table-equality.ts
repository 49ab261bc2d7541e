import type { KernelEngine } from "../base/kernel-host.ts";
import { type Source, sourceOfBytes } from "../read/source.ts";
import type { ThreadPool } from "../validate/table/parallel.ts";
import { createRangeThread } from "../validate/table/range-thread.ts";
import { createValidator, type FileOptions, type Validator, type ValidatorOptions } from "../validate/validator.ts";

/** How the bytes of a table are checked, beside the usual way. */
export interface Way {
  readonly engine?: KernelEngine;
  /** Several threads, which check ranges of the table. */
  readonly pool?: ThreadPool;
  /** Bytes of a chunk; all bytes at once where absent. */
  readonly chunkSize?: number;
  /** Samples that the report keeps of each rule and column; absent where it keeps all. */
  readonly maxSamples?: number;
  /** Whether somebody hears every finding; usually where the report keeps all and there are no threads. */
  readonly isHeard?: boolean;
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

/** What one check says: the report, and what was heard, in order. */
interface Result {
  readonly report: Awaited<ReturnType<Validator["validateSources"]>>;
  /** Nothing of an unreadable file: how much is heard before it turns out to be so depends on its chunks, and says nothing. */
  readonly heard: readonly string[];
}

/** Of threads nobody hears every finding as it is made: the report keeps all of them instead. */
const allSamples = 1_000_000;

/** Checks a table by bytes in as many ways as are given, and as text once for each number of samples in them. */
export async function compareTable(
  bytes: Uint8Array,
  against: ValidatorOptions,
  ways: readonly Way[] = [{}],
): Promise<Comparison> {
  const asText = new Map<number, Result>();
  let difference: Difference | undefined;
  for (const { engine, pool, chunkSize, maxSamples = allSamples, isHeard } of ways) {
    const expected = asText.get(maxSamples) ?? (await check(sourceOf(bytes), against, { byBytes: false, maxSamples }));
    asText.set(maxSamples, expected);
    const options = { byBytes: true, maxSamples, ...(engine && { engine }), ...(pool && { threads: pool }) };
    const hears = isHeard ?? (pool === undefined && maxSamples === allSamples);
    difference ??= firstDifference(expected, await check(sourceOf(bytes, chunkSize), against, options, hears), hears);
  }
  const [{ report, heard }] = asText.values() as Iterable<Result> as [Result];
  return {
    outcome: report.outcome,
    records: report.records.read,
    findings: heard.length,
    ...(difference && { difference }),
  };
}

/** Threads that are none: each checks its ranges in turn with the others, in this thread. */
export function createTurnTakingPool(size: number, rangeSize: number): ThreadPool & { readonly ranges: () => number } {
  let ranges = 0;
  return {
    size,
    rangeSize,
    leastBytes: rangeSize * 2,
    open: (source, setup, count) =>
      Array.from({ length: count }, () => {
        // What passes between real threads is copied.
        const thread = createRangeThread(source, structuredClone(setup), () => 0);
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

async function check(source: Source, against: ValidatorOptions, options: FileOptions, isHeard = true): Promise<Result> {
  const heard: string[] = [];
  const onFinding = (finding: unknown) => void heard.push(JSON.stringify(finding));
  const report = await createValidator(against).validateSources([source], {
    ...options,
    ...(isHeard && { onFinding }),
  });
  return { report, heard: report.outcome === "unreadable" ? [] : heard };
}

function sourceOf(bytes: Uint8Array, chunkSize?: number): Source {
  const whole = sourceOfBytes("table.csv", bytes);
  if (chunkSize === undefined) return whole;
  async function* chunksFrom(offset: number) {
    for (let from = offset; from < bytes.length; from += chunkSize as number) {
      yield bytes.subarray(from, from + (chunkSize as number));
    }
  }
  return { ...whole, chunks: () => chunksFrom(0), chunksFrom };
}

function firstDifference(expected: Result, actual: Result, isHeard: boolean): Difference | undefined {
  const [texts, bytes] = [findingsOf(expected, isHeard), findingsOf(actual, isHeard)];
  for (let index = 0; index < Math.max(texts.length, bytes.length); index++) {
    const [asText = "nothing", byBytes = "nothing"] = [texts[index], bytes[index]];
    if (asText !== byBytes) return { at: `finding ${index}`, asText, byBytes };
  }
  return difference(expected.report, actual.report, "");
}

/** What was heard, or else the samples. */
function findingsOf({ report, heard }: Result, isHeard: boolean): readonly string[] {
  return isHeard ? heard : report.findings.map((sample) => JSON.stringify(sample));
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
