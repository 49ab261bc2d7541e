import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { createCsvReporter } from "./csv.ts";
import { dangerous, reportText } from "./report-text.ts";
import { englishReport, hostileFinding, sampleReport, unreadableReport, validReport } from "./sample-report.ts";

const headers = "序号,文件,行,列,列名,问题等级,规则编号,规则,填写内容,问题说明,修改建议,依据条款,法规依据";

function table(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: "\r\n" });
}

/** What the report makes of a cell with this value. */
function writtenValue(value: string): string | undefined {
  const [finding] = sampleReport.findings;
  if (finding === undefined) throw new Error("the sample has findings");
  return table(reportText(createCsvReporter, sampleReport, [{ ...finding, value }]))[1]?.[8];
}

test("begins with the byte order mark and the headers, lines end with CRLF", () => {
  const text = reportText(createCsvReporter, sampleReport);
  expect(text.startsWith(`\uFEFF${headers}\r\n`)).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("has a row for every finding", () => {
  const rows = table(reportText(createCsvReporter, sampleReport));
  expect(rows).toHaveLength(sampleReport.findings.length + 1);
  expect(rows[3]).toEqual([
    "3",
    "行政处罚信息_2026年11月.csv",
    "11",
    "N",
    "公示截止期",
    "错误",
    "GEN-009",
    "date-format",
    "2027.3.1",
    "应写作 2027-03-01",
    "改为 2027-03-01。",
    "general#dates",
    "GB/T 7408.1",
  ]);
});

describe("values", () => {
  test.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["+86 10", "'+86 10"],
    ["-1.5", "'-1.5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["  =1", "'  =1"],
    ["＝1", "'＝1"],
  ])("%j cannot run as a formula", (value, written) => {
    expect(writtenValue(value)).toBe(written);
  });

  test.each([["110000000012345"], ["911101081234567890"], ["00123"], ["9110E12"]])(
    "%j keeps its digits in a spreadsheet",
    (value) => {
      expect(writtenValue(value)).toBe(`'${value}`);
    },
  );

  test.each([["50000"], ["0"], ["2027.3.1"], ['a,"b"\r\nc'], ["91420699MA4A1B2C3X"], ["a=b"]])(
    "%j stays as it is",
    (value) => {
      expect(writtenValue(value)).toBe(value);
    },
  );
});

test("no control but tab and line break goes out raw", () => {
  const text = reportText(createCsvReporter, sampleReport, [hostileFinding]);
  expect(text.replaceAll("\t", "")).not.toMatch(dangerous);
  expect(table(text)[1]?.slice(8, 11)).toEqual([
    "'=cmd|' /C calc'!A0␛[31m\n\\u202Etxt.exe",
    '"><img src=x onerror=alert(1)>\\u009B31m',
    "'+1␀",
  ]);
});

test("a valid export gives the headers alone", () => {
  expect(reportText(createCsvReporter, validReport)).toBe(`\uFEFF${headers}\r\n`);
});

test("an unreadable file is a row of its own, not an empty table", () => {
  const rows = table(reportText(createCsvReporter, unreadableReport));
  expect(rows).toHaveLength(2);
  expect(rows[1]?.slice(0, 7)).toEqual(["1", "行政处罚信息_2026年11月.csv", "", "", "", "无法读取", "bad-bytes"]);
  expect(rows[1]?.[9]).toContain("既不是 UTF-8 也不是 GB 18030");
});

test("English has English headers, and the field where there is no column", () => {
  const rows = table(reportText(createCsvReporter, englishReport));
  expect(rows[0]).toEqual(
    "No.,File,Row,Column,Header,Severity,Code,Rule,Value,Problem,Correction,Clause,Legal basis".split(","),
  );
  expect(rows[1]?.slice(0, 7)).toEqual(["1", "penalties.ndjson", "2", "", "/fineAmount", "Error", "PEN-003"]);
});
