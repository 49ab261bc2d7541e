import { ArchiveError } from "../../conformance/archive.ts";
import type { Check } from "../../conformance/check.ts";
import { readEvidence } from "../../conformance/evidence.ts";
import { readKnownFailures } from "../../conformance/known-failures.ts";
import { planOf } from "../../conformance/plan.ts";
import { verdictWords } from "../../conformance/results.ts";
import { withSealedCases } from "../../conformance/sealed/seal.ts";
import { readStatement } from "../../conformance/statement.ts";
import type { Suite, SuiteCase } from "../../conformance/suite.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import type { Surroundings } from "../command.ts";
import { connect } from "./connect.ts";
import { runSuite } from "./run-suite.ts";
import { parseYaml } from "./yaml-file.ts";

export interface Rerun {
  readonly archive: Uint8Array;
  readonly suite: Suite;
  readonly seed: string | undefined;
  sealedCases(seed: string): readonly SuiteCase[];
  readonly system: string | undefined;
  readonly command: readonly string[];
}

/** How many cases with another verdict are named. */
const named = 10;

/**
 * Runs the cases of some evidence again, in the same order, and compares each verdict.
 *
 * @throws {Unreadable} the archive cannot be read, or the system not be started
 */
export async function rerun(options: Rerun, { stderr, signal }: Surroundings): Promise<Check> {
  const { suite, seed, system, command } = options;
  const { results, plan, files } = open(options.archive);
  const statement = readStatement(parseYaml(new TextDecoder().decode(files.statement)));
  const knownFailures = readKnownFailures(parseYaml(new TextDecoder().decode(files.knownFailures)) ?? []);
  const published = planOf(suite, statement);
  const sealed = seed === undefined || plan.sealed === undefined ? [] : options.sealedCases(seed);
  const whole = plan.sealed === undefined || seed === undefined ? published : withSealedCases(published, plan.sealed);
  const connection = await connect({
    system,
    command,
    work: undefined,
    workAs: undefined,
    log: (text) => stderr.write(text),
    signal,
  });
  const again = await runSuite(connection, {
    suite: { ...suite, cases: [...suite.cases, ...sealed] },
    statement,
    plan: whole,
    knownFailures,
    seed: results.seed,
    // Known failures count as they did then.
    today: results.asOf,
    signal,
  });
  const before = new Map(results.cases.map((record) => [record.id, record.verdict]));
  const different = again.cases.flatMap(({ id, verdict }) => {
    const earlier = before.get(id);
    if (earlier === verdict) return [];
    return [`${id} 原来${earlier === undefined ? "没有结果" : verdictWords[earlier]}，这次${verdictWords[verdict]}`];
  });
  const count = `重测 ${again.cases.length.toLocaleString("en-US")} 个用例`;
  if (different.length === 0) return { title: "重测", status: "right", notes: [`${count}，结论都相同`] };
  const rest = different.length > named ? [`…… 共 ${different.length} 个`] : [];
  return { title: "重测", status: "wrong", notes: [...different.slice(0, named), ...rest] };
}

function open(archive: Uint8Array) {
  try {
    return readEvidence(archive);
  } catch (problem) {
    if (!(problem instanceof ArchiveError)) throw problem;
    throw new Unreadable("untestable", {
      problem: `证据归档读不了，不能重测：${problem.message}`,
      hint: "换一份完整的归档",
    });
  }
}
