import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { ReportedFinding } from "../report/report.ts";
import { createValidator } from "../validate/validator.ts";
import { findVersion } from "../validate/versions.ts";
import { exitCode } from "./exit-code.ts";

/** The examples are read as a visitor would: recognised by their columns, on a day named once and for all. */
const folder = new URL("../../examples/", import.meta.url);
const validator = createValidator({ asOf: "2025-11-22" });
const types = [
  ...new Set(readdirSync(folder).flatMap((name) => /^(.*)-(?:clean|dirty)\.csv$/.exec(name)?.[1] ?? [])),
].sort();

async function check(name: string) {
  const findings: ReportedFinding[] = [];
  const report = await validator.validateBytes(name, readFileSync(new URL(name, folder)), {
    onFinding: (finding) => findings.push(finding),
  });
  // A table has a header above its first record.
  const header = report.inputs[0]?.headerRow ?? 0;
  const places = findings.map(({ rule, row, path }) => `${rule} ${(row ?? 0) - header} ${path}`).sort();
  return { report, places };
}

/** Every JSON report follows the published schema. */
const isReport = new Ajv2020({ strictRequired: false }).compile(
  JSON.parse(readFileSync(new URL("../../schemas/next/report.schema.json", import.meta.url), "utf8")),
);

/** What comes with the tables of a batch is no table itself. */
const single = ["batch-manifest", "batch-receipt", "code-set"];

test("there is an example of each record type", () => {
  const all = findVersion("next").recordTypes.map(({ id }) => id);
  expect(types).toEqual(all.filter((id) => !single.includes(id)).sort());
});

test.each(single)("the example of %s is valid", async (type) => {
  const bytes = readFileSync(new URL(`${type}.json`, folder));
  const report = await createValidator({ type, asOf: "2025-11-22" }).validateBytes(`${type}.json`, bytes);
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(exitCode[report.outcome]).toBe(0);
});

describe.each(types)("%s", (type) => {
  const forms = ["csv", "gb18030.csv", "ndjson"];

  test.each(forms)("the clean example is valid as %s", async (form) => {
    const { report, places } = await check(`${type}-clean.${form}`);
    expect(places).toEqual([]);
    expect(report.recordType?.id).toBe(type);
    expect(exitCode[report.outcome]).toBe(0);
  });

  test("the dirty example has the same findings in every form", async () => {
    const [table, chinese, objects] = await Promise.all(forms.map((form) => check(`${type}-dirty.${form}`)));
    expect(chinese?.report.inputs[0]?.encoding).toBe("gb18030");
    expect(chinese?.places).toEqual(table?.places);
    expect(objects?.places).toEqual(table?.places);
    expect(exitCode[table?.report.outcome ?? "valid"]).toBe(1);
    for (const form of [table, chinese, objects]) expect(isReport(form?.report) ? [] : isReport.errors).toEqual([]);
    const { mistakes } = (await import(`../build/example-mistakes/${type}.ts`)) as { mistakes: readonly [number][] };
    const rows = new Set(table?.places.map((place) => Number(place.split(" ")[1]) - 1));
    expect(mistakes.map(([row]) => row).filter((row) => !rows.has(row))).toEqual([]);
  });
});
