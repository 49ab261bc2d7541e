import { describe, expect, test } from "vitest";
import { creditCodeCheckCharacter, isOrganizationCodeRight } from "../../base/credit-code.ts";
import type { KernelEngine } from "../../base/kernel-host.ts";
import * as layout from "../../kernel/layout.ts";
import { isJsonObject, parseJson } from "../../read/json-text.ts";
import type { CharacterClasses } from "./character-classes.ts";
import { Kernel, type KernelColumn } from "./kernel.ts";

const engines: readonly KernelEngine[] = ["wasm", "plain"];

/** All characters in one class. */
const oneClass: CharacterClasses = { count: 1, bmp: new Uint8Array(0x10000), astral: new Uint8Array(4096) };
const anything = {
  transitions: Uint16Array.of(0, 1),
  accepting: Uint8Array.of(0, 1),
  start: 1,
  minLength: 0,
  maxLength: 1000,
};

/** Enough for a second word of presence, in three levels of objects. */
const paths = [
  ["name"],
  ["名称"],
  ["subject", "name"],
  ["subject", "creditCode"],
  ["subject", "address", "street"],
  ["subject", "address", "name"],
  ["kinds"],
  ["a name of more than sixteen bytes, of which the first are like those of another"],
  ["a name of more than sixteen bytes, of which the last is not"],
  ...Array.from({ length: 30 }, (_, index) => [`field${index}`]),
];

function seeded(seed: number) {
  let state = seed;
  return (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * limit);
  };
}

interface Cell {
  readonly column: number;
  readonly text: string;
  readonly code: number;
  readonly head: number;
}

interface Line {
  readonly text: string;
  readonly flags: number;
  readonly cells: readonly Cell[];
}

function createScanner(engine: KernelEngine, column: KernelColumn = { interns: "never" }, members = paths) {
  const columns = members.map(() => column);
  const kernel = new Kernel({ encoding: "utf-8", members, classes: oneClass, columns, blockSize: 128 }, engine);
  const decoder = new TextDecoder();
  const lineAt = (row: number): Line => {
    const decode = (from: number, to: number) => decoder.decode(kernel.input.subarray(from, to));
    const [start = 0, stop = 0, , filled, flags = 0] = kernel.rows.subarray(row * layout.rowWords);
    const text = decode(start, stop);
    if ((flags & layout.rowIrregular) !== 0) return { text, flags, cells: [] };
    const masks = kernel.presence.subarray(row * layout.presenceWords);
    const cells = members.flatMap((_, column): Cell[] => {
      const at = (row * kernel.width + column) * layout.cellWords;
      const [from = 0, to = 0, code = 0, head = 0] = kernel.cells.subarray(at, at + layout.cellWords);
      const isThere = (((masks[column >> 5] as number) >>> (column & 31)) & 1) === 1;
      if (isThere !== ((code & layout.cellNonEmpty) !== 0)) throw new Error(`presence of column ${column} in ${text}`);
      return isThere ? [{ column, text: decode(from, to), code, head }] : [];
    });
    if (filled !== cells.length) throw new Error(`${filled} members filled in ${text}`);
    return { text, flags, cells };
  };
  /** Feeds the bytes in pieces that end at the cuts. */
  const scan = (bytes: Uint8Array, cuts: readonly number[] = []): Line[] => {
    const lines: Line[] = [];
    let at = 0;
    let held = 0;
    for (const cut of [...cuts, bytes.length]) {
      const piece = bytes.subarray(at, cut);
      kernel.grow(held + piece.length);
      kernel.input.set(piece, held);
      held += piece.length;
      at = cut;
      let from = 0;
      for (let count = -1; count !== 0; from = kernel.consumed) {
        count = kernel.scan(from, held, cut === bytes.length);
        for (let row = 0; row < count; row++) lines.push(lineAt(row));
      }
      kernel.input.copyWithin(0, from, held);
      held -= from;
    }
    if (held !== 0) throw new Error(`${held} bytes left over`);
    return lines;
  };
  return { kernel, scan, scanText: (text: string) => scan(new TextEncoder().encode(text)) };
}

