import { createChecker, type LanguageType } from "../language/check.ts";
import { type Compilation, compile } from "../language/compile.ts";
import { type FieldAnnotation, vocabularyKeyword } from "../model/field.ts";
import type {
  CodeListDescription,
  FieldDescription,
  RecordTypeDescription,
  RegimeDescription,
  RuleDescription,
} from "../model/published.ts";
import type { EachField, FieldRule, RecordRule, Rule } from "../model/rule.ts";
import type { Standard } from "./load-standard.ts";

/** The published description of a version, with the JavaScript of its expressions. */
export interface DescribedVersion {
  readonly recordTypes: readonly RecordTypeDescription[];
  readonly codeLists: readonly CodeListDescription[];
  readonly rules: readonly RuleDescription[];
  readonly regimes: readonly RegimeDescription[];
  readonly compiled: Readonly<Record<string, CompiledSource>>;
}

interface CompiledSource {
  readonly applies?: string;
  readonly holds: string;
  readonly args: Readonly<Record<string, string>>;
  readonly suspicious?: string;
}

/**
 * Turns the declarations into their published form: fields flattened, rules type-checked and compiled.
 *
 * @throws Error naming the unit, when the standard contradicts itself: a header that stands for two fields, a rule that
 *   does not type-check, a placeholder without a value
 */
export function describeVersion(standard: Standard): DescribedVersion {
  const recordTypes = standard.recordTypes.map(({ schema, ...recordType }) => ({
    ...recordType,
    fields: describeFields(schema as unknown as Schema, "", true),
  }));
  for (const { id, fields } of recordTypes) checkAliases(id, fields);

  const parameters = describeParameters(standard.regimes);
  const recordScopes = new Map(
    standard.recordTypes.map(({ id, schema }) => [
      id,
      createChecker({ this: languageType(schema as unknown as Schema, id), parameters }),
    ]),
  );
  const valueScope = createChecker({ this: "string", parameters });

  const optionalGroups = new Set(
    recordTypes.flatMap(({ fields }) =>
      fields.filter(({ kind, obligation }) => kind === "object" && obligation !== "M").map(({ path }) => path),
    ),
  );

  const compiled: Record<string, CompiledSource> = {};
  const rules = standard.rules.map((rule): RuleDescription => {
    try {
      return describeRule(rule);
    } catch (problem) {
      throw new Error(`rule ${rule.id}: ${(problem as Error).message}`);
    }
  });
  checkUnique(
    "rule code",
    rules.map(({ code }) => code),
  );

  return { recordTypes, codeLists: standard.codeLists, rules, regimes: standard.regimes, compiled };

  function describeRule(declared: Rule): RuleDescription {
    const rule = "holds" in declared ? { ...declared, holds: portable(declared.holds, optionalGroups) } : declared;
    if ("keywords" in rule) return { ...rule, layer: "shape" };
    if ("about" in rule) {
      const { about: _, ...description } = rule;
      return { ...description, layer: "file" };
    }
    return "each" in rule ? describeFieldRule(rule) : describeRecordRule(rule);
  }

  function describeFieldRule({ each, ...rule }: FieldRule): RuleDescription {
    const targets = recordTypes.flatMap(({ id, fields }) =>
      fields.filter((field) => isTarget(each, id, field)).map(({ path }) => ({ recordType: id, path })),
    );
    if (targets.length === 0) throw new Error("looks at no field");
    const compilation = compile(valueScope(rule.holds, "bool"));
    keep(rule, compilation, (expression) => compile(valueScope(expression, "value")));
    return { ...rule, layer: "field", targets, ...ifAny("parameters", compilation.parameters) };
  }

  function describeRecordRule({ on, at, ...rule }: RecordRule): RuleDescription {
    // The condition must type-check for every record type; what it compiles to is the same for all.
    const compilations = on.map((recordType) => {
      const check = recordScopes.get(recordType);
      if (check === undefined) throw new Error(`there is no record type "${recordType}"`);
      const compilation = compile(check(rule.holds, "bool"));
      keep(rule, compilation, (expression) => compile(check(expression, "value")), compilation.applies);
      return compilation;
    });
    const { reads, requires, parameters: needed } = compilations[0] as Compilation;
    const path = at === "" ? "" : pointer(at);
    for (const recordType of on) {
      const { fields } = recordTypes.find(({ id }) => id === recordType) as RecordTypeDescription;
      if (path !== "" && !fields.some((field) => field.path === path))
        throw new Error(`${recordType} has no field ${path}`);
    }
    return {
      ...rule,
      layer: "record",
      targets: on.map((recordType) => ({ recordType, path })),
      reads: reads.map(pointer),
      requires: requires.map(pointer),
      ...ifAny("parameters", needed),
    };
  }

  function keep(
    rule: Omit<FieldRule, "each"> | Omit<RecordRule, "on" | "at">,
    { source, suspicious }: Compilation,
    compileArgument: (expression: string) => Compilation,
    applies?: string,
  ) {
    const args = Object.fromEntries(
      Object.entries(rule.args ?? {}).map(([name, expression]) => [name, compileArgument(expression).source]),
    );
    checkPlaceholders(rule, new Set(["value", ...Object.keys(args)]));
    compiled[rule.id] = {
      ...(applies !== undefined && { applies }),
      holds: source,
      args,
      ...(suspicious !== undefined && { suspicious }),
    };
  }
}

