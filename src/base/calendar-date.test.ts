import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  dateOfDayNumber,
  dayNumber,
  dayOfWeek,
  daysBetween,
  isCalendarDate,
  yearOf,
} from "./calendar-date.ts";

describe("isCalendarDate", () => {
  test.each(["2024-02-29", "2000-02-29", "1949-10-01", "0000-01-01", "9999-12-31"])("%s is one", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-1-5",
    "2024/01/05",
    "20240105",
    "2024-01-05 00:00:00",
    "2024-01-0５",
    "2024-01-0x",
    "-024-01-05",
    "2024-+1-05",
    "44197",
    "长期",
    "",
  ])("%j is none", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

test("day numbers and dates agree with the platform over eight centuries", () => {
  for (let number = dayNumber("1600-01-01"); number <= dayNumber("2400-12-31"); number += 1) {
    const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
    if (dateOfDayNumber(number) !== date || dayNumber(date) !== number) expect.fail(date);
  }
});

describe("addMonths", () => {
  test.each([
    ["2024-08-31", 6, "2025-02-28"],
    ["2024-11-30", 3, "2025-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-03-15", 36, "2026-03-15"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2025-01-15", -1, "2024-12-15"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-05-31", 0, "2024-05-31"],
    ["9999-12-31", 1, ""],
    ["0000-01-31", -1, ""],
    ["2024-02-30", 1, ""],
    ["2024-01-31", 0.5, ""],
  ])("%s + %d months is %j", (date, months, end) => {
    expect(addMonths(date, months)).toBe(end);
  });
});

describe("addYears", () => {
  test.each([
    ["2023-03-15", 3, "2026-03-15"],
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2024-02-29", -1, "2023-02-28"],
    ["", 1, ""],
  ])("%s + %d years is %j", (date, years, end) => {
    expect(addYears(date, years)).toBe(end);
  });
});

describe("addDays", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["2026-01-01", 30, "2026-01-31"],
    ["9999-12-31", 1, ""],
    ["0000-01-01", -1, ""],
    ["今天", 1, ""],
  ])("%s + %d days is %j", (date, days, end) => {
    expect(addDays(date, days)).toBe(end);
  });
});

describe("daysBetween", () => {
  test.each([
    ["2026-01-01", "2026-01-31", 30],
    ["2026-01-31", "2026-01-01", -30],
    ["2024-02-29", "2024-02-29", 0],
    ["1899-12-31", "2024-01-05", 45295],
    ["2024-01-05", "2024-02-30", Number.NaN],
  ])("%s to %s: %d", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

test.each([
  ["2026-12-21", 1],
  ["1970-01-01", 4],
  ["2024-02-04", 7],
  ["1949-10-01", 6],
  ["0000-01-01", 6],
  ["", Number.NaN],
])("%s is day %d of the week", (date, day) => {
  expect(dayOfWeek(date)).toBe(day);
});

test.each([
  ["2024-02-29", 2024],
  ["0099-01-01", 99],
  ["2023-02-29", Number.NaN],
])("the year of %s is %d", (date, year) => {
  expect(yearOf(date)).toBe(year);
});
