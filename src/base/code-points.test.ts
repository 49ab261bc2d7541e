import { describe, expect, test } from "vitest";
import { codePointCount, cutText } from "./code-points.ts";

describe("codePointCount", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["宁波市", 3],
    ["𠮷野家", 3],
    ["𠮷𠮷", 2],
    ["\ud842", 1],
    ["\udfb7\ud842", 2],
  ])("%j has %i", (text, count) => {
    expect(codePointCount(text)).toBe(count);
  });
});

describe("cutText", () => {
  test.each([
    ["宁波市海曙区", 6, "宁波市海曙区"],
    ["宁波市海曙区", 5, "宁波市海…"],
    ["𠮷野家餐饮", 3, "𠮷野…"],
    ["𠮷野家", 3, "𠮷野家"],
    ["宁波", 1, "…"],
    ["宁波", 0, ""],
  ])("%j to %i", (text, max, cut) => {
    expect(cutText(text, max)).toBe(cut);
  });
});
