import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readPublishedFiles } from "../../build/read-version.ts";
import { readSuiteFiles } from "../../build/suite.ts";
import { createValidator } from "../../index.ts";
import { readSuite } from "../suite-reader.ts";
import { createJudge } from "./judge.ts";
import { sealedCases } from "./sealed-cases.ts";
import { readPublishedStandard } from "./standard.ts";

const standard = readPublishedStandard(
  new Map([...readPublishedFiles("next")].map(([path, text]) => [path, new TextEncoder().encode(text)])),
);
const files = readSuiteFiles();
const suite = readSuite(files);
const { levels } = JSON.parse(new TextDecoder().decode(files.get("suite.json")));
const sealed = (seed: string) =>
  sealedCases({ suite, standard, levels, digest: createHash("sha256").update(seed).digest() });

const sorted = (findings: readonly { readonly rule: string; readonly field?: string }[] = []) =>
  findings.map(({ rule, field }) => `${rule} ${field}`).sort();

test("what follows from the tables is what the authored cases say", () => {
  const judge = createJudge(standard);
  const alone = suite.cases.filter(
    ({ role, form, input }) =>
      role === "validator" && form === "records" && input.records?.length === 1 && input.publicCopy === undefined,
  );
  const differences: unknown[] = [];
  let concluded = 0;
  for (const { id, recordType, input, expected, asOf, regime } of alone) {
    const record = input.records?.[0]?.record;
    if (typeof record !== "object" || record === null) continue;
    const findings = judge(recordType, record, { asOf, regime });
    if (findings === undefined) continue;
    concluded += 1;
    const [ours, theirs] = [sorted(findings), sorted(expected.findings)];
    if (ours.join() !== theirs.join()) differences.push({ id, ours, theirs });
  }
  expect(differences).toEqual([]);
  expect(concluded / alone.length).toBeGreaterThan(0.8);
}, 60_000);

describe("the cases of a seed", () => {
  const cases = sealed("a seed");

  test("are the same every time, and others for another seed", () => {
    expect(sealed("a seed")).toEqual(cases);
    const other = new Set(sealed("another seed").map(({ input }) => JSON.stringify(input)));
    const shared = cases.filter(({ input }) => other.has(JSON.stringify(input)));
    expect(shared.length / cases.length).toBeLessThan(0.5);
  }, 60_000);

  test("are in no public case", () => {
    const known = new Set(suite.cases.map(({ input }) => JSON.stringify(input.records)));
    const repeated = cases.filter(({ input }) => known.has(JSON.stringify(input.records)));
    expect(repeated.length / cases.length).toBeLessThan(0.1);
  });

  test("are right and wrong, of every record type but events, and about many rules", () => {
    const right = cases.filter(({ expected }) => expected.findings?.length === 0);
    expect(right.length / cases.length).toBeGreaterThan(0.1);
    expect(right.length / cases.length).toBeLessThan(0.6);
    const types = [...standard.schemas.keys()].filter((type) => type !== "lifecycle-event");
    expect(new Set(cases.map(({ recordType }) => recordType))).toEqual(new Set(types));
    expect(new Set(cases.flatMap(({ expected }) => expected.findings?.map(({ rule }) => rule))).size).toBeGreaterThan(
      100,
    );
  });

  test("are judged so by the reference, which had no part in them", () => {
    const differences = cases.flatMap(({ id, recordType, input, expected, asOf, regime }) => {
      const { findings } = createValidator({ type: recordType, standard: "next", asOf, regime }).validateRecord(
        input.records?.[0]?.record,
      );
      const found = findings.map(({ rule, path }) => `${rule} ${path}`).sort();
      return found.join() === sorted(expected.findings).join()
        ? []
        : [{ id, found, expected: sorted(expected.findings) }];
    });
    expect(differences).toEqual([]);
  }, 60_000);
});
