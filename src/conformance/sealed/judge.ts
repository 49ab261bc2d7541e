import { readPointer } from "../../base/json-pointer.ts";
import { maskPersonalData } from "../../base/mask.ts";
import { evaluate, NoValue, type Scope } from "./evaluate.ts";
import type { Expression, Value } from "./expression.ts";
import { createFunctions } from "./functions.ts";
import { type SchemaError, schemaErrors } from "./schema-errors.ts";
import type { PublishedStandard, Rule, Schema } from "./standard.ts";

export interface ExpectedFinding {
  readonly rule: string;
  readonly field: string;
}

export interface Circumstances {
  /** Day of checking. */
  readonly asOf: string;
  readonly regime: string;
}

/**
 * What must be found in one record alone, concluded from what the standard publishes: its JSON Schema, `rules.json`, code lists,
 * parameters and calendar. This is no validator: where the tables alone do not settle a record, it says so.
 *
 * @returns the findings; undefined where nothing can be concluded
 */
export type Judge = (recordType: string, record: object, circumstances: Circumstances) => ExpectedFinding[] | undefined;

interface RuleOfType {
  readonly rule: Rule;
  /** Where it looks; the field it points at. */
  readonly path: string;
}

interface RulesOfType {
  readonly schema: Schema;
  /** By the field they are about. */
  readonly field: ReadonlyMap<string, readonly RuleOfType[]>;
  readonly record: readonly RuleOfType[];
  /** Rules about several records that have something to say of one alone. */
  readonly alone: readonly RuleOfType[];
}

export function createJudge(standard: PublishedStandard): Judge {
  const functions = createFunctions(standard);
  const byKeyword = new Map(
    standard.rules.flatMap(({ id, keywords = [] }) => keywords.map((keyword) => [keyword, id])),
  );
  const byType = new Map([...standard.schemas].map(([type, schema]) => [type, rulesOf(standard, type, schema)]));

  const brokenBy = new Map<string, readonly Rule[]>();

  return (recordType, record, circumstances) => {
    const rules = byType.get(recordType);
    if (rules === undefined) return undefined;
    try {
      return conclude(rules, record as Readonly<Record<string, Value>>, circumstances);
    } catch (problem) {
      if (problem instanceof NoValue) return undefined;
      throw problem;
    }
  };

  function conclude(rules: RulesOfType, record: Readonly<Record<string, Value>>, { asOf, regime }: Circumstances) {
    const { schema } = rules;
    const on = dayOfEvent(schema, record);
    const findings: ExpectedFinding[] = [];
    const wrong = new Set<string>();
    const decided = new Set<string>();
    const scopeOf = (self: Value): Scope => ({
      names: { this: self, asOf },
      parameter: (name) => parameterOf(regime, name, on),
      functions,
    });
    const applies = ({ rule }: RuleOfType) =>
      rule.only === undefined && (rule.regime === undefined || rule.regime === regime) && isInForce(rule, on);
    const holds = ({ rule }: RuleOfType, self: Value) => isKept(standard.expressionOf(rule.holds ?? ""), scopeOf(self));

    /** The rules that a value breaks: one alone where that one is decisive. */
    const brokenRules = (here: readonly RuleOfType[], value: string): Rule[] => {
      const decisive = here.find((one) => one.rule.decisive && !holds(one, value));
      const others = here.filter((one) => !one.rule.decisive);
      return (decisive === undefined ? others.filter((one) => !holds(one, value)) : [decisive]).map(({ rule }) => rule);
    };

    const errors = schemaErrors(schema, record);
    const misshapen = new Set(errors.map(({ path }) => path));
    for (const { path, value } of textsOf(schema, record)) {
      // The records to be judged are much alike.
      const key = [schema.$id, listPath(path), value, regime, asOf, on].join("\n");
      const known = brokenBy.get(key) ?? brokenRules((rules.field.get(listPath(path)) ?? []).filter(applies), value);
      brokenBy.set(key, known);
      if (known.some(({ decisive }) => decisive)) {
        // What stands for no value at all is left to the authored cases.
        if (known.some(({ severity }) => severity !== "error") || misshapen.has(path)) return undefined;
        decided.add(path);
      }
      for (const { id, severity } of known) {
        findings.push({ rule: id, field: path });
        if (severity === "error") wrong.add(listPath(path));
      }
    }

    for (const error of errors) {
      // Of a value that is something else altogether more may be said than that.
      if (error.keyword === "type") return undefined;
      if (error.keyword === "required") {
        if (listPath(error.path).includes("/*/")) wrong.add(listPath(error.path));
      } else if (decided.has(error.path)) continue;
      else wrong.add(listPath(error.path));
      const rule = ruleOf(error, record);
      // A number of a person may have become the name of a column.
      if (rule !== undefined) findings.push({ rule, field: maskPersonalData(error.path) });
    }

    const canJudge = ({ rule }: RuleOfType) =>
      !(rule.reads ?? []).some((path) => wrong.has(path) || [...wrong].some((one) => one.startsWith(`${path}/`)));
    const subject = withoutNulls(record) as Readonly<Record<string, Value>>;
    for (const one of rules.record) {
      const isComplete = (one.rule.requires ?? []).every((path) => readPointer(subject, path) !== undefined);
      if (!isComplete || !applies(one) || !canJudge(one)) continue;
      if (!holds(one, subject)) findings.push({ rule: one.rule.id, field: one.path });
    }
    for (const one of rules.alone) {
      if (applies(one) && canJudge(one) && mayBeBroken(one, schema, scopeOf(subject), subject)) return undefined;
    }
    return findings;
  }

  /** The value of a parameter on the day of the event. */
  function parameterOf(regime: string, name: string, on: string): Value {
    const entries = standard.regimes.get(regime)?.parameters[name]?.entries ?? [];
    const entry = entries.find(({ from, to = on }) => on !== "" && from <= on && on <= to);
    if (entry === undefined) throw new NoValue("not-evaluated", name);
    return entry.value;
  }

  /** The rule that names a failed keyword; none where rules about the field name it. */
  function ruleOf({ keyword, path, schema }: SchemaError, record: object): string | undefined {
    const isEmpty = keyword === "minLength" && readPointer(record, path) === "";
    if (isEmpty) return byKeyword.get("required");
    const isNamed =
      schema["x-creditspec"]?.namedBy !== undefined && ["minLength", "maxLength", "pattern"].includes(keyword);
    if (isNamed) return undefined;
    const rule = byKeyword.get(keyword);
    if (rule === undefined) throw new NoValue("unsure", keyword);
    return rule;
  }

  /** Whether a rule about several records might find something in one alone. */
  function mayBeBroken({ rule }: RuleOfType, schema: Schema, scope: Scope, record: object): boolean {
    const key = schema["x-creditspec"]?.keys?.[rule.by ?? ""] ?? [];
    if (!key.every((path) => readPointer(record, path) !== undefined)) return false;
    if (rule.when !== undefined && !isKept(standard.expressionOf(rule.when), scope)) return false;
    if (rule.relation !== "count") return true;
    const names = { ...scope.names, total: 0 };
    return !isKept(standard.expressionOf(rule.holds ?? ""), { ...scope, names });
  }
}

