/**
 * Tries rules against their case files without generating anything: `npm run try-rule -- <rule id or folder> …`; with
 * `--records <record type> …` the cases of whole records, against every rule. Type-checks only the named rules, so one can work
 * on a rule while another is half-written.
 */
import { readdirSync } from "node:fs";
import { assembleVersion } from "./assemble-version.ts";
import { createCaseRunner, readCaseFiles, sortFindings } from "./case-files.ts";
import { loadStandard } from "./load-standard.ts";
import { placeholdersOf } from "./placeholders.ts";

const rules = new URL("../standard/rules/", import.meta.url);
const folders = new Map(
  readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readdirSync(new URL(`${name}/`, rules)).map((file) => file.replace(/\.ts$/, ""))]),
);
const names = process.argv.slice(2);
const isOfRecords = names[0] === "--records";
const wanted = new Set(names.flatMap((name) => folders.get(name) ?? [name]));
const version = assembleVersion(await loadStandard((id) => isOfRecords || wanted.has(id)));
const runCase = createCaseRunner(version);
const caseFiles = readCaseFiles(isOfRecords ? "records" : "rules");
let passed = 0;
let failed = 0;
const units = isOfRecords ? names.slice(1).map((id) => ({ id, message: undefined })) : version.rules;
for (const { id, message } of units) {
  const file = caseFiles.get(id);
  const problems: string[] = [];
  if (file === undefined) problems.push("has no case file");
  const outcomes = new Set<boolean>();
  for (const item of file?.cases ?? []) {
    const known = ({ rule }: { readonly rule: string }) => isOfRecords || wanted.has(rule);
    const expected = sortFindings(item.findings.filter(known));
    const { findings, notEvaluated } = runCase(file as never, item);
    const actual = findings.filter(known);
    outcomes.add(isOfRecords ? expected.length > 0 : expected.some(({ rule }) => rule === id));
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      problems.push(`${item.name}: found ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
    }
    const unanswered = (item.notEvaluated ?? []).filter(
      (rule) => (isOfRecords || wanted.has(rule)) && !notEvaluated.includes(rule),
    );
    if (unanswered.length > 0) problems.push(`${item.name}: ${unanswered} should have no answer`);
  }
  if (file !== undefined && outcomes.size < 2) problems.push("add a case with a finding and one without");
  if (message !== undefined && placeholdersOf(message.en).length !== placeholdersOf(message.zh).length)
    problems.push("zh and en differ");
  if (problems.length === 0) passed++;
  else failed++;
  for (const problem of problems) console.log(`${id}: ${problem}`);
}
console.log(`${passed} keep their cases, ${failed} do not`);
process.exitCode = failed === 0 ? 0 : 1;
