import type { FileInput, Level } from "./protocol.ts";

/** The files of `conformance-tests/cases/` as they are written, and those of `conformance-tests/forms/` as they are generated. */

/** Day of checking of a case that names none. */
export const defaultAsOf = "2025-11-22";
/** Regime of a case that names none. */
export const defaultRegime = "necips";

/** A whole record, or a JSON Merge Patch (RFC 7386) on the base. */
export interface AuthoredRecord {
  readonly patch?: unknown;
  readonly record?: unknown;
}

interface AuthoredCase {
  readonly name: string;
  readonly asOf?: string;
  readonly regime?: string;
}

interface AuthoredFile<Case extends AuthoredCase> {
  readonly subject: string;
  readonly clause: string;
  readonly cases: readonly Case[];
}

export interface RecordCase extends AuthoredCase, AuthoredRecord {
  readonly publicCopy?: true;
  /** Records that stand before this one in the input. */
  readonly others?: readonly { readonly recordType: string; readonly base: string; readonly patch?: unknown }[];
  /** `other` is the index of the other record it is about. */
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly other?: number }[];
  readonly notEvaluated?: readonly string[];
}

/** `rules/` and `records/`. */
export interface RecordFile extends AuthoredFile<RecordCase> {
  readonly recordType: string;
  /** A record with nothing wrong, or the name of one in `bases/`. */
  readonly base: unknown;
}

/** Text in UTF-8, or in another encoding. */
export type FileText = string | { readonly text: string; readonly encoding: "gb18030" };

export interface BatchCase extends AuthoredCase {
  /** JSON Merge Patch on the manifest. */
  readonly patch?: unknown;
  /** Replaces files; `null` takes one away. */
  readonly files?: Readonly<Record<string, FileText | null>>;
  /** `record` counts from 1. */
  readonly findings: readonly {
    readonly rule: string;
    readonly file: string;
    readonly record?: number;
    readonly path?: string;
  }[];
}

/** `batches/`. Sizes and digests that neither the manifest nor a patch gives are those of the files. */
export interface BatchFile<Case extends BatchCase = BatchCase> extends AuthoredFile<Case> {
  readonly files: Readonly<Record<string, FileText>>;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** `receivers/`: what a receiver answers, and what it keeps. */
export interface ReceiverCase extends BatchCase {
  readonly accepted: Readonly<Record<string, readonly boolean[]>>;
  /** Members that the receipt must have. */
  readonly receipt: unknown;
  /** The records that are kept, by file. */
  readonly stored: Readonly<Record<string, readonly unknown[]>>;
}

export interface TableCase extends AuthoredCase {
  readonly text: FileText;
  readonly findings: readonly {
    readonly rule: string;
    readonly record?: number;
    readonly path: string;
    readonly cell?: string;
  }[];
}

/** `tables/`: the text of one CSV file. */
export interface TableFile extends AuthoredFile<TableCase> {
  readonly recordType: string;
}

export interface ExportCase extends AuthoredCase {
  /** The level, where it is more than basic. */
  readonly level?: Level;
  readonly forms: readonly FileInput["form"][];
  readonly records: readonly AuthoredRecord[];
}

/** `exports/`: records to be written in every one of the forms. */
export interface ExportFile extends AuthoredFile<ExportCase> {
  readonly recordType: string;
  readonly base: unknown;
}

export interface PublicationCase extends AuthoredCase, AuthoredRecord {
  /** The public view as a JSON Merge Patch on the record; `null` where nothing is shown. Absent where only leaks are looked for. */
  readonly view?: unknown;
  /** Texts that must stand nowhere in the public view, whatever is done about them. */
  readonly leaks?: readonly string[];
}

/** `publications/`. */
export interface PublicationFile extends AuthoredFile<PublicationCase> {
  readonly recordType: string;
  readonly base: unknown;
}

export interface LifecycleCase extends AuthoredCase {
  readonly events: readonly unknown[];
  /** State after the last event. */
  readonly state?: string;
  readonly findings: readonly { readonly defect: string; readonly event: number }[];
}

/** `lifecycles/`. */
export interface LifecycleFile extends AuthoredFile<LifecycleCase> {
  readonly lifecycle: string;
}

export interface TagCase extends AuthoredCase {
  /** Records of one entity, by their types in camel case. */
  readonly file: Readonly<Record<string, readonly unknown[]>>;
  readonly due: boolean | null;
}

/** `tags/`. */
export type TagFile = AuthoredFile<TagCase>;

/** `forms/<record type>/<name>.json`: records of many cases in one table, in every form. */
export interface FormsFile {
  readonly subject: string;
  readonly clause: string;
  readonly recordType: string;
  readonly level: Level;
  readonly asOf: string;
  readonly regime: string;
  /** `firstRow` is the row of the first record on the sheet, where there are cells. */
  readonly forms: readonly { readonly form: FileInput["form"]; readonly file: string; readonly firstRow?: number }[];
  /** Letter of the column of each field. */
  readonly columns: Readonly<Record<string, string>>;
  /** The case that each row comes from. */
  readonly rows: readonly string[];
  readonly findings: readonly { readonly rule: string; readonly record: number; readonly field: string }[];
}
