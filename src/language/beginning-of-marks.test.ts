import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningOfMarks } from "./beginning-of-marks.ts";

const markup = "</?[A-Za-z][A-Za-z0-9:]*([ /][^<>]*)?>|<!--|&(nbsp|lt|#[0-9]{1,7});";

test("words that begin with a mark are cut after their second character", () => {
  const texts = ["<br>", "</p>", "<!-- -->", "&nbsp;", "&#12;", "a<b", "1 < 2", "R&D", "A & B", "<《", "&", "<"];
  const found = texts.filter((text) => new RegExp(beginningOfMarks(markup), "u").test(text));
  expect(found).toEqual(["<br>", "</p>", "<!-- -->", "&nbsp;", "&#12;", "a<b"]);
});

test.each(["-?x", "-x?", "-", "^-[0-9]+", "<a>|第[一二]名称", "[<&]a", "<(?=a)"])("%s stays as it is", (pattern) => {
  expect(beginningOfMarks(pattern)).toBe(pattern);
});

test.each([markup, "<(a|b?c)d*|&{1}x", "\\((?:[xy]{0,2}z|)$q", "-(?:^|a)*b+"])(
  "a text with %s has the beginning too",
  (pattern) => {
    const beginning = new RegExp(beginningOfMarks(pattern), "u");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pattern, ..."nbsplt;>xyz12q") }), (text) => {
        if (new RegExp(pattern, "u").test(text)) expect(beginning.test(text), text).toBe(true);
      }),
      { seed: 4, numRuns: 2000 },
    );
  },
);