/** By column, the values of a line that the kernel should not find irregular; nothing where it may or should. */
function membersOf(text: string): Map<number, unknown> | undefined {
  const { value, fault } = parseJson(text);
  if (fault !== undefined || !isJsonObject(value)) return undefined;
  const found = new Map<number, unknown>();
  const walk = (object: Record<string, unknown>, path: readonly string[]): boolean =>
    Object.keys(object).length > 0 &&
    Object.entries(object).every(([name, member]) => {
      const here = [...path, name];
      const column = paths.findIndex((names) => names.join("/") === here.join("/"));
      if (column >= 0) found.set(column, member);
      if (column >= 0) return !isJsonObject(member);
      return paths.some((names) => names.slice(0, -1).join("/") === here.join("/")) && isJsonObject(member)
        ? walk(member, here)
        : false;
    });
  return walk(value, []) ? found : undefined;
}

/** Whether a line was found regular when {@link membersOf} says so, as far as no name has a backslash, with the right values. */
function isRight({ text, flags, cells }: Line): boolean {
  const expected = membersOf(text);
  // What is no string is only cut; whoever reads it finds out whether it is JSON.
  const values = cells.map((cell) => [cell.column, parseJson(cell.text)] as const);
  const isRegular = (flags & layout.rowIrregular) === 0 && values.every(([, { fault }]) => fault === undefined);
  if (!isRegular) return expected === undefined || /\\u/.test(text);
  const byColumn = [...(expected ?? [])].sort(([one], [other]) => one - other);
  return JSON.stringify(values.map(([column, { value }]) => [column, value])) === JSON.stringify(byColumn);
}

const wrongOf = (lines: readonly Line[]) => lines.filter((line) => !isRight(line));

const texts = [
  '{"name":"a"}',
  ' \t{ "name" : "a" , "kinds" : [ "1" , "2" ] }\t\r',
  '{"subject":{"name":"n","address":{"street":"s","name":"x"},"creditCode":"c"},"name":"y"}',
  '{"subject":{"name":"n"},"subject":{"creditCode":"c"}}',
  '{"name":"a","name":"b"}',
  '{"subject":{"name":"n"},"name":"n","名称":"一二三𠮷"}',
  '{"a name of more than sixteen bytes, of which the last is not":1}',
  '{"a name of more than sixteen bytes, of which the first are like those of another":-1.5e+3}',
  '{"a name of more than sixteen bytes":1}',
  '{"nam":1}',
  '{"names":1}',
  '{"name":{}}',
  '{"name":{"name":1}}',
  '{"subject":{}}',
  '{"subject":[]}',
  '{"subject":"x"}',
  '{"subject":null}',
  '{"subject":{"address":{"street":1}}}',
  '{"subject":{"street":1}}',
  '{"kinds":[{"a":"]}","b":["\\"]"]}],"name":null}',
  '{"kinds":[1,2}',
  '{"kinds":[1,2}}',
  '{"kinds":[1,]}',
  '{"name":tru}',
  '{"name":01}',
  '{"name":"a\\"b\\\\"}',
  '{"name":"a\\qb"}',
  '{"name":"a\\',
  '{"name":"tab\there"}',
  '{"na\\u006de":"a"}',
  '{"name":"a",}',
  '{"name":"a"}}',
  '{"name":"a"} x',
  '{"name":"a"{"名称":1}',
  '{"name" "a"}',
  '{"name":"a" "名称":1}',
  ',{"name":"a"}',
  ',"name":"a"}',
  "{}",
  "{",
  '{"',
  '{"name',
  '{"name":',
  '{"name":"',
  "[1]",
  "null",
  '"text"',
  "",
  "   ",
  "\u3000",
  '{"__proto__":{"name":1}}',
];

