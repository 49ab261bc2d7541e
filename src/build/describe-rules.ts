import { type Compilation, compile } from "../language/compile.ts";
import type { FieldDescription, RecordTypeDescription, RuleDescription } from "../model/published.ts";
import type { DatasetRule, EachField, FieldRule, LifecycleRule, RecordRule, RecordTypes, Rule } from "../model/rule.ts";
import type { createScopes } from "./compile-version.ts";
import { placeholdersOf } from "./placeholders.ts";

/** Record type whose records are the events of lifecycles. */
const eventType = "lifecycle-event";

/** Placeholders the engine fills for rules that compare records. */
const otherPlace = "otherPlace";

/** Makes what turns a declared rule into its published form, type-checking its expressions for every type they are about. */
export function createRuleDescriber(
  recordTypes: readonly RecordTypeDescription[],
  scopes: ReturnType<typeof createScopes>,
) {
  const types = new Map(recordTypes.map((recordType) => [recordType.id, recordType]));
  const optionalGroups = new Set(
    recordTypes.flatMap(({ fields }) =>
      fields.filter(({ kind, obligation }) => kind === "object" && obligation !== "M").map(({ path }) => path),
    ),
  );

  return (declared: Rule): RuleDescription => {
    if ("keywords" in declared) return { ...declared, layer: "shape" };
    if ("about" in declared) {
      const { about, ...description } = declared;
      return { ...description, layer: about === "batch" ? "batch" : "file" };
    }
    if ("defect" in declared) return describeLifecycleRule(declared);
    if ("relation" in declared) return describeDatasetRule(declared);
    const rule = { ...declared, holds: portable(declared.holds, optionalGroups) };
    return "each" in rule ? describeFieldRule(rule) : describeRecordRule(rule);
  };

  function describeFieldRule({ each, ...rule }: FieldRule): RuleDescription {
    const targets = recordTypes.flatMap(({ id, fields }) =>
      fields.filter((field) => isTarget(each, id, field)).map(({ path }) => ({ recordType: id, path })),
    );
    if (targets.length === 0) throw new Error("looks at no field");
    const check = scopes.value();
    const { parameters } = compile(check(rule.holds, "bool"));
    checkArguments(rule, (text) => compile(check(text, "value")));
    return { ...rule, layer: "field", targets, ...ifAny("parameters", parameters) };
  }

  function describeRecordRule({ on, at, ...rule }: RecordRule): RuleDescription {
    const judged = typesOf(on);
    // The condition must type-check for every record type; what it compiles to is the same for all.
    const compilations = judged.map((recordType) => {
      const check = scopes.record(recordType);
      checkArguments(rule, (text) => compile(check(text, "value")));
      return compile(check(rule.holds, "bool"));
    });
    const { reads, requires, parameters: needed } = compilations[0] as Compilation;
    return {
      ...rule,
      layer: "record",
      targets: targetsOf(judged, at),
      reads: reads.map(pointer),
      requires: requires.map(pointer),
      ...ifAny("parameters", needed),
    };
  }

  function describeDatasetRule({ on, at, among, ...rule }: DatasetRule): RuleDescription {
    const judged = typesOf(on);
    const others = typesOf(among ?? on);
    for (const id of new Set([...judged, ...others])) {
      const { keys } = typeOf(id);
      if (!Object.hasOwn(keys, rule.by)) throw new Error(`${id} has no key "${rule.by}"`);
      if (rule.interval !== undefined) for (const path of Object.values(rule.interval)) targetsOf([id], path);
    }
    const expected: Record<DatasetRule["relation"], readonly (keyof DatasetRule)[]> = {
      unique: [],
      reference: [],
      exclusion: [],
      agreement: ["holds"],
      count: ["holds"],
      overlap: ["interval"],
    };
    for (const name of ["holds", "measure", "interval"] as const) {
      const isWanted = expected[rule.relation].includes(name) || (name === "measure" && rule.relation === "count");
      if (rule[name] !== undefined && !isWanted) throw new Error(`a rule of ${rule.relation} has no ${name}`);
      if (rule[name] === undefined && isWanted && name !== "measure") throw new Error(`${name} is missing`);
    }

    const expressions = Object.fromEntries(
      (["when", "where", "holds", "measure"] as const).flatMap((name) => {
        const text = rule[name];
        return text === undefined ? [] : [[name, portable(text, optionalGroups, "(?:this|other)")] as const];
      }),
    );
    const reads = new Set<string>();
    const otherReads = new Set<string>();
    const needed = new Set<string>();
    const noteReads = (compilation: Compilation) => {
      for (const path of compilation.reads) reads.add(pointer(path));
      for (const path of compilation.otherReads) otherReads.add(pointer(path));
      for (const parameter of compilation.parameters) needed.add(parameter);
      return compilation;
    };
    // A rule may compare hundreds of pairs of types; each type on its side is checked once, beside the first of the other.
    const [firstJudged = "", firstOther = ""] = [judged[0], others[0]];
    const pairs = [...judged.map((id) => [id, firstOther]), ...others.slice(1).map((id) => [firstJudged, id])] as const;
    for (const [id = "", other = ""] of pairs) {
      const check = scopes.pair(id, other, rule.relation === "count");
      for (const [name, text] of Object.entries(expressions)) {
        const compilation = noteReads(compile(check(text, name === "measure" ? "int" : "bool")));
        if (name === "when" && compilation.otherReads.length > 0) throw new Error("`when` sees `this` only");
      }
      checkArguments(rule, (text) => noteReads(compile(check(text, "value"))), ["total", otherPlace]);
    }
    return {
      ...rule,
      ...expressions,
      layer: "dataset",
      targets: targetsOf(judged, at),
      among: others,
      reads: [...reads].sort(),
      otherReads: [...otherReads].sort(),
      ...ifAny("parameters", [...needed].sort()),
    };
  }

  function describeLifecycleRule(rule: LifecycleRule): RuleDescription {
    checkPlaceholders(rule, new Set(["value", "lifecycle", "event", "state", "actor", "due", "since", "allowed"]));
    return { ...rule, layer: "lifecycle", targets: targetsOf([eventType], "event") };
  }

  function typeOf(id: string): RecordTypeDescription {
    const type = types.get(id);
    if (type === undefined) throw new Error(`there is no record type "${id}"`);
    return type;
  }

  function typesOf(wanted: RecordTypes): readonly string[] {
    if ("having" in wanted) {
      const path = pointer(wanted.having);
      const except = (wanted.except ?? []).map((id) => typeOf(id).id);
      return recordTypes
        .filter(({ id, fields }) => !except.includes(id) && fields.some((field) => field.path === path))
        .map(({ id }) => id);
    }
    return wanted.map((id) => typeOf(id).id);
  }

  function targetsOf(judged: readonly string[], at: string) {
    const path = at === "" ? "" : pointer(at);
    for (const id of judged) {
      const { fields } = typeOf(id);
      if (path !== "" && !fields.some((field) => field.path === path)) throw new Error(`${id} has no field ${path}`);
    }
    return judged.map((recordType) => ({ recordType, path }));
  }
}

