import { readPointer } from "../../base/json-pointer.ts";
import { once, remembered } from "../../base/once.ts";
import type {
  CompiledDatasetRule,
  FieldDescription,
  PublishedVersion,
  RegimeDescription,
  RuleDescription,
} from "../../model/published.ts";
import { createProjection, keyOf } from "./entry.ts";

/** What is put into the buckets of one record under one key. */
export interface Emission {
  readonly by: string;
  readonly pointers: readonly string[];
  key(record: unknown): string | undefined;
  project(record: unknown): Record<string, unknown>;
  /** Whether any rule can say something about the record or count it as an other: most lack a field that is needed. */
  matters(record: unknown): boolean;
  /** Rules that judge records of the type by this key. */
  readonly guarded: readonly RuleDescription[];
  /** Every rule that looks at records of the type by this key. */
  readonly rules: readonly PlannedRule[];
}

export interface PlannedRule {
  readonly rule: RuleDescription;
  readonly compiled: CompiledDatasetRule;
  readonly judged: ReadonlySet<string>;
  readonly others: readonly string[];
  readonly targets: ReadonlyMap<string, string>;
}

/** Key by which the events of a process are found again, and the record type that holds them. */
export const eventKey = "process";
export const eventType = "lifecycle-event";

/** Members of a record by which it is known to be deleted or replaced. */
const identity = ["/envelope/recordId", "/envelope/operation"];

/**
 * Which rules about several records can say something about an input, and what of each record they need. A plan may serve any
 * number of checks.
 *
 * @param types record types the input can hold; every one where absent
 */
export function createDatasetPlan(version: PublishedVersion, regime: RegimeDescription, types?: readonly string[]) {
  const isPossible = (type: string) => types?.includes(type) ?? true;
  const rules = version.rules.flatMap((rule): PlannedRule[] => {
    if (rule.layer !== "dataset" || (rule.regime !== undefined && rule.regime !== regime.id)) return [];
    const targets = new Map((rule.targets ?? []).map(({ recordType, path }) => [recordType, path] as const));
    const others = rule.among ?? [...targets.keys()];
    const compiled = once(() => version.compiledDatasetRules[rule.id] as CompiledDatasetRule);
    return [
      {
        rule,
        get compiled() {
          return compiled();
        },
        judged: new Set(targets.keys()),
        others,
        targets,
      },
    ];
  });
  const live = rules.filter(({ judged, others }) => [...judged].some(isPossible) && others.some(isPossible));

  const typeOf = (type: string) => version.recordTypes.find(({ id }) => id === type);
  const emissionsOf = remembered((id): readonly Emission[] => {
    const recordType = typeOf(id);
    return Object.entries(recordType?.keys ?? {}).flatMap(([by, pointers]): Emission[] => {
      const here = live.filter(({ rule, judged, others }) => rule.by === by && (judged.has(id) || others.includes(id)));
      const isEvent = id === eventType && by === eventKey;
      if (here.length === 0 && !isEvent) return [];
      const needed = new Set<string>([...identity, ...(recordType?.eventDate ?? [])]);
      for (const { rule, judged, others, targets } of here) {
        if (judged.has(id)) {
          for (const path of rule.reads ?? []) needed.add(path);
          const target = targets.get(id);
          if (target !== undefined && target !== "") needed.add(target);
        }
        if (others.includes(id)) for (const path of rule.otherReads ?? []) needed.add(path);
        if (rule.interval !== undefined)
          for (const path of Object.values(rule.interval)) needed.add(`/${path.replaceAll(".", "/")}`);
      }
      if (isEvent) for (const name of ["lifecycle", "event", "occurredOn", "sequence", "actor"]) needed.add(`/${name}`);
      return [
        {
          by,
          pointers,
          key: (record) => keyOf(record, pointers),
          project: createProjection(needed),
          matters: (record) =>
            isEvent ||
            // An enveloped record may replace or delete an earlier one that matters.
            readPointer(record, "/envelope/recordId") !== undefined ||
            here.some(
              ({ compiled, judged, others }) =>
                (judged.has(id) && isJudged(compiled, record)) || (others.includes(id) && mayCount(compiled, record)),
            ),
          guarded: here.filter(({ judged }) => judged.has(id)).map(({ rule }) => rule),
          rules: here,
        },
      ];
    });
  });
  const fieldsOf = remembered(
    (id): ReadonlyMap<string, FieldDescription> => new Map(typeOf(id)?.fields.map((field) => [field.path, field])),
  );

  return {
    rules: rules as readonly PlannedRule[],
    live: live as readonly PlannedRule[],
    emissions: emissionsOf,
    fieldsOf,
  };
}

export type DatasetPlan = ReturnType<typeof createDatasetPlan>;

/** Whether a record holds every field that the rule reads of the records it judges. */
export function isJudged({ when, where, holds }: CompiledDatasetRule, record: unknown): boolean {
  for (const part of [when, where, holds]) if (part?.applies(record, undefined, undefined) === false) return false;
  return true;
}

/** Whether a record holds every field by which the rule chooses the others. */
function mayCount({ where }: CompiledDatasetRule, record: unknown): boolean {
  return where === undefined || where.otherApplies(record);
}
