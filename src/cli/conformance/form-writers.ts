import type { FileInput } from "../../conformance/protocol.ts";
import type { RecordTypeDescription } from "../../model/published.ts";
import { type CsvStyle, writeCsv, writeCsvWithBreaks } from "../../write/csv.ts";
import { writeNdjson } from "../../write/ndjson.ts";
import { type TableOptions, tableOf } from "../../write/table.ts";
import { writeXlsx } from "../../write/xlsx.ts";
import { writeXml } from "../../write/xml.ts";

/** A form of a file. */
export type FileForm = FileInput["form"];

interface FormWriter {
  /** The end of the names of files. */
  readonly extension: string;
  /** @throws {Unwritable} the form has no way to say something that a record holds */
  write(recordType: RecordTypeDescription, records: readonly unknown[], options?: TableWidth): Uint8Array;
}

type TableWidth = Pick<TableOptions, "hasAllColumns">;

const csv = (extension: string, style: CsvStyle): FormWriter => ({
  extension,
  write: (recordType, records, options) => writeCsv(tableOf(recordType, records, options).rows, style),
});

/** How each form is written. */
export const formWriters: Readonly<Record<FileForm, FormWriter>> = {
  "csv-utf8": csv("csv", { encoding: "utf-8", separator: "," }),
  "csv-utf8-bom": csv("csv", { encoding: "utf-8-bom", separator: "," }),
  "csv-gb18030": csv("csv", { encoding: "gb18030", separator: "," }),
  "csv-tab": csv("tsv", { encoding: "utf-8", separator: "\t" }),
  "csv-quoted-newlines": { extension: "csv", write: writeCsvWithBreaks },
  xlsx: { extension: "xlsx", write: (type, records, options) => writeXlsx(tableOf(type, records, options).rows) },
  ndjson: { extension: "ndjson", write: (_, records) => writeNdjson(records) },
  xml: { extension: "xml", write: (type, records) => writeXml(type, records) },
};
