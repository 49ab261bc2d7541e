import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { createPageFiles } from "./page-files.ts";

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("creditspec-"));

test("pages come back as they were written, those of each store apart, and leave nothing behind", async () => {
  const before = new Set(folders());
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
  const made = folders().filter((name) => !before.has(name));
  await files.dispose();
  expect(folders().filter((name) => made.includes(name))).toHaveLength(made.length - 1);
});

test("without pages there is no folder", async () => {
  const before = folders().length;
  const files = createPageFiles();
  files.open();
  await files.dispose();
  expect(folders().length).toBeLessThanOrEqual(before);
});
