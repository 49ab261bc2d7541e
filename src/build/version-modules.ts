import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { camelCase } from "../base/camel-case.ts";
import { industrySectionsOf } from "./assemble-version.ts";
import { compileVersion, parameterTypes } from "./compile-version.ts";
import { compiledModule } from "./compiled-sources.ts";
import { languageType, type Schema } from "./fields.ts";
import type { VersionContent } from "./read-version.ts";
import { createAjv } from "./schemas.ts";

const banner = (version: string, what: string) =>
  `// Written by \`npm run generate\` from schemas/${version}: ${what}.\n// @ts-nocheck\n`;

/** The modules of one version that the validators run on, made from its published files; nothing is compiled at run time. */
export async function versionModules({ version, schemas, ...content }: VersionContent): Promise<[string, string][]> {
  const folder = `src/versions/${version}`;
  const compiled = compileVersion(content, {
    records: new Map([...schemas].map(([id, schema]) => [id, languageType(schema as Schema, id)])),
    parameters: parameterTypes(content.regimes),
  });
  const industrySections = industrySectionsOf(content.codeMappings);
  const data = Object.entries({ ...content, industrySections }).filter(([, value]) => value !== undefined);
  return [
    [`${folder}/shapes.generated.ts`, banner(version, "validators of the schemas") + (await shapes(schemas))],
    [
      `${folder}/expressions.generated.ts`,
      // With its type written out, the compiler need not infer one from a quarter of a million characters.
      `${banner(version, "expressions as JavaScript")}import type { CompiledExpressions } from "../../model/published.ts";

export const expressions: CompiledExpressions = ${compiledModule(compiled)};\n`,
    ],
    [`${folder}/schemas.generated.ts`, schemaConstants(version, schemas)],
    [
      `${folder}/index.generated.ts`,
      `${banner(version, "everything about the version")}import type { PublishedVersion } from "../../model/published.ts";
import { expressions } from "./expressions.generated.ts";
import * as validators from "./shapes.generated.ts";

export const version: PublishedVersion = {
  version: ${JSON.stringify(version)},
  ${data.map(([name, value]) => `${name}: JSON.parse(${JSON.stringify(JSON.stringify(value))}),`).join("\n  ")}
  shapes: { ${[...schemas.keys()].map((id) => `${JSON.stringify(id)}: validators.${identifier(id)}`).join(", ")} },
  ...expressions,
};
`,
    ],
  ];
}

/** Every version in the package; one is read only when it is asked for, so that many cost no more than one. */
export function versionIndex(versions: readonly string[]): string {
  const imports = versions.map((name, index) => `import { version as v${index} } from "./${name}/index.generated.ts";`);
  const members = versions.map((name, index) => `${JSON.stringify(name)}: v${index}`);
  return `// Written by \`npm run generate\`: every version of the standard in this package.
import type { PublishedVersion } from "../model/published.ts";
${imports.join("\n")}

export const versions: Readonly<Record<string, PublishedVersion>> = { ${members.join(", ")} };
`;
}

/** Ajv writes `require` for its two helpers even in an ES module; bundling puts them inside. */
async function shapes(schemas: VersionContent["schemas"]): Promise<string> {
  const ajv = createAjv({ forModule: true });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const exported = Object.fromEntries([...schemas].map(([id, { $id }]) => [identifier(id), String($id)]));
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
function schemaConstants(version: string, schemas: VersionContent["schemas"]): string {
  const constants = [...schemas].map(([id, schema]) => {
    const text = JSON.stringify(JSON.stringify(schema));
    return `/** ${schema["title"]} */\nexport const ${camelCase(id)}Schema: JsonSchema = JSON.parse(${text});\n`;
  });
  return `// Written by \`npm run generate\` from schemas/${version}.
/** A published JSON Schema (draft 2020-12). */
export interface JsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly [keyword: string]: unknown;
}

${constants.join("\n")}`;
}

function identifier(id: string): string {
  return id.replaceAll("-", "_");
}
