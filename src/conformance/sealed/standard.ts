import type { WorkingCalendarData } from "../../base/working-days.ts";
import type { Level } from "../protocol.ts";
import { type Expression, parseExpression } from "./expression.ts";
import type { LookUps } from "./functions.ts";

/** A rule as `rules.json` publishes it, as far as boundaries are drawn from it. */
export interface Rule {
  readonly id: string;
  readonly clause: string;
  readonly layer: "shape" | "field" | "record" | "dataset" | "batch" | "lifecycle" | "file";
  readonly severity: string;
  readonly keywords?: readonly string[];
  readonly targets?: readonly { readonly recordType: string; readonly path: string }[];
  readonly among?: readonly string[];
  readonly relation?: string;
  readonly by?: string;
  readonly holds?: string;
  readonly when?: string;
  readonly reads?: readonly string[];
  readonly requires?: readonly string[];
  readonly decisive?: boolean;
  readonly only?: string;
  readonly regime?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
}

/** A published JSON Schema, as far as the standard uses it. */
export interface Schema {
  readonly $id?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly "x-creditspec"?: {
    readonly namedBy?: readonly string[];
    readonly kind?: string;
    readonly codeList?: string;
    readonly recordType?: string;
    readonly keys?: Readonly<Record<string, readonly string[]>>;
    readonly eventDate?: readonly string[];
  };
}

export interface Regime {
  readonly id: string;
  readonly parameters: Readonly<
    Record<
      string,
      { readonly entries: readonly { readonly value: never; readonly from: string; readonly to?: string }[] }
    >
  >;
}

/** What is read of a published version of the standard. */
export interface PublishedStandard extends LookUps {
  readonly rules: readonly Rule[];
  /** By record type. */
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly regimes: ReadonlyMap<string, Regime>;
  readonly codeLists: ReadonlyMap<string, readonly { readonly code: string }[]>;
  /** The condition of a rule. */
  expressionOf(source: string): Expression;
}

/** Levels of rules, as `suite.json` has them. */
export type Levels = Readonly<Record<string, Level>>;

/**
 * A published version from its files.
 *
 * @param files by their paths below `schemas/<version>/`
 */
export function readPublishedStandard(files: ReadonlyMap<string, Uint8Array>): PublishedStandard {
  const json = (path: string): never => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`标准缺少文件 ${path}`);
    return JSON.parse(new TextDecoder().decode(bytes)) as never;
  };
  const below = (folder: string) =>
    [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith(".json"));
  const codeLists = new Map(
    below("code-lists/").map((path) => {
      const list: { id: string; codes: { code: string; title: string }[] } = json(path);
      return [list.id, list.codes];
    }),
  );
  const schemas = new Map<string, Schema>();
  for (const path of [...files.keys()].sort()) {
    if (!/^[^/]+\/[^/]+\.schema\.json$/.test(path)) continue;
    const schema: Schema = json(path);
    const recordType = schema["x-creditspec"]?.recordType;
    if (recordType !== undefined) schemas.set(recordType, schema);
  }
  const { rules }: { rules: Rule[] } = json("rules.json");
  const sections: { pairs: { from: string; to: string }[] } = json("code-mappings/industry-division-to-section.json");
  const workingDays: WorkingCalendarData = json("calendars/working-days.json");
  const expressions = new Map<string, Expression>();
  return {
    rules,
    schemas,
    regimes: new Map(below("regimes/").map((path) => [(json(path) as Regime).id, json(path)])),
    codeLists,
    codes: new Map(
      [...codeLists].map(([id, codes]) => [id, new Map(codes.map(({ code, title }) => [code, title]))] as const),
    ),
    industrySections: new Map(sections.pairs.map(({ from, to }) => [from, to])),
    workingDays,
    expressionOf(source) {
      const known = expressions.get(source) ?? parseExpression(source);
      expressions.set(source, known);
      return known;
    },
  };
}
