import chineseDays from "chinese-days";
import { describe, expect, test } from "vitest";
import { addDays, dayOfWeek } from "./calendar-date.ts";
import { createWorkingCalendar, OutsideCalendar, type WorkingCalendarData } from "./working-days.ts";

function calendarOf(from: string, to: string): WorkingCalendarData {
  const holidays: string[] = [];
  const workingWeekends: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const weekend = dayOfWeek(date) > 5;
    const works = chineseDays.isWorkday(date);
    if (!weekend && !works) holidays.push(date);
    if (weekend && works) workingWeekends.push(date);
  }
  return { from, to, holidays, workingWeekends };
}

const data = calendarOf("2004-01-01", "2026-12-31");
const calendar = createWorkingCalendar(data);

test("the calendar of 2026 is that of the State Council's notice", () => {
  const of2026 = (dates: readonly string[]) => dates.filter((date) => date > "2026").map((date) => date.slice(5));
  expect(of2026(data.holidays).join(" ")).toBe(
    "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07",
  );
  expect(of2026(data.workingWeekends).join(" ")).toBe("01-04 02-14 02-28 05-09 09-20 10-10");
});

describe("addWorkingDays", () => {
  test.each([
    ["2024-01-31", 3, "2024-02-04"],
    ["2024-09-26", 20, "2024-10-29"],
    ["2025-01-20", 20, "2025-02-21"],
    ["2025-06-30", 10, "2025-07-14"],
    ["2025-09-25", 20, "2025-10-29"],
    ["2025-09-25", 7, "2025-10-11"],
    ["2025-12-15", 15, "2026-01-06"],
    ["2026-01-30", 20, "2026-03-05"],
    ["2026-02-10", 5, "2026-02-24"],
    ["2026-04-01", 7, "2026-04-13"],
    ["2026-06-30", 10, "2026-07-14"],
    ["2026-09-22", 10, "2026-10-13"],
    ["2026-09-30", 2, "2026-10-09"],
    ["2026-04-03", 3, "2026-04-09"],
  ])("%s + %d is %s, and back", (start, days, end) => {
    expect(calendar.addWorkingDays(start, days)).toBe(end);
    expect(calendar.workingDaysBetween(start, end)).toBe(days);
    if (calendar.isWorkingDay(start)) expect(calendar.addWorkingDays(end, -days)).toBe(start);
  });

  test.each([
    ["2026-10-04", 0, "2026-10-04"],
    ["2026-10-04", 1, "2026-10-08"],
    ["2026-10-04", -1, "2026-09-30"],
    ["2026-12-30", 1, "2026-12-31"],
    ["2004-01-02", -1, "2004-01-01"],
  ])("%s %d is %s", (start, days, end) => {
    const calendarWithNewYear = createWorkingCalendar({ ...data, holidays: data.holidays.slice(1) });
    expect(calendarWithNewYear.addWorkingDays(start, days)).toBe(end);
  });
});

describe("workingDaysBetween", () => {
  test.each([
    ["2026-09-30", "2026-10-07", 0],
    ["2026-09-30", "2026-10-08", 1],
    ["2026-10-08", "2026-09-30", -1],
    ["2026-10-08", "2026-10-08", 0],
    ["2004-01-01", "2004-01-02", 1],
  ])("%s to %s: %d", (from, to, days) => {
    expect(calendar.workingDaysBetween(from, to)).toBe(days);
  });
});

test.each([
  ["2026-10-10", true],
  ["2026-10-11", false],
  ["2026-10-07", false],
  ["2026-10-08", true],
  ["2026-12-31", true],
])("%s is a working day: %s", (date, works) => {
  expect(calendar.isWorkingDay(date)).toBe(works);
});

describe("where the calendar ends", () => {
  test.each([
    ["the count runs past it", () => calendar.addWorkingDays("2026-12-21", 20)],
    ["the count runs back before it", () => calendar.addWorkingDays("2004-01-05", -3)],
    ["the start is after it", () => calendar.addWorkingDays("2027-01-04", 1)],
    ["the start is after it, though nothing is counted", () => calendar.addWorkingDays("2027-01-04", 0)],
    ["the end is after it", () => calendar.workingDaysBetween("2026-12-21", "2027-01-01")],
    ["the day is before it", () => calendar.isWorkingDay("2003-12-31")],
    ["the text is no date", () => calendar.isWorkingDay("长期")],
  ])("%s", (_, ask) => {
    expect(ask).toThrow(OutsideCalendar);
  });

  test("the error says how far it reaches", () => {
    expect(() => calendar.isWorkingDay("2027-01-01")).toThrow("2004-01-01 to 2026-12-31");
  });

  test("its last days can still be reached", () => {
    expect(calendar.addWorkingDays("2026-12-21", 8)).toBe("2026-12-31");
    expect(() => calendar.addWorkingDays("2026-12-21", 9)).toThrow(OutsideCalendar);
  });
});

test("a calendar that ends before it begins is refused", () => {
  expect(() =>
    createWorkingCalendar({ from: "2026-12-31", to: "2026-01-01", holidays: [], workingWeekends: [] }),
  ).toThrow(RangeError);
});

test("agrees with counting day by day", () => {
  for (let date = "2023-01-01"; date < "2026-09-01"; date = addDays(date, 13)) {
    let day = date;
    for (let counted = 1; counted <= 40; counted += 1) {
      do day = addDays(day, 1);
      while (!chineseDays.isWorkday(day));
      expect(calendar.addWorkingDays(date, counted)).toBe(day);
    }
  }
});
