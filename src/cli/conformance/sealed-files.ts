import { createRandom } from "../../conformance/sealed/random.ts";
import type { SuiteCase } from "../../conformance/suite.ts";
import type { CodeListDescription, PublishedVersion, RecordTypeDescription } from "../../model/published.ts";
import { findRecordType } from "../../validate/versions.ts";
import { isXmlRecord, tableRecordOf } from "../../write/table-record.ts";
import { Unwritable } from "../../write/unwritable.ts";
import { sha256 } from "./case-folders.ts";
import { type FileForm, formWriters } from "./form-writers.ts";

/** Sealed cases of one record type in one form. */
const casesPerForm = 3;

/**
 * Sealed cases as files: some of the records of each type in every form that can say the same, with the same findings. Alone in its
 * file a record meets no other, and as its table has a column for every field, what it lacks is missing from it alone.
 *
 * @param digest SHA-256 of the seed
 */
export function sealedFileCases(
  sealed: readonly SuiteCase[],
  version: PublishedVersion,
  digest: Uint8Array,
): SuiteCase[] {
  const random = createRandom(digest);
  const lists = new Map(version.codeLists.map((list) => [list.id, list]));
  const types = [...new Set(sealed.map(({ recordType }) => recordType))];
  return types.flatMap((id) => {
    const recordType = findRecordType(version, id);
    const ofType = sealed.filter((item) => item.recordType === id);
    return (Object.keys(formWriters) as FileForm[]).flatMap((form) => {
      const fitting = ofType.filter((item) => isSayable(recordOf(item), form, recordType, lists));
      return random
        .shuffled(fitting)
        .slice(0, casesPerForm)
        .flatMap((item) => asFile(item, form, recordType));
    });
  });
}

/** Whether what is read from a file of the form is the record itself. */
function isSayable(
  record: unknown,
  form: FileForm,
  recordType: RecordTypeDescription,
  lists: ReadonlyMap<string, CodeListDescription>,
): boolean {
  if (form === "ndjson") return true;
  if (form === "xml") return isXmlRecord(record, recordType, lists);
  return tableRecordOf(record, recordType, lists) !== undefined;
}

/** The case with its record in a file; none where the form lacks a character of it. */
function asFile(item: SuiteCase, form: FileForm, recordType: RecordTypeDescription): SuiteCase[] {
  const { extension, write } = formWriters[form];
  const path = `data.${extension}`;
  try {
    const bytes = write(recordType, [recordOf(item)], { hasAllColumns: true });
    const input = { files: [{ path, form, recordType: recordType.id, sha256: sha256(bytes) }] };
    return [{ ...item, id: `${item.id}#${form}`, form, input, files: new Map([[path, bytes]]) }];
  } catch (problem) {
    if (problem instanceof Unwritable) return [];
    throw problem;
  }
}

function recordOf({ input }: SuiteCase): unknown {
  return input.records?.[0]?.record;
}
