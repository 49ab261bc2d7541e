import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { createJsonReporter } from "./json.ts";
import type { ValidationReport } from "./report.ts";
import { dangerous, reportText } from "./report-text.ts";
import { englishReport, hostileReport, sampleReport, unreadableReport, validReport } from "./sample-report.ts";

const schema = JSON.parse(readFileSync(new URL("report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

describe.each([
  ["sampleReport", sampleReport],
  ["validReport", validReport],
  ["unreadableReport", unreadableReport],
  ["englishReport", englishReport],
  ["hostileReport", hostileReport],
])("%s", (_name, report) => {
  const text = reportText(createJsonReporter, report);

  test("is exactly the report", () => {
    expect(JSON.parse(text)).toEqual(report);
  });

  test("fits the published schema", () => {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test("holds no raw control or direction characters", () => {
    expect(text).not.toMatch(dangerous);
  });
});

test("is indented by two spaces and ends with a line break", () => {
  const text = reportText(createJsonReporter, sampleReport);
  expect(text.startsWith('{\n  "outcome": "invalid",\n  "standard": "next",\n')).toBe(true);
  expect(text.endsWith("\n}\n")).toBe(true);
});

describe("the schema refuses", () => {
  test.each<readonly [string, unknown]>([
    ["a field it does not know", { ...sampleReport, extra: 1 }],
    ["a report without a field", { ...sampleReport, problem: undefined }],
    ["an invalid outcome without a problem in the data", { ...sampleReport, counts: [] }],
    ["an unreadable outcome without a reason", { ...unreadableReport, problem: null }],
    ["a valid outcome with a reason not to read", { ...validReport, problem: unreadableReport.problem }],
    ["a finding with an unknown key", { ...sampleReport, findings: [{ ...sampleReport.findings[0], title: "x" }] }],
    ["a value of more than 96 characters", withValue("长".repeat(97))],
  ])("%s", (_name, report) => {
    expect(validate(JSON.parse(JSON.stringify(report)))).toBe(false);
  });
});

test("the schema names every key of the contract", () => {
  // Fails to compile, not to run, where the contract has a key that the sample lacks.
  const keys: Record<keyof ValidationReport, unknown> = sampleReport;
  expect(schema.required.toSorted()).toEqual(Object.keys(keys).toSorted());
  expect(Object.keys(schema.properties)).toEqual(schema.required);
  for (const [name, definition] of Object.entries<{ properties?: object; required?: string[] }>(schema.$defs)) {
    expect(Object.keys(definition.properties ?? {}), name).toEqual(definition.required ?? []);
  }
});

test("everything in the schema has a Chinese title", () => {
  const untitled = Object.entries<{ title?: string }>({ ...schema.properties, ...schema.$defs }).filter(
    ([, definition]) => !/[\u4e00-\u9fff]/.test(definition.title ?? ""),
  );
  expect(untitled.map(([name]) => name).filter((name) => name !== "jsonPointer")).toEqual([]);
});

function withValue(value: string): unknown {
  return { ...sampleReport, findings: [{ ...sampleReport.findings[0], value }] };
}
