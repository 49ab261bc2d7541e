import type { Source, Words } from "./words.ts";

/** Who may move a process: 作出机关, 上级机关, 经营主体, 公众, 人民法院, 系统. */
export type Actor = "organ" | "upper-organ" | "entity" | "public" | "court" | "system";

export interface State {
  readonly title: Words;
  /** No move leads out of it. */
  readonly final?: true;
  /** The record is public while the process is in this state. */
  readonly public?: true;
}

/**
 * A day by which, or before which, something must happen. It counts from the latest earlier event named in `since`; the first
 * day does not count (民法典 第二百零一条).
 */
export interface Deadline {
  /** `at-latest`: the move must come on or before the day; `at-earliest`: on or after it. */
  readonly kind: "at-latest" | "at-earliest";
  /** Ids of moves, the latest of which that happened starts the period. */
  readonly since: readonly string[];
  /** Name of the regime parameter that holds the length; unknown on that day: not evaluated. */
  readonly parameter: string;
  readonly unit: "working-days" | "days" | "months";
  readonly source: Source;
}

export interface Move {
  readonly title: Words;
  /** States in which the move may happen; `start` is the state before the first event. */
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly Actor[];
  readonly deadlines?: readonly Deadline[];
  readonly source: Source;
}

/** 流程: states and moves of a commitment, a listing, a repair. */
export interface Lifecycle {
  readonly id: string;
  readonly title: Words;
  readonly definition: string;
  /** Clause of the standards documents, `document#anchor`. */
  readonly clause: string;
  readonly source: Source;
  readonly states: Readonly<Record<string, State>>;
  readonly moves: Readonly<Record<string, Move>>;
}

/** The state before the first event. */
export const startState = "start";

/** Declares a lifecycle; file name = id. Throws on a state or move that does not exist, and on a state nobody can reach or leave. */
export function defineLifecycle(lifecycle: Lifecycle): Lifecycle {
  const { id, states, moves } = lifecycle;
  const known = new Set([startState, ...Object.keys(states)]);
  const entered = new Set(Object.values(moves).map(({ to }) => to));
  const left = new Set(Object.values(moves).flatMap(({ from }) => from));
  for (const [name, { from, to, deadlines = [] }] of Object.entries(moves)) {
    for (const state of [...from, to]) {
      if (!known.has(state)) throw new Error(`${id}: move ${name} names the state ${state}, which does not exist`);
    }
    for (const { since } of deadlines) {
      for (const move of since) {
        if (!Object.hasOwn(moves, move))
          throw new Error(`${id}: a deadline of ${name} counts from ${move}, which is no move`);
      }
    }
  }
  for (const [name, { final }] of Object.entries(states)) {
    if (!entered.has(name)) throw new Error(`${id}: no move leads to ${name}`);
    if ((final === true) === left.has(name)) {
      throw new Error(`${id}: ${name} ${final ? "is final but can be left" : "is not final but cannot be left"}`);
    }
  }
  return lifecycle;
}
