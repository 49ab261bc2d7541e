import type { Acceptance } from "../../model/acceptance.ts";
import type { AcceptanceAutomata } from "../../model/automaton.ts";
import { codePoints, type Division } from "./character-sets.ts";
import { compileAcceptances } from "./compile-acceptances.ts";
import type { StateMachine } from "./state-machine.ts";

/** The automata of acceptances, for a version to hold. */
export function packAutomata(acceptances: readonly Acceptance[]): AcceptanceAutomata {
  const { division, machines } = compileAcceptances(acceptances);
  const distinct = [...new Set(machines.filter((machine) => machine !== undefined))];
  const automata = distinct.map((machine) => packNumbers(numbersOfMachine(machine)));
  // Machines of different patterns may turn out to be the same.
  const kept = [...new Set(automata)];
  const indexOf = new Map(distinct.map((machine, index) => [machine, kept.indexOf(automata[index] as string)]));
  return {
    classes: packNumbers(numbersOfDivision(division)),
    automata: kept,
    automatonOf: machines.map((machine) => (machine && indexOf.get(machine)) ?? -1),
  };
}

function numbersOfDivision({ count, starts, classes }: Division): number[] {
  const firsts = starts.flatMap((_, run) => (run > 0 && classes[run] === classes[run - 1] ? [] : [run]));
  const runs = firsts.flatMap((run, index) => {
    const end = starts[firsts[index + 1] ?? starts.length] ?? codePoints;
    return [classes[run] as number, end - (starts[run] as number)];
  });
  return [count, ...runs];
}

function numbersOfMachine({ width, states, transitions, accepting, start }: StateMachine): number[] {
  const numbers = [states, start];
  const rows = Array.from({ length: states }, (_, state) => transitions.subarray(state * width, (state + 1) * width));
  rows.forEach((row, state) => {
    if (state === 0) return;
    let shortest: number[] | undefined;
    for (let other = 0; other < state; other += 1) {
      const runs = differingRuns(row, rows[other] as Uint16Array);
      if (shortest !== undefined && runs.length + 2 >= shortest.length) continue;
      shortest = [state - other, runs.length / 3, ...runs];
    }
    numbers.push(accepting[state] as number, ...(shortest as number[]));
  });
  return numbers;
}

/** Runs of classes that lead elsewhere than in another row: gap before the run, length, and where they lead. */
function differingRuns(row: Uint16Array, other: Uint16Array): number[] {
  const runs: number[] = [];
  let end = 0;
  for (let from = 0; from < row.length; from += 1) {
    if (row[from] === other[from]) continue;
    let to = from + 1;
    while (to < row.length && row[to] === row[from] && row[to] !== other[to]) to += 1;
    runs.push(from - end, to - from, row[from] as number);
    end = to;
    from = to - 1;
  }
  return runs;
}

function packNumbers(numbers: readonly number[]): string {
  let bytes = "";
  for (const number of numbers) {
    let rest = number;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes += String.fromCharCode((rest & 0x7f) | 0x80);
    bytes += String.fromCharCode(rest);
  }
  return btoa(bytes);
}
