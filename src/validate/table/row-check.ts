import { heavier, type Place, type Severity } from "../../finding/finding.ts";
import { cellWords, presenceWords } from "../../kernel/layout.ts";
import type { FieldDescription, RuleDescription } from "../../model/published.ts";
import { put } from "../../read/cells.ts";
import { isBlank } from "../../read/columns.ts";
import type { Counter } from "../../report/tally.ts";
import type { DatasetRecord } from "../dataset/dataset-check.ts";
import type { Emission } from "../dataset/plan.ts";
import type { FileResults } from "../file-results.ts";
import { LocatedFinding } from "../located-finding.ts";
import type { ValueCounts } from "../quality-count.ts";
import type { RawFinding } from "../raw-finding.ts";
import type { RecordCheck, RecordPlan } from "../record-check.ts";
import type { ColumnFinder } from "../record-reporter.ts";
import { listPath } from "../shape-findings.ts";
import type { OpenRows } from "../table-check.ts";
import type { CellSource } from "./cell-source.ts";
import type { CellFinding, Skip } from "./cell-verdict.ts";
import { clear, disjoint, has, same, set } from "./column-masks.ts";
import type { CostMeter } from "./cost-meter.ts";
import type { Kernel } from "./kernel.ts";
import type { KeyComparison } from "./key-comparison.ts";
import { RowAtHand } from "./row-at-hand.ts";
import { type RowOutcome, RowOutcomes } from "./row-outcomes.ts";
import { type KnownProfile, type Presence, RowRules, type SettledRule } from "./row-rules.ts";
import { type OrdinaryRows, RowStage } from "./row-stage.ts";
import type { TablePlan } from "./table-plan.ts";
import { TupleMemo } from "./tuple-memo.ts";

/** Fields below one member of the record, and their columns. */
interface Group {
  readonly segments: readonly string[];
  readonly columns: Uint32Array;
}

/**
 * Checks the rows that the kernel has cut. What it recognised costs nothing more; a value seen before costs a look-up; all else
 * goes to the reference check, value by value and rule by rule.
 */
export class RowCheck {
  readonly #plan: TablePlan;
  readonly #check: RecordCheck;
  readonly #kernel: Kernel;
  readonly #results: FileResults;
  readonly #text: CellSource;
  readonly #columnOf: ColumnFinder;
  readonly #file: string;
  #keys: KeyComparison | undefined;
  readonly #addWhole: ((record: Omit<DatasetRecord, "file">) => void) | undefined;
  readonly #putWhole: ((emission: Emission, record: Omit<DatasetRecord, "file">) => void) | undefined;
  readonly #width: number;
  readonly #row: RowAtHand;
  readonly #rules: RowRules;
  readonly #stage: RowStage;
  readonly #ordinary: OrdinaryRows;
  readonly #outcomes: RowOutcomes;

  readonly #presences = new Map<string, Presence>();
  /** The same by mask alone, which is what rows are looked up by. */
  readonly #presenceByMask = new TupleMemo(presenceWords);
  readonly #numbered: Presence[] = [];
  readonly #maskKey = new Int32Array(presenceWords);
  #lastPresence: Presence | undefined;
  readonly #lastMask = new Uint32Array(presenceWords);
  #lastHollow = "";
  readonly #groups: readonly Group[];
  readonly #ruleCounters: (Counter | undefined)[];
  readonly #fields: ReadonlyMap<string, FieldDescription>;
  readonly #nullable: readonly number[];
  readonly #lists: readonly number[];

  /** Columns without a name in which something stands. */
  readonly #inUse: Set<number>;
  readonly #nameless: readonly number[];

  readonly #rowFindings: CellFinding[] = [];
  readonly #shapeFindings: CellFinding[] = [];
  readonly #skips: Skip[] = [];

