import { documentNumberYear } from "../../base/document-number.ts";
import { type Place, type Severity, severities } from "../../finding/finding.ts";
import {
  cellAccepted,
  cellEscaped,
  cellIdMask,
  cellWords,
  headNumber,
  openRuleSize,
  presenceWords,
  readsHead,
  readsYear,
  wrongCode,
} from "../../kernel/layout.ts";
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
import {
  countsAnswers,
  type RecordCheck,
  type RecordListener,
  type RecordPlan,
  type SkipReason,
} from "../record-check.ts";
import type { ColumnFinder } from "../record-reporter.ts";
import { listPath } from "../shape-findings.ts";
import type { OpenRows } from "../table-check.ts";
import type { CellSource } from "./cell-source.ts";
import { type CellFinding, type CellVerdict, type Skip, undecided } from "./cell-verdict.ts";
import type { CostMeter } from "./cost-meter.ts";
import { HeldCell } from "./held-cell.ts";
import type { Kernel } from "./kernel.ts";
import type { KeyComparison } from "./key-comparison.ts";
import { type ConditionAddress, lengthTests, RowStage } from "./row-stage.ts";
import { needsMore, RowView } from "./row-view.ts";
import { holdsStep, noStep, RuleMemory, type RuleVerdict } from "./rule-memory.ts";
import type {
  HeadPart,
  LengthCondition,
  TableAlternative,
  TableCondition,
  TablePlan,
  TableRule,
} from "./table-plan.ts";
import { TupleMemo } from "./tuple-memo.ts";

/** What the fields that are there, whatever they hold, say about a row. */
interface Presence {
  /** Fields that the schema misses, in field order. */
  readonly missing: readonly CellFinding[];
  /** One value in each field; lists are corrected by their own counts. */
  readonly counts: ValueCounts;
  /** Rules that apply. */
  readonly rules: readonly RuleState[];
  readonly number: number;
  /** For each plan of keys: whether the key is there and the record matters. */
  readonly keys: readonly boolean[];
}

/** A condition about the record with what it has said so far. */
interface ConditionState {
  readonly condition: TableCondition;
  /** Bits of its columns. */
  readonly mask: Uint32Array;
  /** Columns of codes that it reads. */
  readonly codes: readonly number[];
  /** How rows stand with it, by what the codes are and which of its columns are there. */
  readonly standings: Map<string, Standing>;
  /** Where the kernel knows it. */
  readonly address: ConditionAddress;
  /** How often it was asked anew, and how often what it had said was enough. */
  learnt: number;
  remembered: number;
  /** Whether what it says is not remembered, because its values do not recur. */
  isForgetful: boolean;
}

/** What the codes of a row and the fields that are there say of a condition. */
type Standing =
  | SettledCondition
  /** They leave it open; its tree begins there, {@link noStep} where there is no more room. */
  | { readonly verdict: undefined; readonly root: number };

interface SettledCondition {
  readonly state: ConditionState;
  readonly verdict: RuleVerdict;
}

/** A rule that has come to its verdict. */
interface SettledRule extends SettledCondition {
  readonly state: RuleState;
}

/** A rule about the record. */
interface RuleState extends ConditionState {
  readonly rule: TableRule;
  /** Index of the rule among those of the record type. */
  readonly rank: number;
  /** Conditions of which each is enough; asked where what the rule says as a whole does not recur. */
  readonly alternatives: readonly AlternativeState[];
  /** What it says of rows with a wrong value, by its field and the turn of the law. */
  readonly spoilt: Map<string, SettledRule>;
}

interface AlternativeState extends ConditionState {
  readonly condition: TableAlternative;
}

/** A rule that the codes of a row leave open. */
interface OpenRule {
  readonly state: RuleState;
  /** Where its tree begins; {@link noStep} where there is none. */
  readonly root: number;
  /** Its alternatives that are left open, too, the one that was true last in front; made when they are first needed. */
  alternatives: { readonly state: AlternativeState; readonly root: number }[] | undefined;
  /** Where the kernel knows it; 0 where it does not. */
  address: number;
}

/** Fields below one member of the record, and their columns. */
interface Group {
  readonly segments: readonly string[];
  readonly columns: Uint32Array;
}

/** What follows from the codes of a row, the fields that are there, and the law of its day. */
interface Profile {
  /** Rules that have come to their verdict. */
  readonly settled: readonly SettledRule[];
  readonly broken: readonly number[];
  /** Rules that read other values, too, and where their trees begin. */
  readonly open: readonly OpenRule[];
  /** The same with wrong values in some columns, by their mask. */
  readonly spoilt: Map<string, Profile>;
  /** Rows with this profile; what that counts for is added up at the end. */
  rows: number;
  /** Where the kernel knows its open rules; 0 where it does not, -1 where it shall not. */
  address: number;
}

/** What counts for a row that the kernel has found the profile of. */
interface TaughtProfile {
  readonly profile: Profile;
  /** Whether nothing is to be said of the fields that are not there, nor by the rules that have come to their verdict. */
  readonly isQuiet: boolean;
  readonly counts: ValueCounts;
  readonly keys: readonly boolean[];
}

/** A day of events, and which of the turns of the law it lies after. */
interface Day {
  readonly on: string;
  readonly turn: number;
}

const noDay: Day = { on: "", turn: 0 };

/** Rows of more different profiles are judged rule by rule. */
const mostProfiles = 1 << 14;
/**
 * A condition that has been asked anew so often, and what it had said was not enough so many times as often, is not remembered any
 * more. Of values of which each is another this shows soon.
 */
