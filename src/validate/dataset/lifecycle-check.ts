import type { FindingArguments } from "../../finding/finding.ts";
import { NotEvaluated } from "../../language/not-evaluated.ts";
import { type Deadline, type Lifecycle, startState } from "../../model/lifecycle.ts";
import type { LifecycleDefect } from "../../model/rule.ts";
import { createRuleContext } from "../rule-context.ts";
import type { DatasetOptions, Verdicts } from "./dataset-check.ts";
import type { Entry } from "./entry.ts";
import { eventKey, eventType } from "./plan.ts";

/** Runs the events of one process, in the order of their days, through the lifecycle they name. */
export function createLifecycleCheck({ version, regime, asOf, library }: DatasetOptions, verdicts: Verdicts) {
  const rules = new Map(
    version.rules.flatMap((rule) => (rule.defect === undefined ? [] : [[rule.defect, rule] as const])),
  );
  const lifecycles = new Map(version.lifecycles.map((lifecycle) => [lifecycle.id, lifecycle]));
  const context = createRuleContext(regime, asOf);

  return {
    judge(group: readonly Entry[]): void {
      if (group[0]?.by !== eventKey) return;
      const events = group.filter(({ recordType }) => recordType === eventType).sort(inOrder);
      if (events.length > 0) run(events);
    },
  };

  function run(events: readonly Entry[]): void {
    let state = startState;
    /** Last day of every move that happened. */
    const happened = new Map<string, string>();
    let lifecycle: Lifecycle | undefined;
    let last: Entry | undefined;
    for (const entry of events) {
      const {
        lifecycle: name,
        event,
        occurredOn,
        actor,
      } = entry.record as Readonly<Record<string, string | undefined>>;
      // What is missing or malformed has been said of the event by itself; a process with a gap cannot be followed.
      if (name === undefined || event === undefined || occurredOn === undefined || entry.malformed.length > 0) return;
      lifecycle ??= lifecycles.get(name);
      if (lifecycle === undefined || lifecycle.id !== name) {
        found("lifecycle-unknown", entry, "/lifecycle", {
          lifecycle: name,
          allowed: lifecycle?.id ?? [...lifecycles.keys()].join("、"),
        });
        return;
      }
      const move = Object.hasOwn(lifecycle.moves, event) ? lifecycle.moves[event] : undefined;
      if (move === undefined) {
        found("event-unknown", entry, "/event", {
          event,
          lifecycle: lifecycle.title.zh,
          allowed: movesFrom(lifecycle, state),
        });
        return;
      }
      if (!move.from.includes(state)) {
        const isOver = lifecycle.states[state]?.final === true;
        found(isOver ? "event-after-end" : "event-not-allowed", entry, "/event", {
          event: move.title.zh,
          state: titleOf(lifecycle, state),
          allowed: movesFrom(lifecycle, state),
        });
        return;
      }
      if (actor !== undefined && !move.by.includes(actor as never))
        found("actor-not-entitled", entry, "/actor", { actor, event: move.title.zh, allowed: move.by.join("、") });
      for (const deadline of move.deadlines ?? []) {
        const due = dueOn(
          deadline,
          happened,
          deadline.kind === "at-latest" ? "event-too-late" : "event-too-early",
          entry,
        );
        if (due === undefined) continue;
        const isBroken = deadline.kind === "at-latest" ? occurredOn > due.day : occurredOn < due.day;
        if (isBroken)
          found(deadline.kind === "at-latest" ? "event-too-late" : "event-too-early", entry, "/occurredOn", {
            event: move.title.zh,
            due: due.day,
            since: due.since,
          });
      }
      happened.set(event, occurredOn);
      state = move.to;
      last = entry;
    }
    if (lifecycle !== undefined && last !== undefined) awaitNext(lifecycle, state, happened, last);
  }

  /** A process that stands still although the last day for every way on is past. */
  function awaitNext(lifecycle: Lifecycle, state: string, happened: ReadonlyMap<string, string>, last: Entry): void {
    const next = Object.values(lifecycle.moves).filter(({ from }) => from.includes(state));
    const days = next.map(({ title, deadlines = [] }) => {
      const due = deadlines
        .filter(({ kind }) => kind === "at-latest")
        .map((deadline) => dueOn(deadline, happened, "deadline-passed", last))
        .find((day) => day !== undefined);
      return due && { ...due, event: title.zh };
    });
    const first = days.find((due) => due !== undefined && due.day < asOf);
    if (first === undefined || days.some((due) => due === undefined || due.day >= asOf)) return;
    found("deadline-passed", last, "/event", {
      event: first.event,
      due: first.day,
      since: first.since,
      state: titleOf(lifecycle, state),
    });
  }

  function dueOn(
    { kind, since, parameter, unit }: Deadline,
    happened: ReadonlyMap<string, string>,
    defect: LifecycleDefect,
    entry: Entry,
  ): { readonly day: string; readonly since: string } | undefined {
    const start = since.map((move) => happened.get(move) ?? "").reduce((a, b) => (a > b ? a : b), "");
    if (start === "") return undefined;
    try {
      context.on = start;
      const length = Number(context.parameter(parameter));
      const day =
        unit === "working-days"
          ? library.addWorkingDays(start, length)
          : unit === "months"
            ? library.addMonths(start, length)
            : library.addDays(start, length);
      // A last day that is no working day gives way to the next one (民法典 第二百零三条); an earliest day does not.
      const isRolled = kind === "at-latest" && unit !== "working-days";
      return { day: isRolled ? library.rolledDay(day) : day, since: start };
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      const rule = rules.get(defect);
      if (rule !== undefined) verdicts.skipped(rule, problem.reason, problem.detail, entry.recordType);
      return undefined;
    }
  }

  function found(defect: LifecycleDefect, entry: Entry, path: string, args: FindingArguments): void {
    const rule = rules.get(defect);
    if (rule === undefined) return;
    const value = entry.record[path.slice(1)];
    const none = { lifecycle: "", event: "", state: "", actor: "", due: "", since: "", allowed: "" };
    verdicts.found(rule, entry, path, typeof value === "string" ? value : undefined, { ...none, ...args });
  }
}

/** By day, then by the number of the event on that day, then as the input has them. */
function inOrder(a: Entry, b: Entry): number {
  const [dayA, dayB] = [String(a.record.occurredOn ?? ""), String(b.record.occurredOn ?? "")];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return Number(a.record.sequence ?? 0) - Number(b.record.sequence ?? 0) || a.ordinal - b.ordinal;
}

function titleOf(lifecycle: Lifecycle, state: string): string {
  return state === startState ? "尚未开始" : (lifecycle.states[state]?.title.zh ?? state);
}

function movesFrom(lifecycle: Lifecycle, state: string): string {
  return Object.entries(lifecycle.moves)
    .filter(([, { from }]) => from.includes(state))
    .map(([id, { title }]) => `${id} ${title.zh}`)
    .join("、");
}
