import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isVersionNumber } from "./version-number.ts";

const schemas = fileURLToPath(new URL("../../schemas/", import.meta.url));

/**
 * What differs between the frozen versions on the disk and the digests the catalog holds of them, one line each: a published
 * byte never changes, and no file joins or leaves.
 */
export function frozenDifferences(): string[] {
  const catalogPath = join(schemas, "catalog.json");
  if (!existsSync(catalogPath)) return [];
  const { versions } = JSON.parse(readFileSync(catalogPath, "utf8")) as {
    readonly versions: Readonly<
      Record<string, { readonly status: string; readonly files: Readonly<Record<string, string>> }>
    >;
  };
  const frozen = Object.entries(versions).filter(([, { status }]) => status === "published");
  const unknown = readdirSync(schemas).filter((name) => isVersionNumber(name) && versions[name] === undefined);
  return [
    ...unknown.map((name) => `not in the catalog: schemas/${name}`),
    ...frozen.flatMap(([version, { files }]) => {
      const present = filesIn(version);
      return [
        ...Object.entries(files).flatMap(([path, digest]) => {
          if (!present.has(path)) return [`missing: schemas/${version}/${path}`];
          return digestOf(version, path) === digest ? [] : [`changed: schemas/${version}/${path}`];
        }),
        ...[...present]
          .filter((path) => !Object.hasOwn(files, path))
          .map((path) => `extra: schemas/${version}/${path}`),
      ];
    }),
  ];
}

function filesIn(version: string): ReadonlySet<string> {
  const folder = join(schemas, version);
  if (!existsSync(folder)) return new Set();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Set(paths.map((path) => path.replaceAll("\\", "/")));
}

function digestOf(version: string, path: string): string {
  return createHash("sha256")
    .update(readFileSync(join(schemas, version, path)))
    .digest("hex");
}
