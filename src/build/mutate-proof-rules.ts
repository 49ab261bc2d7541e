import { addDays } from "../base/calendar-date.ts";
import type { CheckedExpression } from "../language/check.ts";
import { compile } from "../language/compile.ts";
import { childrenOf, type Node } from "../language/tree.ts";
import type { PublishedVersion, RegimeDescription, RuleDescription } from "../model/published.ts";
import type { ParameterEntry } from "../model/regime.ts";
import type { createScopes } from "./compile-version.ts";
import { textOf } from "./mutate-expressions.ts";
import { areEqual, type Facts, isAlways, type ParameterValue, pathOf, type World } from "./mutate-proof.ts";

type Schema = Readonly<Record<string, unknown>>;

export const expressionNames = ["when", "where", "holds", "measure"] as const;
type ExpressionName = (typeof expressionNames)[number];

type Scopes = ReturnType<typeof createScopes>;

/** Parses and type-checks an expression of a rule; without a name, one of its arguments. */
export function checkedPart(
  scopes: Scopes,
  { layer, targets = [], among = [], relation }: RuleDescription,
  name: ExpressionName | undefined,
  text: string,
): CheckedExpression {
  const type = targets[0]?.recordType ?? "";
  const check =
    layer === "field"
      ? scopes.value()
      : layer === "record"
        ? scopes.record(type)
        : scopes.pair(type, among[0] ?? "", relation === "count");
  return check(text, name === undefined ? "value" : name === "measure" ? "int" : "bool");
}

/** An expression of a rule, and the fields without which it is not asked. */
interface Part {
  readonly tree: Node;
  /** Dotted paths below `this` and `other`. */
  readonly requires: readonly string[];
  readonly otherRequires: readonly string[];
}

/** Days on which a parameter of a regime has another value. */
export interface ParameterChange {
  readonly name: string;
  readonly low: string;
  readonly high: string;
  readonly before: ParameterValue;
  readonly after: ParameterValue;
}

/**
 * What a rule comes to for a record, or for a record and another one: `none` is nothing to say, `skip` is no answer for the record,
 * `doubt` none for the pair.
 */
type Result = string;

/** Whether no case tells a result from the right one: of a rule that must find nothing nobody asks whether it has an answer. */
function cannotBeTold(right: Result, other: Result): boolean {
  return right === other || (right === "none" && ["unknown", "skip", "doubt"].includes(other));
}

/** Earliest and latest text of a day. */
const firstDay = "0000-00-00";
export const lastDay = "9999-99-99";

export type RuleProver = ReturnType<typeof createRuleProver>;

