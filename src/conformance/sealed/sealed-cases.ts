import type { Level } from "../protocol.ts";
import type { Suite, SuiteCase } from "../suite.ts";
import { type Boundary, boundariesOf, changed } from "./boundaries.ts";
import { createFunctions } from "./functions.ts";
import { createJudge, type ExpectedFinding, type Judge } from "./judge.ts";
import { createRandom, type Random } from "./random.ts";
import type { Levels, PublishedStandard } from "./standard.ts";

/** Sealed cases per record type; right records near which the edges are looked for. */
const casesPerType = 30;
const basesPerType = 6;
/** Cases with the same rule at the edge, per record type. */
const mostPerRule = 3;

export interface SealedOptions {
  readonly suite: Suite;
  readonly standard: PublishedStandard;
  readonly levels: Levels;
  /** SHA-256 of the seed. */
  readonly digest: Uint8Array;
}

/**
 * Cases that nobody can know before the seed is disclosed, and everybody can make again after: records on the edges that the published
 * standard draws, with the findings that follow from its tables.
 */
export function sealedCases({ suite, standard, levels, digest }: SealedOptions): SuiteCase[] {
  const random = createRandom(digest);
  const judge = createJudge(standard);
  const functions = createFunctions(standard);
  const clauses = new Map(standard.rules.map(({ id, clause }) => [id, clause]));
  const rightRecords = suite.cases.filter(isRight);
  return [...standard.schemas.keys()].sort().flatMap((recordType) => {
    const bases = random.shuffled(rightRecords.filter((item) => item.recordType === recordType)).slice(0, basesPerType);
    const candidates = bases.flatMap((base) =>
      boundariesOf(recordOf(base), { standard, functions, recordType, asOf: base.asOf, random }).map((boundary) => ({
        base,
        boundary,
      })),
    );
    return choose(random, judge, candidates).map(({ base, boundary, record, findings }, index): SuiteCase => {
      const ofRules = [boundary.rule, ...findings.map(({ rule }) => rule)].map((rule) => levels[rule] ?? 3);
      return {
        id: `sealed/${recordType}/${String(index + 1).padStart(4, "0")}`,
        status: "approved",
        role: "validator",
        level: Math.max(...ofRules) as Level,
        recordType,
        form: "records",
        subject: `rule:${boundary.rule}`,
        clause: clauses.get(boundary.rule) ?? "",
        asOf: base.asOf,
        regime: base.regime,
        input: { records: [{ recordType, record }] },
        expected: { findings: findings.map(({ rule, field }) => ({ rule, record: 1, field })) },
      };
    });
  });
}

interface Candidate {
  readonly base: SuiteCase;
  readonly boundary: Boundary;
}

/** Candidates by chance, whose findings follow from the tables: no rule too often, none twice. */
function choose(random: Random, judge: Judge, candidates: readonly Candidate[]) {
  const chosen: (Candidate & { readonly record: object; readonly findings: readonly ExpectedFinding[] })[] = [];
  const times = new Map<string, number>();
  const known = new Set<string>();
  for (const candidate of random.shuffled(candidates)) {
    if (chosen.length === casesPerType) break;
    const { base, boundary } = candidate;
    const record = changed(recordOf(base), boundary.changes);
    const text = JSON.stringify(record);
    if ((times.get(boundary.rule) ?? 0) === mostPerRule || known.has(text)) continue;
    const findings = judge(base.recordType, record, base);
    if (findings === undefined) continue;
    known.add(text);
    times.set(boundary.rule, (times.get(boundary.rule) ?? 0) + 1);
    chosen.push({ ...candidate, record, findings });
  }
  return chosen;
}

/** Whether a case is one right record. */
function isRight({ status, role, form, input, expected }: SuiteCase): boolean {
  return (
    status === "approved" &&
    role === "validator" &&
    form === "records" &&
    input.records?.length === 1 &&
    input.publicCopy === undefined &&
    expected.findings?.length === 0
  );
}

function recordOf({ input }: SuiteCase): object {
  return input.records?.[0]?.record as object;
}
