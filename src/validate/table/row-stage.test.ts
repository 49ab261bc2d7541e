import { describe, expect, test } from "vitest";
import type { KernelEngine } from "../../base/kernel-host.ts";
import { entryFaultShift, entryIsMalformed, entryIsNone, openRuleSize } from "../../kernel/layout.ts";
import { oneClass } from "./character-classes.ts";
import { noColumns } from "./column-masks.ts";
import { Kernel, type KernelColumn } from "./kernel.ts";
import { KeyHash } from "./key-hashes.ts";
import { type OrdinaryRows, RowStage, stageBytes, type TaughtRule } from "./row-stage.ts";
import { holdsStep, noStep, RuleMemory } from "./rule-memory.ts";
import type { ColumnTest, TablePlan } from "./table-plan.ts";
import { textRoles } from "./text-roles.ts";

const [kind, day, amount, content] = [0, 1, 2, 3];
const anything = {
  transitions: Uint16Array.of(0, 1),
  accepting: Uint8Array.of(0, 1),
  start: 1,
  minLength: 0,
  maxLength: 100,
};
const nothing = { ...anything, transitions: Uint16Array.of(0, 1), accepting: Uint8Array.of(0, 0) };
/** A table of a code, a day, a decimal and a text. */
const plan = {
  columns: [kind, day, amount, content].map((index) => ({ index, isAsItStands: index >= amount })),
  margin: 0,
  codeColumns: [kind],
  dayColumns: [day],
  headParts: 0,
} as unknown as TablePlan;

/** Scans rows, and settles them by what it is taught of the first. */
function createTable(
  engine: KernelEngine,
  text: string,
  columns?: readonly KernelColumn[],
  tablePlan: TablePlan = plan,
) {
  const column = { interns: "always", automaton: anything } as const;
  const kernel = new Kernel(
    {
      encoding: "utf-8",
      separator: ",",
      classes: oneClass(),
      textRoles,
      stageBytes: stageBytes(tablePlan),
      columns: columns ?? [column, column, column, { ...column, interns: "never" }],
      blockSize: 4096,
    },
    engine,
  );
  const stage = new RowStage(kernel, tablePlan);
  const memory = new RuleMemory(stage);
  kernel.input.set(new TextEncoder().encode(text));
  kernel.scan(0, text.length * 3, true);
  // Every row has all four fields, the first day and the first code get number 1.
  stage.setTurn(day, 1, 2);
  const key = Int32Array.of(0b1111, 0, 0, 0, 2, 1);
  const teach = (rules: readonly TaughtRule[]) => stage.addProfile(key, 7, 1, rules);
  return { kernel, stage, memory, teach };
}

const rows =
  "a,2024-01-02,5,罚款5元\na,2024-01-02,6,罚款7元\nb,2024-01-02,5,罚款5元\na,2024-01-03,5,罚款5元\na,,5,罚款5元\n";

function takePassed(stage: RowStage): readonly (readonly number[])[] {
  const passed: (readonly number[])[] = [];
  stage.takePassed((...counted) => passed.push(counted));
  return passed.sort(([, one = 0], [, other = 0]) => one - other);
}

