import { encodeGb18030 } from "../base/gb18030.ts";
import { mergePatch } from "../base/merge-patch.ts";
import {
  type AuthoredRecord,
  type BatchCase,
  type BatchFile,
  defaultAsOf,
  defaultRegime,
  type ExportFile,
  type FileText,
  type FormsFile,
  type LifecycleFile,
  type PublicationFile,
  type ReceiverCase,
  type RecordFile,
  type TableFile,
  type TagFile,
} from "./authored.ts";
import type { CaseFinding, FileInput, Output } from "./protocol.ts";
import type { Suite, SuiteCase } from "./suite.ts";
import type { IndexEntry, SuiteIndex } from "./suite-index.ts";

/** What a case file adds to the index: what is asked, and what is right. */
type CaseBody = Pick<SuiteCase, "asOf" | "regime" | "input" | "expected" | "leaks" | "files">;

/**
 * The suite of the files of `conformance-tests/`, by their paths below it.
 *
 * @throws {Error} a file that the index names is missing, is not JSON, or lacks a case
 */
export function readSuite(files: ReadonlyMap<string, Uint8Array>): Suite {
  const json = new Map<string, unknown>();
  const read = (path: string) => {
    if (!json.has(path)) json.set(path, parse(files, path));
    return json.get(path);
  };
  const index = read("suite.json") as SuiteIndex;
  const { digests, fileDigests, sm3, severities } = index;
  const sources: Sources = { read, files, digests, sm3, sha256: (id) => fileDigests[id] ?? "" };
  const cases = index.cases.map(({ file, ...entry }): SuiteCase => {
    const body = file === undefined ? nothing : bodyOf({ ...entry, file }, sources);
    return { ...entry, ...body, expected: weighed(body.expected, severities) };
  });
  return { version: index.version, standard: index.standard, digests: index.digests, cases };
}

interface Sources {
  readonly read: (path: string) => unknown;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly digests: SuiteIndex["digests"];
  readonly sm3: SuiteIndex["sm3"];
  /** SHA-256 of the file that a case spells out. */
  readonly sha256: (id: string) => string;
}

/** What is right, with the severity of every finding; a case does not write it, for it is that of the rule. */
function weighed(expected: Output, severities: SuiteIndex["severities"]): Output {
  if (expected.findings === undefined) return expected;
  const findings = expected.findings.map((finding) => {
    const severity = severities[finding.rule];
    return severity === undefined ? finding : { ...finding, severity };
  });
  return { ...expected, findings };
}

/** A withdrawn case of which only the id is left. */
const nothing: CaseBody = { asOf: defaultAsOf, regime: defaultRegime, input: {}, expected: {} };

function parse(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`符合性测试集缺少文件 ${path}`);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (problem) {
    throw new Error(`符合性测试集的文件 ${path} 不是 JSON：${(problem as Error).message}`);
  }
}

type Entry = IndexEntry & { readonly file: string };

/** How each kind of case is read; the kind is the beginning of its id. */
const readers: Readonly<Record<string, (entry: Entry, name: string, sources: Sources) => CaseBody>> = {
  rules: recordBody,
  records: recordBody,
  tables: tableBody,
  forms: formBody,
  batches: batchBody,
  receivers: receiverBody,
  lifecycles: lifecycleBody,
  tags: tagBody,
  exports: exportBody,
  publications: publicationBody,
};

function bodyOf(entry: Entry, sources: Sources): CaseBody {
  const kind = entry.id.slice(0, entry.id.indexOf("/"));
  const name = entry.id.slice(entry.id.lastIndexOf("/") + 1).replace(/#.*/, "");
  const reader = readers[kind];
  if (reader === undefined) throw new Error(`符合性测试集的用例 ${entry.id} 种类不明`);
  return reader(entry, name, sources);
}

/** The case of a name; a file that lacks it is older or newer than the index. */
function caseOf<Case extends { readonly name: string }>(
  cases: readonly Case[],
  name: string,
  { id, file }: Entry,
): Case {
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`符合性测试集的文件 ${file} 中没有用例 ${id}`);
  return found;
}

function recordBody(entry: Entry, name: string, { read }: Sources): CaseBody {
  const file = read(entry.file) as RecordFile;
  const item = caseOf(file.cases, name, entry);
  const { others = [], publicCopy, findings, notEvaluated, asOf, regime } = item;
  const records = [
    ...others.map((other) => ({ recordType: other.recordType, record: recordOf(other, other.base, read) })),
    { recordType: file.recordType, record: recordOf(item, file.base, read) },
  ];
  return {
    ...when(asOf, regime),
    input: { records, ...(publicCopy && { publicCopy }) },
    expected: {
      findings: findings.map(({ rule, path, other = others.length }) => ({ rule, record: other + 1, field: path })),
      ...(notEvaluated && { notEvaluated }),
    },
  };
}

function tableBody(entry: Entry, name: string, { read, sha256 }: Sources): CaseBody {
  const file = read(entry.file) as TableFile;
  const { text, findings, asOf, regime } = caseOf(file.cases, name, entry);
  return {
    ...when(asOf, regime),
    input: {
      files: [{ path: "data.csv", form: fileForm(entry), recordType: file.recordType, sha256: sha256(entry.id) }],
    },
    expected: { findings: findings.map(({ path, ...finding }) => ({ ...finding, field: path })) },
    files: new Map([["data.csv", bytesOf(text)]]),
  };
}

