import { expect, test } from "vitest";
import { encodeGb18030 } from "./gb18030.ts";

const decoder = new TextDecoder("gb18030", { fatal: true, ignoreBOM: true });

test("what is encoded comes back, and what cannot be is of private use", () => {
  const lost: string[] = [];
  const changed: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += point < 0x10000 ? 1 : 997) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    try {
      if (decoder.decode(encodeGb18030(character)) !== character) changed.push(character);
    } catch (problem) {
      if (!(problem instanceof RangeError)) throw problem;
      lost.push(character);
    }
  }
  expect(changed).toEqual([]);
  expect(lost.filter((character) => !/\p{Co}/u.test(character))).toEqual([]);
}, 60_000);

test.each([
  ["中", [0xd6, 0xd0]],
  ["𠮷", [0x95, 0x34, 0xb2, 0x35]],
  ["A1", [0x41, 0x31]],
])("%s", (text, bytes) => {
  expect([...encodeGb18030(text)]).toEqual(bytes);
});

test("half a pair has no code", () => {
  expect(() => encodeGb18030("\ud840")).toThrow(RangeError);
});
