/** A deterministic automaton over a number of classes of characters. */
export interface StateMachine {
  /** Number of classes. */
  readonly width: number;
  /** Number of states. State 0 is dead: no text is accepted from it. */
  readonly states: number;
  /** State after a character of a class, at `state * width + class`. */
  readonly transitions: Uint16Array;
  /** 1 for the states in which a text may end. */
  readonly accepting: Uint8Array;
  readonly start: number;
}

/** Most states of a machine while it is put together, and most pairs of states that are thought of. */
export const maxRawStates = 16_384;
const maxPairs = 2 ** 24;

/**
 * The machine that accepts what both accept, which are of the same classes; `undefined` if it has too many states. Its states
 * are the pairs of their states that are reached.
 */
export function intersect(one: StateMachine, other: StateMachine): StateMachine | undefined {
  if (one.states * other.states > maxPairs) return undefined;
  const { width } = one;
  const numbers = new Uint16Array(one.states * other.states);
  const pairs = [0];
  let transitions = new Uint16Array((one.states + other.states) * width);
  const start = one.start === 0 || other.start === 0 ? 0 : 1;
  if (start === 1) {
    pairs.push(one.start * other.states + other.start);
    numbers[pairs[1] as number] = 1;
  }
  for (let at = 1; at < pairs.length; at += 1) {
    if (pairs.length > maxRawStates) return undefined;
    if ((at + 1) * width > transitions.length) transitions = enlarged(transitions);
    const pair = pairs[at] as number;
    followPair(one, other, pair, numbers, pairs, transitions, at * width);
  }
  const accepting = Uint8Array.from(pairs, (pair) => {
    const state = Math.floor(pair / other.states);
    return (one.accepting[state] as number) & (other.accepting[pair % other.states] as number);
  });
  return { width, states: pairs.length, transitions: transitions.subarray(0, pairs.length * width), accepting, start };
}

/** Writes the states after a pair of states; new ones are given the next number. */
function followPair(
  { width, transitions: one }: StateMachine,
  { states: otherStates, transitions: other }: StateMachine,
  pair: number,
  numbers: Uint16Array,
  pairs: number[],
  transitions: Uint16Array,
  to: number,
): void {
  const row = Math.floor(pair / otherStates) * width;
  const otherRow = (pair % otherStates) * width;
  for (let index = 0; index < width; index += 1) {
    const state = one[row + index] as number;
    const otherState = other[otherRow + index] as number;
    if (state === 0 || otherState === 0) continue;
    const next = state * otherStates + otherState;
    let number = numbers[next] as number;
    if (number === 0) {
      number = pairs.push(next) - 1;
      numbers[next] = number;
    }
    transitions[to + index] = number;
  }
}

function enlarged(transitions: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(transitions.length * 2);
  larger.set(transitions);
  return larger;
}
