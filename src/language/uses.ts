import { codePointCount } from "../base/code-points.ts";
import type { FieldUse, SufficientLengths, TextFunction } from "../model/published.ts";
import type { CheckedExpression } from "./check.ts";
import { childrenOf, literal, type Node, pathBelowThis, wholeNumber } from "./tree.ts";

/**
 * What a condition needs of each field below `this`, by dotted path: whether it is there, some of its characters, or all of it.
 * The paths are those that `compile` gives as `reads`.
 */
export function usesOf({ tree }: CheckedExpression): Record<string, FieldUse> {
  const uses = new Map<string, FieldUse>();
  const note = (path: string, use: FieldUse) => {
    if (path !== "") uses.set(path, larger(uses.get(path) ?? "presence", use));
  };
  visit(tree);
  return Object.fromEntries([...uses].sort(([a], [b]) => (a < b ? -1 : 1)));

  function visit(node: Node): void {
    const path = pathBelowThis(node);
    if (path !== undefined) {
      note(path, "whole");
      return;
    }
    if (node.op === "call" && node.args[0] === "has") {
      const asked = pathBelowThis(node.args[1][0] as Node);
      if (asked !== undefined) {
        note(asked, "presence");
        return;
      }
    }
    if (node.op === "call") {
      const [name, [text, ...others]] = node.args;
      const asked = text && pathBelowThis(text);
      if (asked && isTextFunction(name)) {
        note(asked, { of: [name] });
        others.forEach(visit);
        return;
      }
    }
    if (node.op === "rcall") {
      const [name, receiver, args] = node.args;
      const part = pathBelowThis(receiver);
      const characters = part === undefined ? undefined : charactersAsked(name, args);
      if (part !== undefined && characters !== undefined) {
        note(part, characters);
        return;
      }
    }
    for (const child of childrenOf(node)) visit(child);
  }
}

/** The operands of the outermost `||` of a condition; itself alone where it is none. */
export function alternativesOf(condition: CheckedExpression): CheckedExpression[] {
  const split = (node: Node): Node[] => (node.op === "||" ? node.args.flatMap(split) : [node]);
  return split(condition.tree).map((tree) => ({ ...condition, tree }));
}

/**
 * Lengths of texts that are enough for a condition of nothing but `this.a != this.b` and `size(this.a) >= n`, by dotted path;
 * `undefined` for any other. Whether the fields hold texts is for the caller to know.
 */
export function lengthsOf({ tree }: CheckedExpression): SufficientLengths | undefined {
  const differ: [string, string][] = [];
  const atLeast: [string, number][] = [];
  return visit(tree) ? { differ, atLeast } : undefined;

  function visit(node: Node): boolean {
    if (node.op === "&&") return node.args.every(visit);
    if (node.op === "!=") {
      const [one, other] = node.args.map(pathBelowThis);
      if (!one || !other) return false;
      differ.push([one, other]);
      return true;
    }
    if (node.op !== ">=") return false;
    const [counted, limit] = node.args;
    if (counted.op !== "call" || counted.args[0] !== "size") return false;
    const path = pathBelowThis(counted.args[1][0] as Node);
    const count = wholeNumber(limit);
    if (!path || count === undefined) return false;
    atLeast.push([path, count]);
    return true;
  }
}

const textFunctions: ReadonlySet<string> = new Set<TextFunction>([
  "documentNumberYear",
  "mentionsAmount",
  "mentionsAnyAmount",
]);

function isTextFunction(name: string): name is TextFunction {
  return textFunctions.has(name);
}

/** The characters of its text that a method with constant arguments rests on. */
function charactersAsked(method: string, args: readonly Node[]): FieldUse | undefined {
  const [first, second] = args;
  if (first === undefined) return undefined;
  if (method === "startsWith") {
    const beginning = literal(first);
    return beginning === undefined ? undefined : { from: 0, to: codePointCount(beginning) };
  }
  if (method !== "substring" || second === undefined) return undefined;
  const [from, to] = [wholeNumber(first), wholeNumber(second)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The least use in which both are. */
function larger(one: FieldUse, other: FieldUse): FieldUse {
  if (one === "presence" || other === "whole") return other;
  if (other === "presence" || one === "whole") return one;
  if ("of" in one) return "of" in other ? { of: [...new Set([...one.of, ...other.of])].sort() } : "whole";
  if ("of" in other) return "whole";
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}
