import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteSink } from "./byte-sink.ts";
import { MarkupFault } from "./markup-scanner.ts";
import type { PageStore } from "./page-store.ts";
import { type SheetEngine, SheetKernel, type SheetKernelOptions } from "./sheet-kernel.ts";
import { numberStyle } from "./xlsx-number.ts";
import { SheetScanner } from "./xlsx-sheet.ts";
import { SharedStringsScanner } from "./xlsx-strings.ts";

/** Plain numbers, dates, dates with times, times and numbers filled up with zeros. */
const styles = [...[0, 14, 22, 45].map((format) => numberStyle(format, undefined)), numberStyle(0, "000000")];
const engines: readonly SheetEngine[] = ["wasm", "plain"];

interface Parts {
  readonly strings: string;
  readonly cells: string;
  readonly isDate1904?: boolean;
  /** Bytes that come at a time. */
  readonly piece?: number;
}

/** What is read of a sheet: its table and what is said of it, or where it is damaged. */
function read({ strings, cells, isDate1904 = false, piece = 1 << 16 }: Parts, options: SheetKernelOptions) {
  const kernel = new SheetKernel(styles, options);
  const push = (scanner: SheetScanner | SharedStringsScanner, text: string) => {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
    scanner.finish();
  };
  const sheet = new SheetScanner(kernel, { strings: kernel, styles, isDate1904 });
  const { csv } = sheet;
  const text = () => new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv.bytes.subarray(0, csv.length));
  try {
    push(new SharedStringsScanner(kernel), `<sst>${strings}</sst>`);
    push(sheet, `<worksheet><sheetData>${cells}</sheetData></worksheet>`);
  } catch (problem) {
    if (!(problem instanceof MarkupFault)) throw problem;
    return { faultInRow: sheet.row, text: text() };
  }
  const { lostDigits, firstLostDigits, hasValue } = sheet;
  return { text: text(), lostDigits, firstLostDigits, hasValue };
}

const character = fc.constantFrom(
  ..."ab1 甲乙𠮷，\t\n,\"'_x>".split(""),
  "&lt;",
  "&amp;",
  "&#x4E00;",
  "&#10;",
  "_x000D_",
);
const text = fc.string({ unit: character, maxLength: 40 });
const element = (name: string) =>
  fc.constantFrom(`<${name}>`, `<${name} xml:space="preserve">`, `<${name} xml:space='preserve'>`, `<x:${name}>`);
const closed = (opening: string, content: string) => {
  const name = /<([\w:]+)/.exec(opening)?.[1];
  return `${opening}${content}</${name}>`;
};
const simpleText = fc.tuple(element("t"), text).map(([opening, content]) => closed(opening, content));
const richText = fc.array(simpleText, { maxLength: 3 }).map((runs) => runs.map((run) => `<r>${run}</r>`).join(""));
const content = fc.oneof(
  { weight: 6, arbitrary: simpleText },
  richText,
  fc.tuple(simpleText, simpleText).map(([shown, spoken]) => `${shown}<rPh sb="0" eb="1">${spoken}</rPh>`),
  text.map((literal) => `<t><![CDATA[${literal}]]></t>`),
  fc.constantFrom("", "<t/>", "<t></t>"),
);
const item = fc
  .tuple(content, fc.constantFrom("", "", "", "\n", "<!-- <si> -->"))
  .map(([inside, between]) => `<si>${inside}</si>${between}`);

const number = fc.oneof(
  fc.integer({ min: -10, max: 200000 }).map(String),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map(String),
  fc.constantFrom(
    "0",
    "00",
    "007",
    "0.5",
    ".5",
    "5.",
    "1.50",
    "1.1000000000000001",
    "1E-3",
    "60",
    "0",
    "45778",
    "45778.5",
  ),
  fc.constantFrom(
    "123456789012345",
    "1234567890123456",
    "310115199001011234",
    "-",
    "",
    " 7 ",
    "1.2.3",
    "99999",
    "2958465",
  ),
);
const style = fc.constantFrom("", "", ...[0, 1, 1, 2, 3, 4, 9, 70000].map((index) => ` s="${index}"`), ' s=""');
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }).map((index) => ` t="s"><v>${index}</v></c>`) },
  { weight: 4, arbitrary: number.map((digits) => `><v>${digits}</v></c>`) },
  { weight: 3, arbitrary: simpleText.map((inside) => ` t="inlineStr"><is>${inside}</is></c>`) },
  number.map((digits) => ` t="n"><v>${digits}</v></c>`),
  richText.map((inside) => ` t="inlineStr"><is>${inside}</is></c>`),
  text.map((result) => ` t="str"><f>A1&amp;"&lt;v>"</f><v>${result}</v></c>`),
  fc.constantFrom(
    "/>",
    "></c>",
    "><v/></c>",
    "><f>1+1</f><v>2</v></c>",
    ' t="b"><v>1</v></c>',
    ' t="e"><v>#N/A</v></c>',
    ' t="d"><v>2024-05-01T00:00:00</v></c>',
    ' t="s"><v>99</v></c>',
    ' t="s"><v></v></c>',
    ' t="s" ><v>1</v></c>',
  ),
);
const place = fc.constantFrom(...Array<number>(16).fill(0), 1, 2, 25, 700, -1);
const cell = fc.record({ skip: place, style, value, isPlaced: fc.constantFrom(true, true, true, true, false) });
const row = fc.record({
  cells: fc.array(cell, { maxLength: 6 }),
  skip: fc.constantFrom(...Array<number>(16).fill(0), 1, 3, -1),
  attributes: fc.constantFrom("", "", ' spans="1:9"', ` ht='1>2'`, ' note="a>b/"', "numberless"),
  between: fc.constantFrom("", "", "", "\n  ", "<!-- <row> -->"),
});

