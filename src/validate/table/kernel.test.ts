import { describe, expect, test } from "vitest";
import { citizenIdDefect } from "../../base/citizen-id.ts";
import { creditCodeCheckCharacter, creditCodeDefect, isOrganizationCodeRight } from "../../base/credit-code.ts";
import { encodeGb18030 } from "../../base/gb18030.ts";
import type { KernelEngine } from "../../base/kernel-host.ts";
import * as layout from "../../kernel/layout.ts";
import type { Encoding } from "../../read/encoding.ts";
import { TableSplitter } from "../../read/table.ts";
import type { CharacterClasses } from "./character-classes.ts";
import { Kernel, type KernelColumn, type KernelOptions } from "./kernel.ts";

const setups: readonly (readonly [KernelEngine, Encoding])[] = [
  ["wasm", "utf-8"],
  ["wasm", "gb18030"],
  ["plain", "utf-8"],
  ["plain", "gb18030"],
];

const encode = (text: string, encoding: Encoding): Uint8Array =>
  encoding === "utf-8" ? new TextEncoder().encode(text) : encodeGb18030(text);

type Random = (limit: number) => number;

function seeded(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * limit);
  };
}

/** All characters in one class. */
const oneClass: CharacterClasses = { count: 1, bmp: new Uint8Array(0x10000), astral: new Uint8Array(4096) };
const anything = {
  transitions: Uint16Array.of(0, 1),
  accepting: Uint8Array.of(0, 1),
  start: 1,
  minLength: 0,
  maxLength: 1000,
};

const columnsOf = (count: number, column: KernelColumn = { interns: "never" }) =>
  Array<KernelColumn>(count).fill(column);

interface Cell {
  readonly text: string;
  readonly code: number;
  readonly head: number;
}

interface Scanned {
  readonly cells: readonly Cell[];
  readonly count: number;
  readonly filled: number;
  readonly flags: number;
  readonly row: number;
  readonly line: number;
  readonly hash: number;
  readonly present: readonly number[];
}

class Scanner {
  readonly kernel: Kernel;
  readonly #encoding: Encoding;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly rows: Scanned[] = [];
  #row = 1;
  #line = 1;
  #held = 0;

  constructor(options: Partial<KernelOptions> & Pick<KernelOptions, "encoding">, engine: KernelEngine) {
    const defaults = { separator: ",", classes: oneClass, columns: columnsOf(4), blockSize: 64 };
    this.kernel = new Kernel({ ...defaults, ...options }, engine);
    this.#encoding = options.encoding;
    this.#decoder = new TextDecoder(options.encoding);
  }

  /** Forgets the rows; the kernel keeps what it has learnt. */
  restart(): this {
    this.rows.length = 0;
    this.#row = 1;
    this.#line = 1;
    this.#held = 0;
    return this;
  }

  /** Feeds the bytes in pieces that end at the cuts. */
  scan(bytes: Uint8Array, cuts: readonly number[] = []): this {
    let at = 0;
    for (const cut of [...cuts, bytes.length]) {
      const piece = bytes.subarray(at, cut);
      this.kernel.grow(this.#held + piece.length);
      this.kernel.input.set(piece, this.#held);
      this.#held += piece.length;
      at = cut;
      this.#take(cut === bytes.length);
      if (this.kernel.fault) break;
    }
    return this;
  }

  #take(isFinal: boolean): void {
    let from = 0;
    for (;;) {
      const count = this.kernel.scan(from, this.#held, isFinal);
      for (let row = 0; row < count; row++) this.#add(row);
      from = this.kernel.consumed;
      if (count === 0) break;
    }
    this.kernel.input.copyWithin(0, from, this.#held);
    this.#held -= from;
  }

  #add(index: number): void {
    const { kernel } = this;
    const [, , count, filled, flags, breaks, hash] = kernel.rows.subarray(
      index * layout.rowWords,
    ) as unknown as number[];
    const cells = Array.from({ length: kernel.width }, (_, column) => {
      const at = (index * kernel.width + column) * layout.cellWords;
      const [start, end, code, head] = kernel.cells.subarray(at, at + layout.cellWords) as unknown as number[];
      return { text: this.#text(start as number, end as number, code as number), code, head } as Cell;
    });
    const masks = [...kernel.presence.subarray(index * layout.presenceWords, (index + 1) * layout.presenceWords)];
    const present = cells.flatMap((_, column) =>
      (((masks[column >> 5] as number) >>> (column & 31)) & 1) === 1 ? [column] : [],
    );
    this.rows.push({ cells, count, filled, flags, row: this.#row, line: this.#line, hash, present } as Scanned);
    this.#row++;
    this.#line += (breaks as number) + 1;
  }

  #text(start: number, end: number, code: number): string {
    const text = this.#decoder.decode(this.kernel.input.subarray(start, end));
    if ((code & layout.cellEscaped) === 0) return text;
    const [, inside, tail] = /^"((?:[^"]|"")*)"(?!")(.*)$/su.exec(text) as RegExpExecArray;
    return (inside as string).replaceAll('""', '"') + tail;
  }

