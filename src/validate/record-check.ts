import { detach } from "../base/detach.ts";
import { once, remembered } from "../base/once.ts";
import type { FindingArguments } from "../finding/finding.ts";
import { createLibrary } from "../language/library.ts";
import { NotEvaluated } from "../language/not-evaluated.ts";
import type {
  CompiledExpression,
  CompiledRule,
  FieldDescription,
  PublishedVersion,
  RecordShape,
  RecordTypeDescription,
  RegimeDescription,
  RuleDescription,
  ShapeError,
  ShapeValidator,
} from "../model/published.ts";
import type { RawFinding } from "./raw-finding.ts";
import { createRuleContext, dayOfEvent, isDated, isInForce, isPastLaw } from "./rule-context.ts";
import { createShapeFindings, listPath } from "./shape-findings.ts";

/** Why a rule was not evaluated for a record. */
export type SkipReason = "missing-column" | "malformed-field" | "calendar" | "parameter" | "event-date" | "law";

/** Hears what a check has to say; called in no particular order within a record. */
export interface RecordListener {
  onFinding(finding: RawFinding): void;
  onSkip(rule: RuleDescription, reason: SkipReason, detail: string): void;
  /** A rule about the record as a whole that concerns consistency or timeliness had an answer. */
  onJudged?(rule: RuleDescription): void;
}

/** What is known of a file beforehand. */
export interface RecordCheckOptions {
  /** Fields a table has no column for, which are said once and not per record; absent for records that come from no table. */
  readonly absent?: ReadonlySet<string>;
  /** The records are a public copy: rules about public copies apply, and what is not public may be missing. */
  readonly isPublicCopy?: boolean;
}

/** A record after its check, as rules about several records see it; only good until the next record is checked. */
export interface CheckedRecord {
  /** The record without values that stand for none. */
  readonly subject: unknown;
  /** Paths of fields whose value is wrong. */
  readonly malformed: ReadonlySet<string>;
}

/**
 * Checks records of one type: shape, every value, then the record as a whole. Findings come in this order: rules about values
 * by field, what the schema rejects by field, rules about the record in the order of the standard.
 */
export interface RecordCheck {
  (record: unknown, listener: RecordListener): CheckedRecord;
  /** Rules that no record can be judged by, because a field they need has no column; said once of a file. */
  readonly unable: readonly { readonly rule: RuleDescription; readonly absentField: string }[];
  /** Rules about the record that can say something, in the order of the standard. */
  readonly plans: readonly RecordPlan[];
  /** Looks at the value of one field by itself. */
  checkField(path: string, value: unknown, listener: RecordListener): CheckedField;
  /** What the schema misses in a record: depends on which fields are there, not on their values. */
  missing(record: object): readonly RawFinding[];
  /**
   * Judges a record that has what the rule requires by it, if it is in force on the day of the event; `malformed` are the paths
   * of wrong values.
   */
  judge(plan: RecordPlan, record: object, on: string, malformed: ReadonlySet<string>, listener: RecordListener): void;
  /** The first field that a rule reads and whose value is wrong: it has no answer then. */
  wrongFieldOf(plan: RecordPlan, malformed: ReadonlySet<string>): string | undefined;
  /** Whether a condition is true of a record; not where it has no answer. */
  holds(condition: CompiledExpression<boolean>, record: object, on: string): boolean;
  /** The day of the event that the rules about a record are chosen by, `YYYY-MM-DD`; empty where the record does not say. */
  dayOf(record: unknown): string;
}

/** What the check of a value by itself showed beside its findings. */
export interface CheckedField {
  readonly isMalformed: boolean;
  /** Whether it stands for no value, or one of several does. */
  readonly isPlaceholder: boolean;
}

export interface ReadyRule {
  readonly rule: RuleDescription;
  readonly compiled: CompiledRule;
  /** Where it looks in the records of the type. */
  readonly paths: readonly string[];
  /** Whether the rule is in force on some days only. */
  readonly isDated: boolean;
}

