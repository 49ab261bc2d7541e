import { camelCase } from "../base/camel-case.ts";
import { byteTestOf } from "../language/byte-tests.ts";
import { type CheckedExpression, createChecker, type LanguageType } from "../language/check.ts";
import { type Compilation, compile } from "../language/compile.ts";
import { alternativesOf, lengthsOf, usesOf } from "../language/uses.ts";
import type {
  ByteTest,
  FieldDescription,
  RecordTypeDescription,
  RegimeDescription,
  RuleDescription,
  TagDescription,
} from "../model/published.ts";
import type {
  ComparisonSource,
  CompiledDatasetSource,
  CompiledRuleSource,
  CompiledSources,
  ConditionSource,
} from "./compiled-sources.ts";

/** What the expressions of a version may refer to. */
export interface ExpressionTypes {
  /** Type of the records of each record type. */
  readonly records: ReadonlyMap<string, LanguageType>;
  readonly parameters: Readonly<Record<string, LanguageType>>;
}

/** The parts of a published version that hold expressions. */
interface Expressions {
  readonly recordTypes: readonly Pick<RecordTypeDescription, "id" | "publication" | "fields">[];
  readonly rules: readonly RuleDescription[];
  readonly tags: readonly TagDescription[];
}

/** Makes checkers for the scopes expressions can have; each is made once. */
export function createScopes({ records, parameters }: ExpressionTypes) {
  const scopes = new Map<string, ReturnType<typeof createChecker>>();
  const typeOf = (id: string): LanguageType => {
    const type = records.get(id);
    if (type === undefined) throw new Error(`there is no record type "${id}"`);
    return type;
  };
  const scope = (name: string, make: () => ReturnType<typeof createChecker>) => {
    const known = scopes.get(name) ?? make();
    scopes.set(name, known);
    return known;
  };
  return {
    value: () => scope("value", () => createChecker({ this: "string", parameters })),
    record: (id: string) => scope(id, () => createChecker({ this: typeOf(id), parameters })),
    pair: (id: string, other: string, total: boolean) =>
      scope(`${id} ${other} ${total}`, () =>
        createChecker({ this: typeOf(id), other: typeOf(other), total, parameters }),
      ),
    /** An entity's file holds a list of records per type. */
    entityFile: () =>
      scope("file", () => {
        const fields = Object.fromEntries([...records].map(([id, type]) => [camelCase(id), { list: type }]));
        return createChecker({ this: { object: "EntityFile", fields }, parameters });
      }),
  };
}

/**
 * Compiles every expression of a published version to JavaScript; what runs is what is published.
 *
 * @param scopes those of the types, where they have been made before
 */
export function compileVersion(
  { recordTypes, rules, tags }: Expressions,
  types: ExpressionTypes,
  scopes = createScopes(types),
): CompiledSources {
  const texts = new Map(recordTypes.map(({ id, fields }) => [id, textsAmong(fields)]));
  const compiled: CompiledSources = { rules: {}, datasetRules: {}, publications: {}, tags: {} };
  for (const { id, publication } of recordTypes) {
    const check = scopes.record(id);
    compiled.publications[id] = {
      conditions: (publication?.conditions ?? []).map(({ holds }) => comparison(compile(check(holds, "bool")))),
      until: (publication?.until ?? []).map(({ day }) => comparison(compile(check(day, "string")))),
    };
  }
  for (const rule of rules) {
    if (rule.layer === "dataset") compiled.datasetRules[rule.id] = datasetRule(rule);
    else if (rule.holds !== undefined) compiled.rules[rule.id] = singleRule(rule, rule.holds);
  }
  for (const { id, condition } of tags) {
    if (condition !== undefined) compiled.tags[id] = compile(scopes.entityFile()(condition, "bool")).source;
  }
  return compiled;

  function singleRule({ layer, targets = [], args = {} }: RuleDescription, holds: string): CompiledRuleSource {
    const check = layer === "field" ? scopes.value() : scopes.record(targets[0]?.recordType ?? "");
    const condition = check(holds, "bool");
    const { source, applies, suspicious } = compile(condition);
    return {
      ...(layer === "record" && { applies }),
      holds: source,
      args: mapValues(args, (text) => compile(check(text, "value")).source),
      ...(suspicious !== undefined && { suspicious }),
      ...(layer === "record" &&
        needs(
          condition,
          targets.map(({ recordType }) => texts.get(recordType) ?? new Set()),
        )),
    };
  }

  function datasetRule(rule: RuleDescription): CompiledDatasetSource {
    const { targets = [], among = [], relation, when, args = {} } = rule;
    const check = scopes.pair(targets[0]?.recordType ?? "", among[0] ?? "", relation === "count");
    const comparisons = Object.fromEntries(
      (["where", "holds", "measure"] as const).flatMap((name) => {
        const text = rule[name];
        const expected = name === "measure" ? "int" : "bool";
        return text === undefined ? [] : [[name, comparison(compile(check(text, expected)))]];
      }),
    );
    return {
      ...(when !== undefined && { when: conditionOf(compile(check(when, "bool"))) }),
      ...comparisons,
      args: mapValues(args, (text) => compile(check(text, "value")).source),
    };
  }
}

