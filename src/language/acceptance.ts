import { codePointCount } from "../base/code-points.ts";
import type { CreditCodeDefect } from "../base/credit-code.ts";
import type { Acceptance } from "../model/acceptance.ts";
import { beginningOfMarks } from "./beginning-of-marks.ts";
import type { CheckedExpression } from "./check.ts";
import type { LibraryFunctionName } from "./functions.ts";
import { anyOf, decidingHeads, escaped, rightBeginnings, rightTexts, textsOfAtMost } from "./right-texts.ts";
import { literal, type Node, wholeNumber } from "./tree.ts";

/** Keywords of JSON Schema that ask something of a text. */
export interface TextSchema {
  readonly pattern?: string;
  /** In characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
}

/** A rule about a value, its condition parsed. */
export interface ValueRule {
  readonly condition: CheckedExpression;
  /** Whether it is in force always and everywhere: neither on some days only nor under one regime only. */
  readonly isUnconditional: boolean;
}

/** Codes of a code list of the version. */
export type CodesOf = (list: string) => readonly string[];

/** A condition that is enough for another, while an acceptance is put together. */
interface Demand extends Partial<Acceptance> {
  /** The only texts that meet it. */
  readonly oneOf?: readonly string[];
  /** How few right texts meet it: 0 about all, 1 most, 2 those of one form. */
  readonly narrowness: number;
}

/** More texts than this are not listed in a pattern: codes recur, and each is looked at once anyway. */
const listedTexts = 64;

/**
 * Makes what finds a sufficient condition for a text to be right by the schema of its field and by every rule about the field;
 * it gives `undefined` where one of them asks what an acceptance cannot say, and where no text meets all.
 */
export function createAcceptances(
  codesOf: CodesOf,
): (schema: TextSchema, rules: readonly ValueRule[]) => Acceptance | undefined {
  // The fields of a version share some hundred patterns.
  const compiled = new Map<string, RegExp>();

  return (schema, rules) => {
    const trees = rules.map(({ condition }) => condition.tree);
    const asked = [...(schema.pattern ? [schema.pattern] : []), ...trees.flatMap(askedPatterns)];
    const demandOf = createDemands(codesOf, asked);
    const haveRightDigits = isFreeOfDefects(rules);
    const demands = rules.map(({ condition: { tree }, isUnconditional }) => {
      return demandOf(tree) ?? (isUnconditional && haveRightDigits ? demandOfHead(tree) : undefined);
    });
    if (!demands.every((demand) => demand !== undefined)) return undefined;
    const demand = demands.reduce(both, demandOfSchema(schema));
    return demand.oneOf === undefined ? acceptance(demand) : acceptanceOfTexts(demand.oneOf, demand);
  };

  /** Where only a few texts meet a demand, they are looked at here and nothing else is asked. */
  function acceptanceOfTexts(texts: readonly string[], demand: Demand): Acceptance | undefined {
    const { without = [], matching = [], minLength = 0, maxLength = Number.POSITIVE_INFINITY, check } = demand;
    if (check !== undefined) return undefined;
    const right = texts.filter((text) => {
      const length = codePointCount(text);
      return (
        length >= minLength &&
        length <= maxLength &&
        matching.every((pattern) => isFound(pattern, text)) &&
        !without.some((pattern) => isFound(pattern, text))
      );
    });
    return right.length === 0 || right.length > listedTexts ? undefined : { without: [], matching: [anyOf(right)] };
  }

  function isFound(pattern: string, text: string): boolean {
    const known = compiled.get(pattern) ?? new RegExp(pattern, "u");
    compiled.set(pattern, known);
    return known.test(text);
  }
}

function demandOfSchema({ pattern, minLength, maxLength, enum: codes }: TextSchema): Demand {
  return {
    narrowness: 0,
    ...(pattern !== undefined && { matching: [pattern] }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(codes !== undefined && { oneOf: codes }),
  };
}

/**
 * Makes what finds a demand that is enough for a condition. Of the sides of an `||` the one is taken that most right texts
 * meet; what forbids an `asked` pattern is met by none.
 */
function createDemands(codesOf: CodesOf, asked: readonly string[]): (condition: Node) => Demand | undefined {
  return (condition) => demandOf(condition, true);

  /** What is enough for a condition to be true, or to be false. */
  function demandOf(node: Node, truth: boolean): Demand | undefined {
    switch (node.op) {
      case "!_":
        return demandOf(node.args, !truth);
      case "&&":
      case "||": {
        const [left, right] = node.args.map((side) => demandOf(side, truth));
        if ((node.op === "||") === truth) return widest([left, right]);
        return left && right && both(left, right);
      }
      case "==":
        return demandOfAnswer(node.args, truth);
      case "!=":
        return demandOfAnswer(node.args, !truth);
      case "in":
        return isThis(node.args[0]) ? demandOfTexts(literals(node.args[1]), truth) : undefined;
      case "<=":
        return truth ? demandOfAtMost(node.args) : undefined;
      case ">=":
        return truth ? demandOfAtLeast(node.args) : undefined;
      case "rcall":
        return demandOfMethod(node.args, truth);
      case "call": {
        const [name, [first, second]] = node.args;
        if (name !== "inCodeList") return demandOfFunction(node, truth);
        const list = first && literal(first);
        return list !== undefined && second && isThis(second) ? demandOfTexts(codesOf(list), truth) : undefined;
      }
      default:
        return undefined;
    }
  }

  function demandOfMethod([name, receiver, [argument]]: readonly [string, Node, Node[]], truth: boolean) {
    const text = argument && literal(argument);
    if (text === undefined || !isThis(receiver)) return undefined;
    if (name === "matches") return demandOfPattern(text, truth);
    if (name === "startsWith") return demandOfPattern(`^${escaped(text)}`, truth);
    if (name === "endsWith") return demandOfPattern(`${escaped(text)}$`, truth);
    return name === "contains" ? demandOfPattern(escaped(text), truth) : undefined;
  }

  function demandOfPattern(pattern: string, truth: boolean): Demand | undefined {
    if (truth) return { narrowness: 2, matching: [pattern] };
    return asked.some((other) => isBeginning(pattern, other))
      ? undefined
      : { narrowness: 1, without: [beginningOfMarks(pattern)] };
  }

  function demandOfTexts(texts: readonly string[] | undefined, truth: boolean): Demand | undefined {
    if (texts === undefined) return undefined;
    if (truth) return { narrowness: 2, oneOf: texts };
    return texts.length > listedTexts ? undefined : demandOfPattern(anyOf(texts), false);
  }

  function demandOfAnswer([left, right]: readonly [Node, Node], truth: boolean): Demand | undefined {
    const text = literal(right);
    if (text === undefined) return undefined;
    return isThis(left) ? demandOfTexts([text], truth) : demandOfFunction(left, truth, text);
  }
}

/** What is enough for a library function of `this`, or of its beginning, to give an answer, or to give another. */
function demandOfFunction(node: Node, truth: boolean, answer: string | boolean = true): Demand | undefined {
  if (node.op !== "call") return undefined;
  const [name, [argument, ...others]] = node.args as [LibraryFunctionName, Node[]];
  if (argument === undefined || others.length > 0) return undefined;
  const part = partOfThis(argument);
  const texts = isThis(argument) ? rightTexts[name] : part?.from === 0 ? rightBeginnings[name]?.[part.to] : undefined;
  if (texts === undefined || (texts.answer === answer) !== truth) return undefined;
  const { answer: _, ...demand } = texts;
  return { narrowness: 0, ...demand };
}

/** `size(this) <= 20`, `decimalPlaces(this) <= 6` */
function demandOfAtMost([counted, limit]: readonly [Node, Node]): Demand | undefined {
  const count = wholeNumber(limit);
  const name = countingFunction(counted);
  if (count === undefined || name === undefined) return undefined;
  if (name === "size") return { narrowness: 0, maxLength: count };
  const pattern = textsOfAtMost[name as LibraryFunctionName]?.(count);
  return pattern === undefined ? undefined : { narrowness: 0, matching: [pattern] };
}

/** `size(this) >= 2`, `this >= "1949-10-01"` */
function demandOfAtLeast([left, right]: readonly [Node, Node]): Demand | undefined {
  const count = wholeNumber(right);
  if (count !== undefined) {
    return countingFunction(left) === "size" ? { narrowness: 0, minLength: count } : undefined;
  }
  const text = literal(right);
  if (text === undefined || !isThis(left) || !/^[0-9-]+$/.test(text)) return undefined;
  return { narrowness: 1, matching: [notBefore(text)] };
}

/**
 * What is enough for a condition that depends on the first characters alone, given that the check digits are right: that they
 * are those of a text known to be right.
 */
function demandOfHead(tree: Node): Demand | undefined {
  const knownHead = decidingHead(tree);
  const { answer: _, ...rightCode } = rightTexts.creditCodeDefect ?? { answer: "" };
  return knownHead === undefined ? undefined : { narrowness: 0, ...rightCode, knownHead };
}

/** How many characters of `this`, from the first, decide a condition about a credit code without defects. */
function decidingHead(node: Node): number | undefined {
  switch (node.op) {
    case "value":
      return 0;
    case "call": {
      const [name, args] = node.args;
      if (args.length === 1 && isThis(args[0] as Node))
        return name === "creditCodeDefect" ? 0 : decidingHeads[name as LibraryFunctionName];
      return longest(args.map(decidingHead));
    }
    case "rcall":
      return partOfThis(node)?.to;
    case "!_":
      return decidingHead(node.args);
    case "||":
    case "&&":
    case "==":
    case "!=":
      return longest(node.args.map(decidingHead));
    default:
      return undefined;
  }
}

function longest(heads: readonly (number | undefined)[]): number | undefined {
  return heads.every((head) => head !== undefined) ? Math.max(0, ...heads) : undefined;
}

const creditCodeDefects: Readonly<Record<Exclude<CreditCodeDefect, "">, true>> = {
  placeholder: true,
  "registration-number": true,
  length: true,
  lowercase: true,
  character: true,
  truncated: true,
  complement: true,
  "check-digit": true,
};

/** Whether the rules leave a right text no defect of a credit code. */
function isFreeOfDefects(rules: readonly ValueRule[]): boolean {
  const excluded = rules.map(({ condition: { tree }, isUnconditional }) => {
    if (!isUnconditional || tree.op !== "!=") return undefined;
    const [left, right] = tree.args;
    return left.op === "call" && left.args[0] === "creditCodeDefect" ? literal(right) : undefined;
  });
  return Object.keys(creditCodeDefects).every((defect) => excluded.includes(defect));
}

/** Patterns that a condition asks for, whatever else. */
function askedPatterns(node: Node): string[] {
  if (node.op === "&&") return node.args.flatMap(askedPatterns);
  if (node.op !== "rcall") return [];
  const [name, receiver, [pattern]] = node.args;
  const text = pattern && literal(pattern);
  return name === "matches" && isThis(receiver) && text !== undefined ? [text] : [];
}

/** Whether every text of the second pattern, or nearly so, has one of the first: it begins like it. */
function isBeginning(pattern: string, other: string): boolean {
  return pattern.startsWith("^") && other.startsWith(pattern);
}

function both(one: Demand, other: Demand): Demand {
  const { minLength, maxLength, check, knownHead } = { ...one, ...other };
  const oneOf = one.oneOf && other.oneOf ? common(one.oneOf, other.oneOf) : (one.oneOf ?? other.oneOf);
  return {
    narrowness: Math.max(one.narrowness, other.narrowness),
    without: union(one.without, other.without),
    matching: union(one.matching, other.matching),
    ...(minLength !== undefined && { minLength: Math.max(one.minLength ?? 0, minLength) }),
    ...(maxLength !== undefined && { maxLength: Math.min(one.maxLength ?? maxLength, maxLength) }),
    ...(check !== undefined && { check }),
    ...(knownHead !== undefined && { knownHead: Math.max(one.knownHead ?? 0, knownHead) }),
    ...(oneOf !== undefined && { oneOf }),
  };
}

function common(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return some.filter((text) => known.has(text));
}

function union(some: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  return [...new Set([...some, ...others])];
}

/** The one of them that most texts meet. */
function widest(demands: readonly (Demand | undefined)[]): Demand | undefined {
  return demands
    .filter((demand) => demand !== undefined)
    .reduce<Demand | undefined>(
      (best, demand) => (best && best.narrowness <= demand.narrowness ? best : demand),
      undefined,
    );
}

function acceptance({ oneOf: _, narrowness: __, without = [], matching = [], ...rest }: Demand): Acceptance {
  return { ...rest, without: [...without].sort(), matching: [...matching].sort() };
}

/** A pattern of the texts that do not sort before one of digits and hyphens. */
function notBefore(text: string): string {
  const greater = Array.from(text, (character, index) => {
    const next = String.fromCharCode(character.charCodeAt(0) + 1);
    return `${text.slice(0, index)}[${next}-\\u{10ffff}]`;
  });
  return `^(?:${[...greater, text].join("|")})`;
}

function isThis(node: Node): boolean {
  return node.op === "id" && node.args === "this";
}

/** From where and to where `this.substring(from, to)` is a part of `this`. */
function partOfThis(node: Node): { readonly from: number; readonly to: number } | undefined {
  if (node.op !== "rcall") return undefined;
  const [name, receiver, bounds] = node.args;
  const [from, to] = bounds.map(wholeNumber);
  return name === "substring" && isThis(receiver) && from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** The name of the function whose answer for `this` is counted. */
function countingFunction(node: Node): string | undefined {
  if (node.op !== "call") return undefined;
  const [name, [argument]] = node.args;
  return argument !== undefined && isThis(argument) ? name : undefined;
}

/** The texts of a list of nothing but texts. */
function literals(node: Node): readonly string[] | undefined {
  if (node.op !== "list") return undefined;
  const texts = node.args.map(literal);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
