import type { CompiledExpressions, PublishedVersion, RuleDescription } from "../model/published.ts";
import { type ExpressionIds, type PackedTargets, ruleParts, type VersionIndex } from "../versions/lazy-version.ts";
import { type CompiledSources, compiledModule } from "./compiled-sources.ts";
import type { VersionContent } from "./read-version.ts";
import { shapeModule } from "./shape-module.ts";

/** Characters of JSON from which the codes of a list are a part of their own. */
const largeList = 8000;

/** Part of the expressions that are not of one record type. */
const shared = "shared";

/** What a version holds beside its content; what is not split up here becomes a part by member. */
type DerivedMembers = Pick<PublishedVersion, "rulePaths"> & Readonly<Record<string, unknown>>;

/**
 * The parts of one version as texts of files, by their path below the folder of the parts: data as JSON, code as modules. They are
 * cut so that the check of one file reads little: what belongs to one record type is together, and words are apart from what
 * decides.
 */
export async function versionParts(
  {
    version: _,
    lawUntil,
    schemas,
    recordTypes,
    codeLists,
    rules,
    rulePaths,
    ...others
  }: VersionContent & DerivedMembers,
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
    data("index", index),
    ...index.members.map((name) => data(name, others[name])),
    data(
      "record-types",
      recordTypes.map(({ fields: _, ...head }) => head),
    ),
    ...recordTypes.map(({ id, fields }) => data(`fields/${id}`, fields)),
    data(
      "code-lists",
      codeLists.map(({ codes: _, ...head }) => head),
    ),
    data(
      "codes",
      Object.fromEntries(codeLists.filter((list) => !large.includes(list)).map(({ id, codes }) => [id, codes])),
    ),
    ...large.map(({ id, codes }) => data(`codes/${id}`, codes)),
    ...Object.entries(rulePaths).map(([id, paths]) => data(`rules/paths/${id}`, paths)),
    ...Object.entries(splitRules(rules)).map(([name, content]) => data(`rules/${name}`, content)),
    ...[...groups].map(([name, { text }]) => code(`expressions/${name}`, `export const part = () => (${text});\n`)),
  ]);
  for (const [id, schema] of schemas) parts.set(...code(`shapes/${id}`, await shapeModule(schema)));
  return parts;
}

/**
 * Every part of every version as one module, for where parts cannot be read one by one.
 *
 * @param files texts of the parts by version and path, `next/regimes.generated.json`
 */
export function everyPart(files: ReadonlyMap<string, string>): string {
  const imports: string[] = [];
  const members = [...files].map(([path, text]) => {
    const [, version, part, kind] = /^([^/]+)\/(.+)\.generated\.(\w+)$/.exec(path) ?? [];
    const name = `p${imports.length}`;
    if (kind === "js") imports.push(`import * as ${name} from "./${version}/parts/${part}.generated.js";\n`);
    // JSON in a function, so that it is read over when the module is and parsed when the part is wanted.
    const content = kind === "js" ? name : `{ part: () => JSON.parse('${text.replace(/[\\']/g, "\\$&")}') }`;
    return `  ${JSON.stringify(`${version}/${part}`)}: ${content},\n`;
  });
  return `${imports.join("")}\nexport const everyPart = {\n${members.join("")}};\n`;
}

function data(path: string, content: unknown): readonly [string, string] {
  return [`${path}.generated.json`, JSON.stringify(content)];
}

function code(path: string, module: string): readonly [string, string] {
  return [`${path}.generated.js`, module];
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
    ...Object.fromEntries(
      [...new Set(rules.map(({ layer }) => layer))].map((layer) => [
        `targets/${layer}`,
        packTargets(rules.filter((rule) => rule.layer === layer)),
      ]),
    ),
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

/** The compiled expressions by the part they go into: those about one record type are together, as are those of them all. */
function expressionGroups(rules: readonly RuleDescription[], compiled: CompiledSources) {
  const groupOf = new Map(
    rules.map(({ id, layer, targets = [] }) => {
      const [type = shared, ...others] = new Set(targets.map(({ recordType }) => recordType));
      return [id, layer === "field" || others.length > 0 ? shared : type] as const;
    }),
  );
  const groups = new Map<string, CompiledSources>();
  const group = (name: string) => {
    const known = groups.get(name) ?? { rules: {}, datasetRules: {}, publications: {}, tags: {} };
    groups.set(name, known);
    return known;
  };
  for (const [id, rule] of Object.entries(compiled.rules)) group(groupOf.get(id) ?? shared).rules[id] = rule;
  for (const [id, rule] of Object.entries(compiled.datasetRules))
    group(groupOf.get(id) ?? shared).datasetRules[id] = rule;
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
