import { isCalendarDate } from "../../base/calendar-date.ts";
import { createLibrary } from "../../language/library.ts";
import { NotEvaluated } from "../../language/not-evaluated.ts";
import type {
  CompiledComparison,
  PublishedVersion,
  RecordTypeDescription,
  RegimeDescription,
} from "../../model/published.ts";
import type { Source, Words } from "../../model/words.ts";
import { createRuleContext, dayOfEvent } from "../rule-context.ts";
import { publicityOf } from "./public-record.ts";

/** Why a record is not shown to the public. The same reason is always the same `id`. */
export interface Withholding {
  readonly id: string;
  readonly words: Words;
  /** What says so; absent where it is the state of the data. */
  readonly source?: Source;
  /** A later record with this reason also ends the publicity of earlier ones about the same thing. */
  readonly withdraws?: true;
}

export interface EligibilityOptions {
  readonly regime: RegimeDescription;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The records are a public copy already: what can only be judged by fields that are not public is not asked. */
  readonly isPublicCopy?: boolean;
}

/** Says why a record is not public; undefined for one that is. */
export type Eligibility = (record: unknown, malformed?: ReadonlySet<string>) => Withholding | undefined;

/** Prepares the question whether records of one type may be shown to the public under one regime and on one day. */
export function createEligibility(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  { regime, asOf, isPublicCopy = false }: EligibilityOptions,
): Eligibility {
  const { publication } = recordType;
  if (publication !== undefined && publication.class !== "P") {
    const reason: Withholding = {
      id: `class-${publication.class}`,
      words: classWords[publication.class],
      source: recordType.source,
    };
    return () => reason;
  }
  const library = createLibrary(version);
  const context = createRuleContext(regime, asOf);
  const eventDates = recordType.eventDate.map((path) => path.slice(1).split("/"));
  const publicity = publicityOf(recordType);
  const sources = new Map(recordType.fields.map(({ path, source }) => [path, source]));
  const compiled = version.compiledPublications[recordType.id];
  const isHere = (part: { readonly regime?: string; readonly text: string }) =>
    (part.regime === undefined || part.regime === regime.id) &&
    !(isPublicCopy && pathsIn(part.text).some((path) => (publicity.get(path) ?? "P") !== "P"));
  const conditions = (publication?.conditions ?? []).flatMap(({ holds, reason, source, regime }, index) => {
    const expression = compiled?.conditions[index];
    if (expression === undefined) throw new Error(`condition ${index} of ${recordType.id} was not compiled`);
    if (!isHere({ text: holds, ...(regime !== undefined && { regime }) })) return [];
    return [
      {
        expression,
        reads: pathsIn(holds),
        broken: { id: `condition-${index}`, words: reason, source, withdraws: true } satisfies Withholding,
        unanswered: {
          id: `condition-${index}-unanswered`,
          words: {
            zh: `无法判断能否公示，先留下（要看：${reason.zh}）`,
            en: `cannot be judged and is kept back (the question is: ${reason.en})`,
          },
          source,
        } satisfies Withholding,
      },
    ];
  });
  const ends = (publication?.until ?? []).flatMap(({ day, source, regime }, index) => {
    const expression = compiled?.until[index];
    if (expression === undefined) throw new Error(`end ${index} of ${recordType.id} was not compiled`);
    if (!isHere({ text: day, ...(regime !== undefined && { regime }) })) return [];
    return [
      {
        expression,
        reads: pathsIn(day),
        over: {
          id: `until-${index}`,
          words: { zh: "公示期已满", en: "its time of publicity is over" },
          source,
          withdraws: true,
        } satisfies Withholding,
        unanswered: {
          id: `until-${index}-unanswered`,
          words: { zh: "无法算出公示期，先留下", en: "its time of publicity cannot be computed; it is kept back" },
          source,
        } satisfies Withholding,
      },
    ];
  });

  return (record, malformed = none) => {
    const fromEnvelope = ofEnvelope(record);
    if (fromEnvelope !== undefined) return fromEnvelope;
    context.on = dayOfEvent(record, eventDates);
    for (const { expression, reads, broken, unanswered } of conditions) {
      const answer = ask(expression, record, reads, malformed);
      if (answer === noAnswer || answer === undefined) return unanswered;
      if (!answer) return broken;
    }
    for (const { expression, reads, over, unanswered } of ends) {
      const last = ask(expression, record, reads, malformed);
      if (last === noAnswer) return unanswered;
      // Without its fields an end does not apply: who has not been removed has no day of removal.
      if (last !== undefined && last !== "" && last < asOf) return over;
    }
    return undefined;
  };

  /** The answer, undefined where a field the expression needs is missing. */
  function ask<Result>(
    { run, applies }: Pick<CompiledComparison<Result>, "run" | "applies">,
    record: unknown,
    reads: readonly string[],
    malformed: ReadonlySet<string>,
  ): Result | undefined | typeof noAnswer {
    if (malformed.size > 0 && reads.some((path) => malformed.has(path))) return noAnswer;
    try {
      return applies(record, context, library) ? run(record, context, library) : undefined;
    } catch (problem) {
      if (problem instanceof NotEvaluated) return noAnswer;
      throw problem;
    }
  }

  function ofEnvelope(record: unknown): Withholding | undefined {
    const envelope = memberOf(record, "envelope");
    const reason = (name: keyof typeof envelopeWords, path: string, withdraws = true): Withholding => {
      const source = sources.get(path);
      return { id: name, words: envelopeWords[name], ...(source && { source }), ...(withdraws && { withdraws }) };
    };
    if (envelope === undefined) return undefined;
    if (memberOf(envelope, "operation") === "D") return reason("deleted", "/envelope/operation");
    const stated = memberOf(envelope, "publicity");
    if (stated === undefined) return undefined;
    const day = (name: string) => memberOf(stated, name);
    if (memberOf(stated, "class") !== undefined && memberOf(stated, "class") !== "P")
      return reason("envelope-class", "/envelope/publicity/class");
    const ended = day("endedOn");
    if (ended !== undefined && !(isDay(ended) && ended > asOf)) return reason("ended", "/envelope/publicity/endedOn");
    if (ended === undefined && day("endReason") !== undefined) return reason("ended", "/envelope/publicity/endReason");
    const planned = day("plannedEndOn");
    if (planned !== undefined && !(isDay(planned) && planned >= asOf))
      return reason("planned-end", "/envelope/publicity/plannedEndOn");
    const starts = day("startsOn");
    if (starts !== undefined && !(isDay(starts) && starts <= asOf))
      return reason("not-yet", "/envelope/publicity/startsOn", false);
    return undefined;
  }
}

