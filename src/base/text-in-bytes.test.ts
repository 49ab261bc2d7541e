import { describe, expect, test } from "vitest";
import { encodeText } from "../read/encoding.ts";
import { documentNumberYear } from "./document-number.ts";
import { createAmountReader } from "./money-in-bytes.ts";
import { amountsInText } from "./money-in-text.ts";
import { createYearReader } from "./year-in-bytes.ts";

const encodings = ["utf-8", "gb18030"] as const;
const moneyPieces = "罚款,没收,5000,12,0,1.5,，,。,万,亿,元,元,元,圆,角,五,几,数,旦, ,３,é,𠮷,ā,0".split(",");
const numberPieces = "京市监罚,〔2024〕,〔,〕,2024,1998,20245,3024,号,（,）,[,],𠮷,é, ,12,第".split(",");

/** Texts of up to twelve pieces, the same every time. */
function* textsOf(pieces: readonly string[], count: number): Generator<string> {
  let state = 7;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let made = 0; made < count; made++)
    yield Array.from({ length: below(12) }, () => pieces[below(pieces.length)]).join("");
}

describe.each(encodings)("bytes in %s", (encoding) => {
  test("mention the amounts that the text mentions, or leave it to the text", () => {
    const read = createAmountReader(encoding);
    const amounts: number[] = [];
    let isSaid = 0;
    for (const text of textsOf(moneyPieces, 20000)) {
      const bytes = encodeText(`元${text}5元`, encoding);
      // What stands around the text is not looked at.
      const margin = encodeText("元", encoding).length;
      const end = bytes.length - margin - 1;
      if (!read(bytes, margin, end, amounts)) continue;
      isSaid++;
      expect(amounts.map(String), text).toEqual(amountsInText(text));
    }
    expect(isSaid).toBeGreaterThan(5000);
  });

  test.each([
    ["罚款人民币440000元。", [440000]],
    ["没收违法所得519元；罚款5000元", [519, 5000]],
    ["不予处罚", []],
    ["罚款999999999999999元", [999999999999999]],
  ])("%s", (text, expected) => {
    const amounts: number[] = [];
    const bytes = encodeText(text, encoding);
    expect(createAmountReader(encoding)(bytes, 0, bytes.length, amounts)).toBe(true);
    expect(amounts).toEqual(expected);
  });

  test.each(["罚款5万元", "罚款5000元5角", "罚款０５元", "几5元", "5元旦", "罚款9999999999999999元", "05元"])(
    "%s is left to the text",
    (text) => {
      const bytes = encodeText(text, encoding);
      expect(createAmountReader(encoding)(bytes, 0, bytes.length, [])).toBe(false);
    },
  );

  test("tell the year of a document number, or leave it to the text", () => {
    const read = createYearReader(encoding);
    let isSaid = 0;
    for (const text of textsOf(numberPieces, 20000)) {
      const bytes = encodeText(text, encoding);
      const year = read(bytes, 0, bytes.length);
      if (year === 0) continue;
      isSaid++;
      expect(String(year), text).toBe(documentNumberYear(text));
    }
    expect(isSaid).toBeGreaterThan(100);
  });
});
