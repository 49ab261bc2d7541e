import type { Severity } from "../finding/finding.ts";
import type { RecordTypeDescription, RuleDescription } from "../model/published.ts";
import { noQualityCounts, type QualityCounts } from "../report/quality.ts";
import type { CheckedRecord } from "./record-check.ts";
import { listPath } from "./shape-findings.ts";

/** Counts what the quality figures of one input need. Findings of a record come before {@link QualityCount.close}. */
export class QualityCount {
  readonly counts: QualityCounts = noQualityCounts();
  readonly #isPublicCopy: boolean;
  /** By path, the way to each field that every record must have. */
  #mandatory: ReadonlyMap<string, readonly string[]> = new Map();
  #coded: ReadonlySet<string> = new Set();
  #tree: FieldTree = { isCoded: false, members: new Map() };
  /** Paths of values of the record at hand with findings, one for each finding. */
  #irregular: string[] = [];
  #inaccurate: string[] = [];
  #empty: string[] = [];
  #leaks = false;

  constructor(isPublicCopy: boolean) {
    this.#isPublicCopy = isPublicCopy;
  }

  open({ fields }: RecordTypeDescription): void {
    // What is mandatory inside a group that may be absent, or in each item of a list, is no slot of every record.
    const optional = fields
      .filter(({ kind, obligation }) => kind === "list" || (kind === "object" && obligation !== "M"))
      .map(({ path }) => `${path}/`);
    const mandatory = fields.filter(({ kind, obligation, path, publicity }) => {
      if (obligation !== "M" || kind === "object" || kind === "list") return false;
      if (this.#isPublicCopy && publicity !== "P") return false;
      return !optional.some((group) => path.startsWith(group));
    });
    this.#mandatory = new Map(mandatory.map(({ path }) => [path, path.slice(1).split("/")]));
    this.#tree = treeOf(fields);
    this.#coded = new Set(fields.filter(({ codeList }) => codeList !== undefined).map(({ path }) => path));
  }

  /** A finding about the record at hand. */
  found({ dimension, severity, only, layer }: RuleDescription, path: string): void {
    if (severity === "information" || layer === "file") return;
    if (only === "public-copy") this.#leaks = true;
    if (dimension === "规范性") this.#irregular.push(path);
    else if (dimension === "准确性") this.#inaccurate.push(path);
    else if (dimension === "完整性") this.#empty.push(path);
    else this.broken(dimension);
  }

  /** A rule about consistency or timeliness had an answer, for so many records. */
  judged(dimension: string, records = 1): void {
    if (dimension === "一致性") this.counts.comparisons += records;
    else if (dimension === "时效性") this.counts.events += records;
  }

  broken(dimension: string): void {
    if (dimension === "一致性") this.counts.contradictions++;
    else if (dimension === "时效性") this.counts.lateEvents++;
  }

  /** Records with no finding that say so much about their values. */
  addClean({ values, codedValues, filled }: ValueCounts, records: number): void {
    const { counts } = this;
    counts.records += records;
    if (this.#isPublicCopy) counts.publicRecords += records;
    counts.values += values * records;
    counts.codedValues += codedValues * records;
    counts.filled += filled * records;
    counts.mandatory += this.#mandatory.size * records;
  }

  /** Counts something as often as that. */
  repeat(times: number, count: () => void): void {
    const before = { ...this.counts };
    count();
    for (const name of Object.keys(before) as (keyof QualityCounts)[])
      this.counts[name] += (this.counts[name] - before[name]) * (times - 1);
  }

  /** Adds what was counted elsewhere in the same input. */
  merge(counts: QualityCounts): void {
    for (const name of Object.keys(counts) as (keyof QualityCounts)[]) this.counts[name] += counts[name];
  }

  /** What a record says about its values. */
  valuesOf(record: unknown): ValueCounts {
    const { values, codedValues } = this.valuesAt([], record);
    let filled = 0;
    for (const segments of this.#mandatory.values()) if (isFilled(record, segments)) filled++;
    return { values, codedValues, filled };
  }

  /** How many values there are in one member of a record, and how many of them are of code lists. */
  valuesAt(segments: readonly string[], member: unknown): Pick<ValueCounts, "values" | "codedValues"> {
    const counted = { values: 0, codedValues: 0 };
    const place = segments.reduce<FieldTree | undefined>((node, name) => node?.members.get(name), this.#tree);
    if (place !== undefined) countValues(member, place, counted);
    return counted;
  }

  /** The record at hand is done. */
  close(worst: Severity | undefined, checked: CheckedRecord | undefined): void {
    if (checked === undefined) this.#closeUnread(worst);
    else this.closeCounted(worst, this.valuesOf(checked.subject), (_, segments) => isFilled(checked.subject, segments));
  }

  /** The record at hand is done; its values have been counted. `has` says whether a field is filled in. */
  closeCounted(
    worst: Severity | undefined,
    { values, codedValues, filled }: ValueCounts,
    has: (path: string, segments: readonly string[]) => boolean,
  ): void {
    const { counts } = this;
    counts.values += values;
    counts.codedValues += codedValues;
    counts.mandatory += this.#mandatory.size;
    counts.filled += filled;
    for (const path of distinct(this.#empty)) {
      const segments = this.#mandatory.get(path);
      if (segments !== undefined && has(path, segments)) counts.filled--;
    }
    this.#closeUnread(worst);
  }

  #closeUnread(worst: Severity | undefined): void {
    const { counts } = this;
    counts.records++;
    if (worst === "error") counts.dirtyRecords++;
    if (this.#isPublicCopy) {
      counts.publicRecords++;
      if (this.#leaks) counts.leakingRecords++;
    }
    if (this.#irregular.length + this.#inaccurate.length + this.#empty.length > 0 || this.#leaks) {
      for (const path of distinct(this.#irregular)) {
        counts.irregularValues++;
        if (this.#coded.has(listPath(path))) counts.invalidCodes++;
      }
      counts.inaccurateValues += distinct(this.#inaccurate).length;
      this.#irregular = [];
      this.#inaccurate = [];
      this.#empty = [];
      this.#leaks = false;
    }
  }
}

/** The same paths, each once; most records have one or none. */
function distinct(paths: readonly string[]): readonly string[] {
  return paths.length < 2 ? paths : [...new Set(paths)];
}

/** How many values a record has, how many of them are of code lists, and how many mandatory fields are filled in. */
export interface ValueCounts {
  readonly values: number;
  readonly codedValues: number;
  readonly filled: number;
}

/** null is a value where a term may be without end. */
function isFilled(record: unknown, segments: readonly string[]): boolean {
  let value: unknown = record;
  for (const segment of segments) value = (value as Record<string, unknown> | null | undefined)?.[segment];
  return value !== undefined && value !== "";
}

/** Values of known fields; the drawer for local fields is not described and not counted. */
function countValues(value: unknown, place: FieldTree, counts: { values: number; codedValues: number }): void {
  if (typeof value === "string" || typeof value === "number") {
    if (value === "") return;
    counts.values++;
    if (place.isCoded) counts.codedValues++;
  } else if (Array.isArray(value)) {
    for (const item of value) countValues(item, place, counts);
  } else if (typeof value === "object" && value !== null) {
    for (const name in value) {
      const member = place.members.get(name);
      if (member !== undefined) countValues((value as Record<string, unknown>)[name], member, counts);
    }
  }
}

/** The fields of a record type as a tree; an item of a list is its list. */
interface FieldTree {
  readonly isCoded: boolean;
  readonly members: Map<string, FieldTree>;
}

function treeOf(fields: RecordTypeDescription["fields"]): FieldTree {
  const root: FieldTree = { isCoded: false, members: new Map() };
  for (const { path, codeList } of fields) {
    const names = path.split("/").filter((name) => name !== "" && name !== "*");
    const parent = names.slice(0, -1).reduce<FieldTree | undefined>((node, name) => node?.members.get(name), root);
    const name = names.at(-1);
    if (name !== undefined) parent?.members.set(name, { isCoded: codeList !== undefined, members: new Map() });
  }
  return root;
}
