import * as layout from "../../kernel/layout.ts";
import { defaultMaxRowLength } from "../../read/backlog.ts";
import { type Kernel, mostRows } from "./kernel.ts";
import { MemoryPlan } from "./memory-plan.ts";
import type { ColumnTest, LengthCondition, TablePlan } from "./table-plan.ts";

/** Steps and links kept in all; what comes later is judged anew each time. */
const mostSteps = 1 << 16;
const mostLinks = 1 << 17;
/** Bytes for what is known of profiles and conditions. */
const arenaSize = 1 << 22;
/** Notes that one open rule can make. */
const notesOfRule = 3;

/** A condition in the memory of the kernel, by address; 0 where there was no more room. */
export type ConditionAddress = number;

/** A rule that a profile leaves open. */
export interface TaughtRule {
  readonly condition: ConditionAddress;
  /** Where its tree begins; -1 for nowhere. */
  readonly root: number;
}

/** What rows must be like that are certainly records. */
export interface OrdinaryRows {
  /** Fewest cells with something in them, unless all have. */
  readonly fewest: number;
  /** Hash of the first cell of a header that may be repeated; absent where there is none. */
  readonly headerHash?: number;
}

/** How much memory the stage of a table takes. */
export function stageBytes(plan: TablePlan): number {
  return createSections(plan, 0).end;
}

/**
 * What the kernel knows of rows as a whole, so that it can settle those of which nothing is to be said: profiles (the fields that
 * are there, the law of the day, the codes), the rules they leave open, and what these said of rows with the same values. All of
 * it has been said by the reference of other rows; the kernel only finds it again. Lies in memory as src/kernel/layout.ts says.
 */
export class RowStage {
  readonly #kernel: Kernel;
  readonly #plan: TablePlan;
  readonly #sections: Sections;
  #free: number;
  #profiles = 0;
  #outcomes = 0;

  constructor(kernel: Kernel, plan: TablePlan) {
    this.#kernel = kernel;
    this.#plan = plan;
    this.#sections = createSections(plan, kernel.stageAt);
    this.#free = this.#sections.arena;
    this.#write();
  }

  get words(): Int32Array {
    return this.#kernel.words;
  }

  /** Where the steps of the trees and their links lie, as indexes of words, and how many there is room for. */
  get memory(): {
    readonly steps: number;
    readonly mostSteps: number;
    readonly slots: number;
    readonly mostLinks: number;
    readonly maskAt: number;
  } {
    const { stage, steps, slots } = this.#sections;
    return { steps: steps >> 2, mostSteps, slots: slots >> 2, mostLinks, maskAt: (stage + layout.stageSlotMask) >> 2 };
  }

  /**
   * Takes what rows must be like to be passed.
   *
   * @param groups columns of the fields in one group of the record
   * @param keys columns of the keys that records are compared by
   */
  setPassing(
    { fewest, headerHash = 1 }: OrdinaryRows,
    groups: readonly Uint32Array[],
    keys: readonly (readonly number[])[],
  ): void {
    const { words } = this;
    const at = this.#sections.stage;
    const masks = this.#take(groups.length * layout.presenceWords * 4);
    words[(at + layout.stageGroupCount) >> 2] = groups.length;
    words[(at + layout.stageGroups) >> 2] = masks;
    groups.forEach((mask, index) => {
      words.set(mask, (masks >> 2) + index * layout.presenceWords);
    });
    words[(at + layout.stageFewest) >> 2] = fewest;
    words[(at + layout.stageHeaderHash) >> 2] = headerHash;
    // The reader of text counts characters, of which there are no more than bytes.
    words[(at + layout.stageLongest) >> 2] = defaultMaxRowLength;
    keys.slice(0, layout.maxKeys).forEach((columns, key) => {
      const list = this.#take(4 + columns.length * 4);
      words[(at + layout.stageKeys + key * 4) >> 2] = list;
      if (list !== 0) words.set([columns.length, ...columns], list >> 2);
    });
  }

  /** Whether the keys with these numbers can be hashed here. */
  #knowsKeys(keys: readonly number[]): boolean {
    const at = (this.#sections.stage + layout.stageKeys) >> 2;
    return keys.every((key) => key < layout.maxKeys && this.words[at + key] !== 0);
  }

