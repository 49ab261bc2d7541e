import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Unreadable } from "../finding/unreadable.ts";
import { readTable, type TableOptions, type TableRow } from "./table.ts";

const chunkSizes = [1, 2, 3, 7, 1000];

async function* chunked(text: string, size = text.length || 1): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, options: TableOptions = {}, size?: number): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of readTable(chunked(text, size), options)) rows.push(...batch);
  return rows;
}

async function cells(text: string, options?: TableOptions): Promise<string[][]> {
  return (await read(text, options)).map((row) => row.cells);
}

async function fault(text: string, options?: TableOptions, size?: number): Promise<Unreadable> {
  const error = await read(text, options, size).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Unreadable);
  return error as Unreadable;
}

describe("cells", () => {
  test("are kept as they are spelt", async () => {
    expect(await cells("名称,代码\n 甲 ,\t007\n")).toEqual([
      ["名称", "代码"],
      [" 甲 ", "\t007"],
    ]);
  });

  test("may be empty, also at the end", async () => {
    expect(await cells("a,b,c\n,,\n")).toEqual([
      ["a", "b", "c"],
      ["", "", ""],
    ]);
  });

  test("may hold separators and line ends inside quotes", async () => {
    expect(await cells('a,"b,\r\nc\nd\re"\n')).toEqual([["a", "b,\r\nc\nd\re"]]);
  });

  test("may hold doubled quotes inside quotes", async () => {
    expect(await cells('"a ""b""",""""\n')).toEqual([['a "b"', '"']]);
  });

  test("keep a quote that does not begin them", async () => {
    expect(await cells('5" 管,a"b"c, "d"\n')).toEqual([['5" 管', 'a"b"c', ' "d"']]);
  });

  test("keep the text after a closing quote", async () => {
    expect(await cells('"a"b,"c" ,"d"e"f"\n')).toEqual([["ab", "c ", 'de"f"']]);
  });

  test("are as many as the row has", async () => {
    expect(await cells("a,b,c\n1\n1,2,3,4\n")).toEqual([["a", "b", "c"], ["1"], ["1", "2", "3", "4"]]);
  });
});

describe("lines", () => {
  test("end with CRLF, LF or CR, also mixed", async () => {
    expect(await cells("a,b\r\n1,2\n3,4\r5,6")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  test("are counted when blank and not yielded", async () => {
    const rows = await read("\na,b\n\r\n  \n1,2\n\n");
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [2, 2],
      [5, 5],
    ]);
  });

  test("are not blank when they have separators or quotes", async () => {
    expect(await cells('a,b\n,\n""\n')).toEqual([["a", "b"], ["", ""], [""]]);
  });

  test("and rows part where a line end is quoted", async () => {
    const rows = await read('a,b\n"1\n1\r\n1",2\n3,"4\r4"\n5,6\n');
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 5],
      [4, 7],
    ]);
  });

  test("need no end at the end of the text", async () => {
    expect(await cells('a,b\n1,"2"')).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("are none in an empty text", async () => {
    expect(await read("")).toEqual([]);
  });
});

describe("the separator", () => {
  test.each([",", "\t", ";", "|"])("%j is found out", async (separator) => {
    const text = ["名称,代码;日期", "甲", "乙,丙"].map((cell) => `"${cell}"`).join(separator);
    expect(await cells(`${text}\n${text}\n`)).toEqual([
      ["名称,代码;日期", "甲", "乙,丙"],
      ["名称,代码;日期", "甲", "乙,丙"],
    ]);
  });

  test("is found out below title lines", async () => {
    const text = "2026年行政处罚,双公示\n填报单位：某局\n名称\t代码\t日期\n甲\t1\t2026-01-01\n";
    expect((await cells(text)).at(-1)).toEqual(["甲", "1", "2026-01-01"]);
  });

  test("is the header's, whatever the texts hold", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `甲${index};乙,丙,丁`);
    expect((await cells(`名称;经营范围\n${rows.join("\n")}`)).at(1)).toEqual(["甲0", "乙,丙,丁"]);
  });

  test("is a comma for a single column in which one text has another separator", async () => {
    expect(await cells("名称\n甲;乙\n丙\n丁\n")).toEqual([["名称"], ["甲;乙"], ["丙"], ["丁"]]);
  });

  test("can be given", async () => {
    expect(await cells("a;b,c\n", { separator: "," })).toEqual([["a;b", "c"]]);
  });

  test("is the same however the text arrives", async () => {
    const text = `名称|代码\n${"甲,乙,丙|1\n".repeat(40)}`;
    for (const size of chunkSizes) expect((await read(text, {}, size)).at(-1)?.cells).toEqual(["甲,乙,丙", "1"]);
  });
});

