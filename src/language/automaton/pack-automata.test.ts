import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Acceptance } from "../../model/acceptance.ts";
import { accepts, unpackAutomaton } from "../../validate/table/automaton.ts";
import { unpackClasses } from "../../validate/table/character-classes.ts";
import { packAutomata } from "./pack-automata.ts";

vi.setConfig({ testTimeout: 60_000 });

const root = new URL("../../../", import.meta.url);

/** The random texts are the same every time. */
const seed = 20251122;

/** Every text in the files of a folder, with the name of the member it stands in. */
function textsIn(folder: string): { readonly name: string; readonly text: string }[] {
  const texts: { name: string; text: string }[] = [];
  const collect = (value: unknown, name: string): void => {
    if (typeof value === "string") texts.push({ name, text: value });
    else if (typeof value === "object" && value !== null) {
      for (const [member, inner] of Object.entries(value)) collect(inner, Array.isArray(value) ? name : member);
    }
  };
  const files = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
  for (const file of files.filter((file) => file.endsWith(".json"))) {
    collect(JSON.parse(readFileSync(new URL(folder + file.replaceAll("\\", "/"), root), "utf8")), "");
  }
  return texts;
}

/** The patterns an expression of the rule language asks for. */
function patternsIn(expression: string): string[] {
  const calls = expression.matchAll(/\.matches\((r?)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g);
  return [...calls].map(([, raw, quoted]) => (raw ? (quoted as string).slice(1, -1) : unquoted(quoted as string)));
}

function unquoted(quoted: string): string {
  const named: Record<string, string> = { n: "\n", r: "\r", t: "\t" };
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, short?: string, long?: string, other?: string) => {
      const code = short ?? long;
      return code === undefined
        ? (named[other as string] ?? (other as string))
        : String.fromCodePoint(Number.parseInt(code, 16));
    });
}

const published = textsIn("schemas/next/");
const patterns = [
  ...new Set([
    ...published.filter(({ name }) => name === "pattern").map(({ text }) => text),
    ...published.flatMap(({ text }) => patternsIn(text)),
  ]),
];
/** Values of the case files; every fourth is plenty, for most are like others. */
const caseTexts = [...new Set(textsIn("conformance-tests/cases/").map(({ text }) => text))]
  .filter(isWellFormed)
  .filter((_, index) => index % 4 === 0);

/** Whether a text has no surrogates by themselves: what is read from a file has none. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** Characters whose 256 neighbours are not of one class: some are for private use, and the last two are no characters. */
const ofMixedPages = /[\u{fff00}-\u{fffff}\u{10ff00}-\u{10ffff}]/u;

function isRight({ without, matching }: Acceptance, text: string): boolean {
  const isFound = (source: string) => regularExpression(source).test(text);
  return matching.every(isFound) && !without.some(isFound);
}

const regularExpressions = new Map<string, RegExp>();

function regularExpression(source: string): RegExp {
  const known = regularExpressions.get(source) ?? new RegExp(source, "u");
  regularExpressions.set(source, known);
  return known;
}

/** The automata of acceptances as they are read from a version. */
function automataOf(acceptances: readonly Acceptance[]) {
  const packed = packAutomata(acceptances);
  const classes = unpackClasses(packed.classes);
  const unpacked = packed.automata.map((automaton) => unpackAutomaton(automaton, classes.count));
  return { classes, automata: packed.automatonOf.map((index) => unpacked[index]) };
}

/** Of each acceptance, the texts of which its automaton and the regular expressions do not think alike. */
function disagreements(acceptances: readonly Acceptance[], texts: readonly string[]): string[][] {
  const { classes, automata } = automataOf(acceptances);
  return acceptances.map((acceptance, index) => {
    const automaton = automata[index];
    if (automaton === undefined) throw new Error("no automaton");
    return texts.filter((text) => {
      const isAccepted = accepts(automaton, classes, text);
      return isAccepted !== isRight(acceptance, text) && (isAccepted || !ofMixedPages.test(text));
    });
  });
}

