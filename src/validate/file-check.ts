import { Unreadable } from "../finding/unreadable.ts";
import { decodeSource, type Encoding } from "../read/encoding.ts";
import { detectFormat, formatHeadLength, type InputFormat } from "../read/format.ts";
import type { Gunzip } from "../read/inflate.ts";
import { readJson } from "../read/json.ts";
import { readNdjson } from "../read/ndjson.ts";
import { scoreObject } from "../read/objects.ts";
import { openInput, type SheetReading } from "../read/open-input.ts";
import type { PageStore } from "../read/page-store.ts";
import type { Source } from "../read/source.ts";
import { readTable } from "../read/table.ts";
import { createXmlRecordReader } from "../read/xml-record.ts";
import { type CheckedContent, createFileContext, type FileContextOptions, type FileListener } from "./file-context.ts";
import { checkObjects } from "./object-check.ts";
import type { ByteTableOptions } from "./table/byte-table.ts";
import { mayCheckByBytes } from "./table/may-check-by-bytes.ts";
import { checkRows, finishTable, readHead } from "./table-check.ts";
import { findHeader } from "./template.ts";

/** How a file is read, beside what it is checked against. */
export interface FileCheckOptions extends FileContextOptions {
  readonly encoding?: "auto" | Encoding;
  /** Name or number, from 1, of the sheet of a workbook; otherwise the first visible one with a table is read. */
  readonly sheet?: string;
  /** Whether only text that is neither packed nor XML will do. */
  readonly isPlainOnly?: boolean;
  /** What the runtime has to tell whether bytes are well-formed UTF-8. */
  readonly isUtf8?: (bytes: Uint8Array) => boolean;
  /** What the runtime has to unpack gzip with. */
  readonly gunzip?: Gunzip;
  /** Makes room outside of memory for what a large workbook keeps. */
  readonly openStore?: () => PageStore;
  /** Sees every byte once, for a digest. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  /** Called now and then while reading. */
  readonly onProgress?: (progress: Progress) => void;
  /** What takes in the results when tables may be checked by bytes; the listener is its `results` then. */
  readonly byBytes?: ByteTableOptions;
}

/** How far the check of a file has come. */
export interface Progress {
  /** First the bytes are surveyed, then the records are checked. */
  readonly phase: "survey" | "check";
  readonly bytes: number;
  readonly records: number;
}

/** What was read of a file. */
export interface FileSummary extends CheckedContent {
  readonly file: string;
  readonly format: InputFormat;
  readonly encoding: Encoding;
  /** What was read of a workbook. */
  readonly sheet?: SheetReading;
  readonly bytes: number;
  readonly records: number;
}

/**
 * Reads one source and checks every record in it. Memory does not grow with the source.
 *
 * @throws {Unreadable} the source cannot be read or its record type not recognised; nothing about it can be said then
 */
export async function checkFile(
  given: Source,
  options: FileCheckOptions,
  listener: FileListener,
): Promise<FileSummary> {
  const { encoding = "auto", sheet: wantedSheet, signal, onBytes, onProgress } = options;
  const context = createFileContext(given.name, options, listener);
  const { file, resolvers, mapping } = context;
  let surveyed = 0;
  const input = await openInput(given, {
    encoding,
    ...(wantedSheet !== undefined && { sheet: wantedSheet }),
    ...(signal && { signal }),
    ...(options.isUtf8 && { isUtf8: options.isUtf8 }),
    ...(options.gunzip && { gunzip: options.gunzip }),
    ...(options.openStore && { openStore: options.openStore }),
    recognises: (rows) => {
      const found = findHeader(
        rows.map((cells, index) => ({ cells: [...cells], row: index + 1, line: index + 1 })),
        resolvers,
        mapping,
      );
      return found?.header.isRecognised ?? false;
    },
    onChunk: (chunk) => {
      onBytes?.(chunk);
      surveyed += chunk.length;
      onProgress?.({ phase: "survey", bytes: surveyed, records: 0 });
    },
  });

  const { text: source, survey } = input;
  let read = 0;
  const onRead = (bytes: number) => {
    read = input.position?.() ?? read + bytes;
    onProgress?.({ phase: "check", bytes: read, records: context.records });
  };
  const counted: Source = {
    ...source,
    async *chunks() {
      for await (const chunk of source.chunks()) {
        signal?.throwIfAborted();
        yield chunk;
        onRead(chunk.length);
      }
    },
  };

  const text = () => decodeSource(counted, survey);
  const format =
    input.sheet === undefined
      ? detectFormat(await firstCharacters(decodeSource(source, survey), formatHeadLength))
      : "xlsx";
  if (options.isPlainOnly === true && (input.position !== undefined || format === "xml"))
    throw new Unreadable("no-copy-of", {}, { file });
  context.hasLines = format !== "xlsx";
  const content = format === "csv" || format === "xlsx" ? await checkTable() : await checkTexts(format);
  const { records } = context;
  const { bytes, sheet } = input;
  return { file, format, encoding: survey.encoding, bytes, records, ...(sheet && { sheet }), ...content };

  async function checkTexts(format: "json" | "ndjson" | "xml"): Promise<CheckedContent> {
    if (format === "json") return checkObjects(context, readJson(text(), file));
    if (format === "ndjson") return checkLines();
    const isField = (name: string) =>
      resolvers.some((resolver) => scoreObject(resolver, resolver.recordType, { [name]: "" }, mapping) > 0);
    const { readXml } = await import("../read/xml.ts");
    const records = readXml(text(), file, { encoding: survey.encoding, isField });
    return checkObjects(context, records, createXmlRecordReader);
  }

  async function checkLines(): Promise<CheckedContent> {
    const { byBytes } = options;
    const read = () => readNdjson(text(), file);
    if (byBytes === undefined) return checkObjects(context, read());
    const { checkObjectLines } = await import("./table/byte-objects.ts");
    return checkObjectLines(context, source, survey, read, byBytes, { onBytes: onRead, ...(signal && { signal }) });
  }

  async function checkTable(): Promise<CheckedContent> {
    const cut = await readHead(context, decodeSource(source, survey), format === "xlsx" ? "," : undefined);
    const { byBytes } = options;
    // What checks by bytes takes longer to load than a small table takes to be checked.
    const byteTable =
      byBytes !== undefined && mayCheckByBytes(context, input.bytes, byBytes)
        ? await import("./table/byte-table.ts")
        : undefined;
    if (byBytes !== undefined && byteTable?.fitsInColumns(cut)) {
      const scanning = { onBytes: onRead, ...(signal && { signal }) };
      await byteTable.checkRowsByBytes(context, source, survey, cut, byBytes, scanning);
    } else await checkRows(context, cut.table, readTable(text(), { file, separator: cut.separator }));
    return finishTable(context, cut.table);
  }
}

/** The first characters of a text, or all of it. */
async function firstCharacters(text: AsyncIterable<string>, length: number): Promise<string> {
  let head = "";
  for await (const chunk of text) {
    head += chunk;
    if (head.length >= length) break;
  }
  return head.slice(0, length);
}
