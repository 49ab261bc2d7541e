import { readFileSync } from "node:fs";
import chineseDays from "chinese-days";
import { describe, expect, test } from "vitest";

interface Calendar {
  readonly from: string;
  readonly to: string;
  readonly holidays: readonly string[];
  readonly workingWeekends: readonly string[];
}

const calendar: Calendar = JSON.parse(readFileSync(new URL("./working-days.json", import.meta.url), "utf8"));

const dayOfWeek = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
const of2026 = (dates: readonly string[]) =>
  dates.filter((date) => date.startsWith("2026-")).map((date) => date.slice(5));

test("holidays are weekdays, working weekends are not, both sorted and inside the range", () => {
  const { from, to, holidays, workingWeekends } = calendar;
  expect(holidays.every((date) => dayOfWeek(date) % 6 !== 0)).toBe(true);
  expect(workingWeekends.every((date) => dayOfWeek(date) % 6 === 0)).toBe(true);
  for (const dates of [holidays, workingWeekends]) {
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.every((date) => date >= from && date <= to)).toBe(true);
  }
});

test("the range is the years of the source", () => {
  expect([calendar.from, calendar.to]).toEqual(["2004-01-01", "2026-12-31"]);
});

test("2026 is as the notice of the State Council says", () => {
  expect(of2026(calendar.holidays).join(" ")).toBe(
    "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07",
  );
  expect(of2026(calendar.workingWeekends).join(" ")).toBe("01-04 02-14 02-28 05-09 09-20 10-10");
});

describe("against chinese-days", () => {
  const holidays = new Set(calendar.holidays);
  const workingWeekends = new Set(calendar.workingWeekends);
  const years = Array.from({ length: 23 }, (_, i) => 2004 + i);

  test.each(years)("every day of %i agrees", (year) => {
    const end = Date.UTC(year + 1, 0, 1);
    for (let time = Date.UTC(year, 0, 1); time < end; time += 86_400_000) {
      const date = new Date(time).toISOString().slice(0, 10);
      const isWorkday = dayOfWeek(date) % 6 === 0 ? workingWeekends.has(date) : !holidays.has(date);
      expect(isWorkday, date).toBe(chineseDays.isWorkday(date));
    }
  });
});
