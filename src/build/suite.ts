import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { encodeGb18030 } from "../base/gb18030.ts";
import { mergePatch } from "../base/merge-patch.ts";
import type { BatchFile, FileText, RecordFile, TableFile } from "../conformance/authored.ts";
import { personalNumbersIn } from "../conformance/personal-numbers.ts";
import type { CaseStatus } from "../conformance/suite.ts";
import type { IndexEntry, SuiteIndex } from "../conformance/suite-index.ts";
import type { CodeListDescription, RecordTypeDescription, RuleDescription } from "../model/published.ts";
import { type Draft, draftsOf, type Levels, levelOfCase } from "./suite-entries.ts";
import { formFiles } from "./suite-forms.ts";
import { levelOfRule } from "./suite-levels.ts";
import { tablesOf } from "./suite-tables.ts";

/** Version of the suite. A release that adds cases to a class raises the minor number; one that mends cases, the last. */
const suiteVersion = "1.0.0";
const standardVersion = "next";

const folder = fileURLToPath(new URL("../../conformance-tests/", import.meta.url));

/** What is decided about a case, in `conformance-tests/statuses.json`; all others are approved. */
export type Statuses = Readonly<Record<string, { readonly status: CaseStatus; readonly reason: string }>>;

/** The standard that the suite tests. */
interface Tested {
  readonly recordTypes: readonly RecordTypeDescription[];
  readonly codeLists: readonly CodeListDescription[];
  readonly rules: readonly RuleDescription[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The generated files of `conformance-tests/`, by path below the package: the files of `forms/` and the index.
 *
 * @param published the files of `schemas/next/`, by path below it
 * @throws {Error} an id that was published is gone without being withdrawn, a case is written twice, or its id would be masked
 */
export async function suiteFiles(
  tested: Tested,
  published: ReadonlyMap<string, string>,
): Promise<Map<string, string | Uint8Array>> {
  const authored: Files = new Map(
    ["cases", "protocol", "schemas"].flatMap(readTree).filter(([path]) => path.endsWith(".json")),
  );
  const levels = Object.fromEntries(tested.rules.map((rule) => [rule.id, levelOfRule(rule)]));
  const files = new Map([...authored, ...(await renderedFiles(tested, authored, levels))]);
  const drafts = draftsOf(files, levels);
  rejectPersonalIds(drafts);
  const digests = [
    ...[...files].map(([path, bytes]) => [`conformance-tests/${path}`, bytes] as const),
    ...[...published].map(([path, text]) => [`schemas/${standardVersion}/${path}`, text] as const),
  ];
  const index: SuiteIndex = {
    version: suiteVersion,
    standard: standardVersion,
    levels,
    severities: Object.fromEntries(tested.rules.map(({ id, defect = id, severity }) => [defect, severity])),
    cases: withStatuses(drafts, readJson<Statuses>("statuses.json"), publishedEntries()),
    sm3: batchDigests(authored),
    fileDigests: tableDigests(authored),
    digests: Object.fromEntries(digests.map(([path, content]) => [path, digest("sha256", content)])),
  };
  const rendered = [...files].filter(([path]) => path.startsWith("forms/"));
  return new Map<string, string | Uint8Array>([
    ...rendered.map(([path, bytes]) => [`conformance-tests/${path}`, bytes] as const),
    ["conformance-tests/suite.json", linesOf(index)],
  ]);
}

/** The files of `forms/`: records of the authored cases in every form. */
async function renderedFiles(
  { recordTypes, codeLists, rules }: Tested,
  authored: Files,
  levels: Levels,
): Promise<Map<string, Uint8Array>> {
  const bases = new Map(filesOf(authored, "bases").map(({ name, file }) => [name, file] as const));
  const caseFiles = ["records", "rules"].flatMap((kind) =>
    filesOf<RecordFile>(authored, kind).map(({ name, file }) => {
      const items = new Map(file.cases.map((item) => [item.name, item]));
      return {
        id: `${kind}/${name}`,
        file,
        levelOf: (item: string) => levelOfCase(file.subject, items.get(item) as RecordFile["cases"][number], levels),
      };
    }),
  );
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const files = new Map<string, Uint8Array>();
  for (const recordType of recordTypes) {
    for (const table of tablesOf(recordType, caseFiles, bases, rules, lists)) {
      for (const [path, content] of await formFiles(table, lists)) files.set(path, Buffer.from(content));
    }
  }
  return files;
}

/**
 * The entries with what is decided about them, and the withdrawn ones of which only the id is left.
 *
 * @throws {Error} an id of `before` is gone without being withdrawn, a case is written twice, or a status is of no case
 */
export function withStatuses(
  drafts: readonly Draft[],
  statuses: Statuses,
  before: readonly IndexEntry[],
): IndexEntry[] {
  const written = new Map(drafts.map((draft) => [draft.id, draft]));
  const twice = drafts.find((draft) => written.get(draft.id) !== draft);
  if (twice !== undefined) throw new Error(`the case ${twice.id} is written twice`);
  const known = new Set([...written.keys(), ...before.map(({ id }) => id)]);
  const unknown = Object.keys(statuses).find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`statuses.json names the case ${unknown}, which does not exist`);
  const gone = before.filter(({ id }) => !written.has(id));
  const lost = gone.filter(({ id }) => statuses[id]?.status !== "withdrawn").map(({ id }) => id);
  if (lost.length > 0) {
    throw new Error(
      `ids are for ever, but these cases are gone: put them back, or withdraw them in conformance-tests/statuses.json\n${lost.join("\n")}`,
    );
  }
  return [
    ...drafts.map(({ id, ...rest }): IndexEntry => ({ id, status: statuses[id]?.status ?? "approved", ...rest })),
    ...gone.map(({ file: _, ...entry }): IndexEntry => ({ ...entry, status: "withdrawn" })),
  ];
}

/**
 * Evidence masks the numbers of persons, and an id that is masked is found in no suite any more.
 *
 * @throws {Error} an id holds what evidence would mask
 */
export function rejectPersonalIds(drafts: readonly Draft[]): void {
  const wrong = drafts.flatMap(({ id, file }) =>
    personalNumbersIn(id).map(
      ({ number, masked }) => `${file}: ${id} holds ${number}, which evidence shows as ${masked}`,
    ),
  );
  if (wrong.length === 0) return;
  throw new Error(
    `ids of cases stand in evidence, where what looks like an identity, mobile or bank card number is masked: name these by what they show, not by the number\n${wrong.join("\n")}`,
  );
}

/** The cases as they were published last. */
function publishedEntries(): readonly IndexEntry[] {
  return existsSync(join(folder, "suite.json")) ? readJson<SuiteIndex>("suite.json").cases : [];
}

/** SM3 of the data files that the manifests of batches list, by case. */
function batchDigests(authored: Files): SuiteIndex["sm3"] {
  const digestsOf = (kind: string) =>
    filesOf<BatchFile>(authored, kind).flatMap(({ name, file }) =>
      file.cases.flatMap((item) => {
        const { files: listed } = mergePatch(file.manifest, item.patch ?? {}) as { readonly files?: unknown };
        if (!Array.isArray(listed)) return [];
        const names = listed.map((one: { readonly name: unknown }) => String(one.name));
        const textOf = (path: string) => item.files?.[path] ?? file.files[path] ?? "";
        const sums = names.map((path) => [path, digest("sm3", bytesOf(textOf(path)))] as const);
        return [[`${kind}/${name}/${item.name}`, Object.fromEntries(sums)] as const];
      }),
    );
  return Object.fromEntries(["batches", "receivers"].flatMap(digestsOf));
}

/** SHA-256 of the files that cases spell out, by case. */
function tableDigests(authored: Files): SuiteIndex["fileDigests"] {
  return Object.fromEntries(
    filesOf<TableFile>(authored, "tables").flatMap(({ name, file }) =>
      file.cases.map((item) => [`tables/${name}/${item.name}`, digest("sha256", bytesOf(item.text))] as const),
    ),
  );
}

/** The authored files of a kind with their names. */
function filesOf<File>(authored: Files, kind: string): { readonly name: string; readonly file: File }[] {
  return [...authored]
    .filter(([path]) => path.startsWith(`cases/${kind}/`))
    .map(([path, bytes]) => ({
      name: path.replace(/^.*\//, "").replace(/\.json$/, ""),
      file: JSON.parse(new TextDecoder().decode(bytes)) as File,
    }));
}

function bytesOf(text: FileText): Uint8Array {
  return typeof text === "string" ? Buffer.from(text) : encodeGb18030(text.text);
}

function digest(algorithm: "sha256" | "sm3", content: string | Uint8Array): string {
  return createHash(algorithm).update(content).digest("hex");
}

/** JSON with one line per entry, so that a change shows as a line. */
function linesOf(index: SuiteIndex): string {
  const members = Object.entries(index).map(([name, value]) => {
    if (typeof value !== "object") return `"${name}": ${JSON.stringify(value)}`;
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    const lines = Array.isArray(value)
      ? value.map((item) => JSON.stringify(item))
      : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
    return `"${name}": ${open}\n${lines.join(",\n")}\n${close}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}

/** What a suite is read from, as it lies in `conformance-tests/`: the index, the cases, their forms. */
export function readSuiteFiles(): Map<string, Uint8Array> {
  const index = ["suite.json", readFileSync(join(folder, "suite.json"))] as const;
  return new Map([index, ...["cases", "forms"].flatMap(readTree)]);
}

/** The files of a folder of `conformance-tests/`, by path below that, in an order of their own. */
function readTree(name: string): [string, Uint8Array][] {
  if (!existsSync(join(folder, name))) return [];
  return readdirSync(join(folder, name), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length).replaceAll("\\", "/"), readFileSync(path)] as [string, Uint8Array])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(folder, path), "utf8")) as Content;
}