/** The automaton of the texts in which a pattern is found. */
function compile(pattern: string) {
  return automataOf([{ without: [], matching: [pattern] }]).automata[0];
}

/** Texts a pattern finds, or nearly: its characters in any order, and texts that are built along it. */
function textsLike(pattern: string): fc.Arbitrary<string> {
  const written = [...new Set([...pattern.replace(/\\u\{?[0-9A-Fa-f]*\}?/g, "")])];
  const character = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...written) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ..."019azAZ 年条（）〔〕《》",
        "\n",
        "\t",
        "\u2028",
        "\u3000",
        "\u00a0",
        "\ufeff",
        "𠮷",
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  );
  const pieces = pattern.split(/[\^$()|?*+[\]{}\\]+/).filter((piece) => piece !== "");
  return fc
    .array(
      pieces.length === 0 ? character : fc.oneof({ weight: 3, arbitrary: character }, fc.constantFrom(...pieces)),
      {
        maxLength: 24,
      },
    )
    .map((parts) => parts.join(""))
    .filter(isWellFormed);
}

describe("the patterns of the standard", () => {
  test("are all known", () => {
    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.filter((pattern) => compile(pattern) === undefined)).toEqual([]);
  });

  test.each(patterns)("%s", (pattern) => {
    const samples = fc.sample(textsLike(pattern), { numRuns: 100, seed });
    const texts = [...samples, ...caseTexts];
    const unwanted = { without: [pattern], matching: [] };
    const wanted = { without: [], matching: [pattern] };
    expect(disagreements([unwanted, wanted], texts)).toEqual([[], []]);
  });

  test("mean the same together", () => {
    const some = (maxLength: number) => fc.uniqueArray(fc.constantFrom(...patterns), { maxLength });
    const acceptances = fc.sample(fc.record({ without: some(8), matching: some(2) }), { numRuns: 60, seed });
    for (const acceptance of acceptances) {
      const like = [...acceptance.without, ...acceptance.matching].map(textsLike);
      const samples = like.length === 0 ? [] : fc.sample(fc.oneof(...like), { numRuns: 100, seed });
      expect(disagreements([acceptance], samples)).toEqual([[]]);
    }
  });
});

describe("what a pattern means", () => {
  test.each<[string, string[]]>([
    ["", ["", "a"]],
    ["^$", ["", "a"]],
    ["$^", ["", "a", "aa"]],
    ["a$|^b", ["a", "ab", "b", "ba", "cb", "ca"]],
    ["(?:^|x)y(?:$|z)", ["y", "xy", "yz", "ay", "xyz", "ya", "yy"]],
    ["(a|b)*?c{2,}", ["cc", "c", "abcc", "ccc"]],
    ["^(?:ab?){2,3}$", ["aa", "aba", "abab", "ababab", "abababab", "b"]],
    ["^(?:a*)*$", ["", "aa", "ab"]],
    ["^(?<year>[0-9]{4})$", ["2025", "202"]],
    ["^.$", ["a", "\n", "\r", "\u2028", "\u2029", "\u0085", "𠮷", ""]],
    ["^[^a-c]$", ["a", "d", "𠮷", "\n"]],
    ["^[\\d\\-x]+$", ["1-x", "_"]],
    ["^[\\W_]$", ["_", "a", "é", "-"]],
    ["^\\S\\s\\D\\w$", ["a\u3000x_", "a\ufeffx0", "a\u180ex0", "a 1x"]],
    ["^[]$|^[^]$", ["", "a", "\n", "𠮷"]],
    ["^[\\u{20b00}-\\u{20bff}][\\ud83d\\ude00-\\ud83d\\udeff]$", ["𠮷😀", "𠮷🤀", "𠮷", "😀𠮷"]],
    ["^\\x41\\0\\t\\v\\/[\\b]$", ["A\0\t\v/\b", "A0"]],
    ["^[\\ud800-\\udfff]|b", ["a", "b", "\ud7ff", "\ue000"]],
    ["^[\\u0000-\\ud900]$", ["a", "\ud7ff", "\ue000"]],
  ])("%j", (pattern, texts) => {
    const unwanted = { without: [pattern], matching: [] };
    const wanted = { without: [], matching: [pattern] };
    expect(disagreements([unwanted, wanted], texts)).toEqual([[], []]);
  });

  test.each(["(?=a)", "(?!a)b", "(?<=a)", "(?<!a)b", "\\bword", "\\p{L}", "(a)\\1", "(?i:a)"])(
    "%s cannot be followed",
    (pattern) => {
      expect(compile(pattern)).toBeUndefined();
    },
  );

  test.each(["(", "a)", "[a", "a{2", "a{3,2}", "*a", "^*", "]", "\\_", "[b-a]", "[\\d-x]", "\\u{110000}", "a**"])(
    "%s is no regular expression",
    (pattern) => {
      expect(() => new RegExp(pattern, "u")).toThrow(SyntaxError);
      expect(compile(pattern)).toBeUndefined();
    },
  );
});

