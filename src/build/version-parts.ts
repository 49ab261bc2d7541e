import type { CompiledExpressions, RuleDescription } from "../model/published.ts";
import { type ExpressionIds, type PackedTargets, ruleParts, type VersionIndex } from "../versions/lazy-version.ts";
import { type CompiledSources, compiledModule } from "./compiled-sources.ts";
import type { VersionContent } from "./read-version.ts";
import { shapeModule } from "./shape-module.ts";

/** Characters of JSON from which the codes of a list are a part of their own. */
const largeList = 8000;

/** What a version holds beside what is split up here; each member becomes a part. */
type OtherMembers = Readonly<Record<string, unknown>>;

/**
 * The parts of one version as texts of modules, by their path below the folder of the version. They are cut so that the check of
 * one file reads little: what belongs to one record type is together, and words are apart from what decides.
 */
export async function versionParts(
  { version: _, lawUntil, schemas, recordTypes, codeLists, rules, ...others }: VersionContent & OtherMembers,
  compiled: CompiledSources,
): Promise<ReadonlyMap<string, string>> {
  const groups = expressionGroups(rules, compiled);
  const large = codeLists.filter(({ codes }) => JSON.stringify(codes).length > largeList);
  const index: VersionIndex = {
    ...(lawUntil !== undefined && { lawUntil }),
    members: Object.keys(others).filter((name) => others[name] !== undefined),
    recordTypes: recordTypes.map(({ id }) => id),
    largeCodeLists: large.map(({ id }) => id),
    expressions: Object.fromEntries([...groups].map(([name, { ids }]) => [name, ids])),
  };
  const parts = new Map<string, string>([
    ["index", data(index)],
    ...index.members.map((name) => [name, data(others[name])] as const),
    ["record-types", data(recordTypes.map(({ fields: _, ...head }) => head))],
    ...recordTypes.map(({ id, fields }) => [`fields/${id}`, data(fields)] as const),
    ["code-lists", data(codeLists.map(({ codes: _, ...head }) => head))],
    [
      "codes",
      data(Object.fromEntries(codeLists.filter((list) => !large.includes(list)).map(({ id, codes }) => [id, codes]))),
    ],
    ...large.map(({ id, codes }) => [`codes/${id}`, data(codes)] as const),
    ...Object.entries(splitRules(rules)).map(([name, content]) => [`rules/${name}`, data(content)] as const),
    ...[...groups].map(([name, { text }]) => [`expressions/${name}`, code(text)] as const),
  ]);
  for (const [id, schema] of schemas) parts.set(`shapes/${id}`, await shapeModule(schema));
  return parts;
}

/** Every part of every version as one module, for where parts cannot be read one by one. */
export function everyPart(paths: readonly string[]): string {
  const imports = paths.map((path, index) => {
    const [version, ...rest] = path.split("/");
    return `import * as p${index} from "./${version}/parts/${rest.join("/")}.generated.js";\n`;
  });
  const members = paths.map((path, index) => `  ${JSON.stringify(path)}: p${index},\n`);
  return `${imports.join("")}\nexport const everyPart = {\n${members.join("")}};\n`;
}

/** JSON in a function, so that it is read over when the module is and parsed when the part is wanted. */
function data(content: unknown): string {
  return code(`JSON.parse('${JSON.stringify(content).replace(/[\\']/g, "\\$&")}')`);
}

function code(expression: string): string {
  return `export const part = () => (${expression});\n`;
}

/** Rules by the part their members stand in. */
function splitRules(rules: readonly RuleDescription[]): Record<string, unknown> {
  const apart = new Set<string>(["targets", ...Object.values(ruleParts).flat()]);
  const pick = (rule: RuleDescription, isPicked: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(rule).filter(([name]) => isPicked(name)));
  return {
    rules: rules.map((rule) => pick(rule, (name) => !apart.has(name))),
    ...Object.fromEntries(
      Object.entries(ruleParts).map(([part, members]) => [
        part,
        Object.fromEntries(rules.map((rule) => [rule.id, pick(rule, (name) => members.some((one) => one === name))])),
      ]),
    ),
    targets: packTargets(rules),
  };
}

function packTargets(rules: readonly RuleDescription[]): PackedTargets {
  const recordTypes = new Map<string, number>();
  const paths = new Map<string, number>();
  const indexIn = (known: Map<string, number>, name: string) => {
    const index = known.get(name) ?? known.size;
    known.set(name, index);
    return index;
  };
  const packed = rules.flatMap(({ id, targets }) => {
    if (targets === undefined) return [];
    const runs: [number, number[]][] = [];
    for (const { recordType, path } of targets) {
      const type = indexIn(recordTypes, recordType);
      if (runs.at(-1)?.[0] !== type) runs.push([type, []]);
      runs.at(-1)?.[1].push(indexIn(paths, path));
    }
    return [[id, runs] as const];
  });
  return { recordTypes: [...recordTypes.keys()], paths: [...paths.keys()], targets: Object.fromEntries(packed) };
}

/** The compiled expressions by the part they go into: those about one record type by themselves. */
function expressionGroups(rules: readonly RuleDescription[], compiled: CompiledSources) {
  const groupOf = new Map(
    rules.map(({ id, layer, targets = [] }) => {
      const [type = "", ...others] = new Set(targets.map(({ recordType }) => recordType));
      const place = layer === "field" ? "values" : others.length === 0 ? type : "several";
      return [id, layer === "dataset" ? `comparisons/${place}` : place] as const;
    }),
  );
  const groups = new Map<string, CompiledSources>();
  const group = (name: string) => {
    const known = groups.get(name) ?? { rules: {}, datasetRules: {}, publications: {}, tags: {} };
    groups.set(name, known);
    return known;
  };
  for (const [id, rule] of Object.entries(compiled.rules)) group(groupOf.get(id) ?? "several").rules[id] = rule;
  for (const [id, rule] of Object.entries(compiled.datasetRules))
    group(groupOf.get(id) ?? "comparisons").datasetRules[id] = rule;
  for (const [id, publication] of Object.entries(compiled.publications))
    group("publications").publications[id] = publication;
  for (const [id, tag] of Object.entries(compiled.tags)) group("tags").tags[id] = tag;
  return new Map([...groups].map(([name, sources]) => [name, { text: compiledModule(sources), ids: idsOf(sources) }]));
}

function idsOf({ rules, datasetRules, publications, tags }: CompiledSources): ExpressionIds {
  const members: Record<keyof CompiledExpressions, object> = {
    compiledRules: rules,
    compiledDatasetRules: datasetRules,
    compiledPublications: publications,
    compiledTags: tags,
  };
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, units]) => {
      const ids = Object.keys(units);
      return ids.length === 0 ? [] : [[name, ids]];
    }),
  );
}
