import { heavier, type Severity } from "../../finding/finding.ts";
import type { RuleDescription } from "../../model/published.ts";
import type { Counter } from "../../report/tally.ts";
import type { FileResults } from "../file-results.ts";
import type { ValueCounts } from "../quality-count.ts";
import type { Skip } from "./cell-verdict.ts";
import type { KnownProfile, RowRules, SettledRule } from "./row-rules.ts";
import type { RowStage } from "./row-stage.ts";

/** All that a row counts for. */
export interface RowOutcome {
  readonly known: KnownProfile;
  /** Rules that read a wrong value. */
  readonly spoilt: readonly SettledRule[];
  readonly findings: readonly CountedFinding[];
  readonly skips: readonly Skip[];
  readonly counts: ValueCounts;
  /** Whether a field is filled in. */
  has(path: string): boolean;
}

/** A finding of which only the number matters. */
export interface CountedFinding {
  readonly rule: RuleDescription;
  readonly path: string;
  readonly counter: Counter;
}

/**
 * What rows come to that have the profile and the wrong values of one that has been checked: the same findings, of which enough
 * samples have been taken. The kernel passes them and counts; what that counts for is added up at the end.
 */
export class RowOutcomes {
  readonly #stage: RowStage;
  readonly #rules: RowRules;
  readonly #results: FileResults;
  readonly #outcomes: { readonly address: number; readonly outcome: RowOutcome }[] = [];

  constructor(stage: RowStage, rules: RowRules, results: FileResults) {
    this.#stage = stage;
    this.#rules = rules;
    this.#results = results;
  }

  /** Lets the kernel know what rows come to that are like the one it did not pass last; `keys` are the numbers of those it has. */
  add(outcome: RowOutcome, keys: readonly number[]): void {
    const { tally, wantsFindings } = this.#results;
    // Nobody waits for a finding of which there is none.
    if (outcome.findings.some(({ counter }) => wantsFindings || !tally.isSampled(counter))) return;
    const address = this.#stage.addOutcome(outcome.known.profile.address, keys);
    if (address !== 0) this.#outcomes.push({ address, outcome });
  }

  /** Counts what was put off until the number of rows was known. */
  finish(): void {
    for (const { address, outcome } of this.#outcomes) {
      const rows = this.#stage.takePassed(address);
      if (rows > 0) this.#count(outcome, rows);
    }
  }

  #count({ known, spoilt, findings, skips, counts, has }: RowOutcome, rows: number): void {
    const results = this.#results;
    const { tally, quality } = results;
    this.#rules.addPassed(known, spoilt, rows);
    for (const { rule, reason, detail } of skips) results.onSkip(rule, reason, detail, rows);
    if (findings.length === 0) {
      quality.addClean(counts, rows);
      return;
    }
    for (const { counter } of findings) tally.addCount(counter, rows);
    const worst = findings.reduce<Severity | undefined>((one, { rule }) => heavier(one, rule.severity), undefined);
    quality.repeat(rows, () => {
      for (const { rule, path } of findings) quality.found(rule, path);
      quality.closeCounted(worst, counts, has);
    });
    if (results.fails(worst)) tally.invalid += rows;
  }
}
