import type { Form, Level, Product, Role } from "./protocol.ts";
import { type ShapeProblem, shapeProblems } from "./shape-problems.ts";

/**
 * What a product claims and what it does not (`ics.yaml`): the answer to every role, record type and form of the suite.
 * `conformance-tests/protocol/statement.schema.json` publishes its shape.
 */
export interface Statement {
  readonly product: Product;
  /** Version of the standard. */
  readonly standard: string;
  readonly claims: readonly Claim[];
  readonly unsupported: readonly Unsupported[];
}

/** Record types × forms that the product handles in a role, up to a level. */
export interface Claim {
  readonly role: Role;
  readonly recordTypes: readonly string[] | "all";
  readonly forms: readonly Form[] | "all";
  readonly level: Level;
}

/** What the product does not do in a role: what is named; where nothing is, everything that no claim names. */
export interface Unsupported {
  readonly role: Role;
  readonly recordTypes?: readonly string[];
  readonly forms?: readonly Form[];
  readonly reason: string;
}

/** What is wrong with a statement: each problem says where, what, and how to put it right. */
export class BadStatement extends Error {
  readonly problems: readonly ShapeProblem[];

  constructor(problems: readonly ShapeProblem[]) {
    super(problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
    this.problems = problems;
  }
}

/**
 * Takes a parsed statement.
 *
 * @throws {BadStatement} it has not the shape of a statement
 */
export function readStatement(value: unknown): Statement {
  const problems = shapeProblems("statement", value);
  if (problems.length > 0) throw new BadStatement(problems);
  return value as Statement;
}
