import { expect, test } from "vitest";
import { encodeGb18030, gb18030Codes } from "./gb18030.ts";

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

test("every code of two bytes, and of four up to U+FFFF, is known", () => {
  const { pairs, fourBytes } = gb18030Codes();
  const lenient = new TextDecoder("gb18030");
  for (let code = 0; code < 0x10000; code++) {
    const [lead, trail] = [code >> 8, code & 0xff];
    const isPair = lead >= 0x81 && lead <= 0xfe && trail >= 0x40 && trail <= 0xfe && trail !== 0x7f;
    const expected = isPair ? lenient.decode(Uint8Array.of(lead, trail)) : "\0";
    if (String.fromCharCode(pairs[code] as number) !== expected) expect.fail(code.toString(16));
  }
  const first = [0x81, 0x30, 0x81, 0x30].map((byte, index) => [byte, [12600, 1260, 10, 1][index] as number] as const);
  for (let pointer = 0; pointer < 39420; pointer += 7) {
    const counts = [126, 10, 126, 10];
    const bytes = first.map(([byte, step], index) => byte + (Math.floor(pointer / step) % (counts[index] as number)));
    const expected = lenient.decode(Uint8Array.from(bytes));
    if (String.fromCharCode(fourBytes[pointer] as number) !== expected) expect.fail(String(pointer));
  }
  expect(fourBytes.length).toBe(39420);
});

test("half a pair has no code", () => {
  expect(() => encodeGb18030("\ud840")).toThrow(RangeError);
});
