/**
 * The messages between the runner and a system under test: one JSON object per line over a pipe, one per request over HTTP, one per
 * file in a folder. `conformance-tests/protocol/` publishes the same as JSON Schemas.
 */
import type { Severity } from "../finding/finding.ts";

/** Version of the protocol. */
export const protocolVersion = 1;

/** What a system does in a test. */
export const roles = ["validator", "exporter", "receiver", "lifecycle", "tagger", "publisher"] as const;
export type Role = (typeof roles)[number];

/** How much of the standard a claim covers: 1 shape, codes and formats; 2 rules about a record; 3 all. */
export type Level = 1 | 2 | 3;

/** Physical forms of a table or a list of records; `records` are JSON values inside the message. */
export const forms = [
  "records",
  "csv-utf8",
  "csv-utf8-bom",
  "csv-gb18030",
  "csv-tab",
  "csv-quoted-newlines",
  "xlsx",
  "ndjson",
  "xml",
] as const;
export type Form = (typeof forms)[number];

export type Request = Hello | Open | Run | Close;
export type Response = Ready | Opened | Result;

export interface Hello {
  readonly type: "hello";
  readonly cp: typeof protocolVersion;
  /** Version of the suite. */
  readonly suite: string;
  /** Fresh for every run, so that an answer cannot be an old one. */
  readonly nonce: string;
}

export interface Product {
  readonly vendor: string;
  readonly name: string;
  readonly version: string;
  /** Digest of what is installed, `sha256:…`. */
  readonly build?: string;
  readonly language?: string;
  readonly os?: string;
}

export interface Ready {
  readonly type: "ready";
  readonly cp: typeof protocolVersion;
  /** The nonce of the hello. */
  readonly nonce: string;
  readonly product: Product;
  readonly roles: readonly Role[];
  /** Versions of the standard. */
  readonly standards: readonly string[];
  /** Record types; all where absent. */
  readonly recordTypes?: readonly string[];
  readonly forms: readonly Form[];
}

export interface Open {
  readonly type: "open";
  readonly standard: string;
  readonly timeZone: "Asia/Shanghai";
  /** A folder where the system may put files; what the exporter writes goes there. */
  readonly folder: string;
}

export interface Opened {
  readonly type: "opened";
  readonly ok: boolean;
  readonly message?: string;
}

/** One case. Neither its id nor what is expected travels. */
export interface Run {
  readonly type: "run";
  readonly seq: number;
  readonly role: Role;
  /** Day of checking, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly regime: string;
  readonly input: Input;
  readonly limits: { readonly ms: number };
}

export interface RecordInput {
  readonly recordType: string;
  readonly record: unknown;
}

export interface FileInput {
  /** Absolute, or relative to the folder of the request for systems that are given a folder. */
  readonly path: string;
  readonly form: Exclude<Form, "records">;
  readonly recordType: string;
  readonly sha256: string;
}

/**
 * What a case is about, by its role:
 * - validator: `records` (in the order of the input, each a file of its own), `files`, or a `batch`
 * - exporter: `records` to be written in `form`
 * - receiver: a `batch`
 * - lifecycle: `lifecycle` and `events`
 * - tagger: `tag` and `entity`, the records of one entity by their types
 * - publisher: `records`, one
 */
export interface Input {
  readonly records?: readonly RecordInput[];
  /** The data is a public copy. */
  readonly publicCopy?: true;
  readonly files?: readonly FileInput[];
  readonly batch?: { readonly folder: string; readonly manifest: string };
  readonly form?: Exclude<Form, "records">;
  readonly lifecycle?: string;
  readonly events?: readonly unknown[];
  readonly tag?: string;
  readonly entity?: Readonly<Record<string, readonly unknown[]>>;
}

/** A finding as it is compared: never by its words. */
export interface CaseFinding {
  /** Id of the rule, e.g. `fine-amount-in-yuan`; for a lifecycle the defect. */
  readonly rule: string;
  /** The record it is about, from 1 in the order of the input; for files, the data row from 1; for a lifecycle, the event. */
  readonly record?: number;
  /** JSON Pointer of the field, "" for the record. */
  readonly field?: string;
  /** Name of the file, where there are several, without its folder. */
  readonly file?: string;
  /** Cell of a table, e.g. `C17`; compared only where both sides name it. */
  readonly cell?: string;
  /** How much it weighs; compared only where both sides name it. */
  readonly severity?: Severity;
}

export type Result = Done | Skipped | Errored;

interface ResultOf<Status extends string> {
  readonly type: "result";
  readonly seq: number;
  readonly status: Status;
}

export interface Done extends ResultOf<"done">, Output {}

/** What a system found or made, by its role. */
export interface Output {
  /** validator, receiver, lifecycle. */
  readonly findings?: readonly CaseFinding[];
  /** validator: rules that have no answer here. Compared where the case lists them. */
  readonly notEvaluated?: readonly string[];
  /** exporter: files written. */
  readonly files?: readonly Omit<FileInput, "sha256">[];
  /** receiver: per data file, in the order of the manifest, whether each record was accepted. */
  readonly accepted?: Readonly<Record<string, readonly boolean[]>>;
  /** receiver: the receipt, a record of type `batch-receipt`. */
  readonly receipt?: unknown;
  /** receiver: what was stored, by data file, read back. */
  readonly stored?: Readonly<Record<string, readonly unknown[]>>;
  /** lifecycle: state after the last event; absent where there is none. */
  readonly state?: string;
  /** tagger: whether the tag is due; null where that cannot be said. */
  readonly due?: boolean | null;
  /** publisher: the public copy; null where nothing may be shown. */
  readonly published?: unknown;
}

export interface Skipped extends ResultOf<"skipped"> {
  readonly reason: string;
  readonly issue?: string;
}

export interface Errored extends ResultOf<"errored"> {
  readonly message: string;
}

export interface Close {
  readonly type: "close";
}
