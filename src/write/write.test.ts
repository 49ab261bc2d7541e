import { describe, expect, test } from "vitest";
import { sourceOfBytes } from "../read/source.ts";
import { createValidator } from "../validate/validator.ts";
import { findRecordType, findVersion } from "../validate/versions.ts";
import { type CsvStyle, writeCsv, writeCsvWithBreaks } from "./csv.ts";
import { writeNdjson } from "./ndjson.ts";
import { tableOf } from "./table.ts";
import { Unwritable } from "./unwritable.ts";
import { WorkbookXml, writeXlsx } from "./xlsx.ts";
import { writeXml } from "./xml.ts";

const version = findVersion("next");
const type = findRecordType(version, "administrative-penalty");

const penalty = {
  subject: {
    name: "杭州青禾示例食品有限公司",
    kind: "1",
    creditCode: "91330106MA27ABCD4C",
    legalRepresentative: "示例甲",
  },
  documentNumber: "杭西市监处罚〔2025〕101号",
  violationType: "经营标签不符合规定的食品",
  facts: '12盒，"货值"600元,\r\n当日 𠮷 _x0041_;<b>&\t|',
  penaltyKinds: ["21", "31"],
  fineAmount: "0.5",
  decidedOn: "2025-05-15",
  validTo: null,
};
const other = { ...penalty, documentNumber: "杭西市监处罚〔2025〕102号", penaltyKinds: ["11"], facts: " 前后有空格 " };
const records = [penalty, other];

const csv = (style: CsvStyle) => (given: readonly unknown[]) => writeCsv(tableOf(type, given).rows, style);
const forms: readonly (readonly [string, (given: readonly unknown[]) => Uint8Array])[] = [
  ["CSV", csv({ encoding: "utf-8", separator: "," })],
  ["CSV with BOM", csv({ encoding: "utf-8-bom", separator: "," })],
  ["CSV in GB18030", csv({ encoding: "gb18030", separator: "," })],
  ["tabs", csv({ encoding: "utf-8", separator: "\t" })],
  ["CSV with line breaks", (given) => writeCsvWithBreaks(type, given)],
  ["XLSX", (given) => writeXlsx(tableOf(type, given).rows)],
  ["XML", (given) => writeXml(type, given)],
  ["NDJSON", writeNdjson],
];

async function readBack(bytes: Uint8Array): Promise<unknown[]> {
  const read: unknown[] = [];
  const report = await createValidator({ type: type.id, asOf: "2025-11-22" }).validateSources(
    [sourceOfBytes("records", bytes)],
    { onRecordRead: ({ asRead }) => read.push(structuredClone(asRead)) },
  );
  expect(report.problem).toBeNull();
  return read;
}

describe.each(forms)("%s", (name, write) => {
  test("is read back as it was", async () => {
    expect(await readBack(write(records))).toEqual(records);
  });

  test.each([
    ["an empty text", { ...penalty, facts: "" }],
    ["a number", { ...penalty, fineAmount: 0.5 }],
    ["an empty list", { ...penalty, penaltyKinds: [] }],
  ])("has no way to say %s, or says it", async (_, record) => {
    if (name === "NDJSON") expect(await readBack(write([record]))).toEqual([record]);
    else expect(() => write([record])).toThrow(Unwritable);
  });
});

test("a table has no place for objects in a list, nor for a separator in a list", () => {
  const report = findRecordType(version, "annual-report");
  expect(() => tableOf(report, [{ websites: [{ name: "示例" }] }])).toThrow("/websites");
  const masked = { envelope: { publicity: { maskedFields: ["/subject/idNumber"] } } };
  expect(() => tableOf(report, [masked])).toThrow("/envelope/publicity/maskedFields/0");
});

test("a table without records has all columns", () => {
  const { fields, rows } = tableOf(type, []);
  expect(rows).toHaveLength(1);
  expect(fields.map(({ path }) => path)).toContain("/penaltyKinds");
});

test("half a character cannot be encoded", () => {
  expect(() => writeCsv([["\uD83D"]], { encoding: "gb18030", separator: "," })).toThrow(Unwritable);
  expect(() => writeXml(type, [{ ...penalty, facts: "\u0001" }])).toThrow("/facts");
});

test("numbers and days stand in a sheet as Excel keeps them", async () => {
  const { facts: _, validTo: __, ...plain } = penalty;
  const [titles = [], line = []] = tableOf(type, [plain]).rows;
  const cells = line.map((cell) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? { date: cell } : cell === "0.5" ? 0.5 : cell));
  expect(cells.filter((cell) => typeof cell !== "string")).toEqual([0.5, { date: "2025-05-15" }]);
  expect(await readBack(writeXlsx([titles, cells]))).toEqual([plain]);
});

test("a day that no spreadsheet program has is a text in a sheet", () => {
  const texts: string[] = [];
  const row = new WorkbookXml((xml) => texts.push(xml)).row([{ date: "1900-02-28" }, { date: "1900-03-01" }]);
  expect(texts).toEqual([expect.stringContaining("1900-02-28")]);
  expect(row).toContain("<v>61</v>");
});

test("texts too long to be looked up, or too many, are stored again", () => {
  const texts: string[] = [];
  const workbook = new WorkbookXml((xml) => texts.push(xml), { texts: 1, length: 3 });
  const row = workbook.row(["四个字符", "一", "二", "二", "一", "四个字符"]);
  expect([...row.matchAll(/<v>(\d)<\/v>/g)].map(([, index]) => index)).toEqual(["0", "1", "2", "3", "1", "4"]);
  expect(texts).toHaveLength(5);
  expect(workbook.textsStart).toContain('count="6" uniqueCount="5"');
});
