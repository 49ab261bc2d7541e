import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { createNdjsonReporter } from "./ndjson.ts";
import { dangerous, reportText } from "./report-text.ts";
import { hostileFinding, sampleReport, unreadableReport, validReport } from "./sample-report.ts";

const schema = JSON.parse(readFileSync(new URL("report.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).addSchema(schema);

test("every line is one finding of the published schema", () => {
  const lines = reportText(createNdjsonReporter, sampleReport).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line))).toEqual(sampleReport.findings);
  const validate = ajv.getSchema("urn:creditspec:next:report#/$defs/finding");
  for (const line of lines) expect(validate?.(JSON.parse(line)), JSON.stringify(validate?.errors)).toBe(true);
});

test("lists findings beyond the samples", () => {
  const [finding] = sampleReport.findings;
  if (finding === undefined) throw new Error("the sample has findings");
  const many = Array.from({ length: 1000 }, (_, index) => ({ ...finding, row: index + 3 }));
  const lines = reportText(createNdjsonReporter, sampleReport, many).trimEnd().split("\n");
  expect(lines).toHaveLength(1000);
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ row: 1002 });
});

test("has the published keys in their order and no others", () => {
  const text = reportText(createNdjsonReporter, sampleReport, [{ ...hostileFinding, ...{ internal: 1 } }]);
  expect(Object.keys(JSON.parse(text))).toEqual(schema.$defs.finding.required);
});

test("a finding is one harmless line whatever the data holds", () => {
  const text = reportText(createNdjsonReporter, sampleReport, [hostileFinding]);
  expect(text.trimEnd()).not.toMatch(/[\r\n]/);
  expect(text).not.toMatch(dangerous);
  expect(JSON.parse(text)).toEqual(hostileFinding);
});

test("says nothing where there is nothing to list", () => {
  expect(reportText(createNdjsonReporter, validReport)).toBe("");
  expect(reportText(createNdjsonReporter, unreadableReport)).toBe("");
});
