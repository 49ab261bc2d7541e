import { Unreadable } from "../finding/unreadable.ts";
import { Backlog, countLineFeeds, defaultMaxRowLength } from "./backlog.ts";
import { Batch, readBatches } from "./batches.ts";
import { badJson, findJsonFault, isSpace, maskedExcerpt, parseJson, type RecordStart } from "./json-text.ts";
import type { JsonOptions, LocatedValue } from "./ndjson.ts";

/**
 * Reads a JSON document that is one object or an array of objects and yields the objects in batches. The elements are cut out
 * of the text one by one, so memory does not grow with the document.
 *
 * @throws {Unreadable} `bad-json` the text is no JSON, an object has a key twice, or something follows the document ·
 *   `truncated-json` the document stops in the middle · `not-records` the document is neither an object nor an array, or an
 *   element is no object · `row-too-long`. The objects before the fault are yielded first.
 */
export async function* readJson(
  text: AsyncIterable<string>,
  file: string,
  options: JsonOptions = {},
): AsyncGenerator<LocatedValue[]> {
  const document = new DocumentParser(file, options.maxRowLength ?? defaultMaxRowLength);
  yield* readBatches(text, document);
}

/** What may come next; `first` is an element or the end of an empty array. */
type Expected = "document" | "first" | "element" | "comma" | "nothing";

/** What a value is, by its first character. */
const kindByStart = [
  ['"', "string"],
  ["-0123456789", "number"],
  ["tf", "boolean"],
  ["n", "null"],
  ["[", "array"],
] as const;

class DocumentParser {
  readonly batch = new Batch<LocatedValue>();
  readonly #file: string;
  readonly #limit: number;
  readonly #backlog: Backlog;
  #expected: Expected = "document";
  #row = 1;
  #line = 1;
  /** Offset in the input at which the text being read, and the current line, begin. */
  #textStart = 0;
  #lineStart = 0;
  #fault: Unreadable | undefined;

  constructor(file: string, limit: number) {
    this.#file = file;
    this.#limit = limit;
    this.#backlog = new Backlog(limit);
  }

  get fault(): Unreadable | undefined {
    return this.#fault;
  }

  push(chunk: string): void {
    const text = this.#backlog.add(chunk);
    if (text === undefined) return;
    const rest = this.#read(text);
    if (this.#fault !== undefined) return;
    if (rest.length > this.#limit) this.#fault = this.#tooLong(rest);
    else this.#backlog.keep(rest);
  }

  finish(): void {
    if (this.#fault !== undefined) return;
    const rest = this.#read(this.#backlog.take());
    if (this.#fault !== undefined || this.#expected === "nothing") return;
    if (this.#expected === "document" && rest === "") {
      this.#fault = new Unreadable("empty", {}, { file: this.#file });
      return;
    }
    const place = { file: this.#file, row: this.#row, line: this.#line };
    const args = { row: this.#row, line: this.#line + countLineFeeds(rest) };
    this.#fault = this.#syntaxFault(rest) ?? new Unreadable("truncated-json", args, place);
  }

  /** Reads the complete elements of `text` and returns what is incomplete. */
  #read(text: string): string {
    let at = 0;
    // What is not found is never looked for again: a document may be one line.
    let feed = text.indexOf("\n");
    for (;;) {
      while (isSpace(text.charCodeAt(at))) at++;
      while (feed >= 0 && feed < at) {
        this.#line++;
        this.#lineStart = this.#textStart + feed + 1;
        feed = text.indexOf("\n", feed + 1);
      }
      const end = at < text.length ? this.#step(text, at) : undefined;
      if (end === undefined) break;
      at = end;
    }
    this.#textStart += at;
    return text.slice(at);
  }

  /** Takes the token or element that begins at `at`. Returns the index behind it; nothing if it is incomplete or wrong. */
  #step(text: string, at: number): number | undefined {
    const character = text[at] as string;
    switch (this.#expected) {
      case "document":
        if (character === "{") return this.#element(text, at, "nothing");
        if (character !== "[") return this.#noRecord(text, at);
        this.#expected = "first";
        return at + 1;
      case "first":
      case "element":
        if (character === "{") return this.#element(text, at, "comma");
        if (character !== "]" || this.#expected === "element") return this.#noRecord(text, at);
        this.#expected = "nothing";
        return at + 1;
      case "comma":
        if (character !== "," && character !== "]") return this.#unexpected("syntax", text, at);
        this.#expected = character === "," ? "element" : "nothing";
        return at + 1;
      case "nothing":
        return this.#unexpected("trailing-text", text, at);
    }
  }

  #element(text: string, at: number, then: Expected): number | undefined {
    const end = objectEnd(text, at);
    if (end === undefined) return undefined;
    const element = text.slice(at, end);
    if (element.length > this.#limit) {
      this.#fault = this.#tooLong(element, at);
      return undefined;
    }
    const { value, fault } = parseJson(element);
    if (fault !== undefined) {
      this.#fault = badJson(fault, element, this.#start(at));
      return undefined;
    }
    // The text begins with a brace and is JSON.
    const located = { value: value as Record<string, unknown>, row: this.#row, line: this.#line };
    this.batch.add(located, element.length);
    this.#row++;
    this.#expected = then;
    return end;
  }

  /** Something other than an object, where an object should be. */
  #noRecord(text: string, at: number): undefined {
    const kind = kindByStart.find(([starts]) => starts.includes(text[at] as string))?.[1];
    if (kind === undefined) return this.#unexpected("syntax", text, at);
    const { column: _, ...place } = this.#start(at);
    this.#fault = new Unreadable("not-records", { kind, row: place.row, line: place.line }, place);
  }

  #unexpected(reason: string, text: string, at: number): undefined {
    const { column, ...place } = this.#start(at);
    const near = maskedExcerpt(text, at);
    this.#fault = new Unreadable("bad-json", { reason, row: place.row, line: place.line, column, near }, place);
  }

  /** `rest` begins with the element that is too long. Judged by its first characters only, so that chunk borders play no part. */
  #tooLong(rest: string, at = 0): Unreadable {
    const place = { file: this.#file, row: this.#row, line: this.#line };
    const args = { limit: this.#limit, row: this.#row, line: this.#line };
    return this.#syntaxFault(rest.slice(0, this.#limit), at) ?? new Unreadable("row-too-long", args, place);
  }

  /** A missing bracket makes an element swallow all that follows: what looks endless may be wrong near its beginning. */
  #syntaxFault(rest: string, at = 0): Unreadable | undefined {
    const fault = findJsonFault(rest);
    return fault === undefined || fault.kind === "end" ? undefined : badJson(fault, rest, this.#start(at));
  }

  #start(at: number): RecordStart {
    const column = this.#textStart + at - this.#lineStart + 1;
    return { file: this.#file, row: this.#row, line: this.#line, column };
  }
}

/** Index behind the object that begins at `start`, by its brackets; nothing if the text ends before. */
export function objectEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quoteCode) {
      at = stringEnd(text, at);
      if (at < 0) return undefined;
    } else if (code === openBrace || code === openBracket) depth++;
    else if ((code === closeBrace || code === closeBracket) && --depth === 0) return at + 1;
  }
  return undefined;
}

const quoteCode = 0x22;
const backslashCode = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Index of the quote that closes the string opened at `open`, or −1. */
function stringEnd(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close >= 0; close = text.indexOf('"', close + 1)) {
    let before = close - 1;
    while (text.charCodeAt(before) === backslashCode) before--;
    // An even number of backslashes are escaped backslashes; an odd one escapes the quote.
    if ((close - before) % 2 === 1) return close;
  }
  return -1;
}
