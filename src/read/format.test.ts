import { describe, expect, test } from "vitest";
import { detectFormat, formatHeadLength } from "./format.ts";

describe("a text is", () => {
  test.each([
    ["json", "[]"],
    ["json", '\ufeff\n [{"a":1}]'],
    ["json", '{"a":1}'],
    ["json", '{"a":1}\r\n'],
    ["json", '{\n  "a": 1\n}\n'],
    ["json", '{"a":{\n"b":1}}'],
    ["json", '{"a":'],
    ["ndjson", '{"a":1}\n{"a":2}'],
    ["ndjson", '{"a":1}\r\n\r\n[1]\r\n'],
    ["ndjson", '{"a":1,}\n{"a":2}\n'],
    ["ndjson", "{'a':1}\n{'a':2}\n"],
    ["csv", "名称,代码\n"],
    ["csv", "{名称},代码\n"],
    ["csv", '"[a]",b\n'],
    ["csv", ""],
    ["xml", '<?xml version="1.0"?>\n<list/>'],
    ["xml", "\ufeff\n<list>"],
  ])("%s: %j", (format, head) => {
    expect(detectFormat(head)).toBe(format);
  });

  test("ndjson where its first line is longer than the head", () => {
    expect(detectFormat(`{"a":"${"甲".repeat(formatHeadLength)}`)).toBe("ndjson");
  });
});
