import { expect, test } from "vitest";
import { camelCase } from "./camel-case.ts";

test.each([
  ["tag", "tag"],
  ["abnormal-listing", "abnormalListing"],
  ["-market-entity", "MarketEntity"],
  ["necips-2021-repair", "necips2021Repair"],
])("%s is %s", (id, name) => {
  expect(camelCase(id)).toBe(name);
});
