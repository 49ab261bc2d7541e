import { createLibrary } from "../language/library.ts";
import { NotEvaluated } from "../language/not-evaluated.ts";
import type {
  CompiledRule,
  FieldDescription,
  PublishedVersion,
  RecordTypeDescription,
  RegimeDescription,
  RuleDescription,
  ShapeError,
} from "../model/published.ts";
import type { ParameterEntry } from "../model/regime.ts";
import type { FindingArguments } from "../finding/finding.ts";
import type { RawFinding } from "./raw-finding.ts";
import { createShapeFindings, listPath } from "./shape-findings.ts";

/** Why a rule was not evaluated for a record. */
export type SkipReason = "missing-column" | "malformed-field" | "calendar" | "parameter" | "event-date";

/** Hears what a check has to say; called in no particular order within a record. */
export interface RecordListener {
  onFinding(finding: RawFinding): void;
  onSkip(rule: RuleDescription, reason: SkipReason, detail: string): void;
}

/** What is known of a file beforehand: fields it has no column for, which are said once and not per record. */
export interface RecordCheckOptions {
  readonly absent?: ReadonlySet<string>;
}

/** Checks one record: shape, every value, then the record as a whole. */
export type RecordCheck = (record: unknown, listener: RecordListener) => void;

interface ReadyRule {
  readonly rule: RuleDescription;
  readonly compiled: CompiledRule;
}

interface FieldPlan {
  readonly field: FieldDescription;
  readonly segments: readonly string[];
  readonly decisive: readonly ReadyRule[];
  /** Rules of which `suspicious` says all: one test stands for them. */
  readonly textual: readonly ReadyRule[];
  readonly suspicious: RegExp | undefined;
  readonly others: readonly ReadyRule[];
}

interface RecordPlan extends ReadyRule {
  readonly path: string;
  readonly reads: readonly string[];
  readonly requires: readonly (readonly string[])[];
}

/**
 * Prepares the checks of one record type under one regime and day. Rules of another regime are left out here; rules not
 * in force on the day of the event are left out per record.
 */
