import { codePointCount } from "../../base/code-points.ts";
import type { Expression, Value } from "./expression.ts";

/**
 * There is no value.
 * - `not-evaluated`: the standard has no answer: a parameter or a calendar day is unknown
 * - `unsure`: a member is missing, or this evaluation does not know how; nothing may be concluded
 */
export class NoValue extends Error {
  readonly reason: "not-evaluated" | "unsure";

  constructor(reason: NoValue["reason"], detail: string) {
    super(detail);
    this.reason = reason;
  }
}

export type Functions = Readonly<Record<string, (...args: never[]) => Value>>;

/** What an expression can see. */
export interface Scope {
  readonly names: Readonly<Record<string, Value>>;
  /** @throws {NoValue} */
  readonly parameter: (name: string) => Value;
  readonly functions: Functions;
}

/**
 * The value of an expression.
 *
 * @throws {NoValue}
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.op) {
    case "value":
      return expression.value;
    case "name":
      return scope.names[expression.name] ?? unsure(expression.name);
    case "list":
      return expression.items.map((item) => evaluate(item, scope));
    case "member": {
      const { of, name } = expression;
      if (of.op === "name" && of.name === "parameters") return scope.parameter(name);
      return memberOf(evaluate(of, scope), name) ?? unsure(name);
    }
    case "index": {
      const of = evaluate(expression.of, scope);
      const at = evaluate(expression.at, scope);
      // A table of parameters need not hold every key.
      return memberOf(of, String(at)) ?? (Array.isArray(of) ? unsure(String(at)) : notEvaluated(String(at)));
    }
    case "not":
      return !truth(evaluate(expression.of, scope));
    case "minus":
      return -number(evaluate(expression.of, scope));
    case "choice":
      return evaluate(truth(evaluate(expression.if, scope)) ? expression.then : expression.else, scope);
    case "binary":
      return binary(expression, scope);
    case "call":
      return call(expression, scope);
  }
}

function binary({ sign, left, right }: Extract<Expression, { op: "binary" }>, scope: Scope): Value {
  const [a, b] = [() => evaluate(left, scope), () => evaluate(right, scope)];
  if (sign === "||" || sign === "&&") return decided([a, b], sign === "||");
  return calculated(sign, a(), b());
}

function calculated(sign: string, left: Value, right: Value): Value {
  switch (sign) {
    case "==":
      return equal(left, right);
    case "!=":
      return !equal(left, right);
    case "in":
      if (!Array.isArray(right)) return unsure("in");
      return right.some((item) => equal(left, item));
    case "+":
      return typeof left === "string" ? left + text(right) : number(left) + number(right);
    case "-":
      return number(left) - number(right);
    case "*":
      return number(left) * number(right);
    case "/":
      return Math.trunc(number(left) / number(right));
    case "%":
      return number(left) % number(right);
  }
  const order = typeof left === "string" ? compareText(left, text(right)) : number(left) - number(right);
  if (sign === "<") return order < 0;
  if (sign === "<=") return order <= 0;
  return sign === ">" ? order > 0 : order >= 0;
}

/** One side that decides is enough, whatever the others lack. */
function decided(sides: readonly (() => Value)[], decisive: boolean): boolean {
  let problem: NoValue | undefined;
  for (const side of sides) {
    try {
      if (truth(side()) === decisive) return decisive;
    } catch (caught) {
      if (!(caught instanceof NoValue)) throw caught;
      // Of two reasons the one that allows no conclusion stands.
      if (problem === undefined || caught.reason === "unsure") problem = caught;
    }
  }
  if (problem !== undefined) throw problem;
  return !decisive;
}

function call({ name, of, args }: Extract<Expression, { op: "call" }>, scope: Scope): Value {
  if (name === "has" && of === undefined) return isThere(args[0], scope);
  if (of === undefined) {
    const values = args.map((arg) => evaluate(arg, scope));
    if (name === "size") return sizeOf(values[0]);
    if (name === "int") return Number(values[0]);
    if (name === "string") return String(values[0]);
    const known = scope.functions[name] as ((...args: Value[]) => Value) | undefined;
    return known === undefined ? unsure(name) : known(...values);
  }
  const subject = evaluate(of, scope);
  if (name === "size") return sizeOf(subject);
  if (Array.isArray(subject)) return overList(name, subject, args, scope);
  const values = args.map((arg) => evaluate(arg, scope));
  return typeof subject === "string" ? ofText(name, subject, values) : unsure(name);
}

/** What a list is asked: `exists`, `all`, `filter`, `map`, each with a name for the item and an expression. */
function overList(name: string, items: readonly Value[], [item, body]: readonly Expression[], scope: Scope): Value {
  if (item?.op !== "name" || body === undefined) return unsure(name);
  const names = items.map((value) => ({ ...scope.names, [item.name]: value }));
  const answers = names.map((inner) => () => evaluate(body, { ...scope, names: inner }));
  switch (name) {
    case "exists":
      return decided(answers, true);
    case "all":
      return decided(answers, false);
    case "filter":
      return items.filter((_, index) => truth((answers[index] as () => Value)()));
    case "map":
      return answers.map((answer) => answer());
    default:
      return unsure(name);
  }
}

function ofText(name: string, subject: string, args: readonly Value[]): Value {
  const [first] = args;
  switch (name) {
    case "matches":
      return patternOf(text(first)).test(subject);
    case "contains":
      return subject.includes(text(first));
    case "startsWith":
      return subject.startsWith(text(first));
    case "endsWith":
      return subject.endsWith(text(first));
    case "substring": {
      const [start, end] = args.map(number);
      const characters = Array.from(subject);
      if ((start as number) > characters.length || (end ?? 0) > characters.length) return unsure(name);
      return characters.slice(start, end).join("");
    }
    default:
      return unsure(name);
  }
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, "u");
  patterns.set(source, known);
  return known;
}

function isThere(expression: Expression | undefined, scope: Scope): boolean {
  if (expression?.op !== "member") return unsure("has");
  const { of, name } = expression;
  if (of.op === "member" && !isThere(of, scope)) return false;
  return memberOf(evaluate(of, scope), name) !== undefined;
}

function memberOf(of: Value, name: string): Value | undefined {
  if (typeof of !== "object") return undefined;
  return Object.hasOwn(of, name) ? (of as { readonly [name: string]: Value })[name] : undefined;
}

function sizeOf(value: Value | undefined): number {
  if (typeof value === "string") return codePointCount(value);
  return Array.isArray(value) ? value.length : unsure("size");
}

function equal(left: Value, right: Value): boolean {
  if (typeof left === "object" || typeof left !== typeof right) return unsure("==");
  return left === right;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function truth(value: Value): boolean {
  return typeof value === "boolean" ? value : unsure("bool");
}

function number(value: Value | undefined): number {
  return typeof value === "number" && Number.isFinite(value) ? value : unsure("int");
}

function text(value: Value | undefined): string {
  return typeof value === "string" ? value : unsure("string");
}

function unsure(detail: string): never {
  throw new NoValue("unsure", detail);
}

function notEvaluated(detail: string): never {
  throw new NoValue("not-evaluated", detail);
}
