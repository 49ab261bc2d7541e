import { addDays } from "../base/calendar-date.ts";
import { once } from "../base/once.ts";
import type { SuiteCase } from "../conformance/suite.ts";
import { severities } from "../finding/finding.ts";
import { compile } from "../language/compile.ts";
import type {
  CompiledExpressions,
  PublishedVersion,
  RecordShape,
  RecordTypeDescription,
  RuleDescription,
  ShapeError,
  ShapeValidator,
  TagDescription,
} from "../model/published.ts";
import { isInForce } from "../validate/rule-context.ts";
import { compileVersion, type createScopes, type ExpressionTypes } from "./compile-version.ts";
import { compiledModule } from "./compiled-sources.ts";
import { answersDiffer, hasDay } from "./mutate-answers.ts";
import type { CaseIndex } from "./mutate-cases.ts";
import { type Change, changesOf } from "./mutate-expressions.ts";
import type { Mutant } from "./mutate-mutants.ts";
import { checkedPart, expressionNames, type RuleProver } from "./mutate-proof-rules.ts";

/** Faults in the rules, the tags and the conditions of publication: all that is written as an expression. */
export function ruleMutants(
  version: PublishedVersion,
  types: ExpressionTypes,
  scopes: ReturnType<typeof createScopes>,
  prover: RuleProver,
): Mutant[] {
  return [
    ...version.rules.flatMap(ofRule),
    ...version.tags.flatMap(ofTag),
    ...version.recordTypes.flatMap(ofPublication),
  ];

  function ofRule(rule: RuleDescription): Mutant[] {
    const { id, layer } = rule;
    const name = `rules/${id}`;
    const isAlone = layer === "record" || layer === "dataset" || layer === "lifecycle";
    const shared = {
      ...(isAlone && { rules: new Set([id]) }),
      cases: (index: CaseIndex) => casesOfRule(rule, index, () => true),
    };
    const changed = (to: RuleDescription) => withRule(version, id, to);
    return [
      {
        ...shared,
        id: `${name}: 删去`,
        kind: "rule-deleted",
        version: () => (layer === "shape" ? withoutKeywords(version, rule) : withRule(version, id)),
      },
      ...severities
        .filter((severity) => severity !== rule.severity)
        .map(
          (severity): Mutant => ({
            ...shared,
            id: `${name}: ${rule.severity} → ${severity}`,
            kind: "severity",
            version: () => changed({ ...rule, severity }),
          }),
        ),
      ...(["effectiveFrom", "effectiveTo"] as const).flatMap((member) => {
        const day = rule[member];
        if (day === undefined) return [];
        return [-1, 1].map((step): Mutant => {
          const moved = addDays(day, step);
          return {
            ...shared,
            id: `${name}: ${member} ${day} → ${moved}`,
            kind: "day",
            version: () => changed({ ...rule, [member]: moved }),
            // Only a day more can be without anything to say: of a day less, a record with a wrong value has no answer any more.
            ...((member === "effectiveTo") === step > 0 && {
              proof: () => (prover.isSilentOn(rule, moved) ? ("day" as const) : undefined),
            }),
            cases: (index) =>
              casesOfRule(
                rule,
                index,
                hasDay(version, rule, (on) => isInForce(rule, on) !== isInForce({ ...rule, [member]: moved }, on)),
              ),
          };
        });
      }),
      ...expressionNames.flatMap((member) => {
        const text = rule[member];
        if (text === undefined) return [];
        return changesOf(checkedPart(scopes, rule, member, text)).map(({ kind, what, text: mutated }): Mutant => {
          const described = once(() => withoutSearches(withReads({ ...rule, [member]: mutated })));
          const compiled = once(() => compiledOf({ rules: [described()] }));
          return {
            ...shared,
            id: `${name}: ${member}: ${what}`,
            kind,
            version: () => ({ ...changed(described()), ...overlaid(version, compiled()) }),
            cases: (index) => casesOfRule(rule, index, answersDiffer(version, rule, compiled())),
            proof: () => (prover.isSame(rule, described()) ? "condition" : undefined),
          };
        });
      }),
    ];
  }

  function ofTag(tag: TagDescription): Mutant[] {
    const { id, condition } = tag;
    if (condition === undefined) return [];
    return changesOf(scopes.entityFile()(condition, "bool")).map(({ kind, what, text }) => ({
      id: `tags/${id}: ${what}`,
      kind,
      version: () => ({ ...version, ...overlaid(version, compiledOf({ tags: [{ ...tag, condition: text }] })) }),
      cases: (index) => index.about(`tag:${id}`),
      proof: () => (prover.isSameOfTag(condition, text) ? "condition" : undefined),
    }));
  }

  function ofPublication(recordType: RecordTypeDescription): Mutant[] {
    const { id, publication } = recordType;
    const check = scopes.record(id);
    const mutant = (
      { kind, what }: Pick<Change, "kind" | "what">,
      changed: RecordTypeDescription["publication"],
      isSame: () => boolean,
    ): Mutant => ({
      id: `publications/${id}: ${what}`,
      kind,
      version: () => {
        const mutated = { ...recordType, ...(changed && { publication: changed }) };
        const recordTypes = version.recordTypes.map((type) => (type === recordType ? mutated : type));
        return { ...version, recordTypes, ...overlaid(version, compiledOf({ recordTypes: [mutated] })) };
      },
      cases: (index) => index.withType("publisher", id),
      proof: () => (isSame() ? "condition" : undefined),
    });
    const { conditions = [], until = [] } = publication ?? {};
    return [
      ...conditions.flatMap((condition, at) =>
        changesOf(check(condition.holds, "bool")).map(({ kind, what, text }) =>
          mutant(
            { kind, what: `conditions/${at}: ${what}` },
            { class: "P", ...publication, conditions: conditions.with(at, { ...condition, holds: text }) },
            () => prover.isSameOfPublication(id, condition.holds, text, "bool"),
          ),
        ),
      ),
      ...until.flatMap((end, at) =>
        changesOf(check(end.day, "string")).map(({ kind, what, text }) =>
          mutant(
            { kind, what: `until/${at}: ${what}` },
            { class: "P", ...publication, until: until.with(at, { ...end, day: text }) },
            () => prover.isSameOfPublication(id, end.day, text, "string"),
          ),
        ),
      ),
    ];
  }

  /** The rule with what follows from its expressions. */
  function withReads(rule: RuleDescription): RuleDescription {
    const parts = expressionNames.flatMap((name) => {
      const text = rule[name];
      return text === undefined ? [] : [compile(checkedPart(scopes, rule, name, text))];
    });
    if (rule.layer === "dataset")
      for (const text of Object.values(rule.args ?? {}))
        parts.push(compile(checkedPart(scopes, rule, undefined, text)));
    const all = (name: "reads" | "otherReads" | "requires" | "parameters") => [
      ...new Set(parts.flatMap((part) => part[name])),
    ];
    const pointers = (paths: readonly string[]) => paths.map((path) => `/${path.replaceAll(".", "/")}`);
    const { parameters: _, ...rest } = rule;
    return {
      ...rest,
      ...(rule.layer !== "field" && { reads: pointers(all("reads")) }),
      ...(rule.layer === "record" && { requires: pointers(all("requires")) }),
      ...(rule.layer === "dataset" && { otherReads: pointers(all("otherReads")) }),
      ...(all("parameters").length > 0 && { parameters: all("parameters") }),
    };
  }

  function compiledOf(units: {
    readonly rules?: readonly RuleDescription[];
    readonly tags?: readonly TagDescription[];
    readonly recordTypes?: readonly RecordTypeDescription[];
  }): CompiledExpressions {
    const sources = compileVersion({ rules: [], tags: [], recordTypes: [], ...units }, types, scopes);
    return new Function(`return ${compiledModule(sources)}`)() as CompiledExpressions;
  }
}