export function createRecordCheck(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  {
    regime,
    asOf,
    absent = new Set(),
  }: { readonly regime: RegimeDescription; readonly asOf: string } & RecordCheckOptions,
): RecordCheck {
  const library = createLibrary(version);
  const shape = version.shapes[recordType.id];
  if (shape === undefined) throw new Error(`no validator was generated for ${recordType.id}`);
  const fields = new Map(recordType.fields.map((field) => [field.path, field]));
  const shapeFindings = createShapeFindings(
    version.rules.filter(({ layer }) => layer === "shape"),
    fields,
    new Map(version.codeLists.map((list) => [list.id, list])),
  );

  const ready = version.rules.flatMap((rule): ReadyRule[] => {
    const compiled = version.compiledRules[rule.id];
    const applies = rule.regime === undefined || rule.regime === regime.id;
    return compiled !== undefined && applies ? [{ rule, compiled }] : [];
  });
  const fieldPlans = planFields(
    recordType,
    ready.filter(({ rule }) => rule.layer === "field"),
  );
  const optionalGroups = recordType.fields
    .filter(({ kind, obligation }) => kind === "object" && obligation !== "M")
    .map(({ path }) => path);
  const recordPlans: RecordPlan[] = [];
  const unable: { readonly rule: RuleDescription; readonly absentField: string }[] = [];
  for (const plan of planRecord(
    recordType,
    ready.filter(({ rule }) => rule.layer === "record"),
  )) {
    const absentField = missingFor(plan);
    if (absentField === undefined) recordPlans.push(plan);
    else unable.push({ rule: plan.rule, absentField });
  }

  /**
   * The field without a column that keeps a rule from saying anything sensible: a mandatory one, or the very one whose absence
   * the rule is about, which is said once of the column. Without a field that it only compares, a rule just does not apply.
   */
  function missingFor({ rule, path, reads }: RecordPlan): string | undefined {
    if (absent.has(path) && !rule.requires?.includes(path)) return isInside(path, optionalGroups) ? undefined : path;
    return reads.find(
      (read) => absent.has(read) && fields.get(read)?.obligation === "M" && !isInside(read, optionalGroups),
    );
  }

  const context = {
    asOf,
    on: "",
    parameter(name: string) {
      if (context.on === "") throw new NotEvaluated("event-date", name);
      const entries: readonly ParameterEntry[] = regime.parameters[name]?.entries ?? [];
      const entry = entries.find(({ from, to }) => from <= context.on && (to === undefined || context.on <= to));
      if (entry === undefined) throw new NotEvaluated("parameter", name);
      return entry.value;
    },
  };

  return (record, listener) => {
    context.on = dayOfEvent(record, recordType);
    const shapeErrors = shape(record) ? [] : (shape.errors ?? []);
    const malformed = new Set<string>();
    const decided = new Set<string>();

    for (const plan of fieldPlans) {
      visit(record, plan.segments, 0, "", (value, path) => {
        if (value !== "") checkValue(plan, value, path, malformed, decided, listener);
      });
    }
    if (shapeErrors.length > 0) reportShape(shapeErrors, record, malformed, decided, listener);
    if (typeof record !== "object" || record === null) return;
    for (const plan of recordPlans) checkRecord(plan, record, malformed, listener);
    for (const { rule, absentField } of unable) listener.onSkip(rule, "missing-column", absentField);
  };

  function checkValue(
    plan: FieldPlan,
    value: string,
    path: string,
    malformed: Set<string>,
    decided: Set<string>,
    listener: RecordListener,
  ): void {
    for (const { rule, compiled } of plan.decisive) {
      if (evaluate(rule, compiled, value, path, value, listener)) continue;
      malformed.add(listPath(path));
      decided.add(path);
      return;
    }
    const failed = ({ rule, compiled }: ReadyRule) => {
      if (!evaluate(rule, compiled, value, path, value, listener) && rule.severity === "error")
        malformed.add(listPath(path));
    };
    if (plan.suspicious?.test(value)) plan.textual.forEach(failed);
    plan.others.forEach(failed);
  }

  function reportShape(
    errors: readonly ShapeError[],
    record: unknown,
    malformed: Set<string>,
    decided: ReadonlySet<string>,
    listener: RecordListener,
  ): void {
    for (const error of errors) malformed.add(listPath(error.instancePath));
    for (const finding of shapeFindings(errors, record)) {
      if (!absent.has(listPath(finding.path)) && !decided.has(finding.path)) listener.onFinding(finding);
    }
  }

  function checkRecord(
    plan: RecordPlan,
    record: object,
    malformed: ReadonlySet<string>,
    listener: RecordListener,
  ): void {
    if (!plan.requires.every((segments) => isPresent(record, segments))) return;
    const wrong =
      malformed.size === 0 ? undefined : plan.reads.find((path) => malformed.has(path) || hasInside(malformed, path));
    if (wrong !== undefined) {
      listener.onSkip(plan.rule, "malformed-field", wrong);
      return;
    }
    evaluate(plan.rule, plan.compiled, record, plan.path, undefined, listener);
  }

  /** Evaluates one rule; says whether the subject passed or could not be judged. */
  function evaluate(
    rule: RuleDescription,
    { holds, args }: CompiledRule,
    subject: unknown,
    path: string,
    value: string | undefined,
    listener: RecordListener,
  ): boolean {
    if (!isInForce(rule, context.on)) return true;
    try {
      if (holds(subject, context, library)) return true;
      listener.onFinding({
        rule,
        path,
        value: value ?? valueAt(subject, path),
        args: evaluateArguments(args, subject),
      });
      return false;
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      listener.onSkip(rule, problem.reason, problem.detail);
      return true;
    }
  }

  function evaluateArguments(args: CompiledRule["args"], subject: unknown): FindingArguments {
    const values: Record<string, string | number> = {};
    for (const name in args) values[name] = args[name]?.(subject, context, library) ?? "";
    return values;
  }
}