function rulesOf(standard: PublishedStandard, recordType: string, schema: Schema): RulesOfType | undefined {
  const here = standard.rules.flatMap((rule) =>
    (rule.targets ?? []).filter((target) => target.recordType === recordType).map(({ path }) => ({ rule, path })),
  );
  // What is right of one event depends on those before it.
  if (here.some(({ rule }) => rule.layer === "lifecycle")) return undefined;
  const field = new Map<string, RuleOfType[]>();
  for (const one of here.filter(({ rule }) => rule.layer === "field")) {
    field.set(one.path, [...(field.get(one.path) ?? []), one]);
  }
  return {
    schema,
    field,
    record: here.filter(({ rule }) => rule.layer === "record"),
    alone: here.filter(
      ({ rule: { layer, relation, among, targets = [] } }) =>
        layer === "dataset" &&
        (relation === "count" || relation === "reference") &&
        (among ?? targets.map((target) => target.recordType)).includes(recordType),
    ),
  };
}

/** Whether a condition is met; what has no answer breaks no rule. */
function isKept(condition: Expression, scope: Scope): boolean {
  try {
    const value = evaluate(condition, scope);
    if (typeof value === "boolean") return value;
  } catch (problem) {
    if (problem instanceof NoValue && problem.reason === "not-evaluated") return true;
    throw problem;
  }
  throw new NoValue("unsure", "bool");
}

function isInForce({ effectiveFrom, effectiveTo }: Rule, on: string): boolean {
  if (effectiveFrom === undefined && effectiveTo === undefined) return true;
  return on !== "" && (effectiveFrom ?? "") <= on && on <= (effectiveTo ?? on);
}

/** The first of the dates of the event that the record holds. */
function dayOfEvent(schema: Schema, record: object): string {
  for (const path of schema["x-creditspec"]?.eventDate ?? []) {
    const value = readPointer(record, path);
    if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  }
  return "";
}

/** Every text of a record that has a place in its schema, but empty ones. */
function* textsOf(schema: Schema, value: unknown, path = ""): Generator<{ path: string; value: string }> {
  if (typeof value === "string") {
    if (value !== "") yield { path, value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(schema.items ?? {}, item, `${path}/${index}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      yield* textsOf(member, (value as Record<string, unknown>)[name], `${path}/${name}`);
    }
  }
}

/** `/shareholders/3/name` → `/shareholders/*\/name`, `/kinds/0` → `/kinds`: how rules name fields in lists. */
function listPath(path: string): string {
  return path.replace(/\/\d+(?=\/)/g, "/*").replace(/\/\d+$/, "");
}

/** To the rules about a record a member that is null is absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