/** A row that is no record may hold anything. */
export const unreadable: Withholding = {
  id: "unreadable",
  words: { zh: "行的列数与表头不同，读不成记录", en: "the row is not as wide as the header and is no record" },
};

const noAnswer = Symbol("no answer");
const none: ReadonlySet<string> = new Set();

const classWords = {
  N: { zh: "这类记录只在政府部门之间共享，不公示", en: "records of this type are shared inside government only" },
  I: { zh: "这类记录是过程信息，不公示", en: "records of this type are internal" },
} as const;

const envelopeWords = {
  deleted: { zh: "数据操作为删除", en: "the record deletes another" },
  "envelope-class": { zh: "记录的公示属性不是公示", en: "the record says it is not public" },
  ended: { zh: "已停止公示", en: "its publicity has ended" },
  "planned-end": { zh: "应停止公示的日期已过", en: "the planned end of its publicity is past" },
  "not-yet": { zh: "公示起始日期未到", en: "its publicity has not begun" },
} as const satisfies Record<string, Words>;

/** Places of the record an expression reads: `this.subject.kind` is `/subject/kind`. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/\bthis((?:\.[A-Za-z]\w*)+)/g)].map(([, members]) =>
    (members as string).replaceAll(".", "/"),
  );
}

function memberOf(value: unknown, name: string): unknown {
  const member = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return member === null || member === "" ? undefined : member;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}
