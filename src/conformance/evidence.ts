import { ArchiveError, createArchive, readArchive } from "./archive.ts";
import { masked, type PersonalNumber, PersonalNumbersFound, personalNumbersIn } from "./personal-numbers.ts";
import type { Plan } from "./plan.ts";
import type { Output } from "./protocol.ts";
import type { CaseRecord, RunResults } from "./results.ts";
import type { Seal } from "./sealed/seal.ts";
import type { Suite, SuiteCase } from "./suite.ts";

/** What the run was made with: program, versions, system, kind of connection. */
export type Environment = Readonly<Record<string, string>>;

/** `plan.json`: the plan of the published suite, and what was sealed. */
export type EvidencePlan = Plan & { readonly sealed?: Seal };

/** `suite.lock`. */
export interface SuiteLock {
  readonly version: string;
  readonly standard: string;
  /** SHA-256 of every file of the suite and the standard. */
  readonly digests: Readonly<Record<string, string>>;
}

/** `run.json`: the results but for the cases, which are in `results.ndjson`, one a line. */
export type RunSummary = Omit<RunResults, "cases">;

/** `ics.yaml` and `known-failures.yaml`, as they were given. */
export interface GivenFiles {
  readonly statement: Uint8Array;
  readonly knownFailures?: Uint8Array;
}

/** What the members of an archive say. */
export interface Evidence {
  readonly files: GivenFiles & { /** `suite.lock`, whose digest is signed. */ readonly lock: Uint8Array };
  readonly plan: EvidencePlan;
  readonly results: RunResults;
  readonly lock: SuiteLock;
  readonly environment: Environment;
  readonly junit: string;
  readonly page: string;
}

/** How results are shown; the faces know. */
export interface Renderings {
  junit(results: RunResults): string;
  page(results: RunResults): string;
}

export interface EvidenceInput extends Pick<Evidence, "plan" | "environment"> {
  readonly files: GivenFiles;
  readonly suite: Suite;
  /** The cases that were run; the sealed ones, too. */
  readonly cases: readonly SuiteCase[];
  readonly results: RunResults;
  /** What the system answered, by case. */
  readonly answers: ReadonlyMap<string, Output>;
}

/**
 * The archive of a run: the same input makes the same bytes. Numbers of persons in the answers are masked.
 *
 * @throws {PersonalNumbersFound} the system knows persons who are in no case, or a file names one
 */
export function createEvidence(input: EvidenceInput, { junit, page }: Renderings): Uint8Array {
  const { files, plan, environment, suite } = input;
  const answered = input.results.cases.map((record): CaseRecord => {
    const answer = input.answers.get(record.id);
    return answer === undefined ? record : { ...record, answer };
  });
  rejectPersonalNumbers(input, answered);
  const { cases, ...run } = masked({ ...input.results, cases: answered }) as RunResults;
  const results: RunResults = { ...run, cases };
  const lock: SuiteLock = { version: suite.version, standard: suite.standard, digests: sorted(suite.digests) };
  const text = new TextEncoder();
  return createArchive(
    new Map([
      ["ics.yaml", files.statement],
      ...(files.knownFailures === undefined ? [] : ([["known-failures.yaml", files.knownFailures]] as const)),
      ["plan.json", text.encode(json(plan))],
      ["run.json", text.encode(json(run))],
      ["results.ndjson", text.encode(cases.map((record) => `${JSON.stringify(record)}\n`).join(""))],
      ["suite.lock", text.encode(json(lock))],
      ["env.json", text.encode(json(sorted(environment)))],
      ["junit.xml", text.encode(junit(results))],
      ["report.html", text.encode(page(results))],
    ]),
  );
}

const necessary = [
  "ics.yaml",
  "plan.json",
  "run.json",
  "results.ndjson",
  "suite.lock",
  "env.json",
  "junit.xml",
  "report.html",
];

/**
 * What an archive says.
 *
 * @throws {ArchiveError} it is none, lacks a member or has one too many, or a member cannot be read
 */
