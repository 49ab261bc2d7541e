import { libraryFunctions } from "../language/functions.ts";
import type { LibraryFunction } from "../language/library-function.ts";
import { childrenOf, literal, type Node, wholeNumber } from "../language/tree.ts";
import { textOf } from "./mutate-expressions.ts";

/**
 * What a condition comes to. `unknown` is no answer; `fault` is an expression that reads what is not there, which no program goes
 * on from.
 */
export type Outcome = "true" | "false" | "unknown" | "fault";

/** What is known of everything that expressions are asked about. */
export interface Facts {
  /** The values that a path can have, `this.kind`, where they are few. */
  valuesOf?(path: string): readonly string[] | undefined;
  /** Whether what holds a member holds it always: `item.code`. */
  isRequired?(path: string): boolean;
  /** Parameters that have a value whenever the expressions are asked. */
  readonly known?: readonly string[];
  /** Least number of items of a list. */
  leastSize?(path: string): number | undefined;
  /** Least `total`. */
  readonly leastTotal?: number;
}

/** What one side sees a parameter as: a value, none, or any. */
export type ParameterValue = { readonly value: unknown } | "none" | "any";

/** Comparisons of one expression with another are given up after so many assignments. */
const mostAssignments = 20_000;

/**
 * Whether something is so whatever the atoms of expressions are: comparisons, calls and comprehensions may have any outcome, as far
 * as those of the same operands agree, and fields may be there or not. Records can do no more, so what is always so is proven;
 * what is not so of some assignment, or of too many to try, is not.
 */
export function isAlways(facts: Facts, isSo: (world: World) => boolean): boolean {
  const taken: { at: number; readonly of: number }[] = [];
  for (let count = 0; count < mostAssignments; count++) {
    let depth = 0;
    const choose = (of: number) => {
      if (depth === taken.length) taken.push({ at: 0, of });
      return taken[depth++]?.at ?? 0;
    };
    if (!isSo(new World(facts, choose))) return false;
    let last = taken.at(-1);
    while (last !== undefined && last.at + 1 === last.of) {
      taken.pop();
      last = taken.at(-1);
    }
    if (last === undefined) return true;
    last.at++;
  }
  return false;
}

/** Whether two expressions come to the same whatever they are asked of; `true` is proven. */
export function areEqual(one: Node, other: Node, facts: Facts): boolean {
  if (textOf(one) === textOf(other)) return true;
  const [parts, others] = [childrenOf(one), childrenOf(other)];
  const isSameKind = one.op === other.op && parts.length === others.length && nameOf(one) === nameOf(other);
  if (isSameKind && parts.every((part, at) => areEqual(part, others[at] as Node, facts))) return true;
  if (one.op === "?:" && other.op === "?:") return isAlways(facts, (world) => world.isSameTerm(one, other));
  if (!isCondition(one) || !isCondition(other)) return false;
  return isAlways(facts, (world) => world.truth(one) === world.truth(other));
}

/** What a node is beside its children. */
function nameOf({ op, args }: Node): unknown {
  if (op === "value" || op === "id") return args;
  if (op === ".") return args[1];
  return op === "call" || op === "rcall" ? args[0] : undefined;
}

const comparisons: readonly string[] = ["==", "!=", "<", "<=", ">", ">="];

function isComparison(op: string): boolean {
  return comparisons.includes(op);
}

function isCondition({ op, args }: Node): boolean {
  if (op === "call") return args[0] === "has";
  if (op === "rcall") return args[0] === "exists" || args[0] === "all";
  return ["&&", "||", "!_", "in", ...comparisons].includes(op);
}

type Scalar = string | number;

/** A value that a condition compares. */
type Term =
  | { readonly is: "literal"; readonly value: Scalar }
  | { readonly is: "value"; readonly key: string }
  /** Not there, or no number: nothing is before or after it. */
  | { readonly is: "nothing"; readonly key: string }
  | { readonly is: "unknown" | "fault" };

/** What a value can still be. */
interface Range {
  readonly low?: Scalar;
  readonly isLowOut?: boolean;
  readonly high?: Scalar;
  readonly isHighOut?: boolean;
  readonly not: readonly Scalar[];
  readonly among?: readonly Scalar[];
}

