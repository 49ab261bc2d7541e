import {
  type CelInput,
  CelScalar,
  type CelType,
  celEnv,
  celFunc,
  isCelError,
  isCelList,
  listType,
  parse,
  plan,
} from "@bufbuild/cel";
import { strings } from "@bufbuild/cel/ext";
import { describe, expect, test, vi } from "vitest";
import { camelCase } from "../base/camel-case.ts";
import { mergePatch } from "../base/merge-patch.ts";
import { type Case, type CaseFile, defaultAsOf, readBase, readCaseFiles } from "../build/case-files.ts";
import type { CompiledComparison, RuleDescription } from "../model/published.ts";
import { createRecordCheck, type RecordCheck } from "../validate/record-check.ts";
import { createRuleContext, dayOfEvent, type EventContext } from "../validate/rule-context.ts";
import { findRecordType, findRegime, findVersion } from "../validate/versions.ts";
import { libraryFunctions } from "./functions.ts";
import { createLibrary } from "./library.ts";
import { NotEvaluated } from "./not-evaluated.ts";

vi.setConfig({ testTimeout: 60_000 });

/*
 * What is published is CEL and what runs is JavaScript made from it. A second implementation of CEL, which knows nothing of ours,
 * must reach the same answer on the records of the cases: otherwise a system that reads rules.json means something else.
 */
const version = findVersion("next");
const library = createLibrary(version);

type Member = Record<string, unknown>;
type Answer = CelInput | "no answer";

const scalars: Readonly<Record<string, CelType>> = {
  string: CelScalar.STRING,
  int: CelScalar.INT,
  bool: CelScalar.BOOL,
  "list<string>": listType(CelScalar.STRING),
};

/** The functions under their published signatures; whole numbers are bigints in CEL. */
const functions = Object.entries(libraryFunctions).map(([name, { signature }]) => {
  const [, parameters = "", result = ""] = /\((.*)\): (.*)$/.exec(signature) ?? [];
  const types = parameters === "" ? [] : parameters.split(", ").map((type) => scalars[type] as CelType);
  const implementation = library[name as keyof typeof libraryFunctions] as (...args: unknown[]) => CelInput;
  return celFunc(name, types, scalars[result] as CelType, (...args: unknown[]) =>
    asCel(
      implementation(...args.map((arg) => (isCelList(arg) ? [...arg] : typeof arg === "bigint" ? Number(arg) : arg))),
    ),
  );
});
const environment = celEnv({ funcs: [...strings, ...functions] });
const plans = new Map<string, ReturnType<typeof plan>>();

/** The answer of the other implementation. */
function theirs(text: string, bindings: Member): Answer {
  const run = plans.get(text) ?? plan(environment, parse(text));
  plans.set(text, run);
  const answer = run(asCel(bindings) as never);
  return isCelError(answer) ? "no answer" : (answer as Answer);
}

/** Our answer. Anything thrown but "not evaluated" is a fault of the rule or of the compiler. */
function ours(run: () => unknown): Answer {
  try {
    return asCel(run());
  } catch (problem) {
    if (problem instanceof NotEvaluated) return "no answer";
    throw problem;
  }
}

/** Gathers where the two differ; one comparison of a list at the end costs less than thousands on the way. */
function createComparison() {
  const differences: unknown[] = [];
  return {
    differences,
    compare(of: unknown, text: string, bindings: Member, run: () => unknown): Answer {
      const [answer, other] = [ours(run), theirs(text, bindings)];
      if (answer !== other) differences.push({ of, text, ours: answer, theirs: other });
      return answer;
    },
  };
}

/** A record as the rule language sees it: without null members, its numbers whole. */
function asCel(value: unknown): CelInput {
  if (typeof value === "number") return BigInt(value);
  if (Array.isArray(value)) return value.map(asCel);
  if (typeof value !== "object" || value === null) return value as CelInput;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, asCel(member)])) as unknown as CelInput;
}

/** The parameters that are known for the day of the event. */
function parametersIn(regime: string, on: string): Member {
  if (on === "") return {};
  const { parameters } = findRegime(version, regime);
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, { entries }]) => {
      const entry = entries.find(({ from, to }) => from <= on && (to === undefined || on <= to));
      return entry === undefined ? [] : [[name, entry.value]];
    }),
  );
}

/** A record of a case after its own check, with what expressions see beside it. */
interface Sample {
  readonly case: string;
  readonly type: string;
  readonly subject: Member;
  readonly malformed: ReadonlySet<string>;
  readonly asOf: string;
  readonly regime: string;
  readonly context: EventContext;
}

const checks = new Map<string, RecordCheck>();
/** Whether a value is well formed is asked on a day after which nothing comes. */
const lastDay = "2099-12-31";

