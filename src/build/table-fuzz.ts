import type { PublishedVersion, RecordTypeDescription } from "../model/published.ts";
import { createTableMaker, type MutatedTable } from "./mutated-tables.ts";
import { createRandom } from "./random.ts";
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

/** Whether a table can show what the record type is recognised by; that of code sets is a list of objects. */
export function standsInTable(recordType: RecordTypeDescription): boolean {
  const paths = new Set(columnFields(recordType).map(({ path }) => path));
  return recordType.recognisedBy.every((alternatives) => alternatives.some((path) => paths.has(path)));
}

/**
 * Makes a table of all seeds and then mutated ones, and checks each as text and by bytes: whole and in chunks, with both engines,
 * with several threads, with every finding heard and with few samples.
 */
export async function fuzzTables(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  seeds: readonly SeedRow[],
  { seed, rows: wanted, sizes }: FuzzOptions,
): Promise<Fuzzed> {
  const maker = createTableMaker(version, recordType, seeds);
  const pool = createTurnTakingPool(3, rangeSize);
  let tables = 0;
  let rows = 0;
  let records = 0;
  let findings = 0;
  let unreadable = 0;
  for (let number = 0; rows < wanted; number++) {
    const random = createRandom(`${seed} ${recordType.id} ${number}`);
    const size = sizes[number % sizes.length] as number;
    const { table, ways } = choose(number, random, size);
    const comparison = await compareTable(table.bytes, table.against, ways);
    tables++;
    rows += table.rows;
    records += comparison.records;
    findings += comparison.findings;
    if (comparison.outcome === "unreadable") unreadable++;
    if (comparison.difference !== undefined) {
      const failure = { table, number, difference: comparison.difference };
      return { tables, rows, records, findings, unreadable, ranges: pool.ranges(), failure };
    }
  }
  return { tables, rows, records, findings, unreadable, ranges: pool.ranges() };

  function choose(
    number: number,
    random: ReturnType<typeof createRandom>,
    size: number,
  ): { readonly table: MutatedTable; readonly ways: readonly Way[] } {
    const few = { maxSamples: random.pick([1, 2, 5]) };
    if (number === 0) return { table: maker.plain(random), ways: [{}, few] };
    if (number % 4 === 1) {
      // Where rows begin can only be guessed in a table of which most rows are as wide as its header.
      const harm = { cells: random.pick([0, 0.01, 0.2]), rows: random.pick([0, 0.003]), renewed: random.pick([0, 1]) };
      return { table: maker.mutated(random, size, harm), ways: [{ pool }, { pool, ...few }] };
    }
    const table = maker.mutated(random, size);
    const way: Way = number % 4 === 2 ? { engine: "plain", chunkSize } : number % 4 === 3 ? { chunkSize } : {};
    return { table, ways: [way, { ...way, ...few }] };
  }
}
