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

/** Where a way through a tree ends at which the condition is true and nothing else is to be said. */
export const holdsStep = -2;
/** Where a way ends that was never gone before. */
export const noStep = -1;

/** Slots in use at first; they grow with what is kept, so that what is in use lies close together. */
const firstSlots = 1 << 12;
const { stepWords } = layout;
const slotWords = layout.slotSize / 4;
const lowerMask = (1 << layout.linkNumberBits) - 1;

/**
 * Remembers what rules said, as trees of what they read: a rule reads one field after the other and stops as soon as it knows,
 * so that most rows are settled by one or two values that have been seen before. A step is a number; what follows it by which
 * value lies in one hash table for all. Both lie in the memory of the kernel, which follows the same trees: a step is four words,
 * what is read there, -1 where the rule has come to its verdict or was never asked; index of the verdict, -1 for none; whether it
 * says that the rule is broken; of how many rows it was said again. Where a rule only holds there is no step.
 */
export class RuleMemory {
  readonly #stage: RowStage;
  readonly #steps: number;
  readonly #mostSteps: number;
  readonly #mostLinks: number;
  readonly #slots: number;
  readonly #maskAt: number;
  #count = 0;
  readonly #verdicts: RuleVerdict[] = [];
  #mask = firstSlots - 1;
  #links = 0;

  constructor(stage: RowStage) {
    this.#stage = stage;
    const { steps, mostSteps, slots, mostLinks, maskAt } = stage.memory;
    this.#steps = steps;
    this.#mostSteps = mostSteps;
    this.#mostLinks = mostLinks;
    this.#slots = slots;
    this.#maskAt = maskAt;
    stage.words[maskAt] = this.#mask;
  }

  /** Whether there may be no room for the steps of one more row. */
  get isFull(): boolean {
    return this.#count + mostReadings >= this.#mostSteps || this.#links + mostReadings >= this.#mostLinks;
  }

