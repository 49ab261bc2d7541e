import { expect, test } from "vitest";
import { type Encoding, encodeText } from "../../read/encoding.ts";
import { blankCodes } from "./blank-codes.ts";

const characters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

test.each(["utf-8", "gb18030"] satisfies Encoding[])("all white space in %s", (encoding) => {
  const blanks = characters.filter((character) => character.trim() === "");
  const codes = blanks.map((character) =>
    encodeText(character, encoding).reduce((code, byte) => code * 0x100 + byte, 0),
  );
  expect(blankCodes[encoding]).toEqual(codes);
});
