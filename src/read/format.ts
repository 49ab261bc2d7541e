import { objectEnd } from "./json.ts";
import { findJsonFault } from "./json-text.ts";

/** Text formats that are told apart by their content. */
export type TextFormat = "csv" | "ndjson" | "json" | "xml";

/** What an input can be. */
export type InputFormat = TextFormat | "xlsx";

/** How many characters from the beginning are enough to tell the format of any real export. */
export const formatHeadLength = 1 << 16;

/**
 * Tells the format of a text by its beginning, never by its file name.
 *
 * - `json`: begins with `[`, or with an object that spans lines or is all there is
 * - `ndjson`: the first line is an object and more follows; also a first line that is meant as an object and is wrong in
 *   itself, so that the reader can say where
 * - `xml`: begins with `<`
 * - `csv`: everything else
 *
 * `head` is the beginning of the text, or all of it.
 */
export function detectFormat(head: string): TextFormat {
  const text = head.replace(/^\uFEFF/, "").trimStart();
  if (text.startsWith("[")) return "json";
  if (text.startsWith("<")) return "xml";
  if (!/^\{\s*(?:["'}]|$)/.test(text)) return "csv";

  // A full head may end anywhere: an object that is one record in either format is then left to the reader of lines, which
  // can also read what follows.
  const isAll = head.length < formatHeadLength;
  const feed = text.indexOf("\n");
  const firstLine = (feed < 0 ? text : text.slice(0, feed)).trimEnd();
  if (feed < 0) return isAll ? "json" : "ndjson";
  if (objectEnd(firstLine, 0) === firstLine.length) {
    return isAll && firstLine.length === text.trimEnd().length ? "json" : "ndjson";
  }
  return findJsonFault(firstLine)?.kind === "syntax" ? "ndjson" : "json";
}
