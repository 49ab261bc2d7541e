import { createLibrary } from "../language/library.ts";
import type { PublishedVersion, RegimeDescription, RuleDescription } from "../model/published.ts";
import { createDatasetCheck } from "./dataset/dataset-check.ts";
import { createDatasetPlan, type DatasetPlan } from "./dataset/plan.ts";
import type { TypedRecord } from "./entity-tags.ts";
import { findRecordType } from "./find-in-version.ts";
import { readyRecordCheck } from "./ready-checks.ts";

/** What the records of a set are checked against. */
export interface RecordSetOptions {
  readonly regime: RegimeDescription;
  readonly asOf: string;
  readonly isPublicCopy?: boolean;
}

/** A finding about one record of a set. */
export interface RecordSetFinding {
  readonly rule: RuleDescription;
  /** JSON Pointer of the field; empty for the record. */
  readonly path: string;
  /** Index of the record. */
  readonly record: number;
}

export interface RecordSetOutcome {
  readonly findings: readonly RecordSetFinding[];
  /** Ids of rules that had no answer, each once. */
  readonly notEvaluated: readonly string[];
}

/** Making a plan ready costs more than checking a record; so many are kept. */
const mostPlans = 1000;

/**
 * Makes what checks records in memory, of any types, each by itself and against those before it, as if each stood in a file of its
 * own. It may be used any number of times.
 */
export function createRecordSetCheck(version: PublishedVersion) {
  const library = createLibrary(version);
  const rules = new Map(version.rules.map((rule) => [rule.id, rule]));
  const plans = new Map<string, DatasetPlan>();

  function planOf(types: readonly string[], regime: RegimeDescription): DatasetPlan {
    const key = [regime.id, ...types].join(" ");
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = createDatasetPlan(version, regime, types);
    if (plans.size === mostPlans) plans.clear();
    plans.set(key, plan);
    return plan;
  }

  /** @throws {Unreadable} `unknown-name` for a record type that does not exist */
  return (records: readonly TypedRecord[], options: RecordSetOptions): RecordSetOutcome => {
    const { regime, asOf } = options;
    const findings: RecordSetFinding[] = [];
    const notEvaluated = new Set<string>();
    const types = [...new Set(records.map(({ recordType }) => recordType))];
    const dataset = createDatasetCheck({ version, regime, asOf, library, types, plan: planOf(types, regime) });
    const onSkip = (rule: RuleDescription) => void notEvaluated.add(rule.id);
    for (const [index, { recordType, record }] of records.entries()) {
      const check = readyRecordCheck(version, findRecordType(version, recordType), options);
      const { subject, malformed } = check(record, {
        onFinding: ({ rule, path }) => findings.push({ rule, path, record: index }),
        onSkip,
      });
      const file = dataset.openFile({ name: String(index) });
      dataset.add({ recordType, record: subject, malformed, file, row: 1, line: undefined, isInvalid: false });
    }
    const steps = dataset.finish({
      onFinding: ({ rule, path }, _, file) =>
        findings.push({ rule: rules.get(rule) as RuleDescription, path, record: file }),
      onSkip,
      onRecordChanged: () => {},
    });
    for (const _ of steps);
    return { findings, notEvaluated: [...notEvaluated] };
  };
}