function isInside(path: string, groups: readonly string[]): boolean {
  return groups.some((group) => path.startsWith(`${group}/`));
}

/** A rule that reads a list reads the fields of its items. */
function hasInside(paths: ReadonlySet<string>, group: string): boolean {
  for (const path of paths) if (path.startsWith(`${group}/`)) return true;
  return false;
}

/** A rule without dates is always in force; one with dates needs to know the day of the event. */
function isInForce({ effectiveFrom, effectiveTo }: RuleDescription, on: string): boolean {
  if (effectiveFrom === undefined && effectiveTo === undefined) return true;
  return (
    on !== "" &&
    (effectiveFrom === undefined || effectiveFrom <= on) &&
    (effectiveTo === undefined || on <= effectiveTo)
  );
}

function dayOfEvent(record: unknown, { eventDate }: RecordTypeDescription): string {
  for (const path of eventDate) {
    const value = valueAt(record, path);
    if (value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  }
  return "";
}

function planFields(recordType: RecordTypeDescription, rules: readonly ReadyRule[]): FieldPlan[] {
  return recordType.fields.flatMap((field) => {
    const here = rules.filter(({ rule }) =>
      rule.targets?.some((target) => target.recordType === recordType.id && target.path === field.path),
    );
    if (here.length === 0) return [];
    const decisive = here.filter(({ rule }) => rule.decisive);
    const rest = here.filter(({ rule }) => !rule.decisive);
    const textual = rest.filter(({ compiled }) => compiled.suspicious !== undefined);
    return [
      {
        field,
        segments: segmentsOf(field),
        decisive,
        textual,
        suspicious: union(textual.map(({ compiled }) => compiled.suspicious as RegExp)),
        others: rest.filter(({ compiled }) => compiled.suspicious === undefined),
      },
    ];
  });
}

function planRecord(recordType: RecordTypeDescription, rules: readonly ReadyRule[]): RecordPlan[] {
  return rules.flatMap(({ rule, compiled }) => {
    const target = rule.targets?.find((candidate) => candidate.recordType === recordType.id);
    if (target === undefined) return [];
    const requires = (rule.requires ?? []).map((path) => path.slice(1).split("/"));
    return [{ rule, compiled, path: target.path, reads: rule.reads ?? [], requires }];
  });
}

/** Segments below the record; a field of several values gets a last `*`, for its values are looked at one by one. */
function segmentsOf({ path, kind }: FieldDescription): string[] {
  const segments = path.slice(1).split("/");
  return kind === "codes" || kind === "texts" ? [...segments, "*"] : segments;
}

function union(patterns: readonly RegExp[]): RegExp | undefined {
  return patterns.length === 0 ? undefined : new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "u");
}

/** Calls back with every string at the segments, and where exactly it stands. */
function visit(
  value: unknown,
  segments: readonly string[],
  depth: number,
  path: string,
  found: (value: string, path: string) => void,
): void {
  if (depth === segments.length) {
    if (typeof value === "string") found(value, path);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const segment = segments[depth] as string;
  if (segment === "*") {
    if (Array.isArray(value))
      value.forEach((item, index) => visit(item, segments, depth + 1, `${path}/${index}`, found));
    return;
  }
  visit((value as Record<string, unknown>)[segment], segments, depth + 1, `${path}/${segment}`, found);
}

function isPresent(record: object, segments: readonly string[]): boolean {
  let value: unknown = record;
  for (const segment of segments) {
    if (typeof value !== "object" || value === null) return false;
    value = (value as Record<string, unknown>)[segment];
  }
  return value !== undefined && value !== null;
}

/** The value at a pointer as text; several texts are joined. An object has none: it may hold personal data. */
function valueAt(record: unknown, path: string): string | undefined {
  if (path === "") return undefined;
  let value: unknown = record;
  for (const segment of path.slice(1).split("/")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? value.join("；") : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
