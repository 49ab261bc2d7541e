import type { RuleDescription } from "../model/published.ts";

const known = new WeakMap<RuleDescription, ReadonlyMap<string, readonly string[]>>();

/** Paths at which a rule looks in records of a type, in their order; none where it is not about the type. */
export function targetPaths(rule: RuleDescription, recordType: string): readonly string[] {
  const paths = known.get(rule) ?? pathsByType(rule);
  known.set(rule, paths);
  return paths.get(recordType) ?? [];
}

function pathsByType({ targets = [] }: RuleDescription): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { recordType, path } of targets) {
    const those = paths.get(recordType);
    if (those === undefined) paths.set(recordType, [path]);
    else those.push(path);
  }
  return paths;
}
