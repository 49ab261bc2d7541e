import { isCalendarDate } from "../base/calendar-date.ts";
import {
  creditCodeCheckCharacter,
  creditCodeDefect,
  isOrganizationCodeRight,
  organizationCodeCheckCharacter,
} from "../base/credit-code.ts";
import { mergePatch } from "../base/merge-patch.ts";
import { defaultAsOf, defaultRegime, type RecordFile } from "../conformance/authored.ts";
import type { CaseFinding, Level } from "../conformance/protocol.ts";
import type {
  CodeListDescription,
  FieldDescription,
  RecordTypeDescription,
  RuleDescription,
} from "../model/published.ts";
import { columnsOf, isXmlRecord, type TableRecord, tableRecordOf } from "../write/table-record.ts";

/** One row of a table, and the case it comes from. */
export interface SuiteRow {
  readonly caseId: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** The record as cells; absent where it is nested too deep for them. */
  readonly values?: TableRecord;
}

/** Cases of one record type together in one table, with all that is to be found. */
export interface SuiteTable {
  readonly recordType: RecordTypeDescription;
  readonly level: Level;
  /** Day of checking. */
  readonly asOf: string;
  /** Records that only NDJSON and XML can hold, for their lists. */
  readonly isNested: boolean;
  readonly rows: readonly SuiteRow[];
  readonly findings: readonly CaseFinding[];
}

/** A case file with the id of its cases and their levels. */
export interface LeveledFile {
  readonly id: string;
  readonly file: RecordFile;
  levelOf(name: string): Level;
}

/** Cases that become one group of rows: the others first, then the record. */
interface Candidate {
  readonly id: string;
  readonly subject: string;
  readonly level: Level;
  readonly records: readonly unknown[];
  readonly findings: readonly CaseFinding[];
}

/** Rows of a table, by its level, and records of a file that is none. */
const mostRows: Readonly<Record<Level, number>> = { 1: 18, 2: 24, 3: 16 };
const mostNested = 8;

/**
 * The tables of one record type, one for each level that has cases a table can hold, and the same for nested records. Rows of different cases must not meet in a
 * rule about several records, so each gets credit codes, numbers and names of its own; cases that cannot are left out.
 */
export function tablesOf(
  recordType: RecordTypeDescription,
  files: readonly LeveledFile[],
  bases: ReadonlyMap<string, unknown>,
  rules: readonly RuleDescription[],
  lists: ReadonlyMap<string, CodeListDescription>,
): SuiteTable[] {
  if (isOneObject(recordType)) return [];
  const asOf = commonDay(files.filter(({ file }) => file.recordType === recordType.id));
  const candidates = files.flatMap((file) => candidatesOf(file, recordType, asOf, bases));
  const keys = keysOf(recordType, rules);
  const kinds = [false, true].flatMap((isNested) => ([1, 2, 3] as const).map((level) => ({ level, isNested })));
  return kinds.flatMap(({ level, isNested }) => {
    // A table without the columns that tell its type cannot be recognised.
    if (!isNested && !isRecognisable(recordType)) return [];
    const most = isNested ? mostNested : mostRows[level];
    const rows: SuiteRow[] = [];
    const findings: CaseFinding[] = [];
    const taken = new Set<string>();
    for (const candidate of inTurns(candidates.filter((one) => one.level === level))) {
      if (rows.length + candidate.records.length > most) continue;
      const group = groupOf(candidate, rows.length, { recordType, keys, taken, lists, isNested });
      if (group === undefined) continue;
      findings.push(...candidate.findings.map((one) => ({ ...one, record: rows.length + (one.record ?? 1) })));
      rows.push(...group);
    }
    return findings.length === 0 ? [] : [{ recordType, level, isNested, asOf, rows, findings }];
  });
}

/** 批次清单 4 and 批次回执 4: each is one JSON object. */
function isOneObject({ id }: RecordTypeDescription): boolean {
  return id === "batch-manifest" || id === "batch-receipt";
}

function isRecognisable(recordType: RecordTypeDescription): boolean {
  const columns = new Set(columnsOf(recordType).map(({ path }) => path));
  return recordType.recognisedBy.every((alternatives) => alternatives.some((path) => columns.has(path)));
}

/** The day of checking that most cases have: all rows of a table are checked on one day. */
function commonDay(files: readonly LeveledFile[]): string {
  const counts = new Map<string, number>();
  for (const { asOf = defaultAsOf } of files.flatMap(({ file }) => file.cases))
    counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? defaultAsOf;
}

