import { once } from "../base/once.ts";
import type { Finding, Severity } from "../finding/finding.ts";
import type {
  CodeListDescription,
  PublishedVersion,
  RecordTypeDescription,
  RegimeDescription,
  RuleDescription,
} from "../model/published.ts";
import {
  type Column,
  type ColumnMapping,
  checkMapping,
  createHeaderCounter,
  createHeaderResolver,
  type HeaderResolver,
} from "../read/columns.ts";
import type { CheckedRecord, SkipReason } from "./record-check.ts";
import { type ColumnFinder, createRecordReporter, type RecordReporter } from "./record-reporter.ts";
import { findRecordType } from "./versions.ts";

/** What hears the results of one file, in file order. */
export interface FileListener {
  /** Once, before any finding: what the file turned out to be. */
  onType(recordType: RecordTypeDescription): void;
  onFinding(finding: Finding): void;
  /** A rule was not evaluated for `count` records. */
  onSkip(rule: RuleDescription, reason: SkipReason, detail: string, count: number): void;
  onJudged?(rule: RuleDescription): void;
  /** Every finding as it is made: its rule and field. */
  onRaw?(rule: RuleDescription, path: string): void;
  /** Before the first record: the columns of a table. */
  onColumns?(columnOf: ColumnFinder, columns: readonly Column[]): void;
  /** Before the check of every record: the record as it was read and, in a table, the cells of its row. */
  onRead?(record: object, cells: readonly string[] | undefined): void;
  /** After every record: the heaviest severity found in it, or undefined; what it is, unless it could not be read as a record. */
  onRecord(worst: Severity | undefined, place: RecordPlace, checked: CheckedRecord | undefined): void;
}

/** Where a record begins. */
export interface RecordPlace {
  readonly row: number;
  readonly line: number | undefined;
}

/** What the content of a file showed it to be. */
export interface CheckedContent {
  readonly recordType: RecordTypeDescription;
  readonly headerRow: number | null;
  readonly skippedRows: readonly number[];
  readonly columns: readonly Column[];
}

/** What a file is checked against. */
export interface FileContextOptions {
  readonly version: PublishedVersion;
  readonly regime: RegimeDescription;
  readonly asOf: string;
  /** Record type the file must be of; found out from its headers when absent. */
  readonly recordType?: RecordTypeDescription;
  readonly mapping?: ColumnMapping;
  readonly isPublicCopy?: boolean;
  readonly signal?: AbortSignal;
}

/** What the parts of a file check share. */
export interface FileContext {
  readonly file: string;
  readonly version: PublishedVersion;
  readonly regime: RegimeDescription;
  readonly asOf: string;
  /** Record type the file must be of, where it is known beforehand. */
  readonly wanted: RecordTypeDescription | undefined;
  readonly mapping: ColumnMapping | undefined;
  readonly isPublicCopy: boolean;
  readonly signal: AbortSignal | undefined;
  /** Of the wanted record type, else of every one. */
  readonly resolvers: readonly HeaderResolver[];
  readonly everyResolver: readonly HeaderResolver[];
  readonly codeLists: ReadonlyMap<string, CodeListDescription>;
  readonly listener: FileListener;
  readonly reporter: RecordReporter;
  /** Whether rows are lines of a text, too, whose numbers mean something; those of a sheet are not. */
  hasLines: boolean;
  /** Records checked so far. */
  records: number;
  rule(id: string): RuleDescription;
}

/** @throws {Unreadable} `bad-mapping`, `unknown-name`: the mapping names what does not exist */
export function createFileContext(file: string, options: FileContextOptions, listener: FileListener): FileContext {
  const { version, regime, asOf, recordType, mapping, isPublicCopy = false, signal } = options;
  const rules = once(() => new Map(version.rules.map((rule) => [rule.id, rule])));
  const wanted =
    recordType ?? (mapping?.recordType === undefined ? undefined : findRecordType(version, mapping.recordType));
  const countHeaders = once(() => createHeaderCounter(version.headerIndex));
  const everyResolver = version.recordTypes.map((type) =>
    createHeaderResolver(type, (headers) => countHeaders()(headers).get(type.id) ?? 0),
  );
  const resolvers = everyResolver.filter((resolver) => wanted === undefined || resolver.recordType === wanted);
  if (mapping !== undefined) checkMapping(mapping, resolvers);
  return {
    file,
    version,
    regime,
    asOf,
    wanted,
    mapping,
    isPublicCopy,
    signal,
    resolvers,
    everyResolver,
    codeLists: new Map(version.codeLists.map((list) => [list.id, list])),
    listener,
    reporter: createRecordReporter(file, listener),
    hasLines: true,
    records: 0,
    rule(id) {
      const found = rules().get(id);
      if (found === undefined) throw new Error(`the standard has no rule ${id}`);
      return found;
    },
  };
}
