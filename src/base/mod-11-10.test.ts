import { expect, test } from "vitest";
import { mod1110CheckDigit } from "./mod-11-10.ts";

test.each([
  ["0794", "5"],
  ["11010800000001", "6"],
  ["31011560098553", "3"],
  ["1330108011171", "9"],
])("%s is followed by %s", (digits, check) => {
  expect(mod1110CheckDigit(digits)).toBe(check);
});

test.each(["", "12a4", "１２３", "12 34"])("%j has no check digit", (digits) => {
  expect(mod1110CheckDigit(digits)).toBe("");
});

test("finds every single wrong digit", () => {
  const digits = "31011560098553";
  const check = mod1110CheckDigit(digits);
  for (let index = 0; index < digits.length; index += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const other = `${digits.slice(0, index)}${digit}${digits.slice(index + 1)}`;
      if (other !== digits) expect(mod1110CheckDigit(other)).not.toBe(check);
    }
  }
});