/** The field of a place: `/shareholders/0/name` is of `/shareholders/*\/name`, `/penaltyKinds/1` of `/penaltyKinds`. */
function fieldOf(pointer: string): string {
  return pointer.replace(/\/\d+$/, "").replaceAll(/\/\d+(?=\/)/g, "/*");
}

function candidatesOf(
  { id, file, levelOf }: LeveledFile,
  { id: type, fields }: RecordTypeDescription,
  asOf: string,
  bases: ReadonlyMap<string, unknown>,
) {
  if (file.recordType !== type) return [];
  const known = new Set(fields.map(({ path }) => path));
  const baseOf = (base: unknown) => (typeof base === "string" ? bases.get(base) : base);
  return file.cases.flatMap((item): Candidate[] => {
    const {
      name,
      others = [],
      patch = {},
      asOf: day = defaultAsOf,
      regime = defaultRegime,
      publicCopy,
      notEvaluated,
    } = item;
    const isOrdinary = day === asOf && regime === defaultRegime && !publicCopy && notEvaluated === undefined;
    if (!isOrdinary || item.record !== undefined || others.some(({ recordType }) => recordType !== type)) return [];
    if (item.findings.some(({ path }) => path !== "" && !known.has(fieldOf(path)))) return [];
    return [
      {
        id: `${id}/${name}`,
        subject: file.subject,
        level: levelOf(name),
        records: [
          ...others.map((other) => mergePatch(baseOf(other.base), other.patch ?? {})),
          mergePatch(baseOf(file.base), patch),
        ],
        findings: item.findings.map(({ rule, path, other = others.length }) => ({
          rule,
          record: other + 1,
          field: path,
        })),
      },
    ];
  });
}

/** Cases of all subjects in turn, those with something to be found first, so that a short table shows many rules. */
function inTurns(candidates: readonly Candidate[]): Candidate[] {
  const bySubject = new Map<string, { wrong: Candidate[]; right: Candidate[] }>();
  for (const candidate of candidates) {
    const queue = bySubject.get(candidate.subject) ?? { wrong: [], right: [] };
    queue[candidate.findings.length > 0 ? "wrong" : "right"].push(candidate);
    bySubject.set(candidate.subject, queue);
  }
  const queues = [...bySubject.values()];
  const longest = Math.max(0, ...queues.map(({ wrong, right }) => Math.max(wrong.length, right.length)));
  return Array.from({ length: longest }, (_, turn) => [
    ...queues.flatMap(({ wrong }) => wrong[turn] ?? []),
    // A right row for every third wrong one: what is right must not be named either.
    ...queues.filter((_, index) => index % 3 === 0).flatMap(({ right }) => right[turn] ?? []),
  ]).flat();
}

/** Keys by which rules find records of this type among themselves, as lists of paths. */
function keysOf({ id, keys }: RecordTypeDescription, rules: readonly RuleDescription[]): (readonly string[])[] {
  const used = rules.flatMap(({ layer, by, targets = [], among = [] }) => {
    if (!targets.some(({ recordType }) => recordType === id)) return [];
    if (layer === "lifecycle") return ["process"];
    return layer === "dataset" && by !== undefined && among.includes(id) ? [by] : [];
  });
  return [...new Set(used)].flatMap((name) => (keys[name] === undefined ? [] : [keys[name]]));
}

/** How often other numbers are tried for the rows of a case before it is left out. */
const tries = 40;

interface Placing {
  readonly recordType: RecordTypeDescription;
  readonly keys: readonly (readonly string[])[];
  /** Keys of the rows before. */
  readonly taken: Set<string>;
  readonly lists: ReadonlyMap<string, CodeListDescription>;
  readonly isNested: boolean;
}

/** The rows of a case with keys of their own; undefined where the file cannot hold them, or they meet earlier rows. */
function groupOf({ id, records }: Candidate, at: number, placing: Placing): SuiteRow[] | undefined {
  const { keys, taken } = placing;
  for (let shift = at; shift < at + tries; shift++) {
    const rows = withOtherKeys(records, keys, shift).flatMap((record) => rowOf(id, record, placing) ?? []);
    if (rows.length < records.length) return undefined;
    const marks = rows.flatMap(({ record }) => keys.flatMap((paths) => keyMark(record, paths) ?? []));
    if (marks.some((mark) => taken.has(mark))) continue;
    for (const mark of marks) taken.add(mark);
    return rows;
  }
  return undefined;
}

