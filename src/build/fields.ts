import { camelCase } from "../base/camel-case.ts";
import type { LanguageType } from "../language/check.ts";
import { type FieldAnnotation, vocabularyKeyword } from "../model/field.ts";
import type { FieldDescription } from "../model/published.ts";

/** JSON Schema as far as the declarations use it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [vocabularyKeyword]?: FieldAnnotation;
}

/** The fields of a schema, flattened. */
export function describeFields(schema: Schema, base = "", inTable = true): FieldDescription[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const annotation = property[vocabularyKeyword];
    // The drawer for local fields is not described: the standard does not know what is in it.
    if (annotation === undefined) return [];
    const path = `${base}/${name}`;
    const { titleEn, aliases = [], ...rest } = annotation;
    const isGroup = annotation.kind === "object" || annotation.kind === "list";
    const field: FieldDescription = {
      path,
      title: { zh: property.title as string, en: titleEn },
      definition: property.description as string,
      ...(rest as Omit<FieldAnnotation, "titleEn" | "aliases">),
      aliases,
      inTable: inTable && !isGroup,
    } as FieldDescription;
    if (annotation.kind === "list") return [field, ...describeFields(property.items as Schema, `${path}/*`, false)];
    if (annotation.kind === "object") return [field, ...describeFields(property, path, inTable)];
    return [field];
  });
}

/** Throws when a header stands for two fields: a cell must mean one thing. */
export function checkAliases(recordType: string, fields: readonly FieldDescription[]): void {
  const seen = new Map<string, string>();
  for (const { path, title, aliases, inTable } of fields) {
    if (!inTable || path.startsWith("/envelope/")) continue;
    for (const header of new Set([title.zh, ...aliases].map((alias) => alias.toLowerCase()))) {
      const other = seen.get(header);
      if (other !== undefined)
        throw new Error(`${recordType}: header "${header}" stands for both ${other} and ${path}`);
      seen.set(header, path);
    }
  }
}

/** The type of a record in the rule language. */
export function languageType(schema: Schema, name: string): LanguageType {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "string") return "string";
  if (type === "integer") return "int";
  if (type === "boolean") return "bool";
  if (type === "array") return { list: languageType(schema.items as Schema, `${name}_item`) };
  const fields = Object.entries(schema.properties ?? {}).filter(([member]) => member !== "local");
  return {
    object: camelCase(name),
    fields: Object.fromEntries(fields.map(([member, field]) => [member, languageType(field, `${name}_${member}`)])),
  };
}
