import { codePointCount } from "../../base/code-points.ts";
import { appendPointer } from "../../base/json-pointer.ts";
import type { Schema } from "./standard.ts";

/** A keyword of a JSON Schema that a value fails, and where. */
export interface SchemaError {
  readonly keyword: string;
  /** The value; for `required`, the member that is missing. */
  readonly path: string;
  readonly schema: Schema;
}

/** Everything that a value fails of the keywords that the standard uses. */
export function schemaErrors(schema: Schema, value: unknown, path = ""): SchemaError[] {
  const error = (keyword: string, at = path): SchemaError => ({ keyword, path: at, schema });
  if (![schema.type ?? typeOf(value)].flat().includes(typeOf(value))) return [error("type")];
  if (typeof value === "string") return [...textErrors(schema, value)].map((keyword) => error(keyword));
  if (Array.isArray(value)) {
    const errors = value.flatMap((item, index) => schemaErrors(schema.items ?? {}, item, `${path}/${index}`));
    if (value.length < (schema.minItems ?? 0)) errors.push(error("minItems"));
    const isRepeated = new Set(value.map((item) => JSON.stringify(item))).size < value.length;
    if (schema.uniqueItems && isRepeated) errors.push(error("uniqueItems"));
    return errors;
  }
  if (typeof value !== "object" || value === null) return [];
  const { properties = {}, patternProperties = {}, required = [], additionalProperties } = schema;
  const errors = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => error("required", appendPointer(path, name)));
  for (const [name, member] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) errors.push(...schemaErrors(known, member, appendPointer(path, name)));
    else if (Object.keys(patternProperties).some((pattern) => patternOf(pattern).test(name))) continue;
    else if (additionalProperties === false) errors.push(error("additionalProperties", appendPointer(path, name)));
  }
  return errors;
}

function* textErrors({ enum: codes, pattern, minLength = 0, maxLength = Infinity }: Schema, value: string) {
  const length = codePointCount(value);
  if (codes !== undefined && !codes.includes(value)) yield "enum";
  if (length < minLength) yield "minLength";
  if (length > maxLength) yield "maxLength";
  if (pattern !== undefined && !patternOf(pattern).test(value)) yield "pattern";
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, "u");
  patterns.set(source, known);
  return known;
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
