import type { StateMachine } from "./state-machine.ts";

/**
 * The machine without states that are not reached or from which no text is accepted, and with states made one that go on alike:
 * those with the same row, then those whose rows have become the same, until there are none. States that differ only in going
 * on to each other stay apart.
 */
export function simplify(machine: StateMachine): StateMachine {
  const transitions = machine.transitions.slice();
  const firsts = findLive(machine);
  while (redirect(transitions, firsts) && mergeSameRows(machine, transitions, firsts));
  return renumber(machine, transitions, firsts);
}

/** For each state itself, or 0 if no text is accepted from it. */
function findLive({ width, states, transitions, accepting }: StateMachine): Uint16Array {
  const live = new Uint16Array(states);
  for (let isNew = true; isNew; ) {
    isNew = false;
    // Most states lead to some with a greater number.
    for (let state = states - 1; state > 0; state -= 1) {
      if (live[state] !== 0) continue;
      let isLive = accepting[state] === 1;
      const end = (state + 1) * width;
      for (let entry = state * width; entry < end && !isLive; entry += 1) {
        isLive = live[transitions[entry] as number] !== 0;
      }
      if (!isLive) continue;
      live[state] = state;
      isNew = true;
    }
  }
  return live;
}

/** Lets transitions lead to the first of the states that are one. */
function redirect(transitions: Uint16Array, firsts: Uint16Array): true {
  for (let entry = 0; entry < transitions.length; entry += 1) {
    transitions[entry] = firsts[transitions[entry] as number] as number;
  }
  return true;
}

/** Enters for each state the first one with the same row; answers whether there were any. */
function mergeSameRows(
  { width, states, accepting }: StateMachine,
  transitions: Uint16Array,
  firsts: Uint16Array,
): boolean {
  const lastWithHash = new Map<number, number>();
  /** The state before with the same hash; 0 where there is none. */
  const before = new Uint16Array(states);
  let isMerged = false;
  for (let state = 1; state < states; state += 1) {
    if (firsts[state] !== state) continue;
    const hash = hashOfRow(transitions, state * width, width) * 2 + (accepting[state] as number);
    const last = lastWithHash.get(hash) ?? 0;
    let other = last;
    while (other !== 0 && !haveSameRow(transitions, state * width, other * width, width))
      other = before[other] as number;
    if (other === 0) {
      before[state] = last;
      lastWithHash.set(hash, state);
    } else {
      firsts[state] = other;
      isMerged = true;
    }
  }
  return isMerged;
}

function hashOfRow(transitions: Uint16Array, row: number, width: number): number {
  let hash = 0;
  for (let entry = row; entry < row + width; entry += 1) {
    hash = Math.imul(hash ^ (transitions[entry] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

function haveSameRow(transitions: Uint16Array, row: number, other: number, width: number): boolean {
  for (let index = 0; index < width; index += 1) {
    if (transitions[row + index] !== transitions[other + index]) return false;
  }
  return true;
}

/** The states that are reached, numbered in the order in which they are. */
function renumber(
  { width, states, accepting, start }: StateMachine,
  transitions: Uint16Array,
  firsts: Uint16Array,
): StateMachine {
  const numbers = new Uint16Array(states);
  const reached = new Uint16Array(states);
  let count = 1;
  const first = firsts[start] as number;
  if (first !== 0) {
    numbers[first] = count;
    reached[count] = first;
    count += 1;
  }
  const rows = new Uint16Array(states * width);
  for (let at = 1, to = width; at < count; at += 1) {
    const row = (reached[at] as number) * width;
    for (let entry = row; entry < row + width; entry += 1, to += 1) {
      const next = transitions[entry] as number;
      if (next === 0) continue;
      if (numbers[next] === 0) {
        numbers[next] = count;
        reached[count] = next;
        count += 1;
      }
      rows[to] = numbers[next] as number;
    }
  }
  return {
    width,
    states: count,
    transitions: rows.slice(0, count * width),
    accepting: Uint8Array.from(reached.subarray(0, count), (state) => accepting[state] as number),
    start: numbers[first] as number,
  };
}
