import { addDays, isCalendarDate } from "../../base/calendar-date.ts";
import { addDecimals, isDecimal } from "../../base/decimal.ts";
import { readPointer } from "../../base/json-pointer.ts";
import { evaluate, type Functions, NoValue, type Scope } from "./evaluate.ts";
import type { Expression, Value } from "./expression.ts";
import type { Random } from "./random.ts";
import type { PublishedStandard, Rule, Schema } from "./standard.ts";

/** A change of a right record that puts it on an edge of the standard, or one step beside it. */
export interface Boundary {
  /** The rule whose edge it is. */
  readonly rule: string;
  /** Values to be put in, by pointer; undefined takes the member away. */
  readonly changes: readonly (readonly [path: string, value: string | undefined])[];
}

export interface BoundaryOptions {
  readonly standard: PublishedStandard;
  readonly functions: Functions;
  readonly recordType: string;
  readonly asOf: string;
  readonly random: Random;
}

/** The edges near a record: of its texts, and of the rules about it. */
export function boundariesOf(record: object, options: BoundaryOptions): Boundary[] {
  const schema = options.standard.schemas.get(options.recordType) ?? {};
  const leaves = [...leavesOf(schema, record)];
  return [
    ...missing(schema),
    ...leaves.flatMap((leaf) => [...lengths(leaf), ...codes(leaf, options), ...lastCharacters(leaf), ...days(leaf)]),
    ...rulesAbout(options).flatMap((rule) => [...comparisons(rule, record, options), ...pairs(rule, record, options)]),
  ];
}

/** The record with the changes of a boundary. */
export function changed(record: object, changes: Boundary["changes"]): object {
  const copy = structuredClone(record) as Record<string, unknown>;
  for (const [path, value] of changes) {
    const at = path.lastIndexOf("/");
    const holder = readPointer(copy, path.slice(0, at)) as Record<string, unknown>;
    const name = path.slice(at + 1);
    if (value === undefined) delete holder[name];
    else holder[name] = value;
  }
  return copy;
}

interface Leaf {
  readonly path: string;
  readonly value: string;
  readonly schema: Schema;
}

