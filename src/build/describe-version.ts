import { compile } from "../language/compile.ts";
import type {
  CodeListDescription,
  RecordTypeDescription,
  RegimeDescription,
  RuleDescription,
  TagDescription,
} from "../model/published.ts";
import { compileVersion, createScopes, type ExpressionTypes, parameterTypes } from "./compile-version.ts";
import type { CompiledSources } from "./compiled-sources.ts";
import { createRuleDescriber } from "./describe-rules.ts";
import { checkAliases, describeFields, languageType, type Schema } from "./fields.ts";
import type { Standard } from "./load-standard.ts";

/** The published description of a version, with the JavaScript of its expressions. */
export interface DescribedVersion extends Pick<Standard, "codeMappings" | "lifecycles"> {
  readonly recordTypes: readonly RecordTypeDescription[];
  readonly codeLists: readonly CodeListDescription[];
  readonly rules: readonly RuleDescription[];
  readonly regimes: readonly RegimeDescription[];
  readonly tags: readonly TagDescription[];
  readonly compiled: CompiledSources;
}

/**
 * Turns the declarations into their published form: fields flattened, expressions type-checked and compiled.
 *
 * @throws Error naming the unit, when the standard contradicts itself: a header that stands for two fields, a rule that
 *   does not type-check, a placeholder without a value
 */
export function describeVersion(standard: Standard): DescribedVersion {
  const { codeLists, codeMappings, lifecycles, regimes } = standard;
  const types: ExpressionTypes = {
    records: new Map(
      standard.recordTypes.map(({ id, schema }) => [id, languageType(schema as unknown as Schema, id)] as const),
    ),
    parameters: parameterTypes(regimes),
  };

  const recordTypes = standard.recordTypes.map(({ schema, keys = {}, ...recordType }): RecordTypeDescription => {
    const { id, eventDate, recognisedBy } = recordType;
    const fields = describeFields(schema as unknown as Schema);
    checkAliases(id, fields);
    const known = new Set(fields.map(({ path }) => path));
    for (const path of [...Object.values(keys).flat(), ...eventDate, ...recognisedBy.flat()]) {
      if (!known.has(path)) throw new Error(`${id} has no field ${path}`);
    }
    return { ...recordType, keys, fields };
  });

  const scopes = createScopes(types);
  const describeRule = createRuleDescriber(recordTypes, scopes);
  const rules = standard.rules.map((rule) => within(`rule ${rule.id}`, () => describeRule(rule)));
  checkUnique(
    "rule code",
    rules.map(({ code }) => code),
  );

  const tags = standard.tags.map((tag): TagDescription => {
    const { id, condition, evidence } = tag;
    for (const type of evidence)
      if (!types.records.has(type)) throw new Error(`tag ${id}: there is no record type ${type}`);
    if (condition === undefined) return { ...tag, reads: [] };
    const { reads } = within(`tag ${id}`, () => compile(scopes.entityFile()(condition, "bool")));
    return { ...tag, condition: condition.replace(/\n\s*/g, " ").trim(), reads };
  });
  checkUnique(
    "tag code",
    tags.map(({ code }) => code),
  );

  const compiled = compileVersion({ recordTypes, rules, tags }, types);
  return { recordTypes, codeLists, codeMappings, rules, lifecycles, regimes, tags, compiled };
}

function within<Result>(unit: string, make: () => Result): Result {
  try {
    return make();
  } catch (problem) {
    throw new Error(`${unit}: ${(problem as Error).message}`);
  }
}

function checkUnique(what: string, values: readonly string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw new Error(`${what} "${value}" stands twice`);
    seen.add(value);
  }
}
