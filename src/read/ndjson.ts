import { Unreadable } from "../finding/unreadable.ts";
import { Backlog, defaultMaxRowLength } from "./backlog.ts";
import { Batch, readBatches } from "./batches.ts";
import { badJson, isJsonObject, jsonKind, parseJson } from "./json-text.ts";

/** One JSON object and where it stands. */
export interface LocatedValue {
  readonly value: Record<string, unknown>;
  /** For NDJSON the line, for a JSON document the element, from 1. */
  readonly row: number;
  /** Line of text on which the object begins, from 1. */
  readonly line: number;
}

export interface JsonOptions {
  /** Longest record in characters; 10,000,000 unless told otherwise. */
  readonly maxRowLength?: number;
}

/**
 * Reads newline-delimited JSON in constant memory and yields its objects in batches. Lines end with LF or CRLF; blank lines
 * are not yielded, but counted.
 *
 * @throws {Unreadable} `bad-json` a line is no JSON or has a key twice · `truncated-json` the last line stops in the middle ·
 *   `not-records` a line is JSON, but no object · `row-too-long`. The objects before the fault are yielded first.
 */
export async function* readNdjson(
  text: AsyncIterable<string>,
  file: string,
  options: JsonOptions = {},
): AsyncGenerator<LocatedValue[]> {
  const lines = new LineParser(file, options.maxRowLength ?? defaultMaxRowLength);
  yield* readBatches(text, lines);
}

class LineParser {
  readonly batch = new Batch<LocatedValue>();
  readonly #file: string;
  readonly #limit: number;
  readonly #backlog: Backlog;
  #line = 1;
  #fault: Unreadable | undefined;
  /** A line that stops in the middle, with the error for it should it turn out not to be the last one. */
  #cutLine: { readonly row: number; readonly error: Unreadable } | undefined;

  constructor(file: string, limit: number) {
    this.#file = file;
    this.#limit = limit;
    this.#backlog = new Backlog(limit);
  }

  get fault(): Unreadable | undefined {
    return this.#fault;
  }

  push(chunk: string): void {
    let start = 0;
    for (let feed = chunk.indexOf("\n"); feed >= 0; feed = chunk.indexOf("\n", start)) {
      const tail = chunk.slice(start, feed);
      this.#take(this.#backlog.length === 0 ? tail : this.#joined(tail));
      if (this.#fault !== undefined) return;
      start = feed + 1;
    }
    const rest = this.#backlog.add(chunk.slice(start));
    if (rest === undefined) return;
    if (visibleLength(rest) > this.#limit) this.#fault = this.#tooLong();
    else this.#backlog.keep(rest);
  }

  finish(): void {
    if (this.#fault !== undefined) return;
    this.#take(this.#backlog.take());
    if (this.#fault === undefined && this.#cutLine !== undefined) {
      const { row } = this.#cutLine;
      this.#fault = new Unreadable("truncated-json", { row, line: row }, { file: this.#file, row, line: row });
    }
  }

  #joined(tail: string): string {
    const text = this.#backlog.add(tail);
    return text ?? this.#backlog.take();
  }

  #take(text: string): void {
    const row = this.#line++;
    if (text.trim() === "") return;
    if (this.#cutLine !== undefined) {
      this.#fault = this.#cutLine.error;
      return;
    }
    const place = { file: this.#file, row, line: row };
    if (visibleLength(text) > this.#limit) {
      this.#fault = new Unreadable("row-too-long", { limit: this.#limit, row, line: row }, place);
      return;
    }
    const { value, fault } = parseJson(text);
    if (fault !== undefined) {
      const error = badJson(fault, text, { ...place, column: 1 });
      if (fault.kind === "end") this.#cutLine = { row, error };
      else this.#fault = error;
    } else if (isJsonObject(value)) {
      this.batch.add({ value, row, line: row }, text.length);
    } else {
      this.#fault = new Unreadable("not-records", { row, line: row, kind: jsonKind(value) }, place);
    }
  }

  #tooLong(): Unreadable {
    const place = { file: this.#file, row: this.#line, line: this.#line };
    return new Unreadable("row-too-long", { limit: this.#limit, row: this.#line, line: this.#line }, place);
  }
}

/** Length of a line without the return that may belong to its end. */
function visibleLength(line: string): number {
  return line.endsWith("\r") ? line.length - 1 : line.length;
}
