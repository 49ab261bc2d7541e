import { expect, test } from "vitest";
import { columnLetter } from "./column-letter.ts";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});
