import { type Finding, type Place, type Severity, severities } from "../finding/finding.ts";
import { Unreadable } from "../finding/unreadable.ts";
import type {
  FieldDescription,
  PublishedVersion,
  RecordTypeDescription,
  RegimeDescription,
  RuleDescription,
} from "../model/published.ts";
import { createRowReader } from "../read/cells.ts";
import {
  type Column,
  type ColumnMapping,
  checkMapping,
  createHeaderResolver,
  type Header,
  type HeaderResolver,
  isBlank,
} from "../read/columns.ts";
import { decodeSource, type Encoding, surveyBytes } from "../read/encoding.ts";
import { detectFormat, formatHeadLength, type TextFormat } from "../read/format.ts";
import { readJson } from "../read/json.ts";
import { type LocatedValue, readNdjson } from "../read/ndjson.ts";
import { createObjectReader, scoreObject } from "../read/objects.ts";
import type { Source } from "../read/source.ts";
import { readTable, type TableRow } from "../read/table.ts";
import { LocatedFinding } from "./located-finding.ts";
import { masked } from "./masking.ts";
import type { RawFinding } from "./raw-finding.ts";
import { createRecordCheck, type RecordCheck, type RecordListener, type SkipReason } from "./record-check.ts";
import { listPath } from "./shape-findings.ts";
import { findRecordType } from "./versions.ts";

/** What hears the results of one file, in file order. */
export interface FileListener {
  /** Once, before any finding: what the file turned out to be. */
  onType(recordType: RecordTypeDescription): void;
  onFinding(finding: Finding): void;
  /** A rule was not evaluated for `count` records. */
  onSkip(rule: RuleDescription, reason: SkipReason, detail: string, count: number): void;
  /** After every record: the heaviest severity found in it, or undefined. */
  onRecord(worst: Severity | undefined): void;
}

