import { expect, test } from "vitest";
import { halfWidth } from "./half-width.ts";

test.each([
  ["５，０００（万元）", "5,000(万元)"],
  ["ＡＢｃ～！", "ABc~!"],
  ["a\u3000b", "a b"],
  ["人民币。〔2024〕", "人民币。〔2024〕"],
  ["", ""],
])("%j becomes %j", (text, half) => {
  expect(halfWidth(text)).toBe(half);
});
