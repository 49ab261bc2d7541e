import type { Finding, FindingArguments, Severity } from "../finding/finding.ts";
import { Unreadable } from "../finding/unreadable.ts";
import type { PublishedVersion } from "../model/published.ts";
import type { Source } from "../read/source.ts";
import { sourceOfBytes } from "../read/source.ts";
import { mergeReports, type ReportPart } from "../report/merge-reports.ts";
import type { NotChecked, ReportedFinding, ReportedInput, ValidationReport } from "../report/report.ts";
import { Tally } from "../report/tally.ts";
import { describeUnreadable } from "../report/unreadable-words.ts";
import { createWords } from "../report/words.ts";
import { createFileProbe, type FileFacts, type FileProbe } from "./batch-facts.ts";
import { masked } from "./masking.ts";
import { createValidator, type FileOptions, type ReadRecord, type ValidatorOptions } from "./validator.ts";
import { findVersion } from "./versions.ts";

/** Name of the manifest inside a batch. */
export const manifestName = "manifest.json";
/** Record type of a manifest. */
export const manifestType = "batch-manifest";
/** A manifest is read as a whole; one of a thousand files has less than a megabyte. */
const longestManifest = 16 << 20;

/** Makes the digest of a file. */
export interface Digest {
  update(bytes: Uint8Array): void;
  hex(): string;
}

/** A batch: its manifest and every other file in it, each under the name it has there. */
export interface Batch {
  readonly manifest: Source;
  readonly files: readonly Source[];
}

/** How a batch is checked. Version and regime are those of the manifest unless given. */
export interface BatchOptions
  extends Omit<ValidatorOptions, "type" | "isPublicCopy">,
    Pick<FileOptions, "maxSamples" | "onFinding" | "onProgress" | "overflow" | "signal"> {
  /** Sees every record of a data file after its own check; only good until the call returns. */
  readonly onRecordRead?: (record: ReadRecord, file: string) => void;
  /** Digests by the name the manifest gives them. A digest nobody can make is not compared, and the report says so. */
  readonly createDigests: { readonly sm3?: () => Digest; readonly sha256?: () => Digest };
}

/** What came of one file of the manifest. */
export interface ReceivedFile {
  readonly name: string;
  readonly recordType: string | null;
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
}

/** One problem as a receipt lists it: no value, only where and what. */
export interface ReceivedError {
  readonly file: string;
  readonly row: number | null;
  readonly recordId: string | null;
  readonly code: string;
  readonly path: string;
  readonly severity: Severity;
  readonly title: string;
}

/** What came of a batch. */
export interface BatchOutcome {
  readonly report: ValidationReport;
  /** The manifest; null where it could not be read. */
  readonly manifest: Readonly<Record<string, unknown>> | null;
  readonly files: readonly ReceivedFile[];
  /** The first problems found, up to {@link mostErrors}. */
  readonly errors: readonly ReceivedError[];
}

/** Problems a receipt lists; its count says how many there are. */
export const mostErrors = 10_000;

/** A file of the manifest, as far as it can be understood. */
interface DeclaredFile {
  readonly index: number;
  readonly name: string;
  readonly declared: Readonly<Record<string, unknown>>;
  readonly source: Source | undefined;
}

/**
 * Checks a batch: the manifest, whether the files are those it lists, and every record in them. Files are only looked up by
 * name among those given, so a name in a manifest never opens anything else.
 *
 * @throws {Unreadable} `unknown-name` for a version or regime that does not exist
 */
