import { BadKnownFailures, type KnownFailure, readKnownFailures } from "../../conformance/known-failures.ts";
import { type Plan, planOf } from "../../conformance/plan.ts";
import { BadStatement, readStatement, type Statement } from "../../conformance/statement.ts";
import type { Suite } from "../../conformance/suite.ts";
import { problemsOf, readYaml } from "./yaml-file.ts";

/**
 * Reads a statement and makes its plan.
 *
 * @throws {Unreadable} what is wrong with it, line by line
 */
export async function readStatementFile(path: string, suite: Suite): Promise<{ statement: Statement; plan: Plan }> {
  const file = await readYaml(path);
  try {
    const statement = readStatement(file.value);
    return { statement, plan: planOf(suite, statement) };
  } catch (problem) {
    if (problem instanceof BadStatement) throw problemsOf(file, problem.problems);
    throw problem;
  }
}

/**
 * Reads a file of known failures.
 *
 * @throws {Unreadable} what is wrong with it, line by line
 */
export async function readKnownFailuresFile(path: string): Promise<KnownFailure[]> {
  const file = await readYaml(path);
  try {
    return readKnownFailures(file.value ?? []);
  } catch (problem) {
    if (problem instanceof BadKnownFailures) throw problemsOf(file, problem.problems);
    throw problem;
  }
}
