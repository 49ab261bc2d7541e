import { describe, expect, test } from "vitest";
import { documentNumberYear } from "../../base/document-number.ts";
import type { KernelEngine } from "../../base/kernel-host.ts";
import { amountsInText } from "../../base/money-in-text.ts";
import { type Encoding, encodeText } from "../../read/encoding.ts";
import { oneClass } from "./character-classes.ts";
import { Kernel } from "./kernel.ts";
import { textRoles } from "./text-roles.ts";

const setups: readonly (readonly [KernelEngine, Encoding])[] = [
  ["wasm", "utf-8"],
  ["wasm", "gb18030"],
  ["plain", "utf-8"],
  ["plain", "gb18030"],
];
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

describe.each(setups)("texts in %s, %s", (engine, encoding) => {
  const kernel = new Kernel({ encoding, classes: oneClass(), textRoles, columns: [], blockSize: 4096 }, engine);
  /** Puts a text in the input, with something around it that is not to be looked at; its offsets. */
  const put = (text: string): [from: number, to: number] => {
    const around = encodeText("元", encoding);
    const bytes = encodeText(text, encoding);
    kernel.input.set(around);
    kernel.input.set(bytes, around.length);
    kernel.input.set(encodeText("5元", encoding), around.length + bytes.length);
    return [around.length, around.length + bytes.length];
  };
  const amountsIn = (text: string): number[] | undefined => {
    const amounts = [7];
    return kernel.amountsIn(...put(text), amounts) ? amounts : undefined;
  };

  test("mention the amounts that the text mentions, or leave it to the text", () => {
    let isSaid = 0;
    for (const text of textsOf(moneyPieces, 20000)) {
      const amounts = amountsIn(text);
      if (amounts === undefined) continue;
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
    expect(amountsIn(text)).toEqual(expected);
  });

  const tooMany = "罚1元，".repeat(40);
  test.each(["罚款5万元", "罚款5000元5角", "罚款０５元", "几5元", "5元旦", "罚款9999999999999999元", "05元", tooMany])(
    "%s is left to the text",
    (text) => {
      expect(amountsIn(text)).toBeUndefined();
    },
  );

  test("tell the year of a document number, or leave it to the text", () => {
    let isSaid = 0;
    for (const text of textsOf(numberPieces, 20000)) {
      const year = kernel.yearIn(...put(text));
      if (year === 0) continue;
      isSaid++;
      expect(String(year), text).toBe(documentNumberYear(text));
    }
    expect(isSaid).toBeGreaterThan(100);
  });
});
