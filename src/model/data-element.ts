import type { CodeList } from "./code-list.ts";
import { parseRepresentation } from "./representation.ts";
import { type TUnsafe, Type } from "./typebox.ts";
import type { Source, Words } from "./words.ts";

/** What sort of value an element holds; rules that concern all fields of a sort name it. */
export type ValueKind = "text" | "name" | "identifier" | "code" | "codes" | "date" | "moment" | "amount" | "integer";

/** How values are masked in findings and reports; absent for values that may be shown. */
export type PersonalData = "id-number" | "contact" | "name";

/** A reusable field definition (数据元, after GB/T 19488.1). Its JSON Schema is derived from the representation. */
export interface DataElement<Value = unknown> {
  readonly id: string;
  readonly title: Words;
  /** One sentence; Chinese. */
  readonly definition: string;
  readonly representation: string;
  readonly kind: ValueKind;
  readonly unit?: string;
  readonly codeList?: CodeList;
  readonly personal?: PersonalData;
  /**
   * Ids of the field rules that between them name everything the pattern and lengths of the schema reject, so that a
   * wrong value is reported once, by its real name. Without them the keyword itself is reported.
   */
  readonly namedBy?: readonly string[];
  readonly source: Source;
  readonly schema: TUnsafe<Value>;
}

type Declaration = Omit<DataElement, "schema" | "codeList"> & {
  /** Pattern that is part of the shape, in the common subset of ECMA-262 and RE2. */
  readonly pattern?: string;
};

/** Declares a data element whose JSON value is a string; file name = id. */
export function defineDataElement(declaration: Declaration): DataElement<string> {
  const { pattern, ...element } = declaration;
  return {
    ...element,
    schema: Type.Unsafe<string>({ ...stringSchema(element.representation), ...(pattern && { pattern }) }),
  };
}

/** Values of an element over a code list: its codes, or any text where the list is open. */
type Coded<Value extends string, Membership> = Membership extends "closed" ? Value : string;

/** Declares an element whose values come from a code list; a closed list becomes an `enum` of the schema. */
export function defineCodedElement<Value extends string, Membership extends "closed" | "open">(
  declaration: Omit<DataElement, "schema" | "kind" | "codeList"> & { readonly codeList: CodeList<Value, Membership> },
): DataElement<Coded<Value, Membership>> {
  const { codeList } = declaration;
  const schema =
    codeList.membership === "closed"
      ? { type: "string", enum: codeList.codes.map(({ code }) => code) }
      : // An open list must let an unknown spelling through: a rule says so as a warning.
        { type: "string", minLength: 1, maxLength: 100 };
  return { ...declaration, kind: "code", schema: Type.Unsafe<Coded<Value, Membership>>(schema) };
}

function stringSchema(notation: string): Record<string, unknown> {
  const representation = parseRepresentation(notation);
  switch (representation.kind) {
    case "date":
      // No `format`: 2020-12 leaves it to each validator whether it asserts anything. The pattern and the rules hold dates.
      return { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
    case "moment":
      return {
        type: "string",
        pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$",
      };
    case "decimal": {
      const { digits, decimals } = representation;
      return { type: "string", pattern: `^-?[0-9]{1,${digits - decimals}}(\\.[0-9]{1,${decimals}})?$` };
    }
    case "text":
      return {
        type: "string",
        minLength: representation.minLength,
        ...(representation.maxLength !== undefined && { maxLength: representation.maxLength }),
        ...(representation.characters === "n" && { pattern: "^[0-9]*$" }),
      };
  }
}
