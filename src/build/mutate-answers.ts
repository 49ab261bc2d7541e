import type { SuiteCase } from "../conformance/suite.ts";
import { createLibrary } from "../language/library.ts";
import { NotEvaluated } from "../language/not-evaluated.ts";
import type {
  CompiledExpressions,
  CompiledRule,
  PublishedVersion,
  RecordTypeDescription,
  RuleDescription,
} from "../model/published.ts";
import { findRegime } from "../validate/find-in-version.ts";
import { createRuleContext, dayOfEvent, type EventContext } from "../validate/rule-context.ts";
import { valuesAt } from "./mutate-cases.ts";

/** A record of a case. */
interface Subject {
  readonly type: RecordTypeDescription;
  readonly record: unknown;
  readonly on: string;
}

/**
 * Says of cases whether a rule and a changed one could have different answers to one of their records: no other case need be run.
 * Where the rule must have no answer, a changed one may have it, for it reads less. Of rules that compare records it cannot be said so
 * simply, and all may.
 */
export function answersDiffer(
  version: PublishedVersion,
  { id, layer, targets = [] }: RuleDescription,
  { compiledRules }: CompiledExpressions,
): (item: SuiteCase) => boolean {
  const [before, after] = [version.compiledRules[id], compiledRules[id]];
  if (before === undefined || after === undefined) return () => true;
  const library = createLibrary(version);
  const paths = new Map<string, string[]>();
  for (const { recordType, path } of targets) paths.set(recordType, [...(paths.get(recordType) ?? []), path]);
  const answer = ({ applies, holds }: CompiledRule, value: unknown, context: EventContext) => {
    try {
      return applies?.(value, context, library) === false || holds(value, context, library);
    } catch (problem) {
      return problem instanceof NotEvaluated ? "none" : "error";
    }
  };
  return (item) =>
    item.expected.notEvaluated?.includes(id) === true ||
    subjectsOf(version, item).some(({ type, record, on }) => {
      const here = paths.get(type.id);
      if (here === undefined) return false;
      const context = createRuleContext(findRegime(version, item.regime), item.asOf);
      context.on = on;
      const values = layer === "record" ? [record] : here.flatMap((path) => valuesAt(record, path)).flat();
      return values.some((value) => answer(before, value, context) !== answer(after, value, context));
    });
}

/** Says of cases whether one of their records that a rule judges is of such a day. */
export function hasDay(
  version: PublishedVersion,
  { targets = [] }: RuleDescription,
  isMeant: (on: string) => boolean,
): (item: SuiteCase) => boolean {
  const types = new Set(targets.map(({ recordType }) => recordType));
  return (item) => subjectsOf(version, item).some(({ type, on }) => types.has(type.id) && isMeant(on));
}

function subjectsOf({ recordTypes }: PublishedVersion, { input }: SuiteCase): Subject[] {
  return (input.records ?? []).flatMap(({ recordType, record }) => {
    const type = recordTypes.find(({ id }) => id === recordType);
    if (type === undefined) return [];
    const dates = type.eventDate.map((path) => path.slice(1).split("/"));
    return [{ type, record, on: dayOfEvent(record, dates) }];
  });
}
