import { describe, expect, test } from "vitest";
import { groupKey } from "./rule-groups.ts";
import { englishReport, hostileReport, sampleReport } from "./sample-report.ts";

// The fixture stands for what the validator makes; it must keep the promises of the contract to be worth testing with.
describe.each([
  ["sampleReport", sampleReport],
  ["englishReport", englishReport],
  ["hostileReport", hostileReport],
])("%s", (_name, report) => {
  test("adds up", () => {
    for (const severity of ["error", "warning", "information"] as const) {
      const counts = report.counts.filter((count) => count.severity === severity);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(report.totals[severity]);
    }
    expect(report.records.valid + report.records.invalid).toBe(report.records.read);
  });

  test("has as many samples per rule and column as there are, up to the cap", () => {
    for (const count of report.counts) {
      const samples = report.findings.filter(
        (finding) => groupKey(finding) === groupKey(count) && (finding.header ?? finding.path) === count.header,
      );
      expect(samples.length, `${count.rule} in ${count.header}`).toBe(Math.min(count.count, report.maxSamples));
    }
  });

  test("lists samples in file order", () => {
    const rows = report.findings.map(({ row }) => row ?? 0);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });
});
