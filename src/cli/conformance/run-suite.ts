import { randomUUID } from "node:crypto";
import type { KnownFailure } from "../../conformance/known-failures.ts";
import type { Plan } from "../../conformance/plan.ts";
import { type RunResults, resultsOf } from "../../conformance/results.ts";
import { type RunProgress, runPlan, SystemMismatch } from "../../conformance/runner.ts";
import type { Statement } from "../../conformance/statement.ts";
import type { CaseResult, Suite } from "../../conformance/suite.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import { sha256 } from "./case-folders.ts";
import type { Connection } from "./connect.ts";
import { readBackFiles } from "./read-back.ts";

/** Milliseconds a system has to get ready; large ones on small machines take their time. */
const readyMs = 60_000;

export interface SuiteRun {
  readonly suite: Suite;
  readonly statement: Statement;
  readonly plan: Plan;
  readonly knownFailures: readonly KnownFailure[];
  readonly seed: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Seconds for a case; what suits the connection where absent. */
  readonly seconds?: number;
  readonly checkProtocol?: boolean;
  readonly onResult?: (result: CaseResult, progress: RunProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Runs a plan against a connected system, and disposes of the connection.
 *
 * @throws {Unreadable} the system cannot be started, or is not that of the statement
 */
export async function runSuite(connection: Connection, run: SuiteRun): Promise<RunResults> {
  const { connector, folders, defaultSeconds } = connection;
  const { suite, plan, statement, knownFailures, seed, today, seconds = defaultSeconds, checkProtocol, onResult } = run;
  const caseMs = Math.round(seconds * 1000);
  try {
    const outcome = await runPlan({
      suite,
      plan,
      statement,
      connector,
      seed,
      caseMs,
      // Where people answer, they answer the greeting too.
      readyMs: connector.parallel ? caseMs : readyMs,
      folder: folders.folder,
      sha256,
      nonce: randomUUID,
      now: () => performance.now(),
      layOut: (item, seq) => folders.layOut(item, seq),
      readBack: (files, item, seq) => readBackFiles(files, item, suite.standard, (path) => folders.find(path, seq)),
      ...(checkProtocol && { checkProtocol }),
      ...(onResult && { onResult }),
      signal: run.signal,
    });
    return resultsOf(outcome, { plan, statement, cases: suite.cases, knownFailures, seed, asOf: today });
  } catch (problem) {
    if (!(problem instanceof SystemMismatch)) throw problem;
    throw new Unreadable("untestable", {
      problem: `被测系统与符合性声明不符：\n${problem.message}`,
      hint: "改正声明，或者测试声明所说的那个产品",
    });
  } finally {
    await connection.dispose();
  }
}
