import { expect, test } from "vitest";
import { labels } from "./labels.ts";
import { englishReport, sampleReport, validReport } from "./sample-report.ts";

test("no label is empty but the one Chinese does without", () => {
  const empty = Object.entries(labels).flatMap(([language, words]) =>
    Object.entries(words).flatMap(([label, text]) => (text === "" ? [`${language}.${label}`] : [])),
  );
  expect(empty).toEqual(["zh.sentenceSpace"]);
});

test("both languages name the same columns, regimes and hidden characters", () => {
  const { zh, en } = labels;
  expect(en.csvHeaders).toHaveLength(zh.csvHeaders.length);
  expect(Object.keys(en.regimeName)).toEqual(Object.keys(zh.regimeName));
  expect(Object.keys(en.hiddenName)).toEqual(Object.keys(zh.hiddenName));
});

test("the figures say what the verdict rests on", () => {
  const warned = { ...validReport, totals: { error: 0, warning: 3, information: 0 } };
  const columnMissing = { ...sampleReport, records: { read: 1204, valid: 1204, invalid: 0 } };
  expect(labels.zh.figures(sampleReport)).toBe(
    "1,204 条记录中 167 条须修改，错误 173 处，警告 35 处，提示 5 处，2 项未检查",
  );
  expect(labels.zh.figures(validReport)).toBe("1,204 条记录全部合格");
  expect(labels.zh.figures(warned)).toBe("共 1,204 条记录，警告 3 处");
  expect(labels.zh.figures(columnMissing)).toMatch(/^共 1,204 条记录，错误 173 处/);
  expect(labels.en.figures(englishReport)).toBe("1 of 2 records must be corrected, 1 error");
});

test("sizes are in the units a file manager shows", () => {
  expect([900, 524_699, 3 * 1024 ** 3].map(labels.zh.sizeOf)).toEqual(["900 字节", "512.4 KB", "3.0 GB"]);
});
