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
  /** Samples that the report keeps of each rule and column, where nobody hears every finding; absent where somebody does. */
  readonly maxSamples?: number;
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

/** What one check says: the report, and all findings in order; none of an unreadable file. */
interface Result {
  readonly report: Awaited<ReturnType<Validator["validateSources"]>>;
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
  const asText = await check(sourceOf(bytes), against, { byBytes: false, maxSamples: allSamples });
  let difference: Difference | undefined;
  for (const { engine, pool, chunkSize, maxSamples } of ways) {
    const samples = { maxSamples: maxSamples ?? allSamples };
    const options = { byBytes: true, ...samples, ...(engine && { engine }), ...(pool && { threads: pool }) };
    const isHeard = pool === undefined && maxSamples === undefined;
    const expected =
      maxSamples === undefined ? asText : await check(sourceOf(bytes), against, { byBytes: false, ...samples }, false);
    difference ??= firstDifference(expected, await check(sourceOf(bytes, chunkSize), against, options, isHeard));
  }
  return {
    outcome: asText.report.outcome,
    records: asText.report.records.read,
    findings: asText.findings.length,
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
  // How much is heard of a file before it turns out to be unreadable depends on its chunks, and says nothing.
  if (report.outcome === "unreadable") return { report, findings: [] };
  return { report, findings: isHeard ? heard : report.findings.map((sample) => JSON.stringify(sample)) };
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
