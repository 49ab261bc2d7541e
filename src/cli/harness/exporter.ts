import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileInput, Output, RecordInput, Run } from "../../conformance/protocol.ts";
import type { RecordTypeDescription } from "../../model/published.ts";
import { findRecordType } from "../../validate/versions.ts";
import { type CsvStyle, writeCsv } from "../../write/csv.ts";
import { writeNdjson } from "../../write/ndjson.ts";
import { tableOf } from "../../write/table.ts";
import { writeXlsx } from "../../write/xlsx.ts";
import { writeXml } from "../../write/xml.ts";
import { needed } from "./not-supported.ts";
import type { Opening, Performance } from "./opening.ts";

type FileForm = FileInput["form"];
type Write = (recordType: RecordTypeDescription, records: readonly unknown[]) => Uint8Array;

const csv =
  (style: CsvStyle): Write =>
  (recordType, records) =>
    writeCsv(tableOf(recordType, records).rows, style);

/** How each form is written, and the end of its file names. */
const formats: Readonly<Record<FileForm, { readonly extension: string; readonly write: Write }>> = {
  "csv-utf8": { extension: "csv", write: csv({ encoding: "utf-8", separator: "," }) },
  "csv-utf8-bom": { extension: "csv", write: csv({ encoding: "utf-8-bom", separator: "," }) },
  "csv-gb18030": { extension: "csv", write: csv({ encoding: "gb18030", separator: "," }) },
  "csv-tab": { extension: "tsv", write: csv({ encoding: "utf-8", separator: "\t" }) },
  "csv-quoted-newlines": { extension: "csv", write: csv({ encoding: "utf-8", separator: ",", quotesAll: true }) },
  xlsx: { extension: "xlsx", write: (type, records) => writeXlsx(tableOf(type, records).rows) },
  ndjson: { extension: "ndjson", write: (_, records) => writeNdjson(records) },
  xml: { extension: "xml", write: writeXml },
};

/** Writes records to files, one for each record type. */
export function createExporterRole({ version }: Opening): Performance {
  return async ({ input, seq }: Run, folder): Promise<Output> => {
    const form = needed(input.form, "form");
    const { extension, write } = needed(formats[form], `form ${form}`);
    const place = join(folder, "exported", String(seq));
    await mkdir(place, { recursive: true });
    const files = [];
    for (const [recordType, records] of byType(needed(input.records, "records"))) {
      const bytes = write(findRecordType(version, recordType), records);
      const path = join(place, `${recordType}.${extension}`);
      await writeFile(path, bytes);
      files.push({ path, form, recordType });
    }
    return { files };
  };
}

function byType(records: readonly RecordInput[]): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const { recordType, record } of records) groups.set(recordType, [...(groups.get(recordType) ?? []), record]);
  return groups;
}