function sampleOf(
  name: string,
  type: string,
  record: unknown,
  { asOf = defaultAsOf, regime: regimeId = "necips" }: Partial<Case>,
): Sample[] {
  const described = findRecordType(version, type);
  const regime = findRegime(version, regimeId);
  const key = `${type} ${regimeId}`;
  const check = checks.get(key) ?? createRecordCheck(version, described, { regime, asOf: lastDay });
  checks.set(key, check);
  const { subject, malformed } = check(record, { onFinding: () => {}, onSkip: () => {} });
  if (typeof subject !== "object" || subject === null || Array.isArray(subject)) return [];
  const context = createRuleContext(regime, asOf);
  const dates = described.eventDate.map((path) => path.slice(1).split("/"));
  context.on = dayOfEvent(subject, dates);
  return [{ case: name, type, subject: subject as Member, malformed, asOf, regime: regimeId, context }];
}

/** The records of a case: those before it, then its own. */
function samplesOf(file: CaseFile, item: Case): Sample[] {
  return [
    ...(item.others ?? []).flatMap(({ recordType, base, patch = {} }) =>
      sampleOf(item.name, recordType, mergePatch(readBase(base), patch), item),
    ),
    ...sampleOf(item.name, file.recordType, item.record ?? mergePatch(file.base, item.patch ?? {}), item),
  ];
}

const ruleCases = [...readCaseFiles("rules")].flatMap(([id, file]) =>
  file.cases.map((item) => ({ rule: id, samples: samplesOf(file, item) })),
);
const recordCases = [...readCaseFiles("records").values()].flatMap((file) =>
  file.cases.flatMap((item) => samplesOf(file, item)),
);
const everySample = [...recordCases, ...ruleCases.flatMap(({ samples }) => samples)];
const byType = new Map(version.recordTypes.map(({ id }) => [id, everySample.filter(({ type }) => type === id)]));

/** So many records of other rules' cases are judged by each rule, spread over all there are. */
const strangers = 25;

function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count);
}

/** Records a rule is tried on: those of its own cases and some of every type it is about. */
function samplesFor(id: string, types: Iterable<string>): readonly Sample[] {
  const own = ruleCases.filter(({ rule }) => rule === id).flatMap(({ samples }) => samples);
  return [...own, ...[...types].flatMap((type) => spread(byType.get(type) ?? [], strangers))];
}

/** What a rule reads is well formed; otherwise the engine does not ask it. */
function isSound({ malformed }: Sample, reads: readonly string[] = []): boolean {
  return !reads.some((path) => [...malformed].some((wrong) => wrong === path || wrong.startsWith(`${path}/`)));
}

const bindingsOf = ({ subject, asOf, regime, context }: Sample): Member => ({
  this: subject,
  asOf,
  parameters: parametersIn(regime, context.on),
});

const published = (layer: RuleDescription["layer"]) => version.rules.filter((rule) => rule.layer === layer);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test.each(published("field").map((rule) => [rule.id, rule] as const))(
  "rule about a value %s means the same",
  (id, { holds = "", targets = [] }) => {
    const rule = version.compiledRules[id];
    const types = targets.map(({ recordType }) => recordType);
    const values = new Set(samplesFor(id, types.slice(0, 3)).flatMap(({ subject }) => textsIn(subject)));
    expect(values.size).toBeGreaterThan(0);
    const context = createRuleContext(findRegime(version, "necips"), defaultAsOf);
    const { compare, differences } = createComparison();
    for (const value of spread([...values], 400)) {
      const bindings = { this: value, asOf: defaultAsOf, parameters: {} };
      compare(value, holds, bindings, () => rule?.holds(value, context, library));
    }
    expect(differences).toEqual([]);
  },
);

test.each(published("record").map((rule) => [rule.id, rule] as const))(
  "rule about a record %s means the same",
  (id, { holds = "", targets = [], reads }) => {
    const rule = version.compiledRules[id];
    const types = new Set(targets.map(({ recordType }) => recordType));
    const { compare, differences } = createComparison();
    const answers = new Set<Answer>();
    for (const sample of samplesFor(id, types)) {
      const { type, subject, context } = sample;
      if (!types.has(type) || !isSound(sample, reads) || rule?.applies?.(subject, context, library) !== true) continue;
      const run = () => rule.holds(subject, context, library);
      answers.add(compare(sample.case, holds, bindingsOf(sample), run));
    }
    expect(differences).toEqual([]);
    // Its own cases break it; a record that keeps it may be one it does not apply to.
    expect([...answers]).toContain(false);
  },
);