export async function checkBatch(batch: Batch, options: BatchOptions): Promise<BatchOutcome> {
  const { createDigests, maxSamples = 20, onFinding, onRecordRead, onProgress, overflow, signal, ...given } = options;
  const bytes = await readManifest(batch.manifest, signal);
  const hints = bytes instanceof Unreadable ? {} : peek(bytes);
  const standard = given.standard ?? knownVersion(hints["standardVersion"], batch.manifest.name);
  const regimeName = given.regime ?? knownRegime(standard, hints["regime"]);
  const settings: ValidatorOptions = {
    ...given,
    ...(standard !== undefined && { standard }),
    ...(regimeName !== undefined && { regime: regimeName }),
  };
  const { language = "zh", failOn = "error" } = settings;
  const version = findVersion(standard ?? "next");
  const words = createWords(version, language);
  const fails = (severity: Severity) => severity === "error" || (failOn === "warning" && severity === "warning");
  const log = createErrorLog(version, language);

  const shared = { maxSamples, ...(signal && { signal }) };
  let manifest: Record<string, unknown> | undefined;
  let manifests = 0;
  let isManifestWrong = false;
  const onManifestFinding = (finding: ReportedFinding) => {
    isManifestWrong ||= fails(finding.severity);
    log.add(finding);
    onFinding?.(finding);
  };
  const manifestSource =
    bytes instanceof Unreadable ? failing(batch.manifest.name, bytes) : sourceOfBytes(batch.manifest.name, bytes);
  const manifestReport = await createValidator({ ...settings, type: manifestType }).validateSources([manifestSource], {
    ...shared,
    ...(createDigests.sha256 && { createDigest: createDigests.sha256 }),
    onFinding: onManifestFinding,
    onRecordRead: ({ subject }) => {
      manifests++;
      manifest ??= structuredClone(subject) as Record<string, unknown>;
    },
  });
  const noRecords = { read: 0, valid: 0, invalid: 0 };
  if (manifestReport.problem !== null)
    return { report: { ...manifestReport, records: noRecords }, manifest: null, files: [], errors: [] };
  if (manifests !== 1 || manifest === undefined) {
    const problem = new Unreadable(
      "bad-manifest",
      { problem: "清单应为一个 JSON 对象" },
      { file: batch.manifest.name },
    );
    const report = {
      ...manifestReport,
      outcome: "unreadable" as const,
      records: noRecords,
      problem: { code: problem.code, file: batch.manifest.name, ...describeUnreadable(problem, language) },
    };
    return { report, manifest: null, files: [], errors: [] };
  }

  const declared = declaredFiles(manifest, batch.files);
  const present = declared.filter((file) => file.source !== undefined);
  const probes: FileProbe[] = [];
  const validator = createValidator(settings);
  const data = await validator.validateSources(
    present.map(({ source }) => source as Source),
    {
      ...shared,
      ...(onProgress && { onProgress }),
      ...(overflow && { overflow }),
      createDigest: () => {
        const probe = createFileProbe(createDigests, manifest as Record<string, unknown>);
        probes.push(probe);
        return probe.digest;
      },
      onFinding: (finding) => {
        const at = present.findIndex(({ name }) => name === finding.file);
        if (fails(finding.severity)) probes[at]?.reject(finding.row);
        log.add(finding, at);
        onFinding?.(finding);
      },
      onRecordRead: (record) => {
        const { subject, recordType, file } = record;
        const recordId = probes[file]?.record(subject, recordType);
        log.name(file, recordId);
        onRecordRead?.(record, present[file]?.name ?? "");
      },
    },
  );

  const tally = new Tally(words, maxSamples);
  const notChecked: NotChecked[] = [];
  const rules = new Map(version.rules.map((rule) => [rule.id, rule]));
  let isBatchWrong = isManifestWrong || data.problem !== null;
  const found = (id: string, file: string, path: string, args: FindingArguments, value?: string) => {
    const rule = rules.get(id);
    if (rule === undefined) return;
    const { code, severity } = rule;
    const finding: Finding = {
      rule: id,
      code,
      severity,
      place: { file },
      path,
      ...(value !== undefined && { value: masked(value) }),
      args: Object.fromEntries(
        Object.entries(args).map(([name, arg]) => [name, typeof arg === "string" ? masked(arg) : arg]),
      ),
    };
    isBatchWrong ||= fails(severity);
    tally.add(finding, manifestType);
    const reported = words.report(finding, manifestType);
    log.add(reported);
    onFinding?.(reported);
  };
  const unable = (id: string, reason: string, message: string, count: number) => {
    const rule = rules.get(id);
    if (rule !== undefined && count > 0) notChecked.push({ rule: id, code: rule.code, reason, message, count });
  };

  compareNames(batch, declared, found);
  compareSettings(manifest, { standard: version.version, regime: data.regime }, batch.manifest.name, language, found);
  const incomparable = { count: 0 };
  present.forEach((file, at) => {
    const input = data.inputs[at];
    const facts = probes[at]?.facts();
    if (input !== undefined && facts !== undefined)
      compareFile(file, input, facts, manifest as Record<string, unknown>, { found, incomparable, language });
  });
  if (data.problem !== null) {
    const { file, message, fix } = data.problem;
    found("batch-file-unreadable", file ?? "", "", { reason: message, remedy: fix });
  }
  unable(
    "batch-digest-differs",
    "digest",
    language === "zh" ? "本机不能计算清单所给的摘要" : "this machine cannot make the digest the manifest gives",
    incomparable.count,
  );

  const { totals, counts, samples: findings } = tally;
  const parts: ReportPart[] = [manifestReport, { totals, counts, findings, notChecked }];
  const report = mergeReports(data, parts);
  const files = declared.map((file) => {
    const at = present.indexOf(file);
    const input = at < 0 ? undefined : data.inputs[at];
    return received(file.name, input, probes[at], isBatchWrong);
  });
  return { report, manifest, files, errors: log.errors };
}

