import { columnLetter } from "../base/column-letter.ts";
import { defaultRegime, type FormsFile } from "../conformance/authored.ts";
import { forms } from "../conformance/protocol.ts";
import type { CodeListDescription } from "../model/published.ts";
import { type FileForm, renderings } from "./suite-renderings.ts";
import { headerOf, type SuiteTable } from "./suite-tables.ts";

/** The forms of files. */
export const fileForms = forms.filter((form): form is FileForm => form !== "records");

const nestedForms = ["ndjson", "xml"] as const;

/** The files of one table in every form, and what is to be found in them, by path below `conformance-tests/`. */
export async function formFiles(
  table: SuiteTable,
  lists: ReadonlyMap<string, CodeListDescription>,
): Promise<Map<string, string | Uint8Array>> {
  const { recordType, level, asOf, rows, findings, isNested } = table;
  const header = headerOf(table);
  const folder = `forms/${recordType.id}/${isNested ? "nested-" : ""}level-${level}`;
  const files = new Map<string, string | Uint8Array>();
  const isElaborate = level > 1;
  const written: FormsFile["forms"][number][] = [];
  for (const form of isNested ? nestedForms : fileForms) {
    const { extension, firstRow, bytes } = renderings[form];
    const path = `${folder}/${form}.${extension}`;
    files.set(path, await bytes({ recordType, header, rows, isElaborate }, lists));
    written.push({ form, file: path, ...(firstRow && { firstRow: firstRow(isElaborate) }) });
  }
  const description: FormsFile = {
    subject: `record:${recordType.id}`,
    clause: recordType.clause,
    recordType: recordType.id,
    level,
    asOf,
    regime: defaultRegime,
    forms: written,
    columns: isNested ? {} : Object.fromEntries(header.map(({ path }, index) => [path, columnLetter(index)])),
    rows: rows.map(({ caseId }) => caseId),
    findings: findings.map(({ rule, record = 1, field = "" }) => ({ rule, record, field })),
  };
  files.set(`${folder}.json`, `${JSON.stringify(description, null, 1)}\n`);
  return files;
}
