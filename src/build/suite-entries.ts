import type {
  BatchFile,
  ExportFile,
  FormsFile,
  LifecycleFile,
  PublicationFile,
  RecordCase,
  RecordFile,
  TableFile,
  TagFile,
} from "../conformance/authored.ts";
import type { Level } from "../conformance/protocol.ts";
import type { IndexEntry } from "../conformance/suite-index.ts";

/** A line of the index before anything is decided about the case. */
export type Draft = Omit<IndexEntry, "status">;

/** Levels of the rules. */
export type Levels = Readonly<Record<string, Level>>;

type NamedEntry = Omit<Draft, "id" | "subject" | "clause" | "file"> & { readonly name: string };

/** What every case file has. */
interface AnyFile {
  readonly subject: string;
  readonly clause: string;
}

/** Every case that is written in the files of `conformance-tests/`, in the order of kinds and files. */
export function draftsOf(files: ReadonlyMap<string, Uint8Array>, levels: Levels): Draft[] {
  return Object.entries(kinds).flatMap(([kind, { folder, entries }]) =>
    [...files].flatMap(([path, bytes]) => {
      const [, subject] = new RegExp(`^${folder}/(?:.*/)?([^/]+)\\.json$`).exec(path) ?? [];
      if (subject === undefined) return [];
      const file = JSON.parse(new TextDecoder().decode(bytes)) as AnyFile;
      return entries(file as never, levels).map(({ name, ...entry }) => ({
        id: kind === "forms" ? `${path.replace(/\.json$/, "")}#${entry.form}` : `${kind}/${subject}/${name}`,
        ...entry,
        subject: file.subject,
        clause: file.clause,
        file: path,
      }));
    }),
  );
}

interface Kind {
  readonly folder: string;
  readonly entries: (file: never, levels: Levels) => readonly NamedEntry[];
}

const kinds: Readonly<Record<string, Kind>> = {
  rules: { folder: "cases/rules", entries: recordEntries },
  records: { folder: "cases/records", entries: recordEntries },
  tables: {
    folder: "cases/tables",
    entries: ({ recordType, cases }: TableFile, levels) =>
      cases.map(({ name, text, findings }) => ({
        name,
        role: "validator",
        level: highest(findings.map(({ rule }) => levels[rule])),
        recordType,
        form: typeof text === "string" ? "csv-utf8" : "csv-gb18030",
      })),
  },
  forms: {
    folder: "forms",
    entries: ({ recordType, level, forms }: FormsFile) =>
      forms.map(({ form }) => ({ name: form, role: "validator", level, recordType, form })),
  },
  batches: { folder: "cases/batches", entries: (file: BatchFile) => batchEntries(file, "validator") },
  receivers: { folder: "cases/receivers", entries: (file: BatchFile) => batchEntries(file, "receiver") },
  lifecycles: {
    folder: "cases/lifecycles",
    entries: ({ cases }: LifecycleFile) =>
      cases.map(({ name }) => ({
        name,
        role: "lifecycle",
        level: 3,
        recordType: "lifecycle-event",
        form: "records",
      })),
  },
  tags: {
    folder: "cases/tags",
    entries: ({ cases }: TagFile) =>
      cases.map(({ name }) => ({ name, role: "tagger", level: 3, recordType: "tag", form: "records" })),
  },
  exports: {
    folder: "cases/exports",
    entries: ({ recordType, cases }: ExportFile) =>
      cases.flatMap(({ name, level = 1, forms }) =>
        forms.map((form) => ({ name: `${name}#${form}`, role: "exporter", level, recordType, form })),
      ),
  },
  publications: {
    folder: "cases/publications",
    entries: ({ recordType, cases }: PublicationFile) =>
      cases.map(({ name, view }) => ({
        name,
        role: "publisher",
        level: leavesOutOnly(view) ? 1 : 2,
        recordType,
        form: "records",
      })),
  },
};

function recordEntries({ subject, recordType, cases }: RecordFile, levels: Levels): NamedEntry[] {
  return cases.map((item) => ({
    name: item.name,
    role: "validator",
    level: levelOfCase(subject, item, levels),
    recordType,
    form: "records",
  }));
}

/** The highest level of the subject of a case, of all it expects and of all it needs. */
export function levelOfCase(subject: string, item: RecordCase, levels: Levels): Level {
  const { others, publicCopy, findings, notEvaluated = [] } = item;
  const rules = [subject.replace("rule:", ""), ...findings.map(({ rule }) => rule), ...notEvaluated];
  return highest([others === undefined ? 1 : 3, publicCopy ? 2 : 1, ...rules.map((rule) => levels[rule])]);
}

function batchEntries({ cases }: BatchFile, role: "validator" | "receiver"): NamedEntry[] {
  return cases.map(({ name }) => ({ name, role, level: 3, recordType: "batch-manifest", form: "csv-utf8" }));
}

/** Whether a public view is the record without some of its members: to know which takes no more than the schema. */
function leavesOutOnly(view: unknown): boolean {
  if (typeof view !== "object" || view === null || Array.isArray(view)) return false;
  return Object.values(view).every((change) => change === null || leavesOutOnly(change));
}

function highest(levels: readonly (Level | undefined)[]): Level {
  return Math.max(1, ...levels.map((level) => level ?? 1)) as Level;
}
