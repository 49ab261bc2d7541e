import { Unreadable } from "../finding/unreadable.ts";
import { decodeSource, type Encoding, type Survey, surveyBytes } from "./encoding.ts";
import { gunzip, isGzip } from "./gzip.ts";
import type { Gunzip } from "./inflate.ts";
import type { PageStore } from "./page-store.ts";
import { firstBytes, withRandomAccess } from "./random-access.ts";
import type { Source } from "./source.ts";
import { readTable } from "./table.ts";
import type { Sheet, SheetSummary, Workbook } from "./xlsx.ts";

export interface OpenOptions {
  readonly encoding: "auto" | Encoding;
  /** Name of the sheet of a workbook to read, or its number among all sheets, from 1. */
  readonly sheet?: string;
  /** Whether the first rows of a sheet show a table that can be checked; of several sheets, the first such one is read. */
  recognises(rows: readonly (readonly string[])[]): boolean;
  /** Is handed every byte of the source as it was given, once and in order. */
  readonly onChunk: (bytes: Uint8Array) => void;
  /** As in {@link surveyBytes}. */
  readonly isUtf8?: (bytes: Uint8Array) => boolean;
  /** As in {@link WorkbookOptions}. */
  readonly gunzip?: Gunzip;
  readonly openStore?: () => PageStore;
  readonly signal?: AbortSignal;
}

/** A source with the text in it found. */
export interface OpenInput {
  /** The text: of the source itself, unpacked, or of a sheet as a table separated by commas. */
  readonly text: Source;
  readonly survey: Survey;
  /** Bytes of the source as it was given. */
  readonly bytes: number;
  /** Which sheet the text is; absent where the source is no workbook. */
  readonly sheet?: SheetReading;
  /** How many bytes of the source have been read for the text since it was last begun, where these are not the bytes of the text. */
  readonly position?: () => number;
}

/** What is read of a workbook. */
export interface SheetReading {
  readonly name: string;
  /** Other visible sheets with data, which are not read. */
  readonly others: readonly string[];
  /** Known when the sheet has been read to its end. */
  summary?: SheetSummary;
}

/** Rows by which sheets are told apart. */
const headRows = 10;

/**
 * Finds the text in a source: that of a text file in the encoding all of its bytes are in, what a gzip file holds, or a sheet of a
 * workbook. Says what else a source is.
 *
 * @throws {Unreadable} what {@link surveyBytes}, {@link gunzip} and the reader of workbooks throw · `encrypted-workbook` ·
 *   `no-sheet`, `empty-workbook`. Rejects with the signal's reason when aborted.
 */
export async function openInput(source: Source, options: OpenOptions): Promise<OpenInput> {
  const { encoding, onChunk, isUtf8, signal } = options;
  const isPacked = await isGzip(source);
  const reading = new Reading(source, signal);
  const unpacked = isPacked ? gunzip(reading.source, options.gunzip) : source;
  const head = await firstBytes(unpacked, 8);
  if (!isPacked && isCompoundFile(head) && (await isEncryptedPackage(source))) {
    throw new Unreadable("encrypted-workbook", {}, { file: source.name });
  }
  if (isZip(head)) {
    let bytes = 0;
    for await (const chunk of reading.source.chunks()) {
      onChunk(chunk);
      bytes += chunk.length;
    }
    // From here on it is read for its rows.
    reading.position = 0;
    // Workbooks are rare, and their reader takes a while to load.
    const { openWorkbook } = await import("./xlsx.ts");
    const workbook = await openWorkbook(isPacked ? unpacked : reading.source, options);
    const { sheet, others } = await chooseSheet(workbook, source.name, options);
    const chosen: SheetReading = { name: sheet.name, others };
    const text = sheet.table((summary) => {
      chosen.summary = summary;
    });
    const survey: Survey = { encoding: "utf-8", bom: 0, bytes: 0 };
    return { text, survey, bytes, sheet: chosen, position: () => Math.min(reading.position, bytes) };
  }

  if (!isPacked) {
    const survey = await surveyBytes(source, {
      encoding,
      onChunk,
      ...(isUtf8 && { isUtf8 }),
      ...(signal && { signal }),
    });
    return { text: source, survey, bytes: survey.bytes };
  }
  reading.onChunk = onChunk;
  const survey = await surveyBytes(unpacked, { encoding, ...(isUtf8 && { isUtf8 }), ...(signal && { signal }) });
  reading.onChunk = undefined;
  return { text: unpacked, survey, bytes: reading.position, position: () => reading.position };
}

