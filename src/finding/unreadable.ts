import type { FindingArguments, Place } from "./finding.ts";

/**
 * Why an input could not be checked at all. Each code has words in `finding/words.ts`.
 * - `usage` wrong call · `missing-file` · `is-directory` · `no-permission` · `empty` · `no-records`
 * - `binary` neither text nor a known format · `zip` archive that is no workbook · `xls` BIFF workbook · `gzip` packed twice ·
 *   `gzip-damaged` · `pdf` · `html` · `xml-spreadsheet` workbook in the XML of Excel 2003 · `xlsb` · `ods`
 * - a workbook: `xlsx-damaged` · `encrypted-workbook` · `no-sheet` none of the name or number asked for ·
 *   `empty-workbook`
 * - XML: `bad-xml` not well-formed, or not made of records · `xml-doctype` · `xml-encoding` not the one that it declares
 * - `no-copy-of` a format of which no public copy is made
 * - `utf-16` · `bad-bytes` not decodable in the chosen encoding, or in none
 * - `wrong-template` the record type cannot be recognised, or is not the requested one
 * - `unclosed-quote` · `row-too-long` · `bad-json` · `truncated-json` · `not-records` JSON that is no object or array of objects
 * - `bad-mapping` · `unknown-name` no such record type, standard, rule … · `write-failed` a report could not be written ·
 *   `temporary-failed` a temporary file could not
 * - a batch: `no-manifest` · `bad-manifest` · `unsafe-entry` a name that leads out of the batch or into a folder · `linked-entry`
 *   · `encrypted-entry` · `repeated-entry` · `zip-too-large` more than is unpacked · `zip-method` · `zip-damaged`
 * - `untestable` a statement, suite or system with which no conformance test can be run
 */
export type UnreadableCode =
  | "usage"
  | "missing-file"
  | "is-directory"
  | "no-permission"
  | "empty"
  | "no-records"
  | "binary"
  | "zip"
  | "xls"
  | "gzip"
  | "gzip-damaged"
  | "pdf"
  | "html"
  | "xml-spreadsheet"
  | "xlsx-damaged"
  | "encrypted-workbook"
  | "xlsb"
  | "ods"
  | "no-sheet"
  | "empty-workbook"
  | "bad-xml"
  | "xml-doctype"
  | "xml-encoding"
  | "no-copy-of"
  | "utf-16"
  | "bad-bytes"
  | "wrong-template"
  | "unclosed-quote"
  | "row-too-long"
  | "bad-json"
  | "truncated-json"
  | "not-records"
  | "bad-mapping"
  | "unknown-name"
  | "write-failed"
  | "temporary-failed"
  | "no-manifest"
  | "bad-manifest"
  | "unsafe-entry"
  | "linked-entry"
  | "encrypted-entry"
  | "repeated-entry"
  | "zip-too-large"
  | "zip-method"
  | "zip-damaged"
  | "untestable";

/** The input could not be checked: outcome `unreadable`, exit code 2. Never used for wrong data. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly code: UnreadableCode;
  readonly args: FindingArguments;
  readonly place: Place | undefined;

  constructor(code: UnreadableCode, args: FindingArguments = {}, place?: Place) {
    super(`${code} ${JSON.stringify(args)}`);
    this.code = code;
    this.args = args;
    this.place = place;
  }
}