/**
 * The rule without arguments of its message that look for the item it found a second time, by the condition as it was: with another
 * condition they find none, and the rule would seem to have no answer. Words are not compared.
 */
function withoutSearches({ args = {}, ...rule }: RuleDescription): RuleDescription {
  return { ...rule, args: Object.fromEntries(Object.entries(args).filter(([, text]) => !text.includes(")[0]"))) };
}

/** The version without a rule, or with another in its place. */
function withRule(version: PublishedVersion, id: string, other?: RuleDescription): PublishedVersion {
  const rules = version.rules.flatMap((rule) => (rule.id !== id ? [rule] : other === undefined ? [] : [other]));
  return { ...version, rules };
}

/** Nobody looks at the keywords that the rule names. */
function withoutKeywords(version: PublishedVersion, { keywords = [] }: RuleDescription): PublishedVersion {
  const shapes = Object.fromEntries(
    Object.entries(version.shapes).map(([id, shape]) => [
      id,
      withErrors(shape, (errors) => errors.filter(({ keyword }) => !keywords.includes(keyword))),
    ]),
  );
  return { ...version, shapes };
}

/** A validator of records with other errors; has none of fields, which are judged by themselves only in tables. */
export function withErrors(
  shape: RecordShape,
  change: (errors: readonly ShapeError[], record: unknown) => readonly ShapeError[],
): RecordShape {
  const changed: ShapeValidator = (record) => {
    const errors = change(shape(record) ? [] : (shape.errors ?? []), record);
    changed.errors = errors;
    return errors.length === 0;
  };
  return Object.assign(changed, { fields: {} });
}

/** Compiled expressions over those of a version. */
function overlaid(version: PublishedVersion, compiled: CompiledExpressions): Partial<CompiledExpressions> {
  const members = ["compiledRules", "compiledDatasetRules", "compiledPublications", "compiledTags"] as const;
  return Object.fromEntries(
    members.map((name) => [
      name,
      Object.create(version[name], Object.getOwnPropertyDescriptors(compiled[name])) as object,
    ]),
  );
}

/** Cases that say something of a rule, then all of the record types that it judges; of both those that can notice. */
function* casesOfRule(
  { id, layer, defect, targets = [], among = [] }: RuleDescription,
  index: CaseIndex,
  canNotice: (item: SuiteCase) => boolean,
) {
  const near = new Set(index.ofRule(defect ?? id));
  for (const item of near) if (canNotice(item)) yield item;
  const judged = new Set(targets.map(({ recordType }) => recordType));
  const others = new Set(layer === "dataset" ? among : judged);
  for (const recordType of judged) {
    for (const item of index.withType("validator", recordType)) {
      const isComplete = item.input.records?.some((record) => others.has(record.recordType));
      if (!near.has(item) && isComplete && canNotice(item)) yield item;
    }
  }
}
