import { describe, expect, test } from "vitest";
import { Unreadable } from "../finding/unreadable.ts";
import { type JsonOptions, type LocatedValue, readNdjson } from "./ndjson.ts";

async function* chunked(text: string, size = text.length || 1): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size?: number, options?: JsonOptions): Promise<LocatedValue[]> {
  const values: LocatedValue[] = [];
  for await (const batch of readNdjson(chunked(text, size), "x.ndjson", options)) values.push(...batch);
  return values;
}

async function fault(text: string, size?: number, options?: JsonOptions): Promise<Unreadable> {
  const error = await read(text, size, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Unreadable);
  return error as Unreadable;
}

describe("a line", () => {
  test("is one object, with its line number", async () => {
    expect(await read('{"a":1}\n{"a":{"b":[2]}}\n')).toEqual([
      { value: { a: 1 }, row: 1, line: 1 },
      { value: { a: { b: [2] } }, row: 2, line: 2 },
    ]);
  });

  test("is counted when blank and not yielded", async () => {
    expect((await read('\n{"a":1}\r\n \r\n{"a":2}')).map(({ row }) => row)).toEqual([2, 4]);
  });

  test("that is no JSON is reported with the place of the fault", async () => {
    const { code, args, place } = await fault('{"a":1}\n{"a":1,}\n{"a":3}\n');
    expect(code).toBe("bad-json");
    expect(args).toEqual({ reason: "syntax", row: 2, line: 2, column: 8, near: "}" });
    expect(place).toEqual({ file: "x.ndjson", row: 2, line: 2 });
  });

  test("is quoted in an error without what it says of a person", async () => {
    expect((await fault('{"姓名":"张"三",证件:"11010119900307"}\n')).args).toMatchObject({
      near: '*",**:"*************',
    });
  });

  test("shows in an error the literal of another language", async () => {
    expect((await fault('{"a":NaN,"b":"甲"}\n')).args).toMatchObject({ column: 6, near: 'NaN,"*":"*"}' });
  });

  test.each([
    ["[1]", "array"],
    ["null", "null"],
    ['"甲"', "string"],
    ["12", "number"],
  ])("that is JSON and no object is reported: %s", async (text, kind) => {
    const { code, args } = await fault(`{"a":1}\n${text}\n`);
    expect(code).toBe("not-records");
    expect(args).toEqual({ row: 2, line: 2, kind });
  });

  test("with a key twice is reported", async () => {
    const { code, args } = await fault('{"a":{"b":1,"c":":","\\u0062" :2}}\n');
    expect(code).toBe("bad-json");
    expect(args).toMatchObject({ reason: "duplicate-key", key: "b", column: 21 });
  });

  test("may have a key again in another object, and colons in its texts", async () => {
    expect(await read('{"a":{"a":"\\":"},"b":[{"a":"x\\":1"},{"a":"12:30"}],"__proto__":1}\n')).toHaveLength(1);
  });

  test("that is not the last one and stops in the middle is bad JSON", async () => {
    expect((await fault('{"a":\n\n{"a":1}\n')).code).toBe("bad-json");
  });

  test("that is the last one and stops in the middle is truncated", async () => {
    for (const last of ['{"a":', '{"a":"甲', '{"a":tr', '{"a":-', '{"a":1.', '{"a":1\n', '{"a":"\\u00\n\n']) {
      const { code, args, place } = await fault(`{"a":1}\n${last}`);
      expect(code).toBe("truncated-json");
      expect(args).toEqual({ row: 2, line: 2 });
      expect(place).toEqual({ file: "x.ndjson", row: 2, line: 2 });
    }
  });

  test("longer than the limit is reported", async () => {
    const { code, args } = await fault('{"a":1}\r\n{"a":10}\r\n', undefined, { maxRowLength: 7 });
    expect(code).toBe("row-too-long");
    expect(args).toEqual({ limit: 7, row: 2, line: 2 });
  });

  test("with a fault does not take back the lines before it", async () => {
    const values: LocatedValue[] = [];
    const reading = async () => {
      for await (const batch of readNdjson(chunked('{"a":1}\n{"a":2}\n]\n'), "x")) values.push(...batch);
    };
    await expect(reading()).rejects.toThrow(Unreadable);
    expect(values.map(({ row }) => row)).toEqual([1, 2]);
  });
});

describe("chunk borders", () => {
  test.each([1, 2, 3, 7, 1000])("play no part (chunks of %i)", async (size) => {
    const text = '{"名称":"甲\\"𠮷"}\r\n\r\n{"a":[1,2,{"b":"\\\\"}]}\n{"c":3}';
    expect(await read(text, size)).toEqual(await read(text));
    for (const broken of [`${text}\n{"a"`, `${text},\n`, `${text}\n${" ".repeat(40)}{"a":"123456789012345678"}`]) {
      const { code, args } = await fault(broken, size, { maxRowLength: 30 });
      expect(await fault(broken, undefined, { maxRowLength: 30 })).toMatchObject({ code, args });
    }
  });
});