describe("an unclosed quote", () => {
  test("at the end is reported with the line on which it opened", async () => {
    const { code, args, place } = await fault('a,b\n1,2\n"3\n3",\n4,"5\n6,7\n8,9\n', { file: "x.csv" });
    expect(code).toBe("unclosed-quote");
    expect(args).toEqual({ line: 5, row: 4 });
    expect(place).toEqual({ file: "x.csv", row: 4, line: 5 });
  });

  test("is reported with its own line where its row began on an earlier one", async () => {
    expect((await fault('a,b\n"1\n1","2\n3')).args).toEqual({ line: 3, row: 2 });
  });

  test("that swallows rows up to the next quoted cell is reported", async () => {
    const { code, args } = await fault('a,b,c\n1,"甲,x\n2,"乙",y\n3,丙,z\n');
    expect(code).toBe("unclosed-quote");
    expect(args).toEqual({ line: 2, row: 2 });
  });

  test("is reported once the row is too long", async () => {
    const { code, args } = await fault(`a,b\n1,"2\n${"3,4\n".repeat(100)}`, { maxRowLength: 50 });
    expect(code).toBe("unclosed-quote");
    expect(args).toEqual({ line: 2, row: 2 });
  });

  test("does not take back the rows before it", async () => {
    const rows: TableRow[] = [];
    const reading = async () => {
      for await (const batch of readTable(chunked('a,b\n1,2\n3,"4\n'))) rows.push(...batch);
    };
    await expect(reading()).rejects.toThrow(Unreadable);
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
  });
});

describe("a row", () => {
  test("may be as long as the limit", async () => {
    expect(await cells("a,b\n12345,7890\r\n", { maxRowLength: 10 })).toEqual([
      ["a", "b"],
      ["12345", "7890"],
    ]);
  });

  test("longer than the limit is reported", async () => {
    const { code, args, place } = await fault("a,b\n\n12345,78901\n", { maxRowLength: 10, file: "x.csv" });
    expect(code).toBe("row-too-long");
    expect(args).toEqual({ limit: 10, row: 3, line: 3 });
    expect(place).toEqual({ file: "x.csv", row: 3, line: 3 });
  });

  test("of ten million characters is reported without reading on", async () => {
    let chunks = 0;
    async function* endless() {
      yield "a,b\n1,";
      for (; ; chunks++) yield "甲".repeat(1 << 16);
    }
    const reading = async () => {
      for await (const _ of readTable(endless())) {
        // The rows do not matter here.
      }
    };
    await expect(reading()).rejects.toThrow("row-too-long");
    expect(chunks).toBeLessThan(200);
  });
});

describe("chunk borders", () => {
  const whole = '\ufeff名称,代码\r\n"甲""乙",1\r\r\n"丙\r\n丁" ,"",\n\n𠮷,""\r';
  const broken = ['a,b\n1,"2\n', 'a,b\n1,"2\n3,"4",5\n', `a,b\n${"x".repeat(40)}\n`, `a,b\n"${"x\n".repeat(40)}"\n`];

  test.each(chunkSizes)("play no part in the rows (chunks of %i)", async (size) => {
    expect(await read(whole, {}, size)).toEqual(await read(whole));
  });

  test.each(chunkSizes)("play no part in the errors (chunks of %i)", async (size) => {
    for (const text of broken) {
      const { code, args } = await fault(text, { maxRowLength: 30 }, size);
      expect(await fault(text, { maxRowLength: 30 })).toMatchObject({ code, args });
    }
  });
});

describe("a well-formed table", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "甲", "𠮷", ",", ";", "|", "\t", '"', "\n", "\r", " "),
    maxLength: 8,
  });
  const cell = fc.record({ value: text, quoted: fc.boolean() });
  const spelt = ({ value, quoted }: { value: string; quoted: boolean }, separator: string) =>
    quoted || /["\r\n]/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value;
  const table = fc
    .record({
      separator: fc.constantFrom(",", "\t", ";", "|"),
      rows: fc.array(
        fc.record({ row: fc.array(cell, { minLength: 2, maxLength: 5 }), end: fc.constantFrom("\n", "\r\n", "\r") }),
        { maxLength: 12 },
      ),
    })
    .map(({ separator, rows }) => ({
      separator,
      values: rows.map(({ row }) => row.map(({ value }) => value)),
      text: rows.map(({ row, end }) => row.map((it) => spelt(it, separator)).join(separator) + end).join(""),
    }));

  test("gives back every value, in chunks of any size", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 20 }), async ({ separator, values, text }, size) => {
        const rows = await read(text, { separator }, size);
        expect(rows.map((row) => row.cells)).toEqual(values);
        expect(rows.map(({ row }) => row)).toEqual(values.map((_, index) => index + 1));
      }),
      { numRuns: 500 },
    );
  });

  test("is read as csv-parse reads it", async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ separator, text }) => {
        const peer = parse(text, {
          delimiter: separator,
          record_delimiter: ["\r\n", "\n", "\r"],
          relax_column_count: true,
          relax_quotes: true,
        });
        expect(await cells(text, { separator })).toEqual(peer);
      }),
      { numRuns: 500 },
    );
  });
});

describe("any text", () => {
  const wild = fc.string({ unit: fc.constantFrom("a", "甲", ",", ";", '"', "\n", "\r", " "), maxLength: 60 });
  const outcome = (text: string, size?: number) =>
    read(text, { maxRowLength: 25 }, size).catch(({ code, args }: Unreadable) => ({ code, args }));

  test("gives the same rows or the same error in chunks of any size", async () => {
    await fc.assert(
      fc.asyncProperty(wild, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        expect(await outcome(text, size)).toEqual(await outcome(text));
      }),
      { numRuns: 2000 },
    );
  });
});
