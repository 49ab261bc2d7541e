import { addDays, isCalendarDate } from "../base/calendar-date.ts";
import type { CheckedExpression } from "../language/check.ts";
import { childrenOf, literal, type Node, wholeNumber } from "../language/tree.ts";

/** One mistake that an expression can be copied with. */
export interface Change {
  readonly kind: "operand" | "comparison" | "number" | "day";
  /** The part that changes, before and after. */
  readonly what: string;
  /** The whole expression after it. */
  readonly text: string;
}

/** What each comparison is taken for. */
const mistaken: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "==": "!=",
  "!=": "==",
};
const ordered: readonly string[] = ["<", "<=", ">", ">="];

/** Every operand of `&&` and `||` left out, every comparison mistaken for its neighbour, every number and day moved by one. */
export function changesOf({ tree }: CheckedExpression): Change[] {
  const changes: Change[] = [];
  /** Visits a node; `put` writes the whole expression with another in its place. */
  const visit = (node: Node, around: Node, put: (other: Node) => Node): void => {
    const change = (kind: Change["kind"], what: string, other: Node) =>
      changes.push({ kind, what, text: textOf(put(other)) });
    /** Another literal, shown in what it stands in. */
    const move = (kind: Change["kind"], value: string | bigint) => {
      const other = { op: "value", args: value } as Node;
      const inside = around === node ? other : withChild(around, node, other);
      change(kind, `${textOf(around)} → ${textOf(inside)}`, other);
    };
    const number = wholeNumber(node);
    if (number !== undefined) for (const moved of [number - 1, number + 1]) move("number", BigInt(moved));
    const word = literal(node);
    if (word !== undefined) for (const [kind, moved] of movedTexts(word, around)) move(kind, moved);
    const operands = chainOf(node);
    for (const [at, operand] of operands.entries()) {
      const others = operands.filter((_, index) => index !== at);
      const rest = others.reduce((left, right) => ({ op: node.op, args: [left, right] }) as Node);
      change("operand", `无 ${textOf(operand)}`, rest);
    }
    const mistake = mistaken[node.op];
    if (mistake !== undefined) {
      const other = { op: mistake, args: node.args } as Node;
      change("comparison", `${textOf(node)} → ${textOf(other)}`, other);
    }
    for (const child of operands.length > 0 ? operands : childrenOf(node))
      visit(child, isBracket(node) ? around : node, (other) => put(withChild(node, child, other)));
  };
  visit(tree, tree, (other) => other);
  return changes;
}

/** The node with another child, wherever below it is. */
function withChild(node: Node, child: Node, other: Node): Node {
  const replaced = (value: unknown): unknown => {
    if (value === child) return other;
    if (Array.isArray(value)) return value.map(replaced);
    return isNode(value) ? { op: value.op, args: replaced(value.args) } : value;
  };
  return replaced(node) as Node;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "op" in value;
}

/** A list says nothing of what its items are for. */
function isBracket({ op }: Node): boolean {
  return op === "list";
}

/** Operands of a whole chain of `&&` or of `||`; none of anything else. */
function chainOf(node: Node): Node[] {
  if (node.op !== "&&" && node.op !== "||") return [];
  return node.args.flatMap((operand) => (operand.op === node.op ? chainOf(operand) : [operand]));
}

/** An expression as text; operands that are no simple values are in brackets. */
export function textOf(node: Node): string {
  switch (node.op) {
    case "value":
      return typeof node.args === "bigint" ? String(node.args) : JSON.stringify(node.args);
    case "id":
      return node.args;
    case ".":
      return `${operand(node.args[0])}.${node.args[1]}`;
    case "[]":
      return `${operand(node.args[0])}[${textOf(node.args[1])}]`;
    case "call":
      return `${node.args[0]}(${node.args[1].map(textOf).join(", ")})`;
    case "rcall":
      return `${operand(node.args[1])}.${node.args[0]}(${node.args[2].map(textOf).join(", ")})`;
    case "list":
      return `[${node.args.map(textOf).join(", ")}]`;
    case "?:":
      return node.args.map(operand).reduce((text, part, at) => `${text} ${at === 1 ? "?" : ":"} ${part}`);
    case "!_":
      return `!${operand(node.args)}`;
    case "-_":
      return `-${operand(node.args)}`;
    default: {
      const [left, right] = node.args as [Node, Node];
      const chain = chainOf(node);
      return chain.length > 0
        ? chain.map(operand).join(` ${node.op} `)
        : `${operand(left)} ${node.op} ${operand(right)}`;
    }
  }

  function operand(part: Node): string {
    const isSimple = ["value", "id", ".", "[]", "call", "rcall", "list", "!_"].includes(part.op);
    return isSimple ? textOf(part) : `(${textOf(part)})`;
  }
}

/** A text that stands for a day, a month and day, or a number, moved by one. */
function movedTexts(word: string, around: Node): (readonly ["day" | "number", string])[] {
  if (isCalendarDate(word)) return [-1, 1].map((step) => ["day", addDays(word, step)] as const);
  if (isCalendarDate(`2023-${word}`))
    return [-1, 1].map((step) => ["day", addDays(`2023-${word}`, step).slice(5)] as const);
  const isNumber = /^(0|[1-9]\d*)$/.test(word) && (ordered.includes(around.op) || isDecimalComparison(around));
  return isNumber ? [-1, 1].map((step) => ["number", String(Number(word) + step)] as const) : [];
}

function isDecimalComparison(node: Node): boolean {
  return node.op === "call" && node.args[0] === "compareDecimals";
}
