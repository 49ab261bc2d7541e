import type { PublishedVersion, RecordTypeDescription } from "../model/published.ts";
import { createTableMaker, type Harm, type MutatedTable } from "./mutated-tables.ts";
import { createRandom, type Random } from "./random.ts";
import { columnFields, type SeedRow } from "./seed-rows.ts";
import { compareTable, createTurnTakingPool, type Difference, type Way } from "./table-equality.ts";

/** What came of checking mutated tables of one record type as text and by bytes. */
export interface Fuzzed {
  readonly tables: number;
  /** Rows as the tables were made, and records as they were read. */
  readonly rows: number;
  readonly records: number;
  readonly findings: number;
  readonly unreadable: number;
  /** Ranges of bytes that were checked by threads. */
  readonly ranges: number;
  /** Rows that were checked in each of the ways but the main one, which all are checked in. */
  readonly rowsOf: Readonly<Record<WayName, number>>;
  /** The first table of which the two do not say the same; it is the last. */
  readonly failure?: { readonly table: MutatedTable; readonly number: number; readonly difference: Difference };
}

export interface FuzzOptions {
  readonly seed: string;
  /** At least so many rows are made, in tables of so many each, one size after the other. */
  readonly rows: number;
  readonly sizes: readonly number[];
}

/** Bytes of a range: few, so that ranges begin everywhere, in the middle of quoted line breaks too. */
const rangeSize = 4096;
/** Bytes of a chunk: a prime, so that chunks end everywhere. */
const chunkSize = 4099;
/** Samples that a report may keep of each rule and column; the last is all. */
const samplesKept = [1, 2, 5, 1_000_000];

/** Whether a table can show what the record type is recognised by; that of code sets is a list of objects. */
export function standsInTable(recordType: RecordTypeDescription): boolean {
  const paths = new Set(columnFields(recordType).map(({ path }) => path));
  return recordType.recognisedBy.every((alternatives) => alternatives.some((path) => paths.has(path)));
}

/** How else than in the main way, with every finding heard, a table is checked. */
export const wayNames = ["samples", "threads", "plain", "chunks"] as const;
export type WayName = (typeof wayNames)[number];

/** What threads need to know where rows begin: a table of which most rows are as wide as its header. */
function harmForThreads({ pick }: Random): Harm {
  return { cells: pick([0, 0.01, 0.2]), rows: pick([0, 0.003]), renewed: pick([0, 1]), wrong: pick([0.1, 1]) };
}

/**
 * Makes a table of all seeds and then mutated ones, and checks each as text and by bytes: with one thread and every finding heard,
 * and in one other way with what the report keeps of them alone.
 */
export async function fuzzTables(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  seeds: readonly SeedRow[],
  { seed, rows: wanted, sizes }: FuzzOptions,
): Promise<Fuzzed> {
  const maker = createTableMaker(version, recordType, seeds);
  const pool = createTurnTakingPool(3, rangeSize);
  const others: Readonly<Record<WayName, Way>> = {
    samples: {},
    threads: { pool },
    plain: { engine: "plain", chunkSize },
    chunks: { chunkSize },
  };
  const rowsOf = { samples: 0, threads: 0, plain: 0, chunks: 0 };
  let tables = 0;
  let rows = 0;
  let records = 0;
  let findings = 0;
  let unreadable = 0;
  let failure: Fuzzed["failure"];
  for (let number = 0; rows < wanted && failure === undefined; number++) {
    const random = createRandom(`${seed} ${recordType.id} ${number}`);
    const way = wayNames[number % wayNames.length] as WayName;
    const table = makeTable(number, way, random);
    const maxSamples = random.pick(samplesKept);
    const main: Way = { maxSamples, isHeard: true, ...(way === "chunks" && { chunkSize }) };
    const ways: readonly Way[] = [main, { ...others[way], maxSamples, isHeard: false }];
    const comparison = await compareTable(table.bytes, table.against, ways);
    tables++;
    rows += table.rows;
    rowsOf[way] += table.rows;
    records += comparison.records;
    findings += comparison.findings;
    if (comparison.outcome === "unreadable") unreadable++;
    if (comparison.difference !== undefined) failure = { table, number, difference: comparison.difference };
  }
  return { tables, rows, records, findings, unreadable, ranges: pool.ranges(), rowsOf, ...(failure && { failure }) };

  function makeTable(number: number, way: WayName, random: Random): MutatedTable {
    if (number === 0) return maker.plain(random);
    const size = sizes[number % sizes.length] as number;
    return maker.mutated(random, size, way === "threads" ? harmForThreads(random) : undefined);
  }
}
