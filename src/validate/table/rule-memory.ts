import * as layout from "../../kernel/layout.ts";
import type { RuleDescription } from "../../model/published.ts";
import type { Skip } from "./cell-verdict.ts";
import type { RowStage } from "./row-stage.ts";

/** What a rule about the record says of a row. */
export interface RuleVerdict {
  readonly isBroken: boolean;
  readonly skip: Skip | undefined;
  /** The rule, where its answer counts for the quality figures. */
  readonly judged: RuleDescription | undefined;
}

/** Slots in use at first; they grow with what is kept, so that what is in use lies close together. */
const firstSlots = 1 << 12;
const { stepWords } = layout;
const slotWords = layout.slotSize / 4;

/**
 * Remembers what rules said, as trees of what they read: a rule reads one field after the other and stops as soon as it knows,
 * so that most rows are settled by one or two values that have been seen before. A step is a number; what follows it by which
 * value lies in one hash table for all. Both lie in the memory of the kernel, which follows the same trees: a step is four words,
 * what is read there, -1 where the rule has come to its verdict or was never asked; index of the verdict, -1 for none; whether it
 * says that the rule is broken; of how many rows it was said again.
 */
export class RuleMemory {
  readonly #stage: RowStage;
  readonly #steps: number;
  readonly #mostSteps: number;
  readonly #slots: number;
  readonly #maskAt: number;
  #count = 0;
  readonly #verdicts: RuleVerdict[] = [];
  #mask = firstSlots - 1;
  #size = 0;

  constructor(stage: RowStage) {
    this.#stage = stage;
    const { steps, mostSteps, slots, maskAt } = stage.memory;
    this.#steps = steps;
    this.#mostSteps = mostSteps;
    this.#slots = slots;
    this.#maskAt = maskAt;
    stage.words[maskAt] = this.#mask;
  }

  /** Whether there may be no room for the steps of one more row. */
  get isFull(): boolean {
    return this.#count + mostReadings >= this.#mostSteps;
  }

  /** The beginning of a tree; -1 where there is no more room. */
  createRoot(): number {
    if (this.#count >= this.#mostSteps) return -1;
    const step = this.#count * stepWords;
    const { words } = this.#stage;
    words[this.#steps + step] = -1;
    words[this.#steps + step + 1] = -1;
    this.#count++;
    return step;
  }

  /** What is read at a step; negative where the rule has come to its verdict, or was never asked. */
  readingAt(step: number): number {
    return this.#stage.words[this.#steps + step] as number;
  }

  /** Takes what is known at a step for one row more; says whether anything is. */
  recall(step: number): boolean {
    const { words } = this.#stage;
    const at = this.#steps + step;
    if ((words[at + 1] as number) < 0) return false;
    words[at + 3] = (words[at + 3] as number) + 1;
    return true;
  }

  /** Whether the verdict at a step is that the rule is broken. */
  isBrokenAt(step: number): boolean {
    return this.#stage.words[this.#steps + step + 2] === 1;
  }

  /** The step after reading a value with this number; -1 where it was never read there. */
  follow(step: number, number: number): number {
    return (this.#stage.words[this.#slotOf(step, number) + 2] as number) - 1;
  }

  /** Adds what was said after reading values with these numbers; not to be called where the memory is full. */
  add(root: number, readings: readonly number[], numbers: readonly number[], verdict: RuleVerdict): void {
    let step = root;
    readings.forEach((reading, index) => {
      this.#stage.words[this.#steps + step] = reading;
      const number = numbers[index] as number;
      let following = this.follow(step, number);
      if (following < 0) {
        following = this.createRoot();
        this.#link(step, number, following);
      }
      step = following;
    });
    this.#stage.words[this.#steps + step + 1] = this.#verdicts.length;
    this.#stage.words[this.#steps + step + 2] = verdict.isBroken ? 1 : 0;
    this.#verdicts.push(verdict);
  }

  /** Says every verdict with the number of rows of which it was said again since the last time. */
  tell(listen: (verdict: RuleVerdict, rows: number) => void): void {
    const { words } = this.#stage;
    for (let at = this.#steps; at < this.#steps + this.#count * stepWords; at += stepWords) {
      const verdict = this.#verdicts[words[at + 1] as number];
      if (verdict !== undefined) listen(verdict, words[at + 3] as number);
      words[at + 3] = 0;
    }
  }

  #link(step: number, number: number, following: number): void {
    if (this.#size * 2 > this.#mask) this.#growTable();
    this.#put(step, number, following + 1);
    this.#size++;
  }

  #put(step: number, number: number, following: number): void {
    const slot = this.#slotOf(step, number);
    this.#stage.words[slot] = step;
    this.#stage.words[slot + 1] = number;
    this.#stage.words[slot + 2] = following;
  }

  /** Where a link is, or would be. */
  #slotOf(step: number, number: number): number {
    const { words } = this.#stage;
    const mask = this.#mask;
    let hash = Math.imul(step >> 2, layout.stepFactor) ^ Math.imul(number, layout.numberFactor);
    hash ^= hash >>> 15;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = this.#slots + at * slotWords;
      if (words[slot + 2] === 0 || (words[slot] === step && words[slot + 1] === number)) return slot;
    }
  }

  #growTable(): void {
    const { words } = this.#stage;
    const end = this.#slots + (this.#mask + 1) * slotWords;
    const old = words.slice(this.#slots, end);
    words.fill(0, this.#slots, end);
    this.#mask = this.#mask * 2 + 1;
    words[this.#maskAt] = this.#mask;
    for (let slot = 0; slot < old.length; slot += slotWords) {
      const following = old[slot + 2] as number;
      if (following !== 0) this.#put(old[slot] as number, old[slot + 1] as number, following);
    }
  }
}

/** Columns that one rule can read in a row. */
const mostReadings = layout.presenceWords * 32;
