import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { vocabularyKeyword } from "../model/field.ts";
import { parts } from "./load-standard.ts";

const root = new URL("../../schemas/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const ajv = () => new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
const files = (folder: string) => readdirSync(new URL(`next/${folder}/`, root)).map((file) => `next/${folder}/${file}`);
const recordSchemas = parts.flatMap((part) => files(part));

describe("published schemas", () => {
  const isAnnotation = ajv().compile(read("next/vocabulary.schema.json"));
  const followsMetaSchema = ajv().addKeyword(vocabularyKeyword).compile(read("next/meta-schema.schema.json"));

  test.each(recordSchemas)("%s is a self-contained 2020-12 schema with known annotations", (path) => {
    const schema = read(path);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(followsMetaSchema(schema) ? [] : followsMetaSchema.errors).toEqual([]);
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#)/);
    const annotations: unknown[] = [];
    JSON.stringify(schema, (key, value) => {
      if (key === vocabularyKeyword) annotations.push(value);
      return value;
    });
    expect(annotations.length).toBeGreaterThan(Object.keys(schema.properties).length - 1);
    for (const annotation of annotations)
      expect(isAnnotation(annotation) ? [] : [annotation, isAnnotation.errors]).toEqual([]);
  });

  test.each(recordSchemas)("%s describes every field in Chinese and English", (path) => {
    const untitled: string[] = [];
    const visit = (schema: { properties?: Record<string, unknown>; items?: unknown }, at: string) => {
      for (const [name, property] of Object.entries(schema.properties ?? {}) as [string, Record<string, never>][]) {
        if (name === "local") continue;
        const annotation = property[vocabularyKeyword] as { titleEn?: string } | undefined;
        if (!property["title"] || !property["description"] || !annotation?.titleEn) untitled.push(`${at}/${name}`);
        visit(property, `${at}/${name}`);
        if (property["items"]) visit(property["items"], `${at}/${name}/*`);
      }
    };
    visit(read(path), "");
    expect(untitled).toEqual([]);
  });

  // What a validator may assert or not, or fetch, or read in another way has no place in a schema that must mean one thing.
  test.each(["format", "$ref", "oneOf", "if", "not"])("%s is refused by the meta-schema, however deep", (keyword) => {
    const schema = read(recordSchemas[0] as string);
    const [name = ""] = Object.keys(schema.properties);
    schema.properties[name] = { ...schema.properties[name], [keyword]: keyword === "oneOf" ? [true] : "date" };
    expect(followsMetaSchema(schema)).toBe(false);
  });
});

/** Data files and the published schema each follows. */
const dataFiles = [
  ["catalog.json", "catalog"],
  ["next/rules.json", "rules"],
  ["next/functions.json", "functions"],
  ["next/fields.json", "fields"],
  ["next/clauses.json", "clauses"],
  ...files("calendars").map((path) => [path, "working-days"]),
  ...files("code-lists").map((path) => [path, "code-list"]),
  ...files("code-mappings").map((path) => [path, "code-mapping"]),
  ...files("lifecycles").map((path) => [path, "lifecycle"]),
  ...files("tag-definitions").map((path) => [path, "tag-definition"]),
  ...files("regimes").map((path) => [path, "regime"]),
].filter(([path]) => path?.endsWith(".json")) as [path: string, schema: string][];

describe("published data", () => {
  const validators = new Map(
    [...new Set(dataFiles.map(([, schema]) => schema))].map((name) => [
      name,
      ajv().compile(read(`next/${name}.schema.json`)),
    ]),
  );

  test.each(dataFiles)("%s follows %s.schema.json", (path, schema) => {
    const isValid = validators.get(schema);
    expect(isValid?.(read(path)) ? [] : isValid?.errors).toEqual([]);
  });

  test("has a schema, whatever it is", () => {
    const known = new Set([...recordSchemas, ...dataFiles.map(([path]) => path)]);
    const published = readdirSync(new URL("next/", root), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json") && !path.endsWith(".schema.json"))
      .map((path) => `next/${path.replaceAll("\\", "/")}`);
    expect(published.filter((path) => !known.has(path))).toEqual([]);
  });

  test.each(dataFiles)("%s with a member nobody knows does not follow %s.schema.json", (path, schema) => {
    expect(validators.get(schema)?.({ ...read(path), unknown: 1 })).toBe(false);
  });
});

test("the catalog holds the digest of every published file", () => {
  const { versions } = read("catalog.json");
  for (const [path, digest] of Object.entries(versions.next.files)) {
    const file = new URL(`next/${path}`, root);
    expect(existsSync(file), path).toBe(true);
    expect(createHash("sha256").update(readFileSync(file)).digest("hex"), path).toBe(digest);
  }
});