function* leavesOf(schema: Schema, value: unknown, path = ""): Generator<Leaf> {
  if (typeof value === "string") yield { path, value, schema };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(schema.items ?? {}, item, `${path}/${index}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      yield* leavesOf(member, (value as Record<string, unknown>)[name], `${path}/${name}`);
    }
  }
}

/** Each mandatory field left out. */
function missing({ required = [] }: Schema): Boundary[] {
  return required.map((name) => ({ rule: "mandatory-value-missing", changes: [[`/${name}`, undefined]] }));
}

/** As long as may be, one longer; as short as may be, one shorter. */
function lengths({ path, value, schema: { minLength = 1, maxLength, enum: codes } }: Leaf): Boundary[] {
  if (maxLength === undefined || codes !== undefined) return [];
  const characters = Array.from(value);
  const filling = /[0-9A-Za-z]$/.test(value) ? "0" : "例";
  const ofLength = (length: number) =>
    [...characters, ...Array<string>(length).fill(filling)].slice(0, length).join("");
  const tooShort =
    minLength > 1 ? [{ rule: "value-too-short", changes: [[path, ofLength(minLength - 1)]] } as const] : [];
  return [
    { rule: "value-too-long", changes: [[path, ofLength(maxLength)]] },
    { rule: "value-too-long", changes: [[path, ofLength(maxLength + 1)]] },
    ...tooShort,
  ];
}

/** The first and the last code of the list, and one that is not in it. */
function codes({ path, value, schema }: Leaf, { standard, random }: BoundaryOptions): Boundary[] {
  const list = schema.enum ?? standard.codeLists.get(schema["x-creditspec"]?.codeList ?? "")?.map(({ code }) => code);
  const [first] = list ?? [];
  if (list === undefined || first === undefined) return [];
  let unknown = value;
  while (list.includes(unknown)) unknown = unknown.replace(/[0-9A-Za-z]/g, () => String(random.below(10)));
  return [first, list.at(-1) as string, unknown].map((code) => ({ rule: "code-not-in-list", changes: [[path, code]] }));
}

const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Numbers with a check digit: the last character one up and one down. */
function lastCharacters({ path, value, schema }: Leaf): Boundary[] {
  const at = characters.indexOf(value.at(-1) ?? "");
  if (schema["x-creditspec"]?.kind !== "identifier" || at === -1) return [];
  return [at + 1, at + characters.length - 1].map((next) => ({
    rule: "credit-code-check-digit",
    changes: [[path, value.slice(0, -1) + characters.charAt(next % characters.length)]],
  }));
}

/** The last day of February, and the day that is none. */
function days({ path, value }: Leaf): Boundary[] {
  if (!isCalendarDate(value)) return [];
  const years = [Number(value.slice(0, 4)), Number(value.slice(0, 4)) - (Number(value.slice(0, 4)) % 4)];
  return years.map((year) => ({ rule: "date-not-calendar-date", changes: [[path, `${year}-02-29`]] }));
}

/** Rules about a whole record. */
function rulesAbout({ standard, recordType }: BoundaryOptions): Rule[] {
  return standard.rules.filter(
    ({ layer, only, targets = [] }) =>
      layer === "record" && only === undefined && targets.some((target) => target.recordType === recordType),
  );
}

/** Where a rule holds a field against a day, an amount or a number: the field a step before, on and a step after it. */
function comparisons(rule: Rule, record: object, { standard, functions, asOf }: BoundaryOptions): Boundary[] {
  const found: Boundary[] = [];
  const scope: Scope = {
    names: { this: record as Readonly<Record<string, Value>>, asOf },
    // Whichever entry is right, its edge is worth a look.
    parameter: (name) => {
      for (const { parameters } of standard.regimes.values()) {
        const [entry] = parameters[name]?.entries ?? [];
        if (entry !== undefined) return entry.value;
      }
      throw new NoValue("not-evaluated", name);
    },
    functions,
  };
  const put = (path: string | undefined, values: readonly string[]) => {
    const holder = path?.slice(0, path.lastIndexOf("/"));
    if (path === undefined || typeof readPointer(record, holder as string) !== "object") return;
    for (const value of values) found.push({ rule: rule.id, changes: [[path, value]] });
  };
  visit(standard.expressionOf(rule.holds ?? ""), (expression) => {
    if (expression.op !== "binary" || !/^[<>=]/.test(expression.sign)) return;
    for (const [side, other] of [
      [expression.left, expression.right],
      [expression.right, expression.left],
    ] as const) {
      // compareDecimals(a, b) is held against 0: its edge is where a is b.
      if (side.op === "call" && side.name === "compareDecimals") {
        const [a, b] = side.args as [Expression, Expression];
        put(pathOf(a), beside(valueIn(b, scope)));
        put(pathOf(b), beside(valueIn(a, scope)));
      } else if (side.op === "call" && side.name === "int") {
        put(pathOf(side.args[0] as Expression), beside(valueIn(other, scope)));
      } else put(pathOf(side), beside(valueIn(other, scope)));
    }
  });
  return found;
}

/** Coded fields that a rule sets in relation: two codes at a time. */
function pairs(rule: Rule, record: object, { standard, recordType, random }: BoundaryOptions): Boundary[] {
  const schema = standard.schemas.get(recordType) ?? {};
  const coded = (rule.reads ?? []).flatMap((path) => {
    const list = schemaAt(schema, path)?.enum;
    return list !== undefined && typeof readPointer(record, path) === "string" ? [{ path, list }] : [];
  });
  if (coded.length < 2) return [];
  const [one, other] = random.shuffled(coded) as [(typeof coded)[0], (typeof coded)[0]];
  return [1, 2].map(() => ({
    rule: rule.id,
    changes: [
      [one.path, random.pick(one.list)],
      [other.path, random.pick(other.list)],
    ],
  }));
}

function schemaAt(schema: Schema, path: string): Schema | undefined {
  return path
    .slice(1)
    .split("/")
    .reduce<Schema | undefined>((here, name) => here?.properties?.[name], schema);
}

/** The pointer of `this.a.b`. */
function pathOf(expression: Expression): string | undefined {
  if (expression.op !== "member") return undefined;
  const { of, name } = expression;
  if (of.op === "name") return of.name === "this" ? `/${name}` : undefined;
  const parent = pathOf(of);
  return parent === undefined ? undefined : `${parent}/${name}`;
}

function valueIn(expression: Expression, scope: Scope): Value | undefined {
  try {
    return evaluate(expression, scope);
  } catch (problem) {
    if (problem instanceof NoValue) return undefined;
    throw problem;
  }
}

/** A value with what lies next to it on both sides. */
function beside(value: Value | undefined): string[] {
  if (typeof value === "number") return [value - 1, value, value + 1].map(String);
  if (typeof value !== "string") return [];
  if (isCalendarDate(value)) return [addDays(value, -1), value, addDays(value, 1)];
  return isDecimal(value) ? [addDecimals(value, "-0.01"), value, addDecimals(value, "0.01")] : [];
}

function visit(expression: Expression, see: (expression: Expression) => void): void {
  see(expression);
  for (const inner of innerOf(expression)) visit(inner, see);
}

function innerOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "value":
    case "name":
      return [];
    case "list":
      return expression.items;
    case "member":
    case "not":
    case "minus":
      return [expression.of];
    case "index":
      return [expression.of, expression.at];
    case "binary":
      return [expression.left, expression.right];
    case "choice":
      return [expression.if, expression.then, expression.else];
    case "call":
      return [...(expression.of === undefined ? [] : [expression.of]), ...expression.args];
  }
}
