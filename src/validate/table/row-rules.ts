import { openRuleSize, presenceWords, readsHead, readsYear, wrongCode } from "../../kernel/layout.ts";
import type { RuleDescription } from "../../model/published.ts";
import type { FileResults } from "../file-results.ts";
import type { ValueCounts } from "../quality-count.ts";
import { countsAnswers, type RecordCheck, type RecordListener, type SkipReason } from "../record-check.ts";
import type { CellFinding, Skip } from "./cell-verdict.ts";
import { disjoint, has, noColumns, same, set } from "./column-masks.ts";
import type { CostMeter } from "./cost-meter.ts";
import type { Kernel } from "./kernel.ts";
import { noNumber, noParts, type ReadParts, type RowAtHand } from "./row-at-hand.ts";
import { type ConditionAddress, lengthTests, type RowStage } from "./row-stage.ts";
import { needsMore, RowView } from "./row-view.ts";
import { holdsStep, noStep, RuleMemory, type RuleVerdict } from "./rule-memory.ts";
import type { LengthCondition, TableAlternative, TableCondition, TablePlan, TableRule } from "./table-plan.ts";
import { TupleMemo } from "./tuple-memo.ts";

/** What the fields that are there, whatever they hold, say about a row. */
export interface Presence {
  /** Fields that the schema misses, in field order. */
  readonly missing: readonly CellFinding[];
  /** One value in each field; lists are corrected by their own counts. */
  readonly counts: ValueCounts;
  /** Rules that apply. */
  readonly rules: readonly RuleState[];
  readonly number: number;
  /** For each plan of keys: whether the key is there and the record matters. */
  readonly keys: readonly boolean[];
  /** Keys of which a hash is all that is needed of a right record; absent where more is. */
  readonly hashedKeys: readonly number[] | undefined;
}

/** A condition about the record with what it has said so far. */
interface ConditionState {
  readonly condition: TableCondition;
  /** Bits of its columns. */
  readonly mask: Uint32Array;
  /** Columns of codes that it reads. */
  readonly codes: readonly number[];
  /** How rows stand with it, and the number of that by turn of the law, hollow groups, fields that are there, and codes. */
  readonly standings: Standing[];
  readonly standingOf: TupleMemo;
  readonly key: Int32Array;
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
export interface SettledRule extends SettledCondition {
  readonly state: RuleState;
}

/** A rule about the record. */
export interface RuleState extends ConditionState {
  readonly rule: TableRule;
  /** Index of the rule among those of the record type. */
  readonly rank: number;
  /** Conditions of which each is enough; asked where what the rule says as a whole does not recur. */
  readonly alternatives: readonly AlternativeState[];
  /** Columns that it reads: it has no answer where one of them is wrong. */
  readonly reads: Uint32Array;
}

/** What follows from the wrong values of a row for the rules that read them. */
interface Spoilt {
  readonly rules: readonly SettledRule[];
  /** Rows with these wrong values; what that counts for is added up at the end. */
  rows: number;
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

/**
 * What follows from the codes of a row, the fields that are there, and the law of its day, for the rules that read no wrong value.
 * A code that is wrong counts as one that none of them reads.
 */
export interface Profile {
  /** Rules that have come to their verdict. */
  readonly settled: readonly SettledRule[];
  /** Those of them that are broken. */
  readonly broken: readonly RuleState[];
  /** Rules that read other values, too, and where their trees begin. */
  readonly open: readonly OpenRule[];
  /** Rows with this profile; what that counts for is added up at the end. */
  rows: number;
  /** By rank, in how many of them a rule reads a wrong value; made when it is first needed. */
  spoilt: Uint32Array | undefined;
  /** Where the kernel knows its open rules; 0 where it does not, -1 where it shall not. */
  address: number;
}

/** What counts for a row that the kernel has found the profile of. */
export interface KnownProfile {
  readonly profile: Profile;
  /** Whether nothing is to be said of the fields that are not there, nor by the rules that have come to their verdict. */
  readonly isQuiet: boolean;
  readonly counts: ValueCounts;
  readonly keys: readonly boolean[];
  readonly hashedKeys: readonly number[] | undefined;
}

/** Rows of more different profiles are judged rule by rule. */
const mostProfiles = 1 << 14;
/** So many sets of wrong values are known again. */
const mostSpoilts = 1 << 14;
/** Where the codes begin in the key of a profile: before them stand presence and turn of the law. */
const codesInKey = 2;
/** Presence, turn of the law, wrong fields. */
const spoiltKeySize = presenceWords + 2;
/**
 * A condition that has been asked anew so often, and what it had said was not enough so many times as often, is not remembered any
 * more. Of values of which each is another this shows soon.
 */
const trials = [
  { learnt: 1 << 8, gain: 1 / (1 << 8) },
  { learnt: 1 << 11, gain: 4 },
] as const;

/**
 * Judges rows by the rules about the record. What follows from codes, from the fields that are there and from the law of the day is
 * known by profile; what a rule said after reading certain values it says again; the kernel finds both by itself. Only what is left
 * is asked of the reference check.
 */
export class RowRules {
  /** Rules that the row at hand breaks, by their place among those of the record type. */
  readonly broken: number[] = [];
  readonly #check: RecordCheck;
  readonly #kernel: Kernel;
  readonly #results: FileResults;
  readonly #row: RowAtHand;
  readonly #stage: RowStage;
  readonly #meter: CostMeter | undefined;
  readonly #rules: readonly RuleState[];
  readonly #view: RowView;
  readonly #memory: RuleMemory;
  readonly #answer = new Answer();
  readonly #hollows = new Map<string, number>();
  #trueRoot = noStep;
  /** Of the profiles that the kernel knows, by number less one. */
  readonly #taught: KnownProfile[] = [];
  /** Numbers of kinds of profiles. */
  readonly #kinds = new Map<string, number>();
  readonly #profiles: Profile[] = [];
  readonly #profileOf: TupleMemo;
  readonly #profileKey: Int32Array;
  readonly #spoilts: Spoilt[] = [];
  #spoiltOf = new TupleMemo(spoiltKeySize);
  readonly #spoiltKey = new Int32Array(spoiltKeySize);
  readonly #codeColumns: readonly number[];
  /** Places in the key of a profile of the ids of codes of which a field holds a list. */
  readonly #listed: readonly number[];
  readonly #isCode: ReadonlySet<number>;

