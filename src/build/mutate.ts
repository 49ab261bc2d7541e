/**
 * Proves that the conformance suite notices wrong implementations: every fault that can be made mechanically in the published
 * standard is given to our own system under test, and some case must fail.
 *
 *   npm run mutate                       write conformance-tests/MUTATION.md
 *   npm run mutate -- --check            say what is stale or not noticed, exit 1, write nothing
 *   npm run mutate -- --only <text>      only mutants whose name contains the text; lists those that no case notices though one could
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSuiteFolder } from "../cli/conformance/suite-folder.ts";
import { mutationOf } from "./mutate-all.ts";
import { type MutantOutcome, mutationReport, problemsOf, readExcuses, reportFile } from "./mutate-report.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, only: { type: "string" } } });
const { check, only } = values;

const root = mkdtempSync(join(tmpdir(), "creditspec-mutate-"));
const outcomes: MutantOutcome[] = [];
try {
  const { mutants, judge } = mutationOf(await readSuiteFolder(), root);
  for (const mutant of mutants.filter(({ id }) => only === undefined || id.includes(only))) {
    const { id, kind } = mutant;
    outcomes.push({ id, kind, isNoticed: (await judge.noticedBy(mutant)) !== undefined, proof: mutant.proof?.() });
    if (outcomes.length % 1000 === 0) console.error(`${outcomes.length} / ${mutants.length}`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

const noticed = outcomes.filter(({ isNoticed }) => isNoticed).length;
const proven = outcomes.filter(({ proof }) => proof !== undefined).length;
console.log(`${outcomes.length} mutants, ${noticed} noticed, ${proven} proven to make no difference`);
if (only === undefined) settle();
else for (const { id, isNoticed, proof } of outcomes) if (!isNoticed && proof === undefined) console.log(id);

function settle(): void {
  const excuses = readExcuses();
  const report = mutationReport(outcomes, excuses);
  const problems = problemsOf(outcomes, excuses);
  if (!check) writeFileSync(reportFile, report);
  else if (!existsSync(reportFile) || readFileSync(reportFile, "utf8") !== report)
    problems.push("conformance-tests/MUTATION.md is stale: run `npm run mutate` and commit what it writes");
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