function rowOf(caseId: string, value: unknown, { recordType, lists, isNested }: Placing): SuiteRow | undefined {
  const record = value as SuiteRow["record"];
  const values = tableRecordOf(record, recordType, lists);
  if (!isNested) return values === undefined ? undefined : { caseId, record, values };
  return values === undefined && isXmlRecord(record, recordType, lists) ? { caseId, record } : undefined;
}

function keyMark(record: unknown, paths: readonly string[]): string | undefined {
  const values = paths.map((path) => valueAt(record, path));
  return values.some((value) => value === undefined || value === null) ? undefined : JSON.stringify([paths, values]);
}

/** The records with other values in one field of each key, and wherever else these values stand. */
function withOtherKeys(records: readonly unknown[], keys: readonly (readonly string[])[], shift: number): unknown[] {
  const changes = new Map<string, string>();
  for (const record of records) {
    for (const value of keys.flatMap((paths) => tellingValue(record, paths) ?? []))
      if (!changes.has(value)) changes.set(value, otherValue(value, shift, changes.size));
  }
  // A longer value may hold a shorter one.
  const ordered = [...changes].sort(([a], [b]) => b.length - a.length);
  const change = (value: unknown): unknown => {
    if (typeof value === "string") {
      const found = ordered.find(([old]) => value.includes(old));
      return found === undefined ? value : value.replaceAll(found[0], found[1]);
    }
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
  };
  return records.map(change);
}

/** The value of a key that is changed: the credit code of an entity, else the last that is neither a day nor too short to be found again. */
function tellingValue(record: unknown, paths: readonly string[]): string | undefined {
  const entity = paths.filter((path) => path.endsWith("reditCode"));
  return (entity.length > 0 ? entity : paths)
    .map((path) => valueAt(record, path))
    .filter((value): value is string => typeof value === "string" && value.length >= 5 && !isCalendarDate(value))
    .at(-1);
}

/** Numbers of one case lie closer together than those of two. */
const stride = 8;

/** Another value of the same kind: a credit code of another organisation, a number some further on, another name. */
function otherValue(value: string, shift: number, order: number): string {
  if (creditCodeDefect(value) === "")
    return isOrganizationCodeRight(value) ? otherCreditCode(value, shift * stride + order) : value;
  // What has a check digit of its own stays.
  if (/^[0-9A-Z]{14,19}$/.test(value) && !/^\d{20}$/.test(value)) return value;
  const [, before, number, after] = /^(.*?)(\d{1,9})(\D?)$/.exec(value) ?? [];
  if (number !== undefined) {
    const next = String(Number(number) + shift).padStart(number.length, "0");
    return `${before}${next}${after}`;
  }
  if (/^[A-Za-z]+$/.test(value)) return value + String.fromCharCode(0x61 + (shift % 26));
  // A name that nobody invented is one that rules may know.
  return value.replace("示例", `${letters[shift % letters.length]}示例`);
}

const letters = "安百成达恩方高和吉康乐明宁平启荣盛泰同万祥兴永源正中众卓博长春德丰光海宏华建金利隆美南庆瑞顺天";

function otherCreditCode(code: string, number: number): string {
  const body = `MA2X${String(1000 + number)}`;
  const first17 = code.slice(0, 8) + body + organizationCodeCheckCharacter(body);
  return first17 + creditCodeCheckCharacter(first17);
}

function valueAt(record: unknown, path: string): unknown {
  let value = record;
  for (const segment of path.slice(1).split("/")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[segment];
  }
  return value;
}

/** The columns of a table: what its rows hold or lack, and what every record of the type, or a group that is there, must have. */
export function headerOf({
  recordType,
  rows,
  findings,
}: Pick<SuiteTable, "recordType" | "rows" | "findings">): FieldDescription[] {
  const held = new Set([
    ...rows.flatMap(({ values }) => [...(values?.keys() ?? [])]),
    ...findings.map(({ field = "" }) => fieldOf(field)),
  ]);
  const absentGroups = recordType.fields
    .filter(({ kind, obligation }) => kind === "object" && obligation !== "M")
    .map(({ path }) => `${path}/`)
    .filter((group) => ![...held].some((path) => path.startsWith(group)));
  return columnsOf(recordType).filter(
    ({ path, obligation }) =>
      held.has(path) || (obligation === "M" && !absentGroups.some((group) => path.startsWith(group))),
  );
}