  constructor(options: {
    readonly plan: TablePlan;
    readonly check: RecordCheck;
    readonly kernel: Kernel;
    readonly results: FileResults;
    readonly row: RowAtHand;
    readonly stage: RowStage;
    readonly meter: CostMeter | undefined;
  }) {
    const { plan, row } = options;
    this.#check = options.check;
    this.#kernel = options.kernel;
    this.#results = options.results;
    this.#row = row;
    this.#stage = options.stage;
    this.#meter = options.meter;
    const { codeColumns } = plan;
    this.#rules = plan.rules.map((rule, rank) => createRuleState(rule, rank, plan, this.#check, this.#stage));
    this.#memory = new RuleMemory(this.#stage);
    this.#view = new RowView(plan, {
      isThere: (column) => has(row.ruled, column),
      isRead: (column) => has(row.raw, column),
      valueAt: (column) => row.valueAt(column),
      heldAt: (column) => row.heldAt(column),
    });
    this.#profileKey = new Int32Array(codesInKey + codeColumns.length);
    this.#profileOf = new TupleMemo(this.#profileKey.length);
    this.#codeColumns = codeColumns;
    this.#listed = codeColumns.flatMap((column, index) => (plan.columns[column]?.isList ? [codesInKey + index] : []));
    this.#isCode = new Set(codeColumns);
  }

  /** Turns to the next row. */
  begin(): void {
    this.broken.length = 0;
  }

  /** The rules that apply to records with the fields of one, whatever they hold. */
  applyingTo(record: object): readonly RuleState[] {
    return this.#rules.filter(({ rule }) => rule.plan.compiled.applies?.(record, undefined, undefined) !== false);
  }

  /**
   * Passes rows of the kernel's output, from one on, of which it is known what is to be said.
   *
   * @param limit offset in the input; what begins there is not passed
   * @returns the first row that must be looked at
   */
  pass(from: number, to: number, limit: number): number {
    return this.#meter === undefined ? this.#kernel.pass(from, to, limit) : from;
  }