  /** The beginning of a tree; {@link noStep} where there is no more room. */
  createRoot(): number {
    if (this.#count >= this.#mostSteps) return noStep;
    const at = this.#at(this.#count);
    const { words } = this.#stage;
    words[at] = -1;
    words[at + 1] = -1;
    return this.#count++;
  }

  /** What is read at a step; negative where the rule has come to its verdict, or was never asked. */
  readingAt(step: number): number {
    return this.#stage.words[this.#at(step)] as number;
  }

  /** Takes what is known at a step for one row more; says whether anything is. */
  recall(step: number): boolean {
    const { words } = this.#stage;
    const at = this.#at(step);
    if ((words[at + 1] as number) < 0) return false;
    words[at + 3] = (words[at + 3] as number) + 1;
    return true;
  }

  /** Whether the verdict at a step is that the rule is broken. */
  isBrokenAt(step: number): boolean {
    return this.#stage.words[this.#at(step) + 2] === 1;
  }

  /** The step after reading a value with this number, {@link holdsStep}, or {@link noStep} where it was never read there. */
  follow(step: number, number: number): number {
    const link = this.#stage.words[this.#slotOf(lowerWord(step, number), number, hashOf(step, number)) + 1] as number;
    const following = link & layout.linkStepMask;
    return following === layout.linkHolds ? holdsStep : following - 1;
  }

  /**
   * Adds what was said after reading values with these numbers; not to be called where the memory is full. `onlyHolds` says that
   * the verdict need not be counted.
   */
  add(
    root: number,
    readings: readonly number[],
    numbers: readonly number[],
    verdict: RuleVerdict,
    onlyHolds: boolean,
  ): void {
    let step = root;
    for (let index = 0; index < readings.length; index++) {
      this.#stage.words[this.#at(step)] = readings[index] as number;
      const number = numbers[index] as number;
      let following = this.follow(step, number);
      if (following === noStep) {
        const isEnd = onlyHolds && index === readings.length - 1;
        following = isEnd ? holdsStep : this.createRoot();
        this.#link(step, number, isEnd ? layout.linkHolds : following + 1);
      }
      if (following === holdsStep) return;
      step = following;
    }
    const at = this.#at(step);
    this.#stage.words[at + 1] = this.#verdicts.length;
    this.#stage.words[at + 2] = verdict.isBroken ? 1 : 0;
    this.#verdicts.push(verdict);
  }

  /** Says every verdict with the number of rows of which it was said again since the last time. */
  tell(listen: (verdict: RuleVerdict, rows: number) => void): void {
    const { words } = this.#stage;
    for (let step = 0; step < this.#count; step++) {
      const at = this.#at(step);
      const verdict = this.#verdicts[words[at + 1] as number];
      if (verdict !== undefined) listen(verdict, words[at + 3] as number);
      words[at + 3] = 0;
    }
  }

  /** Gives up trees by their beginnings, so that what else is remembered lies closer together. */
  forget(roots: Iterable<number>): void {
    const links = this.#takeLinks();
    const gone = new Set(roots);
    // A step is made after the one that leads to it, but the table has no order.
    for (let before = -1; before !== gone.size; ) {
      before = gone.size;
      for (const { step, following } of links)
        if (gone.has(step) && following !== layout.linkHolds) gone.add(following - 1);
    }
    const kept = links.filter(({ step }) => !gone.has(step));
    this.#links = kept.length;
    this.#mask = firstSlots - 1;
    while (isCrowded(this.#links, this.#mask)) this.#mask = this.#mask * 2 + 1;
    this.#stage.words[this.#maskAt] = this.#mask;
    for (const link of kept) this.#put(link);
  }

  #at(step: number): number {
    return this.#steps + step * stepWords;
  }

  #link(step: number, number: number, following: number): void {
    this.#links++;
    if (isCrowded(this.#links, this.#mask)) {
      const links = this.#takeLinks();
      this.#mask = this.#mask * 2 + 1;
      this.#stage.words[this.#maskAt] = this.#mask;
      for (const link of links) this.#put(link);
    }
    this.#put({ step, number, following });
  }

  #put({ step, number, following }: Link): void {
    const lower = lowerWord(step, number);
    const slot = this.#slotOf(lower, number, hashOf(step, number));
    const { words } = this.#stage;
    words[slot] = lower;
    words[slot + 1] = ((number >>> layout.linkNumberBits) << layout.linkStepBits) | following;
  }

  /** Where a link is, or would be. */
  #slotOf(lower: number, number: number, hash: number): number {
    const { words } = this.#stage;
    const mask = this.#mask;
    const upper = number >>> layout.linkNumberBits;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = this.#slots + at * slotWords;
      const link = words[slot + 1] as number;
      if (link === 0 || (words[slot] === lower && link >>> layout.linkStepBits === upper)) return slot;
    }
  }

  /** Empties the table. */
  #takeLinks(): Link[] {
    const { words } = this.#stage;
    const links: Link[] = [];
    const end = this.#slots + (this.#mask + 1) * slotWords;
    for (let slot = this.#slots; slot < end; slot += slotWords) {
      const lower = words[slot] as number;
      const link = words[slot + 1] as number;
      if (link === 0) continue;
      const number = ((link >>> layout.linkStepBits) << layout.linkNumberBits) | (lower & lowerMask);
      links.push({ step: lower >>> layout.linkNumberBits, number, following: link & layout.linkStepMask });
    }
    words.fill(0, this.#slots, end);
    return links;
  }
}

/** What follows a step after reading a value with a number: the step, plus one, or {@link layout.linkHolds}. */
interface Link {
  readonly step: number;
  readonly number: number;
  readonly following: number;
}

function isCrowded(links: number, mask: number): boolean {
  return links * 4 > mask * 3;
}

function lowerWord(step: number, number: number): number {
  return (step << layout.linkNumberBits) | (number & lowerMask);
}

function hashOf(step: number, number: number): number {
  const hash = Math.imul(step, layout.stepFactor) ^ Math.imul(number, layout.numberFactor);
  return hash ^ (hash >>> 15);
}

/** Columns that one rule can read in a row. */
const mostReadings = layout.presenceWords * 32;
