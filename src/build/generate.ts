/**
 * Writes everything that is derived from the standard: `schemas/next/`, the examples, the index and the forms of the conformance
 * suite, the types, the modules the validators run on. The modules are not committed; they are made on installing.
 *
 *   npm run generate              write
 *   npm run generate -- --check   say what is stale, exit 1, write nothing
 *   npm run generate -- --modules write only what is not committed
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { camelCase } from "../base/camel-case.ts";
import { readVersionData } from "./assemble-version.ts";
import { catalogWith } from "./catalog.ts";
import { conformanceShapes } from "./conformance-shapes.ts";
import { describeVersion } from "./describe-version.ts";
import { exampleFiles } from "./examples.ts";
import { frozenDifferences } from "./frozen-files.ts";
import { generateTypes } from "./generate-types.ts";
import { kernelModules } from "./kernel.ts";
import { loadStandard, type Standard } from "./load-standard.ts";
import { publishedFiles } from "./published-files.ts";
import { contentOf, frozenVersions, type PublishedFiles, readPublishedFiles } from "./read-version.ts";
import { suiteFiles } from "./suite.ts";
import { versionIndex, versionModules } from "./version-modules.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const check = process.argv.includes("--check");
const onlyModules = process.argv.includes("--modules");

const broken = frozenDifferences();
if (broken.length > 0) {
  for (const difference of broken) console.error(difference);
  console.error("a published byte never changes: put the frozen files back");
  process.exit(1);
}

const files = new Map<string, string | Uint8Array>();
const frozen = frozenVersions();
for (const { version, lawUntil } of frozen) await addModules(version, readPublishedFiles(version), lawUntil);

if (onlyModules && existsSync(join(root, "schemas/next"))) {
  await addModules("next", readPublishedFiles("next"));
  files.set("src/types/same-as-model.generated.test-d.ts", typeTest(await loadStandard(() => false)));
} else {
  const standard = await loadStandard();
  const version = describeVersion(standard);
  const schemas = publishedFiles("next", standard, version, readVersionData());
  for (const [path, text] of schemas) files.set(`schemas/next/${path}`, text);
  for (const [path, bytes] of await exampleFiles(version.recordTypes, version.codeLists)) files.set(path, bytes);
  for (const [path, content] of await suiteFiles(version, schemas)) files.set(path, content);
  files.set("schemas/catalog.json", catalogWith("next", { status: "draft" }, schemas));
  await addModules("next", schemas);
  files.set("src/types/same-as-model.generated.test-d.ts", typeTest(standard));
}
const versions = [...frozen.map(({ version }) => version), "next"];
for (const [path, text] of versionIndex(versions, [...files])) files.set(path, text);
files.set("src/validate/generator.generated.ts", generatorModule());
for (const [path, text] of await kernelModules()) files.set(path, text);
files.set(...(await conformanceShapes()));

const stale = [...files].filter(
  ([path, content]) => !existsSync(join(root, path)) || !readFileSync(join(root, path)).equals(Buffer.from(content)),
);
mkdirSync(join(root, "schemas"), { recursive: true });
const orphans = [
  ...(onlyModules ? [] : [...filesIn("schemas/next"), ...filesIn("conformance-tests/forms")]),
  ...filesIn("src/versions").filter((path) => path.includes(".generated.")),
].filter((path) => !files.has(path));

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

/** Paths of the files in a folder, below the root; none where there is no folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"));
}

async function addModules(version: string, published: PublishedFiles, lawUntil?: string): Promise<void> {
  for (const [path, text] of await versionModules(contentOf(version, published, lawUntil))) files.set(path, text);
  files.set(`src/types/${version}.generated.ts`, await generateTypes(version, published));
}

/** A test, by the compiler, that the published types are those of the declarations. */
function typeTest({ recordTypes }: Standard): string {
  const imports = recordTypes.map(
    ({ id, part }) => `import type { ${camelCase(id)} } from "../standard/${part}/${id}.ts";`,
  );
  const checks = recordTypes.map(({ id }) => {
    const name = camelCase(`-${id}`);
    return `  expectTypeOf<Fields<Published.${name}>>().toEqualTypeOf<Fields<Static<typeof ${camelCase(id)}.schema>>>();`;
  });
  return `// Written by \`npm run generate\`.
import { expectTypeOf, test } from "vitest";
import type { Static } from "../model/typebox.ts";
${imports.join("\n")}
import type * as Published from "./next.generated.ts";

/** The drawer of local fields is an index signature that the two generators spell differently; all else must be the same. */
type Fields<Type> = Omit<Type, "local">;

test("the published types are those of the declarations", () => {
${checks.join("\n")}
});
`;
}

/** Name and version of the package, which every report names. */
function generatorModule(): string {
  const { name, version: number } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return `// Written by \`npm run generate\` from package.json.\nexport const generator = { name: ${JSON.stringify(name)}, version: ${JSON.stringify(number)} } as const;\n`;
}
