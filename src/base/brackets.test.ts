import { expect, test } from "vitest";
import { bracketDefect, toFullWidthBrackets } from "./brackets.ts";

test.each([
  ["某某（北京）有限公司", ""],
  ["某某有限公司", ""],
  ["某某(北京)有限公司", "half-width"],
  ["某某（北京)有限公司", "mixed"],
  ["某某（北京有限公司", "unbalanced"],
  ["某某）北京（有限公司", "unbalanced"],
])("%s: %s", (text, defect) => {
  expect(bracketDefect(text)).toBe(defect);
});

test("half-width brackets become full-width", () => {
  expect(toFullWidthBrackets("某某(北京)有限公司")).toBe("某某（北京）有限公司");
});
