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
}

/** Looks at one value at a time; in `holds`, `this` is the value. */
export interface FieldRule extends RuleBase {
  readonly each: EachField;
  /** A value that breaks this rule is not looked at further: whatever else is wrong with it follows from this. */
  readonly decisive?: true;
  readonly holds: string;
}

/** Looks at a whole record; in `holds`, `this` is the record without its null members. */
export interface RecordRule extends RuleBase {
  /** Record types, by id. */
  readonly on: readonly string[];
  /** Dotted path of the field to point at, e.g. `subject.creditCode`; empty for the record. */
  readonly at: string;
  readonly holds: string;
}

/** Names what a keyword of the published JSON Schema rejects. */
export interface ShapeRule extends RuleBase {
  readonly keywords: readonly string[];
}

/** Names what is seen before any record is: columns, rows. */
export interface FileRule extends RuleBase {
  readonly about: "columns" | "rows";
}

export type Rule = FieldRule | RecordRule | ShapeRule | FileRule;

/**
 * Declares a rule. A record rule is applied only when every field it reads outside `has()` is present and well formed;
 * the fields follow from the expression, so a condition need not repeat them.
 */
export function defineRule<const Declared extends Rule>(rule: Declared): Rule {
  return rule;
}
