import { classesOf, separate } from "./character-sets.ts";
import { foundStep, type PatternSteps, type Step } from "./pattern-steps.ts";
import { simplify } from "./simplify.ts";
import { maxRawStates, type StateMachine } from "./state-machine.ts";

/** The classes of all characters: how many there are, and which ones make up each set. */
export interface Classes {
  readonly count: number;
  readonly members: readonly (readonly number[])[];
}

/**
 * The machine that accepts the texts in which a pattern is found, or those in which it is not; `undefined` if it has too many
 * states.
 */
export function createSearch(pattern: PatternSteps, classes: Classes, isWanted: boolean): StateMachine | undefined {
  const sets = [...new Set(pattern.steps.map(({ set }) => set))].filter((set) => set !== -1);
  const groups = sets.map((set) => classes.members[set] as readonly number[]);
  // Most patterns tell few characters apart, so that it is quicker to look at theirs first.
  const own = separate(classes.count, groups);
  const ownMembers = new Map(sets.map((set, index) => [set, classesOf(groups[index] as number[], own.classes)]));
  const machine = new Search(pattern, { count: own.count, members: ownMembers }, isWanted).run();
  return machine && widen(simplify(machine), own.classes);
}

/** A machine over more classes: `own` has for each of them the one the machine knows it as. */
function widen({ width, states, transitions, accepting, start }: StateMachine, own: Int32Array): StateMachine {
  const wide = new Uint16Array(states * own.length);
  for (let state = 1, to = own.length; state < states; state += 1) {
    for (let index = 0; index < own.length; index += 1, to += 1) {
      wide[to] = transitions[state * width + (own[index] as number)] as number;
    }
  }
  return { width: own.length, states, transitions: wide, accepting, start };
}

/** Classes of which a pattern tells all apart, and which of them make up each of its sets. */
interface OwnClasses {
  readonly count: number;
  readonly members: ReadonlyMap<number, readonly number[]>;
}

/** Whether the text begins or ends at the place that is looked at. */
interface Place {
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

const within: Place = { isStart: false, isEnd: false };

/** What a character leads to where nothing waits but what may begin anywhere. */
interface Base {
  /** The steps reached by each class. */
  readonly reached: readonly (readonly number[])[];
  /** The state after each class. */
  readonly row: readonly number[];
}

/**
 * Looking for a pattern from every character of a text at once: a state is the set of steps that wait for a character. Those at
 * which the pattern may begin anywhere wait in every state and are not among them.
 */
class Search {
  readonly #steps: readonly Step[];
  readonly #first: number;
  readonly #classes: OwnClasses;
  readonly #isWanted: boolean;
  /** Steps at which the pattern may begin anywhere. */
  readonly #anew: readonly number[];
  readonly #isAnew: Uint8Array;
  /** The steps of each state; state 0 is dead. */
  readonly #states: (readonly number[])[] = [[]];
  readonly #numbers = new Map<string, number>();
  /** State in which the pattern has been found; -1 before there is one. */
  #found = -1;
  /** The steps that wait after a step, where that has been asked. */
  readonly #after: (readonly number[])[] = [];
  /** When a step was last visited, and the present visit. */
  readonly #visits: Int32Array;
  #visit = 0;