/**
 * A condition as any CEL implementation understands it: on one line, and with `has(this.a.b)` spelt out where the group `a` may
 * be absent, for in CEL that is an error.
 */
function portable(condition: string, optionalGroups: ReadonlySet<string>, root = "this"): string {
  return condition
    .replace(/\n\s*/g, " ")
    .trim()
    .replace(new RegExp(`has\\((${root})((?:\\.\\w+){2,})\\)`, "g"), (whole, record: string, path: string) => {
      const names = path.slice(1).split(".");
      const groups = names.slice(0, -1).map((_name, index) => names.slice(0, index + 1));
      const guards = groups
        .filter((group) => optionalGroups.has(`/${group.join("/")}`))
        .map((group) => `has(${record}.${group.join(".")})`);
      return guards.length === 0 ? whole : `(${[...guards, whole].join(" && ")})`;
    });
}

function isTarget(each: EachField, recordType: string, field: FieldDescription): boolean {
  const { kinds, elements, obligation, publicity, recordTypes, except = [] } = each;
  return (
    (kinds?.includes(field.kind as never) ?? !["object", "list"].includes(field.kind)) &&
    (elements?.includes(field.element ?? "") ?? true) &&
    (obligation?.includes(field.obligation) ?? true) &&
    (publicity?.includes(field.publicity) ?? true) &&
    (recordTypes?.includes(recordType) ?? true) &&
    !except.includes(field.path) &&
    !except.includes(recordType + field.path)
  );
}

function checkPlaceholders({ message, fix }: Pick<Rule, "message" | "fix">, known: ReadonlySet<string>): void {
  for (const words of [message, fix]) {
    const [zh, en] = [words.zh, words.en].map((text) => [...new Set(placeholdersOf(text))].sort().join());
    if (zh !== en) throw new Error(`zh and en use different placeholders: ${zh} / ${en}`);
    for (const name of placeholdersOf(words.zh)) {
      if (!known.has(name)) throw new Error(`{${name}} is neither {value} nor in args`);
    }
  }
}

/** Every argument must type-check, and every placeholder be one. */
function checkArguments(
  rule: Pick<Rule, "message" | "fix" | "args">,
  check: (text: string) => Compilation,
  provided: readonly string[] = [],
): void {
  const args = Object.entries(rule.args ?? {});
  for (const [, text] of args) check(text);
  checkPlaceholders(rule, new Set(["value", ...provided, ...args.map(([name]) => name)]));
}

function pointer(dotted: string): string {
  return `/${dotted.replaceAll(".", "/")}`;
}

function ifAny<Name extends string, Item>(name: Name, items: readonly Item[]) {
  return items.length === 0 ? {} : ({ [name]: items } as Record<Name, readonly Item[]>);
}
