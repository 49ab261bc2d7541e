import { expect, test } from "vitest";
import { labels } from "./labels.ts";
import { columnLetter, fieldName, ruleGroups } from "./rule-groups.ts";
import { sampleReport } from "./sample-report.ts";

test("rules come in the order of the counts, with the counts of their columns added up", () => {
  expect(ruleGroups(sampleReport).map(({ code, count, samples }) => [code, count, samples.length])).toEqual([
    ["PEN-003", 96, 3],
    ["GEN-009", 41, 6],
    ["GEN-003", 23, 3],
    ["IDN-004", 13, 4],
    ["PEN-007", 18, 3],
    ["PEN-009", 17, 3],
    ["IDN-008", 5, 3],
  ]);
});

test("a correction is said once where all samples agree on it", () => {
  const fixes = new Map(ruleGroups(sampleReport).map(({ code, fix }) => [code, fix]));
  expect(fixes.get("IDN-004")).toBe("对照营业执照逐位核对，重新填写。");
  expect(fixes.get("GEN-009")).toBeNull();
});

test("a rule that weighs differently on different dates makes two groups", () => {
  const [first] = sampleReport.counts;
  if (first === undefined) throw new Error("the sample has counts");
  const report = { ...sampleReport, counts: [first, { ...first, severity: "warning" as const, count: 2 }] };
  expect(ruleGroups(report).map(({ severity, count }) => [severity, count])).toEqual([
    ["error", 96],
    ["warning", 2],
  ]);
});

test("a header has a letter as long as all files agree on it", () => {
  const [input] = sampleReport.inputs;
  if (input === undefined) throw new Error("the sample has an input");
  const moved = {
    ...input,
    file: "b.csv",
    columns: [{ column: "B", header: "备注", field: "/remark", title: "备注" }],
  };
  expect(columnLetter(sampleReport, "备注")).toBe("Q");
  expect(columnLetter(sampleReport, "没有这一列")).toBeNull();
  expect(columnLetter({ ...sampleReport, inputs: [input, moved] }, "备注")).toBeNull();
});

test("a count without a column is of the file or of the record", () => {
  const [count] = sampleReport.counts;
  const [finding] = sampleReport.findings;
  if (count === undefined || finding === undefined) throw new Error("the sample has a count and a finding");
  const whole = { ...count, header: "" };
  const ofRecord = { ...sampleReport, findings: [{ ...finding, header: null, path: "" }] };
  const ofFile = { ...sampleReport, findings: [{ ...finding, header: null, path: "", row: null }] };
  expect(fieldName(labels.zh, sampleReport, count)).toBe("罚款金额（万元）");
  expect(fieldName(labels.zh, ofRecord, whole)).toBe("整条记录");
  expect(fieldName(labels.zh, ofFile, whole)).toBe("整个文件");
});
