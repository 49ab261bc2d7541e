import { Ajv2020 } from "ajv/dist/2020.js";
import { vocabularyKeyword } from "../model/field.ts";
import type { PlacedRecordType } from "./load-standard.ts";

/** Dialect of every published schema. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";

/** URN of a published file; immutable once its version is frozen. Nothing is ever fetched from it. */
export function urn(version: string, ...parts: readonly string[]): string {
  return ["urn", "creditspec", version, ...parts].join(":");
}

/** The published JSON Schema of a record type: self-contained, standard keywords, ours in one annotation. */
export function recordSchema({ schema, ...recordType }: PlacedRecordType, version: string): Record<string, unknown> {
  const { id, part, title, definition, status, clause, source, recognisedBy, keys, eventDate, tableDates } = recordType;
  const { publication } = recordType;
  return {
    $schema: dialect,
    $id: urn(version, part, id),
    title: title.zh,
    description: definition,
    [vocabularyKeyword]: {
      recordType: id,
      titleEn: title.en,
      ...(status && { status }),
      clause,
      source,
      recognisedBy,
      keys,
      eventDate,
      tableDates,
      ...(publication && { publication }),
    },
    // TypeBox keeps symbols of its own; a round trip leaves plain JSON Schema.
    ...JSON.parse(JSON.stringify(schema)),
  };
}

/** By path, where in the published schema of a record type that of each field stands; of fields inside lists of objects nothing. */
export function fieldPointers(schema: Readonly<Record<string, unknown>>): Map<string, string> {
  const pointers = new Map<string, string>();
  const visit = ({ properties = {} }: Properties, path: string, pointer: string) => {
    for (const [name, member] of Object.entries(properties)) {
      const [inside, here] = [`${path}/${name}`, `${pointer}/properties/${name}`];
      if (member.properties === undefined) pointers.set(inside, here);
      else visit(member, inside, here);
    }
  };
  visit(schema, "", "#");
  return pointers;
}

interface Properties {
  readonly properties?: Readonly<Record<string, Properties>>;
}

/**
 * Ajv as every validator here is built with: all errors, our annotation known, `format` an annotation as 2020-12 has it
 * (dates are held by patterns and rules, so that every validator reaches the same verdict).
 */
export function createAjv(options: { readonly forModule?: boolean } = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    validateFormats: false,
    strict: true,
    ...(options.forModule && { code: { source: true, esm: true } }),
  });
  ajv.addVocabulary([vocabularyKeyword]);
  return ajv;
}