  encode(text: string): Uint8Array {
    return encode(text, this.#encoding);
  }
}

/** What the reader of strings makes of the text. */
function readText(text: string, separator: string) {
  const splitter = new TableSplitter({ separator });
  splitter.push(text);
  splitter.finish();
  return { rows: splitter.batch.take(), isFaulty: splitter.fault !== undefined };
}

function expectSame(text: string, separator: string, { rows, kernel }: Scanner): void {
  const expected = readText(text, separator);
  // Blank rows are not for the one; a quoted blank cell makes no blank row, but cannot be told from one any more.
  const isBlank = (count: number, first: string) => count === 1 && first.trim() === "";
  const seen = rows.filter(({ count, cells }) => !isBlank(count, (cells[0] as Cell).text));
  const wanted = expected.rows.filter(({ cells }) => !isBlank(cells.length, cells[0] as string));
  expect(
    seen.map(({ cells, count, filled, row, line }) => ({
      cells: cells.map((cell) => cell.text),
      count,
      filled,
      row,
      line,
    })),
    JSON.stringify(text),
  ).toEqual(
    wanted.map(({ cells, row, line }) => ({
      cells: Array.from({ length: kernel.width }, (_, column) => cells[column] ?? ""),
      count: cells.length,
      filled: cells.filter((cell) => cell !== "").length,
      row,
      line,
    })),
  );
  for (const { cells, present } of seen) {
    const filled = cells.flatMap((cell, column) => (cell.text === "" ? [] : [column]));
    expect(present).toEqual(filled);
    expect(cells.flatMap(({ code }, column) => ((code & layout.cellNonEmpty) === 0 ? [] : [column]))).toEqual(filled);
  }
  expect(kernel.fault, JSON.stringify(text)).toBe(expected.isFaulty);
}

const texts = [
  "a,b\nc,d\n",
  "a,b\r\nc,d",
  "a,b\rc,d\r",
  "a\r\rb\n\nc\r\n\r\n",
  "\n  \n\r\na,,\n,,\n,",
  '"a,b","c\r\nd","e\rf\n\ng"\nnext,1',
  '"a""b","""",""\n"",x',
  '"a"b,"c" ,"d""e"f"g"\n',
  'a"b,c"",d"\n e"f"\n',
  '"a\nb" \t\u3000\u00a0,c\nd',
  'x\n"a\nb,c\n"d,e"\nf',
  'x\n"a\nb"z,c\n',
  'x\n"open,\n',
  'x,"',
  '"a"',
  '""',
  '"a\r"\nb',
  "",
  "一二三,四\n五,𠮷野家,镕\n",
  "a,b,c,d,e,f\n一,二,三,四,,\n",
  `${"很长的文字，有标点。".repeat(40)},${"x".repeat(100)},"${"引号里的文字\n".repeat(20)}"\n短\n`,
];

describe.each(setups)("%s, %s", (engine, encoding) => {
  const scanner = new Scanner({ encoding }, engine);
  const rowByRow = new Scanner({ encoding, maxRows: 1 }, engine);

  test.each(texts.map((text) => [text]))("cuts text %# like the reader of strings, wherever the block ends", (text) => {
    const bytes = encode(text, encoding);
    const step = bytes.length > 300 ? 97 : 1;
    for (let cut = 0; cut < bytes.length; cut += step) expectSame(text, ",", scanner.restart().scan(bytes, [cut]));
    expectSame(text, ",", rowByRow.restart().scan(bytes));
  });

  test.each([",", "\t", ";", "|"])("cuts random text with separator %j like the reader of strings", (separator) => {
    const random = seeded(separator.charCodeAt(0));
    const pieces = [separator, separator, '"', '"', '""', "\n", "\r\n", "\r", " ", "a", "1", "一", "龘", "𠮷", "镕"];
    pieces.push("\u3000", "é", "Ⅰ", "|", ...charactersWithTrail(0x7c), "十六个字节以上的一段文字，");
    const scanner = new Scanner({ encoding, separator }, engine);
    for (let round = 0; round < 250; round++) {
      const text = Array.from({ length: random(40) }, () => pieces[random(pieces.length)]).join("");
      const bytes = encode(text, encoding);
      const cuts = bytes.length === 0 ? [] : Array.from({ length: random(4) }, () => random(bytes.length));
      cuts.sort((a, b) => a - b);
      expectSame(text, separator, scanner.restart().scan(bytes, cuts));
    }
  });

  test("accepts what the automaton accepts, by characters", () => {
    const random = seeded(11);
    const alphabet = [..."ab19 -一二三罚款，。（“—準转资é𠮷𠀀镕\u3000\u200b\ue000"];
    for (let round = 0; round < 40; round++) {
      const classes = randomClasses(random);
      const automaton = randomAutomaton(random, classes.count);
      const column = { automaton, interns: (["always", "rejected", "never"] as const)[round % 3] as "always" };
      const scanner = new Scanner({ encoding, classes, columns: [column] }, engine);
      const cells = Array.from({ length: 60 }, () =>
        Array.from({ length: 1 + random(30) }, () =>
          random(3) === 0 ? "字，".repeat(random(12)) : alphabet[random(alphabet.length)],
        ).join(""),
      );
      const quotedToo = cells.map((cell) => (random(4) === 0 ? `"${cell}"""""` : cell));
      scanner.scan(scanner.encode(quotedToo.join("\n")));
      const expected = scanner.rows.map(({ cells: [cell] }) => isAccepted(automaton, classes, (cell as Cell).text));
      expect(scanner.rows.map(({ cells: [cell] }) => ((cell as Cell).code & layout.cellAccepted) !== 0)).toEqual(
        expected,
      );
      expect(scanner.rows.map(({ flags }) => (flags & layout.rowAttention) !== 0)).toEqual(
        scanner.rows.map(({ cells: [cell] }, index) => (cell as Cell).text !== "" && !expected[index]),
      );
    }
  });

  test("judges check digits like the base", () => {
    const random = seeded(5);
    const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXYIOZSVa";
    const credit = Array.from({ length: 400 }, () => {
      const digits = (count: number) => Array.from({ length: count }, () => random(10)).join("");
      const body = Array.from({ length: 9 }, () => symbols[random(random(9) === 0 ? symbols.length : 31)]).join("");
      const first17 = `91${digits(6)}${body}`;
      return first17 + (random(5) === 0 ? "0" : creditCodeCheckCharacter(first17) || "X");
    });
    credit.push("9".repeat(18), "0".repeat(18), "91330106MA2CFRGN8Q", "913301060000000000", "91330106MA2CFRGN8");
    const citizen = Array.from({ length: 400 }, () => {
      const first17 = `${random(10)}${Array.from({ length: 16 }, () => random(10)).join("")}`;
      return first17 + "0123456789XxA"[random(13)];
    });
    citizen.push("11010519491231002X", "11010519491231002x", "1101051949123100２X");
    const column = (check: "credit-code" | "citizen-id") => ({
      automaton: { ...anything, check },
      interns: "never" as const,
    });
    const scanner = new Scanner({ encoding, columns: [column("credit-code"), column("citizen-id")] }, engine);
    const rows = Array.from({ length: 405 }, (_, index) => `${credit[index] ?? ""},${citizen[index] ?? ""}`);
    scanner.scan(scanner.encode(rows.join("\n")));
    let right = 0;
    for (const { cells } of scanner.rows) {
      const [code, id] = cells as [Cell, Cell];
      const isCodeRight = creditCodeDefect(code.text) === "" && isOrganizationCodeRight(code.text);
      expect((code.code & layout.cellAccepted) !== 0, code.text).toBe(isCodeRight);
      if (id.text === "") continue;
      const isIdRight = ["", "birth-date"].includes(citizenIdDefect(id.text));
      // The day of birth is in the head, which another judges.
      if (citizenIdDefect(id.text) !== "birth-date") {
        expect((id.code & layout.cellAccepted) !== 0, id.text).toBe(isIdRight);
        if (isIdRight) right++;
      }
      if (isCodeRight) right++;
    }
    expect(right).toBeGreaterThan(1);
  });

  test("a head is accepted once it is known to be clean", () => {
    const column = { automaton: { ...anything, knownHead: 3 }, interns: "always" as const };
    const scanner = new Scanner({ encoding, columns: [column] }, engine);
    const bytes = scanner.encode("abcd\nabce\nabc\n一二三四\nabd1\nabcd\n");
    scanner.scan(bytes);
    const cells = () => scanner.rows.splice(0).map(({ cells: [cell] }) => cell as Cell);
    const first = cells();
    expect(first.map(({ head }) => head)).toEqual([1, 1, 0, 0, 2, 1]);
    expect(first.every(({ code }) => (code & layout.cellAccepted) === 0)).toBe(true);
    scanner.kernel.markHeadClean(0, 1);
    expect(scanner.kernel.headCount(0)).toBe(2);
    for (let pass = 0; pass < 2; pass++) {
      scanner.scan(bytes);
      const later = cells();
      expect(later.map(({ head }) => head)).toEqual([1, 1, 0, 0, 2, 1]);
      expect(later.map(({ code }) => (code & layout.cellAccepted) !== 0)).toEqual([
        true,
        true,
        false,
        false,
        false,
        true,
      ]);
    }
  });

  test("recurring values have one id each, and are clean once marked", () => {
    const rejected = { interns: "rejected" as const };
    const columns = [
      rejected,
      { automaton: anything, interns: "always" as const },
      { automaton: anything, ...rejected },
    ];
    const scanner = new Scanner({ encoding, columns: [...columns], maxValues: 16 }, engine);
    const random = seeded(3);
    const words = Array.from({ length: 12 }, (_, index) => "值一二三四五六七八九十某".slice(0, index + 1));
    const picked = Array.from({ length: 100 }, () => words[random(12)] as string);
    const bytes = scanner.encode(picked.map((word) => `${word},"${word}",${word}\n`).join(""));
    scanner.scan(bytes);
    const ids = new Map<string, number>();
    for (const { cells } of scanner.rows.splice(0)) {
      const [one, two, three] = cells as [Cell, Cell, Cell];
      const id = one.code & layout.cellIdMask;
      expect(two.code & layout.cellIdMask).toBe(id);
      expect(three.code & layout.cellIdMask).toBe(0);
      expect(ids.get(one.text) ?? id).toBe(id);
      ids.set(one.text, id);
      expect(one.code & (layout.cellAccepted | layout.cellClean)).toBe(0);
      expect(two.code & layout.cellAccepted).not.toBe(0);
    }
    expect(new Set(ids.values()).size).toBe(ids.size);
    expect(scanner.kernel.valueCount(0)).toBe(ids.size);
    for (const id of ids.values()) if (id % 2 === 0) scanner.kernel.markValue(0, id, layout.cellClean);
    scanner.scan(bytes);
    for (const { cells, flags } of scanner.rows) {
      const [{ code }] = cells as [Cell];
      const isClean = (code & layout.cellIdMask) % 2 === 0;
      expect((code & layout.cellClean) !== 0).toBe(isClean);
      expect((flags & layout.rowAttention) === 0).toBe(isClean);
    }
    expect(() => scanner.kernel.markValue(0, 13, layout.cellClean)).toThrow(RangeError);
  });

  test("a full dictionary goes on while it is of use, and is switched off when it is not", () => {
    const scanner = new Scanner({ encoding, columns: columnsOf(1, { interns: "always" }), maxValues: 4 }, engine);
    const idsOf = (values: readonly string[]) => {
      scanner.scan(scanner.encode(values.map((value) => `${value}\n`).join("")));
      return scanner.rows.splice(0).map(({ cells: [cell] }) => (cell as Cell).code & layout.cellIdMask);
    };
    expect(idsOf(["a", "b", "c", "d", "e", "a", "e"])).toEqual([1, 2, 3, 4, 0, 1, 0]);
    idsOf(Array.from({ length: 9000 }, (_, index) => (index % 4 === 0 ? "other" : "b")));
    expect(idsOf(["b", "x"])).toEqual([2, 0]);
    idsOf(Array.from({ length: 9000 }, (_, index) => `${index}`));
    expect(idsOf(["b", "x"])).toEqual([0, 0]);
    expect(scanner.kernel.valueCount(0)).toBe(4);
  });

  test("cells of a column that is neither recognised nor known need no look", () => {
    const columns = [...columnsOf(1), ...columnsOf(1, { interns: "rejected" })];
    const scanner = new Scanner({ encoding, columns }, engine);
    scanner.scan(scanner.encode('x,\n"a""b",\n,x\n'));
    expect(scanner.rows.map(({ flags }) => flags)).toEqual([0, 0, layout.rowAttention]);
  });

  test("long values and escaped ones get no id", () => {
    const scanner = new Scanner({ encoding, columns: columnsOf(1, { interns: "always" }) }, engine);
    scanner.scan(scanner.encode(`${"x".repeat(255)}\n${"y".repeat(256)}\n"a""b"\n`));
    expect(scanner.rows.map(({ cells: [cell] }) => (cell as Cell).code & layout.cellIdMask)).toEqual([1, 0, 0]);
  });

  test("rows are ragged when they are short or have text beyond the header", () => {
    const scanner = new Scanner({ encoding, columns: columnsOf(2) }, engine);
    scanner.scan(scanner.encode("a,b\na\na,b,\na,b,c\n\n,,,\n"));
    expect(scanner.rows.map(({ flags }) => (flags & layout.rowRagged) !== 0)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test("a row carries the hash of its first cell", () => {
    const scanner = new Scanner({ encoding }, engine);
    const names = ["", "a", "abc", "abcd", "名称", "行政相对人名称", "x".repeat(50)];
    scanner.scan(scanner.encode(names.map((name) => `"${name}",1\n`).join("")));
    expect(scanner.rows.map(({ hash }) => hash)).toEqual(
      names.map((name) => scanner.kernel.hash(scanner.encode(name))),
    );
    expect(new Set(scanner.rows.map(({ hash }) => hash)).size).toBe(names.length);
  });
});

test.each(["utf-8", "gb18030"] as const)("both engines put out the same, %s", (encoding) => {
  const random = seeded(21);
  const classes = randomClasses(random);
  const columns = Array.from({ length: 40 }, (_, index) => ({
    automaton: { ...randomAutomaton(random, classes.count), ...(index % 5 === 0 ? { knownHead: 2 } : {}) },
    interns: (["always", "rejected", "never"] as const)[index % 3] as "always",
  }));
  const scanners = (["wasm", "plain"] as const).map((engine) => {
    const scanner = new Scanner({ encoding, classes, columns, blockSize: 1 << 16 }, engine);
    return scanner.scan(scanner.encode(randomTable(seeded(8), 60, 41)));
  });
  const [wasm, plain] = scanners as [Scanner, Scanner];
  expect(wasm.rows.length).toBe(60);
  expect(wasm.rows).toEqual(plain.rows);
});

/** Characters whose second byte in GB18030 is `trail`. */
function charactersWithTrail(trail: number): string[] {
  const decoder = new TextDecoder("gb18030");
  return [0x81, 0x95, 0xc4, 0xfd].map((lead) => decoder.decode(Uint8Array.of(lead, trail)));
}

function randomTable(random: Random, rows: number, columns: number): string {
  const words = [
    "",
    "a1",
    "12345678",
    "罚款人民币一万元整，没收违法所得，责令改正",
    "𠮷",
    '"a""b"',
    '"一\n二"',
    "xy一二",
  ];
  const row = () => Array.from({ length: columns }, () => words[random(words.length)]).join(",");
  return Array.from({ length: rows }, () => `${row()}\n`).join("");
}

/** Classes by ranges of code points; one of the ideographs in daily use may have a class of its own. */
function randomClasses(random: Random): CharacterClasses {
  const count = 5;
  const bmp = new Uint8Array(0x10000);
  for (let point = 0; point < 0x80; point++) bmp[point] = random(count);
  bmp.fill(random(count), 0x80, 0x4e00);
  bmp.fill(random(count), 0xa000);
  for (const special of "罚转，“\u200b\u3000") if (random(3) === 0) bmp[special.charCodeAt(0)] = random(count);
  if (random(9) === 0) bmp["字".charCodeAt(0)] = 255;
  const astral = new Uint8Array(4096).map(() => random(count + 1)).map((kind) => (kind === count ? 255 : kind));
  return { count, bmp, astral };
}

function randomAutomaton(random: Random, classes: number) {
  const states = 2 + random(6);
  const transitions = new Uint16Array(states * classes);
  for (let at = classes; at < transitions.length; at++) {
    // Mostly to itself, now and then to the dead state.
    transitions[at] = random(2) === 0 ? Math.floor(at / classes) : random(states * 3) % states;
  }
  const accepting = Uint8Array.from({ length: states }, (_, state) => (state > 0 ? random(3) && 1 : 0));
  return { transitions, accepting, start: 1, minLength: random(4), maxLength: 20 + random(100) };
}

function isAccepted(automaton: ReturnType<typeof randomAutomaton>, classes: CharacterClasses, text: string): boolean {
  let state = automaton.start;
  const characters = [...text];
  for (const character of characters) {
    const point = character.codePointAt(0) as number;
    const kind = (point < 0x10000 ? classes.bmp[point] : classes.astral[(point - 0x10000) >> 8]) as number;
    state = kind === 255 ? 0 : (automaton.transitions[state * classes.count + kind] as number);
  }
  const { length } = characters;
  return (
    text !== "" && automaton.accepting[state] === 1 && length >= automaton.minLength && length <= automaton.maxLength
  );
}
