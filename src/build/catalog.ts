import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { PublishedFiles } from "./read-version.ts";

/** What the catalog says of a version beside the digests of its files. */
export interface VersionEntry {
  readonly status: "draft" | "published";
  /** Last day of the law it holds. */
  readonly lawUntil?: string;
  readonly publishedOn?: string;
  readonly basis?: readonly string[];
}

/**
 * The catalog with one version entered anew: the digest of every published file of every version. A frozen version is held
 * to its digests for ever.
 */
export function catalogWith(version: string, entry: VersionEntry, published: PublishedFiles): string {
  const path = new URL("../../schemas/catalog.json", import.meta.url);
  const catalog = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { versions: {} };
  const digests = [...published].map(
    ([file, text]) => [file, createHash("sha256").update(text).digest("hex")] as const,
  );
  const files = Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
  const versions = { ...catalog.versions, [version]: { ...entry, files } };
  // Frozen versions in the order of their numbers, then the draft.
  const names = Object.keys(versions).sort((a, b) =>
    a === "next" ? 1 : b === "next" ? -1 : a.localeCompare(b, "en", { numeric: true }),
  );
  const ordered = Object.fromEntries(names.map((name) => [name, versions[name]]));
  return `${JSON.stringify({ $schema: "urn:creditspec:catalog", versions: ordered }, null, 2)}\n`;
}
