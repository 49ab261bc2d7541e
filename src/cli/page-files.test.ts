import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createOverflow } from "./overflow.ts";
import { createPageFiles } from "./page-files.ts";

const TMPDIR = "TMPDIR";
const usual = process.env[TMPDIR];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "page-files-"));
  process.env[TMPDIR] = folder;
});

afterEach(() => {
  if (usual === undefined) delete process.env[TMPDIR];
  else process.env[TMPDIR] = usual;
  rmSync(folder, { recursive: true, force: true });
});

test("pages come back as they were written, those of each store apart, and leave nothing behind", async () => {
  const files = createPageFiles();
  const stores = [files.open(), files.open()];
  const page = (store: number, number: number) => new Uint8Array(1000 + number).fill(store * 100 + number);
  for (const number of [7, 0, 9]) stores.forEach((store, index) => void store.write(number, page(index, number)));
  for (const number of [0, 9, 7]) {
    stores.forEach((store, index) => {
      const bytes = new Uint8Array(1000 + number);
      store.read(number, bytes);
      expect(bytes).toEqual(page(index, number));
    });
  }
  expect(() => stores[0]?.read(8, new Uint8Array(1))).toThrow("page 8 has not been written");
  expect(readdirSync(folder)).toHaveLength(1);
  await files.dispose();
  expect(readdirSync(folder)).toEqual([]);
});

test("without pages there is no folder", async () => {
  const files = createPageFiles();
  files.open();
  expect(readdirSync(folder)).toEqual([]);
  await files.dispose();
});

test("a temporary folder that cannot be written to is said", async () => {
  rmSync(folder, { recursive: true });
  const failure = { code: "temporary-failed", args: { problem: "文件夹不存在" }, place: { file: folder } };
  expect(() => createPageFiles().open().write(1, new Uint8Array(1))).toThrow(expect.objectContaining(failure));
  expect(() => createOverflow().append(1, "x")).toThrow(expect.objectContaining(failure));
  expect(() => createOverflow().appendNumbers(1, new Int32Array(1))).toThrow(expect.objectContaining(failure));
});
