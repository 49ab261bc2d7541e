import { readdirSync, readFileSync } from "node:fs";
import { mergePatch } from "../base/merge-patch.ts";
import type { PublishedVersion } from "../model/published.ts";
import { createRecordCheck } from "../validate/record-check.ts";

/** One case of a case file. */
export interface Case {
  readonly name: string;
  /** JSON Merge Patch on the base; `null` removes a member. */
  readonly patch?: unknown;
  /** The whole record, where a patch cannot say it (a member that is null). */
  readonly record?: unknown;
  readonly asOf?: string;
  readonly regime?: string;
  /** Every finding, of any rule, as a multiset. */
  readonly findings: readonly { readonly rule: string; readonly path: string }[];
  /** Rules that have no answer here. */
  readonly notEvaluated?: readonly string[];
}

export interface CaseFile {
  readonly subject: string;
  readonly clause: string;
  readonly recordType: string;
  /** A record with nothing wrong, or the name of one in `cases/bases/`. */
  readonly base: unknown;
  readonly cases: readonly Case[];
}

const folder = new URL("../../conformance-tests/cases/", import.meta.url);

/** Day of checking of a case that names none. */
export const defaultAsOf = "2025-11-22";

/** Case files of a kind (`rules`, `records`), by the id in their names. */
export function readCaseFiles(kind: string): Map<string, CaseFile> {
  const files = readdirSync(new URL(`${kind}/`, folder), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  );
  return new Map(
    files.sort().map((file) => [file.replace(/^.*\//, "").replace(/\.json$/, ""), readCaseFile(`${kind}/${file}`)]),
  );
}

function readCaseFile(path: string): CaseFile {
  const file = JSON.parse(readFileSync(new URL(path, folder), "utf8")) as CaseFile;
  if (typeof file.base !== "string") return file;
  return { ...file, base: JSON.parse(readFileSync(new URL(`bases/${file.base}.json`, folder), "utf8")) };
}

/** Checks the record of a case and says what was found and what could not be evaluated, both sorted. */
export function runCase(
  version: PublishedVersion,
  { recordType, base }: CaseFile,
  { patch, record, asOf, regime }: Case,
) {
  const type = version.recordTypes.find(({ id }) => id === recordType);
  const rules = version.regimes.find(({ id }) => id === (regime ?? "necips"));
  if (type === undefined || rules === undefined)
    throw new Error(`no record type "${recordType}" or regime "${regime}"`);
  const findings: { rule: string; path: string }[] = [];
  const notEvaluated = new Set<string>();
  createRecordCheck(version, type, { regime: rules, asOf: asOf ?? defaultAsOf })(
    record ?? mergePatch(base, patch ?? {}),
    {
      onFinding: ({ rule, path }) => findings.push({ rule: rule.id, path }),
      onSkip: (rule) => notEvaluated.add(rule.id),
    },
  );
  return { findings: sortFindings(findings), notEvaluated: [...notEvaluated].sort() };
}

/** Findings in an order of their own, for comparison as a multiset. */
export function sortFindings<Item extends { readonly rule: string; readonly path: string }>(
  findings: readonly Item[],
): Item[] {
  const key = ({ rule, path }: Item) => `${rule} ${path}`;
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
