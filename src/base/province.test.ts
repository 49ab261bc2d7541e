import { expect, test } from "vitest";
import { isProvincePrefix } from "./province.ts";

test("the 34 province-level units are known", () => {
  const known = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, "0")).filter(isProvincePrefix);
  expect(known).toHaveLength(34);
});

test.each(["00", "10", "16", "24", "47", "49", "55", "66", "83", "90", "", "1", "110"])("%j is none", (prefix) => {
  expect(isProvincePrefix(prefix)).toBe(false);
});
