import { heavier, type Severity } from "../../finding/finding.ts";
import type { RuleDescription } from "../../model/published.ts";
import type { Counter } from "../../report/tally.ts";
import type { FileResults } from "../file-results.ts";
import type { ValueCounts } from "../quality-count.ts";
import type { Skip } from "./cell-verdict.ts";
import type { KeyComparison } from "./key-comparison.ts";
import type { KnownProfile, RowRules, SettledRule } from "./row-rules.ts";
import type { RowStage } from "./row-stage.ts";

/** All that a row counts for, but for what its profile says by itself. */
export interface RowOutcome {
  /** Rules that read a wrong value. */
  readonly spoilt: readonly SettledRule[];
  readonly findings: readonly CountedFinding[];
  readonly skips: readonly Skip[];
  /** Numbers of the keys that are wrong. */
  readonly missedKeys: readonly number[];
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
 * What rows come to that have a profile of the kind, and the faults, of one that has been checked: the same findings, of which
 * enough samples have been taken. The kernel passes them and counts; what that counts for is added up at the end.
 */
export class RowOutcomes {
  readonly #stage: RowStage;
  readonly #rules: RowRules;
  readonly #results: FileResults;
  /** By address. */
  readonly #outcomes = new Map<number, RowOutcome>();

  constructor(stage: RowStage, rules: RowRules, results: FileResults) {
    this.#stage = stage;
    this.#rules = rules;
    this.#results = results;
  }

  /** Lets the kernel know what rows come to that are like the one it did not pass last; `keys` are the numbers of those it has. */
  add({ profile }: KnownProfile, outcome: RowOutcome, keys: readonly number[]): void {
    const { tally, wantsFindings } = this.#results;
    // Nobody waits for a finding of which there is none.
    if (outcome.findings.some(({ counter }) => wantsFindings || !tally.isSampled(counter))) return;
    const address = this.#stage.addOutcome(profile.address, keys);
    if (address !== 0) this.#outcomes.set(address, outcome);
  }

  /** Counts what was put off until the number of rows was known. */
  finish(keys: KeyComparison | undefined): void {
    const passed = new Map<number, number>();
    this.#stage.takePassed((address, profile, rows) => {
      passed.set(address, (passed.get(address) ?? 0) + rows);
      this.#rules.addPassed(profile, (this.#outcomes.get(address) as RowOutcome).spoilt, rows);
    });
    for (const [address, outcome] of this.#outcomes) {
      const rows = this.#stage.takeFaultless(address) + (passed.get(address) ?? 0);
      if (rows === 0) continue;
      this.#count(outcome, rows);
      for (const key of outcome.missedKeys) keys?.miss(key, rows);
    }
  }

  #count({ findings, skips, counts, has }: RowOutcome, rows: number): void {
    const results = this.#results;
    const { tally, quality } = results;
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
