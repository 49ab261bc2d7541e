import type {
  FieldDescription,
  PublishedVersion,
  RecordTypeDescription,
  RegimeDescription,
} from "../../model/published.ts";
import type { Column, ColumnMapping } from "../../read/columns.ts";
import type { Encoding } from "../../read/encoding.ts";
import type { Source } from "../../read/source.ts";
import { checkFile, type FileSummary, type Progress } from "../file-check.ts";
import { masked } from "../masking.ts";
import { readyRecordCheck } from "../ready-checks.ts";
import { createEligibility, type Eligibility, unreadable, type Withholding } from "./eligibility.ts";
import { type CopyListener, createPublicCopy, publicityOf, publicText } from "./public-record.ts";
import type { InputSurvey } from "./survey.ts";

/** What records are published against, and how they are read. */
export interface CopyOptions {
  readonly version: PublishedVersion;
  readonly regime: RegimeDescription;
  readonly asOf: string;
  readonly recordType?: RecordTypeDescription;
  readonly mapping?: ColumnMapping;
  readonly encoding?: "auto" | Encoding;
  /** Records with errors are copied as well; their public fields are copied as they are. */
  readonly keepsInvalid?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Records that were left out for one reason. */
export interface LeftOut {
  readonly reason: Withholding;
  count: number;
  /** The first of their rows. */
  readonly rows: number[];
}

/** Values of one field that were left out, or masked. */
export interface FieldCount {
  /** Path of the field; "" for what is no field of the record type. */
  readonly path: string;
  /** Header of the column, in a table. */
  readonly header?: string;
  count: number;
}

/** What came of copying one file. */
export interface CopySummary extends FileSummary {
  /** Records in the copy. */
  readonly published: number;
  readonly leftOut: readonly LeftOut[];
  readonly dropped: readonly FieldCount[];
  readonly masked: readonly FieldCount[];
}

/** Takes the text of a copy. */
export interface CopySink {
  write(text: string): void;
}

const shownRows = 10;

const invalid: Withholding = {
  id: "invalid",
  words: { zh: "记录有错误，改正后才能公示", en: "the record has errors; it can be published once they are corrected" },
};
const suspicious: Withholding = {
  id: "personal-number-in-identifier",
  words: {
    zh: "编号像个人的证件号码、手机号或者银行卡号，请人工核对",
    en: "a number of the record reads like a personal one; somebody must look at it",
  },
};
const withdrawnLater: Withholding = {
  id: "withdrawn-later",
  words: { zh: "后面的记录删除了它，或者使它不再公示", en: "a later record deletes it or ends its publicity" },
};

/**
 * Copies the records of one source that may be shown to the public, and of these only what is public. The copy has the
 * format of the source: a table keeps order and headers of the columns that stay. Memory does not grow with the source.
 *
 * @throws {Unreadable} the source cannot be read or its record type not recognised; what was written so far is worth nothing
 */
export async function makePublicCopy(
  source: Source,
  survey: InputSurvey,
  options: CopyOptions,
  sink: CopySink,
): Promise<CopySummary> {
  const { version, regime, asOf, keepsInvalid = false } = options;
  const leftOut = new Map<string, LeftOut>();
  const dropped = new Map<string, FieldCount>();
  const maskings = new Map<string, FieldCount>();
  let published = 0;
  let sequence = -1;
  let type: RecordTypeDescription | undefined;
  let writer: RecordWriter | undefined;
  let eligible: Eligibility = () => undefined;
  let copy: ReturnType<typeof createPublicCopy> | undefined;
  let brokenRule: ReturnType<typeof createCopyRules> | undefined;
  let read: object = {};
  let cells: readonly string[] | undefined;
  const changes = new Changes();

  const leaveOut = (reason: Withholding, row: number) => {
    const known = leftOut.get(reason.id) ?? { reason, count: 0, rows: [] };
    leftOut.set(reason.id, known);
    known.count++;
    if (known.rows.length < shownRows) known.rows.push(row);
  };

  const summary = await checkFile(source, options, {
    onType(recordType) {
      eligible = createEligibility(version, recordType, { regime, asOf });
      copy = createPublicCopy(recordType, asOf);
      brokenRule = createCopyRules(version, recordType, regime, asOf);
      type = recordType;
      if (survey.format !== "csv") writer = createObjectWriter(sink, survey.format === "json" && survey.isArray);
    },
    onColumns(_, columns) {
      if (type !== undefined) writer = createTableWriter(sink, columns, type, changes);
    },
    onRead(record, row) {
      read = record;
      cells = row;
    },
    onFinding() {},
    onSkip() {},
    onRecord(worst, { row }, checked) {
      if (checked === undefined) {
        leaveOut(unreadable, row);
        return;
      }
      sequence++;
      const reason = eligible(checked.subject, checked.malformed);
      // That it is not public is said before that it is wrong: correcting it would change nothing.
      if (reason !== undefined) return leaveOut(reason, row);
      if (survey.isWithdrawn(checked.subject, sequence)) return leaveOut(withdrawnLater, row);
      if (!keepsInvalid && survey.columnFault !== undefined) return leaveOut(survey.columnFault, row);
      if (!keepsInvalid && (worst === "error" || survey.isInvalid(row))) return leaveOut(invalid, row);
      changes.clear();
      const made = copy?.(read, changes);
      if (made === undefined || writer === undefined) return;
      if (made.suspect !== undefined) return leaveOut(suspicious, row);
      const broken = brokenRule?.(made.record);
      if (broken !== undefined) return leaveOut(broken, row);
      writer.write(made.record, cells);
      published++;
      changes.addTo(dropped, maskings);
    },
  });
  writer?.finish();
  return {
    ...summary,
    published,
    leftOut: [...leftOut.values()].sort((a, b) => b.count - a.count),
    dropped: [...dropped.values()],
    masked: [...maskings.values()],
  };
}

/** What was left out of one record and masked in it; counted only once the record is in the copy. */
class Changes implements CopyListener {
  readonly #dropped: [string, string | undefined][] = [];
  readonly #masked: [string, string | undefined][] = [];

