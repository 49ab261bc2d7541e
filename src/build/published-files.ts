import { readFileSync } from "node:fs";
import { libraryFunctions } from "../language/functions.ts";
import type { readVersionData } from "./assemble-version.ts";
import type { DescribedVersion } from "./describe-version.ts";
import type { Standard } from "./load-standard.ts";
import { dialect, recordSchema, urn } from "./schemas.ts";

/** The files of `schemas/<version>/`, by path below it. */
export function publishedFiles(
  version: string,
  standard: Standard,
  { recordTypes, codeLists, rules, regimes }: DescribedVersion,
  { workingDays }: ReturnType<typeof readVersionData>,
): Map<string, string> {
  const files = new Map<string, string>();
  const write = (path: string, content: unknown) => files.set(path, `${JSON.stringify(content, null, 2)}\n`);
  const head = (...parts: string[]) => ({ id: urn(version, ...parts), version });

  for (const recordType of standard.recordTypes) {
    write(`credit-data/${recordType.id}.schema.json`, recordSchema(recordType, version));
  }
  for (const list of codeLists) {
    write(`code-lists/${list.id}.json`, { ...list, $id: urn(version, "code-lists", list.id) });
  }
  write("rules.json", { ...head("rules"), language: "CEL", functions: "functions.json", rules });
  write("functions.json", {
    ...head("functions"),
    functions: Object.entries(libraryFunctions).map(([name, declaration]) => ({ name, ...declaration })),
  });
  write("regimes.json", { ...head("regimes"), regimes });
  write("calendars/working-days.json", workingDays);
  write("fields.json", {
    ...head("fields"),
    recordTypes: recordTypes.map(({ id, title, fields }) => ({ id, title, fields })),
  });
  for (const [name, folder] of Object.entries(handWritten)) {
    const schema = JSON.parse(readFileSync(new URL(`../${folder}/${name}.schema.json`, import.meta.url), "utf8"));
    write(`${name}.schema.json`, { ...schema, $schema: dialect, $id: urn(version, name) });
  }
  return files;
}

/** Schemas of the published files themselves and of the report, written by hand, and the folder each lies in. */
const handWritten = {
  vocabulary: "standard/meta",
  rules: "standard/meta",
  "code-list": "standard/meta",
  mapping: "standard/meta",
  case: "standard/meta",
  report: "report",
};
