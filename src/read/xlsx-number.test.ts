import { describe, expect, test } from "vitest";
import { formatIsoDate, formatNumber, hasLostDigits, numberStyle } from "./xlsx-number.ts";

const plain = { kind: "number" } as const;

test.each([
  ["0", "0"],
  ["-0", "0"],
  ["007", "7"],
  ["1234.5600000000001", "1234.56"],
  ["0.10000000000000001", "0.1"],
  ["99999.999999999999", "100000"],
  ["0.99999999999999999", "1"],
  ["1E+3", "1000"],
  ["-1.5e-7", "-0.00000015"],
  ["1.2345678901234568E+16", "12345678901234568"],
  ["913101157109091234", "913101157109091234"],
  ["1.0E-2", "0.01"],
  ["", ""],
  ["abc", "abc"],
])("the number %s is shown as %s", (text, shown) => {
  expect(formatNumber(text, plain, false)).toBe(shown);
});

test.each([
  [14, undefined, "date"],
  [22, undefined, "date-time"],
  [20, undefined, "time"],
  [31, undefined, "date"],
  [9, undefined, "number"],
  [164, 'yyyy"年"m"月"', "date"],
  [164, "[$-F800]dddd, mmmm dd, yyyy", "date"],
  [164, "yyyy/m/d h:mm;@", "date-time"],
  [164, "[h]:mm:ss", "time"],
  [164, "mm", "date"],
  [164, "[mm]", "time"],
  [164, "0.00E+00", "number"],
  [164, "[Red]#,##0.00_);\\d", "number"],
  [164, '0"days"', "number"],
  [164, "G/通用格式", "number"],
  [164, "General", "number"],
  [164, "000000", "zeros"],
  [164, "@", "number"],
])("the format %s %s is that of a %s", (format, code, kind) => {
  expect(numberStyle(format, code).kind).toBe(kind);
});

describe("dates", () => {
  const date = { kind: "date" } as const;

  test.each([
    ["0", "1900-01-00"],
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["60", "1900-02-29"],
    ["61", "1900-03-01"],
    ["45778.99999999", "2025-05-01"],
    ["2958465", "9999-12-31"],
    ["2958466", "2958466"],
    ["-1", "-1"],
  ])("day %s of the calendar of 1900 is %s", (serial, day) => {
    expect(formatNumber(serial, date, false)).toBe(day);
  });

  test("in 1904 there is no wrong leap day", () => {
    expect(["0", "60"].map((serial) => formatNumber(serial, date, true))).toEqual(["1904-01-01", "1904-03-01"]);
  });

  test("times are rounded to seconds, into the next day if need be", () => {
    expect(formatNumber("45778.999999", { kind: "date-time" }, false)).toBe("2025-05-02 00:00:00");
    expect(formatNumber("0.5", { kind: "time" }, false)).toBe("12:00:00");
    expect(formatNumber("1.25", { kind: "time" }, false)).toBe("30:00:00");
  });

  test("those in ISO 8601 lose a time of midnight", () => {
    expect(formatIsoDate("2024-05-01T00:00:00Z")).toBe("2024-05-01");
    expect(formatIsoDate("2024-05-01T08:30:00.000")).toBe("2024-05-01 08:30:00");
    expect(formatIsoDate("2024-05-01")).toBe("2024-05-01");
  });
});

test("Excel keeps 15 digits", () => {
  expect(["999999999999999", "1000000000000000", "-1234567890123456", "0.1234567890123456"].map(hasLostDigits)).toEqual(
    [false, true, true, false],
  );
});
