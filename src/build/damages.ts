import { addDays, isCalendarDate } from "../base/calendar-date.ts";
import { creditCodeCheckCharacter, creditCodeDefect, organizationCodeCheckCharacter } from "../base/credit-code.ts";
import { placeholderWords } from "../base/placeholder.ts";
import type { CodeListDescription, FieldDescription } from "../model/published.ts";
import type { Random } from "./random.ts";

/** Where a cell stands. */
export interface CellPlace {
  /** Absent in a column that is no field. */
  readonly field: FieldDescription | undefined;
  /** The codes of the field, where it has some. */
  readonly list: CodeListDescription | undefined;
  /** Cells of the same row. */
  readonly row: readonly string[];
}

type Damage = (cell: string, random: Random, place: CellPlace) => string;

const blanks = [" ", "  ", "\u3000", "\t", "\u00a0", "\u2003", "\ufeff", "\u200b", "\n", "\r\n", " \u3000 "];
const controls = ["\u0001", "\u0007", "\u000b", "\u001b", "\u007f", "\u0085", "\u00ad", "\u200e", "\u202e", "\u2028"];
const markups = ["<b>", "<br/>", "</p>", "&nbsp;", "&amp;", "&#20013;", "<script>alert(1)</script>", "<!--", "<", "&"];
const placeholders = ["无", "无。", "(无)", "0", "0000", "00000000", "xxx", "***", ...placeholderWords];
const longTerms = ["长期", "长期有效", "永久", "无固定期限", "2099-12-31", "2099/12/31", "9999-12-31", " 长期 "];
const astrals = ["𠮷", "😀", "龘", "㐀", "𠀀", "\u{10fffd}", "e\u0301", "é", "ﬁ", "⼀", "〇", "ｶ", "한", "Ω", "\ufffd"];
const lineBreaks = ["\n", "\r\n", "\r", "\n\n", "\r\r\n"];
const separators = [",", "\t", ";", "|", "，", "；", "、", "/"];
const numbers = [
  "-1",
  "0",
  "0.0",
  "-0",
  "1e5",
  "1,234.56",
  "1，234",
  "１２",
  "1.",
  ".5",
  "+1",
  "0.1234567",
  "¥100",
  "100元",
];
const dates = [
  "2025-02-30",
  "2024-02-29",
  "2023-02-29",
  "0001-01-01",
  "1899-12-31",
  "2100-01-01",
  "2025-1-1",
  "0000-00-00",
];
/** Well formed numbers of persons who do not exist, and what looks like them. */
const personal = [
  "11010519491231002X",
  "11010519491231002x",
  "110105194912310021",
  "110105491231002",
  "13800138000",
  "138-0013-8000",
  "010-88888888",
  "someone@example.com",
  "6222021234567890128",
];

