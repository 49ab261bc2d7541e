import { describe, expect, test } from "vitest";
import { displayWidth, padLeft, padRight, truncate, wrap } from "./display-width.ts";

describe("displayWidth", () => {
  test.each([
    ["abc", 3],
    ["张三", 4],
    ["（万元）", 8],
    ["ＡＢ１", 6],
    ["ｱｲ", 2],
    ["𠮷", 2],
    ["e\u0301", 1],
    ["“引号”", 6],
    ["", 0],
  ])("%j takes %i cells", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

test("padding counts cells, not characters", () => {
  expect(padRight("列名", 6)).toBe("列名  ");
  expect(padLeft("96", 4)).toBe("  96");
  expect(padRight("列名列名", 6)).toBe("列名列名");
});

test("truncating never cuts a wide character in half", () => {
  expect(truncate("统一社会信用代码", 16)).toBe("统一社会信用代码");
  expect(truncate("统一社会信用代码", 10)).toBe("统一社会…");
  expect(truncate("统一社会信用代码", 9)).toBe("统一社会…");
});

describe("wrap", () => {
  test("breaks Chinese anywhere but before closing and after opening punctuation", () => {
    expect(wrap("罚款金额应大于零，请核对", 16)).toEqual(["罚款金额应大于", "零，请核对"]);
    expect(wrap("金额单位（万元）", 10)).toEqual(["金额单位", "（万元）"]);
  });

  test("breaks other scripts at spaces", () => {
    expect(wrap("the amount must be above 0", 12)).toEqual(["the amount", "must be", "above 0"]);
  });

  test("cuts a run that is longer than a line", () => {
    expect(wrap("91420699MA4A1B2C3X", 10)).toEqual(["91420699MA", "4A1B2C3X"]);
  });

  test("keeps every line within the width", () => {
    const text = "处罚类别为“警告；罚款”，罚款金额应大于 0（单位：万元），见 administrative-penalty#fine-amount。";
    for (const width of [8, 13, 20, 41]) {
      const lines = wrap(text, width);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });

  test("of nothing is one empty line", () => {
    expect(wrap("", 10)).toEqual([""]);
  });
});