describe("the automata of a table", () => {
  const date = { without: ["^0000"], matching: ["^[0-9]{4}-[0-9]{2}$"] };

  test("columns with the same patterns have the same automaton", () => {
    const { automata } = automataOf([date, { ...date, maxLength: 7 }, { without: [], matching: [] }]);
    expect(automata[1]).toBe(automata[0]);
    expect(automata[2]).not.toBe(automata[0]);
  });

  test("have no more states and classes than they need", () => {
    const { classes, automata } = automataOf([{ without: ["[b-d]"], matching: ["^(?:xa|ya|[0-4]a|[5-9]a)$"] }]);
    // Digits, x and y go one way, a another, and all the rest a third.
    expect(classes.count).toBe(3);
    expect(automata[0]?.accepting.length).toBe(4);
  });

  test("what no text can be accepted by is a dead automaton", () => {
    const { classes, automata } = automataOf([{ without: ["[0-9]"], matching: ["^[0-9]+$"] }]);
    expect(automata[0]?.start).toBe(0);
    expect(["", "1", "a"].filter((text) => automata[0] && accepts(automata[0], classes, text))).toEqual([]);
  });

  test("a long code list fits", () => {
    const codes = Array.from({ length: 3000 }, (_, index) => String(110000 + index * 37));
    const acceptance = { without: [], matching: [`^(?:${codes.join("|")})$`] };
    const others = codes.map((code) => String(Number(code) + 1));
    expect(disagreements([acceptance], [...codes, ...others, "", "11", "1100000"])).toEqual([[]]);
  });

  test("one that would be too large is left out, and the others are not", () => {
    const { automata } = automataOf([{ without: [], matching: ["a.{14}$"] }, date]);
    expect(automata[0]).toBeUndefined();
    expect(automata[1]).toBeDefined();
    expect(compile("^.{0,5000}$")).toBeUndefined();
    expect(compile("(?:a{1000}){1000}")).toBeUndefined();
  });

  test("those that need too many classes are left out", () => {
    const characters = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + 2 * index));
    const word = { without: [], matching: [`^${characters.join("")}$`] };
    const { classes, automata } = automataOf([date, word, date]);
    expect(automata[0]).toBeDefined();
    expect(automata[1]).toBeUndefined();
    expect(classes.count).toBeLessThanOrEqual(254);
  });

  test("of surrogates and of pages of several classes nothing is known", () => {
    const { classes, automata } = automataOf([{ without: ["[\u{20000}-\u{2a6df}]"], matching: [] }]);
    const known = (text: string) => automata[0] && accepts(automata[0], classes, text);
    expect([classes.bmp[0xd800], classes.bmp[0xdfff], classes.bmp[0xe000]]).toEqual([255, 255, classes.bmp[0x41]]);
    expect(classes.astral[0xa6]).not.toBe(255);
    // U+2A6DF is the last of its set, and not the last of its page.
    expect(classes.astral[0x1a6]).toBe(255);
    expect(["a", "\u{1ffff}", "\u{2a700}"].map(known)).toEqual([true, true, true]);
    expect(["\u{20000}", "\u{2a6e0}"].map(known)).toEqual([false, false]);
  });
});
