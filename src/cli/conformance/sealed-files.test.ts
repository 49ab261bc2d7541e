import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compare } from "../../conformance/comparison.ts";
import { type FileInput, forms, type Result } from "../../conformance/protocol.ts";
import { createSystem } from "../harness/system.ts";
import { createSharedFolders } from "./case-folders.ts";
import { readBackFiles } from "./read-back.ts";
import { readSealedSource } from "./sealed-source.ts";
import { readSuiteFolder } from "./suite-folder.ts";

const suite = await readSuiteFolder();
const seal = await readSealedSource(suite);
const kinds = new Set(suite.cases.map(({ role, recordType, form }) => `${role} ${recordType} ${form}`));
/** Sealed cases of classes that the suite has; of others none is ever run. */
const sealed = seal("a seed of some length").filter(({ role, recordType, form }) =>
  kinds.has(`${role} ${recordType} ${form}`),
);
const inFiles = sealed.filter(({ form }) => form !== "records");
const records = new Map(sealed.map(({ id, input }) => [id, input.records?.[0]?.record]));

const root = mkdtempSync(join(tmpdir(), "creditspec-sealed-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folders = createSharedFolders(root);

test("sealed cases are there in every form, and others for another seed", () => {
  expect(new Set(sealed.map(({ form }) => form))).toEqual(new Set(forms));
  const wrong = inFiles.filter(({ expected }) => expected.findings?.length !== 0);
  expect(wrong.length / inFiles.length).toBeGreaterThan(0.3);
  const digests = new Set(inFiles.map(({ input }) => input.files?.[0]?.sha256));
  const others = seal("another seed, as long").flatMap(({ input }) => input.files?.[0]?.sha256 ?? []);
  expect(others.filter((digest) => digests.has(digest)).length / others.length).toBeLessThan(0.3);
});

test("their files hold the records, are of their forms, and are judged as the records are", async () => {
  const system = createSystem(() => ({ vendor: "creditspec", name: "creditspec", version: "0" }));
  const { folder } = folders;
  await system.answer({ type: "open", standard: suite.standard, timeZone: "Asia/Shanghai", folder });
  const wrong: unknown[] = [];
  // All of them are run by `npm run conformance`.
  for (const [index, item] of inFiles.filter((_, index) => index % 5 === 0).entries()) {
    const { id, role, recordType, asOf, regime } = item;
    const input = await folders.layOut(item, index);
    const [file] = input.files as [FileInput];
    const asExport = { ...item, input: { form: file.form } };
    const back = await readBackFiles([file], asExport, suite.standard, (path) => path);
    if (back.problems.length > 0) wrong.push([id, back.problems]);
    else expect(back.records, id).toEqual([{ recordType, record: records.get(id.replace(/#.*/, "")) }]);
    const run = { type: "run", seq: index, role, asOf, regime, input, limits: { ms: 10_000 } };
    const result = JSON.parse(JSON.stringify(await system.answer(run))) as Result;
    const found = result.status === "done" ? compare(item, result) : [JSON.stringify(result)];
    if (found.length > 0) wrong.push([id, found]);
  }
  expect(wrong).toEqual([]);
  expect(inFiles.length).toBeGreaterThan(300);
}, 120_000);
