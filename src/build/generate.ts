/**
 * Writes everything that is derived from the standard: `schemas/next/`, the types, the modules the validators run on.
 *
 *   npm run generate            write
 *   npm run generate -- --check say what is stale, exit 1, write nothing
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readVersionData } from "./assemble-version.ts";
import { describeVersion } from "./describe-version.ts";
import { exampleFiles } from "./examples.ts";
import { generateTypes } from "./generate-types.ts";
import { loadStandard } from "./load-standard.ts";
import { publishedFiles } from "./published-files.ts";
import { versionModules } from "./version-modules.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const check = process.argv.includes("--check");

const standard = await loadStandard();
const version = describeVersion(standard);
const data = readVersionData();

const schemas = publishedFiles("next", standard, version, data);
const files = new Map<string, string | Buffer>([
  ...[...schemas].map(([path, text]) => [`schemas/next/${path}`, text] as const),
  ...(await versionModules("next", standard, version, data)),
  ["src/types/next.generated.ts", await generateTypes(schemas)],
]);
for (const [path, bytes] of exampleFiles(version.recordTypes, version.codeLists)) files.set(path, bytes);
files.set("schemas/catalog.json", catalog(schemas));
files.set("src/validate/generator.generated.ts", generatorModule());

const stale = [...files].filter(
  ([path, content]) => !existsSync(join(root, path)) || !readFileSync(join(root, path)).equals(Buffer.from(content)),
);
mkdirSync(join(root, "schemas"), { recursive: true });
const orphans = readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8", withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
  .filter((path) => path.startsWith("schemas/next/") && !files.has(path));

if (check) {
  for (const [path] of stale) console.error(`stale: ${path}`);
  for (const path of orphans) console.error(`left over: ${path}`);
  if (stale.length + orphans.length > 0) {
    console.error("run `npm run generate` and commit what it writes");
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of orphans) rmSync(join(root, path));
  console.log(`${files.size} files, ${stale.length} written, ${orphans.length} removed`);
}

/** Digest of every published file of every version; a frozen version is held to its digests for ever. */
function catalog(next: ReadonlyMap<string, string>): string {
  const digests = [...next].map(([path, text]) => [path, createHash("sha256").update(text).digest("hex")] as const);
  const versions = {
    next: { status: "draft", files: Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
  return `${JSON.stringify({ $schema: "urn:creditspec:catalog", versions }, null, 2)}\n`;
}

/** Name and version of the package, which every report names. */
function generatorModule(): string {
  const { name, version: number } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return `// Written by \`npm run generate\` from package.json.\nexport const generator = { name: ${JSON.stringify(name)}, version: ${JSON.stringify(number)} } as const;\n`;
}