/** Makes what proves that changes of rules cannot be told from what is said of any record. */
export function createRuleProver(version: PublishedVersion, schemas: ReadonlyMap<string, Schema>, scopes: Scopes) {
  const types = new Map(version.recordTypes.map((type) => [type.id, type]));

  return { isSame, isSilentOn, isUntouchedBy, isSameOfTag, isSameOfPublication };

  /** Whether a rule and one with another expression say the same of all records. */
  function isSame(rule: RuleDescription, changed: RuleDescription): boolean {
    const isAlike = (["reads", "otherReads", "parameters"] as const).every((name) =>
      areSameSet(rule[name] ?? [], changed[name] ?? []),
    );
    if (!isAlike) return false;
    const [before, after] = [partsOf(rule), partsOf(changed)];
    if (!areSameSet(judgedRequires(before), judgedRequires(after))) return false;
    const [chosen, chosenAfter] = [before.where?.otherRequires ?? [], after.where?.otherRequires ?? []];
    if (!areSameSet(chosen, chosenAfter) && !takePartAnyway(rule, chosen)) return false;
    const facts = factsOf(rule);
    const isTextual = expressionNames.every((name) => {
      const [one, other] = [before[name], after[name]];
      if (one === undefined || other === undefined) return one === other;
      return areSameSet(one.otherRequires, other.otherRequires) && areEqual(one.tree, other.tree, facts);
    });
    return (
      isTextual || isAlways(facts, (world) => cannotBeTold(result(world, rule, before), result(world, rule, after)))
    );
  }

  /** Whether a rule has nothing to say, or no answer, of records of a day that it did not judge before. */
  function isSilentOn(rule: RuleDescription, day: string): boolean {
    const parts = partsOf(rule);
    if (parts.holds === undefined && parts.where === undefined) return false;
    const { effectiveFrom: _from, effectiveTo: _to, ...undated } = rule;
    return regimesOf(rule).every((regime) => {
      const parameter = (name: string) => valueAmong(regime.parameters[name]?.entries ?? [], day);
      return isAlways(factsOf(rule, []), (world) => {
        if (!fallsOn(world, rule, day, day)) return true;
        return cannotBeTold("none", result(world, undated, parts, parameter));
      });
    });
  }

  /** Whether a rule says the same of all records where a parameter has another value on some days. */
  function isUntouchedBy(rule: RuleDescription, regime: RegimeDescription, change: ParameterChange): boolean {
    if (rule.regime !== undefined && rule.regime !== regime.id) return true;
    const { effectiveFrom = firstDay, effectiveTo = lastDay } = rule;
    const low = change.low < effectiveFrom ? effectiveFrom : change.low;
    const high = change.high > effectiveTo ? effectiveTo : change.high;
    if (low > high) return true;
    if (Object.values(rule.args ?? {}).some((text) => text.includes(`parameters.${change.name}`))) return false;
    const parts = partsOf(rule);
    if (parts.holds === undefined && parts.where === undefined) return false;
    const seeing = (value: ParameterValue) => (name: string) => {
      if (name === change.name) return value;
      return low === high ? valueAmong(regime.parameters[name]?.entries ?? [], low) : "any";
    };
    const [before, after] = [seeing(change.before), seeing(change.after)];
    return isAlways(factsOf(rule, []), (world) => {
      if (!fallsOn(world, rule, low, high)) return true;
      return cannotBeTold(result(world, rule, parts, before), result(world, rule, parts, after));
    });
  }

  /** Whether two conditions of a tag say the same of all files of entities. Records where a field that they name is wrong are left out. */
  function isSameOfTag(before: string, after: string): boolean {
    if (!areSameSet(namesIn(before), namesIn(after))) return false;
    const [one, other] = [before, after].map((text) => scopes.entityFile()(text, "bool").tree) as [Node, Node];
    return areEqual(one, other, {});
  }

  /** Whether two expressions about the publication of records of a type come to the same. */
  function isSameOfPublication(type: string, before: string, after: string, expected: "bool" | "string"): boolean {
    if (!areSameSet(namesIn(before), namesIn(after))) return false;
    const [one, other] = [before, after].map((text) => scopes.record(type)(text, expected)) as [
      CheckedExpression,
      CheckedExpression,
    ];
    if (!areSameSet(compile(one).requires, compile(other).requires)) return false;
    // Items of lists may hold anything here.
    return areSameSet(...([one, other].map(({ tree }) => comprehensionsIn(tree)) as [string[], string[]]))
      ? areEqual(one.tree, other.tree, {})
      : false;
  }

  function regimesOf({ regime }: RuleDescription): readonly RegimeDescription[] {
    return version.regimes.filter(({ id }) => regime === undefined || regime === id);
  }

  function partsOf(rule: RuleDescription): Partial<Record<ExpressionName, Part>> {
    return Object.fromEntries(
      expressionNames.flatMap((name) => {
        const text = rule[name];
        if (text === undefined) return [];
        const checked = checkedPart(scopes, rule, name, text);
        const { requires, otherApplies } = compile(checked);
        const otherRequires = [...otherApplies.matchAll(/o\.([\w?.]+) != null/g)].map(([, path = ""]) =>
          path.replaceAll("?.", "."),
        );
        return [[name, { tree: checked.tree, requires: rule.layer === "field" ? [] : requires, otherRequires }]];
      }),
    );
  }

  function result(
    world: World,
    rule: RuleDescription,
    parts: Partial<Record<ExpressionName, Part>>,
    parameter?: (name: string) => ParameterValue,
  ): Result {
    const { layer, relation } = rule;
    const truth = ({ tree }: Part) => world.truth(tree, parameter);
    const holdsAll = (root: string, paths: readonly string[]) => paths.every((path) => world.has(`${root}.${path}`));
    if (!fallsOn(world, rule, rule.effectiveFrom ?? firstDay, rule.effectiveTo ?? lastDay)) return "none";
    if (!holdsAll("this", judgedRequires(parts))) return "none";
    const { when, where, holds, measure } = parts;
    if (layer !== "dataset") {
      const outcome = holds === undefined ? "true" : truth(holds);
      return outcome === "true" ? "none" : outcome === "false" ? "found" : outcome;
    }
    const isMeant = when === undefined ? "true" : truth(when);
    if (isMeant !== "true") return isMeant === "false" ? "none" : isMeant === "unknown" ? "skip" : isMeant;
    const counts = where === undefined ? "true" : holdsAll("other", where.otherRequires) ? truth(where) : "false";
    const met =
      isOfPairs(rule) && counts !== "true" ? { unknown: "doubt", false: "none", fault: "fault" }[counts] : counts;
    if (relation === "agreement" && met === "true" && holds !== undefined) {
      const outcome = holdsAll("other", holds.otherRequires) ? truth(holds) : "true";
      return outcome === "true" ? "none" : outcome === "unknown" ? "doubt" : outcome;
    }
    if (relation !== "count" || holds === undefined) return met;
    const isMeasured = met === "true" && measure !== undefined && holdsAll("other", measure.otherRequires);
    return JSON.stringify([met, isMeasured ? world.term(measure.tree, parameter) : "", truth(holds)]);
  }

  /** Lets the event that a record is about fall between two days, if it can; a rule with dates judges no other. */
  function fallsOn(world: World, { targets = [], reads = [] }: RuleDescription, low: string, high: string): boolean {
    if (low === firstDay && high === lastDay) return true;
    const dates = targets.map(({ recordType }) => types.get(recordType)?.eventDate ?? []);
    const [first = []] = dates;
    if (dates.some((paths) => paths.join() !== first.join())) return true;
    for (const path of first) {
      const dotted = `this${path.replaceAll("/", ".")}`;
      if (!world.has(dotted)) continue;
      // What stands in a field that the rule does not read may be no day, and then the next is looked at.
      if (!reads.includes(path) && !world.pick(`day ${dotted}`, [true, false])) continue;
      world.bound(dotted, low, high);
      return true;
    }
    return false;
  }

  /**
   * What is known of all that a rule is asked about. It is asked of no record where a field that it reads is wrong, or an item of a list
   * that it reads lacks a member it must have.
   */
  function factsOf(rule: RuleDescription, known = knownParameters(rule)): Facts {
    const { layer, targets = [], among, relation, measure } = rule;
    if (layer === "field") return { known };
    const judged = targets.map(({ recordType }) => recordType);
    const lists = listsIn(Object.values(partsOf(rule)).map(({ tree }) => tree));
    const schemasAt = (path: string): readonly (Schema | undefined)[] => {
      const [root = "", ...names] = path.split(".");
      const list = lists.get(root);
      if (list !== undefined) return schemasAt(list).map((schema) => membersOf(schema?.["items"] as Schema, names));
      if (root !== "this" && root !== "other") return [undefined];
      return (root === "this" ? judged : (among ?? judged)).map((type) => membersOf(schemas.get(type), names));
    };
    return {
      known,
      valuesOf: (path) => {
        const codes = schemasAt(path).map((schema) => schema?.["enum"] as readonly string[] | undefined);
        return codes.every((list) => list?.every((code) => typeof code === "string"))
          ? codes.flatMap((list) => list ?? [])
          : undefined;
      },
      isRequired: (path) => {
        const at = path.lastIndexOf(".");
        if (!lists.has(path.split(".")[0] ?? "")) return false;
        const groups = schemasAt(path.slice(0, at));
        return groups.every((group) =>
          (group?.["required"] as readonly string[] | undefined)?.includes(path.slice(at + 1)),
        );
      },
      leastSize: (path) => {
        const sizes = schemasAt(path).map((schema) => schema?.["minItems"]);
        return sizes.every((size) => typeof size === "number") ? Math.min(...sizes) : undefined;
      },
      ...(relation === "count" && measure === undefined && { leastTotal: 0 }),
    };
  }

  function knownParameters(rule: RuleDescription): readonly string[] {
    const { parameters = [] } = rule;
    return parameters.filter((name) => regimesOf(rule).every((regime) => isKnownThroughout(rule, regime, name)));
  }

  /** Whether a parameter has a value on every day of an event that a rule judges. */
  function isKnownThroughout(rule: RuleDescription, { parameters }: RegimeDescription, name: string): boolean {
    const { effectiveFrom, effectiveTo = lastDay } = rule;
    let day = effectiveFrom;
    for (const { from, to } of parameters[name]?.entries ?? []) {
      if (day === undefined || from > day) return false;
      if (to === undefined || to >= effectiveTo) return true;
      if (to >= day) day = addDays(to, 1);
    }
    return false;
  }

  /**
   * Whether others of a rule are kept for comparison by their key whether or not it can count them: another rule needs them. Else a
   * record that it must be compared with could be without any to compare with, and that can be told.
   */
  function takePartAnyway(rule: RuleDescription, chosen: readonly string[]): boolean {
    const { targets = [], among = [], by = "" } = rule;
    const rules = version.rules
      .filter((one) => one !== rule && one.layer === "dataset" && one.by === by)
      .filter(({ regime }) => regime === undefined || regime === rule.regime)
      .map((one) => {
        const parts = partsOf(one);
        return {
          judged: one.targets?.map(({ recordType }) => recordType) ?? [],
          among: one.among ?? [],
          needed: { judged: judgedRequires(parts), among: parts.where?.otherRequires ?? [] },
        };
      });
    return among.every((type) => {
      const there = new Set([...chosen, ...(types.get(type)?.keys[by] ?? []).map(dotted)]);
      return targets.every(({ recordType }) =>
        rules.some((one) => {
          const input = [type, recordType];
          if (![one.judged, one.among].every((side) => side.some((id) => input.includes(id)))) return false;
          return (["judged", "among"] as const).some(
            (side) => one[side].includes(type) && one.needed[side].every((path) => there.has(path)),
          );
        }),
      );
    });
  }
}

