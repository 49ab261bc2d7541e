import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/index-native.js";
import { describe, expect, test } from "vitest";
import type { Unreadable } from "../finding/unreadable.ts";
import { allBytes } from "./random-access.ts";
import { type Source, sourceOfBytes } from "./source.ts";
import { openWorkbook, type SheetSummary } from "./xlsx.ts";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Parts {
  /** Content of `sheetData` of each sheet. */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  readonly states?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Parts to add or to replace. */
  readonly others?: Readonly<Record<string, string>>;
}

async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(parts)) await writer.add(name, new TextReader(content));
  return writer.close();
}

/** Packs a workbook as Excel does, as far as the reader looks at it. */
function workbook({ sheets, names = [], states = [], strings, styles, workbookPr = "", others = {} }: Parts) {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${officeRelations}/${kind}" Target="${target}"/>`;
  const relations = (content: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const list = sheets.map(
    (_, index) =>
      `<sheet name="${names[index] ?? `Sheet${index + 1}`}" sheetId="${index + 1}" state="${states[index] ?? "visible"}" r:id="rId${index + 1}"/>`,
  );
  return zip({
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${officeRelations}">${workbookPr}<sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      sheets
        .map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
        .join("")
        .concat(relation("s", "sharedStrings", "/xl/sharedStrings.xml"), relation("f", "styles", "styles.xml")),
    ),
    ...(strings !== undefined && { "xl/sharedStrings.xml": `<?xml version="1.0"?>\n<sst ${main}>${strings}</sst>` }),
    ...(styles !== undefined && { "xl/styles.xml": `<styleSheet ${main}>${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map((data, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${main}><sheetData>${data}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
      ]),
    ),
    ...others,
  });
}

async function csvOf(bytes: Uint8Array, onEnd?: (summary: SheetSummary) => void): Promise<string> {
  const { sheets } = await openWorkbook(sourceOfBytes("表.xlsx", bytes));
  return textOf(sheets[0]?.table(onEnd));
}

async function textOf(source: Source | undefined): Promise<string> {
  if (source === undefined) throw new Error("no such sheet");
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await allBytes(source.chunks()));
}

async function csv(parts: Omit<Parts, "sheets"> & { readonly data: string }): Promise<string> {
  return csvOf(await workbook({ ...parts, sheets: [parts.data] }));
}

async function fault(bytes: Uint8Array): Promise<Unreadable> {
  return csvOf(bytes).then(
    () => expect.fail("it could be read"),
    (problem) => problem,
  );
}

describe("texts", () => {
  test("shared ones are joined from their runs, without phonetic ones", async () => {
    const strings =
      '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si><si/><si><t/></si><si><t> 丁\n</t></si>';
    const data =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>4</v></c></row>';
    expect(await csv({ data, strings })).toBe("甲,乙 丙,,丁\n");
  });

  test("inline ones, results of formulas, booleans and errors stand as they are shown", async () => {
    const data =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="inlineStr"><is><r><t>乙</t></r><r><t>丙</t></r></is></c><c r="C1" t="str"><f>A1&amp;"&lt;v>"</f><v>丁 </v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="d"><v>2024-05-01T00:00:00</v></c></row>';
    expect(await csv({ data })).toBe("甲,乙丙,丁 ,TRUE,FALSE,#N/A,2024-05-01\n");
  });

  test("are quoted where a table needs it", async () => {
    const strings = '<si><t>a,b</t></si><si><t>说"好"</t></si><si><t>一&#10;二</t></si>';
    const data =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>c,d</t></is></c></row>';
    expect(await csv({ data, strings })).toBe('"a,b","说""好""","一\n二"\n"c,d",,\n');
  });

  test("hold entities, CDATA and characters that XML cannot hold", async () => {
    const texts = [
      "&lt;&amp;&#x4E00;&#20108;&gt;",
      "<![CDATA[<&]]>",
      "_x005F_x000D__x000d_",
      "_xD83D__xDE00_",
      "_xD83D_",
    ];
    const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
    expect(await csv({ data: `<row>${cells.join("")}</row>` })).toBe('<&一二>,<&,"_x000D_\r",😀,_xD83D_\n');
  });

  test("tags may have prefixes and other quotes", async () => {
    const sheet = `<x:worksheet xmlns:x="urn:x"><x:sheetData><!-- > --><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>甲</x:t></x:is></x:c><x:c r='B1'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = await workbook({ sheets: [""], others: { "xl/worksheets/sheet1.xml": sheet } });
    expect(await csvOf(bytes)).toBe("甲,7\n");
  });
});

describe("rows and columns", () => {
  test("keep their numbers: rows that are missing or empty are empty lines, cells that are missing are empty", async () => {
    const data =
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"/><row r="4" hidden="1"><c r="B4"><v>2</v></c><c r="AA4"><v>3</v></c></row><row r="6"><c r="A6" s="3"/></row><row r="7"><c r="C7"><v>4</v></c></row>';
    const rest = ",".repeat(25);
    expect(await csv({ data })).toBe(`\n1\n\n,2${rest}3\n\n\n,,4${",".repeat(24)}\n`);
  });

  test("are counted where the file does not number them", async () => {
    expect(await csv({ data: "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>" })).toBe(
      "1,,2\n3,,\n",
    );
  });

  test.each([
    ["rows", '<row r="2"/><row r="2"/>', 2],
    ["columns", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 1],
    ["rows beyond the last", '<row r="1048577"/>', 1],
    ["strings that do not exist", '<row r="3"><c r="A3" t="s"><v>9</v></c></row>', 3],
    ["entities", '<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>', 1],
  ])("%s out of order are a damage with its row", async (_, data, row) => {
    const problem = await fault(await workbook({ sheets: [data] }));
    expect(problem.code).toBe("xlsx-damaged");
    expect(problem.args).toEqual({ part: "xl/worksheets/sheet1.xml" });
    expect(problem.place).toEqual({ file: "表.xlsx", row });
  });

  test("come out the same however the archive is read", async () => {
    const cells = Array.from(
      { length: 3000 },
      (_, index) => `<row><c t="s"><v>${index % 3}</v></c><c><v>${index}</v></c></row>`,
    );
    const strings = "<si><t>甲</t></si><si><t>乙&amp;</t></si><si><t>丙</t></si>";
    const bytes = await workbook({ sheets: [cells.join("")], strings });
    const pieces: Source = {
      name: "表.xlsx",
      async *chunks() {
        for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
      },
    };
    const { sheets } = await openWorkbook(pieces);
    expect(await textOf(sheets[0]?.table())).toBe(await csvOf(bytes));
  });
});

describe("numbers", () => {
  const styles =
    '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="22"/><xf numFmtId="177"/></cellXfs>';
  const row = (...cells: [number, string][]) =>
    `<row>${cells.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join("")}</row>`;

  test("are written as they are shown", async () => {
    const data = row(
      [0, "1.1000000000000001"],
      [0, "1E-3"],
      [0, "5.0"],
      [4, "10000"],
      [1, "45778"],
      [2, "45778.9"],
      [3, "45778.5"],
    );
    expect(await csv({ data, styles })).toBe("1.1,0.001,5,010000,2025-05-01,2025-05-01,2025-05-01 12:00:00\n");
  });

  test("a date written twice is the same both times", async () => {
    expect(await csv({ data: row([1, "45778"]) + row([1, "45778"]) + row([1, "45779"]), styles })).toBe(
      "2025-05-01\n2025-05-01\n2025-05-02\n",
    );
  });

  test("dates count from 1904 where the workbook says so", async () => {
    const data = row([1, "0"], [1, "44316"]);
    expect(await csv({ data, styles, workbookPr: '<workbookPr date1904="1"/>' })).toBe("1904-01-01,2025-05-01\n");
  });

  test("those with more digits than Excel keeps are counted", async () => {
    const data = row([0, "1"], [0, "9.13101157109091E+17"]) + row([0, "310115199001011234"]);
    const seen: SheetSummary[] = [];
    const text = await csvOf(await workbook({ sheets: [data] }), (summary) => seen.push(summary));
    expect(text).toBe("1,913101157109091000\n310115199001011234,\n");
    expect(seen).toEqual([{ lostDigits: 2, firstLostDigits: "B1" }]);
  });
});

describe("sheets", () => {
  test("are listed with what is hidden and whether they hold anything", async () => {
    const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const bytes = await workbook({
      sheets: ['<row r="1"><c r="A1" s="1"/></row>', cell, cell],
      names: ["空", "藏", "A&amp;B"],
      states: ["visible", "veryHidden", "visible"],
      strings: "<si><t>甲</t></si>",
    });
    const { sheets } = await openWorkbook(sourceOfBytes("表.xlsx", bytes));
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["空", false],
      ["藏", true],
      ["A&B", false],
    ]);
    expect(await Promise.all(sheets.map((sheet) => sheet.hasData()))).toEqual([false, true, true]);
  });
});

