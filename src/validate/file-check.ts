import { decodeSource, type Encoding, surveyBytes } from "../read/encoding.ts";
import { detectFormat, formatHeadLength, type TextFormat } from "../read/format.ts";
import { readJson } from "../read/json.ts";
import { readNdjson } from "../read/ndjson.ts";
import type { Source } from "../read/source.ts";
import { readTable } from "../read/table.ts";
import { type CheckedContent, createFileContext, type FileContextOptions, type FileListener } from "./file-context.ts";
import { checkObjects } from "./object-check.ts";
import { checkTable } from "./table-check.ts";

/** How a file is read, beside what it is checked against. */
export interface FileCheckOptions extends FileContextOptions {
  readonly encoding?: "auto" | Encoding;
  /** Sees every byte once, for a digest. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  /** Called now and then while reading. */
  readonly onProgress?: (progress: Progress) => void;
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
  readonly format: TextFormat;
  readonly encoding: Encoding;
  readonly bytes: number;
  readonly records: number;
}

/**
 * Reads one source and checks every record in it. Memory does not grow with the source.
 *
 * @throws {Unreadable} the source cannot be read or its record type not recognised; nothing about it can be said then
 */
export async function checkFile(
  source: Source,
  options: FileCheckOptions,
  listener: FileListener,
): Promise<FileSummary> {
  const { encoding = "auto", signal, onBytes, onProgress } = options;
  let surveyed = 0;
  const survey = await surveyBytes(source, {
    encoding,
    ...(signal && { signal }),
    onChunk: (chunk) => {
      onBytes?.(chunk);
      surveyed += chunk.length;
      onProgress?.({ phase: "survey", bytes: surveyed, records: 0 });
    },
  });

  let read = 0;
  const context = createFileContext(source.name, options, listener);
  const counted: Source = {
    ...source,
    async *chunks() {
      for await (const chunk of source.chunks()) {
        signal?.throwIfAborted();
        yield chunk;
        read += chunk.length;
        onProgress?.({ phase: "check", bytes: read, records: context.records });
      }
    },
  };

  const { head, text } = await peek(decodeSource(counted, survey), formatHeadLength);
  const format = detectFormat(head);
  const file = source.name;
  const content =
    format === "csv"
      ? await checkTable(context, readTable(text, { file }))
      : await checkObjects(context, format === "json" ? readJson(text, file) : readNdjson(text, file));
  const { records } = context;
  return { file, format, encoding: survey.encoding, bytes: survey.bytes, records, ...content };
}

/** The first characters of a text, and the text from its beginning. */
async function peek(
  text: AsyncIterable<string>,
  length: number,
): Promise<{ head: string; text: AsyncIterable<string> }> {
  const iterator = text[Symbol.asyncIterator]();
  const chunks: string[] = [];
  let seen = 0;
  while (seen < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    chunks.push(value);
    seen += value.length;
  }
  return {
    head: chunks.join("").slice(0, length),
    text: (async function* () {
      yield* chunks;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })(),
  };
}
