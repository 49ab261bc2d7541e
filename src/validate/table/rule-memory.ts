import type { RuleDescription } from "../../model/published.ts";
import type { Skip } from "./cell-verdict.ts";
import { TupleMemo } from "./tuple-memo.ts";

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
  readonly #next = new TupleMemo(2);
  readonly #key = new Int32Array(2);
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
    this.#key[0] = step;
    this.#key[1] = number;
    return this.#next.get(this.#key);
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
        this.#key[0] = step;
        this.#key[1] = number;
        this.#next.set(this.#key, following);
      }
      step = following;
    });
    if (this.verdicts.length === this.rows.length) this.rows = grown(this.rows, new Float64Array(this.rows.length * 2));
    this.#verdictOf[step] = this.verdicts.length;
    this.rows[this.verdicts.length] = 1;
    this.verdicts.push(verdict);
  }
}

function grown<Numbers extends { set(numbers: ArrayLike<number>): void }>(
  old: ArrayLike<number>,
  larger: Numbers,
): Numbers {
  larger.set(old);
  return larger;
}
