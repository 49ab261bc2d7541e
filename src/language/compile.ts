import type { ASTNode } from "@marcbachmann/cel-js";
import type { CheckedExpression } from "./check.ts";
import { libraryFunctions } from "./functions.ts";
import type { LibraryFunction } from "./library-function.ts";
import { childrenOf } from "./tree.ts";

/** An expression as JavaScript, and what it depends on. */
export interface Compilation {
  /** Source of a function `(t, c, f, o, n) => …`: `this`, the context, the library, `other`, `total`. */
  readonly source: string;
  /** Dotted paths below `this` that are read, e.g. `subject.kind`. */
  readonly reads: readonly string[];
  /** Those that stand in no `has()`, and groups that what stands in one lies in: without them the rule does not apply. */
  readonly requires: readonly string[];
  /** Source of a function `(t) => …`: whether all of those are there. */
  readonly applies: string;
  /** The same of `other`. */
  readonly otherReads: readonly string[];
  readonly otherApplies: string;
  readonly parameters: readonly string[];
  /** A pattern that matches every value for which the expression can be false, where the expression is of that form. */
  readonly suspicious?: string;
}

/** Comprehensions of CEL that the profile allows, with what they are in JavaScript. */
const comprehensions: Record<string, (list: string, variable: string, body: string) => string> = {
  all: (list, variable, body) => `${list}.every((${variable}) => ${body})`,
  exists: (list, variable, body) => `${list}.some((${variable}) => ${body})`,
  exists_one: (list, variable, body) => `${list}.filter((${variable}) => ${body}).length === 1`,
  filter: (list, variable, body) => `${list}.filter((${variable}) => ${body})`,
  map: (list, variable, body) => `${list}.map((${variable}) => ${body})`,
};

const methods: Record<string, (receiver: string, args: readonly string[]) => string> = {
  startsWith: (receiver, args) => `${receiver}.startsWith(${args})`,
  endsWith: (receiver, args) => `${receiver}.endsWith(${args})`,
  contains: (receiver, args) => `${receiver}.includes(${args})`,
  size: (receiver) => `f.size(${receiver})`,
  substring: (receiver, args) => `f.substring(${[receiver, ...args]})`,
};

const arithmetic: Record<string, string> = {
  "==": "===",
  "!=": "!==",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  "+": "+",
  "-": "-",
  "*": "*",
  "%": "%",
};

/**
 * Compiles a checked expression to JavaScript.
 *
 * CEL's `||` and `&&` absorb an error on one side when the other side decides. An expression whose functions may have no
 * answer keeps that: such operands go through `f.or` and `f.and`.
 *
 * @throws Error naming the construct, when the expression uses CEL outside the profile
 */
