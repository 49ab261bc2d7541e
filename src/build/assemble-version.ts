import { readdirSync, readFileSync } from "node:fs";
import type { CodeMapping } from "../model/code-mapping.ts";
import type {
  HeaderIndex,
  PublishedVersion,
  RecordShape,
  RecordTypeDescription,
  RuleDescription,
  RulePaths,
  ShapeValidator,
  WorkingDaysDescription,
} from "../model/published.ts";
import { headersOf } from "../read/columns.ts";
import { lazily } from "../versions/lazy.ts";
import { compiledModule } from "./compiled-sources.ts";
import { describeVersion } from "./describe-version.ts";
import type { Standard } from "./load-standard.ts";
import { createAjv, fieldPointers, recordSchema } from "./schemas.ts";

/** What a version holds beside its declarations. */
export function readVersionData() {
  const calendar = new URL("../standard/calendars/working-days.json", import.meta.url);
  return {
    workingDays: JSON.parse(readFileSync(calendar, "utf8")) as WorkingDaysDescription,
    clauses: readClauses(),
  };
}

/**
 * Every clause of the standards documents as people cite it, by `document#anchor`: the document, the number, the chapter and
 * the heading, e.g. `标识 4.1 统一社会信用代码：构成`.
 */
function readClauses(): Record<string, string> {
  const folder = new URL("../../standards-docs/clauses/", import.meta.url);
  const clauses: Record<string, string> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()) {
    let title = "";
    let chapter = "";
    for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
      const [, marks = "", number = "", heading = "", anchor] =
        /^(#+) (?:([\d.]+) )?(.+?)(?: \{#(.+)\})?$/.exec(line) ?? [];
      if (marks === "#") title = heading;
      if (marks === "##") chapter = heading;
      if (anchor === undefined) continue;
      const words = marks === "###" ? `${number} ${chapter}：${heading}` : `${number} ${heading}`;
      clauses[`${file.replace(".md", "")}#${anchor}`] = marks === "#" ? title : `${title} ${words.trim()}`;
    }
  }
  return clauses;
}

/** Sections by division, which the rule language asks for. */
export function industrySectionsOf(mappings: readonly CodeMapping[]): Record<string, string> {
  const pairs = mappings.find(({ id }) => id === "industry-division-to-section")?.pairs ?? [];
  return Object.fromEntries(pairs.map(({ from, to }) => [from, to]));
}

/** Which record types know a header. */
export function headerIndexOf(recordTypes: readonly RecordTypeDescription[]): HeaderIndex {
  const typesByHeader = new Map<string, string[]>();
  for (const type of recordTypes) {
    for (const header of headersOf(type)) {
      const types = typesByHeader.get(header) ?? [];
      typesByHeader.set(header, [...types, type.id]);
    }
  }
  const sets = new Map<string, readonly string[]>();
  for (const types of typesByHeader.values()) sets.set(types.join(" "), types);
  const numbers = new Map([...sets.keys()].map((name, index) => [name, index]));
  const headers = [...typesByHeader].map(
    ([header, types]) => [header, numbers.get(types.join(" ")) as number] as const,
  );
  return { sets: [...sets.values()], headers: Object.fromEntries(headers) };
}

function shapeOf(ajv: ReturnType<typeof createAjv>, schema: Readonly<Record<string, unknown>>): RecordShape {
  const shape = ajv.compile(schema) as ShapeValidator;
  const makers = [...fieldPointers(schema)].map(
    ([path, pointer]) => [path, () => ajv.getSchema(`${schema["$id"]}${pointer}`) as ShapeValidator] as const,
  );
  return Object.assign(shape, { fields: lazily<Record<string, ShapeValidator>>(Object.fromEntries(makers)) });
}

/** Where the rules look, by record type. */
export function rulePathsOf(
  recordTypes: readonly RecordTypeDescription[],
  rules: readonly RuleDescription[],
): Readonly<Record<string, RulePaths>> {
  const paths: Record<string, Record<string, string[]>> = Object.fromEntries(recordTypes.map(({ id }) => [id, {}]));
  for (const { id, targets = [] } of rules) {
    for (const { recordType, path } of targets) {
      const ofType = paths[recordType] as Record<string, string[]>;
      ofType[id] = [...(ofType[id] ?? []), path];
    }
  }
  return paths;
}

/** The next version in memory, without writing a file; for trying a rule while it is being written. */
export function assembleVersion(standard: Standard): PublishedVersion {
  const { compiled, ...description } = describeVersion(standard);
  const ajv = createAjv();
  return {
    version: "next",
    ...description,
    ...readVersionData(),
    industrySections: industrySectionsOf(description.codeMappings),
    headerIndex: headerIndexOf(description.recordTypes),
    rulePaths: rulePathsOf(description.recordTypes, description.rules),
    shapes: Object.fromEntries(
      standard.recordTypes.map((recordType) => [recordType.id, shapeOf(ajv, recordSchema(recordType, "next"))]),
    ),
    ...new Function(`return ${compiledModule(compiled)}`)(),
  };
}