type Relation = "<" | "<=" | ">" | ">=" | "==" | "!=";
const opposites: Readonly<Record<Relation, Relation>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "==": "!=",
  "!=": "==",
};
const turned: Readonly<Record<Relation, Relation>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "==": "==",
  "!=": "!=",
};
/** Which of before, the same and after a relation allows. */
const allowed: Readonly<Record<Relation, string>> = {
  "<": "b",
  "<=": "bs",
  ">": "a",
  ">=": "sa",
  "==": "s",
  "!=": "ba",
};

/** One assignment of the atoms, made as it is asked for. */
export class World {
  readonly #facts: Facts;
  readonly #choose: (of: number) => number;
  readonly #picked = new Map<string, unknown>();
  readonly #ranges = new Map<string, Range>();
  /** Of two values, which of before, the same and after they can still be. */
  readonly #orders = new Map<string, string>();
  /** Values that were compared with others. */
  readonly #compared = new Set<string>();

  constructor(facts: Facts, choose: (of: number) => number) {
    this.#facts = facts;
    this.#choose = choose;
  }

  pick<Option>(key: string, options: readonly Option[]): Option {
    if (this.#picked.has(key)) return this.#picked.get(key) as Option;
    const option = options[options.length === 1 ? 0 : this.#choose(options.length)] as Option;
    this.#picked.set(key, option);
    return option;
  }

  /** Whether a field is there: `this.a.b`; what lies in a group that is not there is not there either. */
  has(path: string): boolean {
    const names = path.split(".");
    for (let length = 2; length <= names.length; length++) {
      const part = names.slice(0, length).join(".");
      if (this.#facts.isRequired?.(part) !== true && !this.pick(`has ${part}`, [false, true])) return false;
    }
    return true;
  }

  /** Lets the value of a field lie between two days, if that was not said before. */
  bound(path: string, low: string, high: string): void {
    if (!this.#ranges.has(path)) this.#ranges.set(path, { ...this.#rangeOf(path), low, high });
  }

  truth(node: Node, parameter: (name: string) => ParameterValue = () => "any"): Outcome {
    const truth = (part: Node) => this.truth(part, parameter);
    switch (node.op) {
      case "value":
        return typeof node.args === "boolean" ? said(node.args) : "fault";
      case "!_": {
        const inner = truth(node.args);
        return inner === "true" ? "false" : inner === "false" ? "true" : inner;
      }
      case "&&":
        return absorbed(truth(node.args[0]), () => truth(node.args[1]), "false");
      case "||":
        return absorbed(truth(node.args[0]), () => truth(node.args[1]), "true");
      case "?:": {
        const condition = truth(node.args[0]);
        if (condition === "true") return truth(node.args[1]);
        return condition === "false" ? truth(node.args[2]) : condition;
      }
      case "call": {
        const path = node.args[0] === "has" ? pathOf(node.args[1][0] as Node) : undefined;
        return path === undefined ? this.#atom(node, parameter) : said(this.has(path));
      }
      case "in": {
        const [item, list] = node.args;
        const values = list.op === "list" ? list.args.map(scalarOf) : [undefined];
        if (values.includes(undefined)) return this.#atom(node, parameter);
        const term = this.term(item, parameter);
        if (term.is === "unknown" || term.is === "fault") return term.is;
        return said(values.some((value) => this.#is(term, "==", { is: "literal", value: value as Scalar })));
      }
      default: {
        if (!isComparison(node.op)) return this.#atom(node, parameter);
        const sides = node.args as [Node, Node];
        if (sides.some((side) => isCondition(side) || (side.op === "value" && typeof side.args === "boolean")))
          return this.#atom(node, parameter);
        const [left, right] = [this.term(sides[0], parameter), this.term(sides[1], parameter)];
        for (const side of [left, right]) if (side.is === "unknown" || side.is === "fault") return side.is;
        return said(this.#is(left, node.op as Relation, right));
      }
    }
  }

  term(node: Node, parameter: (name: string) => ParameterValue = () => "any"): Term {
    const value = scalarOf(node);
    if (value !== undefined) return { is: "literal", value };
    const key = textOf(node);
    const path = pathOf(node);
    if (path !== undefined) return { is: this.has(path) ? "value" : "nothing", key };
    if (node.op === "id") return { is: "value", key };
    if (node.op === "?:") {
      const condition = this.truth(node.args[0], parameter);
      if (condition === "true") return this.term(node.args[1], parameter);
      return condition === "false" ? this.term(node.args[2], parameter) : { is: condition };
    }
    const name = parameterOf(node);
    if (name !== undefined) {
      const seen = parameter(name);
      if (seen === "none") return { is: "unknown" };
      if (seen !== "any" && isScalar(seen.value)) return { is: "literal", value: seen.value };
      const isKnown = this.#facts.known?.includes(name) === true || this.pick(`known ${name}`, [false, true]);
      return isKnown ? { is: "value", key } : { is: "unknown" };
    }
    // A call is none before its arguments have a value.
    const called = node.op === "call" ? node.args[1].filter(({ op }) => op !== "list") : [];
    for (const argument of called) {
      const { is } = this.term(argument, parameter);
      if (is === "unknown" || is === "fault") return { is };
    }
    // A call on what one side knows and the other does not is not the same value.
    const seen = parametersIn(node).map((one) => [one, parameter(one)] as const);
    const from = seen.some(([, one]) => one !== "any") ? `${key} with ${JSON.stringify(seen)}` : key;
    const isSafe = this.#isSafe(node);
    if (isSafe && seen.some(([, one]) => one === "none")) return { is: "unknown" };
    const state = this.pick(`state ${from}`, [
      "value",
      ...(isSafe ? [] : ["fault"]),
      ...(isNeverNothing(node) ? [] : ["nothing"]),
      ...(this.#isUnknowable(node, called) ? ["unknown"] : []),
    ] as const);
    return state === "value" || state === "nothing" ? { is: state, key: from } : { is: state as "unknown" | "fault" };
  }

  /** Whether two expressions that give a value give the same. */
  isSameTerm(one: Node, other: Node): boolean {
    const [left, right] = [this.term(one), this.term(other)];
    if (left.is !== right.is) return false;
    if (left.is === "literal" && right.is === "literal") return left.value === right.value;
    if (!("key" in left) || !("key" in right)) return true;
    return left.key === right.key || (left.is === "value" && this.#ordersOf(left.key, right.key) === "s");
  }

  #atom(node: Node, parameter: (name: string) => ParameterValue): Outcome {
    const seen = parametersIn(node).map((one) => [one, parameter(one)] as const);
    const from = seen.some(([, one]) => one !== "any") ? JSON.stringify(seen) : "";
    const options: readonly Outcome[] = [
      "true",
      "false",
      ...(this.#isSafe(node) ? [] : (["fault"] as const)),
      ...(this.#isUnknowable(node) ? (["unknown"] as const) : []),
    ];
    return this.pick(`atom ${textOf(node)} ${from}`, options);
  }

  /** Whether all that is evaluated for a value is there, so that no function or method is called on nothing. */
  #isSafe(node: Node): boolean {
    const path = pathOf(node);
    if (path !== undefined) return this.has(path);
    if (node.op === "call" && !isTotal(node.args[0])) return false;
    if (node.op === "rcall" && !methods.includes(node.args[0])) return false;
    const isLasting = ["value", "id", ".", "call", "rcall", "+", "-", "list", "[]", "in"].includes(node.op);
    return (isLasting || isComparison(node.op)) && childrenOf(node).every((child) => this.#isSafe(child));
  }

  /** Whether something in an expression may have no answer; parts that are known to have one are not looked at. */
  #isUnknowable(node: Node, answered: readonly Node[] = []): boolean {
    if (answered.includes(node)) return false;
    const name = parameterOf(node);
    if (name !== undefined) return this.#facts.known?.includes(name) !== true;
    const called = node.op === "call" ? functionOf(node.args[0]) : undefined;
    return (
      node.op === "[]" || called?.unknowable === true || childrenOf(node).some((child) => this.#isUnknowable(child))
    );
  }

  #is(left: Term, relation: Relation, right: Term): boolean {
    if (left.is === "literal" && right.is === "literal") return compare(left.value, relation, right.value);
    if (left.is === "literal") return this.#is(right, turned[relation], left);
    const key = (term: Term) => ("key" in term ? term.key : "");
    if (left.is === "nothing" && right.is === "nothing")
      // Absent and null are not the same, and a number that is none is not even itself.
      return this.pick(`${key(left)} ${relation} ${key(right)}`, [false, true]);
    if (left.is === "nothing" || right.is === "nothing") return relation === "!=";
    if (right.is === "literal") return this.#compares(key(left), relation, right.value);
    const [one, other] = [key(left), key(right)];
    return one <= other ? this.#precedes(one, relation, other) : this.#precedes(other, turned[relation], one);
  }

  #compares(key: string, relation: Relation, value: Scalar): boolean {
    const range = this.#rangeOf(key);
    const yes = narrowed(range, relation, value);
    const no = narrowed(range, opposites[relation], value);
    // What can be neither is a value of the wrong type, and does not come here.
    const is = no === undefined || (yes !== undefined && this.#choose(2) === 0);
    this.#ranges.set(key, (is ? yes : no) ?? range);
    return is;
  }

  #precedes(one: string, relation: Relation, other: string): boolean {
    const possible = this.#ordersOf(one, other);
    const [yes, no] = [relation, opposites[relation]].map((wanted) => both(possible, allowed[wanted])) as [
      string,
      string,
    ];
    const is = no === "" || (yes !== "" && this.#choose(2) === 0);
    this.#orders.set(`${one}\u0000${other}`, is ? yes : no);
    this.#compared.add(one).add(other);
    return is;
  }

  /** Which of before, the same and after one value can be to another, by what is known of them and through a third. */
  #ordersOf(one: string, other: string): string {
    const known = (a: string, b: string): string => {
      if (a === b) return "s";
      const direct = this.#orders.get(`${a}\u0000${b}`);
      const [from, to] = [a, b].map((key) => /^rolledDay\((.*)\)$/.exec(key)?.[1]);
      // The day after a rest day that gives way is no earlier.
      const rolled = to === a ? "bs" : from === b ? "sa" : "bsa";
      return both(both(direct ?? "bsa", turnedOrders(this.#orders.get(`${b}\u0000${a}`) ?? "bsa")), rolled);
    };
    return [...this.#compared].reduce(
      (possible, third) => both(possible, composed(known(one, third), known(third, other))),
      known(one, other),
    );
  }

  #rangeOf(key: string): Range {
    const known = this.#ranges.get(key);
    if (known !== undefined) return known;
    const { valuesOf, leastTotal } = this.#facts;
    const among = valuesOf?.(key);
    if (among !== undefined) return { not: [], among };
    if (key === "total" && leastTotal !== undefined) return { not: [], low: leastTotal };
    const [, counted] = /^size\(([\w.]+)\)$/.exec(key) ?? /^([\w.]+)\.size\(\)$/.exec(key) ?? [];
    if (counted !== undefined) return { not: [], low: this.#facts.leastSize?.(counted) ?? 0 };
    const name = /^(\w+)\(/.exec(key)?.[1] ?? "";
    if (name === "compareDecimals") return { not: [], low: -1, high: 1 };
    return { not: [], ...(counts.includes(name) && { low: 0 }) };
  }
}

/** Methods of texts and lists; comprehensions have variables of their own. */
const methods: readonly string[] = ["startsWith", "endsWith", "contains", "size", "substring", "matches"];

/** Whether a function has a result for any text; those that calculate want decimals. */
function isTotal(name: string): boolean {
  if (["compareDecimals", "sumDecimals", "shiftDecimal"].includes(name)) return false;
  return ["size", "int", "string"].includes(name) || functionOf(name) !== undefined;
}

/** Functions whose result is a whole number that is not negative. */
const counts: readonly string[] = ["size", "decimalPlaces", "integerDigits"];

/** Orders that are in two sets of them. */
function both(one: string, other: string): string {
  return [...one].filter((order) => other.includes(order)).join("");
}

function turnedOrders(orders: string): string {
  return [...orders].map((order) => (order === "b" ? "a" : order === "a" ? "b" : order)).join("");
}

/** How a value can be to a third, from how they are to one between. */
function composed(first: string, second: string): string {
  const orders = new Set<string>();
  for (const one of first)
    for (const other of second)
      for (const order of one === "s" ? other : other === "s" || one === other ? one : "bsa") orders.add(order);
  return [...orders].join("");
}

function said(is: boolean): Outcome {
  return is ? "true" : "false";
}

/** `&&` and `||`: the side that decides wins even when the other has no answer. */
function absorbed(left: Outcome, right: () => Outcome, decides: Outcome): Outcome {
  if (left === decides || left === "fault") return left;
  const other = right();
  return left === "unknown" && other !== decides && other !== "fault" ? "unknown" : other;
}

function compare(left: Scalar, relation: Relation, right: Scalar): boolean {
  return allowed[relation].includes(left < right ? "b" : left === right ? "s" : "a");
}

/** The range of the values that stand in a relation to a value; undefined where there is none. */
function narrowed(range: Range, relation: Relation, value: Scalar): Range | undefined {
  if (range.among !== undefined) {
    const among = range.among.filter((one) => compare(one, relation, value));
    return among.length === 0 ? undefined : { ...range, among };
  }
  if (relation === "!=") return tightened({ ...range, not: [...range.not, value] });
  const isAbove = relation === ">" || relation === ">=" || relation === "==";
  const isBelow = relation === "<" || relation === "<=" || relation === "==";
  const isOut = relation === "<" || relation === ">";
  const { low, high, isLowOut = false, isHighOut = false } = range;
  const raises = isAbove && (low === undefined || low < value || (low === value && isOut));
  const lowers = isBelow && (high === undefined || high > value || (high === value && isOut));
  return tightened({
    ...range,
    ...(raises && { low: value, isLowOut: isOut }),
    ...(lowers && { high: value, isHighOut: isOut }),
    ...(raises || low === undefined ? {} : { isLowOut }),
    ...(lowers || high === undefined ? {} : { isHighOut }),
  });
}

/** The same range without bounds that are outside it, as far as can be said; undefined where it is empty. */
function tightened(range: Range): Range | undefined {
  let { low, high, isLowOut = false, isHighOut = false } = range;
  const isOut = (value: Scalar, isExcluded: boolean) => isExcluded || range.not.includes(value);
  // Of whole numbers the next is known.
  if (typeof low === "number") for (; isOut(low, isLowOut); isLowOut = false) low++;
  if (typeof high === "number") for (; isOut(high, isHighOut); isHighOut = false) high--;
  if (low !== undefined && high !== undefined) {
    if (low > high) return undefined;
    if (low === high && (isOut(low, isLowOut) || isOut(high, isHighOut))) return undefined;
  }
  return { ...range, ...(low !== undefined && { low }), ...(high !== undefined && { high }), isLowOut, isHighOut };
}

function scalarOf(node: Node): Scalar | undefined {
  if (node.op !== "-_") return literal(node) ?? wholeNumber(node);
  const number = wholeNumber(node.args);
  return number === undefined ? undefined : -number;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number";
}

/** `this.a.b`, `other.a`, and members of the variable of a comprehension; not those alone. */
export function pathOf(node: Node): string | undefined {
  if (node.op !== ".") return undefined;
  const [object, member] = node.args;
  if (object.op === "id") return object.args === "parameters" ? undefined : `${object.args}.${member}`;
  const base = pathOf(object);
  return base && `${base}.${member}`;
}

/** `parameters.x` as x. */
function parameterOf(node: Node): string | undefined {
  return node.op === "." && node.args[0].op === "id" && node.args[0].args === "parameters" ? node.args[1] : undefined;
}

export function parametersIn(node: Node): string[] {
  const name = parameterOf(node);
  return name === undefined ? [...new Set(childrenOf(node).flatMap(parametersIn))] : [name];
}

/** Whether what a call gives is always there, and a number where it is one. */
function isNeverNothing(node: Node): boolean {
  if (node.op !== "call") return false;
  const [name] = node.args;
  return (
    counts.includes(name) || name === "compareDecimals" || functionOf(name)?.signature.endsWith(": string") === true
  );
}

function functionOf(name: string): LibraryFunction | undefined {
  return Object.hasOwn(libraryFunctions, name) ? libraryFunctions[name as keyof typeof libraryFunctions] : undefined;
}
