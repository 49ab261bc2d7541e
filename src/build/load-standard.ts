import { readdirSync } from "node:fs";
import type { CodeList } from "../model/code-list.ts";
import type { RecordType } from "../model/record-type.ts";
import type { Regime } from "../model/regime.ts";
import type { Rule } from "../model/rule.ts";

/** The declarations of the next version, as they stand in `src/standard`. */
export interface Standard {
  readonly recordTypes: readonly RecordType[];
  readonly codeLists: readonly CodeList[];
  readonly rules: readonly Rule[];
  readonly regimes: readonly Regime[];
}

const folder = new URL("../standard/", import.meta.url);

/** Imports every declaration; a file declares one unit and is named after its id. Nothing is registered by hand. */
export async function loadStandard(wantsRule: (id: string) => boolean = () => true): Promise<Standard> {
  return {
    recordTypes: await load<RecordType>("credit-data"),
    codeLists: await load<CodeList>("code-lists"),
    rules: await load<Rule>("rules", wantsRule),
    regimes: await load<Regime>("regimes"),
  };
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

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
