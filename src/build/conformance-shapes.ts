import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { camelCase } from "../base/camel-case.ts";

const folder = new URL("../../conformance-tests/protocol/", import.meta.url);

/** The published schemas of the conformance protocol as validators; nothing is compiled at run time. */
export async function conformanceShapes(): Promise<[string, string]> {
  const ajv = new Ajv2020({
    allErrors: true,
    // The member that was misspelt is guessed from those there are.
    verbose: true,
    validateFormats: false,
    strict: true,
    // What a status or a word asks for stands in a branch of its own.
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true },
  });
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".schema.json"))
    .map((file) => file.replace(/\.schema\.json$/, ""))
    .sort();
  const ids: Record<string, string> = {};
  for (const name of names) {
    const schema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), "utf8"));
    ajv.addSchema(schema);
    ids[camelCase(name)] = schema["$id"];
  }
  // Ajv's own namespace object: the default export of a CommonJS module.
  const generate = standaloneCode as unknown as { default: typeof standaloneCode.default };
  const { outputFiles } = await build({
    stdin: { contents: generate.default(ajv, ids), resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "validators",
    target: "es2022",
    minify: true,
    legalComments: "none",
  });
  const members = Object.keys(ids);
  const text = `// Written by \`npm run generate\` from conformance-tests/protocol.
// @ts-nocheck
import type { Shape } from "./shape.ts";

export type ShapeName = ${members.map((name) => `"${name}"`).join(" | ")};

${outputFiles[0]?.text ?? ""}
export const shapes: Readonly<Record<ShapeName, Shape>> = validators;
`;
  return ["src/conformance/shapes.generated.ts", text];
}
