import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { createCaseRunner, readCaseFiles, sortFindings } from "../build/case-files.ts";
import { findVersion } from "./versions.ts";

const version = findVersion("next");
const runCase = createCaseRunner(version);
const caseSchema = JSON.parse(readFileSync(new URL("../../schemas/next/case.schema.json", import.meta.url), "utf8"));
const isCaseFile = new Ajv2020({ allowUnionTypes: true }).compile(caseSchema);

for (const kind of ["rules", "records"]) {
  describe.each([...readCaseFiles(kind)])(`${kind} %s`, (id, file) => {
    test("follows the schema of case files, each name once", () => {
      const { base: _, ...rest } = file;
      expect(isCaseFile({ ...rest, base: "named" }) ? [] : isCaseFile.errors).toEqual([]);
      const names = file.cases.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(file.subject.replace(/^(rule|record):/, "")).toBe(id);
    });

    test.each(file.cases.map((item) => [item.name, item] as const))("%s", (_name, item) => {
      const { findings, notEvaluated } = runCase(file, item);
      expect(findings).toEqual(sortFindings(item.findings));
      expect(notEvaluated).toEqual(expect.arrayContaining([...(item.notEvaluated ?? [])]));
    });
  });
}

const ruleCases = readCaseFiles("rules");

/** File rules are seen before there is a record; their cases are the scenarios of the command. Batch rules have `batches/`. */
const withCases = version.rules.filter(({ layer }) => layer !== "file" && layer !== "batch");

describe.each(withCases)("rule $id", ({ id, clause }) => {
  const file = ruleCases.get(id);

  test("is shown both kept and broken", () => {
    const broken = file?.cases.map(({ findings }) => findings.some(({ rule }) => rule === id)) ?? [];
    expect(new Set(broken), `add a case to conformance-tests/cases/rules/${id}.json`).toEqual(new Set([false, true]));
    expect(file?.clause).toBe(clause);
  });
});

test("every case file of a rule belongs to a rule", () => {
  const ids = new Set(version.rules.map(({ id }) => id));
  expect([...ruleCases.keys()].filter((id) => !ids.has(id))).toEqual([]);
});
