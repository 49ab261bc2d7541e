/**
 * The published forms of a version of the standard, as they stand in `schemas/<version>/` and in the generated modules.
 * Everything that runs works on these, never on the declarations, so that a frozen version keeps its meaning.
 */
import type { Severity } from "../finding/finding.ts";
import type { Acceptance } from "./acceptance.ts";
import type { AcceptanceAutomata } from "./automaton.ts";
import type { Code } from "./code-list.ts";
import type { CodeMapping } from "./code-mapping.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Part, Publication } from "./record-type.ts";
import type { Parameters } from "./regime.ts";
import type { DatasetRule, LifecycleDefect } from "./rule.ts";
import type { TagDefinition } from "./tag.ts";
import type { Source, Words } from "./words.ts";

/** 约束: `M` mandatory, `C` mandatory under a stated condition, `O` optional. */
export type Obligation = "M" | "C" | "O";

/** 公示属性: `P` public, `N` shared inside government only, `I` internal or process information. */
export type Publicity = "P" | "N" | "I";

/** One field of a record type, flattened: nested members have their own entries. */
export interface FieldDescription {
  /** JSON pointer, `/subject/creditCode`; an item of a list is `/shareholders/*\/name`. */
  readonly path: string;
  readonly title: Words;
  readonly definition: string;
  readonly kind: string;
  readonly element?: string;
  readonly representation?: string;
  readonly unit?: string;
  readonly obligation: Obligation;
  readonly condition?: string;
  readonly publicity: Publicity;
  readonly codeList?: string;
  readonly personal?: string;
  readonly namedBy?: readonly string[];
  readonly longTerm?: true;
  /** JSON pointer of the field that takes what a cell adds to the code for "other". */
  readonly noteIn?: string;
  readonly aliases: readonly string[];
  readonly source: Source;
  /** Whether the field can be a column of a table: it and its ancestors hold one value. */
  readonly inTable: boolean;
}

export interface RecordTypeDescription {
  readonly id: string;
  readonly title: Words;
  readonly definition: string;
  readonly clause: string;
  readonly source: Source;
  readonly recognisedBy: readonly (readonly string[])[];
  readonly part: Part;
  readonly status?: "provisional";
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly publication?: Publication;
  readonly eventDate: readonly string[];
  readonly tableDates: readonly string[];
  readonly fields: readonly FieldDescription[];
}

export interface CodeListDescription {
  readonly id: string;
  readonly title: Words;
  readonly version: string;
  readonly membership: "closed" | "open";
  readonly source: Source;
  readonly codes: readonly Code[];
}

export type RuleLayer = "field" | "record" | "dataset" | "lifecycle" | "shape" | "file" | "batch";

/** One rule as `rules.json` holds it. */
export interface RuleDescription {
  readonly id: string;
  readonly code: string;
  readonly layer: RuleLayer;
  readonly severity: Severity;
  readonly dimension: string;
  readonly clause: string;
  readonly source: readonly Source[];
  readonly since: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly regime?: string;
  readonly title: Words;
  readonly why: string;
  readonly message: Words;
  readonly fix: Words;
  readonly waivable?: true;
  /** `field` rules: a value that breaks the rule is not looked at further. */
  readonly decisive?: true;
  /** Expression that holds for right data; `field` and `record` rules. */
  readonly holds?: string;
  /** Placeholders computed by expressions. */
  readonly args?: Readonly<Record<string, string>>;
  /** Where a rule looks: for `field` rules every field, for `record` rules the field it points at in every record type. */
  readonly targets?: readonly { readonly recordType: string; readonly path: string }[];
  /** `record` and `dataset` rules: JSON pointers the expressions read. */
  readonly reads?: readonly string[];
  /** `record` rules: JSON pointers that must be present and well formed for the rule to apply. */
  readonly requires?: readonly string[];
  /** Only of a public copy. */
  readonly only?: "public-copy";
  /** `dataset` rules; see `DatasetRule`. */
  readonly relation?: DatasetRule["relation"];
  readonly by?: string;
  /** Record types of `other`. */
  readonly among?: readonly string[];
  readonly when?: string;
  readonly where?: string;
  readonly measure?: string;
  readonly interval?: { readonly from: string; readonly to: string };
  /** `dataset` rules: JSON pointers read of the other record. */
  readonly otherReads?: readonly string[];
  /** `lifecycle` rules. */
  readonly defect?: LifecycleDefect;
  /** Regime parameters the expression needs. */
  readonly parameters?: readonly string[];
  /** `shape` rules: the JSON Schema keywords whose failures it names. */
  readonly keywords?: readonly string[];
}