export interface FileCheckOptions {
  readonly version: PublishedVersion;
  readonly regime: RegimeDescription;
  readonly asOf: string;
  /** Record type the file must be of; found out from its headers when absent. */
  readonly recordType?: RecordTypeDescription;
  readonly encoding?: "auto" | Encoding;
  readonly mapping?: ColumnMapping;
  readonly signal?: AbortSignal;
  /** Sees every byte once, for a digest. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  /** Called now and then while reading. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far the check of a file has come. */
export interface Progress {
  /** First the bytes are surveyed, then the records are checked. */
  readonly phase: "survey" | "check";
  readonly bytes: number;
  readonly records: number;
}

/** What was read of a file. */
export interface FileSummary {
  readonly file: string;
  readonly format: TextFormat;
  readonly encoding: Encoding;
  readonly bytes: number;
  readonly records: number;
  readonly recordType: RecordTypeDescription;
  readonly headerRow: number | null;
  readonly skippedRows: readonly number[];
  readonly columns: readonly Column[];
}

/** Rows that are looked at for the header: title lines stand above it. */
const headerSearch = 10;
/** Rows at the end that may be notes instead of records. */
const footerSearch = 5;
/** What notes under a table begin with. */
const noteStart =
  /^([（(—-]*以[上下]|合计|总计|共计|小计|共\s*\d|制表|填表|填报|报送|联系|审核|复核|打印|导出|统计|备注|说明|注\s*[:：]|数据|截[至止])|[:：]/;
/** The first of several cells of a note: no more than a label, for an entity may be named 统计… or 打印…. */
const noteLabel =
  /^(合计|总计|共计|小计|(制表|填表|填报|审核|复核|打印|导出|统计)(人|员|单位|部门|时间|日期)?|备注|说明|注|数据来源|截至(时间|日期)?)\s*([:：].*)?$|^共\s*\d/;

/**
 * Reads one source and checks every record in it. Memory does not grow with the source.
 *
 * @throws {Unreadable} the source cannot be read or its record type not recognised; nothing about it can be said then
 */
export async function checkFile(
  source: Source,
  options: FileCheckOptions,
  listener: FileListener,
): Promise<FileSummary> {
  const { version, recordType, encoding = "auto", mapping, signal, onBytes, onProgress } = options;
  const codeLists = new Map(version.codeLists.map((list) => [list.id, list]));
  const rules = new Map(version.rules.map((rule) => [rule.id, rule]));

  let surveyed = 0;
  const survey = await surveyBytes(source, {
    encoding,
    ...(signal && { signal }),
    onChunk: (chunk) => {
      onBytes?.(chunk);
      surveyed += chunk.length;
      onProgress?.({ phase: "survey", bytes: surveyed, records: 0 });
    },
  });

  let read = 0;
  let records = 0;
  const counted: Source = {
    ...source,
    async *chunks() {
      for await (const chunk of source.chunks()) {
        signal?.throwIfAborted();
        yield chunk;
        read += chunk.length;
        onProgress?.({ phase: "check", bytes: read, records });
      }
    },
  };

  const { head, text } = await peek(decodeSource(counted, survey), formatHeadLength);
  const format = detectFormat(head);
  const wanted =
    recordType ?? (mapping?.recordType === undefined ? undefined : findRecordType(version, mapping.recordType));
  const resolvers = (wanted === undefined ? version.recordTypes : [wanted]).map(createHeaderResolver);
  const everyResolver = version.recordTypes.map(createHeaderResolver);
  if (mapping !== undefined) checkMapping(mapping, resolvers);
  const summary = { file: source.name, format, encoding: survey.encoding, bytes: survey.bytes };
  const reporter = createReporter(source.name, listener);
  const count = () => records++;

  if (format === "csv") {
    return { ...summary, ...(await checkTable(readTable(text, { file: source.name }))), records };
  }
  const values = format === "json" ? readJson(text, source.name) : readNdjson(text, source.name);
  return { ...summary, ...(await checkObjects(values)), records };

  async function checkTable(batches: AsyncIterable<TableRow[]>) {
    const skippedRows: number[] = [];
    let table: ReturnType<typeof openTable> | undefined;
    const waiting: TableRow[] = [];
    for await (const batch of batches) {
      signal?.throwIfAborted();
      let rows: readonly TableRow[] = batch;
      if (table === undefined) {
        waiting.push(...batch);
        if (waiting.length < headerSearch) continue;
        table = openTable(waiting, skippedRows);
        rows = table.rest;
      }
      for (const row of rows) table.check(row);
    }
    if (table === undefined) {
      table = openTable(waiting, skippedRows);
      for (const row of table.rest) table.check(row);
    }
    table.finish();
    if (records === 0) {
      throw new Unreadable("no-records", { header: table.headerRow }, { file: source.name, row: table.headerRow });
    }
    const { header, headerRow } = table;
    return { recordType: header.recordType, headerRow, skippedRows, columns: header.columns };
  }

  function openTable(rows: readonly TableRow[], skippedRows: number[]) {
    const found = findHeader(rows, resolvers, mapping);
    if (found === undefined || !found.header.isRecognised) throw wrongTemplate(rows, found);
    const { header, index } = found;
    listener.onType(header.recordType);
    const headerRow = rows[index]?.row ?? 1;
    skippedRows.push(...rows.slice(0, index).map(({ row }) => row));
    reportColumns(header, headerRow, rows[index]?.line ?? 1);

    const width = header.columns.length;
    const absent = new Set(
      header.recordType.fields.filter(({ inTable, kind }) => inTable || kind === "codes").map(({ path }) => path),
    );
    for (const { field } of header.columns) if (field !== undefined) absent.delete(field.path);
    const check = createRecordCheck(version, header.recordType, { regime: options.regime, asOf: options.asOf, absent });
    const readRow = createRowReader(header.columns, header.recordType, codeLists);
    const columnOf = columnFinder(header.columns);
    const headerCells = header.columns.map((column) => column.header).join("\u0000");
    const nameless = header.columns.filter((column) => isBlank(column.header));
    const inUse = new Set<Column>();
    let held: TableRow[] = [];

    const checkRow = (row: TableRow) => {
      count();
      if (isRagged(row.cells, width)) {
        reporter.at({ row: row.row, line: row.line });
        reporter.report(rule("row-of-wrong-width"), "", { actual: row.cells.length, expected: width });
        reporter.close();
        return;
      }
      reporter.at({ row: row.row, line: row.line }, columnOf, row.cells, header.recordType);
      check(readRow(row.cells), reporter);
      reporter.close();
      for (const column of nameless) if (!isBlank(row.cells[column.index] ?? "")) inUse.add(column);
    };
    const release = () => {
      for (const row of held) checkRow(row);
      held = [];
    };
    return {
      header,
      headerRow,
      rest: rows.slice(index + 1),
      check(row: TableRow) {
        if (looksLikeNote(row.cells, width)) {
          held.push(row);
          if (held.length > footerSearch) release();
          return;
        }
        if (held.length > 0) release();
        if (row.cells[0] === header.columns[0]?.header && row.cells.slice(0, width).join("\u0000") === headerCells) {
          skippedRows.push(row.row);
          return;
        }
        checkRow(row);
      },
      finish() {
        for (const column of inUse) {
          reporter.at({ row: headerRow, column: column.letter, header: column.header });
          reporter.report(rule("column-unknown"), "", { name: column.letter });
          reporter.end();
        }
        for (const { rule: idle, absentField } of check.unable) {
          listener.onSkip(idle, "missing-column", absentField, records);
        }
        skippedRows.push(...held.map(({ row }) => row));
        held = [];
      },
    };
  }

  function reportColumns({ missing, unknown, repeated }: Header, row: number, line: number): void {
    for (const { field, candidate } of missing) {
      reporter.at({ row, line, header: field.title.zh });
      reporter.report(rule("column-missing"), field.path, { candidate });
      reporter.end();
    }
    for (const { column, suggestion } of unknown) {
      reporter.at({ row, line, column: column.letter, header: column.header });
      reporter.report(rule("column-unknown"), "", { name: column.header, suggestion });
      reporter.end();
    }
    for (const { column, first, field } of repeated) {
      reporter.at({ row, line, column: column.letter, header: column.header });
      reporter.report(rule("column-repeated"), field.path, {
        name: `${column.letter} ${column.header}`,
        other: `${first.letter} ${first.header}`,
      });
      reporter.end();
    }
  }

  async function checkObjects(batches: AsyncIterable<LocatedValue[]>) {
    let chosen:
      | {
          readonly type: RecordTypeDescription;
          readonly read: (object: Record<string, unknown>) => object;
          readonly check: RecordCheck;
        }
      | undefined;
    for await (const batch of batches) {
      signal?.throwIfAborted();
      for (const { value, row, line } of batch) {
        chosen ??= choose(value, row);
        count();
        reporter.at({ row, line }, undefined, undefined, chosen.type);
        chosen.check(chosen.read(value), reporter);
        reporter.close();
      }
    }
    if (chosen === undefined) throw new Unreadable("no-records", {}, { file: source.name });
    return { recordType: chosen.type, headerRow: null, skippedRows: [], columns: [] };
  }

  function choose(value: Record<string, unknown>, row: number) {
    const declared = (value["envelope"] as { recordType?: unknown } | undefined)?.recordType;
    const scored = resolvers
      .map((resolver) => ({ resolver, score: scoreObject(resolver, resolver.recordType, value, mapping) }))
      .sort(
        (a, b) =>
          Number(b.resolver.recordType.id === declared) - Number(a.resolver.recordType.id === declared) ||
          b.score - a.score,
      );
    const best = scored[0];
    if (best === undefined || best.score < 2) {
      throw wrongTemplate([{ cells: Object.keys(value), row, line: row }], undefined);
    }
    const type = best.resolver.recordType;
    listener.onType(type);
    return {
      type,
      read: createObjectReader(best.resolver, type, codeLists, mapping),
      check: createRecordCheck(version, type, { regime: options.regime, asOf: options.asOf }),
    };
  }

  /** The record type cannot be recognised: says which template is nearest and what differs from it. */
  function wrongTemplate(
    rows: readonly TableRow[],
    found: { readonly header: Header; readonly index: number } | undefined,
  ): Unreadable {
    const nearest = findHeader(rows, everyResolver, mapping) ?? found;
    const target = wanted === undefined ? nearest : (found ?? findHeader(rows, resolvers, mapping, 0));
    const header = target?.header;
    const list = (names: readonly string[]) =>
      `${names.slice(0, 8).map(masked).join("、")}${names.length > 8 ? "……" : ""}`;
    const keys = header?.recordType.key.filter(
      (alternatives) => !alternatives.some((path) => header.columns.some(({ field }) => field?.path === path)),
    );
    const titleOf = (path: string) => header?.recordType.fields.find((field) => field.path === path)?.title.zh ?? path;
    const misspelt = header?.missing.filter(({ candidate }) => candidate !== "") ?? [];
    const isOther = nearest?.header.isRecognised && nearest.header.recordType.id !== wanted?.id;
    return new Unreadable(
      "wrong-template",
      {
        wanted: wanted?.title.zh ?? "",
        nearest: isOther ? nearest.header.recordType.title.zh : "",
        nearestId: isOther ? nearest.header.recordType.id : "",
        template: header?.recordType.title.zh ?? "",
        found: list(rows[target?.index ?? 0]?.cells.filter((cell) => cell !== "") ?? []),
        keys: list((keys ?? []).map((alternatives) => alternatives.map(titleOf).join("或者"))),
        missing: list(header?.missing.map(({ field }) => field.title.zh) ?? []),
        misspelt: list(misspelt.map(({ field, candidate }) => `“${candidate}”→“${field.title.zh}”`)),
      },
      { file: source.name, row: rows[target?.index ?? 0]?.row ?? 1 },
    );
  }

  function rule(id: string): RuleDescription {
    const found = rules.get(id);
    if (found === undefined) throw new Error(`the standard has no rule ${id}`);
    return found;
  }
}

/** The first of the leading rows that names most fields of a record type; two at least, or it is no header. */
function findHeader(
  rows: readonly TableRow[],
  resolvers: readonly HeaderResolver[],
  mapping: ColumnMapping | undefined,
  least = 2,
): { readonly header: Header; readonly index: number } | undefined {
  let best: { score: number; index: number; resolver: HeaderResolver } | undefined;
  rows.slice(0, headerSearch).forEach(({ cells }, index) => {
    for (const resolver of resolvers) {
      const header = resolver.resolve(cells, mapping);
      // A recognised table goes before a fuller but unrecognised one.
      const score = resolver.score(cells, mapping) + (header.isRecognised ? 1000 : 0);
      if (score >= least && (best === undefined || score > best.score)) best = { score, index, resolver };
    }
  });
  if (best === undefined) return undefined;
  return { header: best.resolver.resolve(rows[best.index]?.cells ?? [], mapping), index: best.index };
}

/** Cells beyond the header that hold nothing are harmless: spreadsheets write them. */
function isRagged(cells: readonly string[], width: number): boolean {
  return cells.length < width || (cells.length > width && cells.slice(width).some((cell) => cell !== ""));
}

function looksLikeNote(cells: readonly string[], width: number): boolean {
  let filled = 0;
  let first = "";
  for (const cell of cells) {
    if (cell === "") continue;
    if (filled === 0) first = cell;
    filled++;
    if (filled > 3 || filled === width) return false;
  }
  if (width < 3) return false;
  // A lone cell that says nothing of the kind may be all that is left of a row that was cut off.
  if (filled === 1) return noteStart.test(first.trim());
  return noteLabel.test(first.trim());
}

type ColumnFinder = (path: string) => Column | undefined;

function columnFinder(columns: readonly Column[]): ColumnFinder {
  const byPath = new Map(
    columns.flatMap((column) =>
      column.field === undefined ? [] : [[column.field.path, { ...column, header: masked(column.header) }] as const],
    ),
  );
  return (path) => byPath.get(path) ?? byPath.get(path.slice(0, path.lastIndexOf("/")));
}

/** Gives findings their place, masks their values and tells the listener how each record ended. */
function createReporter(file: string, listener: FileListener) {
  let place: Place = { file };
  let columnOf: ColumnFinder | undefined;
  let cells: readonly string[] | undefined;
  let fields: ReadonlyMap<string, FieldDescription> = new Map();
  let fieldsOf: RecordTypeDescription | undefined;
  let worst: Severity | undefined;

  const fieldAt = (path: string) => fields.get(path) ?? fields.get(listPath(path));

  const reporter = {
    at(where: Omit<Place, "file">, finder?: ColumnFinder, row?: readonly string[], recordType?: RecordTypeDescription) {
      place = { file, ...where, ...(where.header !== undefined && { header: masked(where.header) }) };
      columnOf = finder;
      cells = row;
      if (recordType !== undefined && recordType !== fieldsOf) {
        fieldsOf = recordType;
        fields = new Map(recordType.fields.map((field) => [field.path, field]));
      }
    },
    report(rule: RuleDescription, path: string, args: RawFinding["args"]) {
      reporter.onFinding({ rule, path, value: undefined, args });
    },
    onFinding(finding: RawFinding) {
      const { rule, path } = finding;
      const column = path === "" ? undefined : columnOf?.(path);
      listener.onFinding(new LocatedFinding(finding, column, { place, cells, fieldAt }));
      if (worst === undefined || severities.indexOf(rule.severity) < severities.indexOf(worst)) worst = rule.severity;
    },
    /** The record is done. */
    close() {
      listener.onRecord(worst);
      worst = undefined;
    },
    /** A finding about the file, not about a record, is done. */
    end() {
      worst = undefined;
    },
    onSkip(rule: RuleDescription, reason: SkipReason, detail: string) {
      listener.onSkip(rule, reason, detail, 1);
    },
  } satisfies RecordListener & Record<string, unknown>;
  return reporter;
}

/** The first characters of a text, and the text from its beginning. */
async function peek(
  text: AsyncIterable<string>,
  length: number,
): Promise<{ head: string; text: AsyncIterable<string> }> {
  const iterator = text[Symbol.asyncIterator]();
  const chunks: string[] = [];
  let seen = 0;
  while (seen < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    chunks.push(value);
    seen += value.length;
  }
  return {
    head: chunks.join("").slice(0, length),
    text: (async function* () {
      yield* chunks;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })(),
  };
}
