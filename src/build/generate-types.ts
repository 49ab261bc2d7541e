import { compile } from "json-schema-to-typescript";
import { parts as folders } from "./load-standard.ts";

/** TypeScript interfaces of the published schemas, so that users need not know how they were declared. */
export async function generateTypes(version: string, schemas: ReadonlyMap<string, string>): Promise<string> {
  const parts = [`// Written by \`npm run generate\` from schemas/${version}.`, ""];
  // In one order, whether the files come from the disk or were just made.
  for (const [path, text] of [...schemas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!folders.some((part) => path.startsWith(`${part}/`)) || !path.endsWith(".schema.json")) continue;
    const schema = JSON.parse(text, intoDescription);
    const id = path.replace(/^.*\//, "").replace(".schema.json", "");
    delete schema.$schema;
    // The generator names the interface after the title; the English id is the stable name.
    schema.title = id.replace(/(^|-)([a-z])/g, (_: string, __: string, letter: string) => letter.toUpperCase());
    parts.push(
      await compile(schema, schema.title, {
        bannerComment: "",
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        format: true,
        style: { printWidth: 120 },
      }),
    );
  }
  return parts.join("\n");
}

/** A titled member would become a type of its own, named after a Chinese title; its title goes before its description. */
function intoDescription(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("title" in value) || !("description" in value)) return value;
  const { title, description, ...schema } = value;
  return typeof title === "string" ? { ...schema, description: `${title}：${description}` } : value;
}