  constructor({ steps, first }: PatternSteps, classes: OwnClasses, isWanted: boolean) {
    this.#steps = steps;
    this.#first = first;
    this.#classes = classes;
    this.#isWanted = isWanted;
    this.#visits = new Int32Array(steps.length);
    this.#isAnew = new Uint8Array(steps.length);
    this.#anew = this.#reach([first], within);
    for (const step of this.#anew) if (step !== foundStep) this.#isAnew[step] = 1;
  }

  run(): StateMachine | undefined {
    const rows: (readonly number[])[] = [new Array<number>(this.#classes.count).fill(0)];
    const accepting = [0];
    // The beginning is a state of its own: there, what waits for the end may lead on to what waits for the beginning.
    const start = this.#numberOf(this.#reach([this.#first], { isStart: true, isEnd: false }), "start");
    const base = this.#findBase();
    const findsAnew = this.#reach(this.#anew, { isStart: false, isEnd: true })[0] === foundStep;
    for (let at = 1; at < this.#states.length; at += 1) {
      if (this.#states.length > maxRawStates) return undefined;
      if (at === this.#found) {
        rows.push(new Array<number>(this.#classes.count).fill(at));
        accepting.push(1);
        continue;
      }
      const waiting = this.#states[at] as readonly number[];
      rows.push(this.#follow(waiting, base));
      const isFound = findsAnew || this.#isFoundAtEnd(waiting, at === start);
      accepting.push(isFound === this.#isWanted ? 1 : 0);
    }
    return {
      width: this.#classes.count,
      states: rows.length,
      transitions: Uint16Array.from(rows.flat()),
      accepting: Uint8Array.from(accepting),
      start,
    };
  }

  #findBase(): Base {
    const reached: number[][] = Array.from({ length: this.#classes.count }, () => []);
    this.#advance(this.#anew, (index, step) => reached[index]?.push(step));
    return { reached, row: reached.map((steps) => this.#numberOf(this.#reach(steps, within))) };
  }

  /** The state after a character of each class. */
  #follow(waiting: readonly number[], base: Base): readonly number[] {
    const row = base.row.slice();
    const reached = new Map<number, number[]>();
    this.#advance(waiting, (index, step) => {
      const steps = reached.get(index);
      if (steps === undefined) reached.set(index, [step, ...(base.reached[index] as readonly number[])]);
      else steps.push(step);
    });
    for (const [index, steps] of reached) {
      const [only] = steps;
      row[index] = this.#numberOf(steps.length === 1 ? this.#reachFrom(only as number) : this.#reach(steps, within));
    }
    return row;
  }

  /** Calls back with every class for which a step waits, and the step that follows. */
  #advance(waiting: readonly number[], onStep: (index: number, step: number) => void): void {
    for (const at of waiting) {
      const { kind, set, next } = this.#steps[at] as Step;
      if (kind !== "character") continue;
      for (const index of this.#classes.members.get(set) as readonly number[]) onStep(index, next[0] as number);
    }
  }

  #isFoundAtEnd(waiting: readonly number[], isStart: boolean): boolean {
    const from = isStart ? [this.#first] : waiting.filter((step) => this.#steps[step]?.kind === "end");
    return from.length > 0 && this.#reach(from, { isStart, isEnd: true })[0] === foundStep;
  }

  /** The steps that wait after a step. */
  #reachFrom(step: number): readonly number[] {
    this.#after[step] ??= this.#reach([step], within);
    return this.#after[step];
  }

  /** Number of the state in which the steps, in ascending order, wait. */
  #numberOf(waiting: readonly number[], kind: "start" | "later" = "later"): number {
    if (waiting[0] === foundStep) {
      if (!this.#isWanted) return 0;
      if (this.#found === -1) this.#found = this.#states.push([]) - 1;
      return this.#found;
    }
    const key = kind === "start" ? kind : waiting.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const added = this.#states.push(waiting) - 1;
    this.#numbers.set(key, added);
    return added;
  }

  /**
   * The steps that are reached without a character and are not passed at the place, in ascending order; those at which the
   * pattern may begin anywhere aside.
   */
  #reach(from: readonly number[], { isStart, isEnd }: Place): readonly number[] {
    this.#visit += 1;
    const waiting: number[] = [];
    const open: number[] = [];
    const visit = (step: number) => {
      if (this.#visits[step] === this.#visit) return;
      this.#visits[step] = this.#visit;
      open.push(step);
    };
    from.forEach(visit);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const { kind, next } = this.#steps[at] as Step;
      if (kind === "fork" || (kind === "start" && isStart) || (kind === "end" && isEnd)) next.forEach(visit);
      else if (kind !== "start" && this.#isAnew[at] === 0) waiting.push(at);
    }
    return waiting.sort((a, b) => a - b);
  }
}
