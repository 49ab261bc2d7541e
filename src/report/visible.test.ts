import { describe, expect, test } from "vitest";
import { visible, visibleInCell, visibleJson, visibleValue } from "./visible.ts";

describe("visible", () => {
  test.each([
    ["a\nb", "a␊b"],
    ["a\tb", "a␉b"],
    ["\u001B[31m", "␛[31m"],
    ["\u007F", "␡"],
    ["\u009B31m", "\\u009B31m"],
    ["a\u00A0b", "a\\u00A0b"],
    ["\u3000张", "\\u3000张"],
    ["\u202Etxt.exe", "\\u202Etxt.exe"],
    ["\uFEFF", "\\uFEFF"],
    ["\u{F0000}", "\\u{F0000}"],
    ["\uD800", "\\uD800"],
  ])("%j reads %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test("leaves ordinary text alone, rare characters too", () => {
    const text = "〔2026〕12号 𬭚 (é) “”，＝ a b";
    expect(visible(text)).toBe(text);
  });
});

test("spaces at the ends of a value are shown, those inside are not", () => {
  expect(visibleValue("  张 三 ")).toBe("␣␣张 三␣");
});

test("a CSV cell keeps tabs and line breaks", () => {
  expect(visibleInCell("a\tb\r\nc\u001Bd")).toBe("a\tb\r\nc␛d");
});

test("JSON stays the same JSON", () => {
  const value = { a: "\u0085\u{F0000}\u202E\u00A0 plain" };
  const json = visibleJson(JSON.stringify(value));
  expect(json).toBe('{"a":"\\u0085\\uDB80\\uDC00\\u202E\\u00A0 plain"}');
  expect(JSON.parse(json)).toEqual(value);
});
