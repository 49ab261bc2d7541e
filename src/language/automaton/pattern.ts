import { type CharacterSet, otherThan, setOfRange, setOfRanges, unionOf } from "./character-sets.ts";

/** A regular expression as far as an automaton can follow it. */
export type Pattern =
  | { readonly kind: "character"; readonly set: CharacterSet }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | { readonly kind: "repetition"; readonly part: Pattern; readonly min: number; readonly max: number }
  /** The beginning or the end of the text. */
  | { readonly kind: "start" | "end" };

/**
 * Reads a JavaScript regular expression with flag `u` and no other. Groups and lazy quantifiers are read for what they match.
 * Answers `undefined` for what an automaton cannot follow or this reader does not know: lookaround, back references, word
 * boundaries, Unicode properties, and whatever is no regular expression at all.
 */
export function parsePattern(source: string): Pattern | undefined {
  try {
    return new PatternReader(source).read();
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined;
    throw error;
  }
}

class UnknownSyntax extends Error {}

const digits = setOfRange(0x30, 0x39);
const wordCharacters = setOfRanges([
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]);
/** White space and line ends as ECMAScript has them. */
const blanks = setOfRanges([
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);
const notLineEnds = otherThan(
  setOfRanges([
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
  ]),
);

const setEscapes: ReadonlyMap<string, CharacterSet> = new Map([
  ["d", digits],
  ["D", otherThan(digits)],
  ["w", wordCharacters],
  ["W", otherThan(wordCharacters)],
  ["s", blanks],
  ["S", otherThan(blanks)],
]);

const controlEscapes: ReadonlyMap<string, number> = new Map([
  ["t", 0x09],
  ["n", 0x0a],
  ["v", 0x0b],
  ["f", 0x0c],
  ["r", 0x0d],
]);

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

const syntaxCharacters = "^$\\.*+?()[]{}|/";

class PatternReader {
  /** The characters of the pattern; a surrogate pair is one. */
  readonly #characters: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  read(): Pattern {
    const pattern = this.#readChoice();
    // A closing parenthesis that none opened.
    if (this.#at < this.#characters.length) throw new UnknownSyntax();
    return pattern;
  }

  #readChoice(): Pattern {
    const options = [this.#readSequence()];
    while (this.#skip("|")) options.push(this.#readSequence());
    return options.length === 1 ? (options[0] as Pattern) : { kind: "choice", options };
  }

  #readSequence(): Pattern {
    const parts: Pattern[] = [];
    for (let next = this.#peek(); next !== "" && next !== "|" && next !== ")"; next = this.#peek()) {
      parts.push(this.#readTerm());
    }
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: "sequence", parts };
  }

  #readTerm(): Pattern {
    if (this.#skip("^")) return { kind: "start" };
    if (this.#skip("$")) return { kind: "end" };
    const part = this.#readAtom();
    const [min, max] = this.#readQuantifier();
    return min === 1 && max === 1 ? part : { kind: "repetition", part, min, max };
  }

  #readAtom(): Pattern {
    if (this.#skip("(")) return this.#readGroup();
    if (this.#skip("[")) return { kind: "character", set: this.#readClass() };
    if (this.#skip(".")) return { kind: "character", set: notLineEnds };
    if (this.#skip("\\")) {
      const escaped = this.#readEscape();
      return { kind: "character", set: typeof escaped === "number" ? setOfRange(escaped, escaped) : escaped };
    }
    const character = this.#take();
    if (syntaxCharacters.includes(character) && character !== "/") throw new UnknownSyntax();
    const code = character.codePointAt(0) as number;
    return { kind: "character", set: setOfRange(code, code) };
  }

  /** The rest of a group whose parenthesis is read. */
  #readGroup(): Pattern {
    if (this.#skip("?") && !this.#skip(":")) this.#readGroupName();
    const inner = this.#readChoice();
    if (!this.#skip(")")) throw new UnknownSyntax();
    return inner;
  }

  #readGroupName(): void {
    if (!this.#skip("<") || !/[\p{ID_Start}$_]/u.test(this.#peek())) throw new UnknownSyntax();
    while (!this.#skip(">")) this.#take();
  }

  /** How often the last atom is found: once where nothing is said. */
  #readQuantifier(): readonly [min: number, max: number] {
    const times = this.#readTimes();
    // A lazy quantifier matches the same texts.
    if (times !== undefined) this.#skip("?");
    return times ?? [1, 1];
  }

  #readTimes(): readonly [min: number, max: number] | undefined {
    if (this.#skip("*")) return [0, Number.POSITIVE_INFINITY];
    if (this.#skip("+")) return [1, Number.POSITIVE_INFINITY];
    if (this.#skip("?")) return [0, 1];
    if (!this.#skip("{")) return undefined;
    const min = this.#readNumber();
    if (min === undefined) throw new UnknownSyntax();
    const max = this.#skip(",") ? (this.#readNumber() ?? Number.POSITIVE_INFINITY) : min;
    if (!this.#skip("}") || max < min) throw new UnknownSyntax();
    return [min, max];
  }

  #readNumber(): number | undefined {
    let written = "";
    while (isDigit(this.#peek())) written += this.#take();
    return written === "" ? undefined : Number(written);
  }

  /** The rest of a character class whose bracket is read. */
  #readClass(): CharacterSet {
    const isNegated = this.#skip("^");
    const sets: CharacterSet[] = [];
    while (!this.#skip("]")) {
      const first = this.#readClassMember();
      if (this.#peek() !== "-" || this.#peek(1) === "]") {
        sets.push(typeof first === "number" ? setOfRange(first, first) : first);
        continue;
      }
      this.#take();
      const last = this.#readClassMember();
      if (typeof first !== "number" || typeof last !== "number" || last < first) throw new UnknownSyntax();
      sets.push(setOfRange(first, last));
    }
    const union = unionOf(sets);
    return isNegated ? otherThan(union) : union;
  }

  #readClassMember(): number | CharacterSet {
    if (!this.#skip("\\")) return this.#take().codePointAt(0) as number;
    if (this.#skip("b")) return 0x08;
    if (this.#skip("-")) return 0x2d;
    return this.#readEscape();
  }

  /** The rest of an escape whose backslash is read: a code point or a set. */
  #readEscape(): number | CharacterSet {
    const character = this.#take();
    const set = setEscapes.get(character);
    if (set !== undefined) return set;
    if (syntaxCharacters.includes(character)) return character.codePointAt(0) as number;
    if (character === "x") return this.#readHex(2);
    if (character === "u") return this.#readUnicodeEscape();
    if (character === "0" && !isDigit(this.#peek())) return 0;
    const control = controlEscapes.get(character);
    if (control === undefined) throw new UnknownSyntax();
    return control;
  }

  #readUnicodeEscape(): number {
    if (!this.#skip("{")) return this.#readSurrogatePair(this.#readHex(4));
    let written = "";
    while (!this.#skip("}")) written += this.#take();
    if (!/^[0-9A-Fa-f]+$/.test(written) || Number.parseInt(written, 16) > 0x10ffff) throw new UnknownSyntax();
    return Number.parseInt(written, 16);
  }

  /** Two escapes that make up one character are one; a surrogate alone is none. */
  #readSurrogatePair(code: number): number {
    if (code < 0xd800 || code > 0xdbff || this.#peek() !== "\\" || this.#peek(1) !== "u" || this.#peek(2) === "{") {
      return code;
    }
    this.#at += 2;
    const low = this.#readHex(4);
    if (low < 0xdc00 || low > 0xdfff) throw new UnknownSyntax();
    return 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
  }

  #readHex(length: number): number {
    const written = this.#characters.slice(this.#at, this.#at + length).join("");
    if (written.length !== length || !/^[0-9A-Fa-f]+$/.test(written)) throw new UnknownSyntax();
    this.#at += length;
    return Number.parseInt(written, 16);
  }

  /** A character ahead; empty after the last. */
  #peek(ahead = 0): string {
    return this.#characters[this.#at + ahead] ?? "";
  }

  #take(): string {
    const character = this.#peek();
    if (character === "") throw new UnknownSyntax();
    this.#at += 1;
    return character;
  }

  #skip(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }
}
