import type { Suite } from "../conformance/suite.ts";
import { findVersion } from "../validate/versions.ts";
import { createScopes, parameterTypes } from "./compile-version.ts";
import { languageType, type Schema } from "./fields.ts";
import { indexCases } from "./mutate-cases.ts";
import { createMutantJudge, type Judge } from "./mutate-judge.ts";
import type { Mutant } from "./mutate-mutants.ts";
import { createRuleProver } from "./mutate-proof-rules.ts";
import { ruleMutants } from "./mutate-rules.ts";
import { tableMutants } from "./mutate-tables.ts";
import { contentOf, readPublishedFiles } from "./read-version.ts";

/** Every faulty version of a standard, and what tells them from the right one. */
export interface Mutation {
  readonly mutants: readonly Mutant[];
  readonly judge: Judge;
}

/**
 * The faults of the standard that a suite tests, made from its published files.
 *
 * @param root a folder for the files of cases
 */
export function mutationOf(suite: Suite, root: string): Mutation {
  const { schemas, regimes } = contentOf(suite.standard, readPublishedFiles(suite.standard));
  // A copy: its members have all been read, and need not be again for each mutant.
  const version = { ...findVersion(suite.standard) };
  const types = {
    records: new Map([...schemas].map(([id, schema]) => [id, languageType(schema as Schema, id)] as const)),
    parameters: parameterTypes(regimes),
  };
  const scopes = createScopes(types);
  const prover = createRuleProver(version, schemas, scopes);
  const mutants = numbered([...ruleMutants(version, types, scopes, prover), ...tableMutants(version, schemas, prover)]);
  return { mutants, judge: createMutantJudge(version, indexCases(suite, version), root) };
}

/** Changes that look the same in one expression are told apart by a number. */
function numbered(mutants: readonly Mutant[]): Mutant[] {
  const times = new Map<string, number>();
  return mutants.map((mutant) => {
    const time = (times.get(mutant.id) ?? 0) + 1;
    times.set(mutant.id, time);
    return time === 1 ? mutant : { ...mutant, id: `${mutant.id} (${time})` };
  });
}