describe("what is no workbook", () => {
  test.each<[string, Record<string, string>]>([
    ["zip", { "a.txt": "甲" }],
    ["zip", { "word/document.xml": "<w/>" }],
    ["ods", { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }],
    ["xlsb", { "xl/workbook.bin": "x" }],
    ["xlsx-damaged", { "xl/styles.xml": "<x/>" }],
    ["xlsx-damaged", { "xl/workbook.xml": "<workbook>", "xl/_rels/workbook.xml.rels": "<Relationships/>" }],
    [
      "xlsx-damaged",
      { "xl/workbook.xml": "<!DOCTYPE x><workbook/>", "xl/_rels/workbook.xml.rels": "<Relationships/>" },
    ],
  ])("is told: %s", async (code, parts) => {
    expect((await fault(await zip(parts))).code).toBe(code);
  });

  test("a workbook that is cut off or changed is damaged", async () => {
    const bytes = await workbook({ sheets: [`<row r="1"><c r="A1"><v>1</v></c></row>`.repeat(1)] });
    expect((await fault(bytes.subarray(0, bytes.length - 30))).code).toBe("xlsx-damaged");
    const name = new TextEncoder().encode("xl/worksheets/sheet1.xml");
    const at = bytes.findIndex((_, index) => name.every((byte, offset) => bytes[index + offset] === byte));
    const changed = bytes.slice();
    const place = at + name.length + 60;
    changed[place] = (changed[place] as number) ^ 0x55;
    expect((await fault(changed)).code).toBe("xlsx-damaged");
  });

  test("what goes wrong while the file is read is no damage", async () => {
    const bytes = await workbook({ sheets: [""] });
    const source: Source = {
      ...sourceOfBytes("表.xlsx", bytes),
      read: () => Promise.reject(new Error("disk")),
    };
    await expect(openWorkbook(source)).rejects.toThrow("disk");
  });
});