type Found = (rule: string, file: string, path: string, args: FindingArguments, value?: string) => void;

/** Files that are listed and not there, or there and not listed. */
function compareNames({ manifest, files }: Batch, declared: readonly DeclaredFile[], found: Found): void {
  for (const { index, name, source } of declared) {
    if (source === undefined) found("batch-file-missing", manifest.name, `/files/${index}/name`, { name }, name);
  }
  const listed = new Set(declared.map(({ name }) => name));
  for (const { name } of files) if (!listed.has(name)) found("batch-file-undeclared", name, "", { name });
}

/** What the manifest says of itself against what is checked. */
function compareSettings(
  manifest: Readonly<Record<string, unknown>>,
  checked: { readonly standard: string; readonly regime: string },
  file: string,
  language: "zh" | "en",
  found: Found,
): void {
  const where = language === "zh" ? "本次校验" : "this check";
  const { standardVersion, regime } = manifest;
  if (typeof standardVersion === "string" && standardVersion !== checked.standard) {
    const args = { declared: standardVersion, actual: checked.standard, where };
    found("batch-standard-version-differs", file, "/standardVersion", args, standardVersion);
  }
  if (typeof regime === "string" && regime !== checked.regime)
    found("batch-regime-differs", file, "/regime", { declared: regime, actual: checked.regime, where }, regime);
}

/** What the manifest says of a file against the file. A value that is missing or misshapen is said by the check of the manifest. */
function compareFile(
  { name, declared }: DeclaredFile,
  input: ReportedInput,
  facts: FileFacts,
  manifest: Readonly<Record<string, unknown>>,
  {
    found,
    incomparable,
    language,
  }: { readonly found: Found; readonly incomparable: { count: number }; readonly language: "zh" | "en" },
): void {
  const { recordType, format, encoding, rowCount, size } = declared;
  const differs = (rule: string, said: unknown, actual: string | number) => {
    if (typeof said === "string" && said !== String(actual)) found(rule, name, "", { declared: said, actual });
  };
  const differsInNumber = (rule: string, said: unknown, actual: number) => {
    const number = naturalOf(said);
    if (number !== undefined && number !== actual) found(rule, name, "", { declared: number, actual });
  };
  differs("batch-record-type-differs", recordType, input.recordType);
  // A single object is both: a JSON file, and a line of NDJSON.
  if (input.records !== 1 || format !== "ndjson" || input.format !== "json")
    differs("batch-format-differs", format, input.format);
  // Text in ASCII is the same in both encodings.
  if (!facts.isAscii) differs("batch-encoding-differs", encoding, input.encoding);
  differsInNumber("batch-row-count-differs", rowCount, input.records);
  differsInNumber("batch-size-differs", size, input.bytes);
  for (const algorithm of ["sm3", "sha256"] as const) {
    const said = declared[algorithm];
    const actual = facts[algorithm];
    if (typeof said !== "string") continue;
    if (actual === undefined) incomparable.count++;
    else if (said.toLowerCase() !== actual) {
      found("batch-digest-differs", name, "", { algorithm: algorithm.toUpperCase(), declared: said, actual });
    }
  }
  compareRecords(name, declared, facts, manifest, language, found);
}

/** What the manifest says of the records against their envelopes. */
function compareRecords(
  name: string,
  declared: Readonly<Record<string, unknown>>,
  facts: FileFacts,
  manifest: Readonly<Record<string, unknown>>,
  language: "zh" | "en",
  found: Found,
): void {
  const { added, changed, deleted } = (declared["operationCounts"] ?? {}) as Record<string, unknown>;
  const counts = [added, changed, deleted].map(naturalOf);
  // Without an envelope the manifest alone says what is to be done with a record.
  if (facts.bare === 0 && counts.every((count) => count !== undefined)) {
    const [said, actual] = [counts.join("、"), facts.operations.join("、")];
    if (said !== actual) found("batch-operation-counts-differ", name, "", { declared: said, actual });
  }
  const { publicityClass, dataFrom, dataTo } = manifest;
  if (typeof publicityClass === "string" && facts.stricter > 0) {
    const args = { declared: publicityClass, actual: facts.strictest, count: facts.stricter };
    found("batch-publicity-class-too-open", name, "", args);
  }
  if (facts.outside.count > 0)
    found("batch-event-outside-range", name, "", { ...facts.outside, from: String(dataFrom), to: String(dataTo) });
  const where = (count: number) => (language === "zh" ? `${count} 条记录的信封` : `the envelope of ${count} records`);
  for (const [rule, key] of [
    ["batch-standard-version-differs", "standardVersion"],
    ["batch-regime-differs", "regime"],
  ] as const) {
    const { count, first } = facts.differing[key];
    if (count > 0) found(rule, name, "", { declared: String(manifest[key]), actual: first, where: where(count) });
  }
}