  /** Shows the hashes of the keys of the rows that were passed last. */
  takeKeys(take: (row: number, key: number, low: number, high: number) => void): void {
    const { words } = this;
    const { stage, hashes } = this.#sections;
    const first = hashes >> 2;
    const end = first + (words[(stage + layout.stageHashCount) >> 2] as number) * layout.keyHashWords;
    for (let at = first; at < end; at += layout.keyHashWords) {
      take(words[at] as number, words[at + 1] as number, words[at + 2] as number, words[at + 3] as number);
    }
  }

  /** Takes the tests that are enough for a condition to be true, and the columns that it must not be asked with if they are wrong. */
  addCondition(tests: readonly ColumnTest[], reads: Uint32Array): ConditionAddress {
    const at = this.#take(layout.conditionSize + 4 + tests.length * layout.byteTestSize);
    if (at === 0) return at;
    const { words } = this;
    words.set(reads, (at + layout.conditionReads) >> 2);
    if (tests.length === 0) return at;
    const bytes = at + layout.conditionSize;
    words[(at + layout.conditionBytes) >> 2] = bytes;
    words[bytes >> 2] = tests.length;
    tests.forEach(({ test, column, limit, other }, index) => {
      words.set([testKinds[test], column, limit, other], (bytes + 4 + index * layout.byteTestSize) >> 2);
    });
    return at;
  }

  /** From now on what a condition said is not looked for. */
  forget(condition: ConditionAddress): void {
    if (condition !== 0) this.words[(condition + layout.conditionIsForgetful) >> 2] = 1;
  }

  /** How often it was enough what a condition had said. */
  remembered(condition: ConditionAddress): number {
    return condition === 0 ? 0 : (this.words[(condition + layout.conditionRemembered) >> 2] as number);
  }

  /** Which turns of the law lie before the day with this id in a column of days; absent for what is no day. */
  setTurn(column: number, id: number, turn: number | undefined): void {
    const index = this.#plan.dayColumns.indexOf(column);
    if (index >= layout.maxDays || (turn !== undefined && turn >= layout.noDay)) return;
    this.#kernel.bytes[this.#sections.turns + index * turnTableSize + id] = turn ?? layout.noDay;
  }

  /** Says which fields of the row at hand count, which are wrong, and the turn of its law. */
  setRow(there: Uint32Array, malformed: Uint32Array, turn: number): void {
    const { words } = this;
    const { stage } = this.#sections;
    words[(stage + layout.stageTurn) >> 2] = turn;
    for (let word = 0; word < layout.presenceWords; word++) {
      words[((stage + layout.stageThere) >> 2) + word] = there[word] as number;
      words[((stage + layout.stageMalformed) >> 2) + word] = malformed[word] as number;
    }
  }

