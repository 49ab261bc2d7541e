import type { Output, Run } from "../../conformance/protocol.ts";
import { type Lifecycle, startState } from "../../model/lifecycle.ts";
import { findRegime } from "../../validate/versions.ts";
import { NotSupported, needed } from "./not-supported.ts";
import type { Opening, Performance } from "./opening.ts";

/** An event of a case, as far as it is understood. */
type Event = Readonly<Record<string, unknown>>;

/** Follows the events of one process: what is wrong with them, and where the process stands. */
export function createLifecycleRole({ version, checkRecords }: Opening): Performance {
  const lifecycles = new Map(version.lifecycles.map((lifecycle) => [lifecycle.id, lifecycle]));
  return ({ input, asOf, regime }: Run): Output => {
    const id = needed(input.lifecycle, "lifecycle");
    const lifecycle = lifecycles.get(id);
    if (lifecycle === undefined) throw new NotSupported(`没有流程 ${id}`);
    const events = needed(input.events, "events").map((event) => ({
      processId: "1",
      lifecycle: id,
      ...(event as Event),
    }));
    const records = events.map((record) => ({ recordType: "lifecycle-event", record }));
    const { findings } = checkRecords(records, { regime: findRegime(version, regime), asOf });
    const state = stateAfter(events, lifecycle);
    return {
      findings: findings.flatMap(({ rule, record }) =>
        rule.defect === undefined ? [] : [{ rule: rule.defect, record: record + 1, severity: rule.severity }],
      ),
      ...(state !== startState && { state }),
    };
  };
}

/** The state that the events lead to, up to the first that is not allowed. */
function stateAfter(events: readonly Event[], { moves }: Lifecycle): string {
  let state = startState;
  for (const { event } of events.toSorted(inOrder)) {
    const move = Object.hasOwn(moves, String(event)) ? moves[String(event)] : undefined;
    if (move === undefined || !move.from.includes(state)) break;
    state = move.to;
  }
  return state;
}

/** By day, then by the number of the event on that day. */
function inOrder(a: Event, b: Event): number {
  const [dayA, dayB] = [String(a["occurredOn"]), String(b["occurredOn"])];
  return dayA === dayB ? Number(a["sequence"] ?? 0) - Number(b["sequence"] ?? 0) : dayA < dayB ? -1 : 1;
}
