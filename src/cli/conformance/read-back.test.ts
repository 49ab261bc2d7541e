import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { SuiteCase } from "../../conformance/suite.ts";
import { findRecordType, findVersion } from "../../validate/versions.ts";
import { createSharedFolders } from "./case-folders.ts";
import { type FileForm, formWriters } from "./form-writers.ts";
import { readBackFiles } from "./read-back.ts";

const recordType = "administrative-penalty";
const type = findRecordType(findVersion("next"), recordType);
const records = ["101", "102"].map((number) => ({
  subject: { name: "杭州青禾示例食品有限公司", kind: "1", creditCode: "91330106MA27ABCD4C" },
  documentNumber: `杭西市监处罚〔2025〕${number}号`,
  penaltyKinds: ["21", "31"],
  fineAmount: "0.5",
  decidedOn: "2025-05-15",
  validTo: null,
}));
const allForms = Object.keys(formWriters) as FileForm[];
const written = Object.fromEntries(allForms.map((form) => [form, formWriters[form].write(type, records)])) as Readonly<
  Record<FileForm, Uint8Array>
>;

const root = mkdtempSync(join(tmpdir(), "creditspec-read-back-"));
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function readBack(form: FileForm, bytes: Uint8Array, path = "导出") {
  const item = {
    input: { form, records: [] },
    asOf: "2025-11-22",
    regime: "necips",
  } as unknown as SuiteCase;
  const folders = createSharedFolders(root);
  await folders.layOut({ ...item, input: {} }, 1);
  writeFileSync(join(root, "output", "导出"), bytes);
  return readBackFiles([{ path, form, recordType }], item, "next", (name) => folders.find(name, 1));
}

describe.each(allForms)("%s", (form) => {
  test("is read as any receiver would read it", async () => {
    expect(await readBack(form, written[form])).toEqual({
      problems: [],
      records: records.map((record) => ({ recordType, record })),
    });
  });

  test("is told from the others", async () => {
    // Any CSV file may have line breaks in quotes.
    const alike = form === "csv-utf8" ? [form, "csv-quoted-newlines"] : [form];
    for (const other of allForms.filter((one) => !alike.includes(one))) {
      expect((await readBack(form, written[other])).problems, `${other} for ${form}`).toHaveLength(1);
    }
  });
});

test("a file outside of the folder is not looked at, and one that is not there is missed", async () => {
  expect((await readBack("csv-utf8", written["csv-utf8"], "/etc/passwd")).problems).toEqual([
    "passwd：不在 open 给出的文件夹里",
  ]);
  expect((await readBack("csv-utf8", written["csv-utf8"], "../../../etc/passwd")).problems).toEqual([
    "passwd：不在 open 给出的文件夹里",
  ]);
  expect((await readBack("csv-utf8", written["csv-utf8"], "别的")).problems).toEqual(["别的：没有这个文件"]);
  expect((await readBack("csv-utf8", written["csv-utf8"], join(root, "output", "导出"))).problems).toEqual([]);
});

test("a file of other records is not those of the case", async () => {
  const { problems } = await readBack("csv-utf8", new TextEncoder().encode("a,b\n1,2\n"));
  expect(problems).toEqual([expect.stringMatching(/^导出：认不出是哪一类记录/)]);
});