describe.each(["wasm", "plain"] as const)("rows settled in %s", (engine) => {
  test("are those with a known profile, each counted", () => {
    const { kernel, stage, teach } = createTable(engine, rows);
    expect(kernel.settle(0)).toBe(0);
    const rules = teach([]);
    expect([0, 1, 2, 3, 4].map((index) => kernel.settle(index))).toEqual([7, 7, 0, 0, 0]);
    expect(stage.takeRows(rules)).toBe(2);
    expect(stage.takeRows(rules)).toBe(0);
  });

  test("have no law of their own where what stands for the day is none", () => {
    const { kernel, stage } = createTable(engine, rows);
    stage.addProfile(Int32Array.of(0b1111, 0, 0, 0, 0, 1), 7, 1, []);
    expect([kernel.settle(0), kernel.settle(3)]).toEqual([0, 0]);
    stage.setTurn(day, 1, undefined);
    expect([kernel.settle(0), kernel.settle(3)]).toEqual([7, 0]);
  });

  test("are passed up to one of which it is not known what is to be said, with the hashes of their keys", () => {
    const { kernel, stage, memory, teach } = createTable(engine, rows);
    stage.setPassing({ fewest: 0 }, [], [[day], [amount, content]]);
    const rules = teach([]);
    expect([kernel.pass(0, 5, 1000), stage.wantsOutcome, kernel.settle(0)]).toEqual([0, true, 7]);
    const outcome = stage.addOutcome(rules, [1]);
    expect([kernel.pass(1, 5, 1000), stage.wantsOutcome]).toEqual([2, false]);
    // The row that was not passed has been looked at; it is counted once whoever asks.
    expect(kernel.settle(2)).toBe(0);
    expect(kernel.pass(0, 2, 1000)).toBe(2);
    const keys: number[][] = [];
    stage.takeKeys((...hashed) => keys.push(hashed));
    expect(keys).toEqual(
      [
        ["5", "罚款5元"],
        ["6", "罚款7元"],
      ].map((parts, index) => {
        const hash = new KeyHash();
        hash.reset();
        for (const part of parts) {
          const bytes = new TextEncoder().encode(part);
          hash.add(bytes, 0, bytes.length);
        }
        return [index, 1, hash.low, hash.high];
      }),
    );
    expect([stage.takeRows(rules), stage.takeFaultless(outcome)]).toEqual([4, 3]);
    expect(kernel.pass(0, 5, 1)).toBe(1);

    const condition = stage.addCondition([], noColumns);
    const others = stage.addProfile(Int32Array.of(0b1111, 0, 0, 0, 2, 2), 8, 2, [
      { condition, root: memory.createRoot() },
    ]);
    expect([kernel.pass(2, 5, 1000), stage.wantsOutcome]).toEqual([2, false]);
    expect([kernel.settle(2), stage.unsettledCount, stage.takeRows(others)]).toEqual([8, 1, 1]);
  });

  test("have the same key with slashes in a day as with hyphens", () => {
    const text = "a,2024-01-02,5,罚\na,2024/01/02,5,罚\na,2024-01-02,5/5,罚\n";
    const slashed = {
      ...plan,
      columns: plan.columns.map((one) => ({ ...one, isAsItStands: true, isSlashed: one.index === day })),
    };
    const { kernel, stage, teach } = createTable(engine, text, undefined, slashed as TablePlan);
    stage.setTurn(day, 2, 2);
    stage.setPassing({ fewest: 0 }, [], [[day], [amount]]);
    const rules = teach([]);
    kernel.pass(0, 3, 1000);
    stage.addOutcome(rules, [0, 1]);
    expect(kernel.pass(0, 3, 1000)).toBe(3);
    const hashes: string[] = [];
    stage.takeKeys((row, key, low, high) => hashes.push(`${row} ${key} ${low} ${high}`));
    const [days, amounts] = [0, 1].map((wanted) =>
      hashes.filter((hash) => hash.split(" ")[1] === String(wanted)).map((hash) => hash.split(" ").slice(2).join()),
    );
    expect([new Set(days).size, new Set(amounts).size]).toEqual([1, 2]);
  });

  test.each<[string, OrdinaryRows]>([
    ["few cells with something in them", { fewest: 5 }],
    ["a first cell like a header", { fewest: 0, headerHash: 0 }],
    ["nothing new", { fewest: 0 }],
  ])("are passed or not where they have %s", (what, ordinary) => {
    const { kernel, stage, teach } = createTable(engine, rows);
    const headerHash = ordinary.headerHash === undefined ? {} : { headerHash: kernel.rows[6] as number };
    stage.setPassing({ ...ordinary, ...headerHash }, [], []);
    const rules = teach([]);
    kernel.pass(1, 2, 1000);
    if (what === "nothing new") expect(stage.addOutcome(rules, [])).not.toBe(0);
    expect(kernel.pass(0, 2, 1000)).toBe(what === "nothing new" ? 2 : 0);
  });

  test.each([
    ["alone", [], 1],
    ["in a group of which something is left", [Uint32Array.of(0b1100, 0, 0, 0)], 1],
    ["in a group of which nothing is left", [Uint32Array.of(0b0100, 0, 0, 0)], 0],
  ])("are passed with the wrong values that are known: no value, %s", (_, groups, passed) => {
    const column = { interns: "always", automaton: anything } as const;
    const { kernel, stage } = createTable(engine, "a,2024-01-02,-,罚\na,2024-01-02,?,罚\n", [
      column,
      column,
      { interns: "always", automaton: nothing },
      { ...column, interns: "never" },
    ]);
    stage.setPassing({ fewest: 0 }, groups, []);
    const rules = stage.addProfile(Int32Array.of(0b1011, 0, 0, 0, 2, 1), 9, 1, []);
    expect([kernel.pass(0, 2, 1000), stage.wantsOutcome, stage.newValue]).toEqual([0, false, amount]);
    expect(kernel.isJudged(amount, 1)).toBe(false);
    kernel.markValue(amount, 1, entryIsNone | (3 << entryFaultShift));
    expect(kernel.isJudged(amount, 1)).toBe(true);
    expect([kernel.pass(0, 2, 1000), stage.wantsOutcome, stage.newValue]).toEqual([0, passed === 1, -1]);
    const outcome = stage.addOutcome(rules, []);
    expect(kernel.pass(0, 2, 1000)).toBe(passed);
    // The second has a wrong value of its own, and the profile of all fields.
    kernel.markValue(amount, 2, entryIsMalformed | (3 << entryFaultShift));
    const others = stage.addProfile(Int32Array.of(0b1111, 0, 0, 0, 2, 1), 10, 2, []);
    expect([kernel.pass(1, 2, 1000), stage.wantsOutcome, kernel.settle(1)]).toEqual([1, true, 10]);
    expect([takePassed(stage), stage.takeRows(others)]).toEqual([passed === 1 ? [[outcome, 9, 1]] : [], 1]);
  });

  test("are passed with what is known of rows with the same faults of other profiles of the same kind", () => {
    const text = "a,2024-01-02,?,罚\nb,2024-01-02,!,罚\nb,2024-01-02,?,罚\nc,2024-01-02,?,罚\n";
    const column = { interns: "always", automaton: anything } as const;
    const { kernel, stage } = createTable(engine, text, [
      column,
      column,
      { interns: "always", automaton: nothing },
      { ...column, interns: "never" },
    ]);
    stage.setPassing({ fewest: 0 }, [], []);
    const kinds = [4, 4, 5];
    const [rules = 0] = kinds.map((number, index) =>
      stage.addProfile(Int32Array.of(0b1111, 0, 0, 0, 2, index + 1), index + 1, number, []),
    );
    for (const id of [1, 2]) kernel.markValue(amount, id, 3 << entryFaultShift);
    expect([kernel.pass(0, 4, 1000), stage.wantsOutcome]).toEqual([0, true]);
    const outcome = stage.addOutcome(rules, []);
    expect([kernel.pass(0, 4, 1000), stage.wantsOutcome]).toEqual([3, true]);
    expect(takePassed(stage)).toEqual([
      [outcome, 1, 1],
      [outcome, 2, 2],
    ]);
    expect(takePassed(stage)).toEqual([]);
  });

  test("are passed with a value that has no id once it is known of the row what is wrong with it", () => {
    const column = { interns: "always", automaton: anything } as const;
    const { kernel, stage } = createTable(engine, "a,2024-01-02,?,罚\na,2024-01-02,!,罚\n", [
      column,
      column,
      { interns: "never", automaton: nothing },
      { ...column, interns: "never" },
    ]);
    stage.setPassing({ fewest: 0 }, [], []);
    const rules = stage.addProfile(Int32Array.of(0b1111, 0, 0, 0, 2, 1), 7, 1, []);
    expect([kernel.pass(0, 2, 1000), stage.newValue]).toEqual([0, amount]);
    stage.startOwn(0);
    stage.setOwn(amount, 3 << entryFaultShift);
    expect([kernel.pass(0, 2, 1000), stage.newValue, stage.wantsOutcome]).toEqual([0, -1, true]);
    stage.addOutcome(rules, []);
    expect([kernel.pass(0, 2, 1000), stage.newValue]).toEqual([1, amount]);
    stage.startOwn(1);
    expect([kernel.pass(1, 2, 1000), stage.newValue]).toEqual([1, amount]);
    stage.setOwn(amount, 3 << entryFaultShift);
    expect([kernel.pass(1, 2, 1000), stage.newValue]).toEqual([2, -1]);
    stage.startOwn(-1);
    expect([kernel.pass(1, 2, 1000), stage.newValue]).toEqual([1, amount]);
  });

  test("are not asked the open rules that read a wrong value", () => {
    const { kernel, stage, memory, teach } = createTable(engine, rows);
    const wrong = Uint32Array.of(1 << amount, 0, 0, 0);
    const open = [wrong, noColumns].map((reads) => stage.addCondition([], reads));
    teach(open.map((condition) => ({ condition, root: memory.createRoot() })));
    const unsettled = (malformed: Uint32Array) => {
      stage.setRow(Uint32Array.of(0b1111, 0, 0, 0), malformed, 2);
      expect(kernel.settleMasked(0)).toBe(7);
      return Array.from({ length: stage.unsettledCount }, (_, at) => stage.unsettledAt(at));
    };
    expect([noColumns, wrong].map(unsettled)).toEqual([[0, 1], [1]]);
  });

  test("have a profile of their own where a code is wrong", () => {
    const { kernel, stage, teach } = createTable(engine, rows);
    teach([]);
    stage.setRow(Uint32Array.of(0b1111, 0, 0, 0), Uint32Array.of(1 << kind, 0, 0, 0), 2);
    expect(kernel.settleMasked(0)).toBe(0);
  });

  test("are settled but for the open rules that said nothing of such values before, or that they are broken", () => {
    const { kernel, stage, memory, teach } = createTable(engine, rows);
    const [condition, root] = [stage.addCondition([], noColumns), memory.createRoot()];
    const other = { condition: stage.addCondition([], noColumns), root: memory.createRoot() };
    const rule = teach([{ condition, root }, other]);
    const settle = (index: number) => {
      expect(kernel.settle(index)).toBe(7);
      return Array.from({ length: stage.unsettledCount }, (_, at) => stage.unsettledAt(at));
    };
    expect(settle(0)).toEqual([0, 1]);
    const verdict = { isBroken: false, skip: undefined, judged: undefined };
    memory.add(root, [amount], [1], verdict, false);
    memory.add(root, [amount], [2], { ...verdict, isBroken: true }, false);
    memory.add(other.root, [kind, amount], [1, 1], verdict, true);
    expect([0, 1].map(settle)).toEqual([[], [0, 1]]);
    expect(stage.remembered(condition)).toBe(1);
    expect(stage.takeHolding(rule)).toBe(0);
    expect(stage.takeHolding(rule + openRuleSize)).toBe(1);
    expect([memory.follow(other.root, 1), memory.follow(other.root, 2)]).toEqual([4, noStep]);
    expect(memory.follow(4, 1)).toBe(holdsStep);
    const told: number[] = [];
    memory.tell((_, count) => told.push(count));
    expect(told).toEqual([1, 0]);
  });

  test.each<[string, ColumnTest, number[]]>([
    ["a text of enough bytes", { test: "length", column: content, limit: 10, other: -1 }, [0, 0]],
    ["too short a text", { test: "length", column: content, limit: 11, other: -1 }, [1, 1]],
    ["texts of different lengths", { test: "difference", column: content, limit: 0, other: amount }, [0, 0]],
    ["texts of the same length", { test: "difference", column: amount, limit: 0, other: kind }, [1, 1]],
    ["a decimal above a bound", { test: "greater", column: amount, limit: 55, other: 1 }, [1, 0]],
    ["a decimal below a bound", { test: "less", column: amount, limit: 55, other: 1 }, [0, 1]],
    ["the amount mentioned", { test: "mentions", column: content, limit: 0, other: amount }, [0, 1]],
    ["the amount not mentioned", { test: "mentions-not", column: content, limit: 0, other: amount }, [1, 0]],
    ["another amount mentioned", { test: "mentions", column: content, limit: 4, other: amount }, [1, 1]],
    ["any amount mentioned", { test: "mentions", column: content, limit: 0, other: -1 }, [0, 0]],
    ["no amount mentioned", { test: "mentions-not", column: content, limit: 0, other: -1 }, [1, 1]],
  ])("have %s, where that is enough for a rule to hold", (_, wanted, expected) => {
    const { kernel, stage, memory, teach } = createTable(engine, rows);
    teach([{ condition: stage.addCondition([wanted], noColumns), root: memory.createRoot() }]);
    expect([0, 1].map((index) => kernel.settle(index) - 7 + stage.unsettledCount)).toEqual(expected);
  });

  test.each([
    ['"罚""5元"', 8],
    ['""""""', 2],
    ['"罚款"5元"', 11],
  ])("know how long %s is", (text, bytes) => {
    const { kernel, stage, memory, teach } = createTable(engine, `a,2024-01-02,5,${text}\n`);
    const root = memory.createRoot();
    const longer: ColumnTest = { test: "length", column: content, limit: bytes + 1, other: -1 };
    const other: ColumnTest = { test: "difference", column: content, limit: 0, other: amount };
    teach(
      [{ ...longer, limit: bytes }, longer, other].map((one) => ({
        condition: stage.addCondition([one], noColumns),
        root,
      })),
    );
    expect(kernel.settle(0)).toBe(7);
    expect(Array.from({ length: stage.unsettledCount }, (_, at) => stage.unsettledAt(at))).toEqual([1]);
  });

  test("have one alternative of a forgetful rule that is true", () => {
    const { kernel, stage, memory, teach } = createTable(engine, rows);
    const condition = stage.addCondition([], noColumns);
    const rule = teach([{ condition, root: memory.createRoot() }]);
    stage.forget(condition);
    const mention: ColumnTest = { test: "mentions", column: content, limit: 0, other: amount };
    const above: ColumnTest = { test: "greater", column: amount, limit: 5, other: 0 };
    stage.setAlternatives(
      rule,
      [mention, above].map((one) => ({ condition: stage.addCondition([one], noColumns), root: memory.createRoot() })),
    );
    expect([0, 1, 0].map((index) => kernel.settle(index) - 7 + stage.unsettledCount)).toEqual([0, 0, 0]);
    expect(stage.takeHolding(rule)).toBe(3);
  });
});
