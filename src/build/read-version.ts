import { existsSync, readdirSync, readFileSync } from "node:fs";
import { vocabularyKeyword } from "../model/field.ts";
import type { PublishedVersion, RecordTypeDescription } from "../model/published.ts";
import { parts } from "./load-standard.ts";

/** What the published files of a version say, before anything is compiled. */
export interface VersionContent
  extends Pick<
    PublishedVersion,
    | "version"
    | "recordTypes"
    | "codeLists"
    | "codeMappings"
    | "rules"
    | "lifecycles"
    | "regimes"
    | "tags"
    | "clauses"
    | "workingDays"
  > {
  readonly lawUntil?: string | undefined;
  /** The JSON Schema of each record type, by id. */
  readonly schemas: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Published files of one version, by their path below its folder. */
export type PublishedFiles = ReadonlyMap<string, string>;

/** The files of `schemas/<version>/` as they lie on the disk. */
export function readPublishedFiles(version: string): PublishedFiles {
  const folder = new URL(`../../schemas/${version}/`, import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"));
  const root = decodeURIComponent(folder.pathname);
  return new Map(
    paths
      .sort()
      .map((path) => [path.slice(path.indexOf(root) + root.length).replace(/^\//, ""), readFileSync(path, "utf8")]),
  );
}

/** Versions that are frozen, from the catalog; none before the first. */
export function frozenVersions(): readonly { readonly version: string; readonly lawUntil?: string }[] {
  const catalog = new URL("../../schemas/catalog.json", import.meta.url);
  if (!existsSync(catalog)) return [];
  const { versions } = JSON.parse(readFileSync(catalog, "utf8")) as {
    readonly versions: Readonly<Record<string, { readonly status: string; readonly lawUntil?: string }>>;
  };
  return Object.entries(versions)
    .filter(([, { status }]) => status === "published")
    .map(([version, { lawUntil }]) => ({ version, ...(lawUntil !== undefined && { lawUntil }) }));
}

/** What the published files of a version say. */
export function contentOf(version: string, files: PublishedFiles, lawUntil?: string): VersionContent {
  const read = (path: string) => JSON.parse(files.get(path) ?? "null");
  const unitsIn = (folder: string) =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(".json"))
      .sort()
      .map((path) => {
        const { $id: _, ...unit } = read(path);
        return unit;
      });
  const fields = new Map(read("fields.json").recordTypes.map((type: RecordTypeDescription) => [type.id, type.fields]));
  const schemas = new Map<string, Readonly<Record<string, unknown>>>();
  const recordTypes = parts.flatMap((part) =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${part}/`))
      .sort()
      .map((path): RecordTypeDescription => {
        const schema = read(path);
        const { recordType: id, titleEn, ...rest } = schema[vocabularyKeyword];
        schemas.set(id, schema);
        const title = { zh: schema.title, en: titleEn };
        return { id, part, title, definition: schema.description, ...rest, fields: fields.get(id) };
      }),
  );
  return {
    version,
    lawUntil,
    schemas,
    recordTypes,
    codeLists: unitsIn("code-lists"),
    codeMappings: unitsIn("code-mappings"),
    rules: read("rules.json").rules,
    lifecycles: unitsIn("lifecycles"),
    regimes: unitsIn("regimes"),
    tags: unitsIn("tag-definitions"),
    clauses: read("clauses.json").clauses,
    workingDays: read("calendars/working-days.json"),
  };
}
