import { NotEvaluated } from "../language/not-evaluated.ts";
import type { PublishedVersion, RegimeDescription, RuleContext, RuleDescription } from "../model/published.ts";
import type { ParameterEntry } from "../model/regime.ts";

/** What expressions see beside the record; `on` is the day of the event of the record being checked. */
export interface EventContext extends RuleContext {
  on: string;
}

/** The parameters of a regime on the day of the event. */
export function createRuleContext(regime: RegimeDescription, asOf: string): EventContext {
  const context: EventContext = {
    asOf,
    on: "",
    parameter(name: string): never {
      if (context.on === "") throw new NotEvaluated("event-date", name);
      const entries: readonly ParameterEntry[] = regime.parameters[name]?.entries ?? [];
      const entry = entries.find(({ from, to }) => from <= context.on && (to === undefined || context.on <= to));
      if (entry === undefined) throw new NotEvaluated("parameter", name);
      return entry.value as never;
    },
  };
  return context;
}

/** Whether a rule has dates between which it is in force. */
export function isDated({ effectiveFrom, effectiveTo }: RuleDescription): boolean {
  return effectiveFrom !== undefined || effectiveTo !== undefined;
}

/** A rule with dates needs to know the day of the event. */
export function isInForce({ effectiveFrom = "", effectiveTo }: RuleDescription, on: string): boolean {
  return on !== "" && effectiveFrom <= on && (effectiveTo === undefined || on <= effectiveTo);
}

/** Whether a day lies after the law that a version holds: its rules that end with that law have no answer then, and not the old one. */
export function isPastLaw({ lawUntil }: Pick<PublishedVersion, "lawUntil">, on: string): boolean {
  return lawUntil !== undefined && on > lawUntil;
}

/** The first of the dates that the record holds; empty when it holds none. */
export function dayOfEvent(record: unknown, dates: readonly (readonly string[])[]): string {
  for (const segments of dates) {
    let value: unknown = record;
    for (const segment of segments) value = (value as Record<string, unknown> | null | undefined)?.[segment];
    if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  }
  return "";
}