  /** How many of the rules that the profile of the row leaves open are not settled. */
  get unsettledCount(): number {
    return this.words[(this.#sections.stage + layout.stageUnsettledCount) >> 2] as number;
  }

  /** Which of them: the place of one of these among the open rules of the profile. */
  unsettledAt(index: number): number {
    return this.words[((this.#sections.stage + layout.stageUnsettled) >> 2) + index] as number;
  }

  /** The number of the part of a head that rules read. */
  setPart(part: number, head: number, number: number): void {
    this.words[((this.#sections.parts + part * layout.headPartSize) >> 2) + head] = number;
  }

  /**
   * Takes a profile of rows, which are judged by the rules that it leaves open.
   *
   * @param key fields that count, turn of the law, ids of the codes
   * @param kind the same number for profiles of which rows with the same faults come to the same
   * @returns address of its rules; 0 where there is no more room
   */
  addProfile(key: Int32Array, number: number, kind: number, rules: readonly TaughtRule[]): number {
    if (this.#profiles >= layout.maxProfiles || rules.length * notesOfRule > layout.maxNotes) return 0;
    if (!rules.every(isKnown)) return 0;
    const at = this.#take(layout.profileRules + rules.length * layout.openRuleSize);
    if (at === 0) return 0;
    const { words } = this;
    words[(at + layout.profileNumber) >> 2] = number;
    words[(at + layout.profileKind) >> 2] = kind;
    words[(at + layout.profileRuleCount) >> 2] = rules.length;
    rules.forEach(({ condition, root }, index) => {
      words.set([condition, root], (at + layout.profileRules + index * layout.openRuleSize) >> 2);
    });
    this.#put(this.#sections.profiles, layout.profileMask, key, at);
    this.#profiles++;
    return at + layout.profileRules;
  }

  /** Whether rows like the one that was not passed last could be passed if their outcome were known. */
  get wantsOutcome(): boolean {
    return this.words[(this.#sections.stage + layout.stageWantsOutcome) >> 2] !== 0;
  }

  /** Column of the first value of the row that was not passed last of which it is not known what is wrong with it; -1 for none. */
  get newValue(): number {
    return (this.words[(this.#sections.stage + layout.stageNewValue) >> 2] as number) - 1;
  }

  /**
   * From now on rows like the one that was not passed last are passed, and counted.
   *
   * @param profile address of the rules of its profile
   * @param keys numbers of the keys that it has
   * @returns address of the outcome; 0 where there is no more room, or a key cannot be hashed here
   */
  addOutcome(profile: number, keys: readonly number[]): number {
    if (this.#outcomes >= layout.maxOutcomes || !this.#knowsKeys(keys)) return 0;
    const at = this.#take(layout.outcomeSize);
    if (at === 0) return 0;
    const { words } = this;
    words[(at + layout.outcomeKeys) >> 2] = keys.reduce((bits, one) => bits | (1 << one), 0);
    const from = (this.#sections.stage + layout.stageOutcomeKey) >> 2;
    const key = words.slice(from, from + layout.outcomeKeyWords);
    if (key[1] === 0) words[(profile - layout.profileRules + layout.profileOutcome) >> 2] = at;
    else this.#put(this.#sections.outcomes, layout.outcomeMask, key, at);
    this.#outcomes++;
    return at;
  }

  /** Takes the alternatives of an open rule, by its address. */
  setAlternatives(rule: number, alternatives: readonly TaughtRule[]): void {
    const known = alternatives.filter(isKnown);
    const at = this.#take(known.length * 8);
    if (at === 0) return;
    known.forEach(({ condition, root }, index) => {
      this.words.set([condition, root], (at >> 2) + index * 2);
    });
    this.words[(rule + layout.openRuleAlternativeCount) >> 2] = known.length;
    this.words[(rule + layout.openRuleAlternatives) >> 2] = at;
  }

  /** Rows of a profile, by the address of its rules, since the last time. */
  takeRows(rules: number): number {
    return this.#takeCount(rules - layout.profileRules + layout.profileRows);
  }

  /** Rows without faults that were passed with an outcome, since the last time. */
  takeFaultless(outcome: number): number {
    return this.#takeCount(outcome);
  }

  /** Shows how many rows with faults were passed, by the address of their outcome and the number of their profile, since the last time. */
  takePassed(take: (outcome: number, profile: number, rows: number) => void): void {
    const { words } = this;
    const { stage, passed } = this.#sections;
    const end = (passed + passedBytes) >> 2;
    for (let slot = passed >> 2; slot < end; slot += layout.passedSize >> 2) {
      const rows = words[slot] as number;
      if (rows === 0) continue;
      take(
        words[slot + (layout.passedOutcome >> 2)] as number,
        words[slot + (layout.passedProfile >> 2)] as number,
        rows,
      );
    }
    words.fill(0, passed >> 2, end);
    words[(stage + layout.stagePassedCount) >> 2] = 0;
  }

  /** Turns to a row of which values without an id are judged, -1 for none. */
  startOwn(row: number): void {
    const { stage } = this.#sections;
    const states = (stage + layout.stageOwnStates) >> 2;
    if (row >= 0) this.words.fill(0, states, states + this.#plan.columns.length);
    this.words[(stage + layout.stageOwnRow) >> 2] = row;
  }

  /** From now on it is known of the value of a column in that row what an entry says of a value that has an id. */
  setOwn(column: number, state: number): void {
    this.words[((this.#sections.stage + layout.stageOwnStates) >> 2) + column] = state;
  }

  /** Rows in which an open rule held by tests of bytes or by an alternative, since the last time. */
  takeHolding(rule: number): number {
    return this.#takeCount(rule + layout.openRuleRows);
  }

  #takeCount(at: number): number {
    const count = this.words[at >> 2] as number;
    this.words[at >> 2] = 0;
    return count;
  }

  /** Puts an address under a key that is not known yet into a hash table. */
  #put(table: number, mask: number, key: Int32Array, address: number): void {
    const { words } = this;
    let hash = 0;
    for (const word of key) {
      hash = Math.imul(hash ^ word, layout.keyFactor);
      hash ^= hash >>> 15;
    }
    const slotAt = (at: number) => (table >> 2) + at * (key.length + 1);
    let at = hash & mask;
    while (words[slotAt(at)] !== 0) at = (at + 1) & mask;
    words[slotAt(at)] = address;
    words.set(key, slotAt(at) + 1);
  }

  #take(size: number): number {
    const at = this.#free;
    const next = (at + size + 15) & ~15;
    if (next > this.#sections.end) return 0;
    this.#free = next;
    return at;
  }

  #write(): void {
    const { stage, profiles, steps, slots, parts, hashes, outcomes, passed, turns } = this.#sections;
    const { columns, margin, dayColumns, codeColumns } = this.#plan;
    const { words } = this;
    const set = (at: number, value: number) => {
      words[(stage + at) >> 2] = value;
    };
    const setBit = (at: number, column: number) => {
      const word = ((stage + at) >> 2) + (column >>> 5);
      words[word] = (words[word] as number) | (1 << (column & 31));
    };
    for (const { index, isNameless, isList, isAsItStands, isSlashed } of columns) {
      // What a list counts for is known of its profile only where its values are part of the key.
      if (isNameless || (isList && !codeColumns.includes(index))) setBit(layout.stageBarred, index);
      if (isAsItStands) setBit(layout.stageAsItStands, index);
      if (isSlashed) setBit(layout.stageSlashed, index);
    }
    set(layout.stageMargin, margin);
    set(layout.stageProfiles, profiles);
    set(layout.stageSteps, steps);
    set(layout.stageSlots, slots);
    set(layout.stageParts, parts);
    set(layout.stageHashes, hashes);
    set(layout.stageOutcomes, outcomes);
    set(layout.stagePassed, passed);
    set(layout.stageOwnRow, -1);
    const days = dayColumns.slice(0, layout.maxDays);
    set(layout.stageDayCount, days.length);
    days.forEach((column, index) => {
      set(layout.stageDays + index * 8, column);
      set(layout.stageDays + index * 8 + 4, turns + index * turnTableSize);
    });
    set(layout.stageCodeCount, codeColumns.length);
    words.set(codeColumns, (stage + layout.stageColumns) >> 2);
    words[layout.stageAt >> 2] = stage;
  }
}

function isKnown({ condition, root }: TaughtRule): boolean {
  return condition !== 0 && root >= 0;
}

const testKinds = {
  length: layout.testsLength,
  difference: layout.testsDifference,
  greater: layout.testsGreater,
  less: layout.testsLess,
  mentions: layout.testsMention,
  "mentions-not": layout.testsNoMention,
} as const;

/** No character takes more than so many bytes in either encoding. */
const bytesOfCharacter = 4;

/** Lengths that are enough for a rule to hold as tests of bytes. */
export function lengthTests({ differ, atLeast }: LengthCondition): readonly ColumnTest[] {
  return [
    ...atLeast.map(
      ([column, characters]): ColumnTest => ({
        test: "length",
        column,
        limit: characters * bytesOfCharacter,
        other: -1,
      }),
    ),
    ...differ.map(([column, other]): ColumnTest => ({ test: "difference", column, limit: 0, other })),
  ];
}

const passedBytes = (layout.passedMask + 1) * layout.passedSize;

/** More ids than a column has. */
const turnTableSize = 1 << 15;

/** Addresses of the parts of a stage. */
interface Sections {
  readonly stage: number;
  readonly profiles: number;
  readonly steps: number;
  readonly slots: number;
  readonly parts: number;
  readonly turns: number;
  readonly hashes: number;
  readonly outcomes: number;
  readonly passed: number;
  readonly arena: number;
  readonly end: number;
}

function createSections({ codeColumns, dayColumns, headParts }: TablePlan, from: number): Sections {
  const plan = new MemoryPlan(from);
  const keyWords = layout.presenceWords + 1 + codeColumns.length;
  return {
    stage: plan.take(layout.stageSize),
    profiles: plan.take((layout.profileMask + 1) * (keyWords + 1) * 4),
    steps: plan.take(mostSteps * layout.stepWords * 4),
    slots: plan.take(mostLinks * 2 * layout.slotSize),
    parts: plan.take(headParts * layout.headPartSize),
    turns: plan.take(Math.min(dayColumns.length, layout.maxDays) * turnTableSize),
    outcomes: plan.take((layout.outcomeMask + 1) * (layout.outcomeKeyWords + 1) * 4),
    passed: plan.take(passedBytes),
    hashes: plan.take(mostRows * layout.maxKeys * layout.keyHashWords * 4),
    arena: plan.take(arenaSize),
    end: plan.take(0),
  };
}
