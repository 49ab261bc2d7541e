import type { Acceptance } from "../../model/acceptance.ts";
import { type Classes, createSearch } from "./pattern-search.ts";
import type { PatternSteps } from "./pattern-steps.ts";
import { simplify } from "./simplify.ts";
import { intersect, type StateMachine } from "./state-machine.ts";

/** A pattern that is to be found, or not to be found. */
interface Search {
  /** Differs from that of any other. */
  readonly id: string;
  readonly machine: StateMachine;
  /** Number of acceptances that ask for it. */
  readonly uses: number;
}

/** A machine with more states is put together with others of its size, and those with fewer with each other. */
const smallStates = 8;

/**
 * Makes the machines of acceptances. Most columns have most of their patterns in common: what has been put together for one is
 * kept for the others, and what most ask for is put together first.
 */
export class AcceptanceMachines {
  readonly #patterns: ReadonlyMap<string, PatternSteps | undefined>;
  readonly #classes: Classes;
  readonly #uses = new Map<string, number>();
  readonly #searches = new Map<string, Search | undefined>();
  readonly #conjunctions = new Map<string, StateMachine | undefined>();
  readonly #machines = new Map<string, StateMachine | undefined>();

  /** `patterns` are the steps of all patterns of the acceptances, where they could be made. */
  constructor(
    acceptances: readonly Acceptance[],
    patterns: ReadonlyMap<string, PatternSteps | undefined>,
    classes: Classes,
  ) {
    this.#patterns = patterns;
    this.#classes = classes;
    for (const id of acceptances.flatMap(idsOf)) this.#uses.set(id, (this.#uses.get(id) ?? 0) + 1);
  }

  /** The machine of one of the acceptances, the same for the same patterns; `undefined` where there is none. */
  make(acceptance: Acceptance): StateMachine | undefined {
    const key = idsOf(acceptance).sort().join("\n");
    return remember(this.#machines, key, () => {
      const unwanted = this.#searchAll(acceptance.without, false);
      const wanted = this.#searchAll(acceptance.matching, true);
      if (unwanted === undefined || wanted === undefined) return undefined;
      const machine = this.#combine(wanted, unwanted);
      return machine && simplify(machine);
    });
  }

  #combine(wanted: readonly Search[], unwanted: readonly Search[]): StateMachine | undefined {
    const first = this.#conjunctionOf(wanted);
    if (first === undefined) return undefined;
    // Where few texts are wanted, little is left to look for in them.
    if (isNarrow(first)) return unwanted.map(({ machine }) => machine).reduce(intersectKnown, first);
    const small = this.#conjunctionOf(unwanted.filter(({ machine }) => machine.states <= smallStates));
    const large = this.#conjunctionOf(unwanted.filter(({ machine }) => machine.states > smallStates));
    return [small, large].reduce(intersectKnown, first);
  }

  /** Accepts what all of them accept. */
  #conjunctionOf(searches: readonly Search[]): StateMachine | undefined {
    const [last] = searches.slice(-1);
    if (last === undefined) return acceptAll(this.#classes.count);
    if (searches.length === 1) return last.machine;
    return remember(this.#conjunctions, searches.map(({ id }) => id).join("\n"), () =>
      intersectKnown(last.machine, this.#conjunctionOf(searches.slice(0, -1))),
    );
  }

  /** Those of the most acceptances first; `undefined` if one of them cannot be made. */
  #searchAll(sources: readonly string[], isWanted: boolean): readonly Search[] | undefined {
    const searches = [...new Set(sources)].map((source) => this.#search(source, isWanted));
    if (!searches.every((search) => search !== undefined)) return undefined;
    return searches.sort((a, b) => b.uses - a.uses || (a.id < b.id ? -1 : 1));
  }

  #search(source: string, isWanted: boolean): Search | undefined {
    const id = idOf(source, isWanted);
    return remember(this.#searches, id, () => {
      const pattern = this.#patterns.get(source);
      const machine = pattern && createSearch(pattern, this.#classes, isWanted);
      return machine && { id, machine, uses: this.#uses.get(id) ?? 0 };
    });
  }
}

function idOf(source: string, isWanted: boolean): string {
  return (isWanted ? "+" : "-") + source;
}

function idsOf({ without, matching }: Acceptance): string[] {
  return [
    ...new Set(without.map((source) => idOf(source, false))),
    ...new Set(matching.map((source) => idOf(source, true))),
  ];
}

function intersectKnown(one: StateMachine | undefined, other: StateMachine | undefined): StateMachine | undefined {
  return one && other && intersect(one, other);
}

function acceptAll(width: number): StateMachine {
  const transitions = new Uint16Array(2 * width).fill(1, width);
  return { width, states: 2, transitions, accepting: Uint8Array.of(0, 1), start: 1 };
}

/** Whether most characters lead to the dead state. */
function isNarrow({ width, states, transitions }: StateMachine): boolean {
  let dead = 0;
  for (let entry = width; entry < transitions.length; entry += 1) if (transitions[entry] === 0) dead += 1;
  return dead > ((states - 1) * width) / 2;
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  if (known.has(key)) return known.get(key) as Value;
  const made = make();
  known.set(key, made);
  return made;
}