const trials = [
  { learnt: 1 << 8, gain: 1 / (1 << 8) },
  { learnt: 1 << 11, gain: 4 },
] as const;
/** Number of what has no year. */
const noYear = 1;
/** Of a value without a number nothing can be remembered. */
const noNumber = -1;

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
  /** Takes the keys of the rows; its plans are the same for all ranges of a table. */
  keys: KeyComparison | undefined;
  readonly #addWhole: ((record: Omit<DatasetRecord, "file">) => void) | undefined;
  readonly #putWhole: ((emission: Emission, record: Omit<DatasetRecord, "file">) => void) | undefined;
  readonly #meter: CostMeter | undefined;
  readonly #width: number;

  /** By column, then by id; {@link seenOnce} for what was not worth keeping. */
  readonly #verdicts: (CellVerdict | undefined)[][];
  /** Verdicts on cells of the row at hand, by column, and the row they are of. */
  readonly #own: (CellVerdict | undefined)[];
  readonly #ownOf: Float64Array;
  readonly #presences = new Map<string, Presence>();
  /** The same by mask alone, which is what rows are looked up by. */
  readonly #presenceByMask = new TupleMemo(presenceWords);
  readonly #numbered: Presence[] = [];
  readonly #maskKey = new Int32Array(presenceWords);
  #lastPresence: Presence | undefined;
  readonly #lastMask = new Uint32Array(presenceWords);
  #lastHollow = "";
  readonly #groups: readonly Group[];
  /** Groups of the row at hand that are there without a value that counts. */
  #hollow = "";
  readonly #rules: readonly RuleState[];
  readonly #view: RowView;
  readonly #stage: RowStage;
  readonly #memory: RuleMemory;
  /** Of the profiles that the kernel knows, by number less one. */
  readonly #taught: TaughtProfile[] = [];
  /** The profile of the row at hand. */
  #profile: Profile | undefined;
  readonly #answer = new Answer();
  readonly #profiles: Profile[] = [];
  readonly #profileOf: TupleMemo;
  readonly #profileKey: Int32Array;
  readonly #codeColumns: ReadonlySet<number>;
  /** By column of the day of the event and id: the day and its turn. */
  readonly #days: (Day | undefined)[][];
  #day: Day = noDay;
  /** Texts of the row at hand that have been decoded, by column, and the row they are of. */
  readonly #decoded: unknown[];
  /** By column, the amounts that its cell in some row mentions. */
  readonly #held: { readonly cell: HeldCell; row: number; isRead: boolean }[];
  readonly #decodedOf: Float64Array;
  #index = 0;
  #rowsSeen = 0;
  readonly #ruleCounters: (Counter | undefined)[];
  readonly #fields: ReadonlyMap<string, FieldDescription>;
  readonly #nullable: readonly number[];
  readonly #lists: readonly number[];
  readonly #asItStands: readonly boolean[];

  /** Columns without a name in which something stands. */
  readonly #inUse: Set<number>;
  readonly #nameless: readonly number[];

  /** Presence in the file, without placeholders, and without what means "without end". */
  readonly #raw = new Uint32Array(presenceWords);
  readonly #filled = new Uint32Array(presenceWords);
  readonly #ruled = new Uint32Array(presenceWords);
  readonly #malformed = new Uint32Array(presenceWords);
  /** Columns of the row at hand with values that have just been judged for the first time. */
  readonly #novel = new Uint32Array(presenceWords);
  readonly #rowFindings: CellFinding[] = [];
  readonly #shapeFindings: CellFinding[] = [];
  readonly #skips: Skip[] = [];
  /** Paths of the fields of a mask. */
  readonly #malformedSets = new Map<string, ReadonlySet<string>>();
  #broken: number[] = [];

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
    this.#meter = options.meter;
    const { columns, rules, recordType } = this.#plan;
    this.#width = columns.length;
    this.#verdicts = columns.map(() => []);
    this.#own = columns.map(() => undefined);
    this.#ownOf = new Float64Array(columns.length);
    this.#stage = new RowStage(this.#kernel, this.#plan);
    this.#memory = new RuleMemory(this.#stage);
    this.#rules = rules.map((rule, rank) => createRuleState(rule, rank, this.#plan.codeColumns, this.#stage));
    this.#profileKey = new Int32Array(this.#plan.codeColumns.length + 2);
    this.#profileOf = new TupleMemo(this.#profileKey.length);
    this.#codeColumns = new Set(this.#plan.codeColumns);
    this.#groups = groupsOf(this.#plan);
    this.#days = columns.map(() => []);
    this.#decoded = columns.map(() => undefined);
    this.#decodedOf = new Float64Array(columns.length);
    this.#held = columns.map(() => ({ cell: new HeldCell(), row: -1, isRead: false }));
    this.#view = new RowView(this.#plan, {
      isThere: (column) => has(this.#ruled, column),
      isRead: (column) => has(this.#raw, column),
      valueAt: (column) => this.#valueAt(this.#index, column),
      heldAt: (column) => this.#heldAt(this.#index, column),
    });
    this.#ruleCounters = this.#check.plans.map(() => undefined);
    this.#fields = new Map(recordType.fields.map((field) => [field.path, field]));
    this.#nullable = columns.filter(({ mayBeNull }) => mayBeNull).map(({ index }) => index);
    this.#lists = columns.filter(({ isList }) => isList).map(({ index }) => index);
    this.#nameless = columns.filter(({ isNameless }) => isNameless).map(({ index }) => index);
    this.#asItStands = columns.map(({ isAsItStands }) => isAsItStands);
  }

  /**
   * Checks row `index` of the kernel's output, which is as wide as the table.
   *
   * @returns whether it was checked; not where only a check of the whole row can say
   */
  check(index: number, row: number, line: number | undefined, needsAttention: boolean): boolean {
    const { presence } = this.#kernel;
    this.#index = index;
    this.#rowsSeen++;
    this.#profile = undefined;
    for (let word = 0; word < presenceWords; word++) {
      const bits = presence[index * presenceWords + word] as number;
      this.#raw[word] = bits;
      this.#filled[word] = bits;
      this.#ruled[word] = bits;
      this.#malformed[word] = 0;
      this.#novel[word] = 0;
    }
    this.#broken.length = 0;
    this.#rowFindings.length = 0;
    this.#shapeFindings.length = 0;
    let taught: TaughtProfile | undefined;
    if (needsAttention) {
      if (!this.#lookAtCells(index)) return false;
    } else if (this.#meter === undefined) {
      taught = this.#taught[this.#kernel.settle(index) - 1];
      if (taught?.isQuiet && this.#stage.unsettledCount === 0) {
        this.#pass(taught, index, row, line);
        return true;
      }
    }
    let worst: Severity | undefined;
    let extraValues = 0;
    let extraCoded = 0;
    for (const column of this.#nullable) {
      if (has(this.#ruled, column) && this.#isNull(index, column)) clear(this.#ruled, column);
    }
    for (const column of this.#lists) {
      if (!has(this.#ruled, column)) continue;
      const { values, codedValues } = this.#verdictAt(index, column);
      extraValues += values - 1;
      extraCoded += codedValues - (this.#plan.columns[column]?.field?.codeList === undefined ? 0 : 1);
    }
    for (const column of this.#nameless) {
      if (has(this.#raw, column) && !this.#inUse.has(column) && !isBlank(this.#text.cell(index, column)))
        this.#inUse.add(column);
    }

    this.#hollow = this.#hollowGroups(this.#ruled).join();
    const ruled = this.#presenceOf(this.#ruled, this.#hollow);
    if (needsAttention && this.#hollow === "" && this.#meter === undefined) {
      this.#day = this.#dayAt(index);
      this.#stage.setRow(this.#ruled, this.#malformed, this.#day.turn);
      taught = this.#taught[this.#kernel.settleMasked(index) - 1];
    }
    if (taught === undefined) {
      this.#judgeRules(ruled, index);
      this.#teach(ruled, extraValues, extraCoded);
    } else this.#judgeUnsettled(taught, index);
    const { missing } = same(this.#raw, this.#ruled) ? ruled : this.#presenceOf(this.#raw);
    const { filled } = same(this.#filled, this.#ruled) ? ruled.counts : this.#presenceOf(this.#filled).counts;
    const counts = {
      values: ruled.counts.values + extraValues,
      codedValues: ruled.counts.codedValues + extraCoded,
      filled,
    };
    const results = this.#results;
    results.tally.read++;
    if (missing.length + this.#rowFindings.length + this.#shapeFindings.length + this.#broken.length === 0) {
      results.quality.addClean(counts, 1);
    } else {
      this.#shapeFindings.push(...missing);
      worst = this.#report(index, row, line);
      results.quality.closeCounted(worst, counts, (path) => {
        const column = this.#plan.columnOf.get(path);
        return column !== undefined && has(this.#filled, column);
      });
      if (results.fails(worst)) results.tally.invalid++;
    }
    if (this.keys !== undefined) this.#compare(this.keys, ruled.keys, index, row, line, worst);
    else this.#addWhole?.(this.#wholeRecord(index, row, line, worst));
    return true;
  }

  /** Takes a row that the kernel has settled. */
  #pass({ counts, keys }: TaughtProfile, index: number, row: number, line: number | undefined): void {
    const { tally, quality } = this.#results;
    tally.read++;
    quality.addClean(counts, 1);
    if (this.keys !== undefined) this.#compare(this.keys, keys, index, row, line, undefined);
    else this.#addWhole?.(this.#wholeRecord(index, row, line, undefined));
  }

  /** Lets the kernel know the profile of the row at hand. */
  #teach({ counts, missing, keys }: Presence, extraValues: number, extraCoded: number): void {
    const profile = this.#profile;
    if (profile === undefined || profile.address !== 0 || this.#hollow !== "") return;
    profile.address = -1;
    const key = Int32Array.of(...this.#ruled, ...this.#malformed, this.#day.turn, ...this.#profileKey.subarray(2));
    const open = profile.open.map(({ state, root }) => ({ condition: state.address, root }));
    const address = this.#stage.addProfile(key, this.#taught.length + 1, open);
    if (address === 0) return;
    profile.address = address;
    this.#taught.push({
      profile,
      isQuiet: missing.length + profile.broken.length === 0,
      counts: {
        values: counts.values + extraValues,
        codedValues: counts.codedValues + extraCoded,
        filled: counts.filled,
      },
      keys,
    });
    profile.open.forEach((rule, index) => {
      rule.address = address + index * openRuleSize;
      this.#teachAlternatives(rule);
    });
  }

  #teachAlternatives({ address, alternatives }: OpenRule): void {
    if (address === 0 || alternatives === undefined) return;
    this.#stage.setAlternatives(
      address,
      alternatives.map(({ state, root }) => ({ condition: state.address, root })),
    );
  }

  /** Counts what was put off until the number of rows was known. */
  finish(): void {
    for (const profile of this.#profiles) {
      if (profile.address > 0) profile.rows += this.#stage.takeRows(profile.address);
      this.#countSettled(profile);
      for (const { address, state } of profile.open) {
        if (address === 0) continue;
        this.#results.quality.judged(state.rule.plan.rule.dimension, this.#stage.takeHolding(address));
      }
    }
    this.#memory.tell((verdict, rows) => this.#count(verdict, rows));
  }

  /** Judges every cell that is neither accepted nor known to be clean; false where a cell asks for a check of the whole row. */
  #lookAtCells(index: number): boolean {
    const { attention } = this.#kernel;
    this.#skips.length = 0;
    for (let word = 0; word < presenceWords; word++) {
      for (let bits = attention[index * presenceWords + word] as number; bits !== 0; bits &= bits - 1) {
        if (!this.#lookAtCell(index, word * 32 + 31 - Math.clz32(bits & -bits))) return false;
      }
    }
    for (const { rule, reason, detail } of this.#skips) this.#results.onSkip(rule, reason, detail, 1);
    return true;
  }

  #lookAtCell(index: number, column: number): boolean {
    if (this.#plan.columns[column]?.field === undefined) return true;
    const verdict = this.#verdictAt(index, column);
    if (verdict.needsRow) return false;
    if (verdict.value === undefined) {
      clear(this.#raw, column);
      clear(this.#filled, column);
      clear(this.#ruled, column);
      return true;
    }
    if (verdict.isPlaceholder) {
      clear(this.#filled, column);
      clear(this.#ruled, column);
    }
    if (verdict.isMalformed) set(this.#malformed, column);
    if (verdict.isClean) return true;
    for (const finding of verdict.byRules) this.#rowFindings.push(finding);
    for (const finding of verdict.bySchema) this.#shapeFindings.push(finding);
    for (const skip of verdict.skips) this.#skips.push(skip);
    return true;
  }

  /** The verdict on a cell that is not empty, whether it needed one or not. */
  #verdictAt(index: number, column: number): CellVerdict {
    if (this.#ownOf[column] === this.#rowsSeen) return this.#own[column] as CellVerdict;
    const id = (this.#kernel.cells[(index * this.#width + column) * cellWords + 2] as number) & cellIdMask;
    const verdicts = this.#verdicts[column] as (CellVerdict | undefined)[];
    const known = verdicts[id];
    if (known !== undefined && known !== seenOnce) return known;
    const verdict = this.#judge(index, column);
    this.#own[column] = verdict;
    this.#ownOf[column] = this.#rowsSeen;
    if (id === 0) return verdict;
    if (verdict.isClean) this.#kernel.markClean(column, id);
    if (known === undefined) set(this.#novel, column);
    // Most wrong values come once, and need not be kept.
    verdicts[id] = known === seenOnce || verdict.isClean ? verdict : seenOnce;
    return verdict;
  }

  #judge(index: number, column: number): CellVerdict {
    const plan = this.#plan.columns[column] as TablePlan["columns"][number];
    const began = this.#meter?.begin();
    const text = this.#text.cell(index, column);
    const verdict = this.#plan.judge(plan, this.#check, text);
    if (verdict.isClean && plan.acceptance?.knownHead !== undefined) {
      const head = this.#kernel.cells[(index * this.#width + column) * cellWords + 3] as number;
      if (head !== 0) this.#kernel.markHeadClean(column, head);
    }
    if (began !== undefined) this.#meter?.endColumn(column, began);
    return verdict;
  }

  #isNull(index: number, column: number): boolean {
    // What is accepted is a text.
    const code = this.#kernel.cells[(index * this.#width + column) * cellWords + 2] as number;
    return (code & cellAccepted) === 0 && this.#verdictAt(index, column).value === null;
  }

  /** Groups in which something stands, but nothing of a mask. */
  #hollowGroups(mask: Uint32Array): readonly number[] {
    if (same(this.#raw, mask)) return noGroups;
    return this.#groups.flatMap(({ columns }, index) =>
      disjoint(mask, columns) && !disjoint(this.#raw, columns) ? [index] : [],
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
    const applying = this.#rules.filter(
      ({ rule }) => rule.plan.compiled.applies?.(record, undefined, undefined) !== false,
    );
    return {
      missing: this.#check
        .missing(full)
        .map((finding) => ({ finding, counter: undefined, order: this.#orderOf(finding) })),
      counts: this.#results.quality.valuesOf(full),
      rules: applying,
      number: this.#presences.size,
      keys: (this.keys?.plans ?? []).map(({ emission }) => emission.key(full) !== undefined && emission.matters(full)),
    };
  }

  #judgeRules(presence: Presence, index: number): void {
    this.#day = this.#dayAt(index);
    const profile = this.#profileAt(presence, index);
    if (profile === undefined) {
      for (const state of presence.rules) this.#askNow(state);
      return;
    }
    const { broken, open } = this.#spoiltProfile(profile);
    for (let at = 0; at < broken.length; at++) this.#broken.push(broken[at] as number);
    for (let at = 0; at < open.length; at++) this.#judgeRule(open[at] as OpenRule, index);
  }

  /** Judges a row by the rules that the kernel has not settled. */
  #judgeUnsettled({ profile }: TaughtProfile, index: number): void {
    for (let at = 0; at < profile.broken.length; at++) this.#broken.push(profile.broken[at] as number);
    const count = this.#stage.unsettledCount;
    if (count === 0) return;
    this.#day = this.#dayAt(index);
    for (let at = 0; at < count; at++) this.#judgeRule(profile.open[this.#stage.unsettledAt(at)] as OpenRule, index);
  }

  /** The profile with the wrong values of the row at hand, for which it is counted. */
  #spoiltProfile(profile: Profile): Profile {
    this.#profile = profile;
    if (same(this.#malformed, noColumns)) {
      profile.rows++;
      return profile;
    }
    const mask = this.#malformed.join();
    let spoilt = profile.spoilt.get(mask);
    this.#profile = spoilt;
    if (spoilt === undefined) {
      spoilt = this.#describeSpoilt(profile);
      if (this.#profiles.length >= mostProfiles) {
        spoilt.rows++;
        this.#countSettled(spoilt);
        return spoilt;
      }
      this.#profiles.push(spoilt);
      profile.spoilt.set(mask, spoilt);
      this.#profile = spoilt;
    }
    spoilt.rows++;
    return spoilt;
  }

  /** The rules of a profile in rows with wrong values: one that reads any says so and nothing else. */
  #describeSpoilt(profile: Profile): Profile {
    const settled: SettledRule[] = profile.settled.map((one) => this.#spoiltRule(one.state) ?? one);
    const open: OpenRule[] = [];
    for (const one of profile.open) {
      const spoilt = this.#spoiltRule(one.state);
      if (spoilt !== undefined) settled.push(spoilt);
      else open.push({ ...one, address: 0 });
    }
    return createProfile(settled, open);
  }

  /** What a rule says of the row at hand because a field that it reads is wrong; nothing where it reads none. */
  #spoiltRule(state: RuleState): SettledRule | undefined {
    if (disjoint(this.#malformed, state.mask)) return undefined;
    const wrong = this.#check.wrongFieldOf(state.rule.plan, this.#malformedPaths());
    if (wrong === undefined) return undefined;
    const name = `${wrong} ${this.#day.turn}`;
    const spoilt = state.spoilt.get(name) ?? { state, verdict: this.#ask(state.rule) };
    state.spoilt.set(name, spoilt);
    return spoilt;
  }

  /** What follows from the codes of a row; nothing where one of them has no number. */
  #profileAt(presence: Presence, index: number): Profile | undefined {
    const key = this.#profileKey;
    const { codeColumns } = this.#plan;
    key[0] = presence.number;
    key[1] = this.#day.turn;
    for (let at = 0; at < codeColumns.length; at++) {
      const column = codeColumns[at] as number;
      // No rule reads a wrong value: all of them are alike.
      const number = has(this.#malformed, column) ? wrongCode : this.#numberOf(index, column, noParts);
      if (number === noNumber) return undefined;
      key[at + 2] = number;
    }
    const known = this.#profileOf.get(key);
    if (known >= 0) return this.#profiles[known];
    if (this.#profiles.length >= mostProfiles) return undefined;
    this.#profileOf.set(key, this.#profiles.length);
    const profile = this.#describeProfile(presence);
    this.#profiles.push(profile);
    return profile;
  }

  #describeProfile({ rules }: Presence): Profile {
    const settled: SettledRule[] = [];
    const open: OpenRule[] = [];
    for (const state of rules) {
      // A wrong code is part of the profile; what else is wrong is not.
      const readsWrong = state.codes.some((column) => has(this.#malformed, column));
      if (readsWrong && this.#spoiltRule(state) !== undefined) {
        open.push({ state, root: noStep, alternatives: undefined, address: 0 });
        continue;
      }
      const standing = this.#standingOf(state, () => this.#ask(state.rule, none));
      if (standing.verdict !== undefined) settled.push(standing as SettledRule);
      else open.push({ state, root: standing.root, alternatives: undefined, address: 0 });
    }
    return createProfile(settled, open);
  }

  /** What rows with the codes and the fields of the row at hand say of a condition; asked once. */
  #standingOf(state: ConditionState, ask: () => RuleVerdict): Standing {
    const { condition, standings, mask, codes } = state;
    const name = [
      condition.needsDay ? this.#day.turn : "",
      this.#hollow,
      ...this.#ruled.map((word, index) => word & (mask[index] as number)),
      ...codes.map((column) => this.#numberOf(this.#index, column, noParts)),
    ].join();
    let standing = standings.get(name);
    if (standing === undefined) {
      const verdict = this.#askCodes(ask);
      standing = verdict === undefined ? { verdict, root: this.#memory.createRoot() } : { state, verdict };
      standings.set(name, standing);
    }
    return standing;
  }

  /** What is said without reading anything but codes. */
  #askCodes<Answer>(ask: () => Answer): Answer | undefined {
    this.#view.only = this.#codeColumns;
    try {
      return ask();
    } catch (problem) {
      if (problem !== needsMore) throw problem;
      return undefined;
    } finally {
      this.#view.only = undefined;
    }
  }

  /** Judges a row by a rule that its codes leave open: by what it said of rows with the same values, or anew. */
  #judgeRule(open: OpenRule, index: number): void {
    const { state, root } = open;
    const { rule } = state;
    if (rule.lengths !== undefined && this.#isLongEnough(rule.lengths, index)) {
      // Lengths say only that the rule holds, which counts as an answer.
      this.#results.onJudged(rule.plan.rule);
      return;
    }
    if (state.isForgetful) {
      if (this.#holdsSomehow(open, index)) this.#results.onJudged(rule.plan.rule);
      else this.#askNow(state);
      return;
    }
    const step = this.#recall(state, root, index);
    if (step === holdsStep) this.#results.onJudged(rule.plan.rule);
    else if (step === noStep) {
      const verdict = this.#learn(state, root, index, () => this.#ask(rule), rule.plan.rule);
      this.#say(state, verdict);
    } else if (this.#memory.isBrokenAt(step)) this.#broken.push(state.rank);
  }

  /** Whether one of the alternatives of a rule is certainly true of a row. */
  #holdsSomehow(open: OpenRule, index: number): boolean {
    if (open.alternatives === undefined) {
      open.alternatives = open.state.alternatives.flatMap((state) => {
        const standing = this.#standingOf(state, () => this.#askAlternative(state.condition));
        if (standing.verdict?.isBroken) return [];
        return [{ state, root: standing.verdict === undefined ? standing.root : noStep }];
      });
      this.#teachAlternatives(open);
    }
    const { alternatives } = open;
    for (let at = 0; at < alternatives.length; at++) {
      const alternative = alternatives[at] as (typeof alternatives)[number];
      if (!this.#isAlternativeTrue(alternative, index)) continue;
      if (at > 0) alternatives.unshift(...alternatives.splice(at, 1));
      return true;
    }
    return false;
  }

  #isAlternativeTrue({ state, root }: { state: AlternativeState; root: number }, index: number): boolean {
    if (state.isForgetful) return this.#isTrue(state.condition);
    const step = this.#recall(state, root, index);
    if (step === noStep) return !this.#learn(state, root, index, () => this.#askAlternative(state.condition)).isBroken;
    return step === holdsStep || !this.#memory.isBrokenAt(step);
  }

  #askAlternative(condition: TableAlternative): RuleVerdict {
    return this.#isTrue(condition) ? isTrue : isFalse;
  }

  /**
   * The step of the memory where stands what a condition said of rows with the same values, {@link holdsStep} where that was
   * only that it is true, {@link noStep} where there were none.
   */
  #recall(state: ConditionState, root: number, index: number): number {
    const memory = this.#memory;
    if (root === noStep) return noStep;
    let step = root;
    for (let reading = memory.readingAt(step); reading >= 0; reading = memory.readingAt(step)) {
      const number = this.#numberOf(index, reading & 0xff, state.condition);
      if (number === noNumber) return noStep;
      step = memory.follow(step, number);
      if (step === noStep) return noStep;
      if (step === holdsStep) break;
    }
    if (step !== holdsStep && !memory.recall(step)) return noStep;
    state.remembered++;
    return step;
  }

  /** Asks a rule, or one of its alternatives, anew, and remembers what is said if everything read has a number. */
  #learn(
    state: ConditionState,
    root: number,
    index: number,
    ask: () => RuleVerdict,
    rule?: RuleDescription,
  ): RuleVerdict {
    const columns = this.#view.startTrace();
    const verdict = ask();
    this.#view.endTrace();
    const read = columns.filter((column) => !this.#codeColumns.has(column));
    const numbers = read.map((column) => this.#numberOf(index, column, state.condition));
    state.learnt++;
    const remembered = state.remembered + this.#stage.remembered(state.address);
    if (trials.some(({ learnt, gain }) => state.learnt >= learnt && remembered < state.learnt * gain)) {
      this.#forget(state);
      return verdict;
    }
    // What has come up for the first time may never come again.
    const recurs = !numbers.includes(noNumber) && !read.some((column) => has(this.#novel, column));
    if (root !== noStep && recurs && !this.#memory.isFull) {
      const readings = read.map((column) => readingOf(column, state.condition));
      this.#memory.add(root, readings, numbers, verdict, onlyHolds(verdict, rule));
    }
    return verdict;
  }

  /** From now on what a condition says is not remembered. */
  #forget(state: ConditionState): void {
    state.isForgetful = true;
    this.#stage.forget(state.address);
    this.#memory.forget(
      [...state.standings.values()].flatMap((standing) => (standing.verdict === undefined ? [standing.root] : [])),
    );
  }

  #askNow(state: RuleState): void {
    this.#say(state, this.#ask(state.rule));
  }

  #say({ rank }: RuleState, verdict: RuleVerdict): void {
    if (verdict.isBroken) this.#broken.push(rank);
    this.#count(verdict, 1);
  }

  /** Counts what is settled in the rows of a profile since the last time. */
  #countSettled(profile: Profile): void {
    for (const { verdict } of profile.settled) this.#count(verdict, profile.rows);
    profile.rows = 0;
  }

  #count({ skip, judged }: RuleVerdict, rows: number): void {
    if (rows === 0) return;
    if (skip !== undefined) this.#results.onSkip(skip.rule, skip.reason, skip.detail, rows);
    if (judged !== undefined) this.#results.quality.judged(judged.dimension, rows);
  }

  #isTrue({ holds, askedFor, held }: TableAlternative): boolean {
    this.#view.askedFor = askedFor;
    this.#view.held = held;
    return this.#check.holds(holds, this.#view.record, this.#day.on);
  }

  /** Evaluates a rule on the row at hand. */
  #ask({ plan, askedFor, held }: TableRule, malformed = this.#malformedPaths()): RuleVerdict {
    const answer = this.#answer;
    answer.isBroken = false;
    answer.skip = undefined;
    answer.judged = undefined;
    const began = this.#meter?.begin();
    this.#view.askedFor = askedFor;
    this.#view.held = held;
    this.#check.judge(plan, this.#view.record, this.#day.on, malformed, answer);
    if (began !== undefined) this.#meter?.endRule(plan.rule, began);
    const { isBroken, skip, judged } = answer;
    if (!isBroken && skip === undefined) return judged === undefined ? holds : answer.holding(judged);
    return { isBroken, skip, judged };
  }

  /** The day of the event by which rules are chosen. */
  #dayAt(index: number): Day {
    for (const column of this.#plan.dayColumns) {
      if (!has(this.#ruled, column)) continue;
      const number = this.#numberOf(index, column, noParts);
      const days = this.#days[column] as (Day | undefined)[];
      const known = number === noNumber ? undefined : days[number];
      const day = known ?? this.#describeDay(this.#valueAt(index, column));
      if (known === undefined && number !== noNumber) {
        days[number] = day;
        if (day.on !== "") this.#stage.setTurn(column, number, day.turn);
      }
      if (day.on !== "") return day;
    }
    return noDay;
  }

  #describeDay(value: unknown): Day {
    if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return noDay;
    const { turns } = this.#plan;
    const later = turns.findIndex((turn) => value < turn);
    return { on: value, turn: 1 + (later < 0 ? turns.length : later) };
  }

  /** Number of a value among those of its column, 0 for none; {@link noNumber} where it has not been given one. */
  #numberOf(index: number, column: number, { heads, years }: ReadParts): number {
    if (!has(this.#ruled, column)) return 0;
    if (years.size > 0 && years.has(column)) return this.#yearAt(index, column);
    const { cells } = this.#kernel;
    const cell = (index * this.#width + column) * cellWords;
    const code = cells[cell + 2] as number;
    if ((code & cellAccepted) !== 0 && heads.size > 0) {
      const part = heads.get(column);
      if (part !== undefined) return headNumber | this.#numberOfPart(part, cells[cell + 3] as number, index, column);
    }
    const id = code & cellIdMask;
    return id === 0 ? noNumber : id;
  }

  #isLongEnough({ differ, atLeast }: LengthCondition, index: number): boolean {
    for (const [column, characters] of atLeast) {
      if (column < 0) return false;
      // No character takes more than four bytes in either encoding.
      if (this.#bytesAt(index, column) < characters * 4) return false;
    }
    for (const [one, other] of differ) {
      if (one < 0 || other < 0) return false;
      const bytes = this.#bytesAt(index, one);
      const otherBytes = this.#bytesAt(index, other);
      if (bytes < 0 || otherBytes < 0 || bytes === otherBytes) return false;
    }
    return true;
  }

  /** Bytes of a cell; -1 where quotes make the length uncertain. */
  #bytesAt(index: number, column: number): number {
    const cell = (index * this.#width + column) * cellWords;
    const { cells } = this.#kernel;
    const code = cells[cell + 2] as number;
    if ((code & cellEscaped) !== 0) return -1;
    return (cells[cell + 1] as number) - (cells[cell] as number) - this.#plan.margin * 2;
  }

  /** Number of the part of a head that a rule reads: most heads differ elsewhere. */
  #numberOfPart(
    { index: part, from, to, numberOf, known }: HeadPart,
    head: number,
    index: number,
    column: number,
  ): number {
    const number = numberOf[head] as number;
    if (number > 0) return number;
    const text = String(this.#valueAt(index, column)).slice(from, to);
    const made = known.get(text) ?? known.size + 1;
    known.set(text, made);
    numberOf[head] = made;
    this.#stage.setPart(part, head, made);
    return made;
  }

  #fieldsIn(mask: Uint32Array): readonly string[] {
    return this.#plan.columns.flatMap(({ index, field }) =>
      field !== undefined && has(mask, index) ? [field.path] : [],
    );
  }

  #malformedPaths(): ReadonlySet<string> {
    if (same(this.#malformed, noColumns)) return none;
    const mask = this.#malformed.join();
    const known = this.#malformedSets.get(mask) ?? new Set(this.#fieldsIn(this.#malformed));
    if (this.#malformedSets.size < mostProfiles) this.#malformedSets.set(mask, known);
    return known;
  }

  /** The year in the number of a document; {@link noYear} for none. */
  #yearAt(index: number, column: number): number {
    const cell = (index * this.#width + column) * cellWords;
    const { cells } = this.#kernel;
    if (this.#isPlainText(column, cells[cell + 2] as number)) {
      const { margin } = this.#plan;
      const year = this.#kernel.yearIn((cells[cell] as number) + margin, (cells[cell + 1] as number) - margin);
      if (year > 0) return year;
    }
    return Number(documentNumberYear(String(this.#valueAt(index, column)))) || noYear;
  }

  /** The amounts that a cell mentions where its bytes tell, else its value. */
  #heldAt(index: number, column: number): unknown {
    const held = this.#held[column] as { readonly cell: HeldCell; row: number; isRead: boolean };
    if (held.row !== this.#rowsSeen) {
      held.row = this.#rowsSeen;
      const at = (index * this.#width + column) * cellWords;
      const { cells } = this.#kernel;
      const { margin } = this.#plan;
      held.isRead =
        this.#isPlainText(column, cells[at + 2] as number) &&
        this.#kernel.amountsIn((cells[at] as number) + margin, (cells[at + 1] as number) - margin, held.cell.amounts);
    }
    return held.isRead ? held.cell : this.#valueAt(index, column);
  }

  /** The value of a cell that is there. */
  #valueAt(index: number, column: number): unknown {
    if (this.#ownOf[column] === this.#rowsSeen) return (this.#own[column] as CellVerdict).value;
    const id = (this.#kernel.cells[(index * this.#width + column) * cellWords + 2] as number) & cellIdMask;
    const known = this.#verdicts[column]?.[id];
    if (known !== undefined && known !== seenOnce) return known.value;
    if (this.#decodedOf[column] !== this.#rowsSeen) {
      this.#decodedOf[column] = this.#rowsSeen;
      this.#decoded[column] = this.#plan.columns[column]?.reader?.read(this.#text.cell(index, column));
    }
    return this.#decoded[column];
  }

  /** Counts the findings of the row at hand in the order of the reference, and shows those that somebody wants to see. */
  #report(index: number, row: number, line: number | undefined): Severity | undefined {
    let worst: Severity | undefined;
    const { quality, tally } = this.#results;
    const place: Place = { file: this.#file, row, line };
    let cells: readonly string[] | undefined;
    const say = (finding: () => RawFinding, rule: RuleDescription, path: string, counter: Counter) => {
      quality.found(rule, path);
      if (worst === undefined || severities.indexOf(rule.severity) < severities.indexOf(worst)) worst = rule.severity;
      const isSample = tally.count(counter);
      if (!isSample && !this.#results.wantsFindings) return;
      const column = path === "" ? undefined : this.#columnOf(path);
      if (column !== undefined) cells ??= this.#text.cells(index);
      const located = new LocatedFinding(finding(), column, { place, cells, fieldAt: this.#fieldAt });
      if (isSample) tally.sample(located, this.#results.typeId);
      this.#results.tell(located);
    };
    for (const list of [this.#rowFindings, this.#shapeFindings]) {
      if (list.length > 1) list.sort((one, other) => one.order - other.order);
      for (const entry of list) {
        const { finding } = entry;
        entry.counter ??= this.#counterOf(finding.rule, finding.path);
        say(() => finding, finding.rule, finding.path, entry.counter);
      }
    }
    if (this.#broken.length > 1) this.#broken.sort((one, other) => one - other);
    for (const rank of this.#broken) {
      const plan = this.#check.plans[rank] as RecordPlan;
      let counter = this.#ruleCounters[rank];
      if (counter === undefined) {
        counter = this.#counterOf(plan.rule, plan.path);
        this.#ruleCounters[rank] = counter;
      }
      say(() => this.#findingOf(plan, index), plan.rule, plan.path, counter);
    }
    return worst;
  }

  #counterOf({ id, code, severity }: RuleDescription, path: string): Counter {
    const header = path === "" ? undefined : this.#columnOf(path)?.header;
    return this.#results.tally.counterOf({ rule: id, code, severity }, header, path);
  }

  /** A finding that is to be shown: the rule is asked once more, about the whole record. */
  #findingOf(plan: RecordPlan, index: number): RawFinding {
    const record = this.#subject(index);
    let found: RawFinding | undefined;
    this.#check.judge(plan, record, this.#check.dayOf(record), this.#malformedPaths(), {
      onFinding: (finding) => {
        found = finding;
      },
      onSkip() {},
    });
    if (found === undefined) throw new Error(`rule ${plan.rule.id} said two things of row ${index}`);
    return found;
  }

  /** The record of the row at hand without placeholders. */
  #subject(index: number): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const { index: column, reader } of this.#plan.columns) {
      if (reader !== undefined && has(this.#filled, column)) put(record, reader.segments, this.#valueAt(index, column));
    }
    this.#putGroups(record, this.#hollowGroups(this.#filled));
    return record;
  }

  /** Puts in groups without members, where they are not there yet. */
  #putGroups(record: Record<string, unknown>, groups: readonly number[]): void {
    for (const index of groups) put(record, (this.#groups[index] as Group).segments, {}, false);
  }

  #wholeRecord(
    index: number,
    row: number,
    line: number | undefined,
    worst: Severity | undefined,
  ): Omit<DatasetRecord, "file"> {
    return {
      recordType: this.#plan.recordType.id,
      record: this.#subject(index),
      malformed: this.#malformedPaths(),
      row,
      line,
      isInvalid: this.#results.fails(worst),
    };
  }

  #compare(
    keys: KeyComparison,
    present: readonly boolean[],
    index: number,
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
        this.#putWhole?.(emission, this.#wholeRecord(index, row, line, worst));
        continue;
      }
      if (columns.some((column) => has(this.#malformed, column))) {
        keys.misses[at] = (keys.misses[at] ?? 0) + 1;
        continue;
      }
      if (way === "none") continue;
      const { margin } = this.#plan;
      keys.hash.reset();
      for (const column of columns) {
        const cell = (index * this.#width + column) * cellWords;
        const code = this.#kernel.cells[cell + 2] as number;
        if (this.#isPlainText(column, code)) {
          const { cells, input } = this.#kernel;
          keys.hash.add(input, (cells[cell] as number) + margin, (cells[cell + 1] as number) - margin);
        } else keys.addText(String(this.#valueAt(index, column)));
      }
      keys.put(at, row);
    }
  }

  /** Whether the bytes of a cell, but for its margins, are its value. */
  #isPlainText(column: number, code: number): boolean {
    if (!this.#asItStands[column] || (code & cellEscaped) !== 0) return false;
    // With margins a cell may hold something else than a text; what is accepted is one.
    return this.#plan.margin === 0 || (code & cellAccepted) !== 0;
  }

  #orderOf({ path }: RawFinding): number {
    const { fields } = this.#plan.recordType;
    const index = fields.findIndex((field) => field.path === path);
    return index < 0 ? fields.length : index;
  }

  readonly #fieldAt = (path: string): FieldDescription | undefined =>
    this.#fields.get(path) ?? this.#fields.get(listPath(path));
}

const none: ReadonlySet<string> = new Set();

/** What an alternative says, which by itself counts for nothing. */
const isTrue: RuleVerdict = { isBroken: false, skip: undefined, judged: undefined };
const isFalse: RuleVerdict = { isBroken: true, skip: undefined, judged: undefined };

/** What a rule says that holds, where its answer does not count for the quality figures. */
const holds: RuleVerdict = { isBroken: false, skip: undefined, judged: undefined };

/** Whether all there is to count of a verdict is that the rule held, or nothing for an alternative of one. */
function onlyHolds({ isBroken, skip, judged }: RuleVerdict, rule: RuleDescription | undefined): boolean {
  return !isBroken && skip === undefined && (rule === undefined || judged === rule || !countsAnswers(rule));
}

/** Hears what one rule says; one object serves all, for most rules have nothing to say. */
class Answer implements RecordListener {
  isBroken = false;
  skip: Skip | undefined;
  judged: RuleDescription | undefined;
  readonly #holding = new Map<RuleDescription, RuleVerdict>();

  onFinding(): void {
    this.isBroken = true;
  }

  onSkip(rule: RuleDescription, reason: SkipReason, detail: string): void {
    this.skip = { rule, reason, detail };
  }

  onJudged(rule: RuleDescription): void {
    this.judged = rule;
  }

  /** The verdict of a rule that holds. */
  holding(judged: RuleDescription): RuleVerdict {
    const known = this.#holding.get(judged) ?? { isBroken: false, skip: undefined, judged };
    this.#holding.set(judged, known);
    return known;
  }
}

/** Columns of which a condition reads parts. */
type ReadParts = Pick<TableCondition, "heads" | "years">;

const noParts: ReadParts = { heads: new Map(), years: new Set() };
const noColumns = new Uint32Array(presenceWords);
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

function createProfile(settled: Profile["settled"], open: readonly OpenRule[]): Profile {
  const broken = settled.filter(({ verdict }) => verdict.isBroken).map(({ state }) => state.rank);
  return { settled, broken, open, spoilt: new Map(), rows: 0, address: 0 };
}

function createRuleState(rule: TableRule, rank: number, codeColumns: readonly number[], stage: RowStage): RuleState {
  const alternatives = rule.alternatives.map((condition) =>
    createConditionState(condition, codeColumns, stage.addCondition(condition.tests)),
  );
  const address = stage.addCondition(rule.lengths === undefined ? [] : lengthTests(rule.lengths));
  return { ...createConditionState(rule, codeColumns, address), rule, rank, alternatives, spoilt: new Map() };
}

/** What a condition reads of a column, as steps of the memory say it. */
function readingOf(column: number, { heads, years }: ReadParts): number {
  if (years.has(column)) return column | (readsYear << 8);
  const part = heads.get(column);
  return part === undefined ? column : column | (readsHead << 8) | (part.index << 16);
}

function createConditionState<Condition extends TableCondition>(
  condition: Condition,
  codeColumns: readonly number[],
  address: ConditionAddress,
) {
  const mask = new Uint32Array(presenceWords);
  for (const column of condition.columns) set(mask, column);
  const codes = condition.columns.filter((column) => codeColumns.includes(column) && !condition.askedFor.has(column));
  return { condition, mask, codes, address, standings: new Map(), learnt: 0, remembered: 0, isForgetful: false };
}

/** Stands for the verdict on a wrong value that has come once. */
const seenOnce: CellVerdict = { ...undecided };

function has(mask: Uint32Array, bit: number): boolean {
  return (((mask[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

function set(mask: Uint32Array, bit: number): void {
  mask[bit >>> 5] = (mask[bit >>> 5] as number) | (1 << (bit & 31));
}

function clear(mask: Uint32Array, bit: number): void {
  mask[bit >>> 5] = (mask[bit >>> 5] as number) & ~(1 << (bit & 31));
}

function same(one: Uint32Array, other: Uint32Array): boolean {
  return one[0] === other[0] && one[1] === other[1] && one[2] === other[2] && one[3] === other[3];
}

function disjoint(one: Uint32Array, other: Uint32Array): boolean {
  return (
    (((one[0] as number) & (other[0] as number)) |
      ((one[1] as number) & (other[1] as number)) |
      ((one[2] as number) & (other[2] as number)) |
      ((one[3] as number) & (other[3] as number))) ===
    0
  );
}
