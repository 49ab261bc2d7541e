import { isExpired, type KnownFailure, staleKnownFailures } from "./known-failures.ts";
import type { Plan, Purpose } from "./plan.ts";
import type { Output, Product } from "./protocol.ts";
import type { RunOutcome } from "./runner.ts";
import type { Statement } from "./statement.ts";
import type { ClassOfCases, SuiteCase, Verdict } from "./suite.ts";

export type Tally = Readonly<Partial<Record<Verdict, number>>>;

/** What came of a case. */
export interface CaseRecord {
  readonly id: string;
  readonly purpose: Purpose;
  readonly verdict: Verdict;
  /** The verdict that a known failure stands for. */
  readonly was?: Verdict;
  readonly detail?: string;
  /** What the system answered; only of cases that did not pass. */
  readonly answer?: Output;
  readonly ms: number;
}

/** Whether a claim holds for a class: every case of it and of the levels below passed. */
export interface ClassResult extends ClassOfCases {
  readonly granted: boolean;
  readonly cases: number;
  readonly verdicts: Tally;
  /** Why it does not hold. */
  readonly reasons: readonly string[];
}

/**
 * All that came of a run. The JSON report is exactly this object; its schema is
 * `conformance-tests/protocol/results.schema.json`.
 */
export interface RunResults {
  readonly format: "creditspec-conformance-results";
  readonly formatVersion: 1;
  /** `passed`: nothing failed that was not known to; a class may still not hold. */
  readonly outcome: "passed" | "failed";
  readonly suite: Plan["suite"];
  readonly product: Product;
  readonly statement: Statement;
  readonly seed: string;
  /** The day of the run, by which known failures expire. */
  readonly asOf: string;
  /** Of cases that count. */
  readonly totals: Tally;
  readonly classes: readonly ClassResult[];
  readonly untested: Plan["untested"];
  /** What makes the run fail beside its cases. */
  readonly problems: readonly string[];
  /** By id. */
  readonly cases: readonly CaseRecord[];
}

export interface ResultOptions {
  readonly plan: Plan;
  readonly statement: Statement;
  readonly cases: readonly SuiteCase[];
  readonly knownFailures: readonly KnownFailure[];
  readonly seed: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

/** Verdicts for which a run does not fail. */
const isExpectable: ReadonlySet<Verdict> = new Set(["pass", "known-failure"]);

/** Judges a run as a whole, class by class. */
export function resultsOf({ ready, problems, results }: RunOutcome, options: ResultOptions): RunResults {
  const { plan, statement, knownFailures, seed, asOf } = options;
  const cases = results.map(({ case: { id }, purpose, verdict, detail, output, ms }): CaseRecord => {
    const known = knownFailures.find((entry) => entry.case === id && !isExpired(entry, asOf));
    const isKept = output !== undefined && verdict !== "pass";
    return { id, purpose, ...weighed(verdict, detail, known), ...(isKept && { answer: output }), ms };
  });
  const planned = new Set(plan.cases.map(({ id }) => id));
  return {
    format: "creditspec-conformance-results",
    formatVersion: 1,
    ...recount(cases, {
      plan,
      cases: options.cases,
      problems: [...problems, ...staleKnownFailures(knownFailures, planned, asOf)],
    }),
    suite: plan.suite,
    product: ready?.product ?? statement.product,
    statement,
    seed,
    asOf,
    untested: plan.untested,
    cases,
  };
}

/** A verdict in the light of the known failures. */
function weighed(
  verdict: Verdict,
  detail: string | undefined,
  known: KnownFailure | undefined,
): Pick<CaseRecord, "verdict" | "was" | "detail"> {
  if (known === undefined) return { verdict, ...(detail !== undefined && { detail }) };
  const because = `${known.reason}（${known.issue}，至 ${known.expires}）`;
  if (verdict === "pass") {
    return { verdict: "unexpected-pass", was: verdict, detail: `已经通过，从已知不通过的清单中删去：${because}` };
  }
  return { verdict: "known-failure", was: verdict, detail: detail === undefined ? because : `${because}：${detail}` };
}

/**
 * Outcome, totals and classes, counted from the cases alone; whoever verifies results counts again.
 *
 * @param context `problems`: what makes the run fail beside its cases
 */
export function recount(
  records: readonly CaseRecord[],
  { plan, cases, problems }: Pick<ResultOptions, "plan" | "cases"> & Pick<RunResults, "problems">,
): Pick<RunResults, "outcome" | "totals" | "classes" | "problems"> {
  const counted = records.filter(({ purpose }) => purpose !== "draft");
  const isComplete = records.length === plan.cases.length;
  const hasFailed = counted.some(({ verdict }) => !isExpectable.has(verdict));
  return {
    outcome: problems.length === 0 && isComplete && !hasFailed ? "passed" : "failed",
    totals: tally(counted),
    classes: classesOf(counted, plan, cases),
    problems,
  };
}

function tally(records: readonly CaseRecord[]): Tally {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of records) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

function classesOf(records: readonly CaseRecord[], plan: Plan, cases: readonly SuiteCase[]): ClassResult[] {
  const known = new Map(cases.map((item) => [item.id, item]));
  const members = new Map<string, CaseRecord[]>();
  for (const record of records) {
    const item = known.get(record.id);
    if (item === undefined || record.purpose !== "claimed") continue;
    const key = keyOf(item);
    const others = members.get(key);
    if (others === undefined) members.set(key, [record]);
    else others.push(record);
  }
  const results: ClassResult[] = [];
  const sorted = [...plan.classes].sort((a, b) => a.level - b.level);
  for (const { role, recordType, form, level, cases: count } of sorted) {
    const own = members.get(keyOf({ role, recordType, form, level })) ?? [];
    const reasons = reasonsOf(own, count);
    const lower = results.find(
      (other) =>
        other.role === role &&
        other.recordType === recordType &&
        other.form === form &&
        other.level < level &&
        !other.granted,
    );
    if (lower !== undefined) reasons.push(`层级 ${lower.level} 不成立`);
    results.push({
      role,
      recordType,
      form,
      level,
      granted: reasons.length === 0,
      cases: count,
      verdicts: tally(own),
      reasons,
    });
  }
  return results.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ role, recordType, form, level }: ClassOfCases): string {
  return `${role} ${recordType} ${form} ${level}`;
}

/** How many ids a reason names. */
const namedIds = 3;

function reasonsOf(records: readonly CaseRecord[], count: number): string[] {
  const reasons = (Object.keys(verdictWords) as Verdict[]).flatMap((verdict) => {
    const found = records.filter((record) => record.verdict === verdict);
    if (verdict === "pass" || found.length === 0) return [];
    const ids = found.slice(0, namedIds).map(({ id }) => id);
    return [`${verdictWords[verdict]} ${found.length} 个：${ids.join("、")}${found.length > namedIds ? " 等" : ""}`];
  });
  return records.length < count ? [...reasons, `${count - records.length} 个没有结果`] : reasons;
}

/** Verdicts in words, in the order in which they are shown. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: "通过",
  fail: "不通过",
  "unexpected-pass": "意外通过",
  skipped: "系统说不支持",
  errored: "系统出错",
  timeout: "超时",
  crash: "系统退出",
  "protocol-error": "不合协议",
  "known-failure": "已知不通过",
};
