import { type ASTNode, Environment } from "@marcbachmann/cel-js";
import type { ParameterEntry } from "../../../src/model/regime.ts";
import { functions } from "./functions.ts";

/** Thrown for an expression that has no SQL here; names what it has not. */
export class NoSql extends Error {}

/** What an expression sees. */
export interface SqlScope {
  /** Value at a path below `this`, `NULL` in SQL where the record has none; `""` is `this` itself. */
  value(path: string): string;
  /** Whether there is something at a path, also at that of a group. */
  present(path: string): string;
  /** Whether the value at a path is a list of texts. */
  isList(path: string): boolean;
  /** The day of the event. */
  readonly on: string;
  readonly asOf: string;
  readonly parameters: Readonly<Record<string, { readonly entries: readonly ParameterEntry[] }>>;
}

const environment = new Environment({ unlistedVariablesAreDyn: true });

export function parseExpression(text: string): ASTNode {
  return environment.parse(text).ast;
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const operators: Readonly<Record<string, string>> = {
  "==": "=",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  "+": "+",
  "-": "-",
  "*": "*",
  "%": "%",
  "&&": "AND",
  "||": "OR",
};

/**
 * An expression of the rule language as SQL. "No answer" is `NULL`: three-valued logic absorbs it as CEL absorbs an error.
 *
 * @throws {NoSql} the expression uses a function that has no SQL here
 */
export function toSql(node: ASTNode, scope: SqlScope): string {
  const bound = new Map<string, string>();

  function emit(node: ASTNode): string {
    switch (node.op) {
      case "value":
        if (typeof node.args === "string") return literal(node.args);
        return String(node.args);
      case "id": {
        const own = bound.get(node.args);
        if (own !== undefined) return own;
        if (node.args === "this") return scope.value("");
        if (node.args === "asOf") return literal(scope.asOf);
        throw new NoSql(node.args);
      }
      case ".": {
        const path = pathOf(node);
        if (path !== undefined) return scope.value(path);
        return parameter(node, (value) => constant(value));
      }
      case "[]": {
        const [collection, key] = node.args;
        const known = emit(key);
        return parameter(collection, (value) => {
          const cases = Object.entries(value as Record<string, unknown>).map(
            ([name, entry]) => `WHEN ${literal(name)} THEN ${constant(entry)}`,
          );
          return `CASE ${known} ${cases.join(" ")} END`;
        });
      }
      case "call":
        return call(node.args[0], node.args[1]);
      case "rcall":
        return method(node.args[0], node.args[1], node.args[2]);
      case "list":
        return `[${node.args.map(emit).join(", ")}]`;
      case "in": {
        const [item, list] = node.args;
        if (list.op === "list") return `(${emit(item)} IN (${list.args.map(emit).join(", ")}))`;
        return `list_contains(${emit(list)}, ${emit(item)})`;
      }
      case "?:":
        return `(CASE WHEN ${emit(node.args[0])} THEN ${emit(node.args[1])} ELSE ${emit(node.args[2])} END)`;
      case "!_":
        return `(NOT ${emit(node.args)})`;
      case "-_":
        return `(-${emit(node.args)})`;
      default: {
        const operator = operators[node.op];
        if (operator === undefined) throw new NoSql(node.op);
        const [left, right] = node.args as [ASTNode, ASTNode];
        return `(${emit(left)} ${operator} ${emit(right)})`;
      }
    }
  }

  function call(name: string, args: readonly ASTNode[]): string {
    const [first] = args;
    if (name === "has" && first !== undefined) {
      const path = pathOf(first);
      if (path === undefined) throw new NoSql("has");
      return scope.present(path);
    }
    if (name === "size" && first !== undefined) return size(first);
    if (name === "int") return `TRY_CAST(${args.map(emit)} AS BIGINT)`;
    if (name === "string") return `CAST(${args.map(emit)} AS VARCHAR)`;
    const made = functions[name];
    if (made === undefined) throw new NoSql(name);
    return made(...args.map(emit));
  }

  function method(name: string, receiver: ASTNode, args: readonly ASTNode[]): string {
    const [first, second] = args as [ASTNode, ASTNode];
    switch (name) {
      case "matches":
        if (first.op !== "value") throw new NoSql("computed pattern");
        return `regexp_matches(${emit(receiver)}, ${literal(patternOf(String(first.args)))})`;
      case "startsWith":
        return `starts_with(${emit(receiver)}, ${emit(first)})`;
      case "endsWith":
        return `ends_with(${emit(receiver)}, ${emit(first)})`;
      case "contains":
        return `contains(${emit(receiver)}, ${emit(first)})`;
      case "size":
        return size(receiver);
      case "substring":
        return second === undefined
          ? `substr(${emit(receiver)}, ${emit(first)} + 1)`
          : `substr(${emit(receiver)}, ${emit(first)} + 1, ${emit(second)} - ${emit(first)})`;
      case "exists":
      case "all":
        return quantified(name, emit(receiver), first, second);
      default:
        throw new NoSql(name);
    }
  }

  function quantified(name: "exists" | "all", list: string, variable: ASTNode, body: ASTNode): string {
    if (variable.op !== "id") throw new NoSql(name);
    // A set of codes: what a lambda would do takes a function for lists.
    const codes = codesAskedFor(body, variable.args);
    if (codes !== undefined) {
      const set = `[${codes.map(literal).join(", ")}]`;
      return name === "exists" ? `list_has_any(${list}, ${set})` : `list_has_all(${set}, ${list})`;
    }
    bound.set(variable.args, `"$${variable.args}"`);
    const inner = emit(body);
    bound.delete(variable.args);
    const lambda = (condition: string) => `len(list_filter(${list}, lambda "$${variable.args}": ${condition}))`;
    return name === "exists" ? `(${lambda(inner)} > 0)` : `(${lambda(`NOT ${inner}`)} = 0)`;
  }

  function size(node: ASTNode): string {
    const path = pathOf(node);
    return path !== undefined && scope.isList(path) ? `len(${emit(node)})` : `length(${emit(node)})`;
  }

  function pathOf(node: ASTNode): string | undefined {
    if (node.op === "id") return node.args === "this" && !bound.has("this") ? "" : undefined;
    if (node.op !== ".") return undefined;
    const base = pathOf(node.args[0]);
    return base === undefined ? undefined : `${base}/${node.args[1]}`;
  }

  /** A parameter of the regime on the day of the event. */
  function parameter(node: ASTNode, show: (value: unknown) => string): string {
    if (node.op !== "." || node.args[0].op !== "id" || node.args[0].args !== "parameters") throw new NoSql(node.op);
    const entries = scope.parameters[node.args[1]]?.entries ?? [];
    if (entries.length === 0) return "NULL";
    const cases = entries.map(({ value, from, to }) => {
      const until = to === undefined ? "" : ` AND ${scope.on} <= ${literal(to)}`;
      return `WHEN ${scope.on} >= ${literal(from)}${until} THEN ${show(value)}`;
    });
    return `(CASE ${cases.join(" ")} END)`;
  }

  return emit(node);
}

function constant(value: unknown): string {
  return typeof value === "string" ? literal(value) : String(value);
}

/** `kind == "11"` and `kind in ["11", "12"]` as the codes. */
function codesAskedFor(body: ASTNode, variable: string): string[] | undefined {
  const isVariable = (node: ASTNode) => node.op === "id" && node.args === variable;
  const text = (node: ASTNode) => (node.op === "value" && typeof node.args === "string" ? [node.args] : []);
  if (body.op === "==" && isVariable(body.args[0]) && body.args[1].op === "value") return text(body.args[1]);
  if (body.op === "in" && isVariable(body.args[0]) && body.args[1].op === "list")
    return body.args[1].args.flatMap(text);
  return undefined;
}

/** The pattern as RE2 writes it: `\uXXXX` is `\x{XXXX}` there. */
export function patternOf(pattern: string): string {
  return pattern.replace(/\\u([0-9A-Fa-f]{4})/g, "\\x{$1}");
}

/** The patterns of `!this.matches('…')` and of such joined by `&&`; undefined for other expressions. */
export function forbiddenPatterns(node: ASTNode): string[] | undefined {
  if (node.op === "&&") {
    const left = forbiddenPatterns(node.args[0]);
    const right = forbiddenPatterns(node.args[1]);
    return left === undefined || right === undefined ? undefined : [...left, ...right];
  }
  if (node.op !== "!_" || node.args.op !== "rcall" || node.args.args[0] !== "matches") return undefined;
  const [, receiver, [pattern]] = node.args.args;
  if (receiver.op !== "id" || receiver.args !== "this" || pattern?.op !== "value") return undefined;
  return [patternOf(String(pattern.args))];
}