  clear(): void {
    this.#dropped.length = 0;
    this.#masked.length = 0;
  }

  onDropped(path: string, header?: string): void {
    this.#dropped.push([path, header]);
  }

  onMasked(path: string, header?: string): void {
    this.#masked.push([path, header]);
  }

  addTo(dropped: Map<string, FieldCount>, maskings: Map<string, FieldCount>): void {
    for (const [counts, changes] of [
      [dropped, this.#dropped],
      [maskings, this.#masked],
    ] as const) {
      for (const [path, header] of changes) {
        const key = `${path}\u0000${header ?? ""}`;
        const known = counts.get(key) ?? { path, ...(header !== undefined && { header }), count: 0 };
        counts.set(key, known);
        known.count++;
      }
    }
  }
}

/** What keeps a record back because its copy would break a rule about public copies; the rules are those of `--check`. */
function createCopyRules(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  regime: RegimeDescription,
  asOf: string,
): (copy: unknown) => Withholding | undefined {
  const check = readyRecordCheck(version, recordType, { regime, asOf, isPublicCopy: true });
  const reasons = new Map<string, Withholding>();
  return (copy) => {
    let broken: Withholding | undefined;
    check(copy, {
      onFinding({ rule }) {
        if (rule.only === undefined || rule.severity !== "error") return;
        const [source] = rule.source;
        const reason = reasons.get(rule.id) ?? { id: rule.id, words: rule.title, ...(source && { source }) };
        reasons.set(rule.id, reason);
        broken ??= reason;
      },
      onSkip() {},
    });
    return broken;
  };
}

/** Writes records of one format. */
interface RecordWriter {
  write(record: Record<string, unknown>, cells: readonly string[] | undefined): void;
  finish(): void;
}

/** Objects one a line; in a JSON array its elements. */
function createObjectWriter(sink: CopySink, isArray: boolean): RecordWriter {
  let written = 0;
  if (isArray) sink.write("[");
  return {
    write(record) {
      const text = JSON.stringify(record);
      sink.write(isArray ? `${written === 0 ? "" : ","}\n${text}` : `${text}\n`);
      written++;
    },
    finish() {
      if (isArray) sink.write("\n]\n");
    },
  };
}

/** The public columns of a table as they stand, their cells as the table spells them. */
function createTableWriter(
  sink: CopySink,
  columns: readonly Column[],
  recordType: RecordTypeDescription,
  changes: Changes,
): RecordWriter {
  const publicity = publicityOf(recordType);
  const isPublic = (path: string) => publicity.get(path) === "P";
  const kept: { readonly index: number; readonly header: string; readonly field: FieldDescription }[] = [];
  const left: Column[] = [];
  for (const column of columns) {
    const { index, header, field } = column;
    // The note in a cell of codes is a field of its own; where that is not public, neither is the cell.
    if (field !== undefined && isPublic(field.path) && (field.noteIn === undefined || isPublic(field.noteIn)))
      kept.push({ index, header, field });
    else left.push(column);
  }
  sink.write(line(kept.map(({ header }) => masked(header))));
  return {
    write(_, cells = []) {
      changes.clear();
      for (const { index, header, field } of left)
        if (/\S/.test(cells[index] ?? "")) changes.onDropped(field?.path ?? "", header);
      const row = kept.map(({ index, header, field }) => {
        const cell = cells[index] ?? "";
        const shown = publicText(field, cell);
        if (shown !== cell) changes.onMasked(field.path, header);
        return shown;
      });
      sink.write(line(row));
    },
    finish() {},
  };
}

/** RFC 4180. A row of one empty cell would be a blank line. */
function line(cells: readonly string[]): string {
  const text = cells.map((cell) => (/[",;|\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
  return `${text === "" ? '""' : text}\r\n`;
}