export function readEvidence(archive: Uint8Array): Evidence {
  const members = readArchive(archive);
  const missing = necessary.filter((name) => !members.has(name));
  if (missing.length > 0) throw new ArchiveError(`归档缺少 ${missing.join("、")}`);
  const strange = [...members.keys()].filter((name) => !necessary.includes(name) && name !== "known-failures.yaml");
  if (strange.length > 0) throw new ArchiveError(`归档中不该有 ${strange.join("、")}`);
  const text = (name: string) => decoded(name, members.get(name) as Uint8Array);
  const lines = text("results.ndjson").split("\n").slice(0, -1);
  const knownFailures = members.get("known-failures.yaml");
  const evidence = {
    files: {
      statement: members.get("ics.yaml") as Uint8Array,
      lock: members.get("suite.lock") as Uint8Array,
      ...(knownFailures && { knownFailures }),
    },
    plan: parsed("plan.json", text("plan.json")) as EvidencePlan,
    results: {
      ...(parsed("run.json", text("run.json")) as RunSummary),
      cases: lines.map((line, index) => parsed(`results.ndjson 第 ${index + 1} 行`, line) as CaseRecord),
    },
    lock: parsed("suite.lock", text("suite.lock")) as SuiteLock,
    environment: parsed("env.json", text("env.json")) as Environment,
    junit: text("junit.xml"),
    page: text("report.html"),
  };
  const misshapen = misshapenMember(evidence);
  if (misshapen !== undefined) throw new ArchiveError(`归档中的 ${misshapen} 写法不对`);
  return evidence;
}

/** The member, if any, that does not hold what its name promises; the results have a schema of their own. */
function misshapenMember({ plan, lock, environment }: Evidence): string | undefined {
  const isText = (value: unknown) => typeof value === "string";
  const isTexts = (value: unknown) => typeof value === "object" && value !== null && Object.values(value).every(isText);
  const isList = (value: unknown): value is readonly unknown[] =>
    Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);
  if (!isList(plan.cases) || !isList(plan.classes)) return "plan.json";
  if (plan.sealed !== undefined) {
    if (!isText(plan.sealed.commitment) || !isList(plan.sealed.cases)) return "plan.json";
    const ids = plan.sealed.cases.map(({ id }) => id);
    // A sealed case must not pass for one that everybody knows.
    if (new Set(ids).size < ids.length || !ids.every((id) => isText(id) && id.startsWith("sealed/")))
      return "plan.json";
  }
  if (!isText(lock.version) || !isText(lock.standard) || !isTexts(lock.digests)) return "suite.lock";
  return isTexts(environment) ? undefined : "env.json";
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ArchiveError(`归档中的 ${name} 不是 UTF-8`);
  }
}

function parsed(name: string, text: string): unknown {
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {}
  throw new ArchiveError(`归档中的 ${name} 不是 JSON 对象`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sorted<Value>(members: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Persons of the cases are made up; any other is real, and nobody may pass on what was tested with real data. */
function rejectPersonalNumbers({ files, environment, results, cases }: EvidenceInput, records: readonly CaseRecord[]) {
  const known = new Map(cases.map((item) => [item.id, item]));
  const found: PersonalNumber[] = records.flatMap((record) => {
    const numbers = personalNumbersIn(JSON.stringify([record.detail, record.answer]));
    if (numbers.length === 0) return [];
    const told = textOf(known.get(record.id));
    return numbers.filter(({ number }) => !told.includes(number)).map(({ masked }) => ({ place: record.id, masked }));
  });
  const others: readonly (readonly [string, string])[] = [
    ["ics.yaml", new TextDecoder().decode(files.statement)],
    ["known-failures.yaml", new TextDecoder().decode(files.knownFailures)],
    ["product", JSON.stringify(results.product)],
    ["env.json", JSON.stringify(environment)],
  ];
  for (const [place, text] of others) {
    for (const { masked } of personalNumbersIn(text)) found.push({ place, masked });
  }
  if (found.length > 0) throw new PersonalNumbersFound(found);
}

/** All that a case tells a system and expects of it, as far as numbers can be found in it. */
function textOf(item: SuiteCase | undefined): string {
  if (item === undefined) return "";
  const files = [...(item.files?.values() ?? [])].map((bytes) => new TextDecoder("latin1").decode(bytes));
  return JSON.stringify([item.input, item.expected]) + files.join("");
}