/** So many clean values of a field, or days, are remembered; no value longer than this. */
const cleanValues = 1024;
const cleanLength = 64;

interface FieldPlan {
  readonly field: FieldDescription;
  readonly segments: readonly string[];
  /** Matches every value that a rule with a `suspicious` pattern can reject; such rules are skipped for all others. */
  readonly suspicious: RegExp | undefined;
  /** What a suspicious value is held against, and what any other is. */
  readonly thorough: FieldRules;
  readonly quick: FieldRules;
  /** Values of which no rule had anything to say: organs, kinds and days recur from row to row. Only where no rule is dated. */
  readonly clean: Set<string> | undefined;
}

/** How the value of one field is looked at by itself. */
interface FieldCheck {
  readonly shape: ShapeValidator;
  readonly at: { readonly instancePath: string };
  /** How many segments of the plans lead to the value. */
  readonly depth: number;
  /** The plan of the field and those of the fields in its items. */
  readonly plans: readonly FieldPlan[];
}

/** Rules of a field; the decisive ones come first and end the examination. */
interface FieldRules {
  readonly decisive: readonly ReadyRule[];
  readonly others: readonly ReadyRule[];
}

/** A rule about the record as a whole, made ready for one file. */
export interface RecordPlan extends ReadyRule {
  readonly path: string;
  readonly reads: readonly string[];
}

/** A member that a record, or a group that is there, must have, and what is said where it has none. */
interface Requirement {
  readonly segments: readonly string[];
  readonly finding: RawFinding;
}

