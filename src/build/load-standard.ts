import { readdirSync } from "node:fs";
import { camelCase } from "../base/camel-case.ts";
import type { CodeList } from "../model/code-list.ts";
import type { CodeMapping } from "../model/code-mapping.ts";
import type { Lifecycle } from "../model/lifecycle.ts";
import type { Part, RecordType } from "../model/record-type.ts";
import type { ParameterGroup, Regime } from "../model/regime.ts";
import type { Rule } from "../model/rule.ts";
import type { TagDefinition } from "../model/tag.ts";

/** A record type and the part of the standard whose folder it lies in. */
export type PlacedRecordType = RecordType & { readonly part: Part };

/** The declarations of the next version, as they stand in `src/standard`. */
export interface Standard {
  readonly recordTypes: readonly PlacedRecordType[];
  readonly codeLists: readonly CodeList[];
  readonly codeMappings: readonly CodeMapping[];
  readonly rules: readonly Rule[];
  readonly lifecycles: readonly Lifecycle[];
  readonly tags: readonly TagDefinition[];
  readonly regimes: readonly Regime[];
}

const folder = new URL("../standard/", import.meta.url);

/** The parts of the standard; each is a folder of record types. */
export const parts: readonly Part[] = ["credit-data", "commitments", "collection", "tags"];

/** Imports every declaration; a file declares one unit and is named after its id. Nothing is registered by hand. */
export async function loadStandard(wantsRule: (id: string) => boolean = () => true): Promise<Standard> {
  const recordTypes = await Promise.all(
    parts.map(async (part) => (await load<RecordType>(part)).map((recordType) => ({ ...recordType, part }))),
  );
  return {
    recordTypes: recordTypes.flat(),
    codeLists: await load<CodeList>("code-lists"),
    codeMappings: await load<CodeMapping>("code-mappings"),
    rules: await load<Rule>("rules", wantsRule),
    lifecycles: await load<Lifecycle>("lifecycles"),
    tags: await load<TagDefinition>("tag-definitions"),
    regimes: withParameters(await load<Regime>("regimes"), await load<ParameterGroup>("parameters")),
  };
}

/** Regimes with the parameters of every group that belongs to them; a parameter may stand once only. */
function withParameters(regimes: readonly Regime[], groups: readonly ParameterGroup[]): Regime[] {
  for (const { id, regime } of groups) {
    if (!regimes.some((one) => one.id === regime)) throw new Error(`parameters ${id}: there is no regime ${regime}`);
  }
  return regimes.map((regime) => {
    const parameters = { ...regime.parameters };
    for (const group of groups) {
      if (group.regime !== regime.id) continue;
      for (const [name, parameter] of Object.entries(group.parameters)) {
        if (Object.hasOwn(parameters, name)) throw new Error(`parameters ${group.id}: ${name} stands twice`);
        parameters[name] = parameter;
      }
    }
    return { ...regime, parameters };
  });
}

async function load<Unit extends { readonly id: string }>(
  kind: string,
  wanted: (id: string) => boolean = () => true,
): Promise<Unit[]> {
  const files = readdirSync(new URL(`${kind}/`, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => ({ file, id: file.replace(/^.*\//, "").replace(/\.ts$/, "") }))
    .filter(({ id }) => wanted(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(
    files.map(async ({ file, id }) => {
      const module: Record<string, unknown> = await import(new URL(`${kind}/${file}`, folder).href);
      const unit = module[camelCase(id)] as Unit | undefined;
      if (unit?.id !== id)
        throw new Error(`src/standard/${kind}/${file} must export ${camelCase(id)} with the id "${id}"`);
      return unit;
    }),
  );
}
