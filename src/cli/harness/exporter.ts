import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Output, RecordInput, Run } from "../../conformance/protocol.ts";
import { findRecordType } from "../../validate/versions.ts";
import { formWriters } from "../conformance/form-writers.ts";
import { needed } from "./not-supported.ts";
import type { Opening, Performance } from "./opening.ts";

/** Writes records to files, one for each record type. */
export function createExporterRole({ version }: Opening): Performance {
  return async ({ input, seq }: Run, folder): Promise<Output> => {
    const form = needed(input.form, "form");
    const { extension, write } = needed(formWriters[form], `form ${form}`);
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
