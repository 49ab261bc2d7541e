import { readdirSync, readFileSync } from "node:fs";
import { mergePatch } from "../base/merge-patch.ts";
import type { PublishedVersion } from "../model/published.ts";
import { findRegime } from "../validate/find-in-version.ts";
import { createRecordSetCheck } from "../validate/record-set.ts";

export interface CaseFinding {
  readonly rule: string;
  readonly path: string;
  readonly other?: number;
}

/** One case of a case file. */
export interface Case {
  readonly name: string;
  /** JSON Merge Patch on the base; `null` removes a member. */
  readonly patch?: unknown;
  /** The whole record, where a patch cannot say it (a member that is null). */
  readonly record?: unknown;
  readonly asOf?: string;
  readonly regime?: string;
  /** The data is a public copy. */
  readonly publicCopy?: true;
  /** Records that stand before this one in the input. */
  readonly others?: readonly {
    readonly recordType: string;
    readonly base: string;
    readonly patch?: unknown;
  }[];
  /** Every finding, of any rule, as a multiset; `other` is the index of the other record it is about. */
  readonly findings: readonly CaseFinding[];
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
  return typeof file.base === "string" ? { ...file, base: readBase(file.base) } : file;
}

/** A record with nothing wrong, by its name. */
export function readBase(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`bases/${name}.json`, folder), "utf8"));
}

/** Makes what checks the cases of a version: the record and those before it, each by itself and against each other. */
export function createCaseRunner(version: PublishedVersion) {
  const check = createRecordSetCheck(version);

  return ({ recordType, base }: CaseFile, { patch, record, others = [], asOf = defaultAsOf, ...options }: Case) => {
    const regime = findRegime(version, options.regime ?? "necips");
    const records = [
      ...others.map((other) => ({
        recordType: other.recordType,
        record: mergePatch(readBase(other.base), other.patch ?? {}),
      })),
      { recordType, record: record ?? mergePatch(base, patch ?? {}) },
    ];
    const outcome = check(records, { regime, asOf, isPublicCopy: options.publicCopy ?? false });
    const findings = outcome.findings.map(({ rule, path, record: index }) => ({
      rule: rule.id,
      path,
      ...(index < others.length && { other: index }),
    }));
    return { findings: sortFindings(findings), notEvaluated: [...outcome.notEvaluated].sort() };
  };
}

/** Findings in an order of their own, for comparison as a multiset. */
export function sortFindings(findings: readonly CaseFinding[]): CaseFinding[] {
  const key = ({ rule, path, other }: CaseFinding) => `${rule} ${path} ${other ?? ""}`;
  return findings
    .map(({ rule, path, other }) => ({ rule, path, ...(other !== undefined && { other }) }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