export function compile({ tree, text }: CheckedExpression): Compilation {
  const reads = { t: new Set<string>(), o: new Set<string>() };
  const guarded = { t: new Set<string>(), o: new Set<string>() };
  /** Groups that something in `has()` lies in: in CEL `has(this.a.b)` is an error where `a` is absent. */
  const groups = { t: new Set<string>(), o: new Set<string>() };
  const parameters = new Set<string>();
  const bound = new Set<string>();

  const unsupported = (what: string): never => {
    throw new Error(`the rule language has no ${what}: ${text}`);
  };

  /** `this.a.b` and `other.a.b` as a record and a dotted path in it, or undefined for anything else. */
  const pathOf = (node: ASTNode): { readonly root: "t" | "o"; readonly path: string } | undefined => {
    if (node.op === "id" && !bound.has(node.args)) {
      if (node.args === "this") return { root: "t", path: "" };
      if (node.args === "other") return { root: "o", path: "" };
    }
    if (node.op !== ".") return undefined;
    const [object, member] = node.args;
    const base = pathOf(object);
    return base && { root: base.root, path: base.path === "" ? member : `${base.path}.${member}` };
  };

  const unknowable = (node: ASTNode): boolean => {
    if (node.op === "." && isParameters(node.args[0])) return true;
    if (node.op === "[]") return true;
    if (node.op === "call") {
      const [name, args] = node.args;
      const declared: LibraryFunction | undefined = libraryFunctions[name as keyof typeof libraryFunctions];
      return declared?.unknowable === true || args.some(unknowable);
    }
    return childrenOf(node).some(unknowable);
  };

  const emit = (node: ASTNode): string => {
    switch (node.op) {
      case "value": {
        const value = node.args;
        if (typeof value === "bigint") return String(value);
        if (typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
        return unsupported(`literal ${String(value)}`);
      }
      case "id": {
        if (bound.has(node.args)) return local(node.args);
        if (node.args === "this") return "t";
        if (node.args === "other") return "o";
        if (node.args === "total") return "n";
        if (node.args === "asOf") return "c.asOf";
        return unsupported(`variable ${node.args}`);
      }
      case ".": {
        const place = pathOf(node);
        if (place !== undefined) {
          reads[place.root].add(place.path);
          return access(place.root, place.path);
        }
        const [object, member] = node.args;
        if (isParameters(object)) {
          parameters.add(member);
          return `c.parameter(${JSON.stringify(member)})`;
        }
        return `${emit(object)}?.${member}`;
      }
      case "[]": {
        const [collection, key] = node.args;
        // A parameter that has no value for a key is named when it is reported as unknown.
        const name = collection.op === "." && isParameters(collection.args[0]) ? collection.args[1] : "";
        return `f.at(${emit(collection)}, ${emit(key)}, ${JSON.stringify(name)})`;
      }
      case "call": {
        const [name, args] = node.args;
        if (name === "has") return emitHas(args[0] as ASTNode);
        if (name === "size") return `f.size(${emit(args[0] as ASTNode)})`;
        if (name === "int") return `f.int(${emit(args[0] as ASTNode)})`;
        if (name === "string") return `String(${emit(args[0] as ASTNode)})`;
        if (!(name in libraryFunctions)) return unsupported(`function ${name}`);
        return `f.${name}(${args.map(emit).join(", ")})`;
      }
      case "rcall": {
        const [name, receiver, args] = node.args;
        const comprehension = comprehensions[name];
        if (comprehension !== undefined) {
          const [variable, body] = args as [ASTNode, ASTNode];
          if (variable.op !== "id") return unsupported("destructuring");
          const list = emit(receiver);
          const isNested = bound.has(variable.args);
          bound.add(variable.args);
          const inner = emit(body);
          if (!isNested) bound.delete(variable.args);
          return comprehension(list, local(variable.args), inner);
        }
        if (name === "matches") return `${emitPattern(args[0] as ASTNode)}.test(${emit(receiver)})`;
        const method = methods[name];
        return method === undefined ? unsupported(`method ${name}`) : method(emit(receiver), args.map(emit));
      }
      case "list":
        return `[${node.args.map(emit).join(", ")}]`;
      case "in": {
        const [item, list] = node.args;
        return `${emit(list)}.includes(${emit(item)})`;
      }
      case "?:": {
        const [condition, then, otherwise] = node.args;
        return `(${emit(condition)} ? ${emit(then)} : ${emit(otherwise)})`;
      }
      case "||":
      case "&&": {
        const [left, right] = node.args;
        if (unknowable(left)) return `f.${node.op === "||" ? "or" : "and"}(() => ${emit(left)}, () => ${emit(right)})`;
        return `(${emit(left)} ${node.op} ${emit(right)})`;
      }
      case "!_":
        return `!${emit(node.args)}`;
      case "-_":
        return `-${emit(node.args)}`;
      case "/":
        return `Math.trunc(${emit(node.args[0])} / ${emit(node.args[1])})`;
      default: {
        const operator = arithmetic[node.op];
        if (operator === undefined) return unsupported(`operator ${node.op}`);
        const [left, right] = node.args as [ASTNode, ASTNode];
        return `(${emit(left)} ${operator} ${emit(right)})`;
      }
    }
  };

  const emitHas = (node: ASTNode): string => {
    const place = pathOf(node);
    if (place !== undefined) {
      reads[place.root].add(place.path);
      guarded[place.root].add(place.path);
      const names = place.path.split(".");
      for (let length = 1; length < names.length; length++) groups[place.root].add(names.slice(0, length).join("."));
      return `(${access(place.root, place.path)} != null)`;
    }
    return `(${emit(node)} != null)`;
  };

  const emitPattern = (node: ASTNode): string => {
    if (node.op !== "value" || typeof node.args !== "string") return unsupported("computed pattern");
    return new RegExp(node.args, "u").toString();
  };

  const source = `(t, c, f, o, n) => ${emit(tree)}`;
  const read = (root: "t" | "o") => [...reads[root]].filter((path) => path !== "").sort();
  const isGuarded = (root: "t" | "o", path: string) =>
    [...guarded[root]].some((other) => path === other || path.startsWith(`${other}.`));
  const required = (root: "t" | "o") => {
    const values = read(root).filter((path) => !guarded[root].has(path));
    // What lies in a group that was asked for is the business of the expression.
    return [...new Set([...values, ...[...groups[root]].filter((path) => !isGuarded(root, path))])].sort();
  };
  const applies = (root: "t" | "o") =>
    `(${root}) => ${
      required(root)
        .map((path) => `${access(root, path)} != null`)
        .join(" && ") || "true"
    }`;
  const suspicious = suspiciousPattern(tree);
  return {
    source,
    reads: read("t"),
    requires: required("t"),
    applies: applies("t"),
    otherReads: read("o"),
    otherApplies: applies("o"),
    parameters: [...parameters].sort(),
    ...(suspicious !== undefined && { suspicious }),
  };
}

/** Variables of comprehensions are kept apart from the parameters of the compiled function. */
function local(variable: string): string {
  return `$${variable}`;
}

function access(root: string, path: string): string {
  return path === "" ? root : `${root}.${path.split(".").join("?.")}`;
}

/** The pattern of `!this.matches('…')` and of `a && b` and `b || …` built from such: what can make them false. */
function suspiciousPattern(node: ASTNode): string | undefined {
  if (node.op === "!_") {
    const inner = node.args;
    if (inner.op !== "rcall" || inner.args[0] !== "matches") return undefined;
    const [, receiver, args] = inner.args;
    const pattern = args[0];
    const isThis = receiver.op === "id" && receiver.args === "this";
    return isThis && pattern?.op === "value" ? String(pattern.args) : undefined;
  }
  if (node.op === "||") return suspiciousPattern(node.args[0]) ?? suspiciousPattern(node.args[1]);
  if (node.op === "&&") {
    const [left, right] = node.args.map(suspiciousPattern);
    return left === undefined || right === undefined ? undefined : `(?:${left})|(?:${right})`;
  }
  return undefined;
}

function isParameters(node: ASTNode): boolean {
  return node.op === "id" && node.args === "parameters";
}
