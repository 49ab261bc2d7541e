import type { Publicity } from "./published.ts";
import { type TObject, type TSchema, Type } from "./typebox.ts";
import type { Source, Words } from "./words.ts";

/** Which part of the standard a record type belongs to: 信用数据, 信用承诺, 信息归集, 标注规则. */
export type Part = "credit-data" | "commitments" | "collection" | "tags";

/** 公示 of a record type: which records may be shown to the public, and until when. Expressions see the record as `this`. */
export interface Publication {
  /** What the records of this type are at most: public, shared inside government, internal or process information. */
  readonly class: Publicity;
  /** Conditions of which every one must hold for a record to be public. One that cannot be answered keeps the record back. */
  readonly conditions?: readonly {
    readonly holds: string;
    /** Why a record that breaks it is not public. */
    readonly reason: Words;
    /** Only under this publicity system. */
    readonly regime?: string;
    /** First version of the standard that holds the condition; 1.0.0 where absent. */
    readonly since?: string;
    readonly source: Source;
  }[];
  /** Last days of publicity, expressions of type string (`""`: without end); the earliest of those that apply counts. */
  readonly until?: readonly {
    readonly day: string;
    readonly regime?: string;
    /** First version of the standard that holds the day; 1.0.0 where absent. */
    readonly since?: string;
    readonly source: Source;
  }[];
}

/** One kind of record (信息类). */
export interface RecordType<Properties extends Record<string, TSchema> = Record<string, TSchema>> {
  readonly id: string;
  readonly title: Words;
  readonly definition: string;
  /** Clause of the standards documents, `document#anchor`. */
  readonly clause: string;
  readonly source: Source;
  /** JSON pointers of the fields by which a table of this type is recognised: at least one of each inner list must be there. */
  readonly recognisedBy: readonly (readonly string[])[];
  /** No national scheme exists yet: the shape is offered, not required. */
  readonly status?: "provisional";
  /**
   * Names under which records of several types are found again, each with the JSON pointers whose values together make the
   * key: `subject: ["/subject/creditCode"]`. Rules about several records compare records with an equal key of one name.
   */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  readonly publication?: Publication;
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

/** Declares a record type; file name = id. Objects are closed but for `local`. Enveloped records have the key `record`. */
export function defineRecordType<Properties extends Record<string, TSchema>>(
  declaration: Omit<RecordType, "schema"> & { readonly fields: Properties },
) {
  const { fields, keys, ...recordType } = declaration;
  const schema = Type.Object({ ...fields, local: localDrawer }, { additionalProperties: false });
  return { ...recordType, keys: { ...("envelope" in fields && { record: ["/envelope/recordId"] }), ...keys }, schema };
}
