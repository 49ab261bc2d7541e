import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { readVersionData } from "./assemble-version.ts";
import type { DescribedVersion } from "./describe-version.ts";
import type { Standard } from "./load-standard.ts";
import { createAjv, recordSchema, urn } from "./schemas.ts";

const banner = (what: string) =>
  `// Written by \`npm run generate\`: ${what}. Edit src/standard instead.\n// @ts-nocheck\n`;

/** The modules of one version that the validators run on; no `eval`, nothing compiled at run time. */
export async function versionModules(
  version: string,
  standard: Standard,
  { recordTypes, codeLists, rules, regimes, compiled }: DescribedVersion,
  { workingDays, industrySections, clauses }: ReturnType<typeof readVersionData>,
): Promise<[string, string][]> {
  const folder = `src/versions/${version}`;
  return [
    [
      `${folder}/shapes.generated.ts`,
      banner("validators of the published schemas") + (await shapes(version, standard)),
    ],
    [`${folder}/rules.generated.ts`, banner("the conditions of rules.json as JavaScript") + compiledRules(compiled)],
    [`${folder}/schemas.generated.ts`, schemaConstants(version, standard)],
    [
      `${folder}/index.generated.ts`,
      `${banner("everything about one version of the standard")}import type { PublishedVersion } from "../../model/published.ts";
import { compiledRules } from "./rules.generated.ts";
import * as validators from "./shapes.generated.ts";

export const version: PublishedVersion = {
  version: ${JSON.stringify(version)},
  ${Object.entries({ recordTypes, codeLists, rules, clauses, regimes, workingDays, industrySections })
    .map(([name, value]) => `${name}: JSON.parse(${JSON.stringify(JSON.stringify(value))}),`)
    .join("\n  ")}
  shapes: { ${recordTypes.map(({ id }) => `${JSON.stringify(id)}: validators.${identifier(id)}`).join(", ")} },
  compiledRules,
};
`,
    ],
  ];
}

/** Ajv writes `require` for its two helpers even in an ES module; bundling puts them inside. */
async function shapes(version: string, { recordTypes }: Standard): Promise<string> {
  const ajv = createAjv({ forModule: true });
  for (const recordType of recordTypes) ajv.addSchema(recordSchema(recordType, version));
  const exported = Object.fromEntries(recordTypes.map(({ id }) => [identifier(id), urn(version, "credit-data", id)]));
  // Ajv's own namespace object: the default export of a CommonJS module.
  const generate = standaloneCode as unknown as { default: typeof standaloneCode.default };
  const code = generate.default(ajv, exported);
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}

/** The published schemas as constants, for tools that take a JSON Schema in memory. */
function schemaConstants(version: string, { recordTypes }: Standard): string {
  const constants = recordTypes.map((recordType) => {
    const name = recordType.id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const text = JSON.stringify(JSON.stringify(recordSchema(recordType, version)));
    return `/** ${recordType.title.zh} */\nexport const ${name}Schema: JsonSchema = JSON.parse(${text});\n`;
  });
  return `// Written by \`npm run generate\`: the published schemas. Edit src/standard instead.
/** A published JSON Schema (draft 2020-12). */
export interface JsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly [keyword: string]: unknown;
}

${constants.join("\n")}`;
}

function compiledRules(compiled: DescribedVersion["compiled"]): string {
  const rules = Object.entries(compiled).map(([id, { applies, holds, args, suspicious }]) => {
    const named = Object.entries(args).map(([name, source]) => `${name}: ${source}`);
    const pattern = suspicious === undefined ? "" : `\n    suspicious: ${new RegExp(suspicious, "u")},`;
    const guard = applies === undefined ? "" : `    applies: ${applies},\n`;
    return `  ${JSON.stringify(id)}: {\n${guard}    holds: ${holds},\n    args: { ${named.join(", ")} },${pattern}\n  },\n`;
  });
  return `export const compiledRules = {\n${rules.join("")}};\n`;
}

function identifier(id: string): string {
  return id.replaceAll("-", "_");
}
