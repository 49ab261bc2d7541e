import type { FieldDescription, RuleDescription } from "../../model/published.ts";
import type { Counter } from "../../report/tally.ts";
import type { RawFinding } from "../raw-finding.ts";
import type { RecordCheck, SkipReason } from "../record-check.ts";
import type { ColumnPlan } from "./table-plan.ts";

/** A finding about a cell; the counter is looked up when it is first counted. */
export interface CellFinding {
  readonly finding: RawFinding;
  /** Place of its field in the record type: the order of findings in a row. */
  readonly order: number;
  counter: Counter | undefined;
}

/** A rule that had no answer. */
export interface Skip {
  readonly rule: RuleDescription;
  readonly reason: SkipReason;
  readonly detail: string;
}

/** All that is to be said of a cell by itself; the same for every cell of the column with this text. */
export interface CellVerdict {
  /** The value in the record; undefined for a cell that holds none. */
  readonly value: unknown;
  /** Whether the value counts for the rules about the record: not where it stands for none. */
  readonly isPlaceholder: boolean;
  readonly isMalformed: boolean;
  /** Findings by rules about values, then those by the schema. */
  readonly byRules: readonly CellFinding[];
  readonly bySchema: readonly CellFinding[];
  readonly skips: readonly Skip[];
  /** Values counted for the quality figures, several in a list; and how many of them are of code lists. */
  readonly values: number;
  readonly codedValues: number;
  /** Whether there is nothing to say and nothing to count but one value. */
  readonly isClean: boolean;
  /** Whether only a check of the whole row can say: the cell says something about another field, or a list is partly no value. */
  readonly needsRow: boolean;
}

const absent: CellVerdict = {
  value: undefined,
  isPlaceholder: false,
  isMalformed: false,
  byRules: [],
  bySchema: [],
  skips: [],
  values: 0,
  codedValues: 0,
  isClean: false,
  needsRow: false,
};

/** Only a check of the whole row can say. */
export const undecided: CellVerdict = { ...absent, needsRow: true };

/** Judges the text of a cell by the reference check of its field. */
export function judgeCell({ reader, field, isList, order }: ColumnPlan, check: RecordCheck, text: string): CellVerdict {
  if (reader === undefined || field === undefined) return absent;
  const value = reader.read(text);
  const hasNote = reader.note?.read(text) !== undefined;
  if (value === undefined) return hasNote ? undecided : absent;
  const { isPlaceholder, isMalformed, byRules, bySchema, skips, isClean } = judgeValue(field, order, check, value);
  const values = isPlaceholder ? 0 : countOf(value);
  return {
    value,
    isPlaceholder,
    isMalformed,
    byRules,
    bySchema,
    skips,
    values,
    codedValues: field.codeList === undefined ? 0 : values,
    isClean: isClean && !hasNote,
    needsRow: hasNote || (isList && isPlaceholder),
  };
}

/** What the reference check of a field, which has a place among the fields of its record, has to say of a value. */
export function judgeValue(
  { path }: FieldDescription,
  order: number,
  check: RecordCheck,
  value: unknown,
): Omit<CellVerdict, "values" | "codedValues" | "needsRow"> {
  const byRules: CellFinding[] = [];
  const bySchema: CellFinding[] = [];
  const skips: Skip[] = [];
  const { isMalformed, isPlaceholder } = check.checkField(path, value, {
    onFinding: (finding) =>
      (finding.rule.layer === "shape" ? bySchema : byRules).push({ finding, order, counter: undefined }),
    onSkip: (rule, reason, detail) => skips.push({ rule, reason, detail }),
  });
  return {
    value,
    isPlaceholder,
    isMalformed,
    byRules,
    bySchema,
    skips,
    isClean: byRules.length + bySchema.length + skips.length === 0 && !isMalformed,
  };
}

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countOf(item), 0);
  return typeof value === "string" ? (value === "" ? 0 : 1) : typeof value === "number" ? 1 : 0;
}