/** Members of variables that an expression names, `this.subject.kind`. */
function namesIn(text: string): readonly string[] {
  return text.match(/\b[A-Za-z]\w*(?:\.[A-Za-z]\w*)+/g) ?? [];
}

function comprehensionsIn(node: Node): string[] {
  const isOne = node.op === "rcall" && node.args[2].length === 2 && node.args[2][0]?.op === "id";
  return [...(isOne ? [textOf(node)] : []), ...childrenOf(node).flatMap(comprehensionsIn)];
}

/** What a record must have to be judged. */
function judgedRequires({ when, where, holds }: Partial<Record<ExpressionName, Part>>): readonly string[] {
  return [...new Set([when, where, holds].flatMap((part) => part?.requires ?? []))];
}

/** Whether an other that does not count is the same to the relation as none. */
function isOfPairs({ relation }: RuleDescription): boolean {
  return relation !== "reference" && relation !== "count";
}

/** The value that a parameter has by its entries on a day. */
export function valueAmong(entries: readonly ParameterEntry[], day: string): ParameterValue {
  const entry = entries.find(({ from, to }) => from <= day && (to === undefined || day <= to));
  return entry === undefined ? "none" : { value: entry.value };
}

/** The schema of a member of a group. */
function membersOf(schema: Schema | undefined, names: readonly string[]): Schema | undefined {
  let found = schema;
  for (const name of names) found = (found?.["properties"] as Readonly<Record<string, Schema>> | undefined)?.[name];
  return found;
}

/** Of the variables of comprehensions, the lists that they go through; not of one that goes through several. */
function listsIn(trees: readonly Node[]): ReadonlyMap<string, string> {
  const lists = new Map<string, Set<string | undefined>>();
  const visit = (node: Node): void => {
    const [name, receiver, args] = node.op === "rcall" ? node.args : [];
    const variable = args?.length === 2 && args[0]?.op === "id" ? args[0].args : undefined;
    if (variable !== undefined && name !== "substring" && receiver !== undefined)
      lists.set(variable, (lists.get(variable) ?? new Set()).add(pathOf(receiver)));
    childrenOf(node).forEach(visit);
  };
  trees.forEach(visit);
  return new Map(
    [...lists].flatMap(([variable, [list, ...others]]) =>
      list === undefined || others.length > 0 ? [] : [[variable, list] as const],
    ),
  );
}

function areSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));
}

function dotted(pointer: string): string {
  return pointer.slice(1).replaceAll("/", ".");
}
