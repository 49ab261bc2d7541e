import type { CompiledRule } from "../model/published.ts";

/** JavaScript of every expression, by the unit it belongs to. */
export interface CompiledSources {
  readonly rules: Record<string, CompiledRuleSource>;
  readonly datasetRules: Record<string, CompiledDatasetSource>;
  readonly publications: Record<string, Record<"conditions" | "until", readonly ComparisonSource[]>>;
  readonly tags: Record<string, string>;
}

export interface CompiledRuleSource extends Pick<CompiledRule, "uses" | "lengths"> {
  readonly applies?: string;
  readonly holds: string;
  readonly args: Readonly<Record<string, string>>;
  readonly suspicious?: string;
  readonly alternatives?: readonly { readonly holds: string; readonly uses: object; readonly bytes?: object }[];
}

export interface ComparisonSource {
  readonly run: string;
  readonly applies: string;
  readonly otherApplies: string;
}

export interface ConditionSource extends ComparisonSource {
  readonly reads: readonly string[];
}

export interface CompiledDatasetSource {
  readonly when?: ConditionSource;
  readonly where?: ComparisonSource;
  readonly holds?: ComparisonSource;
  readonly measure?: ComparisonSource;
  readonly args: Readonly<Record<string, string>>;
}

/** The expressions as the text of one object: `compiledRules`, `compiledDatasetRules`, `compiledPublications`, `compiledTags`. */
export function compiledModule({ rules, datasetRules, publications, tags }: CompiledSources): string {
  return object({
    compiledRules: object(mapValues(rules, rule)),
    compiledDatasetRules: object(
      mapValues(datasetRules, ({ when, args, ...comparisons }) =>
        object({
          ...(when !== undefined && { when: condition(when) }),
          ...mapValues(comparisons, (one) => comparison(one as ComparisonSource)),
          args: object(args),
        }),
      ),
    ),
    compiledPublications: object(
      mapValues(publications, ({ conditions, until }) =>
        object({ conditions: `[${conditions.map(comparison)}]`, until: `[${until.map(comparison)}]` }),
      ),
    ),
    compiledTags: object(tags),
  });
}

function rule({ applies, holds, args, suspicious, uses, alternatives, lengths }: CompiledRuleSource): string {
  return object({
    ...(applies !== undefined && { applies }),
    holds,
    args: object(args),
    ...(suspicious !== undefined && { suspicious: String(new RegExp(suspicious, "u")) }),
    ...(uses !== undefined && { uses: JSON.stringify(uses) }),
    ...(alternatives !== undefined && {
      alternatives: `[${alternatives.map((one) =>
        object({
          holds: one.holds,
          uses: JSON.stringify(one.uses),
          ...(one.bytes !== undefined && { bytes: JSON.stringify(one.bytes) }),
        }),
      )}]`,
    }),
    ...(lengths !== undefined && { lengths: JSON.stringify(lengths) }),
  });
}

function condition({ run, applies, otherApplies, reads }: ConditionSource): string {
  return object({ run, applies, otherApplies, reads: JSON.stringify(reads) });
}

function comparison({ run, applies, otherApplies }: ComparisonSource): string {
  return object({ run, applies, otherApplies });
}

function object(members: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(members)
    .map(([name, source]) => `${JSON.stringify(name)}: ${source}`)
    .join(",\n")} }`;
}

function mapValues<Value, Result>(
  members: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}
