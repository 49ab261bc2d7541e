import { type ShapeProblem, shapeProblems } from "./shape-problems.ts";

/** A result or a key that does not stand any more. */
export interface Revocation {
  /** SHA-256 of the archive of evidence. */
  readonly evidence?: string;
  readonly keyid?: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly reason: string;
}

/** What is wrong with a list of revocations. */
export class BadRevocations extends Error {
  readonly problems: readonly ShapeProblem[];

  constructor(problems: readonly ShapeProblem[]) {
    super(problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
    this.problems = problems;
  }
}

/**
 * Takes a parsed list of revocations.
 *
 * @throws {BadRevocations}
 */
export function readRevocations(value: unknown): Revocation[] {
  const problems = shapeProblems("revocations", value);
  if (problems.length > 0) throw new BadRevocations(problems);
  return value as Revocation[];
}
