import type { Acceptance } from "../../model/acceptance.ts";
import { AcceptanceMachines } from "./acceptance-machines.ts";
import { type CharacterSet, coarsen, type Division, divideBySets } from "./character-sets.ts";
import { parsePattern } from "./pattern.ts";
import { type PatternSteps, planSteps } from "./pattern-steps.ts";
import type { StateMachine } from "./state-machine.ts";

/** Machines and the classes of characters they all go by. */
export interface CompiledAcceptances {
  readonly division: Division;
  /** One for each acceptance; the same object for those with the same patterns. `undefined`: nothing is known of any text. */
  readonly machines: readonly (StateMachine | undefined)[];
}

/** Most states of a machine. */
const maxStates = 4096;

/** Most classes of characters; one byte holds the number of one, and 255 stands for those of which nothing is known. */
const maxClasses = 254;

/**
 * Compiles the patterns of acceptances: a machine accepts a text if all the `matching` patterns are found in it and none of the
 * `without` patterns. Lengths and check digits are not its business. There is no machine where a pattern asks for what none can
 * do (see `parsePattern`) and where it would have more than 4096 states; and none for the last acceptances if the patterns of
 * all tell more than 254 classes of characters apart.
 */
export function compileAcceptances(acceptances: readonly Acceptance[]): CompiledAcceptances {
  let kept = acceptances;
  let patterns = planPatterns(kept);
  let { division, members } = divideBySets(patterns.sets);
  while (division.count > maxClasses) {
    kept = kept.slice(0, -1);
    patterns = planPatterns(kept);
    ({ division, members } = divideBySets(patterns.sets));
  }

  const maker = new AcceptanceMachines(kept, patterns.steps, { count: division.count, members });
  const machines = kept.map((acceptance) => {
    const machine = maker.make(acceptance);
    return machine && machine.states <= maxStates ? machine : undefined;
  });
  const distinct = [...new Set(machines.filter((machine) => machine !== undefined))];
  const { united, samples } = uniteClasses(distinct, division.count);
  const narrowed = new Map(distinct.map((machine) => [machine, overClasses(machine, samples)]));
  return {
    division: coarsen(division, samples.length, united),
    machines: acceptances.map((_, index) => {
      const machine = machines[index];
      return machine && narrowed.get(machine);
    }),
  };
}

/** The steps of the patterns of all acceptances, and the sets of characters by the numbers they have in the steps. */
function planPatterns(acceptances: readonly Acceptance[]): {
  readonly steps: ReadonlyMap<string, PatternSteps | undefined>;
  readonly sets: readonly CharacterSet[];
} {
  const sets: CharacterSet[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (set: CharacterSet) => {
    const key = set.join();
    const number = numbers.get(key) ?? sets.push(set) - 1;
    numbers.set(key, number);
    return number;
  };
  const sources = new Set(acceptances.flatMap(({ without, matching }) => [...without, ...matching]));
  const steps = new Map<string, PatternSteps | undefined>();
  for (const source of sources) {
    const pattern = parsePattern(source);
    steps.set(source, pattern && planSteps(pattern, numberOf));
  }
  return { steps, sets };
}

/** Which classes no machine tells apart: the new class of each, and a class of each new one. */
function uniteClasses(machines: readonly StateMachine[], width: number): { united: number[]; samples: number[] } {
  const hashes = new Int32Array(width);
  for (const { transitions } of machines) {
    for (let row = width; row < transitions.length; row += width) {
      for (let index = 0; index < width; index += 1) {
        const mixed = Math.imul((hashes[index] as number) ^ (transitions[row + index] as number), 0x01000193);
        hashes[index] = mixed ^ (mixed >>> 15);
      }
    }
  }
  const samples: number[] = [];
  const united = Array.from(hashes, (hash, index) => {
    const same = samples.findIndex((sample) => hashes[sample] === hash && areOne(machines, width, sample, index));
    return same === -1 ? samples.push(index) - 1 : same;
  });
  return { united, samples };
}

function areOne(machines: readonly StateMachine[], width: number, one: number, other: number): boolean {
  return machines.every(({ transitions }) => {
    for (let row = width; row < transitions.length; row += width) {
      if (transitions[row + one] !== transitions[row + other]) return false;
    }
    return true;
  });
}

/** The machine over fewer classes: `samples` has for each the number it has had. */
function overClasses(machine: StateMachine, samples: readonly number[]): StateMachine {
  const { width, states, transitions } = machine;
  const rows = new Uint16Array(states * samples.length);
  for (let state = 1, to = samples.length; state < states; state += 1) {
    for (let index = 0; index < samples.length; index += 1, to += 1) {
      rows[to] = transitions[state * width + (samples[index] as number)] as number;
    }
  }
  return { ...machine, width: samples.length, transitions: rows };
}
