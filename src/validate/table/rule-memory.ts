import type { RuleDescription } from "../../model/published.ts";
import type { Skip } from "./cell-verdict.ts";

/** What a rule about the record says of a row. */
export interface RuleVerdict {
  readonly isBroken: boolean;
  readonly skip: Skip | undefined;
  /** The rule, where its answer counts for the quality figures. */
  readonly judged: RuleDescription | undefined;
}

/** Steps kept in all; what comes later is judged anew each time. */
const mostSteps = 1 << 18;
const stepWords = 4;

/**
 * Remembers what rules said, as trees of what they read: a rule reads one field after the other and stops as soon as it knows,
 * so that most rows are settled by one or two values that have been seen before. A step is a number; what follows it by which
 * value lies in one hash table for all.
 */
export class RuleMemory {
  /**
   * Steps, {@link stepWords} words each, so that all that is known of one lies together: the column that is read there, -1 where
   * the rule has come to its verdict or was never asked; index of the verdict, -1 for none; whether it says that the rule is
   * broken; of how many rows it was said again.
   */
  #steps = new Int32Array(stepWords << 10);
  #count = 0;
  readonly #verdicts: RuleVerdict[] = [];
  /** An open hash table: step, number of the value, and the step that follows plus one, which is 0 in a free slot. */
  #slots = new Int32Array(3 << 12);
  #mask = (1 << 12) - 1;
  #size = 0;

  get isFull(): boolean {
    return this.#count >= mostSteps;
  }

  /** The beginning of a tree. */
  createRoot(): number {
    const step = this.#count * stepWords;
    if (step === this.#steps.length) {
      const old = this.#steps;
      this.#steps = new Int32Array(old.length * 2);
      this.#steps.set(old);
    }
    this.#steps[step] = -1;
    this.#steps[step + 1] = -1;
    this.#count++;
    return step;
  }

  /** The column that is read at a step; negative where the rule has come to its verdict, or was never asked. */
  columnAt(step: number): number {
    return this.#steps[step] as number;
  }

  /** Takes what is known at a step for one row more; says whether anything is. */
  recall(step: number): boolean {
    if ((this.#steps[step + 1] as number) < 0) return false;
    this.#steps[step + 3] = (this.#steps[step + 3] as number) + 1;
    return true;
  }

  /** Whether the verdict at a step is that the rule is broken. */
  isBrokenAt(step: number): boolean {
    return this.#steps[step + 2] === 1;
  }

  /** The step after reading a value with this number; -1 where it was never read there. */
  follow(step: number, number: number): number {
    return (this.#slots[this.#slotOf(step, number) + 2] as number) - 1;
  }

  /** Adds what was said after reading values with these numbers from these columns. */
  add(root: number, columns: readonly number[], numbers: readonly number[], verdict: RuleVerdict): void {
    let step = root;
    columns.forEach((column, index) => {
      this.#steps[step] = column;
      const number = numbers[index] as number;
      let following = this.follow(step, number);
      if (following < 0) {
        following = this.createRoot();
        this.#link(step, number, following);
      }
      step = following;
    });
    this.#steps[step + 1] = this.#verdicts.length;
    this.#steps[step + 2] = verdict.isBroken ? 1 : 0;
    this.#verdicts.push(verdict);
  }

  /** Says every verdict with the number of rows of which it was said again since the last time. */
  tell(listen: (verdict: RuleVerdict, rows: number) => void): void {
    for (let step = 0; step < this.#count * stepWords; step += stepWords) {
      const verdict = this.#verdicts[this.#steps[step + 1] as number];
      if (verdict !== undefined) listen(verdict, this.#steps[step + 3] as number);
      this.#steps[step + 3] = 0;
    }
  }

  #link(step: number, number: number, following: number): void {
    if (this.#size * 2 > this.#mask) this.#growTable();
    const slot = this.#slotOf(step, number);
    this.#slots[slot] = step;
    this.#slots[slot + 1] = number;
    this.#slots[slot + 2] = following + 1;
    this.#size++;
  }

  /** Where a link is, or would be. */
  #slotOf(step: number, number: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let hash = Math.imul(step / stepWords, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & mask;
    for (;;) {
      const slot = at * 3;
      if (slots[slot + 2] === 0 || (slots[slot] === step && slots[slot + 1] === number)) return slot;
      at = (at + 1) & mask;
    }
  }

  #growTable(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * 3);
    for (let slot = 0; slot < old.length; slot += 3) {
      if (old[slot + 2] === 0) continue;
      this.#slots.set(old.subarray(slot, slot + 3), this.#slotOf(old[slot] as number, old[slot + 1] as number));
    }
  }
}
