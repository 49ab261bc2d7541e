import { detach } from "../base/detach.ts";
import { type Finding, type Severity, severities } from "../finding/finding.ts";
import type { RuleDescription } from "../model/published.ts";
import type { NotChecked, ReportedFinding, RuleCount } from "./report.ts";
import type { WordMaker } from "./words.ts";

/** Where findings of one rule and column are counted. */
export interface Counter {
  readonly finding: Pick<Finding, "rule" | "code" | "severity">;
  readonly header: string;
  count: number;
  samples: number;
}

/** Everything a tally holds as plain data, so that parts of one input can be counted apart. */
export interface TallyContent {
  readonly counters: readonly {
    readonly finding: Pick<Finding, "rule" | "code" | "severity">;
    readonly header: string;
    readonly count: number;
  }[];
  readonly skips: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly detail: string;
    readonly count: number;
  }[];
  readonly read: number;
  readonly invalid: number;
}

/**
 * Columns of one rule that are counted each by itself. A table has fewer; a file of objects can invent a new name in every
 * record, and what goes beyond is counted together.
 */
const columnsApart = 1000;
const otherColumns = "…";

interface SkipCounter {
  readonly rule: RuleDescription;
  readonly reason: string;
  readonly detail: string;
  readonly recordType: string;
  count: number;
}

/**
 * Counts findings exactly and keeps a few samples of each rule and column, so that a file in which every row is wrong
 * costs no more memory than one in which none is.
 */
export class Tally {
  readonly #words: WordMaker;
  readonly #maxSamples: number;
  /** By rule, then by column. */
  #counters = new Map<string, Map<string, Counter>>();
  #skips = new Map<RuleDescription, SkipCounter[]>();
  #samples: ReportedFinding[] = [];
  #totals: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  read = 0;
  invalid = 0;

  constructor(words: WordMaker, maxSamples: number) {
    this.#words = words;
    this.#maxSamples = maxSamples;
  }

  add(finding: Finding, recordType: string): void {
    if (this.count(this.counterOf(finding, finding.place.header, finding.path))) this.sample(finding, recordType);
  }

  /** Where findings of a rule about a column, or a field where there is no column, are counted. */
  counterOf(
    { rule, code, severity }: Pick<Finding, "rule" | "code" | "severity">,
    columnHeader: string | undefined,
    path: string,
  ): Counter {
    let counters = this.#counters.get(rule);
    if (counters === undefined) {
      counters = new Map();
      this.#counters.set(rule, counters);
    }
    const column = columnHeader ?? generalPath(path);
    const header = counters.size < columnsApart || counters.has(column) ? column : otherColumns;
    let counter = counters.get(header);
    if (counter === undefined) {
      counter = { finding: { rule, code, severity }, header: detach(header), count: 0, samples: 0 };
      counters.set(counter.header, counter);
    }
    return counter;
  }

