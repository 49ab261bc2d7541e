import { basename } from "node:path";
import type { CaseFinding, Run } from "../../conformance/protocol.ts";
import { type BatchOutcome, checkBatch } from "../../validate/batch-check.ts";
import { readBatchFolder } from "../batch-folder.ts";
import { digests } from "../batch-input.ts";
import { FileFindings } from "./file-findings.ts";
import { needed } from "./not-supported.ts";
import type { Opening } from "./opening.ts";

/** One record of a data file. */
export interface BatchRecord {
  /** As it was read; absent where it could not be. */
  readonly record?: unknown;
  /** There is an error in it. */
  readonly isWrong: boolean;
}

/** What came of the batch of a case. */
export interface CheckedBatch {
  readonly outcome: BatchOutcome;
  readonly findings: readonly CaseFinding[];
  /** The records of a data file, in order. */
  recordsOf(file: string): BatchRecord[];
}

/**
 * Checks the batch of a case.
 *
 * @throws {Unreadable} it is no batch
 */
export async function checkBatchOf({ version }: Opening, { input, asOf, regime }: Run): Promise<CheckedBatch> {
  const { folder, manifest: path } = needed(input.batch, "batch");
  const sources = await readBatchFolder(folder);
  const name = basename(path);
  const manifest = sources.find((source) => source.name === name);
  if (manifest === undefined) throw new Error(`${folder} 中没有清单 ${name}`);
  const found = new FileFindings();
  const records = new Map<string, unknown>();
  const wrong = new Set<string>();
  const placeOf = (file: string, row: number | null) => `${row} ${file}`;
  const outcome = await checkBatch(
    { manifest, files: sources.filter((source) => source !== manifest) },
    {
      standard: version.version,
      // Where there is no such regime, it is the manifest that is wrong.
      ...(version.regimes.some(({ id }) => id === regime) && { regime }),
      asOf,
      maxSamples: 0,
      createDigests: digests,
      onFinding: (finding) => {
        found.add(finding);
        if (finding.severity === "error") wrong.add(placeOf(finding.file, finding.row));
      },
      onRecordRead: ({ asRead, row }, file) => {
        found.addRecord(file, row);
        records.set(placeOf(file, row), structuredClone(asRead));
      },
    },
  );
  return {
    outcome,
    findings: found.list(),
    recordsOf: (file) =>
      found.recordRows(file).map((row) => {
        const place = placeOf(file, row);
        return { record: records.get(place), isWrong: wrong.has(place) };
      }),
  };
}
