import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { vocabularyKeyword } from "../model/field.ts";

const root = new URL("../../schemas/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const ajv = () => new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
const files = (folder: string) => readdirSync(new URL(`next/${folder}/`, root)).map((file) => `next/${folder}/${file}`);

describe("published schemas", () => {
  const isAnnotation = ajv().compile(read("next/vocabulary.schema.json"));

  test.each(files("credit-data"))("%s is a self-contained 2020-12 schema with known annotations", (path) => {
    const schema = read(path);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#)/);
    const annotations: unknown[] = [];
    JSON.stringify(schema, (key, value) => {
      if (key === vocabularyKeyword) annotations.push(value);
      return value;
    });
    expect(annotations.length).toBeGreaterThan(20);
    for (const annotation of annotations)
      expect(isAnnotation(annotation) ? [] : [annotation, isAnnotation.errors]).toEqual([]);
  });

  test.each(files("credit-data"))("%s describes every field in Chinese and English", (path) => {
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
});

test.each([
  ["next/rules.json", "next/rules.schema.json"],
  ...files("code-lists").map((path) => [path, "next/code-list.schema.json"]),
])("%s follows %s", (path, schema) => {
  const isValid = ajv().compile(read(schema as string));
  expect(isValid(read(path as string)) ? [] : isValid.errors).toEqual([]);
});

test("the catalog holds the digest of every published file", () => {
  const { versions } = read("catalog.json");
  for (const [path, digest] of Object.entries(versions.next.files)) {
    const file = new URL(`next/${path}`, root);
    expect(existsSync(file), path).toBe(true);
    expect(createHash("sha256").update(readFileSync(file)).digest("hex"), path).toBe(digest);
  }
});
