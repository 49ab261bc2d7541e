import { type TObject, type TSchema, Type } from "./typebox.ts";
import type { Source, Words } from "./words.ts";

/** One kind of record (信息类). */
export interface RecordType<Properties extends Record<string, TSchema> = Record<string, TSchema>> {
  readonly id: string;
  readonly title: Words;
  readonly definition: string;
  /** Clause of the standards documents, `document#anchor`. */
  readonly clause: string;
  readonly source: Source;
  /** JSON pointers of the fields by which a table of this type is recognised: at least one of each inner list must be there. */
  readonly key: readonly (readonly string[])[];
  /** JSON pointers of the date of the event, the first that is present; it chooses the rules and parameters in force. */
  readonly eventDate: readonly string[];
  /** How dates may be written in a table; JSON knows only `YYYY-MM-DD`. */
  readonly tableDates: readonly ("YYYY-MM-DD" | "YYYY/MM/DD")[];
  readonly schema: TObject<Properties>;
}

/** The open drawer for fields of registered local namespaces (`CN-44`); everything else in a record is closed. */
const localDrawer = Type.Optional(
  Type.Record(Type.String({ pattern: "^CN-[0-9]{2}$" }), Type.Unknown(), {
    title: "地方扩展",
    description: "按省级命名空间（如 CN-44）登记的地方字段；全国标准不校验其内容。",
    additionalProperties: false,
  }),
);

/** Declares a record type; file name = id. Objects are closed but for `local`. */
export function defineRecordType<Properties extends Record<string, TSchema>>(
  declaration: Omit<RecordType, "schema"> & { readonly fields: Properties },
) {
  const { fields, ...recordType } = declaration;
  const schema = Type.Object({ ...fields, local: localDrawer }, { additionalProperties: false });
  return { ...recordType, schema };
}
