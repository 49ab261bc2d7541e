import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compare, missingMembers } from "../../conformance/comparison.ts";
import type { Result } from "../../conformance/protocol.ts";
import type { SuiteCase } from "../../conformance/suite.ts";
import { createSharedFolders } from "../conformance/case-folders.ts";
import { readBackFiles } from "../conformance/read-back.ts";
import { readSuiteFolder } from "../conformance/suite-folder.ts";
import { createSystem } from "./system.ts";

/** Of each kind of case, role and form, some; all of them are run by `npm run conformance`. */
const most = 15;

const suite = await readSuiteFolder();
const groups = new Map<string, SuiteCase[]>();
for (const item of suite.cases.filter(({ status }) => status === "approved" || status === "draft")) {
  const { id, role, form } = item;
  const group = `${id.slice(0, id.indexOf("/"))}: ${role}, ${form}`;
  groups.set(group, [...(groups.get(group) ?? []), item]);
}
const root = mkdtempSync(join(tmpdir(), "creditspec-harness-"));
const folders = createSharedFolders(root);
const system = createSystem(() => ({ vendor: "creditspec", name: "creditspec", version: "0" }));

beforeAll(async () => {
  const { standard } = suite;
  const opened = await system.answer({ type: "open", standard, timeZone: "Asia/Shanghai", folder: folders.folder });
  expect(opened).toEqual({ type: "opened", ok: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What is wrong with the answer to a case. */
async function differences(item: SuiteCase, seq: number): Promise<readonly string[]> {
  const { role, asOf, regime } = item;
  const input = await folders.layOut(item, seq);
  const run = { type: "run", seq, role, asOf, regime, input, limits: { ms: 10_000 } };
  // As it would travel: without what is undefined.
  const result = JSON.parse(JSON.stringify(await system.answer(JSON.parse(JSON.stringify(run))))) as Result;
  if (result.status !== "done") return [JSON.stringify(result)];
  const readBack =
    result.files && (await readBackFiles(result.files, item, suite.standard, (path) => folders.find(path, seq)));
  return [...missingMembers(item, result), ...compare(item, result, readBack)];
}

let seq = 0;
test.each([...groups])("%s", async (_, cases) => {
  const step = Math.ceil(cases.length / most);
  const wrong: Record<string, readonly string[]> = {};
  for (const item of cases.filter((_, index) => index % step === 0)) {
    const found = await differences(item, ++seq);
    if (found.length > 0) wrong[item.id] = found;
  }
  expect(wrong).toEqual({});
});
