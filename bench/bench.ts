/**
 * Measures the validator beside everything that could be taken instead, on the same work in the same run, on data generated
 * from a seed, and says what of issue 4 is reached.
 *
 *   npm run bench                         1 000 000 and 100 000 rows, medians of five runs
 *   npm run bench -- --rows 20000 --runs 1
 *   npm run bench -- --only ndjson        one case (its beginning is enough); also: growth, start-up, correctness
 *   npm run bench -- --large              growth up to ten times the rows
 *
 * A whole run writes bench/RESULTS.md; one with `--only` prints. The peers in Python and C are made where python3, its package
 * registry and gcc are there, and said to be missing where not.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { type Case, casesOf, growthSizes, parserCase, type Sizes } from "./cases.ts";
import { type Comparison, compare, isSame, ownCells, type WrongCells } from "./correctness.ts";
import { type DataPlan, generateData } from "./data.ts";
import { type Command, median, node, type Run, root, run, warm } from "./measure.ts";
import {
  asOf,
  type CsvParser,
  csvParsers,
  isOwn,
  type Job,
  type Program,
  type ProgramName,
  programOf,
} from "./programs.ts";
import { caseTable, correctnessTable, grouped, growthTable, startUpTable, targetTable } from "./results.ts";
import { type GrowthStep, judge, type StartUp, type Summary } from "./targets.ts";
import { prepareTools, type Tools } from "./tools.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string" },
    runs: { type: "string" },
    only: { type: "string" },
    large: { type: "boolean" },
  },
});
const sizes: Sizes = { large: Number(values.rows ?? 1_000_000), small: Number(values.rows ?? 1_000_000) / 10 };
const runs = Number(values.runs ?? 5);
/** Rows on which the sets of wrong cells are compared. */
const compared = Math.min(20_000, sizes.large);
/** A peer that has run for so many seconds is not run again. */
const patience = 120;

const data = `${root}bench/data`;
const tools = await prepareTools(data);
for (const problem of tools.problems) console.log(problem);
const folder = mkdtempSync(`${data}/run-`);
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const measured = new Map<string, Map<ProgramName, Summary>>();
  const comparisons = new Map<string, readonly Comparison[]>();
  const lines: string[] = [];
  const print = (added: readonly string[]) => {
    lines.push(...added);
    console.log(added.join("\n"));
  };

  const first = parserCase(sizes);
  const parsers = isWanted("parsers") || isWanted("csv") ? await measureCase(first) : undefined;
  const parser = fastestParser(parsers?.summaries);
  const cases = casesOf(sizes, parser);
  print(["## Programs side by side", ""]);
  if (parsers !== undefined) {
    measured.set(first.id, parsers.summaries);
    print(caseTable(first, parsers.summaries, parsers.failures));
  }
  for (const one of cases.filter(({ id }) => isWanted(id))) {
    const { summaries, failures } = await measureCase(one);
    measured.set(one.id, summaries);
    print(caseTable(one, summaries, failures));
  }

  if (isWanted("correctness")) {
    print(["## The same wrong cells", ""]);
    const formats: string[] = [];
    let utf8: WrongCells | undefined;
    // The large workbook has the rows of the small one.
    for (const one of [first, ...cases].filter(({ id }) => id !== "xlsx-large")) {
      const outcome = await attempt(() => compareCase({ ...one, plan: { ...one.plan, rows: compared } }));
      if (typeof outcome === "string") {
        formats.push(`${one.title}: does not run (${outcome}).`);
        continue;
      }
      formats.push(...outcome.failures);
      if (outcome.comparisons.length > 0) comparisons.set(one.title, outcome.comparisons);
      if (one.id === "csv") utf8 = outcome.cells;
      else if (utf8 !== undefined && (one.id === "gb18030" || one.id === "xlsx"))
        formats.push(
          `${one.title}: ${isSame(utf8, outcome.cells) ? "the same cells" : "**other cells**"} as in CSV UTF-8.`,
        );
    }
    print([...correctnessTable(compared, comparisons), ...formats.map((line) => `- ${line}`), ""]);
  }

  const growth = isWanted("growth") ? await measureGrowth() : [];
  if (growth.length > 0) print(["## Growth", "", ...growthTable(growth)]);
  const startUp = isWanted("start-up") ? await measureStartUp() : undefined;
  if (startUp !== undefined) print(["## Start-up", "", ...startUpTable(startUp)]);

  const targets = judge({ cases: measured, growth, ...(startUp && { startUp }) });
  const judged = ["## What it must reach", "", ...targetTable(targets)];
  console.log(judged.join("\n"));
  if (values.only === undefined)
    writeFileSync(`${root}bench/RESULTS.md`, [...heading(tools), ...judged, ...lines].join("\n"));
}

function isWanted(id: string): boolean {
  return values.only === undefined || id.startsWith(values.only);
}

