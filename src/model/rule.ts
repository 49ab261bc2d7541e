import type { Severity } from "../finding/finding.ts";
import type { ValueKind } from "./data-element.ts";
import type { Source, Words } from "./words.ts";

/** 质量维度 after GB/T 36344-2018. */
export type Dimension = "规范性" | "完整性" | "准确性" | "一致性" | "时效性";

/** Which values a field rule looks at: all that match every given part. */
export interface EachField {
  readonly kinds?: readonly (ValueKind | "texts")[];
  readonly elements?: readonly string[];
  readonly obligation?: readonly ("M" | "C" | "O")[];
  readonly publicity?: readonly ("P" | "N" | "I")[];
  /** Only fields of these record types. */
  readonly recordTypes?: readonly string[];
  /** Not these fields: `record-type/path` or `/path` for any type. */
  readonly except?: readonly string[];
}

interface RuleBase {
  /** Kebab-case name of the defect; file name, case file and docs anchor are the same; never changes. */
  readonly id: string;
  /** Short code for people, e.g. `PEN-003`; the notebook's number where there is one, with a letter when a number became several rules. */
  readonly code: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** `document#anchor` of the clause that asks for it. */
  readonly clause: string;
  readonly source: readonly Source[];
  /** First version of the standard that holds the rule. */
  readonly since: string;
  /** Days of the event between which the rule is in force; open where absent. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  /** Only under this publicity system. */
  readonly regime?: string;
  /** The bad condition, short. */
  readonly title: Words;
  /** Usual cause or reason of the law; Chinese. */
  readonly why: string;
  /** What is wrong, with `{placeholders}`: `value`, names in `args`, or field paths such as `subject.name`. */
  readonly message: Words;
  /** How to put it right, same placeholders. */
  readonly fix: Words;
  /** Further placeholders, each an expression in the rule language. */
  readonly args?: Readonly<Record<string, string>>;
  /** A waiver may be granted for single records. */
  readonly waivable?: true;
  /** Applies only to a public copy (`creditspec publish --check`), never to what a bureau exchanges. */
  readonly only?: "public-copy";
}

/** Looks at one value at a time; in `holds`, `this` is the value. */
export interface FieldRule extends RuleBase {
  readonly each: EachField;
  /** A value that breaks this rule is not looked at further: whatever else is wrong with it follows from this. */
  readonly decisive?: true;
  readonly holds: string;
}

/** Record types by id, or every one that has a certain member, with exceptions by id. */
export type RecordTypes = readonly string[] | { readonly having: string; readonly except?: readonly string[] };

/** Looks at a whole record; in `holds`, `this` is the record without its null members. */
export interface RecordRule extends RuleBase {
  readonly on: RecordTypes;
  /** Dotted path of the field to point at, e.g. `subject.creditCode`; empty for the record. */
  readonly at: string;
  readonly holds: string;
}

/**
 * Compares a record with others of the same key (cross-record and process rules). `this` is the record judged, `other` one of
 * the records with an equal key of the name `by`; a record that was deleted or replaced within the input takes no part.
 *
 * - `unique`: of the records in `among` that meet `where`, none comes before this one in the input
 * - `reference`: at least one of `among` meets `where`; not evaluated where the input holds no record of those types
 * - `exclusion`: none of `among` meets `where`
 * - `agreement`: every one of `among` that meets `where` also meets `holds` (a deadline between two records is one)
 * - `count`: `holds` is true of `total`, the sum of `measure` (1 where absent) over those of `among` that meet `where`
 * - `overlap`: the `interval` of this record shares no day with that of an earlier one of `among` that meets `where`
 */
export interface DatasetRule extends RuleBase {
  readonly relation: "unique" | "reference" | "exclusion" | "agreement" | "count" | "overlap";
  /** Record types whose records are judged. */
  readonly on: RecordTypes;
  /** Dotted path of the field to point at; empty for the record. */
  readonly at: string;
  /** Name of the key; every type in `on` and `among` must declare it. */
  readonly by: string;
  /** Record types of `other`; those of `on` where absent. The record itself is never its own `other`. */
  readonly among?: RecordTypes;
  /**
   * Which records are judged; sees `this`. A record without a field that the expression reads outside `has()` is not judged;
   * one with a wrong value in a field that it reads may be meant, and is counted as not evaluated.
   */
  readonly when?: string;
  /** Which others count; sees `this` and `other`. An other without a field that it reads outside `has()` does not count. */
  readonly where?: string;
  /** `agreement`: sees `this`, `other`. `count`: sees `this`, `total`. */
  readonly holds?: string;
  /** `count`: whole number that an other adds; sees `this`, `other`. */
  readonly measure?: string;
  /** `overlap`: dotted paths of the first and last day; a missing last day is open. */
  readonly interval?: { readonly from: string; readonly to: string };
}

/**
 * Judges a sequence of events against the lifecycle it names: events of one process in the order of the day. The engine knows
 * each defect; the rule gives it its words, clause and severity.
 */
export interface LifecycleRule extends RuleBase {
  readonly defect: LifecycleDefect;
}

export type LifecycleDefect =
  | "lifecycle-unknown"
  | "event-unknown"
  | "event-not-allowed"
  | "actor-not-entitled"
  | "event-too-early"
  | "event-too-late"
  | "deadline-passed"
  | "event-after-end";

/** Names what a keyword of the published JSON Schema rejects. */
export interface ShapeRule extends RuleBase {
  readonly keywords: readonly string[];
}

/** Names what is seen before any record is, or beside the records: columns, rows, a batch and its manifest. */
export interface FileRule extends RuleBase {
  readonly about: "columns" | "rows" | "batch";
}

export type Rule = FieldRule | RecordRule | DatasetRule | LifecycleRule | ShapeRule | FileRule;

/**
 * Declares a rule. A record rule is applied only when every field it reads outside `has()` is present and well formed;
 * the fields follow from the expression, so a condition need not repeat them.
 */
export function defineRule<const Declared extends Rule>(rule: Declared): Rule {
  return rule;
}
