import { readFileSync } from "node:fs";
import type { CompiledRule, PublishedVersion, ShapeValidator, WorkingDaysDescription } from "../model/published.ts";
import { divisionSections } from "../standard/code-lists/industry-division.ts";
import { type DescribedVersion, describeVersion } from "./describe-version.ts";
import type { Standard } from "./load-standard.ts";
import { createAjv, recordSchema } from "./schemas.ts";

/** What a version holds beside its declarations. */
export function readVersionData() {
  const calendar = new URL("../standard/calendars/working-days.json", import.meta.url);
  return {
    workingDays: JSON.parse(readFileSync(calendar, "utf8")) as WorkingDaysDescription,
    industrySections: divisionSections,
  };
}

/** The next version in memory, without writing a file; for trying a rule while it is being written. */
export function assembleVersion(standard: Standard): PublishedVersion {
  const { compiled, ...description } = describeVersion(standard);
  const ajv = createAjv();
  return {
    version: "next",
    ...description,
    ...readVersionData(),
    shapes: Object.fromEntries(
      standard.recordTypes.map((recordType) => [
        recordType.id,
        ajv.compile(recordSchema(recordType, "next")) as ShapeValidator,
      ]),
    ),
    compiledRules: Object.fromEntries(Object.entries(compiled).map(([id, source]) => [id, evaluateSource(source)])),
  };
}

function evaluateSource({ applies, holds, args, suspicious }: DescribedVersion["compiled"][string]): CompiledRule {
  const evaluate = (source: string) => new Function(`return ${source}`)();
  return {
    ...(applies !== undefined && { applies: evaluate(applies) }),
    holds: evaluate(holds),
    args: Object.fromEntries(Object.entries(args).map(([name, source]) => [name, evaluate(source)])),
    ...(suspicious !== undefined && { suspicious: new RegExp(suspicious, "u") }),
  };
}