  constructor(options: {
    readonly plan: TablePlan;
    readonly rows: Pick<OpenRows, "recordCheck" | "columnOf" | "inUse">;
    readonly kernel: Kernel;
    readonly results: FileResults;
    readonly text: CellSource;
    readonly file: string;
    readonly addWhole?: (record: Omit<DatasetRecord, "file">) => void;
    readonly putWhole?: (emission: Emission, record: Omit<DatasetRecord, "file">) => void;
    readonly meter?: CostMeter;
    readonly ordinary: OrdinaryRows;
  }) {
    this.#plan = options.plan;
    this.#check = options.rows.recordCheck;
    this.#kernel = options.kernel;
    this.#results = options.results;
    this.#text = options.text;
    this.#columnOf = options.rows.columnOf;
    this.#inUse = options.rows.inUse;
    this.#file = options.file;
    this.#addWhole = options.addWhole;
    this.#putWhole = options.putWhole;
    const { plan, kernel, text, meter } = options;
    const { columns, recordType } = plan;
    this.#width = columns.length;
    const stage = new RowStage(kernel, plan);
    this.#stage = stage;
    this.#ordinary = options.ordinary;
    this.#row = new RowAtHand({ plan, check: this.#check, kernel, text, stage, meter });
    this.#rules = new RowRules({
      plan,
      check: this.#check,
      kernel,
      results: this.#results,
      row: this.#row,
      stage,
      meter,
    });
    this.#outcomes = new RowOutcomes(stage, this.#rules, this.#results);
    this.#groups = groupsOf(plan);
    this.#ruleCounters = this.#check.plans.map(() => undefined);
    this.#fields = new Map(recordType.fields.map((field) => [field.path, field]));
    this.#nullable = columns.filter(({ mayBeNull }) => mayBeNull).map(({ index }) => index);
    this.#lists = columns.filter(({ isList }) => isList).map(({ index }) => index);
    this.#nameless = columns.filter(({ isNameless }) => isNameless).map(({ index }) => index);
  }

  /** Takes the keys of the rows from now on; the plans are the same for all ranges of a table. */
  takeKeys(keys: KeyComparison | undefined): void {
    if (this.#keys === undefined && keys !== undefined) {
      this.#stage.setPassing(
        this.#ordinary,
        this.#groups.map(({ columns }) => columns),
        keys.plans.map(({ columns }) => columns),
      );
    }
    this.#keys = keys;
  }

  /**
   * Passes rows of the kernel's output, from one on, of which it is known what is to be said; they count as checked.
   *
   * @param limit offset in the input; what begins there is not passed
   * @param row number of the first of them
   * @returns the first row that is to be checked by itself
   */
  pass(from: number, to: number, limit: number, row: number): number {
    const keys = this.#keys;
    if (keys === undefined) return from;
    this.#row.leave();
    for (let next = from; ; ) {
      next = this.#rules.pass(next, to, limit);
      this.#stage.takeKeys((index, key, low, high) => keys.hashes[key]?.add(low, high, row + index - from));
      const column = this.#stage.newValue;
      // Often it is wrong in the same way as others, so that the row is like others, too.
      if (next < to && column >= 0 && this.#row.judgeAhead(next, column)) continue;
      keys.records += next - from;
      this.#results.tally.read += next - from;
      return next;
    }
  }

  /**
   * Checks row `index` of the kernel's output, which is as wide as the table.
   *
   * @returns whether it was checked; not where only a check of the whole row can say
   */
  check(index: number, row: number, line: number | undefined, needsAttention: boolean): boolean {
    this.#row.begin(index);
    this.#rules.begin();
    this.#rowFindings.length = 0;
    this.#shapeFindings.length = 0;
    this.#skips.length = 0;
    let known: KnownProfile | undefined;
    if (needsAttention) {
      if (!this.#lookAtCells()) return false;
    } else {
      known = this.#rules.find();
      if (known?.isQuiet && this.#rules.unsettledCount === 0) {
        this.#pass(known, row, line);
        if (this.#stage.wantsOutcome) this.#learnOutcome(known, [], known.counts);
        return true;
      }
    }
    const { raw, filled, ruled } = this.#row;
    let worst: Severity | undefined;
    let extraValues = 0;
    let extraCoded = 0;
    for (const column of this.#nullable) {
      if (has(ruled, column) && this.#row.isNull(column)) clear(ruled, column);
    }
    for (const column of this.#lists) {
      if (!has(ruled, column)) continue;
      const { values, codedValues } = this.#row.verdictAt(column);
      extraValues += values - 1;
      extraCoded += codedValues - (this.#plan.columns[column]?.field?.codeList === undefined ? 0 : 1);
    }
    for (const column of this.#nameless) {
      if (has(raw, column) && !this.#inUse.has(column) && !isBlank(this.#text.cell(index, column)))
        this.#inUse.add(column);
    }

    this.#row.hollow = this.#hollowGroups(ruled).join();
    const presence = this.#presenceOf(ruled, this.#row.hollow);
    if (needsAttention) known = this.#rules.findMarked();
    if (known === undefined) this.#rules.judge(presence, extraValues, extraCoded);
    else this.#rules.judgeUnsettled(known, presence);
    const { missing } = same(raw, ruled) ? presence : this.#presenceOf(raw);
    const { filled: mandatory } = same(filled, ruled) ? presence.counts : this.#presenceOf(filled).counts;
    const counts = {
      values: presence.counts.values + extraValues,
      codedValues: presence.counts.codedValues + extraCoded,
      filled: mandatory,
    };
    const results = this.#results;
    results.tally.read++;
    if (missing.length + this.#rowFindings.length + this.#shapeFindings.length + this.#rules.broken.length === 0) {
      results.quality.addClean(counts, 1);
    } else {
      this.#shapeFindings.push(...missing);
      worst = this.#report(row, line);
      results.quality.closeCounted(worst, counts, this.#fieldsIn(filled));
      if (results.fails(worst)) results.tally.invalid++;
    }
    if (this.#keys !== undefined) this.#compare(this.#keys, presence.keys, row, line, worst);
    else this.#addWhole?.(this.#wholeRecord(row, line, worst));
    if (known !== undefined && this.#stage.wantsOutcome)
      this.#learnOutcome(known, this.#rules.spoiltRules(presence), counts);
    return true;
  }

  /** Lets the kernel pass rows like the one at hand, where hashes are all that is needed of their right keys. */
  #learnOutcome(known: KnownProfile, spoilt: readonly SettledRule[], counts: ValueCounts): void {
    const { malformed, filled } = this.#row;
    if (known.hashedKeys === undefined) return;
    const missedKeys = (this.#keys?.plans ?? []).flatMap(({ columns }, key) =>
      known.keys[key] && columns.some((column) => has(malformed, column)) ? [key] : [],
    );
    const keys = known.hashedKeys.filter((key) => !missedKeys.includes(key));
    const outcome: RowOutcome = {
      spoilt,
      findings: [
        ...[...this.#rowFindings, ...this.#shapeFindings].map(({ finding: { rule, path }, counter }) => ({
          rule,
          path,
          counter: counter as Counter,
        })),
        ...this.#rules.broken.map((rank) => {
          const { rule, path } = this.#check.plans[rank] as RecordPlan;
          return { rule, path, counter: this.#ruleCounters[rank] as Counter };
        }),
      ],
      skips: this.#skips.slice(),
      missedKeys,
      counts,
      has: this.#fieldsIn(filled.slice()),
    };
    this.#outcomes.add(known, outcome, keys);
  }

  /** Tells whether the column of a field is in a mask. */
  #fieldsIn(mask: Uint32Array): (path: string) => boolean {
    return (path) => {
      const column = this.#plan.columnOf.get(path);
      return column !== undefined && has(mask, column);
    };
  }

  /** Takes a row that the kernel has settled. */
  #pass({ counts, keys }: KnownProfile, row: number, line: number | undefined): void {
    const { tally, quality } = this.#results;
    tally.read++;
    quality.addClean(counts, 1);
    if (this.#keys !== undefined) this.#compare(this.#keys, keys, row, line, undefined);
    else this.#addWhole?.(this.#wholeRecord(row, line, undefined));
  }

  /** Counts what was put off until the number of rows was known. */
  finish(): void {
    this.#outcomes.finish(this.#keys);
    this.#rules.finish();
  }

  /** Judges every cell that is neither accepted nor known to be clean; false where a cell asks for a check of the whole row. */
  #lookAtCells(): boolean {
    const { attention } = this.#kernel;
    const from = this.#row.index * presenceWords;
    for (let word = 0; word < presenceWords; word++) {
      for (let bits = attention[from + word] as number; bits !== 0; bits &= bits - 1) {
        if (!this.#lookAtCell(word * 32 + 31 - Math.clz32(bits & -bits))) return false;
      }
    }
    for (const { rule, reason, detail } of this.#skips) this.#results.onSkip(rule, reason, detail, 1);
    return true;
  }

  #lookAtCell(column: number): boolean {
    if (this.#plan.columns[column]?.field === undefined) return true;
    const verdict = this.#row.verdictAt(column);
    if (verdict.needsRow) return false;
    if (verdict.value === undefined) {
      clear(this.#row.raw, column);
      clear(this.#row.filled, column);
      clear(this.#row.ruled, column);
      return true;
    }
    if (verdict.isPlaceholder) {
      clear(this.#row.filled, column);
      clear(this.#row.ruled, column);
    }
    if (verdict.isMalformed) set(this.#row.malformed, column);
    if (verdict.isClean) return true;
    for (const finding of verdict.byRules) this.#rowFindings.push(finding);
    for (const finding of verdict.bySchema) this.#shapeFindings.push(finding);
    for (const skip of verdict.skips) this.#skips.push(skip);
    return true;
  }

  /** Groups in which something stands, but nothing of a mask. */
  #hollowGroups(mask: Uint32Array): readonly number[] {
    if (same(this.#row.raw, mask)) return noGroups;
    return this.#groups.flatMap(({ columns }, index) =>
      disjoint(mask, columns) && !disjoint(this.#row.raw, columns) ? [index] : [],
    );
  }

  #presenceOf(mask: Uint32Array, hollow = ""): Presence {
    if (this.#lastPresence !== undefined && hollow === this.#lastHollow && same(mask, this.#lastMask))
      return this.#lastPresence;
    const presence = this.#findPresence(mask, hollow);
    this.#lastPresence = presence;
    this.#lastMask.set(mask);
    this.#lastHollow = hollow;
    return presence;
  }

  #findPresence(mask: Uint32Array, hollow: string): Presence {
    if (hollow === "") {
      for (let at = 0; at < presenceWords; at++) this.#maskKey[at] = mask[at] as number;
      const known = this.#presenceByMask.get(this.#maskKey);
      if (known >= 0) return this.#numbered[known] as Presence;
    }
    const name = `${mask.join()} ${hollow}`;
    let presence = this.#presences.get(name);
    if (presence === undefined) {
      presence = this.#describePresence(mask, hollow === "" ? noGroups : hollow.split(",").map(Number));
      this.#presences.set(name, presence);
      this.#numbered.push(presence);
      if (hollow === "") this.#presenceByMask.set(this.#maskKey, this.#numbered.length - 1);
    }
    return presence;
  }

  #describePresence(mask: Uint32Array, hollow: readonly number[]): Presence {
    const record: Record<string, unknown> = {};
    const full: Record<string, unknown> = {};
    for (const { index, reader, isList } of this.#plan.columns) {
      if (reader === undefined || !has(mask, index)) continue;
      put(record, reader.segments, "");
      put(full, reader.segments, isList ? ["-"] : "-");
    }
    this.#putGroups(record, hollow);
    this.#putGroups(full, hollow);
    const applying = this.#rules.applyingTo(record);
    const plans = this.#keys?.plans ?? [];
    const keys = plans.map(({ emission }) => emission.key(full) !== undefined && emission.matters(full));
    const isHashed = plans.every(({ way }, index) => way !== "whole" || !keys[index]);
    return {
      missing: this.#check
        .missing(full)
        .map((finding) => ({ finding, counter: undefined, order: this.#orderOf(finding) })),
      counts: this.#results.quality.valuesOf(full),
      rules: applying,
      number: this.#presences.size,
      keys,
      hashedKeys: isHashed
        ? plans.flatMap(({ way }, index) => (way === "hashed" && keys[index] ? [index] : []))
        : undefined,
    };
  }

  /** Counts the findings of the row at hand in the order of the reference, and shows those that somebody wants to see. */
  #report(row: number, line: number | undefined): Severity | undefined {
    let worst: Severity | undefined;
    const results = this.#results;
    const place: Place = { file: this.#file, row, line };
    for (const list of [this.#rowFindings, this.#shapeFindings]) {
      if (list.length > 1) list.sort((one, other) => one.order - other.order);
      for (const entry of list) {
        const { rule, path } = entry.finding;
        entry.counter ??= this.#counterOf(rule, path);
        const isSample = results.count(rule, path, entry.counter);
        if (isSample || results.wantsFindings) results.show(this.#locate(entry.finding, place), isSample);
        worst = heavier(worst, rule.severity);
      }
    }
    const { broken } = this.#rules;
    if (broken.length > 1) broken.sort((one, other) => one - other);
    for (const rank of broken) {
      const plan = this.#check.plans[rank] as RecordPlan;
      const { rule, path } = plan;
      const counter = this.#ruleCounters[rank] ?? this.#counterOf(rule, path);
      this.#ruleCounters[rank] = counter;
      const isSample = results.count(rule, path, counter);
      if (isSample || results.wantsFindings) results.show(this.#locate(this.#findingOf(plan), place), isSample);
      worst = heavier(worst, rule.severity);
    }
    return worst;
  }

  #locate(finding: RawFinding, place: Place): LocatedFinding {
    const column = finding.path === "" ? undefined : this.#columnOf(finding.path);
    const cell = column === undefined ? undefined : this.#text.cell(this.#row.index, column.index);
    return new LocatedFinding(finding, column, { place, cell, fieldAt: this.#fieldAt });
  }

  #counterOf({ id, code, severity }: RuleDescription, path: string): Counter {
    const header = path === "" ? undefined : this.#columnOf(path)?.header;
    return this.#results.tally.counterOf({ rule: id, code, severity }, header, path);
  }

  /** A finding that is to be shown: the rule is asked once more, about the whole record. */
  #findingOf(plan: RecordPlan): RawFinding {
    const record = this.#subject();
    let found: RawFinding | undefined;
    this.#check.judge(plan, record, this.#check.dayOf(record), this.#row.malformedPaths(), {
      onFinding: (finding) => {
        found = finding;
      },
      onSkip() {},
    });
    if (found === undefined) throw new Error(`rule ${plan.rule.id} said two things of row ${this.#row.index}`);
    return found;
  }

  /** The record of the row at hand without placeholders. */
  #subject(): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const { index: column, reader } of this.#plan.columns) {
      if (reader !== undefined && has(this.#row.filled, column))
        put(record, reader.segments, this.#row.valueAt(column));
    }
    this.#putGroups(record, this.#hollowGroups(this.#row.filled));
    return record;
  }

  /** Puts in groups without members, where they are not there yet. */
  #putGroups(record: Record<string, unknown>, groups: readonly number[]): void {
    for (const index of groups) put(record, (this.#groups[index] as Group).segments, {}, false);
  }

  #wholeRecord(row: number, line: number | undefined, worst: Severity | undefined): Omit<DatasetRecord, "file"> {
    return {
      recordType: this.#plan.recordType.id,
      record: this.#subject(),
      malformed: this.#row.malformedPaths(),
      row,
      line,
      isInvalid: this.#results.fails(worst),
    };
  }

  #compare(
    keys: KeyComparison,
    present: readonly boolean[],
    row: number,
    line: number | undefined,
    worst: Severity | undefined,
  ): void {
    keys.records++;
    for (let at = 0; at < keys.plans.length; at++) {
      if (!present[at]) continue;
      const { emission, columns, way } = keys.plans[at] as KeyComparison["plans"][number];
      if (way === "whole") {
        keys.wholes++;
        this.#putWhole?.(emission, this.#wholeRecord(row, line, worst));
        continue;
      }
      if (columns.some((column) => has(this.#row.malformed, column))) {
        keys.miss(at, 1);
        continue;
      }
      if (way === "none") continue;
      const { margin } = this.#plan;
      keys.hash.reset();
      for (const column of columns) {
        const cell = (this.#row.index * this.#width + column) * cellWords;
        const code = this.#kernel.cells[cell + 2] as number;
        if (this.#row.isPlainText(column, code)) {
          const { cells, input } = this.#kernel;
          keys.hash.add(input, (cells[cell] as number) + margin, (cells[cell + 1] as number) - margin);
        } else keys.addText(String(this.#row.valueAt(column)));
      }
      keys.put(at, row);
    }
  }

  #orderOf({ path }: RawFinding): number {
    const { fields } = this.#plan.recordType;
    const index = fields.findIndex((field) => field.path === path);
    return index < 0 ? fields.length : index;
  }

  readonly #fieldAt = (path: string): FieldDescription | undefined =>
    this.#fields.get(path) ?? this.#fields.get(listPath(path));
}

const noGroups: readonly number[] = [];

function groupsOf({ columns }: TablePlan): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { index, reader } of columns) {
    for (let depth = 1; depth < (reader?.segments.length ?? 0); depth++) {
      const segments = reader?.segments.slice(0, depth) ?? [];
      const name = segments.join("/");
      const group = groups.get(name) ?? { segments, columns: new Uint32Array(presenceWords) };
      set(group.columns, index);
      groups.set(name, group);
    }
  }
  return [...groups.values()];
}
