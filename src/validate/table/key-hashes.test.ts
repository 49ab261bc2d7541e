import { expect, test } from "vitest";
import { createRandom } from "../../build/random.ts";
import { KeyHash, KeyHashes } from "./key-hashes.ts";

const hashOf = (...parts: readonly string[]) => {
  const hash = new KeyHash();
  hash.reset();
  for (const part of parts) {
    const bytes = new TextEncoder().encode(part);
    hash.add(bytes, 0, bytes.length);
  }
  return [hash.low, hash.high] as const;
};

test("rows whose keys occur more than once are found, and only these", () => {
  const random = createRandom("keys");
  const hashes = new KeyHashes(undefined, 0);
  const rowsOf = new Map<string, number[]>();
  for (let row = 1; row <= 20_000; row++) {
    const key = `${random.below(60_000)}`;
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
    hashes.add(...hashOf(key), row);
  }
  const expected = [...rowsOf.values()].filter((rows) => rows.length > 1).flat();
  expect(expected.length).toBeGreaterThan(1000);
  const repeated = hashes.repeated();
  expect(repeated.size).toBe(expected.length);
  expect(expected.every((row) => repeated.has(row))).toBe(true);
  expect(hashes.repeated().size).toBe(0);
});

test("hashes that share one half are not taken for equal", () => {
  const hashes = new KeyHashes(undefined, 0);
  [
    [1, 256, 1],
    [1, 257, 2],
    [2, 256, 3],
    [1, 257, 4],
  ].forEach(([low, high, row]) => {
    hashes.add(low as number, high as number, row as number);
  });
  const repeated = hashes.repeated();
  expect([1, 2, 3, 4].filter((row) => repeated.has(row))).toEqual([2, 4]);
});

test("parts of a key cannot run into each other", () => {
  expect(hashOf("ab", "c")).not.toEqual(hashOf("a", "bc"));
});
