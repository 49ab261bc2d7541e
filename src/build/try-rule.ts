/**
 * Tries rules against their case files without generating anything: `npm run try-rule -- <rule id or folder> …`.
 * Type-checks only the named rules, so one can work on a rule while another is half-written.
 */
import { readdirSync } from "node:fs";
import { assembleVersion } from "./assemble-version.ts";
import { readCaseFiles, runCase, sortFindings } from "./case-files.ts";
import { placeholdersOf } from "./describe-version.ts";
import { loadStandard } from "./load-standard.ts";

const rules = new URL("../standard/rules/", import.meta.url);
const folders = new Map(
  readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readdirSync(new URL(`${name}/`, rules)).map((file) => file.replace(/\.ts$/, ""))]),
);
const wanted = new Set(process.argv.slice(2).flatMap((name) => folders.get(name) ?? [name]));
const version = assembleVersion(await loadStandard((id) => wanted.has(id)));
const caseFiles = readCaseFiles("rules");
let passed = 0;
let failed = 0;
for (const { id, message } of version.rules) {
  const file = caseFiles.get(id);
  const problems: string[] = [];
  if (file === undefined) problems.push("has no case file");
  const outcomes = new Set<boolean>();
  for (const item of file?.cases ?? []) {
    const known = ({ rule }: { readonly rule: string }) => wanted.has(rule);
    const expected = sortFindings(item.findings.filter(known));
    const { findings, notEvaluated } = runCase(version, file as never, item);
    const actual = findings.filter(known);
    outcomes.add(expected.some(({ rule }) => rule === id));
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      problems.push(`${item.name}: found ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
    }
    const unanswered = (item.notEvaluated ?? []).filter((rule) => wanted.has(rule) && !notEvaluated.includes(rule));
    if (unanswered.length > 0) problems.push(`${item.name}: ${unanswered} should have no answer`);
  }
  if (file !== undefined && outcomes.size < 2) problems.push("add a case that breaks the rule and one that keeps it");
  if (placeholdersOf(message.en).length !== placeholdersOf(message.zh).length) problems.push("zh and en differ");
  if (problems.length === 0) passed++;
  else failed++;
  for (const problem of problems) console.log(`${id}: ${problem}`);
}
console.log(`${passed} rules keep their cases, ${failed} do not`);
process.exitCode = failed === 0 ? 0 : 1;