test.each(published("dataset").map((rule) => [rule.id, rule] as const))(
  "rule about several records %s means the same",
  (id, { when, where, measure, holds, relation, targets = [], among = [], reads, otherReads }) => {
    const rule = version.compiledDatasetRules[id];
    const judged = targets.map(({ recordType }) => recordType);
    const { compare, differences } = createComparison();
    const compareOne = (
      text: string | undefined,
      compiled: CompiledComparison<unknown> | undefined,
      sample: Sample,
      { other, total }: { readonly other?: Sample; readonly total?: number } = {},
    ) => {
      const { subject, context } = sample;
      if (text === undefined || compiled === undefined || !compiled.applies(subject, context, library)) return;
      if (other !== undefined && !compiled.otherApplies(other.subject)) return;
      const bindings = { ...bindingsOf(sample), other: other?.subject, total };
      const run = () => compiled.run(subject, context, library, other?.subject, total);
      compare([sample.case, other?.case], text, bindings, run);
    };
    const own = ruleCases.filter(({ rule: of }) => of === id).map(({ samples }) => samples);
    // Rules about every type are tried on a few.
    const some = (types: readonly string[], count: number) =>
      spread(types, 6).flatMap((type) => spread(byType.get(type) ?? [], count));
    const strange = some(among, 3);
    for (const group of [...own, ...some(judged, 5).map((sample) => [sample, ...strange])]) {
      for (const sample of group) {
        if (!judged.includes(sample.type) || !isSound(sample, reads)) continue;
        compareOne(when, rule?.when, sample);
        if (relation === "count")
          for (const total of [0, 1, 2, 3, 40]) compareOne(holds, rule?.holds, sample, { total });
        for (const other of group) {
          if (other === sample || !among.includes(other.type) || !isSound(other, otherReads)) continue;
          compareOne(where, rule?.where, sample, { other });
          compareOne(measure, rule?.measure, sample, { other });
          if (relation === "agreement") compareOne(holds, rule?.holds, sample, { other });
        }
      }
    }
    expect(differences).toEqual([]);
  },
);

const publications = version.recordTypes.flatMap(({ id, publication }) =>
  publication === undefined ? [] : [[id, publication] as const],
);

test.each(publications)("publication of %s means the same", (id, { conditions = [], until = [] }) => {
  const compiled = version.compiledPublications[id];
  const parts = [
    ...conditions.map(({ holds }, index) => [holds, compiled?.conditions[index]] as const),
    ...until.map(({ day }, index) => [day, compiled?.until[index]] as const),
  ];
  const { compare, differences } = createComparison();
  for (const sample of spread(byType.get(id) ?? [], 200)) {
    const { subject, context, malformed } = sample;
    for (const [text, part] of parts) {
      if (malformed.size > 0 || part?.applies(subject, context, library) !== true) continue;
      compare(sample.case, text, bindingsOf(sample), () => part.run(subject, context, library));
    }
  }
  expect(differences).toEqual([]);
});

const tags = version.tags.flatMap(({ id, condition, reads }) =>
  condition === undefined ? [] : [[id, condition, reads] as const],
);

describe.skipIf(tags.length === 0)("tags", () => {
  const isSoundRecord = ({ malformed, type, subject }: Sample) =>
    malformed.size === 0 && version.shapes[type]?.(subject) === true;
  /** The file of an entity holds a list for every type of record, empty where there is none. */
  const nothing: Member = Object.fromEntries(version.recordTypes.map(({ id }) => [camelCase(id), []]));

  test.each(tags)("tag %s means the same", (id, condition, reads) => {
    const types = version.recordTypes.filter(({ id: type }) =>
      reads.some((path) => path.split(/[./]/)[0] === camelCase(type)),
    );
    const lists = types.map(({ id: type }) => {
      const records = (byType.get(type) ?? []).filter(isSoundRecord);
      return [camelCase(type), spread(records, 60).map(({ subject }) => subject)] as const;
    });
    const firsts = { ...nothing, ...Object.fromEntries(lists.map(([name, records]) => [name, records.slice(0, 1)])) };
    const files = [
      nothing,
      firsts,
      ...lists.flatMap(([name, records]) =>
        records.flatMap((record) => [nothing, firsts].map((file) => ({ ...file, [name]: [record] }))),
      ),
    ];
    const { compare, differences } = createComparison();
    for (const asOf of [defaultAsOf, "2026-06-30"]) {
      const context = createRuleContext(findRegime(version, "necips"), asOf);
      context.on = asOf;
      const parameters = parametersIn("necips", asOf);
      for (const file of files)
        compare(file, condition, { this: file, asOf, parameters }, () =>
          version.compiledTags[id]?.(file, context, library),
        );
    }
    expect(differences).toEqual([]);
  });
});
