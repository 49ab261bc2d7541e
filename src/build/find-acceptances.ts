import { createAcceptances, type TextSchema, type ValueRule } from "../language/acceptance.ts";
import { packAutomata } from "../language/automaton/pack-automata.ts";
import type { Acceptance } from "../model/acceptance.ts";
import type { FieldAcceptances, PublishedVersion, RuleDescription } from "../model/published.ts";
import { createScopes, parameterTypes } from "./compile-version.ts";

/** A JSON Schema as far as fields are found in it. */
interface Schema extends TextSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/**
 * The acceptances of every field whose value is one text, from the published schemas and the rules about fields. What differs
 * in nothing stands once.
 */
export function findAcceptances(
  { recordTypes, rules, codeLists, regimes }: Pick<PublishedVersion, "recordTypes" | "rules" | "codeLists" | "regimes">,
  schemas: ReadonlyMap<string, Schema>,
): FieldAcceptances {
  const codes = new Map(codeLists.map(({ id, codes }) => [id, codes.map(({ code }) => code)]));
  const acceptanceFor = createAcceptances((list) => codes.get(list) ?? []);
  const check = createScopes({ records: new Map(), parameters: parameterTypes(regimes) }).value();
  const rulesByField = new Map<string, ValueRule[]>();
  for (const rule of rules) {
    // Public copies are few and not read from tables.
    if (rule.layer !== "field" || rule.holds === undefined || rule.only !== undefined) continue;
    const ready: ValueRule = { condition: check(rule.holds, "bool"), isUnconditional: isUnconditional(rule) };
    for (const { recordType, path } of rule.targets ?? []) {
      const field = recordType + path;
      rulesByField.set(field, [...(rulesByField.get(field) ?? []), ready]);
    }
  }

  const acceptances: Acceptance[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (acceptance: Acceptance): number => {
    const key = JSON.stringify(acceptance);
    const index = indexes.get(key) ?? acceptances.push(acceptance) - 1;
    indexes.set(key, index);
    return index;
  };
  const acceptanceOf = Object.fromEntries(
    recordTypes.map(({ id, fields }) => {
      const ofType = fields.flatMap(({ path }) => {
        const schema = schemaAt(schemas.get(id), path);
        if (schema === undefined || ![schema.type].flat().includes("string")) return [];
        const acceptance = acceptanceFor(schema, rulesByField.get(id + path) ?? []);
        return acceptance === undefined ? [] : [[path, indexOf(acceptance)] as const];
      });
      return [id, Object.fromEntries(ofType)];
    }),
  );
  return { acceptances, acceptanceOf, automata: packAutomata(acceptances) };
}

function isUnconditional({ effectiveFrom, effectiveTo, regime, parameters }: RuleDescription): boolean {
  return [effectiveFrom, effectiveTo, regime, parameters].every((condition) => condition === undefined);
}

/** The part of a schema about a field; an item of a list is `*`. */
function schemaAt(schema: Schema | undefined, path: string): Schema | undefined {
  return path
    .slice(1)
    .split("/")
    .reduce<Schema | undefined>((part, name) => (name === "*" ? part?.items : part?.properties?.[name]), schema);
}
