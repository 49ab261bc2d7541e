import { camelCase } from "../base/camel-case.ts";
import { headerIndexOf, industrySectionsOf, rulePathsOf } from "./assemble-version.ts";
import { compileVersion, parameterTypes } from "./compile-version.ts";
import { languageType, type Schema } from "./fields.ts";
import { findAcceptances } from "./find-acceptances.ts";
import type { VersionContent } from "./read-version.ts";
import { everyPart, versionParts } from "./version-parts.ts";

const banner = (version: string) => `// Written by \`npm run generate\` from schemas/${version}.\n`;

/** The modules of one version that the validators run on, made from its published files; nothing is compiled at run time. */
export async function versionModules(content: VersionContent): Promise<[string, string][]> {
  const { version, schemas, recordTypes, rules, regimes, codeMappings } = content;
  const folder = `src/versions/${version}`;
  const compiled = compileVersion(content, {
    records: new Map([...schemas].map(([id, schema]) => [id, languageType(schema as Schema, id)])),
    parameters: parameterTypes(regimes),
  });
  const derived = {
    industrySections: industrySectionsOf(codeMappings),
    headerIndex: headerIndexOf(recordTypes),
    rulePaths: rulePathsOf(recordTypes, rules),
    ...findAcceptances(content, schemas),
  };
  const parts = await versionParts({ ...content, ...derived }, compiled);
  return [
    ...[...parts].map(([path, text]): [string, string] => [
      `${folder}/parts/${path}`,
      path.endsWith(".js") ? banner(version) + text : text,
    ]),
    ...schemaConstants(version, schemas),
  ];
}

/** Every version in the package, and every part of each for where parts cannot be read one by one. */
export function versionIndex(
  versions: readonly string[],
  files: Iterable<readonly [string, string | Uint8Array]>,
): [string, string][] {
  const members = versions.map((name) => `${JSON.stringify(name)}: () => lazyVersion(${JSON.stringify(name)})`);
  const parts = [...files].flatMap(([path, text]) => {
    const [, version, part] = /^src\/versions\/([^/]+)\/parts\/(.+)$/.exec(path) ?? [];
    return version === undefined ? [] : [[`${version}/${part}`, String(text)] as const];
  });
  return [
    [
      "src/versions/index.generated.ts",
      `// Written by \`npm run generate\`: every version of the standard in this package.
import type { PublishedVersion } from "../model/published.ts";
import { lazily } from "./lazy.ts";
import { lazyVersion } from "./lazy-version.ts";

export const versions: Readonly<Record<string, PublishedVersion>> = lazily({ ${members.join(", ")} });
`,
    ],
    ["src/versions/every-part.generated.js", `// Written by \`npm run generate\`.\n${everyPart(new Map(parts))}`],
    [
      "src/versions/every-part.generated.d.ts",
      `// Written by \`npm run generate\`.
import type { PartModules } from "./parts.ts";

export declare const everyPart: PartModules;
`,
    ],
  ];
}

/** The published schemas as constants, for tools that take a JSON Schema in memory. */
function schemaConstants(version: string, schemas: VersionContent["schemas"]): [string, string][] {
  const path = `src/versions/${version}/schemas.generated`;
  const constants = [...schemas].map(([id, schema]) => ({ name: `${camelCase(id)}Schema`, schema }));
  const values = constants.map(({ name, schema }) => {
    const text = JSON.stringify(JSON.stringify(schema));
    return `export const ${name} = JSON.parse(${text});\n`;
  });
  const types = constants.map(
    ({ name, schema }) => `/** ${schema["title"]} */\nexport declare const ${name}: JsonSchema;\n`,
  );
  const interfaceText = `/** A published JSON Schema (draft 2020-12). */
export interface JsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly [keyword: string]: unknown;
}
`;
  return [
    [`${path}.js`, `${banner(version)}${values.join("")}`],
    [`${path}.d.ts`, `${banner(version)}${interfaceText}\n${types.join("")}`],
  ];
}