/**
 * A condition as any CEL implementation understands it: on one line, and with `has(this.a.b)` spelt out where the group `a` may
 * be absent, for in CEL that is an error.
 */
function portable(condition: string, optionalGroups: ReadonlySet<string>): string {
  return condition
    .replace(/\n\s*/g, " ")
    .trim()
    .replace(/has\(this((?:\.\w+){2,})\)/g, (whole, path: string) => {
      const names = path.slice(1).split(".");
      const groups = names.slice(0, -1).map((_name, index) => names.slice(0, index + 1));
      const guards = groups
        .filter((group) => optionalGroups.has(`/${group.join("/")}`))
        .map((group) => `has(this.${group.join(".")})`);
      return guards.length === 0 ? whole : `(${[...guards, whole].join(" && ")})`;
    });
}

/** JSON Schema as far as the declarations use it. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly [vocabularyKeyword]?: FieldAnnotation;
}

function describeFields(schema: Schema, base: string, inTable: boolean): FieldDescription[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const annotation = property[vocabularyKeyword];
    // The drawer for local fields is not described: the standard does not know what is in it.
    if (annotation === undefined) return [];
    const path = `${base}/${name}`;
    const { titleEn, aliases = [], ...rest } = annotation;
    const isGroup = annotation.kind === "object" || annotation.kind === "list";
    const field: FieldDescription = {
      path,
      title: { zh: property.title as string, en: titleEn },
      definition: property.description as string,
      ...(rest as Omit<FieldAnnotation, "titleEn" | "aliases">),
      aliases,
      inTable: inTable && !isGroup,
    } as FieldDescription;
    if (annotation.kind === "list") return [field, ...describeFields(property.items as Schema, `${path}/*`, false)];
    if (annotation.kind === "object") return [field, ...describeFields(property, path, inTable)];
    return [field];
  });
}

function languageType(schema: Schema, name: string): LanguageType {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "string") return "string";
  if (type === "array") return { list: languageType(schema.items as Schema, `${name}_item`) };
  const fields = Object.entries(schema.properties ?? {}).filter(([member]) => member !== "local");
  return {
    object: name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    fields: Object.fromEntries(fields.map(([member, field]) => [member, languageType(field, `${name}_${member}`)])),
  };
}

/** Types of the parameters over all regimes; a parameter has one type wherever it stands. */
function describeParameters(regimes: Standard["regimes"]): Record<string, LanguageType> {
  const scalar = (value: unknown): LanguageType => (typeof value === "number" ? "int" : "string");
  return Object.fromEntries(
    regimes.flatMap(({ parameters }) =>
      Object.entries(parameters).map(([name, { entries }]) => {
        const value = entries[0]?.value;
        return [name, typeof value === "object" ? { map: scalar(Object.values(value)[0]) } : scalar(value)];
      }),
    ),
  );
}

function isTarget(each: EachField, recordType: string, field: FieldDescription): boolean {
  const { kinds, elements, obligation, recordTypes, except = [] } = each;
  return (
    (kinds?.includes(field.kind as never) ?? !["object", "list"].includes(field.kind)) &&
    (elements?.includes(field.element ?? "") ?? true) &&
    (obligation?.includes(field.obligation) ?? true) &&
    (recordTypes?.includes(recordType) ?? true) &&
    !except.includes(field.path) &&
    !except.includes(recordType + field.path)
  );
}

/** Placeholders of a text, `{value}` → `value`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
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

function checkAliases(recordType: string, fields: readonly FieldDescription[]): void {
  const seen = new Map<string, string>();
  for (const { path, title, aliases, inTable } of fields) {
    if (!inTable || path.startsWith("/envelope/")) continue;
    for (const header of new Set([title.zh, ...aliases].map((alias) => alias.toLowerCase()))) {
      const other = seen.get(header);
      if (other !== undefined)
        throw new Error(`${recordType}: header "${header}" stands for both ${other} and ${path}`);
      seen.set(header, path);
    }
  }
}

function checkUnique(what: string, values: readonly string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw new Error(`${what} "${value}" stands twice`);
    seen.add(value);
  }
}

function pointer(dotted: string): string {
  return `/${dotted.replaceAll(".", "/")}`;
}

function ifAny<Name extends string, Item>(name: Name, items: readonly Item[]) {
  return items.length === 0 ? {} : ({ [name]: items } as Record<Name, readonly Item[]>);
}
