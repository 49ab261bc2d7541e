import { closest } from "../base/did-you-mean.ts";
import type { ShapeProblem } from "./shape-problems.ts";
import { shapeProblems } from "./shape-problems.ts";

/** A case that is known to fail. It is still run; its class does not hold, but the run does not fail for it. */
export interface KnownFailure {
  /** Whole id of the case. */
  readonly case: string;
  readonly reason: string;
  readonly issue: string;
  /** Last day on which it counts, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** What is wrong with a file of known failures. */
export class BadKnownFailures extends Error {
  readonly problems: readonly ShapeProblem[];

  constructor(problems: readonly ShapeProblem[]) {
    super(problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
    this.problems = problems;
  }
}

/**
 * Takes a parsed file of known failures.
 *
 * @throws {BadKnownFailures} it has not the shape, uses wildcards, or names a case twice
 */
export function readKnownFailures(value: unknown): KnownFailure[] {
  const problems = shapeProblems("knownFailures", value).map((problem) =>
    /\/case$/.test(problem.pointer) ? { ...problem, hint: "写完整的用例编号，不能用通配符" } : problem,
  );
  if (problems.length > 0) throw new BadKnownFailures(problems);
  const entries = value as KnownFailure[];
  const repeated = entries.flatMap(({ case: id }, index) =>
    entries.findIndex((other) => other.case === id) === index
      ? []
      : [{ pointer: `/${index}/case`, message: `${id} 写了两次`, hint: "删去一条" }],
  );
  if (repeated.length > 0) throw new BadKnownFailures(repeated);
  return entries;
}

/**
 * What makes a run fail about the file itself: entries that have expired, and entries of cases that are not run.
 *
 * @param today `YYYY-MM-DD`
 */
export function staleKnownFailures(
  entries: readonly KnownFailure[],
  planned: ReadonlySet<string>,
  today: string,
): string[] {
  return entries.flatMap(({ case: id, expires }) => {
    if (!planned.has(id)) {
      const [suggestion] = closest(id, planned, 1);
      const hint = suggestion === undefined ? "删去这一条" : `是不是 ${suggestion}？`;
      return [`已知不通过的 ${id} 不在这次的用例中：${hint}`];
    }
    return isExpired({ expires }, today) ? [`已知不通过的 ${id} 已于 ${expires} 到期：改好它，或者重新评审后改期`] : [];
  });
}

export function isExpired({ expires }: Pick<KnownFailure, "expires">, today: string): boolean {
  return expires < today;
}