export interface RegimeDescription {
  readonly id: string;
  readonly title: Words;
  readonly definition: string;
  readonly parameters: Parameters;
}

/** What an expression sees beside `this`. */
export interface RuleContext {
  /** Day of checking, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Value of a regime parameter on the day of the event; throws `NotEvaluated` where it is unknown. */
  parameter(name: string): never;
}

/** Records as compiled expressions see them: type-checked by the rule language, not by TypeScript. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Checked = any;

/** An expression compiled to JavaScript: the value or record, the context, the function library, the other record, a total. */
export type CompiledExpression<Result> = (
  subject: Checked,
  context: Checked,
  library: Checked,
  other?: Checked,
  total?: number,
) => Result;

/**
 * The least of a field that an expression rests on: whether it is there, its characters (code points) from `from` to before
 * `to`, what some functions say of its text, or all of its value.
 */
export type FieldUse =
  | "presence"
  | "whole"
  | { readonly from: number; readonly to: number }
  | { readonly of: readonly TextFunction[] };

/** Functions of a text that say so little of it that a table need not make the text. */
export type TextFunction = "documentNumberYear" | "mentionsAmount" | "mentionsAnyAmount";

/** A sufficient condition for a rule to hold, by the lengths in characters of the texts at some JSON pointers. */
export interface SufficientLengths {
  /** Pairs of fields that are of different length. */
  readonly differ: readonly (readonly [string, string])[];
  /** Fields that have at least so many characters. */
  readonly atLeast: readonly (readonly [string, number])[];
}

/**
 * A sufficient condition that the bytes of a row can show, by JSON pointer: a text that mentions an amount of yuan (a decimal
 * times a power of ten, or any amount where there is none) or surely does not; a decimal greater or less than a bound.
 */
export type ByteTest =
  | {
      readonly test: "mentions" | "mentions-not";
      readonly text: string;
      readonly amount?: string;
      readonly shift: number;
    }
  | { readonly test: "greater" | "less"; readonly decimal: string; readonly than: string };

export interface CompiledRule {
  /** `record` rules: whether everything the rule requires is present. */
  readonly applies?: CompiledExpression<boolean>;
  readonly holds: CompiledExpression<boolean>;
  readonly args: Readonly<Record<string, CompiledExpression<string | number>>>;
  /** Matches every value for which `holds` can be false; lets many text rules share one test. */
  readonly suspicious?: RegExp;
  /** `record` rules: by JSON pointer, what `applies` and `holds` need of each field that `holds` reads. */
  readonly uses?: Readonly<Record<string, FieldUse>>;
  /** `record` rules that are alternatives: any one that is true is enough where `applies` is true. */
  readonly alternatives?: readonly {
    readonly holds: CompiledExpression<boolean>;
    readonly uses: Readonly<Record<string, FieldUse>>;
    readonly bytes?: ByteTest;
  }[];
  /** `record` rules of nothing but such conditions: where `applies` is true, `holds` is true of texts of these lengths. */
  readonly lengths?: SufficientLengths;
}

/** One expression of a rule about several records, and whether the fields it needs are there. */
export interface CompiledComparison<Result> {
  readonly run: CompiledExpression<Result>;
  readonly applies: CompiledExpression<boolean>;
  readonly otherApplies: (other: Checked) => boolean;
}

/** Which records a rule about several records means. */
export interface CompiledCondition extends CompiledComparison<boolean> {
  /** JSON pointers of everything it reads. */
  readonly reads: readonly string[];
}

