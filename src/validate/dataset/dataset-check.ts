import { once } from "../../base/once.ts";
import type { Finding, FindingArguments, Severity } from "../../finding/finding.ts";
import type { createLibrary } from "../../language/library.ts";
import type { FieldDescription, PublishedVersion, RegimeDescription, RuleDescription } from "../../model/published.ts";
import type { Column } from "../../read/columns.ts";
import { LocatedFinding } from "../located-finding.ts";
import type { RawFinding } from "../raw-finding.ts";
import { listPath } from "../shape-findings.ts";
import { Buckets, bucketOf, type Overflow } from "./buckets.ts";
import { type Entry, readEntry, writeEntry } from "./entry.ts";
import { createLifecycleCheck } from "./lifecycle-check.ts";
import { createDatasetPlan, type DatasetPlan, type Emission, eventType } from "./plan.ts";
import { createRelations } from "./relations.ts";

/** Why a rule about several records was not evaluated. */
export type DatasetSkipReason =
  | "no-other-records"
  | "too-many-records"
  | "malformed-field"
  | "calendar"
  | "parameter"
  | "event-date"
  | "law";

/** What is known of a file whose records take part. */
export interface DatasetFile {
  readonly name: string;
  columnOf?: ((path: string) => Column | undefined) | undefined;
}

export interface DatasetListener {
  /** `file` is the index that {@link DatasetCheck.openFile} gave. */
  onFinding(finding: Finding, recordType: string, file: number): void;
  /** A rule had an answer for a record. */
  onJudged?(rule: RuleDescription, file: number): void;
  onSkip(rule: RuleDescription, reason: DatasetSkipReason, detail: string, recordType: string, count: number): void;
  /** A record that was valid by itself got a finding of this severity, its heaviest. */
  onRecordChanged(worst: Severity, file: number): void;
}

/** One record as it comes from the check of single records. */
export interface DatasetRecord {
  readonly recordType: string;
  readonly record: unknown;
  readonly malformed: ReadonlySet<string>;
  /** Index of the file, as {@link DatasetCheck.openFile} gave it. */
  readonly file: number;
  readonly row: number;
  readonly line: number | undefined;
  readonly isInvalid: boolean;
}

/** How a rule ended for one record. */
export interface Verdicts {
  found(rule: RuleDescription, entry: Entry, path: string, value: string | undefined, args: FindingArguments): void;
  judged(rule: RuleDescription, entry: Entry): void;
  skipped(rule: RuleDescription, reason: DatasetSkipReason, detail: string, recordType: string): void;
  /** Where a record stands, for the words of a finding about another. */
  placeOf(entry: Entry): string;
}

/**
 * Checks records against each other in one pass: what the rules need of each is put into buckets by its keys, and at the end
 * each bucket is read back, grouped by key and judged. Memory holds one bucket, whatever the number of records.
 */
export interface DatasetCheck {
  openFile(file: DatasetFile): number;
  add(record: DatasetRecord): void;
  /** What is put in of a record of a type, by key. */
  emissions(recordType: string): readonly Emission[];
  /** Counts records of a type that are put in by {@link DatasetCheck.put}, or not at all; returns how many there were before. */
  count(recordType: string, records: number): number;
  /** Puts in what the rules with one key need of a record; `ordinal` grows with the input. */
  put(emission: Emission, record: DatasetRecord, ordinal: number): void;
  /** Records that could not be found by a key, because its value is wrong. */
  miss(emission: Emission, recordType: string, records: number): void;
  /**
   * Judges everything that was added, in steps of some buckets, so that the caller may stop between two; findings come in the
   * order of the records.
   */
  finish(listener: DatasetListener): Iterable<void>;
}

export interface DatasetOptions {
  readonly version: PublishedVersion;
  readonly regime: RegimeDescription;
  readonly asOf: string;
  readonly library: ReturnType<typeof createLibrary>;
  /** Record types the input can hold; every one where absent. */
  readonly types?: readonly string[];
  readonly overflow?: Overflow;
  /** The plan for these types, where it has been made already. */
  readonly plan?: DatasetPlan;
}

/** What a step looks at takes some milliseconds; a small input needs none. */
const linesOfStep = 1000;