/** What a condition about a record needs of its fields; `texts` are the fields that hold a text, in each type it is about. */
function needs(
  condition: CheckedExpression,
  texts: readonly ReadonlySet<string>[],
): Pick<CompiledRuleSource, "uses" | "alternatives" | "lengths"> {
  const usesAt = (part: CheckedExpression) =>
    Object.fromEntries(Object.entries(usesOf(part)).map(([path, use]) => [pointer(path), use]));
  const parts = alternativesOf(condition);
  const uses = {
    uses: usesAt(condition),
    ...(parts.length > 1 && {
      alternatives: parts.map((part) => {
        const bytes = byteTestOf(part);
        return {
          holds: compile(part).source,
          uses: usesAt(part),
          ...(bytes !== undefined && { bytes: withPointers(bytes) }),
        };
      }),
    }),
  };
  const lengths = lengthsOf(condition);
  if (lengths === undefined) return uses;
  const differ = lengths.differ.map(([one, other]) => [pointer(one), pointer(other)] as const);
  const atLeast = lengths.atLeast.map(([path, count]) => [pointer(path), count] as const);
  const measured = [...differ.flat(), ...atLeast.map(([path]) => path)];
  const areTexts = measured.every((path) => texts.every((ofType) => ofType.has(path)));
  return { ...uses, ...(areTexts && { lengths: { differ, atLeast } }) };
}

function withPointers(test: ByteTest): ByteTest {
  if ("decimal" in test) return { ...test, decimal: pointer(test.decimal) };
  const { text, amount } = test;
  return { ...test, text: pointer(text), ...(amount !== undefined && { amount: pointer(amount) }) };
}

/** Paths of the fields whose value is one text. */
function textsAmong(fields: readonly FieldDescription[]): ReadonlySet<string> {
  const others: readonly string[] = ["object", "list", "codes", "texts"];
  return new Set(fields.filter(({ kind }) => !others.includes(kind)).map(({ path }) => path));
}

function pointer(dotted: string): string {
  return `/${dotted.replaceAll(".", "/")}`;
}

function conditionOf(compilation: Compilation): ConditionSource {
  return { ...comparison(compilation), reads: compilation.reads.map(pointer) };
}

function comparison({ source, applies, otherApplies }: Compilation): ComparisonSource {
  return { run: source, applies, otherApplies };
}

function mapValues(members: Readonly<Record<string, string>>, change: (value: string) => string) {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}

/** Types of the parameters over all regimes; a parameter has one type wherever it stands. */
export function parameterTypes(regimes: readonly RegimeDescription[]): Readonly<Record<string, LanguageType>> {
  const scalar = (value: unknown): LanguageType => (typeof value === "number" ? "int" : "string");
  return Object.fromEntries(
    regimes.flatMap(({ parameters }) =>
      Object.entries(parameters).map(([name, { entries }]) => {
        const value = entries[0]?.value;
        return [name, typeof value === "object" ? { map: scalar(Object.values(value)[0]) } : scalar(value)] as const;
      }),
    ),
  );
}
