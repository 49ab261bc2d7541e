import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { encodeGb18030 } from "../base/gb18030.ts";
import { mergePatch } from "../base/merge-patch.ts";
import { sourceOfBytes } from "../read/source.ts";
import { checkBatch, type Digest } from "./batch-check.ts";
import { findVersion } from "./versions.ts";

/** Text in UTF-8, or in another encoding. */
type FileText = string | { readonly text: string; readonly encoding: "gb18030" };

interface FileFinding {
  readonly rule: string;
  readonly file: string;
  /** Where in the manifest. */
  readonly path?: string;
}

/**
 * Cases of one rule about batches. Sizes and digests that neither the manifest nor a patch gives are those of the files;
 * `files` of a case replaces files, and `null` takes one away.
 */
interface BatchCaseFile {
  readonly subject: string;
  readonly clause: string;
  readonly files: Readonly<Record<string, FileText>>;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly cases: readonly {
    readonly name: string;
    readonly patch?: unknown;
    readonly files?: Readonly<Record<string, FileText | null>>;
    readonly asOf?: string;
    readonly standard?: string;
    readonly regime?: string;
    readonly outcome?: string;
    readonly findings: readonly FileFinding[];
  }[];
}

const folder = new URL("../../conformance-tests/cases/batches/", import.meta.url);
const caseFiles = new Map(
  readdirSync(folder)
    .sort()
    .map((file) => [
      file.replace(".json", ""),
      JSON.parse(readFileSync(new URL(file, folder), "utf8")) as BatchCaseFile,
    ]),
);
const createDigests = { sm3: () => digest("sm3"), sha256: () => digest("sha256") };

function digest(algorithm: string): Digest {
  const hash = createHash(algorithm);
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}

const bytesOf = (file: FileText) =>
  typeof file === "string" ? Buffer.from(file) : Buffer.from(encodeGb18030(file.text));

/** The manifest with what the case leaves to be computed. */
function completed(manifest: Record<string, unknown>, files: Readonly<Record<string, FileText>>) {
  const listed = manifest["files"];
  if (!Array.isArray(listed)) return manifest;
  return {
    ...manifest,
    files: listed.map((file: Record<string, unknown>) => {
      const bytes = bytesOf(files[String(file["name"])] ?? "");
      const sm3 = createHash("sm3").update(bytes).digest("hex");
      return { size: String(bytes.length), ...(!("sha256" in file) && { sm3 }), ...file };
    }),
  };
}

describe.each([...caseFiles])("batches %s", (id, { subject, files: baseFiles, manifest: baseManifest, cases }) => {
  test("is of its rule, each name once", () => {
    expect(subject).toBe(`rule:${id}`);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test.each(cases.map((item) => [item.name, item] as const))("%s", async (_name, item) => {
    const { patch = {}, files: changes = {}, asOf = "2025-11-22", standard, regime, outcome } = item;
    const files = Object.fromEntries(
      Object.entries({ ...baseFiles, ...changes }).filter((entry): entry is [string, FileText] => entry[1] !== null),
    );
    const manifest = completed(mergePatch(baseManifest, patch) as Record<string, unknown>, { ...baseFiles, ...files });
    const found: FileFinding[] = [];
    const { report } = await checkBatch(
      {
        manifest: sourceOfBytes("manifest.json", Buffer.from(JSON.stringify(manifest))),
        files: Object.entries(files).map(([name, text]) => sourceOfBytes(name, bytesOf(text))),
      },
      {
        asOf,
        createDigests,
        ...(standard !== undefined && { standard }),
        ...(regime !== undefined && { regime }),
        onFinding: ({ rule, file, path }) => found.push({ rule, file, path }),
      },
    );
    const inOrder = (list: readonly FileFinding[]) =>
      list.map(({ rule, file, path = "" }) => `${rule} ${file} ${path}`).sort();
    expect(inOrder(found)).toEqual(inOrder(item.findings));
    if (outcome !== undefined) expect(report.outcome).toBe(outcome);
  });
});

const batchRules = findVersion("next").rules.filter(({ layer }) => layer === "batch");

describe.each(batchRules)("rule $id", ({ id, clause }) => {
  test("is shown both kept and broken", () => {
    const file = caseFiles.get(id);
    const broken = file?.cases.map(({ findings }) => findings.some(({ rule }) => rule === id)) ?? [];
    expect(new Set(broken), `add a case to conformance-tests/cases/batches/${id}.json`).toEqual(new Set([false, true]));
    expect(file?.clause).toBe(clause);
  });
});

test("every case file belongs to a rule about batches", () => {
  const ids = new Set(batchRules.map(({ id }) => id));
  expect([...caseFiles.keys()].filter((id) => !ids.has(id))).toEqual([]);
});