export interface CompiledDatasetRule {
  readonly when?: CompiledCondition;
  readonly where?: CompiledComparison<boolean>;
  readonly holds?: CompiledComparison<boolean>;
  readonly measure?: CompiledComparison<number>;
  readonly args: Readonly<Record<string, CompiledExpression<string | number>>>;
}

/** The expressions of a record type's `publication`, in the order they stand there. */
export interface CompiledPublication {
  readonly conditions: readonly Pick<CompiledComparison<boolean>, "run" | "applies">[];
  readonly until: readonly Pick<CompiledComparison<string>, "run" | "applies">[];
}

/** A tag as `tags/<id>.json` holds it; `reads` are the paths of the entity's file that its condition reads. */
export interface TagDescription extends TagDefinition {
  readonly reads: readonly string[];
}

/** One failure of a published JSON Schema, as Ajv reports it. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Record<string, unknown>;
}

/** A validator generated from a published schema, or from a part of one; after `false` its `errors` say what failed. */
export interface ShapeValidator {
  /** `at` is where the value stands in its record. */
  (value: unknown, at?: { readonly instancePath: string }): boolean;
  errors?: readonly ShapeError[] | null;
}

/** A validator of records. */
export interface RecordShape extends ShapeValidator {
  /** By path, those of the fields outside lists of objects. */
  readonly fields: Readonly<Record<string, ShapeValidator>>;
}

/** The calendar of working days, `calendars/working-days.json`. */
export interface WorkingDaysDescription {
  readonly from: string;
  readonly to: string;
  readonly holidays: readonly string[];
  readonly workingWeekends: readonly string[];
}

/** Which record types know a header, so that the type of a file is found without looking at the fields of every type. */
export interface HeaderIndex {
  /** Sets of record types, by their ids. */
  readonly sets: readonly (readonly string[])[];
  /** By every spelling of a header, normalised: the number of the set of record types that have a field of that name. */
  readonly headers: Readonly<Record<string, number>>;
}

/** Every expression of a version, compiled. */
export interface CompiledExpressions {
  readonly compiledRules: Readonly<Record<string, CompiledRule>>;
  readonly compiledDatasetRules: Readonly<Record<string, CompiledDatasetRule>>;
  /** By record type. */
  readonly compiledPublications: Readonly<Record<string, CompiledPublication>>;
  /** Conditions of the tags that have one; the subject is the entity's file. */
  readonly compiledTags: Readonly<Record<string, CompiledExpression<boolean>>>;
}

/** What is enough for the value of a field to be right, for the fields of which that can be said so. */
export interface FieldAcceptances {
  readonly acceptances: readonly Acceptance[];
  /** By record type and JSON pointer, the index of the acceptance; of a public copy's own rules an acceptance knows nothing. */
  readonly acceptanceOf: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly automata: AcceptanceAutomata;
}

/** Paths at which rules look in the records of one type, by rule. */
export type RulePaths = Readonly<Record<string, readonly string[]>>;

/** Everything about one version that the validators need. */
export interface PublishedVersion extends CompiledExpressions, FieldAcceptances {
  readonly version: string;
  readonly recordTypes: readonly RecordTypeDescription[];
  readonly codeLists: readonly CodeListDescription[];
  readonly rules: readonly RuleDescription[];
  /** Clauses by `document#anchor`, as people cite them. */
  readonly clauses: Readonly<Record<string, string>>;
  readonly regimes: readonly RegimeDescription[];
  readonly codeMappings: readonly CodeMapping[];
  readonly lifecycles: readonly Lifecycle[];
  readonly tags: readonly TagDescription[];
  /** Last day of the law that the version holds, `YYYY-MM-DD`; absent for a draft. */
  readonly lawUntil?: string;
  readonly workingDays: WorkingDaysDescription;
  readonly industrySections: Readonly<Record<string, string>>;
  readonly headerIndex: HeaderIndex;
  /** Targets of the rules once more, by record type: the paths at which each rule about it looks, in their order. */
  readonly rulePaths: Readonly<Record<string, RulePaths>>;
  readonly shapes: Readonly<Record<string, RecordShape>>;
}
