import { readFileSync, rmSync } from "node:fs";
import { findVersion } from "../src/validate/versions.ts";
import { run } from "./measure.ts";
import { fieldOf } from "./peers/positions.ts";
import { type Job, type Program, type ProgramName, positionsOf, programOf, rulesOfTable } from "./programs.ts";
import type { Tools } from "./tools.ts";

/** Wrong cells (row, tab, path of the field), each with the rules that say so. */
export type WrongCells = ReadonlyMap<string, ReadonlySet<string>>;

/** The cells this validator finds fault with, by the rules about one record. */
export async function ownCells(job: Job, tools: Tools): Promise<WrongCells> {
  const name: ProgramName = "creditspec, all findings written";
  const program = programOf(name, job, tools) as Program;
  const target = positionsOf(name, job);
  await run(program.command);
  const layers = new Map(findVersion("next").rules.map(({ id, layer }) => [id, layer]));
  const cells = new Map<string, Set<string>>();
  for (const line of readFileSync(target, "utf8").split("\n")) {
    if (line === "") continue;
    const { rule, row, path } = JSON.parse(line) as { rule: string; row: number; path: string };
    const layer = layers.get(rule);
    if (layer === "dataset" || layer === "file" || path === "") continue;
    const cell = `${row}\t${fieldOf(path)}`;
    cells.set(cell, (cells.get(cell) ?? new Set()).add(rule));
  }
  rmSync(target);
  return cells;
}

/** How the cells that a peer finds compare with those found here. */
export interface Comparison {
  readonly name: ProgramName;
  /** Cells the peer finds, and those of them that are not found here. */
  readonly found: number;
  readonly onlyThere: number;
  /** Cells found here by the rules that the peer has, and those of them that it misses. */
  readonly due: number;
  readonly missed: number;
  /** Rules with findings here that the peer has not, by their number of cells. */
  readonly lacking: readonly string[];
  /** How many of the rules about one record that the table gives something to look at the peer has. */
  readonly rules: number;
  readonly allRules: number;
}

/** Runs a peer and compares the sets of wrong cells; undefined for one that only counts or reads. */
export async function compare(program: Program, own: WrongCells, job: Job): Promise<Comparison | undefined> {
  const { name, rules, isPlaced } = program;
  if (rules === undefined || !isPlaced) return undefined;
  const target = positionsOf(name, job);
  await run(program.command);
  const found = new Set(
    readFileSync(target, "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  );
  rmSync(target);
  const due = [...own].filter(([, by]) => [...by].some((rule) => rules.has(rule))).map(([cell]) => cell);
  const lacking = new Map<string, number>();
  for (const [cell, by] of own) {
    if (found.has(cell)) continue;
    for (const rule of by) if (!rules.has(rule)) lacking.set(rule, (lacking.get(rule) ?? 0) + 1);
  }
  const all = rulesOfTable(job.plan.kind);
  return {
    name,
    found: found.size,
    onlyThere: [...found].filter((cell) => !own.has(cell)).length,
    due: due.length,
    missed: due.filter((cell) => !found.has(cell)).length,
    lacking: [...lacking].sort(([, a], [, b]) => b - a).map(([rule, cells]) => `${rule} (${cells})`),
    rules: [...rules].filter((id) => all.has(id)).length,
    allRules: all.size,
  };
}

/** Whether two formats of the same rows have the same wrong cells. */
export function isSame(left: WrongCells, right: WrongCells): boolean {
  return left.size === right.size && [...left.keys()].every((cell) => right.has(cell));
}