  /** Counts one finding and says whether it is wanted as a sample, which it then counts as. */
  count(counter: Counter): boolean {
    counter.count++;
    this.#totals[counter.finding.severity]++;
    if (counter.samples >= this.#maxSamples) return false;
    counter.samples++;
    return true;
  }

  /** Counts findings of which no sample is wanted. */
  addCount(counter: Counter, findings: number): void {
    counter.count += findings;
    this.#totals[counter.finding.severity] += findings;
  }

  /** Whether no more samples are wanted. */
  isSampled({ samples }: Counter): boolean {
    return samples >= this.#maxSamples;
  }

  /** Keeps a finding that was wanted as a sample, with its words; nothing of it shares memory with the text of the file. */
  sample(finding: Finding, recordType: string): ReportedFinding {
    const { rule, code, severity, place, path, value, args } = finding;
    const own = { rule, code, severity, ...detach({ place, path, value, args }) };
    const reported = this.#words.report(own, recordType);
    this.#samples.push(reported);
    return reported;
  }

  get content(): TallyContent {
    return {
      counters: [...this.#counters.values()].flatMap((columns) =>
        [...columns.values()].map(({ finding, header, count }) => ({ finding, header, count })),
      ),
      skips: [...this.#skips.values()]
        .flat()
        .map(({ rule, reason, detail, count }) => ({ rule: rule.id, reason, detail, count })),
      read: this.read,
      invalid: this.invalid,
    };
  }

  /**
   * Lets go of the samples taken so far. Parts must come in the order of the input: of what earlier parts have enough samples of,
   * no later one is wanted.
   */
  startPart(): void {
    this.#samples = [];
  }

  /** Adds what was counted elsewhere in the same input; its samples are another matter. */
  merge(
    { counters, skips, read, invalid }: TallyContent,
    recordType: string,
    rules: ReadonlyMap<string, RuleDescription>,
  ): void {
    for (const { finding, header, count } of counters) {
      this.addCount(this.counterOf(finding, header, ""), count);
    }
    for (const { rule, reason, detail, count } of skips) {
      this.skip(rules.get(rule) as RuleDescription, reason, detail, recordType, count);
    }
    this.read += read;
    this.invalid += invalid;
  }

  /** Takes over samples of the next part of the input, whose rows and lines were counted from its own beginning. */
  takeSamples(samples: readonly ReportedFinding[], before: { readonly rows: number; readonly lines: number }): void {
    for (const sample of samples) {
      const counter = this.counterOf(sample, sample.header ?? undefined, sample.path);
      if (counter.samples >= this.#maxSamples) continue;
      counter.samples++;
      this.#samples.push({
        ...sample,
        row: sample.row === null ? null : sample.row + before.rows,
        line: sample.line === null ? null : sample.line + before.lines,
      });
    }
  }

  skip(rule: RuleDescription, reason: string, detail: string, recordType: string, count: number): void {
    // Which field of many was malformed differs from record to record and is said by its own findings.
    const known = reason === "missing-column" || reason === "parameter" ? detail : "";
    const counters = this.#skips.get(rule) ?? [];
    this.#skips.set(rule, counters);
    const counter = counters.find((one) => one.reason === reason && one.detail === known);
    if (counter !== undefined) counter.count += count;
    else counters.push({ rule, reason, detail: known, recordType, count });
  }

  /**
   * Remembers how things stand.
   *
   * @returns a function that goes back to it: what was counted of a file that turns out to be unreadable says nothing
   */
  mark(): () => void {
    const counters = new Map(
      [...this.#counters].map(([rule, columns]) => [
        rule,
        new Map([...columns].map(([header, counter]) => [header, { ...counter }])),
      ]),
    );
    const skips = new Map([...this.#skips].map(([rule, list]) => [rule, list.map((counter) => ({ ...counter }))]));
    const totals = { ...this.#totals };
    const { read, invalid } = this;
    const { length } = this.#samples;
    return () => {
      this.#counters = counters;
      this.#skips = skips;
      this.#totals = totals;
      this.#samples.length = length;
      this.read = read;
      this.invalid = invalid;
    };
  }

  get totals(): Readonly<Record<Severity, number>> {
    return this.#totals;
  }

  /** Samples in the order in which they were found. */
  get samples(): readonly ReportedFinding[] {
    return this.#samples;
  }

  /** Errors first, then the most frequent; an order of their own, whichever part of the input was counted first. */
  get counts(): RuleCount[] {
    return [...this.#counters.values()]
      .flatMap((columns) => [...columns.values()])
      .map(({ finding: { rule, code, severity }, header, count }) => ({
        rule,
        code,
        severity,
        header,
        count,
        title: this.#words.ruleTitle(rule),
      }))
      .sort(
        (a, b) =>
          severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
          b.count - a.count ||
          compare(a.code, b.code) ||
          compare(a.header ?? "", b.header ?? ""),
      );
  }

  get notChecked(): NotChecked[] {
    return [...this.#skips.values()]
      .flat()
      .map(({ rule, reason, detail, recordType, count }) => ({
        rule: rule.id,
        code: rule.code,
        reason,
        message: this.#words.skipped(reason, detail, recordType),
        count,
      }))
      .sort(
        (a, b) =>
          compare(a.code, b.code) || b.count - a.count || compare(a.reason, b.reason) || compare(a.message, b.message),
      );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of a value in any record: items of a list are one. */
function generalPath(path: string): string {
  return /\d/.test(path) ? path.replace(/\/\d+(?=\/|$)/g, "/*") : path;
}
