import { once, remembered } from "../base/once.ts";
import type {
  CodeListDescription,
  CompiledExpressions,
  FieldDescription,
  PublishedVersion,
  RecordShape,
  RecordTypeDescription,
  RuleDescription,
  RulePaths,
} from "../model/published.ts";
import { lazily, withMembersElsewhere } from "./lazy.ts";
import { readCode, readData } from "./parts.ts";

/** What stands in the part `index` of a version: which parts there are. */
export interface VersionIndex {
  readonly lawUntil?: string;
  /** Members of the version that are parts of their own. */
  readonly members: readonly string[];
  /** Record types; each has a part `fields/<id>`, a part `shapes/<id>` and a part `rules/paths/<id>`. */
  readonly recordTypes: readonly string[];
  /** Code lists whose codes are a part of their own, `codes/<id>`; the codes of all others are in `codes`. */
  readonly largeCodeLists: readonly string[];
  /** Ids of the compiled expressions by the part `expressions/<group>` that holds them. */
  readonly expressions: Readonly<Record<string, ExpressionIds>>;
}

/** Ids of the expressions in a part, by the member of {@link CompiledExpressions} they belong to. */
export type ExpressionIds = { readonly [Member in keyof CompiledExpressions]?: readonly string[] };

/** Members of a rule that are not needed to apply it, by the part `rules/<name>` they stand in. */
export const ruleParts = {
  words: ["title", "why", "message", "fix", "source", "clause", "since"],
  texts: ["holds", "args", "when", "where", "measure"],
} as const satisfies Record<string, readonly (keyof RuleDescription)[]>;

/** Where the rules of one layer look, the part `rules/targets/<layer>`, in few characters: `targets` names types and paths by their index. */
export interface PackedTargets {
  readonly recordTypes: readonly string[];
  readonly paths: readonly string[];
  /** By rule: pairs of a record type and the paths in it, in their order. */
  readonly targets: Readonly<Record<string, readonly (readonly [recordType: number, paths: readonly number[]])[]>>;
}

/** A version of the standard of which only what is looked at is read. */
export function lazyVersion(version: string): PublishedVersion {
  const part = <Part>(path: string) => readData(`${version}/${path}`) as Part;
  const code = <Part>(path: string) => readCode(`${version}/${path}`) as Part;
  const index = part<VersionIndex>("index");
  const members = Object.fromEntries(index.members.map((name) => [name, () => part(name)]));
  return lazily<PublishedVersion>({
    ...(members as Record<never, never>),
    version: () => version,
    ...(index.lawUntil !== undefined && { lawUntil: () => index.lawUntil as string }),
    recordTypes: () => recordTypes(part),
    codeLists: () => codeLists(part, new Set(index.largeCodeLists)),
    rules: () => rules(part),
    rulePaths: () => byId(index.recordTypes, (id) => part<RulePaths>(`rules/paths/${id}`)),
    shapes: () => byId(index.recordTypes, (id) => code<RecordShape>(`shapes/${id}`)),
    ...expressions(code, index.expressions),
  } as never);
}

type PartReader = <Part>(path: string) => Part;

function recordTypes(part: PartReader): readonly RecordTypeDescription[] {
  type Head = Omit<RecordTypeDescription, "fields">;
  const heads = part<readonly Head[]>("record-types");
  const fields = byId(
    heads.map(({ id }) => id),
    (id) => part<readonly FieldDescription[]>(`fields/${id}`),
  );
  return withMembersElsewhere<Head, RecordTypeDescription>(heads, {
    fields: ({ id }) => fields[id] as readonly FieldDescription[],
  });
}

function codeLists(part: PartReader, large: ReadonlySet<string>): readonly CodeListDescription[] {
  type Head = Omit<CodeListDescription, "codes">;
  type Codes = CodeListDescription["codes"];
  const heads = part<readonly Head[]>("code-lists");
  const small = once(() => part<Readonly<Record<string, Codes>>>("codes"));
  const codes = byId(
    heads.map(({ id }) => id),
    (id) => (large.has(id) ? part<Codes>(`codes/${id}`) : (small()[id] as Codes)),
  );
  return withMembersElsewhere<Head, CodeListDescription>(heads, { codes: ({ id }) => codes[id] as Codes });
}

function rules(part: PartReader): readonly RuleDescription[] {
  const targets = remembered((layer) => unpackTargets(part<PackedTargets>(`rules/targets/${layer}`)));
  const elsewhere: Record<string, (rule: RuleDescription) => unknown> = {
    targets: ({ id, layer }) => targets(layer)(id),
  };
  for (const [name, members] of Object.entries(ruleParts)) {
    const read = once(() => part<Readonly<Record<string, Partial<RuleDescription>>>>(`rules/${name}`));
    for (const member of members) elsewhere[member] = ({ id }) => read()[id]?.[member];
  }
  return withMembersElsewhere(part<readonly RuleDescription[]>("rules/rules"), elsewhere as never);
}

/** Targets of one rule after the other, made when they are asked for. */
function unpackTargets({ recordTypes, paths, targets }: PackedTargets) {
  const known = new Map<string, RuleDescription["targets"]>();
  return (id: string): RuleDescription["targets"] => {
    const packed = targets[id];
    if (packed === undefined || known.has(id)) return known.get(id);
    const unpacked = packed.flatMap(([type, places]) =>
      places.map((path) => ({ recordType: recordTypes[type] as string, path: paths[path] as string })),
    );
    known.set(id, unpacked);
    return unpacked;
  };
}

/** The compiled expressions by member: which parts hold them is looked up when the member is. */
function expressions(code: PartReader, groups: VersionIndex["expressions"]) {
  const readers = Object.entries(groups).map(([group, ids]) => {
    const read = once(() => code<CompiledExpressions>(`expressions/${group}`));
    return { ids, read };
  });
  const all = (member: keyof CompiledExpressions) => () => {
    const makers: Record<string, () => unknown> = {};
    for (const { ids, read } of readers) for (const id of ids[member] ?? []) makers[id] = () => read()[member][id];
    return lazily(makers);
  };
  return {
    compiledRules: all("compiledRules"),
    compiledDatasetRules: all("compiledDatasetRules"),
    compiledPublications: all("compiledPublications"),
    compiledTags: all("compiledTags"),
  };
}

function byId<Value>(ids: readonly string[], make: (id: string) => Value): Readonly<Record<string, Value>> {
  return lazily(Object.fromEntries(ids.map((id) => [id, () => make(id)])));
}