export function createDatasetCheck(options: DatasetOptions): DatasetCheck {
  const { version, overflow } = options;
  const plan = options.plan ?? createDatasetPlan(version, options.regime, options.types);
  const entries = new Buckets(overflow, 0);
  const findings = new Buckets(overflow, Buckets.count);
  const files: DatasetFile[] = [];
  const read = new Map<string, number>();
  /** Records that could not be found by their key, because its value is wrong. */
  const missed = new Map<RuleDescription, Map<string, number>>();
  const rules = once(() => new Map(version.rules.map((rule) => [rule.id, rule])));
  let total = 0;

  return {
    openFile: (file) => files.push(file) - 1,

    emissions: plan.emissions,

    count,

    add(record) {
      const ordinal = count(record.recordType, 1) + 1;
      for (const emission of plan.emissions(record.recordType)) put(emission, record, ordinal);
    },

    put,

    miss,

    *finish(listener) {
      const present = new Set(read.keys());
      for (const [rule, counts] of missed) {
        for (const [recordType, count] of counts) listener.onSkip(rule, "malformed-field", "", recordType, count);
      }
      for (const { rule, others } of plan.rules) {
        if (others.some((type) => present.has(type))) continue;
        for (const { recordType } of rule.targets ?? []) {
          const count = read.get(recordType) ?? 0;
          if (count > 0) listener.onSkip(rule, "no-other-records", others.join("、"), recordType, count);
        }
      }
      const verdicts: Verdicts = {
        found(rule, entry, path, value, args) {
          const bucket = Math.min(Buckets.count - 1, Math.floor(((entry.ordinal - 1) * Buckets.count) / total));
          const { recordType, ordinal, file, row, line, isInvalid } = entry;
          findings.add(
            bucket,
            JSON.stringify([
              ordinal,
              rule.id,
              recordType,
              file,
              row,
              line ?? 0,
              isInvalid ? 1 : 0,
              path,
              value ?? null,
              args,
            ]),
          );
        },
        skipped: (rule, reason, detail, recordType) => listener.onSkip(rule, reason, detail, recordType, 1),
        judged: (rule, { file }) => listener.onJudged?.(rule, file),
        placeOf: ({ file, row }) => `${files[file]?.name ?? ""}:${row}`,
      };
      const relations = createRelations(options, plan, present, verdicts);
      const lifecycles = present.has(eventType) ? createLifecycleCheck(options, verdicts) : undefined;

      // One step at least: what aborts a small input waits for its turn as well.
      let sinceStep = linesOfStep;
      for (let bucket = 0; bucket < Buckets.count; bucket++) {
        const lines = entries.take(bucket);
        sinceStep += lines.length;
        if (sinceStep > linesOfStep) {
          yield;
          sinceStep = 0;
        }
        for (const group of grouped(lines)) {
          relations.judge(group);
          lifecycles?.judge(group);
        }
      }
      for (let bucket = 0; bucket < Buckets.count; bucket++) {
        const lines = findings.take(bucket);
        sinceStep += lines.length;
        if (sinceStep > linesOfStep) {
          yield;
          sinceStep = 0;
        }
        report(lines, listener);
      }
    },
  };

  function count(recordType: string, records: number): number {
    const before = total;
    total += records;
    read.set(recordType, (read.get(recordType) ?? 0) + records);
    return before;
  }

  function put(emission: Emission, { record, malformed, ...place }: DatasetRecord, ordinal: number): void {
    const { by, key, project, matters, pointers } = emission;
    const value = key(record);
    if (value === undefined || !matters(record)) return;
    if (pointers.some((pointer) => malformed.has(pointer))) {
      miss(emission, place.recordType, 1);
      return;
    }
    const entry: Entry = {
      ...place,
      key: value,
      by,
      ordinal,
      record: project(record),
      malformed: malformed.size === 0 ? [] : [...malformed],
    };
    entries.add(bucketOf(`${by}\u0002${value}`), writeEntry(entry));
  }

  function miss({ guarded }: Emission, recordType: string, records: number): void {
    for (const rule of guarded) {
      const counts = missed.get(rule) ?? new Map<string, number>();
      missed.set(rule, counts.set(recordType, (counts.get(recordType) ?? 0) + records));
    }
  }

  /** Findings of a bucket in the order of the records; a record counts once, however much was found. */
  function report(lines: readonly string[], listener: DatasetListener): void {
    const parsed = lines.map((line) => JSON.parse(line) as FindingLine);
    parsed.sort((a, b) => a[0] - b[0] || compare(codeOf(a[1]), codeOf(b[1])) || compare(a[7], b[7]));
    let last = 0;
    let worst: Severity | undefined;
    let wasInvalid = false;
    let inFile = 0;
    const close = () => {
      if (worst !== undefined && !wasInvalid) listener.onRecordChanged(worst, inFile);
    };
    for (const [ordinal, id, recordType, file, row, line, isInvalid, path, value, args] of parsed) {
      const rule = rules().get(id) as RuleDescription;
      if (ordinal !== last) {
        close();
        last = ordinal;
        worst = undefined;
        wasInvalid = isInvalid === 1;
        inFile = file;
      }
      if (worst === undefined || order[rule.severity] < order[worst]) worst = rule.severity;
      const { name = "", columnOf } = files[file] ?? {};
      const fields = plan.fieldsOf(recordType);
      const raw: RawFinding = { rule, path, value: value ?? undefined, args };
      const fieldAt = (pointer: string): FieldDescription | undefined =>
        fields.get(pointer) ?? fields.get(listPath(pointer));
      const place = { file: name, row, ...(line > 0 && { line }) };
      const column = path === "" ? undefined : columnOf?.(path);
      listener.onFinding(new LocatedFinding(raw, column, { place, cell: undefined, fieldAt }), recordType, file);
    }
    close();
  }

  function codeOf(id: string): string {
    return rules().get(id)?.code ?? id;
  }
}

type FindingLine = [
  ordinal: number,
  rule: string,
  recordType: string,
  file: number,
  row: number,
  line: number,
  isInvalid: 0 | 1,
  path: string,
  value: string | null,
  args: FindingArguments,
];

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entries of each key, in the order of the input. */
function grouped(lines: readonly string[]): Iterable<readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const line of lines) {
    const entry = readEntry(line);
    const name = `${entry.by}\u0002${entry.key}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return groups.values();
}