/** How many records of a file are taken: all but the wrong ones, and none of a batch that is itself wrong. */
function received(
  name: string,
  input: ReportedInput | undefined,
  probe: FileProbe | undefined,
  isBatchWrong: boolean,
): ReceivedFile {
  const rowCount = input?.records ?? 0;
  const rejectedCount =
    isBatchWrong || input === undefined || probe === undefined ? rowCount : probe.rejectedOf(rowCount, input.headerRow);
  return {
    name,
    recordType: input?.recordType ?? null,
    rowCount,
    acceptedCount: rowCount - rejectedCount,
    rejectedCount,
  };
}

/** Keeps the first problems for a receipt, with the identifier of their record where it has one. */
function createErrorLog(version: PublishedVersion, language: "zh" | "en") {
  const titles = new Map(version.rules.map(({ id, title }) => [id, title[language]]));
  const errors: (ReceivedError & { recordId: string | null })[] = [];
  let pending: { readonly file: number; readonly from: number } | undefined;
  return {
    errors: errors as readonly ReceivedError[],
    add(finding: ReportedFinding, file = -1): void {
      if (errors.length === mostErrors) return;
      if (pending?.file !== file) pending = { file, from: errors.length };
      const { row, code, path, severity } = finding;
      const title = titles.get(finding.rule) ?? "";
      errors.push({ file: finding.file, row, recordId: null, code, path, severity, title });
    },
    /** The findings since the last record were about this one. */
    name(file: number, recordId: string | undefined): void {
      if (recordId !== undefined && pending?.file === file) {
        for (const error of errors.slice(pending.from)) {
          if (error.row !== null) (error as { recordId: string | null }).recordId = masked(recordId);
        }
      }
      pending = { file, from: errors.length };
    },
  };
}

async function readManifest({ name, chunks }: Source, signal?: AbortSignal): Promise<Uint8Array | Unreadable> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks()) {
      signal?.throwIfAborted();
      length += chunk.length;
      if (length > longestManifest) return new Unreadable("bad-manifest", { problem: "清单太大" }, { file: name });
      parts.push(chunk.slice());
    }
  } catch (problem) {
    if (problem instanceof Unreadable) return problem;
    throw problem;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What the manifest says before it is checked: the version and regime to check it against. */
function peek(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** @throws {Unreadable} `unknown-name`: what is written for another version cannot be checked after this one */
function knownVersion(name: unknown, file: string): string | undefined {
  if (typeof name !== "string") return undefined;
  try {
    return findVersion(name).version;
  } catch (problem) {
    if (problem instanceof Unreadable) throw new Unreadable(problem.code, problem.args, { file });
    throw problem;
  }
}

/** A regime that does not exist is said as one that differs from what is checked. */
function knownRegime(standard: string | undefined, name: unknown): string | undefined {
  return findVersion(standard ?? "next").regimes.find(({ id }) => id === name)?.id;
}

function declaredFiles(manifest: Readonly<Record<string, unknown>>, files: readonly Source[]): DeclaredFile[] {
  const sources = new Map(files.map((source) => [source.name, source]));
  const seen = new Set<string>();
  const list: unknown = manifest["files"];
  return (Array.isArray(list) ? list : []).flatMap((declared: unknown, index) => {
    const name = (declared as { name?: unknown } | null)?.name;
    // A name that stands twice is said by a rule about the manifest.
    if (typeof name !== "string" || seen.has(name)) return [];
    seen.add(name);
    return [{ index, name, declared: declared as Record<string, unknown>, source: sources.get(name) }];
  });
}

function naturalOf(text: unknown): number | undefined {
  return typeof text === "string" && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function failing(name: string, problem: Unreadable): Source {
  return {
    name,
    // biome-ignore lint/correctness/useYield: it never has anything to give
    async *chunks() {
      throw problem;
    },
  };
}
