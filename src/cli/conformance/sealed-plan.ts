import type { Plan } from "../../conformance/plan.ts";
import { type Seal, sealOf, withSealedCases } from "../../conformance/sealed/seal.ts";
import type { Suite } from "../../conformance/suite.ts";
import { commitmentTo, readSealedSource } from "./sealed-source.ts";

/** A suite and a plan of it with sealed cases. */
export interface SealedPlan {
  readonly suite: Suite;
  readonly plan: Plan;
  readonly seal: Seal;
}

/**
 * Adds the sealed cases of a seed to a plan.
 *
 * @param folder of the suite
 * @throws {Unreadable} the seed is too short, or the standard is not there
 */
export async function sealPlan(suite: Suite, plan: Plan, seed: string, folder?: string): Promise<SealedPlan> {
  const commitment = commitmentTo(seed);
  const cases = (await readSealedSource(suite, folder))(seed);
  const seal = sealOf(plan, commitment, cases);
  const chosen = new Set(seal.cases.map(({ id }) => id));
  return {
    suite: { ...suite, cases: [...suite.cases, ...cases.filter(({ id }) => chosen.has(id))] },
    plan: withSealedCases(plan, seal),
    seal,
  };
}
