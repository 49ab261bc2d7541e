import type { DataElement } from "./data-element.ts";
import type { Obligation, Publicity } from "./published.ts";
import { type TOptional, type TSchema, type TUnsafe, Type } from "./typebox.ts";
import type { Source, Words } from "./words.ts";

/** What a field adds to its data element. */
export interface FieldDetails {
  readonly publicity: Publicity;
  /** Title where it differs from that of the element. */
  readonly title?: Words;
  readonly definition?: string;
  /** Column headers known to stand for this field: Chinese titles, 双公示 columns, legacy NECIPS names. */
  readonly aliases?: readonly string[];
  readonly source?: Source;
  /** Field that takes what a cell adds to the code for "other", as in 其他（责令限期拆除）. */
  readonly noteIn?: string;
  /** `null` stands for "without end" (长期); in a table 2099-12-31 or 长期. */
  readonly longTerm?: true;
}

/** The annotation that carries ours inside a JSON Schema; its own schema is `vocabulary.schema.json`. */
export const vocabularyKeyword = "x-creditspec";

/** Content of the annotation of one field. */
export interface FieldAnnotation {
  readonly element?: string;
  readonly titleEn: string;
  readonly representation?: string;
  readonly kind: string;
  readonly unit?: string;
  readonly obligation: Obligation;
  readonly condition?: string;
  readonly publicity: Publicity;
  readonly codeList?: string;
  readonly personal?: string;
  readonly namedBy?: readonly string[];
  readonly longTerm?: true;
  readonly noteIn?: string;
  readonly aliases?: readonly string[];
  readonly source: Source;
}

/** Declares a mandatory field (M). */
export function mandatory<Value>(
  element: DataElement<Value>,
  details: FieldDetails & { readonly longTerm: true },
): TUnsafe<Value | null>;
export function mandatory<Value>(element: DataElement<Value>, details: FieldDetails): TUnsafe<Value>;
export function mandatory<Value>(element: DataElement<Value>, details: FieldDetails): TUnsafe<Value | null> {
  return annotated(element, details, "M");
}

/** Declares a conditional field (C); `condition` says in Chinese when it is mandatory, and a rule checks it. */
export function conditional<Value>(
  element: DataElement<Value>,
  condition: string,
  details: FieldDetails & { readonly longTerm: true },
): TOptional<TUnsafe<Value | null>>;
export function conditional<Value>(
  element: DataElement<Value>,
  condition: string,
  details: FieldDetails,
): TOptional<TUnsafe<Value>>;
export function conditional<Value>(
  element: DataElement<Value>,
  condition: string,
  details: FieldDetails,
): TOptional<TUnsafe<Value | null>> {
  return Type.Optional(annotated(element, details, "C", condition));
}

/** Declares an optional field (O). */
export function optional<Value>(
  element: DataElement<Value>,
  details: FieldDetails & { readonly longTerm: true },
): TOptional<TUnsafe<Value | null>>;
export function optional<Value>(element: DataElement<Value>, details: FieldDetails): TOptional<TUnsafe<Value>>;
export function optional<Value>(element: DataElement<Value>, details: FieldDetails): TOptional<TUnsafe<Value | null>> {
  return Type.Optional(annotated(element, details, "O"));
}

function annotated<Value>(
  element: DataElement<Value>,
  {
    title = element.title,
    definition = element.definition,
    publicity,
    longTerm,
    noteIn,
    aliases,
    source,
  }: FieldDetails,
  obligation: Obligation,
  condition?: string,
): TUnsafe<Value | null> {
  const annotation: FieldAnnotation = {
    element: element.id,
    titleEn: title.en,
    representation: element.representation,
    kind: element.kind,
    ...(element.unit && { unit: element.unit }),
    obligation,
    ...(condition && { condition }),
    publicity,
    ...(element.codeList && { codeList: element.codeList.id }),
    ...(element.personal && { personal: element.personal }),
    ...(element.namedBy && { namedBy: element.namedBy }),
    ...(longTerm && { longTerm }),
    ...(noteIn && { noteIn }),
    ...(aliases && { aliases }),
    source: source ?? element.source,
  };
  const { type, ...schema } = element.schema as unknown as { type: string };
  return Type.Unsafe<Value | null>({
    title: title.zh,
    description: definition,
    type: longTerm ? [type, "null"] : type,
    ...schema,
    [vocabularyKeyword]: annotation,
  });
}

/** What a group of fields (an object or a list of objects) says of itself. */
export interface GroupDetails {
  readonly title: Words;
  readonly definition: string;
  readonly obligation: Obligation;
  readonly condition?: string;
  readonly publicity: Publicity;
  readonly source: Source;
}

/** Annotates an object or array schema as one field of a record; the caller wraps it in `Type.Optional` unless mandatory. */
export function group<Schema extends TSchema>(
  schema: Schema,
  { title, definition, obligation, condition, publicity, source }: GroupDetails,
): Schema {
  const annotation: FieldAnnotation = {
    titleEn: title.en,
    kind: (schema as { type?: string }).type === "array" ? "list" : "object",
    obligation,
    ...(condition && { condition }),
    publicity,
    source,
  };
  return { ...schema, title: title.zh, description: definition, [vocabularyKeyword]: annotation };
}

/** A field holding several values of one element, e.g. penalty kinds; in a table the values stand in one cell. */
export function several<Value>(
  element: DataElement<Value>,
  obligation: Obligation,
  details: FieldDetails & { readonly condition?: string },
) {
  const {
    title = element.title,
    definition = element.definition,
    publicity,
    noteIn,
    aliases,
    source,
    condition,
  } = details;
  const annotation: FieldAnnotation = {
    element: element.id,
    titleEn: title.en,
    representation: element.representation,
    kind: element.kind === "code" ? "codes" : "texts",
    obligation,
    ...(condition && { condition }),
    publicity,
    ...(element.codeList && { codeList: element.codeList.id }),
    ...(element.namedBy && { namedBy: element.namedBy }),
    ...(noteIn && { noteIn }),
    ...(aliases && { aliases }),
    source: source ?? element.source,
  };
  return Type.Array(element.schema, {
    title: title.zh,
    description: definition,
    minItems: 1,
    ...(element.kind === "code" && { uniqueItems: true }),
    [vocabularyKeyword]: annotation,
  });
}

/** A closed object: no other members than these. */
export function closed<Properties extends Record<string, TSchema>>(properties: Properties) {
  return Type.Object(properties, { additionalProperties: false });
}
