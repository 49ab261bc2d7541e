import { isUtf8 } from "node:buffer";
import { basename } from "node:path";
import type { FileInput, Output, RecordInput, Run } from "../../conformance/protocol.ts";
import type { Source } from "../../read/source.ts";
import type { ValidationReport } from "../../report/report.ts";
import { createValidator } from "../../validate/validator.ts";
import { findRegime } from "../../validate/versions.ts";
import { createSha256, openFile } from "../input-files.ts";
import { checkBatchOf } from "./batch.ts";
import { FileFindings } from "./file-findings.ts";
import { NotSupported } from "./not-supported.ts";
import type { Opening, Performance } from "./opening.ts";

/** Finds what is wrong with records, files or a batch. */
export function createValidatorRole(opening: Opening): Performance {
  return (run) => {
    const { records, files, batch } = run.input;
    if (records !== undefined) return checkRecords(opening, run, records);
    if (files !== undefined) return checkFiles(opening, run, files);
    if (batch !== undefined) return checkBatch(opening, run);
    throw new NotSupported("input 没有 records、files 或者 batch");
  };
}

function checkRecords({ version, checkRecords: check }: Opening, run: Run, records: readonly RecordInput[]): Output {
  const { asOf, input } = run;
  const regime = findRegime(version, run.regime);
  const { findings, notEvaluated } = check(records, { regime, asOf, isPublicCopy: input.publicCopy ?? false });
  return {
    findings: findings.map(({ rule: { id, severity }, path, record }) => ({
      rule: id,
      record: record + 1,
      field: path,
      severity,
    })),
    notEvaluated,
  };
}

async function checkFiles({ version }: Opening, run: Run, files: readonly FileInput[]): Promise<Output> {
  const { asOf, regime, input } = run;
  const types = [...new Set(files.map(({ recordType }) => recordType))];
  const [type] = types;
  const findings = new FileFindings();
  const sources: Source[] = [];
  for (const { path } of files) sources.push(await openFile(path));
  const report = await createValidator({
    standard: version.version,
    asOf,
    regime,
    isPublicCopy: input.publicCopy ?? false,
    // Of files of several types each is known by its headers.
    ...(types.length === 1 && type !== undefined && { type }),
  }).validateSources(sources, {
    isUtf8,
    createDigest: createSha256,
    maxSamples: 0,
    onFinding: (finding) => findings.add(finding),
    onRecordRead: ({ file, row }) => findings.addRecord(sources[file]?.name ?? "", row),
  });
  rejectUnread(report, files);
  const isAlone = files.length === 1;
  return {
    findings: findings.list().map(({ file, ...finding }) => (isAlone ? finding : { ...finding, file: nameOf(file) })),
    notEvaluated: [...new Set(report.notChecked.map(({ rule }) => rule))],
  };
}

/** A file that cannot be read, or is not the one that was meant, has no findings to compare. */
function rejectUnread({ problem, inputs }: ValidationReport, files: readonly FileInput[]): void {
  if (problem !== null) throw new Error(`${problem.file ?? ""}: ${problem.message}`);
  for (const [index, { path, sha256 }] of files.entries())
    if (inputs[index]?.sha256 !== sha256.replace(/^sha256:/, "").toLowerCase())
      throw new Error(`${path} 的 SHA-256 不是 ${sha256}`);
}

async function checkBatch(opening: Opening, run: Run): Promise<Output> {
  const { findings, outcome } = await checkBatchOf(opening, run);
  return { findings, notEvaluated: [...new Set(outcome.report.notChecked.map(({ rule }) => rule))] };
}

function nameOf(file: string | undefined): string {
  return basename(file ?? "");
}
