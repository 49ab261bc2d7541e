import type { Plan } from "../plan.ts";
import type { ClassOfCases, SuiteCase } from "../suite.ts";

/** What a plan says of sealed cases beforehand: whoever knows the seed later can see that it was this one. */
export interface Seal {
  /** SHA-256 of the seed, in hexadecimal. */
  readonly commitment: string;
  /** Sealed cases that are run, without what they ask. */
  readonly cases: readonly (ClassOfCases & { readonly id: string })[];
}

/** The seal of the sealed cases that belong to the classes of a plan. */
export function sealOf(plan: Plan, commitment: string, cases: readonly SuiteCase[]): Seal {
  const fitting = cases.filter((item) => plan.classes.some((one) => isSameKind(one, item) && one.level >= item.level));
  return {
    commitment,
    cases: fitting.map(({ id, role, recordType, form, level }) => ({ id, role, recordType, form, level })),
  };
}

/** A plan with its sealed cases. */
export function withSealedCases(plan: Plan, { cases }: Pick<Seal, "cases">): Plan {
  const classes = plan.classes.map((one) => ({
    ...one,
    cases: one.cases + cases.filter((item) => isSameKind(one, item) && one.level === item.level).length,
  }));
  for (const { role, recordType, form, level } of cases) {
    if (plan.classes.some((one) => isSameKind(one, { role, recordType, form }) && one.level === level)) continue;
    const known = classes.find((one) => isSameKind(one, { role, recordType, form }) && one.level === level);
    if (known === undefined) classes.push({ role, recordType, form, level, cases: 1 });
    else known.cases += 1;
  }
  const sealed = cases.map(({ id }) => ({ id, purpose: "claimed" }) as const);
  return { ...plan, cases: [...plan.cases, ...sealed].sort((a, b) => (a.id < b.id ? -1 : 1)), classes };
}

function isSameKind(one: Omit<ClassOfCases, "level">, other: Omit<ClassOfCases, "level">): boolean {
  return one.role === other.role && one.recordType === other.recordType && one.form === other.form;
}
