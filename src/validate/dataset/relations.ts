import { readPointer } from "../../base/json-pointer.ts";
import type { FindingArguments } from "../../finding/finding.ts";
import { NotEvaluated } from "../../language/not-evaluated.ts";
import type { CompiledComparison, CompiledDatasetRule, RuleDescription } from "../../model/published.ts";
import { createRuleContext, dayOfEvent, isDated, isInForce, isPastLaw } from "../rule-context.ts";
import type { DatasetOptions, DatasetSkipReason, Verdicts } from "./dataset-check.ts";
import type { Entry } from "./entry.ts";
import { type DatasetPlan, isJudged, type PlannedRule } from "./plan.ts";

/** Comparisons a rule may make within one group; beyond, a key that is no key (every record has the same) would take for ever. */
const mostComparisons = 50_000_000;

/** What came of an expression about two records: it could not be said, and why. */
class Unknown {
  readonly reason: DatasetSkipReason;
  readonly detail: string;

  constructor(reason: DatasetSkipReason, detail: string) {
    this.reason = reason;
    this.detail = detail;
  }
}

/** Judges groups of records with an equal key by the declared relations. */
export function createRelations(
  { version, regime, asOf, library }: DatasetOptions,
  plan: DatasetPlan,
  present: ReadonlySet<string>,
  verdicts: Verdicts,
) {
  const context = createRuleContext(regime, asOf);
  const eventDates = new Map(
    version.recordTypes.map(({ id, eventDate }) => [id, eventDate.map((path) => path.slice(1).split("/"))] as const),
  );
  const rulesBy = new Map<string, PlannedRule[]>();
  for (const planned of plan.live) {
    if (!planned.others.some((type) => present.has(type))) continue;
    const by = planned.rule.by as string;
    rulesBy.set(by, [...(rulesBy.get(by) ?? []), planned]);
  }

  return { judge };

  function judge(group: readonly Entry[]): void {
    const rules = rulesBy.get(group[0]?.by ?? "");
    if (rules === undefined) return;
    // The history of a record under its own identifier is what rules about it look at; all others see what is left of it.
    const standing = group[0]?.by === "record" ? group : withoutReplaced(group);
    for (const planned of rules) {
      const others = standing.filter(({ recordType }) => planned.others.includes(recordType));
      const judged = standing.filter(({ recordType }) => planned.judged.has(recordType));
      const areTooMany = judged.length * others.length > mostComparisons;
      for (const entry of judged) judgeOne(planned, entry, others, areTooMany);
    }
  }

  function judgeOne(planned: PlannedRule, entry: Entry, all: readonly Entry[], areTooMany: boolean): void {
    const { rule, compiled, targets } = planned;
    context.on = dayOfEvent(entry.record, eventDates.get(entry.recordType) ?? []);
    const isOver = isPastLaw(version, context.on) && rule.effectiveTo === version.lawUntil;
    if (isDated(rule) && !isInForce(rule, context.on) && !isOver) return;
    if (!isJudged(compiled, entry.record)) return;
    const others = areTooMany
      ? all
      : all.length === 1 && all[0] === entry
        ? []
        : all.filter((other) => other !== entry);
    if (others.length === 0 && (rule.relation === "unique" || rule.relation === "overlap")) return;
    if (isOver) {
      if (others.length > 0 || rule.relation === "reference")
        verdicts.skipped(rule, "law", version.lawUntil ?? "", entry.recordType);
      return;
    }
    const meant = isMeant(compiled, entry);
    if (meant === false) return;
    const wrong = touched(rule.reads, entry.malformed);
    if (wrong !== undefined) {
      // Without anything to compare with there is nothing to miss.
      if (others.length > 0 || rule.relation === "reference")
        verdicts.skipped(rule, "malformed-field", wrong, entry.recordType);
      return;
    }
    if (meant instanceof Unknown) {
      verdicts.skipped(rule, meant.reason, meant.detail, entry.recordType);
      return;
    }
    if (areTooMany) {
      verdicts.skipped(rule, "too-many-records", "", entry.recordType);
      return;
    }
    const outcome = compare(planned, entry, others);
    if (!(outcome instanceof Unknown)) verdicts.judged(rule, entry);
    if (outcome === undefined) return;
    if (outcome instanceof Unknown) {
      verdicts.skipped(rule, outcome.reason, outcome.detail, entry.recordType);
      return;
    }
    const path = targets.get(entry.recordType) ?? "";
    verdicts.found(
      rule,
      entry,
      path,
      textAt(entry.record, path),
      argumentsOf(planned, entry, outcome.other, outcome.total),
    );
  }

  /** Whether a rule means a record at all; cannot be said where its condition reads a wrong value. */
  function isMeant({ when }: CompiledDatasetRule, entry: Entry): boolean | Unknown {
    if (when === undefined) return true;
    const wrong = touched(when.reads, entry.malformed);
    return wrong === undefined ? evaluate(when, entry) : new Unknown("malformed-field", wrong);
  }

  /** What the relation finds wrong with a record: the other that breaks it, or nothing. */
  function compare(
    { rule, compiled }: PlannedRule,
    entry: Entry,
    others: readonly Entry[],
  ): { readonly other?: Entry; readonly total?: number } | Unknown | undefined {
    const { relation, interval } = rule;
    let doubt: Unknown | undefined;
    let total = 0;
    for (const other of others) {
      const isEarlier = other.ordinal < entry.ordinal;
      if ((relation === "unique" || relation === "overlap") && !isEarlier) continue;
      const meets = countsIn(rule, compiled.where, entry, other);
      if (meets instanceof Unknown) doubt ??= meets;
      if (meets !== true) continue;
      switch (relation) {
        case "unique":
        case "exclusion":
          return { other };
        case "reference":
          return undefined;
        case "agreement": {
          const holds = countsIn(rule, compiled.holds, entry, other, "holds");
          if (holds instanceof Unknown) doubt ??= holds;
          else if (holds === false) return { other };
          break;
        }
        case "count": {
          if (compiled.measure === undefined) total++;
          else if (compiled.measure.otherApplies(other.record)) {
            const measured = evaluate(compiled.measure, entry, other);
            if (measured instanceof Unknown) doubt ??= measured;
            else total += measured;
          }
          break;
        }
        case "overlap":
          if (interval !== undefined && shareDay(entry.record, other.record, interval)) return { other };
          break;
        default:
          throw new Error(`rule ${rule.id} declares no relation`);
      }
    }
    if (doubt !== undefined) return doubt;
    if (relation === "reference") return {};
    if (relation === "count") {
      const holds = evaluate(compiled.holds as CompiledComparison<boolean>, entry, undefined, total);
      return holds instanceof Unknown ? holds : holds ? undefined : { total };
    }
    return undefined;
  }

  /** Whether an other meets a condition. One that lacks a field does not; one with a wrong value leaves it open. */
  function countsIn(
    rule: RuleDescription,
    condition: CompiledComparison<boolean> | undefined,
    entry: Entry,
    other: Entry,
    kind: "where" | "holds" = "where",
  ): boolean | Unknown {
    const wrong = touched(rule.otherReads, other.malformed);
    if (wrong !== undefined) return new Unknown("malformed-field", wrong);
    if (condition === undefined) return true;
    // An agreement says nothing about an other without the fields it compares.
    if (!condition.otherApplies(other.record)) return kind === "holds";
    return evaluate(condition, entry, other);
  }

  function evaluate<Result>(
    { run }: CompiledComparison<Result>,
    entry: Entry,
    other?: Entry,
    total?: number,
  ): Result | Unknown {
    try {
      return run(entry.record, context, library, other?.record, total);
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      return new Unknown(problem.reason, problem.detail);
    }
  }

  function argumentsOf({ compiled }: PlannedRule, entry: Entry, other?: Entry, total?: number): FindingArguments {
    const values: Record<string, string | number> = {};
    for (const [name, run] of Object.entries(compiled.args)) {
      try {
        values[name] = run(entry.record, context, library, other?.record ?? {}, total) ?? "";
      } catch (problem) {
        if (!(problem instanceof NotEvaluated)) throw problem;
        values[name] = "";
      }
    }
    if (other !== undefined) values["otherPlace"] = verdicts.placeOf(other);
    if (total !== undefined) values["total"] = total;
    return values;
  }
}

