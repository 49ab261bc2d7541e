import { dateOfDayNumber, dayNumber } from "../../../src/base/calendar-date.ts";
import type { PublishedVersion } from "../../../src/model/published.ts";

/**
 * Functions of the rule language that DuckDB can be taught, as SQL over their arguments. Those that walk through a text
 * (amounts in words, personal documents, …) are not here; rules that need them are not run.
 */
export const functions: Readonly<Record<string, (...args: string[]) => string>> = {
  isPlaceholder: (text) => `is_placeholder(${text})`,
  isMissingText: (text) => `(trim(${text}, ' \t\n\r\u3000') = '')`,
  creditCodeDefect: (code) => `credit_code_defect(${code})`,
  isOrganizationCodeRight: (code) => `is_organization_code_right(${code})`,
  isCreditCodeDepartmentKnown: (code) => `(substr(${code}, 1, 2) IN (${quotedWords(departments)}))`,
  isCreditCodeProvinceKnown: (code) => `(substr(${code}, 3, 2) IN ('10', ${quotedWords(provinces)}))`,
  registrationNumberDefect: (text) => `registration_number_defect(${text})`,
  citizenIdDefect: (text) => `citizen_id_defect(${text})`,
  citizenIdBirthDate: (text) => `citizen_id_birth_date(${text})`,
  isCitizenIdProvinceKnown: (text) => `(substr(${text}, 1, 2) IN ('83', ${quotedWords(provinces)}))`,
  documentNumberDefect: (text) => `document_number_defect(${text})`,
  documentNumberYear: (text) => `regexp_extract(${text}, '${bracketedYear}', 2)`,
  bracketDefect: (text) => `bracket_defect(${text})`,
  isCalendarDate: (text) =>
    `(regexp_full_match(${text}, '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(${text} AS DATE) IS NOT NULL)`,
  addDays: (date, days) => `CAST(TRY_CAST(${date} AS DATE) + CAST(${days} AS INTEGER) AS VARCHAR)`,
  addMonths: (date, months) => addMonths(date, months),
  addYears: (date, years) => addMonths(date, `12 * (${years})`),
  addWorkingDays: (date, days) => `add_working_days(${date}, ${days})`,
  rolledDay: (date) => `rolled_day(${date})`,
  compareDecimals: (left, right) => `sign(${decimal(left)} - ${decimal(right)})`,
  shiftDecimal: (amount, places) => `(${decimal(amount)} * CAST(pow(10, ${places}) AS DECIMAL(9,0)))`,
  decimalPlaces: (amount) =>
    `(CASE WHEN contains(${amount}, '.') THEN length(${amount}) - strpos(${amount}, '.') ELSE 0 END)`,
  integerDigits: (amount) => `length(ltrim(split_part(${amount}, '.', 1), '-'))`,
  inCodeList: (list, code) => `(${code} IN (SELECT code FROM code_lists WHERE list = ${list}))`,
};

/** Statements that make what the functions use. */
export function setupFunctions(version: PublishedVersion): string[] {
  return [
    "CREATE TEMP TABLE code_lists (list VARCHAR, code VARCHAR)",
    ...version.codeLists.map(
      ({ id, codes }) => `INSERT INTO code_lists VALUES ${codes.map(({ code }) => `('${id}', '${code}')`).join(", ")}`,
    ),
    ...workingDays(version.workingDays),
    ...macros,
  ];
}

function decimal(text: string): string {
  return `TRY_CAST(${text} AS DECIMAL(28,10))`;
}

function addMonths(date: string, months: string): string {
  return `CAST(CAST(TRY_CAST(${date} AS DATE) + to_months(CAST(${months} AS INTEGER)) AS DATE) AS VARCHAR)`;
}

function quotedWords(words: string): string {
  return words
    .split(" ")
    .map((word) => `'${word}'`)
    .join(", ");
}

const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const departments =
  "11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 81 89 91 92 93 99 A1 A9 N1 N2 N3 N9 Y1";
const provinces =
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82";
const bracketedYear = "([〔[［【〖(（{｛﹝<＜])\\s*((?:19|20)\\d{2})\\s*年?\\s*([〕\\]］】〗)）}｝﹞>＞])";
const caseAfterYear =
  "[\\x{4e00}-\\x{9fa5}]{1,2}\\d{0,4}[\\x{4e00}-\\x{9fa5}]{1,6}\\d+号(?:之[一二三四五六七八九十]+)?";
