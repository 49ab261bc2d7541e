import type { CheckedExpression } from "./check.ts";

/** A node of a parsed expression. */
export type Node = CheckedExpression["tree"];

export function childrenOf({ args }: Node): Node[] {
  const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "op" in value;
  const collect = (value: unknown): Node[] =>
    isNode(value) ? [value] : Array.isArray(value) ? value.flatMap(collect) : [];
  return collect(args);
}

/** The text of a literal; `undefined` of anything else. */
export function literal(node: Node): string | undefined {
  return node.op === "value" && typeof node.args === "string" ? node.args : undefined;
}

/** The number of a literal; `undefined` of anything else. */
export function wholeNumber(node: Node): number | undefined {
  return node.op === "value" && typeof node.args === "bigint" ? Number(node.args) : undefined;
}

/** `this.a.b` as `a.b`, `this` as the empty path. */
export function pathBelowThis(node: Node): string | undefined {
  if (node.op === "id") return node.args === "this" ? "" : undefined;
  if (node.op !== ".") return undefined;
  const [object, member] = node.args;
  const base = pathBelowThis(object);
  return base === "" ? member : base && `${base}.${member}`;
}