/** What is known of a record while it is checked. */
interface RecordState {
  readonly listener: RecordListener;
  /** Values that the published schema rejects; not asked for in a table. */
  readonly misshapen: ReadonlySet<string>;
  /** Fields whose value is wrong: no rule about the record rests on them. */
  readonly malformed: Set<string>;
  /** Values of which nothing more is to be said, not even by the schema. */
  readonly decided: Set<string>;
  /** Values that stand for none; to the rules about the record they are absent. */
  readonly placeholders: string[];
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
    absent: withoutColumn,
    isPublicCopy = false,
  }: { readonly regime: RegimeDescription; readonly asOf: string } & RecordCheckOptions,
): RecordCheck {
  const isTable = withoutColumn !== undefined;
  const eventDates = recordType.eventDate.map((path) => path.slice(1).split("/"));
  const absent = withoutColumn ?? new Set();
  const library = createLibrary(version);
  const shape = shapeOf(version, recordType);
  const fields = new Map(recordType.fields.map((field) => [field.path, field]));
  const shapeFindings = createShapeFindings(
    version.rules.filter(({ layer }) => layer === "shape"),
    fields,
    new Map(version.codeLists.map((list) => [list.id, list])),
  );

  const rulePaths = version.rulePaths[recordType.id];
  const ready = version.rules.flatMap((rule): ReadyRule[] => {
    const paths = rulePaths?.[rule.id];
    if (paths === undefined) return [];
    const compiled = version.compiledRules[rule.id];
    const applies =
      (rule.regime === undefined || rule.regime === regime.id) && (rule.only === undefined || isPublicCopy);
    return compiled !== undefined && applies ? [{ rule, compiled, paths, isDated: isDated(rule) }] : [];
  });
  const fieldPlans = planFields(
    recordType,
    ready.filter(({ rule }) => rule.layer === "field"),
  ).filter(({ field }) => !isNeverThere(field.path));
  const optionalGroups = recordType.fields
    .filter(({ kind, obligation }) => kind === "object" && obligation !== "M")
    .map(({ path }) => path);
  const recordPlans: RecordPlan[] = [];
  const unable: RecordCheck["unable"][number][] = [];
  for (const plan of planRecord(ready.filter(({ rule }) => rule.layer === "record"))) {
    const absentField = missingFor(plan);
    if (absentField !== undefined) unable.push({ rule: plan.rule, absentField });
    // A rule that needs a field the table cannot hold applies to none of its rows; nor does a public copy miss what is not public.
    else if (!plan.rule.requires?.some(isNeverThere) && !isHidden(plan)) recordPlans.push(plan);
  }

  /** Whether no row of the table can hold a value there: the field, or every field of the group, has no column. */
  function isNeverThere(path: string): boolean {
    if (!isTable) return false;
    const field = fields.get(path);
    if (field === undefined) return false;
    if (field.kind === "object")
      return recordType.fields.every((one) => !one.path.startsWith(`${path}/`) || isNeverThere(one.path));
    return absent.has(path) || !(field.inTable || field.kind === "codes");
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

  const context = createRuleContext(regime, asOf);

  const plansByDay = new Map<string, readonly RecordPlan[]>();
  /** Findings and unanswered rules so far. */
  let said = 0;
  let unanswered = 0;

  const fieldCheckOf = remembered((path): FieldCheck => {
    const field = shape.fields[path];
    if (field === undefined) throw new Error(`no validator was generated for ${path} of ${recordType.id}`);
    return {
      shape: field,
      at: { instancePath: path },
      depth: path.slice(1).split("/").length,
      plans: fieldPlans.filter(({ field }) => field.path === path || field.path.startsWith(`${path}/`)),
    };
  });
  const requirements = once(findRequirements);
  const fieldOrder = new Map(recordType.fields.map(({ path }, index) => [path, index]));
  const dayOf = (record: unknown) => dayOfEvent(record, eventDates);

  return Object.assign(check, { unable, plans: recordPlans, checkField, missing, judge, wrongFieldOf, holds, dayOf });

  function check(record: unknown, listener: RecordListener): CheckedRecord {
    context.on = dayOf(record);
    const shapeErrors = shape(record) ? noErrors : (shape.errors ?? noErrors);
    const state = createState(shapeErrors, listener);
    for (const plan of fieldPlans) checkValues(plan, record, 0, "", plan.field.path, state);
    if (shapeErrors.length > 0) reportShape(shapeErrors, record, "", state);
    if (typeof record !== "object" || record === null || Array.isArray(record))
      return { subject: record, malformed: state.malformed };
    const subject = state.placeholders.length === 0 ? record : without(record, state.placeholders);
    const applies = ({ compiled }: RecordPlan) => compiled.applies?.(subject, context, library) !== false;
    for (const plan of plansInForce(context.on))
      if (applies(plan)) judgeApplying(plan, subject, state.malformed, listener);
    for (const plan of endedWithVersion(context.on))
      if (applies(plan)) listener.onSkip(plan.rule, "law", version.lawUntil ?? "");
    return { subject, malformed: state.malformed };
  }

  function checkField(path: string, value: unknown, listener: RecordListener): CheckedField {
    const { shape, at, depth, plans } = fieldCheckOf(path);
    const errors = shape(value, at) ? noErrors : (shape.errors ?? noErrors);
    const state = createState(errors, listener);
    for (const plan of plans) checkValues(plan, value, depth, path, plan.field.path, state);
    if (errors.length > 0) reportShape(errors, value, path, state);
    return { isMalformed: state.malformed.size > 0, isPlaceholder: state.placeholders.length > 0 };
  }

  function missing(record: object): readonly RawFinding[] {
    return requirements()
      .filter(({ segments }) => isMissing(record, segments))
      .map(({ finding }) => finding);
  }

  /** What the schema misses in a record, and in groups, without members. */
  function findRequirements(): readonly Requirement[] {
    const byPath = new Map<string, RawFinding>();
    const listener = { onFinding: (finding: RawFinding) => byPath.set(finding.path, finding), onSkip() {} };
    const groups = recordType.fields.filter(({ kind, path }) => kind === "object" && !path.includes("/*/"));
    for (const way of [[], ...groups.map(({ path }) => path.slice(1).split("/"))]) {
      const record = way.reduceRight<object>((inner, name) => ({ [name]: inner }), {});
      const errors = shape(record) ? [] : (shape.errors ?? []).filter(({ keyword }) => keyword === "required");
      reportShape(errors, record, "", createState(errors, listener));
    }
    return [...byPath.values()]
      .sort((one, other) => orderOf(one) - orderOf(other))
      .map((finding) => ({ finding, segments: finding.path.slice(1).split("/") }));
  }

  function judge(
    plan: RecordPlan,
    record: object,
    on: string,
    malformed: ReadonlySet<string>,
    listener: RecordListener,
  ): void {
    context.on = on;
    if (isApplied(plan)) judgeApplying(plan, record, malformed, listener);
    if (isPastLaw(version, on) && plan.rule.effectiveTo === version.lawUntil)
      listener.onSkip(plan.rule, "law", version.lawUntil ?? "");
  }

  function wrongFieldOf({ reads }: RecordPlan, malformed: ReadonlySet<string>): string | undefined {
    return reads.find((path) => malformed.has(path) || hasInside(malformed, path));
  }

  function holds(condition: CompiledExpression<boolean>, record: object, on: string): boolean {
    context.on = on;
    try {
      return condition(record, context, library);
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      return false;
    }
  }

  function createState(shapeErrors: readonly ShapeError[], listener: RecordListener): RecordState {
    return {
      listener,
      misshapen:
        isTable || shapeErrors.length === 0 ? none : new Set(shapeErrors.map(({ instancePath }) => instancePath)),
      malformed: new Set(),
      decided: new Set(),
      placeholders: [],
    };
  }

  /**
   * Checks every text that the segments from `start` on lead to. `place` is where `root` stands; `path` is where its text stands
   * when no such segment is `*`, so that none need be put together for most fields.
   */
  function checkValues(
    plan: FieldPlan,
    root: unknown,
    start: number,
    place: string,
    path: string,
    state: RecordState,
  ): void {
    const { segments } = plan;
    let value = root;
    for (let depth = start; depth < segments.length; depth++) {
      if (typeof value !== "object" || value === null) return;
      const segment = segments[depth] as string;
      if (segment === "*") {
        if (!Array.isArray(value)) return;
        const list = [place, ...segments.slice(start, depth)].join("/");
        const rest = segments.slice(depth + 1);
        value.forEach((item, index) => {
          const itemPlace = `${list}/${index}`;
          checkValues(plan, item, depth + 1, itemPlace, [itemPlace, ...rest].join("/"), state);
        });
        return;
      }
      value = (value as Record<string, unknown>)[segment];
    }
    if (typeof value === "string" && value !== "") checkValue(plan, value, path, state);
  }

  function isApplied({ rule, isDated }: ReadyRule): boolean {
    return !isDated || isInForce(rule, context.on);
  }

  /** The rules about the record that are in force on a day; days recur, so they are remembered. */
  function plansInForce(on: string): readonly RecordPlan[] {
    const known = plansByDay.get(on);
    if (known !== undefined) return known;
    const plans = recordPlans.filter(isApplied);
    if (plansByDay.size < cleanValues) plansByDay.set(detach(on), plans);
    return plans;
  }

  /** Rules that end with the law this version holds: of an event after it there is no answer, and not the old one. */
  function endedWithVersion(on: string): readonly RecordPlan[] {
    return isPastLaw(version, on) ? recordPlans.filter(({ rule }) => rule.effectiveTo === version.lawUntil) : [];
  }

  function checkValue(plan: FieldPlan, value: string, path: string, state: RecordState): void {
    const mayBeKnown = plan.clean !== undefined && value.length <= cleanLength;
    if (mayBeKnown && plan.clean.has(value)) return;
    const saidBefore = said;
    const { misshapen, malformed, decided, placeholders, listener } = state;
    const { decisive, others } = plan.suspicious?.test(value) ? plan.thorough : plan.quick;
    for (const ready of decisive) {
      // A cell may hold a word for "no value"; a record has no member then, and its schema says so to everybody.
      if (ready.rule.severity !== "error" && misshapen.has(path)) continue;
      if (!isApplied(ready) || evaluate(ready, value, path, value, listener)) continue;
      decided.add(path);
      // A placeholder in a field that may be empty is no value; anything else is a wrong one.
      if (ready.rule.severity === "error") malformed.add(listPath(path));
      else placeholders.push(path);
      return;
    }
    for (const ready of others) checkRule(ready, value, path, state);
    if (mayBeKnown && said === saidBefore && plan.clean.size < cleanValues) plan.clean.add(detach(value));
  }

  function checkRule(ready: ReadyRule, value: string, path: string, { malformed, listener }: RecordState): void {
    if (isApplied(ready) && !evaluate(ready, value, path, value, listener) && ready.rule.severity === "error")
      malformed.add(listPath(path));
  }

  /** Says what the schema rejected in the value that stands at `at`. */
  function reportShape(
    errors: readonly ShapeError[],
    value: unknown,
    at: string,
    { malformed, decided, listener }: RecordState,
  ): void {
    const news: ShapeError[] = [];
    for (const error of errors) {
      const { keyword, instancePath, params } = error;
      if (keyword === "required") {
        const missed = listPath(`${instancePath}/${params["missingProperty"]}`);
        // A rule that reads a list reads every item and asks none of them what it holds.
        if (missed.includes("/*/")) malformed.add(missed);
        // A missing column is said once, not per record.
        if (isMissed(missed)) news.push(error);
      } else if (!decided.has(instancePath)) {
        news.push(error);
        const path = listPath(instancePath);
        malformed.add(path);
        // What should be a group and is a text or a list has members of its own, which are none of the record's.
        if (keyword === "type")
          for (const inside of fields.keys()) if (inside.startsWith(`${path}/`)) malformed.add(inside);
      }
    }
    const found = shapeFindings(news, value, at);
    if (found.length > 1) found.sort((one, other) => orderOf(one) - orderOf(other));
    for (const finding of found) listener.onFinding(finding);
  }

  /** Fields in the order of the record type, then what is no field. */
  function orderOf({ path }: RawFinding): number {
    return fieldOrder.get(path) ?? fieldOrder.get(listPath(path)) ?? fieldOrder.size;
  }

  /** Whether a rule of all records points at a field that a public copy does not hold. */
  function isHidden({ rule, path }: RecordPlan): boolean {
    return isPublicCopy && rule.only === undefined && path !== "" && fields.get(path)?.publicity !== "P";
  }

  /** A public copy lacks what is not public; a column that is missing is said once. */
  function isMissed(path: string): boolean {
    return !absent.has(path) && !(isPublicCopy && fields.get(path)?.publicity !== "P");
  }

  /** Judges a record by a rule in force of which it has all that is required. */
  function judgeApplying(
    plan: RecordPlan,
    record: object,
    malformed: ReadonlySet<string>,
    listener: RecordListener,
  ): void {
    if (malformed.size > 0) {
      const wrong = wrongFieldOf(plan, malformed);
      if (wrong !== undefined) {
        listener.onSkip(plan.rule, "malformed-field", wrong);
        return;
      }
    }
    const before = unanswered;
    evaluate(plan, record, plan.path, undefined, listener);
    if (countsAnswers(plan.rule) && before === unanswered) listener.onJudged?.(plan.rule);
  }

  /** Evaluates one rule; says whether the subject passed or could not be judged. */
  function evaluate(
    { rule, compiled }: ReadyRule,
    subject: unknown,
    path: string,
    value: string | undefined,
    listener: RecordListener,
  ): boolean {
    try {
      if (compiled.holds(subject, context, library)) return true;
      // A rule that cannot say its parameters has no answer, whether or not somebody wants to hear it.
      const known = rule.parameters === undefined ? undefined : evaluateArguments(compiled.args, subject);
      said++;
      const args = () => known ?? evaluateArguments(compiled.args, subject);
      listener.onFinding(new RuleFinding(rule, path, value, subject, args));
      return false;
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      said++;
      unanswered++;
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

/** Whether the quality figures count how often a rule had an answer. */
export function countsAnswers({ dimension }: RuleDescription): boolean {
  return dimension === "一致性" || dimension === "时效性";
}

function isInside(path: string, groups: readonly string[]): boolean {
  return groups.some((group) => path.startsWith(`${group}/`));
}

/** A rule that reads a list reads the fields of its items. */
function hasInside(paths: ReadonlySet<string>, group: string): boolean {
  for (const path of paths) if (path.startsWith(`${group}/`)) return true;
  return false;
}

function shapeOf({ shapes }: PublishedVersion, { id }: RecordTypeDescription): RecordShape {
  const shape = shapes[id];
  if (shape === undefined) throw new Error(`no validator was generated for ${id}`);
  return shape;
}

/** What a broken rule has to say; see {@link RawFinding}. */
class RuleFinding implements RawFinding {
  readonly rule: RuleDescription;
  readonly path: string;
  readonly #value: string | undefined;
  readonly #subject: unknown;
  readonly #evaluateArguments: () => FindingArguments;

  constructor(
    rule: RuleDescription,
    path: string,
    value: string | undefined,
    subject: unknown,
    evaluateArguments: () => FindingArguments,
  ) {
    this.rule = rule;
    this.path = path;
    this.#value = value;
    this.#subject = subject;
    this.#evaluateArguments = evaluateArguments;
  }

  get value(): string | undefined {
    return this.#value ?? valueAt(this.#subject, this.path);
  }

  get args(): FindingArguments {
    return this.#evaluateArguments();
  }
}

const none: ReadonlySet<string> = new Set();
const noErrors: readonly ShapeError[] = [];

function planFields(recordType: RecordTypeDescription, rules: readonly ReadyRule[]): FieldPlan[] {
  const byPath = new Map<string, ReadyRule[]>(recordType.fields.map(({ path }) => [path, []]));
  for (const ready of rules) for (const path of ready.paths) byPath.get(path)?.push(ready);
  return recordType.fields.flatMap((field) => {
    const here = byPath.get(field.path) ?? [];
    if (here.length === 0) return [];
    const isTextual = ({ compiled }: ReadyRule) => compiled.suspicious !== undefined;
    const rulesOf = (rules: readonly ReadyRule[]): FieldRules => ({
      decisive: rules.filter(({ rule }) => rule.decisive),
      others: rules.filter(({ rule }) => !rule.decisive),
    });
    return [
      {
        field,
        segments: segmentsOf(field),
        suspicious: union(here.filter(isTextual).map(({ compiled }) => compiled.suspicious as RegExp)),
        thorough: rulesOf(here),
        quick: rulesOf(here.filter((ready) => !isTextual(ready))),
        clean: here.some(({ isDated, rule }) => isDated || rule.parameters !== undefined) ? undefined : new Set(),
      },
    ];
  });
}

function planRecord(rules: readonly ReadyRule[]): RecordPlan[] {
  return rules.flatMap((ready) => {
    const [path] = ready.paths;
    return path === undefined ? [] : [{ ...ready, path, reads: ready.rule.reads ?? [] }];
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

/** Whether what should hold a member is there and does not. */
function isMissing(record: object, segments: readonly string[]): boolean {
  let value: unknown = record;
  for (const segment of segments) {
    if (typeof value !== "object" || value === null) return false;
    value = (value as Record<string, unknown>)[segment];
  }
  return value === undefined;
}

/** The record without the values at the paths; the record itself is left alone. */
function without(record: object, paths: readonly string[]): object {
  return paths.reduce<object>((rest, path) => withoutOne(rest, path.slice(1).split("/")), record);
}

/** Only what lies on the way is copied. */
function withoutOne(value: object, [first = "", ...others]: readonly string[]): object {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const members = copy as Record<string, unknown>;
  if (others.length === 0) delete members[first];
  else members[first] = withoutOne(members[first] as object, others);
  return copy;
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
