/** A value of an expression. */
export type Value = string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

/** An expression of the rule language (a profile of CEL) as a tree. */
export type Expression =
  | { readonly op: "value"; readonly value: Value }
  | { readonly op: "name"; readonly name: string }
  | { readonly op: "member"; readonly of: Expression; readonly name: string }
  | { readonly op: "index"; readonly of: Expression; readonly at: Expression }
  | { readonly op: "list"; readonly items: readonly Expression[] }
  | { readonly op: "call"; readonly name: string; readonly of?: Expression; readonly args: readonly Expression[] }
  | { readonly op: "not" | "minus"; readonly of: Expression }
  | { readonly op: "binary"; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly op: "choice"; readonly if: Expression; readonly then: Expression; readonly else: Expression };

/** Signs between two expressions, by how tightly they bind. */
const binding: Readonly<Record<string, number>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 3,
  "<=": 3,
  ">": 3,
  ">=": 3,
  in: 3,
  "+": 4,
  "-": 4,
  "*": 5,
  "/": 5,
  "%": 5,
};

const token =
  /\s*(?:(?<text>r?"(?:[^"\\]|\\.)*"|r?'(?:[^'\\]|\\.)*')|(?<number>\d+)|(?<name>[A-Za-z_]\w*)|(?<sign>\|\||&&|[=!<>]=|[-+*/%<>!?:.,()[\]]))/suy;

/**
 * Parses an expression.
 *
 * @throws {SyntaxError} for what is not of the profile
 */
export function parseExpression(source: string): Expression {
  const tokens = tokensOf(source);
  let at = 0;
  const expression = choice();
  if (at < tokens.length) throw unexpected();
  return expression;

  function peek(): string | undefined {
    const next = tokens[at];
    return next?.kind === "sign" || next?.text === "in" ? next.text : undefined;
  }

  function accept(sign: string): boolean {
    if (peek() !== sign) return false;
    at += 1;
    return true;
  }

  function expect(sign: string): void {
    if (!accept(sign)) throw unexpected();
  }

  function unexpected(): SyntaxError {
    return new SyntaxError(`unexpected ${tokens[at]?.text ?? "end"} in: ${source}`);
  }

  function choice(): Expression {
    const condition = binary(1);
    if (!accept("?")) return condition;
    const then = choice();
    expect(":");
    return { op: "choice", if: condition, then, else: choice() };
  }

  function binary(least: number): Expression {
    let left = unary();
    for (;;) {
      const sign = peek() ?? "";
      const strength = binding[sign] ?? 0;
      if (strength < least) return left;
      at += 1;
      left = { op: "binary", sign, left, right: binary(strength + 1) };
    }
  }

  function unary(): Expression {
    if (accept("!")) return { op: "not", of: unary() };
    if (accept("-")) return { op: "minus", of: unary() };
    let of = primary();
    for (;;) {
      if (accept(".")) {
        const { kind, text } = tokens[at++] ?? {};
        if (kind !== "name") throw unexpected();
        of = accept("(")
          ? { op: "call", name: text as string, of, args: list(")") }
          : { op: "member", of, name: text as string };
      } else if (accept("[")) {
        of = { op: "index", of, at: choice() };
        expect("]");
      } else return of;
    }
  }

  function primary(): Expression {
    if (accept("(")) {
      const inner = choice();
      expect(")");
      return inner;
    }
    if (accept("[")) return { op: "list", items: list("]") };
    const { kind, text = "" } = tokens[at++] ?? {};
    if (kind === "number") return { op: "value", value: Number(text) };
    if (kind === "text") return { op: "value", value: literal(text) };
    if (kind !== "name") {
      at -= 1;
      throw unexpected();
    }
    if (text === "true" || text === "false") return { op: "value", value: text === "true" };
    return accept("(") ? { op: "call", name: text, args: list(")") } : { op: "name", name: text };
  }

  function list(end: string): Expression[] {
    const items: Expression[] = [];
    if (accept(end)) return items;
    do items.push(choice());
    while (accept(","));
    expect(end);
    return items;
  }
}

interface Token {
  readonly kind: string;
  readonly text: string;
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  const end = source.trimEnd().length;
  while (token.lastIndex < end) {
    const at = token.lastIndex;
    const groups = token.exec(source)?.groups;
    if (groups === undefined) throw new SyntaxError(`unexpected ${source.slice(at, at + 10)} in: ${source}`);
    const [kind, text] = Object.entries(groups).find(([, found]) => found !== undefined) as [string, string];
    tokens.push({ kind, text });
  }
  return tokens;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** The text between quotes; behind `r` a backslash is a backslash. */
function literal(quoted: string): string {
  if (quoted.startsWith("r")) return quoted.slice(2, -1);
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))/gsu, (_, short, long, byte, other) => {
      const code = short ?? long ?? byte;
      return code === undefined ? (escapes[other] ?? other) : String.fromCodePoint(Number.parseInt(code, 16));
    });
}
