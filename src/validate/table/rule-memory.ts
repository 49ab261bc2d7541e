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

/**
 * Remembers what rules said, as trees of what they read: a rule reads one field after the other and stops as soon as it knows,
 * so that most rows are settled by one or two values that have been seen before. A step is a number; what follows it by which
 * value lies in one hash table for all.
 */
export class RuleMemory {
  /** By step: the column that is read there; -1 where the rule has come to its verdict, or was never asked. */
  #columns = new Int16Array(1024);
  /** By step: index of the verdict; -1 for none. */
  #verdictOf = new Int32Array(1024);
  #steps = 0;
  /** An open hash table: step, number of the value, and the step that follows plus one, which is 0 in a free slot. */
  #slots = new Int32Array(3 << 12);
  #mask = (1 << 12) - 1;
  #size = 0;
  readonly verdicts: RuleVerdict[] = [];
  /** By verdict: rows of which it was said; what that counts for is added up at the end. */
  rows = new Float64Array(1024);

  get isFull(): boolean {
    return this.#steps >= mostSteps;
  }

  /** The beginning of a tree. */
  createRoot(): number {
    if (this.#steps === this.#columns.length) {
      this.#columns = grown(this.#columns, new Int16Array(this.#steps * 2));
      this.#verdictOf = grown(this.#verdictOf, new Int32Array(this.#steps * 2));
    }
    this.#columns[this.#steps] = -1;
    this.#verdictOf[this.#steps] = -1;
    return this.#steps++;
  }

  columnAt(step: number): number {
    return this.#columns[step] as number;
  }

  verdictAt(step: number): number {
    return this.#verdictOf[step] as number;
  }

  /** The step after reading a value with this number; -1 where it was never read there. */
  follow(step: number, number: number): number {
    return (this.#slots[this.#slotOf(step, number) + 2] as number) - 1;
  }

  /** Adds what was said after reading values with these numbers from these columns. */
  add(root: number, columns: readonly number[], numbers: readonly number[], verdict: RuleVerdict): void {
    let step = root;
    columns.forEach((column, index) => {
      this.#columns[step] = column;
      const number = numbers[index] as number;
      let following = this.follow(step, number);
      if (following < 0) {
        following = this.createRoot();
        this.#link(step, number, following);
      }
      step = following;
    });
    if (this.verdicts.length === this.rows.length) this.rows = grown(this.rows, new Float64Array(this.rows.length * 2));
    this.#verdictOf[step] = this.verdicts.length;
    this.rows[this.verdicts.length] = 1;
    this.verdicts.push(verdict);
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
    let hash = Math.imul(step, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b);
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

function grown<Numbers extends { set(numbers: ArrayLike<number>): void }>(
  old: ArrayLike<number>,
  larger: Numbers,
): Numbers {
  larger.set(old);
  return larger;
}