  /** The profile of a row of which no cell needs a look, where the kernel knows it; what is measured is not left to the kernel. */
  find(): KnownProfile | undefined {
    return this.#meter === undefined ? this.#taught[this.#kernel.settle(this.#row.index) - 1] : undefined;
  }

  /** The same of any row, after its cells have been looked at. */
  findMarked(): KnownProfile | undefined {
    if (this.#row.hollow !== "" || this.#meter !== undefined) return undefined;
    this.#stage.setRow(this.#row.ruled, this.#row.malformed, this.#row.day.turn);
    return this.#taught[this.#kernel.settleMasked(this.#row.index) - 1];
  }

  /** How many of the rules that the profile leaves open the kernel has not settled. */
  get unsettledCount(): number {
    return this.#stage.unsettledCount;
  }

  /** Judges a row that the kernel has not found the profile of, and lets it know. */
  judge(presence: Presence, extraValues: number, extraCoded: number): void {
    const profile = this.#profileAt(presence);
    if (profile === undefined) {
      for (const state of presence.rules) this.#askNow(state);
      return;
    }
    if (profile.address === 0) this.#teach(profile, presence, extraValues, extraCoded);
    const known = profile.address > 0 ? this.findMarked() : undefined;
    if (known !== undefined) {
      this.judgeUnsettled(known, presence);
      return;
    }
    profile.rows++;
    this.#judgeSettled(profile, presence);
    for (const open of profile.open) if (!this.#isSpoilt(open.state)) this.#judgeRule(open);
  }

  /** Judges a row by the rules that the kernel has not settled. */
  judgeUnsettled({ profile }: KnownProfile, presence: Presence): void {
    this.#judgeSettled(profile, presence);
    for (let at = 0; at < this.unsettledCount; at++)
      this.#judgeRule(profile.open[this.#stage.unsettledAt(at)] as OpenRule);
  }

  /** Takes what has been settled of a row: rules that read a wrong value say so, whatever its profile says of them. */
  #judgeSettled(profile: Profile, presence: Presence): void {
    for (const state of profile.broken) if (!this.#isSpoilt(state)) this.broken.push(state.rank);
    if (same(this.#row.malformed, noColumns)) return;
    const spoilt = this.#spoiltBy(presence);
    if (spoilt.rules.length === 0) return;
    spoilt.rows++;
    for (const { state } of spoilt.rules) this.#exclude(profile, state, 1);
  }

  #isSpoilt({ reads }: RuleState): boolean {
    return !disjoint(this.#row.malformed, reads);
  }

  /** Rules that read a wrong value of the row at hand, and so have no answer. */
  spoiltRules(presence: Presence): readonly SettledRule[] {
    return same(this.#row.malformed, noColumns) ? [] : this.#spoiltBy(presence).rules;
  }

  /** Counts rows of a profile, by its number, that were passed, and the rules that read a wrong value in them. */
  addPassed(number: number, spoilt: readonly SettledRule[], rows: number): void {
    const { profile } = this.#taught[number - 1] as KnownProfile;
    for (const { state, verdict } of spoilt) {
      this.#exclude(profile, state, rows);
      this.#count(verdict, rows);
    }
  }

  /** In so many rows of a profile a rule reads a wrong value. */
  #exclude(profile: Profile, { rank }: RuleState, rows: number): void {
    profile.spoilt ??= new Uint32Array(this.#rules.length);
    profile.spoilt[rank] = (profile.spoilt[rank] as number) + rows;
  }

  /** What the wrong values of the row at hand mean for the rules that apply. */
  #spoiltBy({ number, rules }: Presence): Spoilt {
    const key = this.#spoiltKey;
    key[0] = number;
    key[1] = this.#row.day.turn;
    key.set(this.#row.malformed, 2);
    const known = this.#spoiltOf.get(key);
    if (known >= 0) return this.#spoilts[known] as Spoilt;
    if (this.#spoilts.length === mostSpoilts) this.#countSpoilt();
    const spoilt: Spoilt = {
      rules: rules.filter((state) => this.#isSpoilt(state)).map((state) => ({ state, verdict: this.#ask(state.rule) })),
      rows: 0,
    };
    this.#spoiltOf.set(key, this.#spoilts.length);
    this.#spoilts.push(spoilt);
    return spoilt;
  }

  /** What follows from the codes of a row; nothing where one of them has no number. */
  #profileAt(presence: Presence): Profile | undefined {
    const key = this.#profileKey;
    key[0] = presence.number;
    key[1] = this.#row.day.turn;
    let end = codesInKey;
    for (const column of this.#codeColumns) {
      const number = this.#codeAt(column);
      if (number === noNumber) return undefined;
      key[end++] = number;
    }
    const known = this.#profileOf.get(key);
    if (known >= 0) return this.#profiles[known];
    if (this.#profiles.length >= mostProfiles) return undefined;
    this.#profileOf.set(key, this.#profiles.length);
    const profile = this.#describeProfile(presence);
    this.#profiles.push(profile);
    return profile;
  }

  /** Number of a code; no rule reads a wrong one, so that all of them are alike. */
  #codeAt(column: number): number {
    return has(this.#row.malformed, column) ? wrongCode : this.#row.numberOf(column, noParts);
  }

  #describeProfile({ rules }: Presence): Profile {
    const settled: SettledRule[] = [];
    const open: OpenRule[] = [];
    for (const state of rules) {
      if (state.codes.some((column) => has(this.#row.malformed, column) && has(state.reads, column))) continue;
      const standing = this.#standingOf(state, () => this.#ask(state.rule, none));
      if (standing.verdict !== undefined) settled.push(standing as SettledRule);
      else open.push({ state, root: standing.root, alternatives: undefined, address: 0 });
    }
    return createProfile(settled, open);
  }

  /** What rows with the codes and the fields of the row at hand say of a condition; asked once. */
  #standingOf(state: ConditionState, ask: () => RuleVerdict): Standing {
    const { condition, standings, standingOf, key, mask, codes } = state;
    key[0] = condition.needsDay ? this.#row.day.turn : 0;
    key[1] = this.#hollowNumber();
    let end = 2;
    for (let word = 0; word < presenceWords; word++)
      key[end++] = (this.#row.ruled[word] as number) & (mask[word] as number);
    for (const column of codes) key[end++] = this.#codeAt(column);
    const known = standingOf.get(key);
    if (known >= 0) return standings[known] as Standing;
    standingOf.set(key, standings.length);
    const verdict = this.#askCodes(ask);
    const standing = verdict === undefined ? { verdict, root: this.#memory.createRoot() } : { state, verdict };
    standings.push(standing);
    return standing;
  }

  #hollowNumber(): number {
    const { hollow } = this.#row;
    if (hollow === "") return 0;
    const number = this.#hollows.get(hollow) ?? this.#hollows.size + 1;
    this.#hollows.set(hollow, number);
    return number;
  }

  /** What is said without reading anything but codes. */
  #askCodes<Answer>(ask: () => Answer): Answer | undefined {
    this.#view.only = this.#isCode;
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
  #judgeRule(open: OpenRule): void {
    const { state, root } = open;
    const { rule } = state;
    if (rule.lengths !== undefined && this.#isLongEnough(rule.lengths)) {
      // Lengths say only that the rule holds, which counts as an answer.
      this.#results.onJudged(rule.plan.rule);
      return;
    }
    if (state.isForgetful) {
      if (this.#holdsSomehow(open)) this.#results.onJudged(rule.plan.rule);
      else this.#askNow(state);
      return;
    }
    const step = this.#recall(state, root);
    if (step === holdsStep) this.#results.onJudged(rule.plan.rule);
    else if (step === noStep) {
      const verdict = this.#learn(state, root, () => this.#ask(rule), rule.plan.rule);
      this.#say(state, verdict);
    } else if (this.#memory.isBrokenAt(step)) this.broken.push(state.rank);
  }

  #isLongEnough({ differ, atLeast }: LengthCondition): boolean {
    for (const [column, characters] of atLeast) {
      if (column < 0) return false;
      // No character takes more than four bytes in either encoding.
      if (this.#row.bytesAt(column) < characters * 4) return false;
    }
    for (const [one, other] of differ) {
      if (one < 0 || other < 0) return false;
      const bytes = this.#row.bytesAt(one);
      const otherBytes = this.#row.bytesAt(other);
      if (bytes < 0 || otherBytes < 0 || bytes === otherBytes) return false;
    }
    return true;
  }

  /** Whether one of the alternatives of a rule is certainly true of a row. */
  #holdsSomehow(open: OpenRule): boolean {
    if (open.alternatives === undefined) {
      open.alternatives = open.state.alternatives.flatMap((state) => {
        const standing = this.#standingOf(state, () => this.#askAlternative(state.condition));
        if (standing.verdict?.isBroken) return [];
        return [{ state, root: standing.verdict === undefined ? standing.root : this.#rootOfTrue() }];
      });
      this.#teachAlternatives(open);
    }
    const { alternatives } = open;
    for (let at = 0; at < alternatives.length; at++) {
      const alternative = alternatives[at] as (typeof alternatives)[number];
      if (!this.#isAlternativeTrue(alternative)) continue;
      if (at > 0) alternatives.unshift(...alternatives.splice(at, 1));
      return true;
    }
    return false;
  }

  #isAlternativeTrue({ state, root }: { state: AlternativeState; root: number }): boolean {
    if (state.isForgetful) return this.#isTrue(state.condition);
    const step = this.#recall(state, root);
    if (step === noStep) return !this.#learn(state, root, () => this.#askAlternative(state.condition)).isBroken;
    return step === holdsStep || !this.#memory.isBrokenAt(step);
  }

  /** A tree that says at once that an alternative is true: the codes say so, though the rule may read other values before it. */
  #rootOfTrue(): number {
    if (this.#trueRoot === noStep) {
      this.#trueRoot = this.#memory.createRoot();
      if (this.#trueRoot !== noStep) this.#memory.add(this.#trueRoot, [], [], isTrue, false);
    }
    return this.#trueRoot;
  }

  #askAlternative(condition: TableAlternative): RuleVerdict {
    return this.#isTrue(condition) ? isTrue : isFalse;
  }

  /**
   * The step of the memory where stands what a condition said of rows with the same values, {@link holdsStep} where that was
   * only that it is true, {@link noStep} where there were none.
   */
  #recall(state: ConditionState, root: number): number {
    const memory = this.#memory;
    if (root === noStep) return noStep;
    let step = root;
    for (let reading = memory.readingAt(step); reading >= 0; reading = memory.readingAt(step)) {
      const number = this.#row.numberOf(reading & 0xff, state.condition);
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
  #learn(state: ConditionState, root: number, ask: () => RuleVerdict, rule?: RuleDescription): RuleVerdict {
    const columns = this.#view.startTrace();
    const verdict = ask();
    this.#view.endTrace();
    const read = columns.filter((column) => !this.#isCode.has(column));
    const numbers = read.map((column) => this.#row.numberOf(column, state.condition));
    state.learnt++;
    const remembered = state.remembered + this.#stage.remembered(state.address);
    if (trials.some(({ learnt, gain }) => state.learnt >= learnt && remembered < state.learnt * gain)) {
      this.#forget(state);
      return verdict;
    }
    // What has come up for the first time may never come again.
    const recurs = !numbers.includes(noNumber) && !read.some((column) => has(this.#row.novel, column));
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
    this.#memory.forget(state.standings.flatMap((standing) => (standing.verdict === undefined ? [standing.root] : [])));
  }

  #askNow(state: RuleState): void {
    this.#say(state, this.#ask(state.rule));
  }

  #say({ rank }: RuleState, verdict: RuleVerdict): void {
    if (verdict.isBroken) this.broken.push(rank);
    this.#count(verdict, 1);
  }

  /** Lets the kernel know the profile of the row at hand. */
  #teach(
    profile: Profile,
    { counts, missing, keys, hashedKeys }: Presence,
    extraValues: number,
    extraCoded: number,
  ): void {
    profile.address = -1;
    if (this.#row.hollow !== "" || this.#meter !== undefined) return;
    const key = Int32Array.of(...this.#row.ruled, this.#row.day.turn, ...this.#profileKey.subarray(codesInKey));
    const open = profile.open.map(({ state, root }) => ({ condition: state.address, root }));
    const address = this.#stage.addProfile(key, this.#taught.length + 1, this.#kindOf(profile), open);
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
      hashedKeys,
    });
    profile.open.forEach((rule, index) => {
      rule.address = address + index * openRuleSize;
      this.#teachAlternatives(rule);
    });
  }

  /**
   * Number of the kind of a profile with the key at hand: with the same faults its rows come to the same as those of others. What its
   * broken rules say depends on all of it; without any, on what the fields that are there and the law of the day say, and on how many
   * values its lists have.
   */
  #kindOf({ broken }: Profile): number {
    const [presence, turn] = this.#profileKey;
    const name =
      broken.length > 0
        ? this.#profileKey.join()
        : `${presence} ${turn} ${this.#listed.map((at) => this.#profileKey[at]).join()}`;
    const kind = this.#kinds.get(name) ?? this.#kinds.size + 1;
    this.#kinds.set(name, kind);
    return kind;
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
      for (const { state, verdict } of profile.settled)
        this.#count(verdict, profile.rows - (profile.spoilt?.[state.rank] ?? 0));
      profile.rows = 0;
      profile.spoilt = undefined;
      for (const { address, state } of profile.open) {
        if (address === 0) continue;
        this.#results.quality.judged(state.rule.plan.rule.dimension, this.#stage.takeHolding(address));
      }
    }
    this.#countSpoilt();
    this.#memory.tell((verdict, rows) => this.#count(verdict, rows));
  }

  /** Counts what wrong values mean, and forgets it. */
  #countSpoilt(): void {
    for (const { rules, rows } of this.#spoilts) for (const { verdict } of rules) this.#count(verdict, rows);
    this.#spoilts.length = 0;
    this.#spoiltOf = new TupleMemo(spoiltKeySize);
  }

  #count({ skip, judged }: RuleVerdict, rows: number): void {
    if (rows === 0) return;
    if (skip !== undefined) this.#results.onSkip(skip.rule, skip.reason, skip.detail, rows);
    if (judged !== undefined) this.#results.quality.judged(judged.dimension, rows);
  }

  #isTrue({ holds, askedFor, held }: TableAlternative): boolean {
    this.#view.askedFor = askedFor;
    this.#view.held = held;
    return this.#check.holds(holds, this.#view.record, this.#row.day.on);
  }

  /** Evaluates a rule on the row at hand. */
  #ask({ plan, askedFor, held }: TableRule, malformed = this.#row.malformedPaths()): RuleVerdict {
    const answer = this.#answer;
    answer.isBroken = false;
    answer.skip = undefined;
    answer.judged = undefined;
    const began = this.#meter?.begin();
    this.#view.askedFor = askedFor;
    this.#view.held = held;
    this.#check.judge(plan, this.#view.record, this.#row.day.on, malformed, answer);
    if (began !== undefined) this.#meter?.endRule(plan.rule, began);
    const { isBroken, skip, judged } = answer;
    if (!isBroken && skip === undefined) return judged === undefined ? holds : answer.holding(judged);
    return { isBroken, skip, judged };
  }
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

function createProfile(settled: Profile["settled"], open: readonly OpenRule[]): Profile {
  const broken = settled.filter(({ verdict }) => verdict.isBroken).map(({ state }) => state);
  return { settled, broken, open, rows: 0, spoilt: undefined, address: 0 };
}

function createRuleState(
  rule: TableRule,
  rank: number,
  { columns, codeColumns }: TablePlan,
  check: RecordCheck,
  stage: RowStage,
): RuleState {
  const reads = new Uint32Array(presenceWords);
  for (const { index, field } of columns) {
    if (field !== undefined && check.wrongFieldOf(rule.plan, new Set([field.path])) !== undefined) set(reads, index);
  }
  const alternatives = rule.alternatives.map((condition) =>
    createConditionState(condition, codeColumns, stage.addCondition(condition.tests, noColumns)),
  );
  const address = stage.addCondition(rule.lengths === undefined ? [] : lengthTests(rule.lengths), reads);
  // Where bytes are enough for an alternative, values need not be remembered.
  const isForgetful = rule.alternatives.some(({ tests }) => tests.length > 0);
  if (isForgetful) stage.forget(address);
  const state = createConditionState(rule, codeColumns, address);
  return { ...state, isForgetful, rule, rank, alternatives, reads };
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
  const key = new Int32Array(2 + presenceWords + codes.length);
  return {
    condition,
    mask,
    codes,
    address,
    standings: [],
    standingOf: new TupleMemo(key.length),
    key,
    learnt: 0,
    remembered: 0,
    isForgetful: false,
  };
}
