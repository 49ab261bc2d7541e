import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { loadStandard } from "../build/load-standard.ts";

/** How many numbers each group of checks has; the letters after a number are rules it became. */
const groups = {
  GEN: 30,
  IDN: 33,
  ENT: 47,
  LIC: 22,
  PEN: 38,
  ABN: 19,
  SER: 15,
  INS: 13,
  ANR: 25,
  IMM: 6,
  COM: 35,
  REP: 23,
  TAG: 15,
  RSK: 6,
  DER: 7,
  PKG: 12,
  PUB: 14,
  STD: 12,
} as const;

const folder = new URL("./not-tested/", import.meta.url);

/** Reasons by number, from every file of `not-tested/`. */
async function reasons(): Promise<Map<string, string>> {
  const modules = await Promise.all(
    readdirSync(folder).map(async (file) => Object.values(await import(new URL(file, folder).href))),
  );
  return new Map(modules.flat().flatMap((numbers) => Object.entries(numbers as Record<string, string>)));
}

test("every number has a rule, or a reason why it has none", async () => {
  const { rules } = await loadStandard();
  const tested = new Set(rules.map(({ code }) => code.slice(0, 7)));
  const explained = await reasons();
  const numbers = Object.entries(groups).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(3, "0")}`),
  );
  expect(numbers.filter((number) => !tested.has(number) && !explained.has(number))).toEqual([]);
  expect([...explained].filter(([number, reason]) => tested.has(number) || reason.length < 8)).toEqual([]);
}, 60_000);
