import { readFileSync } from "node:fs";
import { functionTables } from "../language/function-tables.ts";
import { libraryFunctions } from "../language/functions.ts";
import type { LibraryFunction } from "../language/library-function.ts";
import type { CodeListDescription } from "../model/published.ts";
import type { readVersionData } from "./assemble-version.ts";
import type { DescribedVersion } from "./describe-version.ts";
import type { Standard } from "./load-standard.ts";
import { dialect, recordSchema, urn } from "./schemas.ts";

/** The files of `schemas/<version>/`, by path below it. */
export function publishedFiles(
  version: string,
  standard: Standard,
  { recordTypes, codeLists, codeMappings, rules, lifecycles, regimes, tags }: DescribedVersion,
  { workingDays, clauses }: ReturnType<typeof readVersionData>,
): Map<string, string> {
  const files = new Map<string, string>();
  const write = (path: string, content: unknown) => files.set(path, `${JSON.stringify(content, null, 2)}\n`);
  const head = (...parts: string[]) => ({ id: urn(version, ...parts), version });
  const writeUnits = (folder: string, units: readonly { readonly id: string }[]) => {
    for (const unit of units) write(`${folder}/${unit.id}.json`, { $id: urn(version, folder, unit.id), ...unit });
  };

  for (const recordType of standard.recordTypes) {
    write(`${recordType.part}/${recordType.id}.schema.json`, recordSchema(recordType, version));
  }
  writeUnits("code-lists", codeLists);
  for (const list of codeLists) files.set(`code-lists/${list.id}.csv`, codeListTable(list));
  writeUnits("code-mappings", codeMappings);
  writeUnits("lifecycles", lifecycles);
  writeUnits("tag-definitions", tags);
  writeUnits("regimes", regimes);
  write("rules.json", { ...head("rules"), language: "CEL", functions: "functions.json", rules });
  write("functions.json", {
    ...head("functions"),
    functions: Object.entries(libraryFunctions).map(([name, declaration]) => describeFunction(name, declaration)),
    tables: functionTables,
  });
  write("calendars/working-days.json", { $id: urn(version, "calendars", "working-days"), ...workingDays });
  write("clauses.json", { ...head("clauses"), clauses });
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

/** A function as it is published: what has an order is a list. */
function describeFunction(
  name: string,
  { signature, description, results, examples, ...others }: LibraryFunction,
): Record<string, unknown> {
  return {
    name,
    signature,
    description,
    ...(results && { results: Object.entries(results).map(([value, description]) => ({ value, description })) }),
    ...others,
    examples: examples.map(([args, result]) => ({ arguments: args, result })),
  };
}

/** A code list as a table, for those who work with spreadsheets. */
function codeListTable({ codes }: CodeListDescription): string {
  const header = ["代码", "名称", "英文名称", "其他写法", "启用日期", "停用日期", "停用", "说明"];
  const rows = codes.map(({ code, title, titleEn = "", aliases = [], from = "", to = "", deprecated, note = "" }) => [
    code,
    title,
    titleEn,
    aliases.join("；"),
    from,
    to,
    deprecated ? "是" : "",
    note,
  ]);
  return [header, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Schemas of the published files themselves and of the report, written by hand, and the folder each lies in. */
const handWritten = {
  catalog: "standard/meta",
  vocabulary: "standard/meta",
  "meta-schema": "standard/meta",
  rules: "standard/meta",
  "code-list": "standard/meta",
  "code-mapping": "standard/meta",
  lifecycle: "standard/meta",
  "tag-definition": "standard/meta",
  regime: "standard/meta",
  "working-days": "standard/meta",
  functions: "standard/meta",
  fields: "standard/meta",
  clauses: "standard/meta",
  mapping: "standard/meta",
  case: "standard/meta",
  report: "report",
};
