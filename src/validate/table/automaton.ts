import { type CharacterClasses, classOf, unknownClass } from "./character-classes.ts";
import { readNumbers } from "./packed-numbers.ts";

/** A deterministic automaton that reads a text character by character. */
export interface Automaton {
  /** State after a character, times `step`, at `state * classes.count + class`. State 0 is dead and stays dead. */
  readonly transitions: Uint16Array;
  /** 1 unless told otherwise. */
  readonly step?: number;
  /** 1 for the states in which a text may end. */
  readonly accepting: Uint8Array;
  readonly start: number;
}

/** An automaton, over `width` classes, as it stands in a version; `undefined` if it has too many states for the step. */
export function unpackAutomaton(packed: string, width: number, step = 1): Automaton | undefined {
  const numbers = readNumbers(packed);
  const states = numbers.next();
  const start = numbers.next();
  if (states * step > 0xffff) return undefined;
  const transitions = new Uint16Array(states * width);
  const accepting = new Uint8Array(states);
  for (let state = 1; state < states; state++) {
    const row = state * width;
    accepting[state] = numbers.next();
    const like = row - numbers.next() * width;
    transitions.copyWithin(row, like, like + width);
    let at = row;
    for (let runs = numbers.next(); runs > 0; runs--) {
      at += numbers.next();
      const end = at + numbers.next();
      transitions.fill(numbers.next() * step, at, end);
      at = end;
    }
  }
  return { transitions, step, accepting, start };
}

/** Whether the automaton accepts the text. A text with a character of which nothing is known is not accepted. */
export function accepts(automaton: Automaton, classes: CharacterClasses, text: string): boolean {
  const { transitions, step = 1 } = automaton;
  let state = automaton.start;
  for (const character of text) {
    const index = classOf(classes, character.codePointAt(0) as number);
    if (index === unknownClass) return false;
    state = (transitions[state * classes.count + index] as number) / step;
  }
  return automaton.accepting[state] === 1;
}
