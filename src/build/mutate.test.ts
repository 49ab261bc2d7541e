import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSuiteFolder } from "../cli/conformance/suite-folder.ts";
import { mutationOf } from "./mutate-all.ts";
import { type MutantOutcome, problemsOf, readExcuses } from "./mutate-report.ts";
import { createRandom } from "./random.ts";

/** Mutants that are tried here; `npm run mutate -- --check` tries all of them. */
const sample = 250;

const root = mkdtempSync(join(tmpdir(), "creditspec-mutate-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("some case fails on each of a sample of faulty standards, and of none it was proven that none can", async () => {
  const { mutants, judge } = mutationOf(await readSuiteFolder(), root);
  const excused = new Set(readExcuses().flatMap((excuse) => excuse.mutants));
  const chosen = createRandom("mutants")
    .shuffled(mutants.filter(({ id }) => !excused.has(id)))
    .slice(0, sample);
  const survivors: string[] = [];
  const wronglyProven: string[] = [];
  for (const mutant of chosen) {
    const isNoticed = (await judge.noticedBy(mutant)) !== undefined;
    const isProven = mutant.proof?.() !== undefined;
    if (!isNoticed && !isProven) survivors.push(mutant.id);
    if (isNoticed && isProven) wronglyProven.push(mutant.id);
  }
  expect({ survivors, wronglyProven }).toEqual({ survivors: [], wronglyProven: [] });
});

test("a survivor without a reason, a reason without a survivor and a low score are problems", () => {
  const outcome = (id: string, isNoticed: boolean): MutantOutcome => ({ id, kind: "number", isNoticed });
  const many = Array.from({ length: 38 }, (_, index) => outcome(String(index), true));
  const excuses = [{ reason: "等价", mutants: ["a"] }];
  expect(problemsOf([...many, outcome("a", false), outcome("b", true)], excuses)).toEqual([]);
  expect(problemsOf([...many, outcome("a", true)], excuses)).toHaveLength(1);
  expect(problemsOf(many, excuses)).toHaveLength(1);
  expect(problemsOf([...many, outcome("b", false)], [])).toHaveLength(1);
  expect(problemsOf([...many.slice(0, 10), outcome("a", false)], excuses)).toHaveLength(1);
});

test("what is proven to make no difference is no survivor, needs no reason, and must not be noticed", () => {
  const outcome = (isNoticed: boolean): MutantOutcome => ({ id: "a", kind: "number", isNoticed, proof: "condition" });
  const noticed: MutantOutcome = { id: "b", kind: "number", isNoticed: true };
  expect(problemsOf([noticed, outcome(false)], [])).toEqual([]);
  expect(problemsOf([noticed, outcome(true)], [])).toHaveLength(1);
  expect(problemsOf([noticed, outcome(false)], [{ reason: "等价", mutants: ["a"] }])).toHaveLength(1);
});