function heading({ versions, problems }: Tools): string[] {
  return [
    "# Results of `npm run bench`",
    "",
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; ${versions.join(", ")}. Files in the page cache, whole processes, programs in turn, medians of up to ${runs} runs.`,
    "",
    "All but those that say *schema only*, *subset* or *native C* do the same checks: the published schema and every rule about one record, each wrong cell by row and column. *creditspec* also decides the encoding over the whole file, computes its SHA-256, masks values, compares records with each other and writes the report. The Ajv peers evaluate the conditions of rules.json one by one; DuckDB runs them as one query made from the same conditions (text rules of a column merged into one pattern, cells with a fixed form checked by that form alone); native C is written by hand for this one table.",
    "",
    ...problems.map((problem) => `${problem}.`),
    ...(problems.length > 0 ? [""] : []),
  ];
}

interface Measured {
  readonly summaries: Map<ProgramName, Summary>;
  readonly failures: Map<ProgramName, string>;
}

/** Runs the programs of a case in turn. */
async function measureCase({ plan, programs: names }: Case): Promise<Measured> {
  const job = await prepareJob(plan);
  const megabytes = statSync(job.path).size / 1e6;
  const programs = names.flatMap((name) => programOf(name, job, tools) ?? []);
  const results = new Map<ProgramName, Run[]>(programs.map(({ name }) => [name, []]));
  const failures = new Map<ProgramName, string>();
  await warm(job.path);
  for (let round = 0; round < runs; round++) {
    for (const { name, command } of programs) {
      const before = results.get(name) as Run[];
      const spent = before.reduce((sum, { seconds }) => sum + seconds, 0);
      if (failures.has(name) || (!isOwn(name) && spent > patience)) continue;
      const outcome = await attempt(() => run(command));
      if (typeof outcome === "string") failures.set(name, outcome);
      else before.push(outcome);
    }
  }
  const summaries = new Map<ProgramName, Summary>();
  for (const [name, list] of results) {
    const [one] = list;
    if (one === undefined) continue;
    summaries.set(name, { ...summarise(list), records: recordsOf(one.output), rows: plan.rows, megabytes });
  }
  return { summaries, failures };
}

function summarise(list: readonly Run[]) {
  const of = (part: "seconds" | "cpu" | "peak") => median(list.map((one) => one[part]));
  return { runs: list.length, seconds: of("seconds"), cpu: of("cpu"), peak: of("peak") };
}

async function prepareJob(plan: DataPlan): Promise<Job> {
  return { plan, path: await generateData(data, plan), folder };
}

/** The result of some work, or why it failed. */
async function attempt<Result extends object>(work: () => Promise<Result>): Promise<Result | string> {
  try {
    return await work();
  } catch (problem) {
    return (problem as Error).message;
  }
}

/** Every program says how many records it read. */
function recordsOf(output: string): number {
  const { records } = JSON.parse(output) as { records: number | { read: number } };
  return typeof records === "number" ? records : records.read;
}

function fastestParser(summaries: ReadonlyMap<ProgramName, Summary> | undefined): CsvParser {
  const seconds = (parser: CsvParser) => summaries?.get(`Ajv over ${parser}`)?.seconds ?? Number.POSITIVE_INFINITY;
  return [...csvParsers].sort((a, b) => seconds(a) - seconds(b))[0] as CsvParser;
}

interface Compared {
  readonly cells: WrongCells;
  readonly comparisons: readonly Comparison[];
  readonly failures: readonly string[];
}

async function compareCase({ title, plan, programs }: Case): Promise<Compared> {
  const job = await prepareJob(plan);
  const cells = await ownCells(job, tools);
  const comparisons: Comparison[] = [];
  const failures: string[] = [];
  for (const name of programs.filter((one) => !isOwn(one))) {
    const program: Program | undefined = programOf(name, job, tools);
    const comparison = program && (await attempt(async () => ({ made: await compare(program, cells, job) })));
    if (typeof comparison === "string") failures.push(`${title}, ${name}: does not run (${comparison}).`);
    else if (comparison?.made !== undefined) comparisons.push(comparison.made);
  }
  return { cells, comparisons, failures };
}

function validate(...paths: readonly string[]): Command {
  return node(`${root}dist/cli/main.js`, "validate", ...paths, "--as-of", asOf, "--report", "json=-");
}

async function measureGrowth(): Promise<GrowthStep[]> {
  const steps = growthSizes(sizes, values.large === true);
  const commands = new Map<number, { alone: Command; compared: Command }>();
  const common = { damage: "cells", format: "csv" } as const;
  for (const rows of steps) {
    const half = { rows: rows / 2, linked: true, ...common } as const;
    const penalties = await generateData(data, { kind: "penalty", rows, ...common });
    const paths = [
      await generateData(data, { kind: "penalty", ...half }),
      await generateData(data, { kind: "registration", ...half }),
    ];
    commands.set(rows, { alone: validate(penalties), compared: validate(...paths) });
    for (const path of [penalties, ...paths]) await warm(path);
  }
  const results = new Map<number, { alone: Run[]; compared: Run[] }>();
  for (let round = 0; round < Math.min(runs, 3); round++) {
    for (const [rows, { alone, compared }] of commands) {
      const lists = results.get(rows) ?? { alone: [], compared: [] };
      results.set(rows, lists);
      lists.alone.push(await run(alone));
      lists.compared.push(await run(compared));
    }
  }
  return [...results].map(([rows, lists]) => ({
    rows,
    alone: summarise(lists.alone),
    compared: summarise(lists.compared),
  }));
}

/** Medians of twenty starts, in turn. */
async function measureStartUp(): Promise<StartUp> {
  const oneRow = await generateData(data, { kind: "penalty", rows: 1, damage: "none", format: "csv" });
  const bare = (...args: readonly string[]): Command => ({ program: process.execPath, args });
  const main = `${root}dist/cli/main.js`;
  const commands = {
    bare: bare("-e", "0"),
    version: bare(main, "--version"),
    oneRow: bare(main, "validate", oneRow, "--as-of", asOf, "--report", "json=-"),
  };
  const seconds = { bare: [] as number[], version: [] as number[], oneRow: [] as number[] };
  for (let round = 0; round < 20; round++) {
    for (const part of ["bare", "version", "oneRow"] as const) seconds[part].push((await run(commands[part])).seconds);
  }
  console.log(`start-up: ${grouped(seconds.bare.length)} rounds`);
  return { bare: median(seconds.bare), version: median(seconds.version), oneRow: median(seconds.oneRow) };
}
