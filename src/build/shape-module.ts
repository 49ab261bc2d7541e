import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { readPointer } from "../base/json-pointer.ts";
import { vocabularyKeyword } from "../model/field.ts";
import { createAjv, fieldPointers } from "./schemas.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * The validators of a published schema and of its fields as a module whose `part` gives them. Ajv writes `require` for its helpers even in an ES
 * module; bundling puts them inside.
 */
export async function shapeModule(schema: Schema): Promise<string> {
  const ajv = createAjv({ forModule: true });
  const plain = withoutAnnotations(schema);
  const id = String(plain["$id"]);
  ajv.addSchema(plain);
  // Fields of which the schema says the same share a validator.
  const names = new Map<string, string>();
  const refs: Record<string, string> = { shape: id };
  const fields = [...fieldPointers(plain)].map(([path, pointer]) => {
    const content = JSON.stringify(readPointer(plain, pointer.slice(1)));
    const name = names.get(content) ?? `field${names.size}`;
    if (!names.has(content)) refs[name] = `${id}${pointer}`;
    names.set(content, name);
    return `${JSON.stringify(path)}: ${name}`;
  });
  // Ajv's own namespace object: the default export of a CommonJS module.
  const generate = standaloneCode as unknown as { default: typeof standaloneCode.default };
  const code = generate.default(ajv, refs);
  const part = `export const part = () => Object.assign(shape, { fields: { ${fields.join()} } });`;
  const { outputFiles } = await build({
    stdin: { contents: `${code}\n${part}`, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}

/** Keywords that describe and never decide. */
const annotations: ReadonlySet<string> = new Set(["title", "description", vocabularyKeyword]);

/** A schema without its annotations: the words need not be loaded to check a shape. */
function withoutAnnotations(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      if (annotations.has(keyword)) return [];
      if (keyword === "properties" || keyword === "patternProperties") {
        const members = Object.entries(value as Readonly<Record<string, Schema>>);
        return [[keyword, Object.fromEntries(members.map(([name, member]) => [name, withoutAnnotations(member)]))]];
      }
      if (isSchema(value)) return [[keyword, withoutAnnotations(value)]];
      if (Array.isArray(value)) return [[keyword, value.map((one) => (isSchema(one) ? withoutAnnotations(one) : one))]];
      return [[keyword, value]];
    }),
  );
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
