/** How a number in a cell is shown, as far as it matters: numbers are written plainly whatever their format. */
export type NumberStyle =
  | { readonly kind: "number" }
  /** Filled up with zeros, as codes are: 000000. */
  | { readonly kind: "zeros"; readonly digits: number }
  | { readonly kind: "date" | "date-time" | "time" };

/** Number formats that have a number instead of a code (ECMA-376 part 1, 18.8.30), those of Chinese included. */
const builtIn: Readonly<Record<NumberStyle["kind"], readonly number[]>> = {
  number: [],
  zeros: [],
  date: [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
  "date-time": [22],
  time: [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56],
};

/** What a number format makes of a number; `code` where the workbook spells it out. */
export function numberStyle(format: number, code: string | undefined): NumberStyle {
  if (code !== undefined) return styleOfCode(code);
  for (const kind of ["date", "date-time", "time"] as const) if (builtIn[kind].includes(format)) return { kind };
  return { kind: "number" };
}

function styleOfCode(code: string): NumberStyle {
  const [positive = ""] = code
    .replace(/\\.|_.|\*./gs, "")
    .replace(/"[^"]*"?/g, "")
    .split(";");
  // Elapsed time stays; colours, conditions and languages go.
  const bare = positive.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (/^0{2,}$/.test(bare)) return { kind: "zeros", digits: bare.length };
  const letters = bare.replace(/general|g\/通用格式|am\/pm|a\/p|上午\/下午|e[+-]/gi, "");
  const hasDate = /[ydeg]|aaa/i.test(letters);
  const hasTime = /[hs]/i.test(letters);
  if (hasDate) return { kind: hasTime ? "date-time" : "date" };
  if (hasTime) return { kind: "time" };
  // Alone, m is a month, and in brackets elapsed minutes.
  if (/\[m+\]/i.test(letters)) return { kind: "time" };
  return { kind: /m/i.test(letters) ? "date" : "number" };
}

/**
 * Writes the number of a cell as a clerk sees it: without exponent, at most 15 significant digits behind a point; a date as
 * `YYYY-MM-DD`, with its time where the format shows one, a time as `hh:mm:ss`. What is no number is given back as it is.
 *
 * A whole number is written with all digits that the file holds, although Excel keeps only 15.
 */
export function formatNumber(text: string, style: NumberStyle, isDate1904: boolean): string {
  const plain = plainNumber(text);
  if (plain === undefined || style.kind === "number") return plain ?? text;
  if (style.kind === "zeros") return /^\d+$/.test(plain) ? plain.padStart(style.digits, "0") : plain;
  return formatDate(Number(text), style.kind, isDate1904) ?? plain;
}

const numberPattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Digits of a number that Excel keeps and shows. */
const excelDigits = 15;

/** A number without exponent; nothing for what is no number. */
function plainNumber(text: string): string | undefined {
  const [, sign, whole = "", fraction = "", exponent = "0"] = numberPattern.exec(text.trim()) ?? [];
  if (sign === undefined || whole + fraction === "") return undefined;
  let digits = `${whole}${fraction}`;
  let point = whole.length + Number(exponent);
  if (point < digits.length) {
    const rounded = roundDigits(digits, point);
    digits = rounded.digits;
    point = rounded.point;
  }
  if (point > digits.length) digits = digits.padEnd(point, "0");
  if (point <= 0) {
    digits = "0".repeat(1 - point) + digits;
    point = 1;
  }
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const behind = digits.slice(point).replace(/0+$/, "");
  const number = behind === "" ? before : `${before}.${behind}`;
  return sign === "-" && number !== "0" ? `-${number}` : number;
}

/** Rounds digits with a point among them to as many significant ones as Excel shows: 0.1 is kept as 0.10000000000000001. */
function roundDigits(digits: string, point: number): { digits: string; point: number } {
  const lead = /^0*/.exec(digits)?.[0].length ?? 0;
  const end = Math.max(lead + excelDigits, point);
  if (digits.length <= end) return { digits, point };
  const up = digits.charCodeAt(end) >= 0x35 ? 1n : 0n;
  const kept = (BigInt(`0${digits.slice(0, end)}`) + up).toString().padStart(end, "0");
  return { digits: kept, point: point + kept.length - end };
}

/** Whether a number has more digits than Excel keeps: a code of 18 digits that was typed as a number ends in zeros. */
export function hasLostDigits(plain: string): boolean {
  return /^-?\d+$/.test(plain) && plain.replace("-", "").length > excelDigits;
}

const secondsPerDay = 86_400;
/** The day before the first, on the calendar of 1900 once its 29 February is behind, and the first on that of 1904. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const lastDay = 2_958_465;

/** Nothing for a number that is no day in any calendar of a workbook. */
function formatDate(serial: number, kind: "date" | "date-time" | "time", isDate1904: boolean): string | undefined {
  if (!(serial >= 0)) return undefined;
  const seconds = Math.round(serial * secondsPerDay);
  if (kind === "time") return timeOf(seconds);
  // Behind a date alone no time is rounded: it is not shown.
  const day = Math.floor(kind === "date" ? serial : seconds / secondsPerDay);
  if (day > lastDay) return undefined;
  const date = dayOf(day, isDate1904);
  return kind === "date" ? date : `${date} ${timeOf(seconds % secondsPerDay)}`;
}

function dayOf(day: number, isDate1904: boolean): string {
  if (!isDate1904) {
    // Excel knows a day 0 and a 29 February 1900, neither of which was ever.
    if (day === 0) return "1900-01-00";
    if (day === 60) return "1900-02-29";
  }
  const epoch = isDate1904 ? epoch1904 : day < 60 ? epoch1900 + 1000 * secondsPerDay : epoch1900;
  return new Date(epoch + day * 1000 * secondsPerDay).toISOString().slice(0, 10);
}

/** Hours, minutes and seconds; more than 24 hours of elapsed time. */
function timeOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** A date in ISO 8601, as cells of the type `d` have it, in the same form. */
export function formatIsoDate(text: string): string {
  return text.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.0+)?Z?$/, (_, day, time) =>
    time === "00:00:00" ? day : `${day} ${time}`,
  );
}
