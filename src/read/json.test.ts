import { describe, expect, test } from "vitest";
import { Unreadable } from "../finding/unreadable.ts";
import { readJson } from "./json.ts";
import type { JsonOptions, LocatedValue } from "./ndjson.ts";

async function* chunked(text: string, size = text.length || 1): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size?: number, options?: JsonOptions): Promise<LocatedValue[]> {
  const values: LocatedValue[] = [];
  for await (const batch of readJson(chunked(text, size), "x.json", options)) values.push(...batch);
  return values;
}

async function fault(text: string, size?: number, options?: JsonOptions): Promise<Unreadable> {
  const error = await read(text, size, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Unreadable);
  return error as Unreadable;
}

describe("a document", () => {
  test("may be one object", async () => {
    expect(await read('\n {"a":\n{"b":1}} \n')).toEqual([{ value: { a: { b: 1 } }, row: 1, line: 2 }]);
  });

  test("may be an array of objects", async () => {
    expect(await read('[\n  {"a": "]}\\"{"},\n  {\n"a": [2]},{}\n]\n')).toEqual([
      { value: { a: ']}"{' }, row: 1, line: 2 },
      { value: { a: [2] }, row: 2, line: 3 },
      { value: {}, row: 3, line: 4 },
    ]);
  });

  test("may be an empty array", async () => {
    expect(await read(" [ ] ")).toEqual([]);
  });

  test("of white space is empty", async () => {
    expect((await fault(" \n")).code).toBe("empty");
  });

  test.each([
    ['"甲"', "string"],
    ["-1", "number"],
    ["true", "boolean"],
    ["null", "null"],
  ])("that is a bare value is no records: %s", async (text, kind) => {
    const { code, args } = await fault(text);
    expect(code).toBe("not-records");
    expect(args).toEqual({ kind, row: 1, line: 1 });
  });

  test("with an element that is no object says which one", async () => {
    const { code, args, place } = await fault('[{"a":1},\n[1]]');
    expect(code).toBe("not-records");
    expect(args).toEqual({ kind: "array", row: 2, line: 2 });
    expect(place).toEqual({ file: "x.json", row: 2, line: 2 });
  });

  test.each(["[", '[{"a":1}', '[{"a":1},', '[{"a":1},\n{"a":', '{"a":"\\', '{"a":{"b":[1'])(
    "that stops in the middle is truncated: %j",
    async (text) => {
      const { code, args } = await fault(text);
      expect(code).toBe("truncated-json");
      expect(args).toMatchObject({ line: text.split("\n").length });
    },
  );

  test("followed by something else is bad JSON", async () => {
    const { code, args } = await fault('[{"a":1}]\n{"b":"甲"}');
    expect(code).toBe("bad-json");
    expect(args).toEqual({ reason: "trailing-text", row: 2, line: 2, column: 1, near: '{"*":"*"}' });
  });

  test.each([
    ['[{"a":1},]', 1, 10],
    ['[{"a":1}\n {"a":2}]', 2, 2],
    ['[,{"a":1}]', 1, 2],
    ['[{"a":1},\n  {"a":01}]', 2, 9],
    ['[{"a":1},\n  {"a":1,\n "b" 2}]', 3, 6],
    ["[{'a':1}]", 1, 3],
    ["[{} x", 1, 5],
  ])("that is no JSON is reported with the place of the fault: %j", async (text, line, column) => {
    const { code, args } = await fault(text);
    expect(code).toBe("bad-json");
    expect(args).toMatchObject({ reason: "syntax", line, column });
  });

  test("with a key twice in one object is reported", async () => {
    expect((await fault('[{"a":1},{"a":1,"a":1}]')).args).toMatchObject({ reason: "duplicate-key", key: "a", row: 2 });
  });

  test("with a missing bracket is reported where it is wrong, not where it ends", async () => {
    const { code, args } = await fault('[{"a":1},\n{"a":2,{"a":3},\n{"a":4}]');
    expect(code).toBe("bad-json");
    expect(args).toMatchObject({ row: 2, line: 2, column: 8 });
  });

  test("with an element longer than the limit is reported", async () => {
    const { code, args } = await fault('[{"a":1},{"a":10}]', undefined, { maxRowLength: 7 });
    expect(code).toBe("row-too-long");
    expect(args).toEqual({ limit: 7, row: 2, line: 1 });
  });

  test("nested deeper than calls can be is read", async () => {
    const depth = 100_000;
    const text = `[{"a":${"[".repeat(depth)}${"]".repeat(depth)},"c":"\\":"}]`;
    expect(await read(text)).toHaveLength(1);
  });
});

describe("chunk borders", () => {
  test.each([1, 2, 3, 7, 1000])("play no part (chunks of %i)", async (size) => {
    const text = ' [{"名称":"甲\\\\"},\r\n\n{"a":[1,{"b":"}\\"]𠮷"}]} , {"c":3}\n';
    expect(await read(`${text}]\n`, size)).toEqual(await read(`${text}]\n`));
    for (const broken of [
      text,
      `${text},{"a":`,
      `${text}] x`,
      `${text},{"a":"${"甲".repeat(40)}"}]`,
      `${text},{,"a":{${" ".repeat(40)}`,
    ]) {
      const { code, args } = await fault(broken, size, { maxRowLength: 30 });
      expect(await fault(broken, undefined, { maxRowLength: 30 })).toMatchObject({ code, args });
    }
  });

  test("do not make memory grow with the document", async () => {
    let longest = 0;
    async function* many() {
      yield "[";
      for (let index = 0; index < 20_000; index++) yield `${index === 0 ? "" : ","}{"a":${index}}`;
      yield "]";
    }
    let count = 0;
    for await (const batch of readJson(many(), "x")) {
      count += batch.length;
      longest = Math.max(longest, batch.length);
    }
    expect(count).toBe(20_000);
    expect(longest).toBeLessThan(1000);
  });
});
