import type { CharacterSet } from "./character-sets.ts";
import type { Pattern } from "./pattern.ts";

/**
 * A step of looking for a pattern:
 * - `found`: it has been found.
 * - `character`: a character of the set leads to the next step.
 * - `fork`: each of the next steps may be the one.
 * - `start`, `end`: the next step follows at the beginning or at the end of the text only.
 */
export interface Step {
  readonly kind: "found" | "character" | "fork" | "start" | "end";
  /** The steps that may follow. */
  readonly next: readonly number[];
  /** Number of the set of characters; -1 where none is read. */
  readonly set: number;
}

/** A pattern as steps, which name each other by their index; the first of the array is `found`. */
export interface PatternSteps {
  readonly steps: readonly Step[];
  /** The step with which looking for the pattern begins. */
  readonly first: number;
}

/** The step `found`. */
export const foundStep = 0;

/** Most steps of a pattern, whose repetitions are written out. */
const maxSteps = 32_768;

/** The steps of a pattern, with the numbers that sets of characters are to have; `undefined` if they are too many. */
export function planSteps(pattern: Pattern, numberOf: (set: CharacterSet) => number): PatternSteps | undefined {
  const steps: Step[] = [];
  const isFull = () => steps.length > maxSteps;
  const add = (kind: Step["kind"], next: readonly number[], set = -1) => steps.push({ kind, next, set }) - 1;

  /** The step with which a part begins that the step `next` follows. */
  const plan = (part: Pattern, next: number): number => {
    if (isFull()) return next;
    switch (part.kind) {
      case "character":
        return add("character", [next], numberOf(part.set));
      case "sequence":
        return part.parts.reduceRight((after, inner) => plan(inner, after), next);
      case "choice": {
        const ways = part.options.map((option) => plan(option, next));
        return add("fork", ways);
      }
      case "repetition":
        return planRepetition(part, next);
      default:
        return add(part.kind, [next]);
    }
  };
  const planRepetition = ({ part, min, max }: Pattern & { kind: "repetition" }, next: number): number => {
    let first = next;
    if (max === Number.POSITIVE_INFINITY) {
      const ways = [next];
      first = add("fork", ways);
      ways.push(plan(part, first));
    } else {
      for (let times = min; times < max && !isFull(); times += 1) first = add("fork", [next, plan(part, first)]);
    }
    for (let times = 0; times < min && !isFull(); times += 1) first = plan(part, first);
    return first;
  };

  const first = plan(pattern, add("found", []));
  return isFull() ? undefined : { steps, first };
}
