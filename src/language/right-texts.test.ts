import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeholderWords } from "../base/placeholder.ts";
import { findVersion } from "../validate/versions.ts";
import { createLibrary } from "./library.ts";
import { anyOf, decidingHeads, escaped, rightBeginnings, rightTexts, textsOfAtMost } from "./right-texts.ts";

const library = createLibrary(findVersion("next")) as unknown as Record<string, (text: string) => unknown>;
const answerOf = (name: string, text: string) => library[name]?.(text);

const isMet = (
  { without = [], matching = [] }: { without?: readonly string[]; matching?: readonly string[] },
  text: string,
) =>
  matching.every((pattern) => new RegExp(pattern, "u").test(text)) &&
  !without.some((pattern) => new RegExp(pattern, "u").test(text));

/** Texts of which some are what the functions look for, and some nearly. */
const pieces = [
  ..." \t\u3000\n0123456789-—/\\.,xX()（）〔〕[]〖〗第年号罚字无A市𠮷",
  ...["N/A", "null", "test", "〔2024〕", "(2024)", "京市监罚", "第0", "（北京）", "11010519491231002X", "13800138000"],
  ...["2024-02-29", "2023-02-29", "1900-02-29", "2024-04-31"],
];
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(""));

/** Texts of a pattern, where it is one that they can be made from. */
const textsOf = (patterns: readonly string[] = []) =>
  fc.oneof(anyText, ...patterns.map((pattern) => fc.stringMatching(new RegExp(pattern, "u"))));

describe.each(Object.entries(rightTexts).filter(([, { check }]) => check === undefined))("%s", (name, entry) => {
  test("gives the answer for every text that is right", () => {
    let met = 0;
    fc.assert(
      fc.property(textsOf(entry.matching), (text) => {
        if (!isMet(entry, text)) return;
        met++;
        expect(answerOf(name, text), text).toBe(entry.answer);
      }),
      { seed: 4, numRuns: 2000 },
    );
    expect(met).toBeGreaterThan(200);
  });
});

describe("placeholders", () => {
  const isSuspected = (text: string) => !isMet(rightTexts.isPlaceholder ?? {}, text);

  test("are all suspected, whatever their letter case and surrounding blanks", () => {
    for (const word of [...placeholderWords, "0000", "00000000"]) {
      for (const text of [word, word.toUpperCase(), ` ${word}\t`, `\u3000${word}`, `${word} `]) {
        if (answerOf("isPlaceholder", text)) expect(isSuspected(text), text).toBe(true);
      }
      expect(isSuspected(word), word).toBe(true);
    }
  });

  test("no other character becomes one of their letters in lower case", () => {
    const letters = new Set([...placeholderWords].join(""));
    for (let unit = 0x80; unit < 0x10000; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower !== String.fromCharCode(unit)) expect(letters.has(lower), lower).toBe(false);
    }
  });

  test("usual values are not suspected", () => {
    for (const text of ["0", "00", "100", "1000", "无锡市", "测试仪器有限公司", "NA123"])
      expect(isSuspected(text), text).toBe(false);
  });
});

test("a credit code of right form whose check characters belong to the others has no defect", () => {
  const entry = rightTexts.creditCodeDefect ?? {};
  const codes = fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{9}$/);
  fc.assert(
    fc.property(fc.oneof(codes, fc.constant("0".repeat(17))), (first17) => {
      const code = first17 + answerOf("creditCodeCheckCharacter", first17);
      if (isMet(entry, code)) expect(answerOf("creditCodeDefect", code), code).toBe("");
    }),
    { seed: 4 },
  );
});

test("every day from 1890 to 2110 is one, and no other date of the form", () => {
  const [pattern = ""] = rightTexts.isCalendarDate?.matching ?? [];
  const isDay = new RegExp(pattern, "u");
  for (let year = 1890; year <= 2110; year++) {
    for (let month = 0; month <= 13; month++) {
      for (const day of [0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32]) {
        const date = [String(year), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
        if (isDay.test(date) !== answerOf("isCalendarDate", date)) expect.fail(date);
      }
    }
  }
});

test.each(Object.entries(rightBeginnings))("the beginning that %s is asked about", (name, byLength) => {
  for (const [length, entry] of Object.entries(byLength)) {
    fc.assert(
      fc.property(textsOf(entry.matching), (text) => {
        const beginning = Array.from(text).slice(0, Number(length)).join("");
        if (isMet(entry, text)) expect(answerOf(name, beginning), text).toBe(entry.answer);
      }),
      { seed: 4, numRuns: 500 },
    );
  }
});

test.each(Object.entries(textsOfAtMost))("%s gives at most so many", (name, patternOf) => {
  const numbers = fc.array(fc.constantFrom(..."0123456789.-无𠮷e"), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(numbers, fc.nat({ max: 8 }), (text, count) => {
      if (new RegExp(patternOf(count), "u").test(text)) expect(answerOf(name, text), text).toBeLessThanOrEqual(count);
    }),
    { seed: 4, numRuns: 2000 },
  );
  expect(new RegExp(patternOf(6), "u").test("-123.45")).toBe(true);
});

test.each(Object.entries(decidingHeads))("%s is decided by the first characters", (name, length) => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-HNY]{2}[0-9]{6}$/), fc.string(), (head, rest) => {
      expect(answerOf(name, head.slice(0, length) + rest)).toBe(answerOf(name, head));
    }),
    { seed: 4 },
  );
});

test("a text as a pattern matches itself alone", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      expect(new RegExp(`^${escaped(text)}$`, "u").test(text)).toBe(true);
      expect(new RegExp(anyOf([text, "x"]), "u").test(other)).toBe(other === text || other === "x");
    }),
  );
});
