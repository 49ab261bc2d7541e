import type { ByteTest } from "../model/published.ts";
import type { CheckedExpression } from "./check.ts";
import { literal, type Node, pathBelowThis, wholeNumber } from "./tree.ts";

/**
 * A test of the bytes of a row that is enough for a condition to be true, by dotted paths: what amounts a text mentions, or a
 * decimal against a constant, which may be guarded by `has`. `undefined` for any other condition.
 */
export function byteTestOf({ tree }: CheckedExpression): ByteTest | undefined {
  const operands = operandsOf(tree);
  const guards = operands.flatMap((one) => guardedPath(one) ?? []);
  const [tested, ...others] = operands.filter((one) => guardedPath(one) === undefined);
  const test = tested && others.length === 0 ? (mentionTest(tested) ?? comparisonTest(tested)) : undefined;
  // A test passes only where all of its fields are there.
  return test !== undefined && guards.every((path) => pathsOf(test).includes(path)) ? test : undefined;
}

function operandsOf(node: Node): Node[] {
  return node.op === "&&" ? node.args.flatMap(operandsOf) : [node];
}

function guardedPath(node: Node): string | undefined {
  return node.op === "call" && node.args[0] === "has" ? pathBelowThis(node.args[1][0] as Node) : undefined;
}

function pathsOf(test: ByteTest): readonly string[] {
  if ("decimal" in test) return [test.decimal];
  return test.amount === undefined ? [test.text] : [test.text, test.amount];
}

function mentionTest(node: Node): ByteTest | undefined {
  if (node.op === "!_") {
    const denied = mentionTest(node.args);
    return denied?.test === "mentions" ? { ...denied, test: "mentions-not" } : undefined;
  }
  if (node.op !== "call") return undefined;
  const [name, [subject, wanted]] = node.args;
  const text = subject && pathBelowThis(subject);
  if (!text) return undefined;
  if (name === "mentionsAnyAmount") return { test: "mentions", text, shift: 0 };
  const amount = name === "mentionsAmount" && wanted ? shiftedAmount(wanted) : undefined;
  return amount && { test: "mentions", text, ...amount };
}

/** `this.a` or `shiftDecimal(this.a, n)`. */
function shiftedAmount(node: Node): { readonly amount: string; readonly shift: number } | undefined {
  const isShifted = node.op === "call" && node.args[0] === "shiftDecimal";
  const [decimal, places] = isShifted ? node.args[1] : [node];
  const amount = decimal && pathBelowThis(decimal);
  const shift = places === undefined ? 0 : wholeNumber(places);
  return amount && shift !== undefined && shift >= 0 ? { amount, shift } : undefined;
}

/** `compareDecimals(this.a, "b") > 0` and its like. A value that is strictly beyond the bound is beyond it in either case. */
function comparisonTest(node: Node): ByteTest | undefined {
  if (node.op !== ">" && node.op !== ">=" && node.op !== "<" && node.op !== "<=") return undefined;
  const [compared, zero] = node.args;
  if (wholeNumber(zero) !== 0 || compared.op !== "call" || compared.args[0] !== "compareDecimals") return undefined;
  const [value, bound] = compared.args[1];
  const decimal = value && pathBelowThis(value);
  const than = bound && literal(bound);
  if (!decimal || than === undefined) return undefined;
  return { test: node.op.startsWith(">") ? "greater" : "less", decimal, than };
}