/** What befalls a cell, by the name of the damage. */
const damages: Readonly<Record<string, Damage>> = {
  empty: () => "",
  "blanks outside": (cell, { pick, chance }) =>
    `${chance(0.6) ? pick(blanks) : ""}${cell}${chance(0.6) ? pick(blanks) : ""}`,
  "nothing but blanks": (_, { pick }) => pick(blanks),
  "blank inside": (cell, random) => inserted(cell, random.pick(blanks), random),
  "full width": (cell) => cell.replace(/[!-~]/g, fullWidth),
  "one character in full width": (cell, random) => {
    const at = random.below(cell.length + 1);
    return cell.slice(0, at) + cell.slice(at).replace(/[!-~]/, fullWidth);
  },
  "control character": (cell, random) => inserted(cell, random.pick(controls), random),
  markup: (cell, random) => inserted(cell, random.pick(markups), random),
  placeholder: (_, { pick }) => pick(placeholders),
  "placeholder in blanks": (_, { pick }) => `${pick(blanks)}${pick(placeholders).toUpperCase()}`,
  truncated: (cell, { below }) => cell.slice(0, below(cell.length + 1)),
  "without its beginning": (cell, { below }) => cell.slice(below(cell.length + 1)),
  "other last character": (cell, { pick }) => cell.slice(0, -1) + pick([..."0123456789ABCDEFGHXYx甲"]),
  "other case": (cell, { chance }) => (chance(0.5) ? cell.toLowerCase() : cell.toUpperCase()),
  "two characters swapped": (cell, { below }) => {
    const at = below(cell.length);
    return cell.slice(0, at) + (cell[at + 1] ?? "") + (cell[at] ?? "") + cell.slice(at + 2);
  },
  "a digit replaced": (cell, random) => {
    const at = random.below(cell.length + 1);
    return cell.slice(0, at) + cell.slice(at).replace(/\d/, random.digits(1));
  },
  "all digits replaced": renewDigits,
  "other date format": (cell, { pick }) => {
    const [year = "", month = "", day = ""] = cell.split("-");
    return pick([
      `${year}/${month}/${day}`,
      `${year}.${month}.${day}`,
      `${year}${month}${day}`,
      `${year}年${Number(month)}月${Number(day)}日`,
      `${year}-${Number(month)}-${Number(day)}`,
      `${year}/${Number(month)}/${Number(day)}`,
      `${cell} 00:00:00`,
      `${cell}T08:30:00+08:00`,
      `${year}-${month}`,
    ]);
  },
  "odd date": (_, { pick }) => pick(dates),
  "other day": (cell, { below }) => (isCalendarDate(cell) ? addDays(cell, below(9) - 4) : cell),
  "far day": (cell, { below }) => (isCalendarDate(cell) ? addDays(cell, below(6000) - 3000) : cell),
  "long term": (_, { pick }) => pick(longTerms),
  "a code": (cell, { pick }, { list }) => (list === undefined ? cell : pick(list.codes).code),
  "code by its title": (cell, { pick }, { list }) => {
    if (list === undefined) return cell;
    const { title, aliases = [] } = list.codes.find(({ code }) => code === cell) ?? pick(list.codes);
    return pick([title, ...aliases]);
  },
  "unknown code": (_, { pick }) => pick(["99", "ZZ", "0", "未知类型", "其它"]),
  "several codes": (cell, { pick, below }, { list }) => {
    const codes = Array.from({ length: 2 + below(3) }, () => {
      if (list === undefined) return cell;
      const { code, title } = pick(list.codes);
      return pick([code, title]);
    });
    return codes.join(pick([";", "；", ",", "，", "|", "/", "、", "\n", ";;"]));
  },
  "other with a note": (cell, { pick }) =>
    pick([
      "其他（责令限期拆除）",
      "其他(补正)",
      "其他-备案",
      "其他：说明",
      "其他（）",
      `${cell};其他（甲）`,
      `其他（${cell}）`,
    ]),
  "very long": (cell, { below, chance }) =>
    (cell === "" ? "长" : cell).repeat(1 + below(chance(0.1) ? 2000 : 60)).slice(0, 20_000),
  "rare character": (cell, random) => inserted(cell, random.pick(astrals), random),
  "personal number": (_, { pick }) => pick(personal),
  "personal number inside": (cell, random) => inserted(cell, random.pick(personal), random),
  quote: (cell, random) => inserted(cell, random.pick(['"', '""', "“", "'", '"x"']), random),
  "all in quotes": (cell) => `"${cell}"`,
  "line break": (cell, random) => inserted(cell, random.pick(lineBreaks), random),
  "line break at an end": (cell, { pick, chance }) =>
    chance(0.5) ? `${pick(lineBreaks)}${cell}` : `${cell}${pick(lineBreaks)}`,
  separator: (cell, random) => inserted(cell, random.pick(separators), random),
  number: (_, { pick }) => pick(numbers),
  "number with more digits": (cell, { digits }) => `${cell}${cell.includes(".") ? "" : "."}${digits(4)}`,
  "bigger number": (cell, { digits, below }) => `${cell}${digits(1 + below(9))}`,
  "neighbour's value": (_, { pick }, { row }) => pick(row),
  formula: (cell, { pick }) => `${pick(["=", "+", "-", "@", "'"])}${cell}`,
};

const names = Object.keys(damages);

/** A cell after some damage. */
export function damaged(cell: string, random: Random, place: CellPlace): string {
  const damage = damages[random.pick(names)] as Damage;
  const once = damage(cell, random, place);
  return random.chance(0.1) ? damaged(once, random, place) : once;
}

/** A cell of the same form with another value: a credit code with its check characters, other digits elsewhere. */
export function renewed(cell: string, random: Random): string {
  return creditCodeDefect(cell) === "" ? renewCreditCode(cell, random) : renewDigits(cell, random);
}

function renewCreditCode(code: string, { digits }: Random): string {
  const body = digits(8);
  const first17 = code.slice(0, 8) + body + organizationCodeCheckCharacter(body);
  return first17 + creditCodeCheckCharacter(first17);
}

function renewDigits(cell: string, { digits }: Random): string {
  return cell.replace(/\d/g, () => digits(1));
}

function inserted(cell: string, text: string, { below }: Random): string {
  const at = below(cell.length + 1);
  return cell.slice(0, at) + text + cell.slice(at);
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
