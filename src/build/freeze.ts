/**
 * Freezes a version: writes `schemas/<version>/` from the standard as it stands, without what has a later `since`, and enters it
 * in the catalog, in the exports of the package and in the build. A published byte never changes, so a version that exists is
 * refused; `npm run generate -- --check` holds every frozen file to its digest ever after.
 *
 *   npm run freeze -- <version> --law-until YYYY-MM-DD [--published-on YYYY-MM-DD] [--basis <text> …]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readVersionData } from "./assemble-version.ts";
import { catalogWith } from "./catalog.ts";
import { type DescribedVersion, describeVersion } from "./describe-version.ts";
import { Refusal, readFreezeArguments, refuse } from "./freeze-arguments.ts";
import { frozenDifferences } from "./frozen-files.ts";
import { loadStandard, type Standard } from "./load-standard.ts";
import { publishedFiles } from "./published-files.ts";
import { frozenVersions, type PublishedFiles, readPublishedFiles } from "./read-version.ts";
import { compareVersionNumbers } from "./version-number.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

try {
  console.log(await freeze());
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}

async function freeze(): Promise<string> {
  const { version, lawUntil, publishedOn, basis } = readFreezeArguments(
    process.argv.slice(2),
    frozenVersions().map((frozen) => frozen.version),
  );
  if (existsSync(join(root, "schemas", version))) throw new Refusal(`schemas/${version} exists and never changes`);
  refuse(frozenDifferences(), "a frozen version was changed; put it back first");

  const data = readVersionData();
  const standard = await loadStandard();
  const draft = describeVersion(standard);
  refuse(
    staleFiles(publishedFiles("next", standard, draft, data)),
    "schemas/next is not what src/standard says; run `npm run generate`, look at what changed and commit it first",
  );

  const kept = standardAt(version, standard);
  refuse(parametersLeftOut(draft, kept), `rules of ${version} need parameters that only later versions have`);
  const files = publishedFiles(version, kept, describeVersion(kept), data);
  for (const [name, text] of clauseDocuments()) files.set(`clauses/${name}`, text);

  for (const [path, text] of files) write(`schemas/${version}/${path}`, text);
  const entry = {
    status: "published",
    lawUntil,
    ...(publishedOn !== undefined && { publishedOn }),
    ...(basis.length > 0 && { basis }),
  } as const;
  write("schemas/catalog.json", catalogWith(version, entry, files));
  addToPackage(version);
  return `schemas/${version}: ${files.size} files, ${kept.rules.length} of ${standard.rules.length} rules`;
}

function staleFiles(files: PublishedFiles): string[] {
  const present = readPublishedFiles("next");
  return [...new Set([...files.keys(), ...present.keys()])]
    .filter((path) => files.get(path) !== present.get(path))
    .map((path) => `stale: schemas/next/${path}`);
}

/** The standard without what came after a version; a parameter without entries goes too. */
function standardAt(version: string, standard: Standard): Standard {
  const isIn = ({ since = "1.0.0" }: { readonly since?: string }) => compareVersionNumbers(since, version) <= 0;
  return {
    ...standard,
    recordTypes: standard.recordTypes.map(({ publication, ...recordType }) => {
      if (publication === undefined) return recordType;
      const { conditions, until, ...rest } = publication;
      const kept = {
        ...rest,
        ...(conditions && { conditions: conditions.filter(isIn) }),
        ...(until && { until: until.filter(isIn) }),
      };
      return { ...recordType, publication: kept };
    }),
    rules: standard.rules.filter(isIn),
    tags: standard.tags.filter(isIn),
    regimes: standard.regimes.map((regime) => ({
      ...regime,
      parameters: Object.fromEntries(
        Object.entries(regime.parameters)
          .map(([name, parameter]) => [name, { ...parameter, entries: parameter.entries.filter(isIn) }] as const)
          .filter(([, { entries }]) => entries.length > 0),
      ),
    })),
  };
}

/** Rules that would never have an answer, because what they count with comes later. */
function parametersLeftOut({ rules }: DescribedVersion, { rules: kept, regimes }: Standard): string[] {
  const ids = new Set(kept.map(({ id }) => id));
  return rules
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, regime, parameters = [] }) => {
      const known = regimes.filter((one) => regime === undefined || one.id === regime);
      return parameters
        .filter((name) => !known.some((one) => Object.hasOwn(one.parameters, name)))
        .map((name) => `${id}: ${name}`);
    });
}

/** The text that the rules of the version cite. */
function clauseDocuments(): [string, string][] {
  const folder = join(root, "standards-docs/clauses");
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return names.map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

/** The version as imports `creditspec/schemas/<version>` and `creditspec/types/<version>`, in the order of the versions. */
function addToPackage(version: string): void {
  change("package.json", (content) => {
    const { ".": main, "./types/next": types, "./schemas/next": schemas, ...others } = content["exports"];
    const as = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
    const added = {
      [`./types/${version}`]: as(`types/${version}.generated`),
      [`./schemas/${version}`]: as(`versions/${version}/schemas.generated`),
    };
    content["exports"] = { ".": main, "./types/next": types, "./schemas/next": schemas, ...added, ...others };
  });
  change("tsconfig.build.json", (content) => {
    content["files"] = [...new Set([...content["files"], `src/types/${version}.generated.ts`])];
  });
}

// biome-ignore lint/suspicious/noExplicitAny: configuration files of other tools
function change(path: string, make: (content: any) => void): void {
  const content = JSON.parse(readFileSync(join(root, path), "utf8"));
  make(content);
  write(path, `${JSON.stringify(content, null, 2)}\n`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
