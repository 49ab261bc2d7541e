import { describe, expect, test } from "vitest";
import { addDecimals, compareDecimals, isDecimal, shiftDecimal } from "./decimal.ts";

describe("isDecimal", () => {
  test.each(["0", "5000", "-12.50", "007", "0.000001", "123456789012345678901234567890.5"])("%s is one", (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  test.each(["", "-", "+5", ".5", "5.", "1,000", "1.5E+17", "１", " 5", "5 ", "NaN", "--5", "1.2.3"])(
    "%j is none",
    (text) => {
      expect(isDecimal(text)).toBe(false);
    },
  );
});

describe("compareDecimals", () => {
  test.each([
    ["1", "2", -1],
    ["10", "9", 1],
    ["5.0", "5", 0],
    ["005", "5.00", 0],
    ["-0", "0", 0],
    ["-2", "-1", -1],
    ["0.1", "0.10000000000000000001", -1],
    ["123456789012345678", "123456789012345679", -1],
    ["123456789012345678.10", "123456789012345678.1", 0],
    ["-99999999999999999999", "1", -1],
    ["0.3", "0.30", 0],
  ] as const)("%s and %s: %d", (a, b, order) => {
    expect(compareDecimals(a, b)).toBe(order);
    expect(compareDecimals(b, a)).toBe(order === 0 ? 0 : -order);
  });
});

describe("shiftDecimal", () => {
  test.each([
    ["5000", -4, "0.5"],
    ["12.50", 0, "12.5"],
    ["1.5", 4, "15000"],
    ["0.00012", 4, "1.2"],
    ["-1", -6, "-0.000001"],
    ["123456789012345678901", -4, "12345678901234567.8901"],
    ["000", 3, "0"],
    ["-0.0", 0, "0"],
    ["007.10", 1, "71"],
  ])("%s by %d is %s", (a, places, shifted) => {
    expect(shiftDecimal(a, places)).toBe(shifted);
  });
});

describe("addDecimals", () => {
  test.each([
    ["0.1", "0.2", "0.3"],
    ["99999999999999999999", "1", "100000000000000000000"],
    ["1.50", "-1.5", "0"],
    ["-3", "1.25", "-1.75"],
  ])("%s + %s is %s", (a, b, sum) => {
    expect(addDecimals(a, b)).toBe(sum);
    expect(addDecimals(b, a)).toBe(sum);
  });
});

test.each([
  () => compareDecimals("1,000", "1"),
  () => compareDecimals("1", ""),
  () => shiftDecimal("1.5E+17", 1),
  () => addDecimals("1", "N/A"),
])("%s refuses what is no decimal", (calculate) => {
  expect(calculate).toThrow(RangeError);
});