/** A source that says how far it has been read, and stops when aborted. */
class Reading {
  readonly source: Source;
  /** Bytes read since it was last begun, from its beginning or anywhere. */
  position = 0;
  onChunk: ((bytes: Uint8Array) => void) | undefined;

  constructor(source: Source, signal: AbortSignal | undefined) {
    const { read } = source;
    const take = (chunk: Uint8Array) => {
      signal?.throwIfAborted();
      this.position += chunk.length;
      this.onChunk?.(chunk);
      return chunk;
    };
    const begin = () => {
      this.position = 0;
    };
    this.source = {
      ...source,
      async *chunks() {
        begin();
        for await (const chunk of source.chunks()) yield take(chunk);
      },
      ...(read && { read: async (offset: number, length: number) => take(await read(offset, length)) }),
    };
  }
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && [0x0304, 0x0506].includes(((head[2] ?? 0) << 8) | (head[3] ?? 0));
}

const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The container of old Office files, in which a workbook with a password is put too ([MS-OFFCRYPTO] 2.3). */
function isCompoundFile(head: Uint8Array): boolean {
  return compoundFileSignature.every((byte, index) => head[index] === byte);
}

/** Whether the directory of a compound file ([MS-CFB] 2.6) has the stream of an encrypted package. */
async function isEncryptedPackage(source: Source): Promise<boolean> {
  const access = await withRandomAccess(source);
  const header = await access.read(0, 512);
  if (header.length < 512) return false;
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  const sectorSize = 1 << Math.min(view.getUint16(30, true), 12);
  const directory = await access.read((view.getUint32(48, true) + 1) * sectorSize, 4096);
  return new TextDecoder("utf-16le").decode(directory.subarray(0, directory.length & ~1)).includes("EncryptedPackage");
}

async function chooseSheet(
  { sheets }: Workbook,
  file: string,
  { sheet: wanted, recognises }: OpenOptions,
): Promise<{ sheet: Sheet; others: string[] }> {
  if (wanted !== undefined) {
    const sheet =
      sheets.find(({ name }) => name === wanted) ?? (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
    if (sheet === undefined) throw new Unreadable("no-sheet", { sheet: wanted, known: listed(sheets) }, { file });
    return { sheet, others: namesBut(sheet, await withData(sheets)) };
  }
  const candidates = await withData(sheets);
  const [first] = candidates;
  if (first === undefined) {
    const hidden = listed(sheets, ({ isHidden }) => isHidden);
    throw new Unreadable("empty-workbook", { hidden }, { file });
  }
  let sheet = first;
  if (candidates.length > 1) {
    for (const candidate of candidates) {
      if (!recognises(await firstRows(candidate))) continue;
      sheet = candidate;
      break;
    }
  }
  return { sheet, others: namesBut(sheet, candidates) };
}

/** The visible sheets with data. */
async function withData(sheets: readonly Sheet[]): Promise<Sheet[]> {
  const found: Sheet[] = [];
  for (const sheet of sheets) if (!sheet.isHidden && (await sheet.hasData())) found.push(sheet);
  return found;
}

async function firstRows(sheet: Sheet): Promise<string[][]> {
  const rows: string[][] = [];
  const text = decodeSource(sheet.table(), { encoding: "utf-8", bom: 0, bytes: 0 });
  for await (const batch of readTable(text, { separator: "," })) {
    rows.push(...batch.map(({ cells }) => cells));
    if (rows.length >= headRows) break;
  }
  return rows.slice(0, headRows);
}

function namesBut(sheet: Sheet, sheets: readonly Sheet[]): string[] {
  return sheets.filter((other) => other !== sheet).map(({ name }) => name);
}

/** Sheets by their numbers and names. */
function listed(sheets: readonly Sheet[], isMeant: (sheet: Sheet) => boolean = () => true): string {
  return sheets.flatMap((sheet, index) => (isMeant(sheet) ? [`${index + 1} ${sheet.name}`] : [])).join("、");
}