const placeholders = [
  ["/", "//", "\\", "-", "--", "---", "—", "——", "－", "_", "*", "?", "？", ".", "。", "n/a", "na", "#n/a", "null"],
  ["none", "nil", "\\n", "(null)", "undefined", "nan", "未知", "不详", "暂无", "待定", "测试", "test", "空", "缺失"],
  ["无数据"],
].flat();

/** A sum over the characters of a text, each at its place in an alphabet times its weight. */
function weightedSum(text: string, alphabet: string, weights: readonly number[], from = 1): string {
  return weights
    .map((weight, index) => `${weight} * (strpos('${alphabet}', substr(${text}, ${from + index}, 1)) - 1)`)
    .join(" + ");
}

const creditCodeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];
const digitsAndLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const citizenWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const fullWidth = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0xff01 + index)).join("");
const halfWidth = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join("");

const macros = [
  `CREATE TEMP MACRO normalised(t) AS CASE
     WHEN regexp_matches(t, '[\\x{FF01}-\\x{FF5E}\\x{3000}]')
     THEN lower(translate(t, '${fullWidth}\u3000', '${halfWidth.replace("'", "''")} '))
     ELSE lower(t) END`,
  `CREATE TEMP MACRO is_placeholder(t) AS CASE
     WHEN starts_with(t, '0') THEN regexp_full_match(rtrim(t, ' \t\n\r\u3000'), '0+') AND length(t) > 3
     WHEN length(t) > 12 THEN false
     ELSE lower(trim(t, ' \t\n\r\u3000')) IN (${placeholders.map((word) => `'${word}'`).join(", ")}) END`,
  // The sum of a right code is 0 modulo 31; -1 for what has other symbols, or is all zeros.
  `CREATE TEMP MACRO credit_code_sum(c) AS coalesce(CASE
     WHEN regexp_full_match(c, '[${symbols}]{2}[0-9]{6}[${symbols}]{10}')
     THEN nullif(${weightedSum("c", symbols, creditCodeWeights)}, 0) % 31 END, -1)`,
  `CREATE TEMP MACRO credit_code_defect(c) AS CASE
     WHEN credit_code_sum(c) = 0 THEN ''
     WHEN c = repeat(substr(c, 1, 1), length(c)) OR (length(c) = 18 AND starts_with(c, '00000000000000000')) THEN 'placeholder'
     WHEN regexp_full_match(c, '[0-9]{13}([0-9]{2})?') OR regexp_full_match(c, '(?i)[0-9]{6}N[AB][0-9]{6,9}[0-9A-Z]') THEN 'registration-number'
     WHEN length(c) <> 18 THEN 'length'
     WHEN regexp_matches(c, '[a-z]') AND credit_code_sum(upper(c)) = 0 THEN 'lowercase'
     WHEN credit_code_sum(c) < 0 THEN 'character'
     WHEN regexp_full_match(c, '[0-9]{15}000') THEN 'truncated'
     WHEN credit_code_sum(c) = (2 * (strpos('${symbols}', substr(c, 18, 1)) - 1)) % 31 THEN 'complement'
     ELSE 'check-digit' END`,
  `CREATE TEMP MACRO is_organization_code_right(c) AS regexp_matches(c, '^.{8}[0-9A-Z]{8}[0-9X].$') AND
     substr('0X987654321', CAST((${weightedSum("c", digitsAndLetters, [3, 7, 9, 10, 5, 8, 4, 2], 9)}) % 11 AS INTEGER) + 1, 1) = substr(c, 17, 1)`,
  `CREATE TEMP MACRO registration_number_defect(t) AS CASE
     WHEN length(t) <> 15 THEN 'length'
     WHEN NOT regexp_full_match(t, '[0-9]{15}') THEN 'character'
     WHEN (list_reduce(list_concat([10], list_transform(string_split(substr(t, 1, 14), ''), lambda d: CAST(d AS INTEGER))),
       lambda p, d: (CASE WHEN (p + d) % 10 = 0 THEN 10 ELSE (p + d) % 10 END) * 2 % 11)
       + CAST(substr(t, 15, 1) AS INTEGER)) % 10 = 1 THEN ''
     ELSE 'check-digit' END`,
  `CREATE TEMP MACRO citizen_id_birth_date(t) AS CASE
     WHEN regexp_full_match(t, '[1-9][0-9]{16}[0-9X]') AND substr(t, 7, 4) BETWEEN '1800' AND '2099'
       AND TRY_CAST(substr(t, 7, 4) || '-' || substr(t, 11, 2) || '-' || substr(t, 13, 2) AS DATE) IS NOT NULL
     THEN substr(t, 7, 4) || '-' || substr(t, 11, 2) || '-' || substr(t, 13, 2) ELSE '' END`,
  `CREATE TEMP MACRO citizen_id_defect(t) AS CASE
     WHEN regexp_full_match(t, '[0-9]{15}') THEN 'fifteen-digits'
     WHEN NOT regexp_full_match(t, '[1-9][0-9]{16}[0-9X]') THEN 'format'
     WHEN citizen_id_birth_date(t) = '' THEN 'birth-date'
     WHEN substr('10X98765432', CAST((${weightedSum("t", "0123456789", citizenWeights)}) % 11 AS INTEGER) + 1, 1) = substr(t, 18, 1) THEN ''
     ELSE 'check-character' END`,
  `CREATE TEMP MACRO document_number_rest(t) AS substr(t, strpos(t, regexp_extract(t, '${bracketedYear}')) + length(regexp_extract(t, '${bracketedYear}')))`,
  `CREATE TEMP MACRO document_number_defect(t) AS CASE
     WHEN NOT regexp_matches(t, '${bracketedYear}') THEN ''
     WHEN starts_with(t, regexp_extract(t, '${bracketedYear}')) AND regexp_full_match(document_number_rest(t), '${caseAfterYear}')
       AND NOT regexp_matches(document_number_rest(t), '罚|许|税|市监|药监|管') THEN ''
     WHEN NOT regexp_matches(regexp_extract(t, '${bracketedYear}'), '^〔[0-9]{4}〕$') THEN 'bracket'
     WHEN regexp_matches(document_number_rest(t), '^[^0-9]*?(第[0-9]|0+[0-9])') THEN 'ordinal-or-leading-zero'
     ELSE '' END`,
  // Pairs are taken out from the inside; what is left has no partner. Eight levels are enough for names.
  `CREATE TEMP MACRO bracket_defect(t) AS CASE
     WHEN NOT regexp_matches(t, '[()（）]') THEN ''
     WHEN ${nested(8)} <> '' THEN 'unbalanced'
     WHEN regexp_matches(t, '[()]') AND regexp_matches(t, '[（）]') THEN 'mixed'
     WHEN regexp_matches(t, '[()]') THEN 'half-width'
     ELSE '' END`,
  `CREATE TEMP MACRO day_index(d) AS TRY_CAST(d AS DATE) - getvariable('calendar_from') + 1`,
  `CREATE TEMP MACRO add_working_days(d, n) AS CASE
     WHEN day_index(d) BETWEEN 1 AND len(getvariable('working_until')) THEN
       CASE WHEN n = 0 THEN d ELSE getvariable('working_days')[getvariable('working_until')[day_index(d)] + n] END END`,
  `CREATE TEMP MACRO rolled_day(d) AS CASE
     WHEN day_index(d) BETWEEN 1 AND len(getvariable('working_until')) THEN
       CASE WHEN list_contains(getvariable('working_days'), d) THEN d ELSE add_working_days(d, 1) END END`,
];

function nested(levels: number): string {
  let text = "translate(regexp_replace(t, '[^()（）]', '', 'g'), '（）', '()')";
  for (let level = 0; level < levels; level++) text = `replace(${text}, '()', '')`;
  return text;
}

/** The working days in order, and for every day of the calendar how many there are up to it. */
function workingDays({ from, to, holidays, workingWeekends }: PublishedVersion["workingDays"]): string[] {
  const off = new Set(holidays);
  const made = new Set(workingWeekends);
  const days: string[] = [];
  const until: number[] = [];
  for (let number = dayNumber(from); number <= dayNumber(to); number++) {
    const date = dateOfDayNumber(number);
    const isWeekday = (((number - 4) % 7) + 7) % 7 < 5;
    if ((isWeekday && !off.has(date)) || made.has(date)) days.push(date);
    until.push(days.length);
  }
  return [
    `SET VARIABLE calendar_from = DATE '${from}'`,
    `SET VARIABLE working_days = [${days.map((day) => `'${day}'`).join(", ")}]`,
    `SET VARIABLE working_until = [${until.join(", ")}]`,
  ];
}