describe.each(engines)("%s", (engine) => {
  const scanner = createScanner(engine);

  test.each(texts.map((text) => [text]))("reads %j like JSON.parse, wherever the block ends", (text) => {
    const around = `{"name":"before"}\n${text}\n\n{"名称":"after","name":"x"}\r\n`;
    const bytes = new TextEncoder().encode(around);
    for (let cut = 0; cut < bytes.length; cut++) {
      const lines = scanner.scan(bytes, [cut]);
      expect(lines.map((line) => line.text)).toEqual(around.split("\n").slice(0, -1));
      expect(wrongOf(lines)).toEqual([]);
    }
    expect(wrongOf(scanner.scanText(text))).toEqual([]);
  });

  test("reads random lines like JSON.parse", () => {
    const random = seeded(17);
    let regular = 0;
    for (let round = 0; round < 150; round++) {
      const lines = Array.from({ length: 20 }, () => spoilt(JSON.stringify(randomRecord(random)), random));
      const bytes = new TextEncoder().encode(lines.join("\n"));
      const cuts = Array.from({ length: random(4) }, () => random(bytes.length)).sort((a, b) => a - b);
      const seen = scanner.scan(bytes, cuts);
      expect(seen.map(({ text }) => text).join("\n")).toBe(lines.join("\n"));
      expect(wrongOf(seen)).toEqual([]);
      regular += seen.filter(({ flags }) => (flags & layout.rowIrregular) === 0).length;
    }
    expect(regular).toBeGreaterThan(1000);
  });

  test("only strings are asked of an automaton, without their quotes", () => {
    const scanner = createScanner(engine, { automaton: { ...anything, minLength: 2, maxLength: 3 }, interns: "never" });
    const values = ['"a"', '"ab"', '"一二三"', '"一二三四"', '""', '"a\\nb"', "123", "null", "[1]"];
    const lines = scanner.scanText(values.map((value) => `{"name":${value}}\n`).join(""));
    const codes = lines.map(({ cells: [cell] }) => (cell as Cell).code);
    const isAccepted = (code: number) => (code & layout.cellAccepted) !== 0;
    expect(values.filter((_, index) => isAccepted(codes[index] as number))).toEqual(['"ab"', '"一二三"', '"a\\nb"']);
    expect(values.filter((_, index) => ((codes[index] as number) & layout.cellEscaped) !== 0)).toEqual(['"a\\nb"']);
    expect(lines.map(({ flags }) => (flags & layout.rowAttention) === 0)).toEqual(codes.map(isAccepted));
  });

  test("check digits and heads are those of the text", () => {
    const automaton = { ...anything, check: "credit-code", knownHead: 2 } as const;
    const scanner = createScanner(engine, { automaton, interns: "always" });
    const code = [..."0123456789X"]
      .map((check) => `91330106MA27ABCD${check}`)
      .map((first17) => first17 + creditCodeCheckCharacter(first17))
      .find(isOrganizationCodeRight) as string;
    const text = `{"name":"${code}","名称":"${code.slice(1)}"}\n`;
    const [before] = scanner.scanText(text);
    expect(before?.cells.map(({ code, head }) => [code & layout.cellAccepted, head])).toEqual([
      [0, 1],
      [0, 0],
    ]);
    scanner.kernel.markHeadClean(0, 1);
    const [after] = scanner.scanText(text);
    expect(after?.cells[0]?.code).toBe(layout.cellNonEmpty | layout.cellAccepted | 1);
    expect(after?.cells[1]?.code).toBe(layout.cellNonEmpty | 1);
  });

  test("values have ids by their text in JSON without backslashes, so that a number is no string", () => {
    const scanner = createScanner(engine, { interns: "rejected" });
    const values = ['"12"', "12", '"null"', "null", '["12"]', '["12"]', "12", '"1\\u0032"', `"${"x".repeat(254)}"`];
    const lines = scanner.scanText(values.map((value) => `{"name":${value}}\n`).join(""));
    const ids = lines.map(({ cells: [cell] }) => (cell as Cell).code & layout.cellIdMask);
    expect(ids).toEqual([1, 2, 3, 4, 5, 5, 2, 1, 0]);
    scanner.kernel.markValue(0, 5, layout.cellClean);
    const [again] = scanner.scanText('{"name":["12"]}');
    expect(again?.cells[0]?.code).toBe(layout.cellNonEmpty | layout.cellClean | 5);
    expect(again?.flags).toBe(0);
  });

  test("strings with backslashes are written out if they are text", () => {
    const { kernel, scanText } = scanner;
    const writtenOut = (string: string): string | undefined => {
      const head = scanText(`{"名称":1}\n{"name":${string}}`)[1]?.cells[0]?.head as number;
      if (head === 0) return undefined;
      const at = (kernel.words[layout.inputAt >> 2] as number) + head;
      return new TextDecoder().decode(kernel.bytes.subarray(at, at + (kernel.words[(at - 4) >> 2] as number)));
    };
    const right = [
      '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
      '"前\\n后"',
      '"\\u0001\\u007f\\u0080\\u07ff\\u0800\\uFFFF"',
      '"\\ud842\\udfb7\\uD800\\uDC00\\udbff\\udfff𠮷"',
      `"\\u4e00${"一".repeat(200)}\\""`,
    ];
    const wrong = [
      '"\\q"',
      '"\\u12"',
      '"\\u12g4"',
      '"\\u0000"',
      '"\\ud842"',
      '"\\ud842\\n"',
      '"\\ud842\\u0041"',
      '"\\ud842\\ud842"',
      '"\\udfb7"',
      '"\\ud842\\u"',
    ];
    for (const string of right) expect(writtenOut(string)).toBe(`"${JSON.parse(string)}"`);
    for (const string of wrong) expect(writtenOut(string)).toBeUndefined();
  });

  test("cells of the lines before do not show through", () => {
    const lines = scanner.scanText('{"name":"a","field29":1}\n{"field3":2}\n{"name":"b"\n{"field29":3}\n');
    expect(lines.map(({ cells }) => cells.map(({ column, text }) => [column, text]))).toEqual([
      [
        [0, '"a"'],
        [38, "1"],
      ],
      [[12, "2"]],
      [],
      [[38, "3"]],
    ]);
  });
});

