import type { StateMachine } from "./state-machine.ts";

/** The smallest machine that accepts the same texts; its states are numbered in the order in which they are reached. */
export function simplify(machine: StateMachine): StateMachine {
  return renumber(machine, groupAlike(machine));
}

/** A group for each state: the same for those from which the same texts are accepted. The dead state is in group 0. */
function groupAlike(machine: StateMachine): Uint16Array {
  let groups = Uint16Array.from(machine.accepting);
  for (let count = 0; ; ) {
    const refined = refine(machine, groups);
    if (refined.count === count) return groups;
    ({ groups, count } = refined);
  }
}

/** Divides the groups by the groups that their states lead to. */
function refine({ width, states, transitions }: StateMachine, groups: Uint16Array) {
  const refined = new Uint16Array(states);
  const lastWithHash = new Map<number, number>();
  /** One more than the state before that is the first of another group with the same hash; 0 where there is none. */
  const before = new Uint16Array(states);
  let count = 0;
  for (let state = 0; state < states; state += 1) {
    const row = state * width;
    let hash = groups[state] as number;
    for (let entry = row; entry < row + width; entry += 1) {
      hash = Math.imul(hash ^ (groups[transitions[entry] as number] as number), 0x01000193);
      hash ^= hash >>> 15;
    }
    const last = lastWithHash.get(hash) ?? 0;
    let other = last;
    while (other !== 0 && !areAlike(state, other - 1)) other = before[other - 1] as number;
    if (other !== 0) {
      refined[state] = refined[other - 1] as number;
      continue;
    }
    before[state] = last;
    lastWithHash.set(hash, state + 1);
    refined[state] = count;
    count += 1;
  }
  return { groups: refined, count };

  function areAlike(one: number, other: number): boolean {
    if (groups[one] !== groups[other]) return false;
    for (let index = 0; index < width; index += 1) {
      const next = transitions[one * width + index] as number;
      if (groups[next] !== groups[transitions[other * width + index] as number]) return false;
    }
    return true;
  }
}

/** The machine of the groups that are reached. */
function renumber({ width, states, transitions, accepting, start }: StateMachine, groups: Uint16Array): StateMachine {
  const firsts = new Map<number, number>();
  for (let state = 0; state < states; state += 1) {
    const group = groups[state] as number;
    if (!firsts.has(group)) firsts.set(group, state);
  }
  const numbers = new Map([[0, 0]]);
  const reached = [0];
  const numberOf = (state: number): number => {
    const group = groups[state] as number;
    const number = numbers.get(group) ?? reached.push(firsts.get(group) as number) - 1;
    numbers.set(group, number);
    return number;
  };
  const first = numberOf(start);
  const rows = new Uint16Array(firsts.size * width);
  for (let at = 1, to = width; at < reached.length; at += 1) {
    const row = (reached[at] as number) * width;
    for (let entry = row; entry < row + width; entry += 1, to += 1) rows[to] = numberOf(transitions[entry] as number);
  }
  return {
    width,
    states: reached.length,
    transitions: rows.slice(0, reached.length * width),
    accepting: Uint8Array.from(reached, (state) => accepting[state] as number),
    start: first,
  };
}