function letters(column: number): string {
  return column < 0 ? "" : letters(Math.floor(column / 26) - 1) + String.fromCharCode(0x41 + (column % 26));
}

const cells = fc.array(row, { maxLength: 8 }).map((rows) => {
  let number = 0;
  return rows
    .map(({ cells: inRow, skip, attributes, between }) => {
      number += 1 + skip;
      let column = -1;
      const written = inRow.map((it) => {
        column += 1 + it.skip;
        return `<c${it.isPlaced ? ` r="${letters(column)}${number}"` : ""}${it.style}${it.value}`;
      });
      const opening = attributes === "numberless" ? "<row>" : `<row r="${number}"${attributes}>`;
      return `${opening}${between}${written.join(between)}</row>${between}`;
    })
    .join("");
});

const parts = fc.record({
  strings: fc.array(item, { minLength: 10, maxLength: 14 }).map((items) => items.join("")),
  cells,
  isDate1904: fc.boolean(),
  piece: fc.constantFrom(3, 50, 1 << 16),
});

test.each(engines)("%s reads what the readers of markup read", (engine) => {
  let whole = 0;
  fc.assert(
    fc.property(parts, (made) => {
      const expected = read(made, { engine: "none" });
      if ("hasValue" in expected) whole++;
      expect(read(made, { engine })).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  // Sheets that are damaged early show little.
  expect(whole).toBeGreaterThan(100);
});

describe.each(engines)("%s", (engine) => {
  const strings = '<si><t>甲</t></si><si><t xml:space="preserve"> 乙</t></si><si><t></t></si>';
  const cells =
    '<row r="1" spans="1:4"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>3</v></c><c r="D1"><v>0.5</v></c></row>' +
    '<row r="2"><c r="B2" t="inlineStr"><is><t>丙</t></is></c><c r="C2" s="1"/><c r="AA2" t="n"><v>7</v></c></row>';

  function load(kernel: SheetKernel, text: string): number {
    const bytes = new TextEncoder().encode(text);
    kernel.load(bytes, bytes.length);
    return bytes.length;
  }

  test("takes in all that programs usually write", () => {
    const kernel = new SheetKernel(styles, { engine });
    // The first string is left to the caller, who makes room for it.
    kernel.addString(new TextEncoder().encode("零"), 0, 3);
    const length = load(kernel, strings);
    expect(kernel.scanStrings(0)).toBe(length);
    const csv = new ByteSink();
    const at = { row: 0, column: -1, lastWithValue: -1, width: 0 };
    const end = load(kernel, cells);
    expect(kernel.scanCells(0, at, csv)).toBe(end);
    expect(new TextDecoder().decode(csv.bytes.subarray(0, csv.length))).toBe(`甲, 乙,,0.5\n,丙${",".repeat(25)}7\n`);
    expect(at).toEqual({ row: 2, column: 26, lastWithValue: 26, width: 27 });
  });

  test("writes a day whose date is known", () => {
    const kernel = new SheetKernel(styles, { engine });
    const day = '<row r="1"><c r="A1" s="1"><v>45778</v></c></row>';
    const csv = new ByteSink();
    load(kernel, day);
    const start = () => ({ row: 0, column: -1, lastWithValue: -1, width: 0 });
    expect(kernel.scanCells(0, start(), csv)).toBe(day.indexOf("<c"));
    kernel.addDate(45778, "2025-05-01");
    expect(kernel.scanCells(0, start(), csv)).toBe(day.length);
    expect(new TextDecoder().decode(csv.bytes.subarray(0, csv.length))).toBe("2025-05-01\n");
  });

  test("keeps strings of any length and number, in memory and outside", () => {
    const store = new Map<number, Uint8Array>();
    let reads = 0;
    const pages: PageStore = {
      write(page, bytes) {
        expect(store.has(page)).toBe(false);
        store.set(page, bytes.slice());
      },
      read(page, bytes) {
        reads++;
        bytes.set(store.get(page) as Uint8Array);
      },
    };
    const lengths = [0, 1, 65_535, 65_536, 100_000, 40_000, 3];
    const texts = Array.from({ length: 700 }, (_, index) =>
      String.fromCharCode(0x61 + (index % 26)).repeat(lengths[index % 7] as number),
    );
    const order = texts.map((_, index) => (index * 367) % texts.length);
    const made = {
      strings: texts.map((it) => `<si><t>${it}</t></si>`).join(""),
      cells: order.map((index, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${index}</v></c></row>`).join(""),
    };
    const expected = order.map((index) => `${texts[index]}\n`).join("");
    expect(read(made, { engine, store: pages }).text === expected).toBe(true);
    expect(read(made, { engine }).text === expected).toBe(true);
    expect(store.size).toBeGreaterThan(0);
    expect(reads).toBeGreaterThan(0);
  });
});