test("both engines put out the same", () => {
  const random = seeded(5);
  const text = Array.from({ length: 400 }, () => `${spoilt(JSON.stringify(randomRecord(random)), random)}\n`).join("");
  const [wasm, plain] = engines.map((engine) =>
    createScanner(engine, { automaton: { ...anything, maxLength: 12 }, interns: "rejected" }).scanText(text),
  );
  expect(wasm?.length).toBe(400);
  expect(wasm).toEqual(plain);
});

type Random = ReturnType<typeof seeded>;

function randomRecord(random: Random): object {
  const values = [
    "",
    "a",
    "文字，有标点",
    "𠮷",
    'a"b\\',
    "x".repeat(40),
    0,
    -1.5,
    1e21,
    null,
    true,
    [],
    ["1"],
    [{ a: ["]"] }],
  ];
  const record: Record<string, unknown> = {};
  for (let count = 1 + random(6); count > 0; count--) {
    const path = paths[random(random(3) === 0 ? paths.length : 8)] as readonly string[];
    let object = record;
    for (const name of path.slice(0, -1)) {
      object[name] ??= {};
      object = object[name] as Record<string, unknown>;
    }
    object[path.at(-1) as string] = values[random(values.length)];
  }
  return record;
}

/** Two lines of three as they are; the others with a character more, less or other than it should be. */
function spoilt(line: string, random: Random): string {
  if (random(3) > 0) return line;
  const at = random(line.length);
  const marks = ['"', "\\", "{", "}", "[", "]", ",", ":", " ", "\t", "\r", "1", "x", "-", "\u0001"];
  const mark = marks[random(marks.length)] as string;
  const characters = [...line];
  characters.splice(at, random(2), ...(random(3) === 0 ? [] : [mark]));
  return characters.join("");
}
