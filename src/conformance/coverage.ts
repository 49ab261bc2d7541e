import type { Suite, SuiteCase } from "./suite.ts";

/** A rule as far as coverage goes. */
export interface CoveredRule {
  readonly id: string;
  readonly clause: string;
  /** Defect of a lifecycle that the rule names. */
  readonly defect?: string;
}

export interface RuleCoverage {
  readonly rule: string;
  readonly clause: string;
  /** Cases, by id, in which the rule is broken; and those about the rule in which it is kept. */
  readonly broken: readonly string[];
  readonly kept: readonly string[];
}

export interface ClauseCoverage {
  readonly clause: string;
  readonly title: string;
  readonly rules: readonly string[];
  /** Cases that name the clause, or that are about one of its rules. */
  readonly cases: readonly string[];
}

/** Where a thread breaks off. */
export type CoverageGap =
  | { readonly kind: "rule-never-broken" | "rule-never-kept"; readonly rule: string }
  | { readonly kind: "clause-of-rule-unknown"; readonly rule: string; readonly clause: string }
  | { readonly kind: "clause-of-case-unknown"; readonly case: string; readonly clause: string }
  | { readonly kind: "rule-of-case-unknown"; readonly case: string; readonly rule: string };

/** Clause ↔ rule ↔ case, both ways. */
export interface Coverage {
  readonly clauses: readonly ClauseCoverage[];
  readonly rules: readonly RuleCoverage[];
  /** Clauses without rules and cases: scope, terms, and what cannot be tested. */
  readonly untested: readonly string[];
  readonly gaps: readonly CoverageGap[];
}

/**
 * Which case shows which rule, which rule holds which clause, and where that breaks off. Only approved cases count.
 *
 * @param clauses titles of the clauses, by `document#anchor`
 */
export function coverageOf(
  suite: Pick<Suite, "cases">,
  rules: readonly CoveredRule[],
  clauses: Readonly<Record<string, string>>,
): Coverage {
  const cases = suite.cases.filter(({ status }) => status === "approved");
  const ruleOfDefect = new Map(rules.flatMap(({ id, defect }) => (defect === undefined ? [] : [[defect, id]])));
  const broken = new Map<string, string[]>(rules.map(({ id }) => [id, []]));
  const kept = new Map<string, string[]>(rules.map(({ id }) => [id, []]));
  const gaps: CoverageGap[] = [];
  for (const item of cases) {
    const found = foundIn(item, ruleOfDefect);
    for (const rule of found) {
      const list = broken.get(rule);
      if (list === undefined) gaps.push({ kind: "rule-of-case-unknown", case: item.id, rule });
      else list.push(item.id);
    }
    const subject = subjectRule(item);
    if (subject === undefined || found.has(subject)) continue;
    const list = kept.get(subject);
    if (list === undefined) gaps.push({ kind: "rule-of-case-unknown", case: item.id, rule: subject });
    else list.push(item.id);
  }
  for (const { id, clause } of rules) {
    if (broken.get(id)?.length === 0) gaps.push({ kind: "rule-never-broken", rule: id });
    if (kept.get(id)?.length === 0) gaps.push({ kind: "rule-never-kept", rule: id });
    if (!Object.hasOwn(clauses, clause)) gaps.push({ kind: "clause-of-rule-unknown", rule: id, clause });
  }
  const covered = coveredClauses(cases, rules, clauses);
  for (const { id, clause } of cases) {
    if (!Object.hasOwn(clauses, clause)) gaps.push({ kind: "clause-of-case-unknown", case: id, clause });
  }
  return {
    clauses: covered,
    rules: rules.map(({ id, clause }) => ({
      rule: id,
      clause,
      broken: broken.get(id) ?? [],
      kept: kept.get(id) ?? [],
    })),
    untested: covered.filter((one) => one.rules.length + one.cases.length === 0).map(({ clause }) => clause),
    gaps,
  };
}

/** The rules that a case finds broken. */
function foundIn({ expected, role }: SuiteCase, ruleOfDefect: ReadonlyMap<string, string>): ReadonlySet<string> {
  const names = (expected.findings ?? []).map(({ rule }) => rule);
  return new Set(role === "lifecycle" ? names.map((defect) => ruleOfDefect.get(defect) ?? defect) : names);
}

/** The rule that a case is about; others are about a record type, a lifecycle, a tag. */
function subjectRule({ subject }: SuiteCase): string | undefined {
  return subject.startsWith("rule:") ? subject.slice("rule:".length) : undefined;
}

function coveredClauses(
  cases: readonly SuiteCase[],
  rules: readonly CoveredRule[],
  clauses: Readonly<Record<string, string>>,
): ClauseCoverage[] {
  const clauseOfRule = new Map(rules.map(({ id, clause }) => [id, clause]));
  const rulesOf = new Map<string, string[]>();
  for (const { id, clause } of rules) rulesOf.set(clause, [...(rulesOf.get(clause) ?? []), id]);
  const casesOf = new Map<string, Set<string>>();
  for (const item of cases) {
    for (const clause of new Set([item.clause, clauseOfRule.get(subjectRule(item) ?? "") ?? item.clause])) {
      const list = casesOf.get(clause) ?? new Set();
      casesOf.set(clause, list.add(item.id));
    }
  }
  return Object.entries(clauses).map(([clause, title]) => ({
    clause,
    title,
    rules: rulesOf.get(clause) ?? [],
    cases: [...(casesOf.get(clause) ?? [])],
  }));
}