/** Of records with one identifier the last stands, unless it deletes; records without identifier all stand. */
function withoutReplaced(group: readonly Entry[]): readonly Entry[] {
  const last = new Map<string, Entry>();
  for (const entry of group) {
    const id = identifierOf(entry);
    if (id !== undefined) last.set(id, entry);
  }
  if (last.size === 0) return group;
  return group.filter((entry) => {
    const id = identifierOf(entry);
    return id === undefined || (last.get(id) === entry && entry.record.envelope?.operation !== "D");
  });
}

function identifierOf({ recordType, record }: Entry): string | undefined {
  const id = record.envelope?.recordId;
  return typeof id === "string" ? `${recordType} ${id}` : undefined;
}

/** The first of the paths, or what they lead to, that holds a wrong value. */
function touched(paths: readonly string[] | undefined, malformed: readonly string[]): string | undefined {
  if (malformed.length === 0) return undefined;
  return paths?.find((path) => malformed.some((wrong) => wrong === path || wrong.startsWith(`${path}/`)));
}

/** Whether two intervals of days share one; a missing last day is open, a missing first day shares none. */
function shareDay(one: unknown, other: unknown, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const day = (record: unknown, path: string) => textAt(record, `/${path.replaceAll(".", "/")}`);
  const [oneFrom, otherFrom] = [day(one, from), day(other, from)];
  if (oneFrom === undefined || otherFrom === undefined) return false;
  return oneFrom <= (day(other, to) ?? "9999") && otherFrom <= (day(one, to) ?? "9999");
}

function textAt(record: unknown, path: string): string | undefined {
  if (path === "") return undefined;
  const value = readPointer(record, path);
  if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? value.join("；") : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
