import { expect, test } from "vitest";
import { byteTestOf } from "./byte-tests.ts";
import { createChecker } from "./check.ts";

const check = createChecker({
  this: { object: "Thing", fields: { text: "string", amount: "string", other: "string" } },
  parameters: {},
});
const testOf = (condition: string) => byteTestOf(check(condition, "bool"));

test.each([
  [`mentionsAnyAmount(this.text)`, { test: "mentions", text: "text", shift: 0 }],
  [`!mentionsAnyAmount(this.text)`, { test: "mentions-not", text: "text", shift: 0 }],
  [`mentionsAmount(this.text, this.amount)`, { test: "mentions", text: "text", amount: "amount", shift: 0 }],
  [
    `has(this.amount) && !mentionsAmount(this.text, shiftDecimal(this.amount, 4))`,
    { test: "mentions-not", text: "text", amount: "amount", shift: 4 },
  ],
  [`compareDecimals(this.amount, "10000") <= 0`, { test: "less", decimal: "amount", than: "10000" }],
  [`has(this.amount) && compareDecimals(this.amount, "0") > 0`, { test: "greater", decimal: "amount", than: "0" }],
])("%s can be shown by bytes", (condition, expected) => {
  expect(testOf(condition)).toEqual(expected);
});

test.each([
  `has(this.other) && mentionsAnyAmount(this.text)`,
  `mentionsAnyAmount(this.text) && mentionsAnyAmount(this.other)`,
  `mentionsAmount(this.text, shiftDecimal(this.amount, -1))`,
  `compareDecimals(this.amount, this.other) > 0`,
  `compareDecimals(this.amount, "0") > 1`,
  `compareDecimals(this.amount, "0") == 0`,
  `has(this.amount)`,
])("%s cannot", (condition) => {
  expect(testOf(condition)).toBeUndefined();
});
