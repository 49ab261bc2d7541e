import { dateOfDayNumber, dayNumber } from "./calendar-date.ts";

/** A working calendar as data; every list and bound is of dates `YYYY-MM-DD`. */
export interface WorkingCalendarData {
  /** First date covered. */
  readonly from: string;
  /** Last date covered: the end of the last year for which the State Council's holiday notice is out. */
  readonly to: string;
  /** Days off between Monday and Friday. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays worked to make up for days off (调休). */
  readonly workingWeekends: readonly string[];
}

/** Questions about working days. Each takes constant time, and throws {@link OutsideCalendar} rather than guess. */
export interface WorkingCalendar {
  /** Whether a date is a working day. */
  isWorkingDay(date: string): boolean;
  /** The last day of a period of `n` working days from `date`, which is not counted itself; `n` 0 is the date, a negative `n` counts back. */
  addWorkingDays(date: string, n: number): string;
  /** The working days after `from` up to and including `to`; negative when `to` is earlier. */
  workingDaysBetween(from: string, to: string): number;
}

/** Thrown when a question reaches a date for which no holiday notice is known, or a text that is no date. */
export class OutsideCalendar extends Error {
  override readonly name = "OutsideCalendar";
  readonly from: string;
  readonly to: string;

  constructor(from: string, to: string) {
    super(`the working calendar covers ${from} to ${to} only`);
    this.from = from;
    this.to = to;
  }
}

/**
 * A working calendar made from its data: Monday to Friday but for the holidays, and the make-up weekends. Periods in
 * working days do not count their first day (Civil Code §201; Administrative Penalty Law §85; Administrative Licence
 * Law §82).
 */
export function createWorkingCalendar(data: WorkingCalendarData): WorkingCalendar {
  const first = dayNumber(data.from);
  const length = dayNumber(data.to) - first + 1;
  if (!(length > 0)) throw new RangeError(`a calendar cannot reach from ${data.from} to ${data.to}`);

  const working = new Uint8Array(length);
  // 1970-01-05 was a Monday.
  for (let index = 0; index < length; index += 1) working[index] = (((first + index - 4) % 7) + 7) % 7 < 5 ? 1 : 0;
  for (const date of data.holidays) working[dayNumber(date) - first] = 0;
  for (const date of data.workingWeekends) working[dayNumber(date) - first] = 1;

  /** Working days before each day, so that a span is one subtraction. */
  const before = new Int32Array(length + 1);
  /** The index of each working day, so that a step of any size is one look-up. */
  const workingDays: number[] = [];
  for (let index = 0; index < length; index += 1) {
    if (working[index] === 1) workingDays.push(index);
    before[index + 1] = workingDays.length;
  }

  // Thrown over and over for a file full of late dates; making a stack each time would cost more than the check.
  const outside = new OutsideCalendar(data.from, data.to);

  function indexOf(date: string): number {
    const index = dayNumber(date) - first;
    // Written so that a NaN fails.
    if (!(index >= 0 && index < length)) throw outside;
    return index;
  }

  function countBefore(index: number): number {
    return before[index] ?? 0;
  }

  return {
    isWorkingDay(date) {
      return working[indexOf(date)] === 1;
    },
    addWorkingDays(date, n) {
      const start = indexOf(date);
      if (n === 0) return date;
      const reached = workingDays[n > 0 ? countBefore(start + 1) + n - 1 : countBefore(start) + n];
      if (reached === undefined) throw outside;
      return dateOfDayNumber(first + reached);
    },
    workingDaysBetween(from, to) {
      return countBefore(indexOf(to) + 1) - countBefore(indexOf(from) + 1);
    },
  };
}