function formBody(entry: Entry, _name: string, { read, files, digests }: Sources): CaseBody {
  const { recordType, asOf, regime, forms, columns, findings } = read(entry.file) as FormsFile;
  const written = forms.find(({ form }) => form === entry.form);
  const bytes = written && files.get(written.file);
  if (written === undefined || bytes === undefined) throw new Error(`符合性测试集缺少用例 ${entry.id} 的文件`);
  const path = `data${written.file.slice(written.file.lastIndexOf("."))}`;
  const sha256 = digests[`conformance-tests/${written.file}`] ?? "";
  const { firstRow } = written;
  return {
    asOf,
    regime,
    input: { files: [{ path, form: written.form, recordType, sha256 }] },
    expected: {
      findings: findings.map(({ rule, record, field }) => {
        const column = columns[field.replace(/\/\d+$/, "")];
        const hasCell = firstRow !== undefined && column !== undefined;
        return { rule, record, field, ...(hasCell && { cell: `${column}${firstRow + record - 1}` }) };
      }),
    },
    files: new Map([[path, bytes]]),
  };
}

function batchBody(entry: Entry, name: string, sources: Sources): CaseBody {
  const file = sources.read(entry.file) as BatchFile;
  const item = caseOf(file.cases, name, entry);
  return { ...layOut(entry, file, item, sources), expected: { findings: batchFindings(item) } };
}

function receiverBody(entry: Entry, name: string, sources: Sources): CaseBody {
  const file = sources.read(entry.file) as BatchFile<ReceiverCase>;
  const item = caseOf(file.cases, name, entry);
  const { accepted, receipt, stored } = item;
  return {
    ...layOut(entry, file, item, sources),
    expected: { findings: batchFindings(item), accepted, receipt, stored },
  };
}

function batchFindings({ findings }: BatchCase): CaseFinding[] {
  return findings.map(({ path, ...finding }) => ({ ...finding, ...(path !== undefined && { field: path }) }));
}

/** The folder of a batch, its manifest completed. */
function layOut({ id }: Entry, file: BatchFile, item: BatchCase, { sm3 }: Sources) {
  const laidOut = Object.entries({ ...file.files, ...item.files }).flatMap(([path, text]) =>
    text === null ? [] : [[path, bytesOf(text)] as const],
  );
  const bytes = new Map<string, Uint8Array>([
    ...Object.entries(file.files).map(([path, text]) => [path, bytesOf(text)] as const),
    ...laidOut,
  ]);
  const manifest = completed(mergePatch(file.manifest, item.patch ?? {}), bytes, sm3[id] ?? {});
  return {
    ...when(item.asOf, item.regime ?? String(manifest["regime"])),
    input: { batch: { folder: ".", manifest: "manifest.json" } },
    files: new Map([...laidOut, ["manifest.json", bytesOf(JSON.stringify(manifest))] as const]),
  };
}

/** The manifest with the sizes and digests that the case leaves to be computed. */
function completed(manifest: unknown, bytes: ReadonlyMap<string, Uint8Array>, sm3: Readonly<Record<string, string>>) {
  const whole = manifest as Readonly<Record<string, unknown>>;
  const listed = whole["files"];
  if (!Array.isArray(listed)) return whole;
  return {
    ...whole,
    files: listed.map((file: Readonly<Record<string, unknown>>) => {
      const name = String(file["name"]);
      return {
        size: String(bytes.get(name)?.length ?? 0),
        ...(!("sha256" in file) && { sm3: sm3[name] }),
        ...file,
      };
    }),
  };
}

function lifecycleBody(entry: Entry, name: string, { read }: Sources): CaseBody {
  const { lifecycle, cases } = read(entry.file) as LifecycleFile;
  const { events, findings, state, asOf, regime } = caseOf(cases, name, entry);
  return {
    ...when(asOf, regime),
    input: { lifecycle, events },
    expected: {
      findings: findings.map(({ defect, event }) => ({ rule: defect, record: event + 1 })),
      ...(state !== undefined && { state }),
    },
  };
}

function tagBody(entry: Entry, name: string, { read }: Sources): CaseBody {
  const { subject, cases } = read(entry.file) as TagFile;
  const { file, due, asOf, regime } = caseOf(cases, name, entry);
  return { ...when(asOf, regime), input: { tag: subject.replace("tag:", ""), entity: file }, expected: { due } };
}

function exportBody(entry: Entry, name: string, { read }: Sources): CaseBody {
  const file = read(entry.file) as ExportFile;
  const { records, asOf, regime } = caseOf(file.cases, name, entry);
  return {
    ...when(asOf, regime),
    input: {
      form: fileForm(entry),
      records: records.map((item) => ({ recordType: file.recordType, record: recordOf(item, file.base, read) })),
    },
    // What is right is that the files hold these records.
    expected: {},
  };
}

function publicationBody(entry: Entry, name: string, { read }: Sources): CaseBody {
  const file = read(entry.file) as PublicationFile;
  const item = caseOf(file.cases, name, entry);
  const record = recordOf(item, file.base, read);
  return {
    ...when(item.asOf, item.regime),
    input: { records: [{ recordType: file.recordType, record }] },
    expected: item.view === undefined ? {} : { published: mergePatch(record, item.view) },
    ...(item.leaks && { leaks: item.leaks }),
  };
}

/** A record as it is written, or its base with a patch; the base by itself or by its name. */
function recordOf({ record, patch = {} }: AuthoredRecord, base: unknown, read: Sources["read"]): unknown {
  return record ?? mergePatch(typeof base === "string" ? read(`cases/bases/${base}.json`) : base, patch);
}

function fileForm({ form }: Entry): FileInput["form"] {
  return form as FileInput["form"];
}

function when(asOf = defaultAsOf, regime = defaultRegime): Pick<SuiteCase, "asOf" | "regime"> {
  return { asOf, regime };
}

function bytesOf(text: FileText): Uint8Array {
  return typeof text === "string" ? new TextEncoder().encode(text) : encodeGb18030(text.text);
}
