import { describe, expect, test } from "vitest";
import { createChecker, type LanguageType } from "../language/check.ts";
import { areEqual, type Facts } from "./mutate-proof.ts";

const change: LanguageType = { object: "change", fields: { kind: "string", on: "string", to: "string" } };
const record: LanguageType = {
  object: "record",
  fields: { a: "string", b: "string", group: { object: "group", fields: { c: "string" } }, changes: { list: change } },
};
const check = createChecker({ this: record, total: true, parameters: { days: "int", months: "int" } });
const proven = (one: string, other: string, facts: Facts = {}) =>
  areEqual(check(one, "bool").tree, check(other, "bool").tree, facts);

describe("proven to come to the same", () => {
  test.each([
    ["a member that is compared is there", "has(this.a) && this.a == '1'", "this.a == '1'"],
    ["and in items", "this.changes.all(c, has(c.on) && c.on < asOf)", "this.changes.all(c, c.on < asOf)"],
    ["a group that holds something is there", "has(this.group) && has(this.group.c)", "has(this.group.c)"],
    ["said twice", "this.a == '1' && this.b < asOf && this.a == '1'", "this.a == '1' && this.b < asOf"],
    ["what follows from another comparison", "this.a > '5' && this.a != '3'", "this.a > '5'"],
    [
      "of the same two values",
      "has(this.a) && has(this.b) && this.a < this.b",
      "has(this.a) && has(this.b) && !(this.b <= this.a)",
    ],
    ["no decimal is between", "compareDecimals(this.a, this.b) < 0", "compareDecimals(this.a, this.b) <= -1"],
    ["no two whole numbers are nearer", "size(this.a) > 3 && size(this.a) < 5", "size(this.a) == 4"],
    ["either branch", "(has(this.a) ? this.a : '0') == '1'", "has(this.a) && this.a == '1'"],
  ])("%s", (_, one, other) => {
    expect(proven(one, other)).toBe(true);
  });

  test("by what is known of the values", () => {
    const facts: Facts = {
      valuesOf: (path) => (path === "this.a" ? ["1", "2"] : undefined),
      isRequired: (path) => path === "c.kind",
      known: ["days"],
      leastTotal: 0,
    };
    expect(proven("this.a == '1'", "has(this.a) && this.a != '2'", facts)).toBe(true);
    expect(
      proven("this.changes.exists(c, has(c.kind) && c.kind != '1')", "this.changes.exists(c, c.kind != '1')", facts),
    ).toBe(true);
    expect(proven("total == 0", "total < 1", facts)).toBe(true);
    expect(proven("this.a < addDays(this.b, parameters.days) && this.a > '5' && !(this.a > '5')", "false", facts)).toBe(
      false,
    );
  });
});

describe("not proven", () => {
  test.each([
    ["a bound moved", "this.a < '5'", "this.a <= '5'"],
    ["an absent member differs from everything", "has(this.a) && this.a != '1'", "this.a != '1'"],
    ["a function of an absent member fails", "has(this.a) && isCalendarDate(this.a)", "isCalendarDate(this.a)"],
    [
      "a list that may be absent",
      "has(this.changes) && this.changes.exists(c, c.on < asOf)",
      "this.changes.exists(c, c.on < asOf)",
    ],
    [
      "a number of days that may be unknown",
      "has(this.a) && this.a <= addDays(asOf, parameters.days)",
      "this.a <= addDays(asOf, parameters.days)",
    ],
    ["an order of texts is no order of numbers", "this.a > '5' && this.a < '6'", "this.a == '5'"],
    ["a year may be none", "year(this.a) < 2020 || year(this.a) >= 2020", "true == true"],
    ["two different calls", "size(this.a) > 3", "size(this.b) > 3"],
    ["the order of what fails", "isCalendarDate(this.a) && has(this.a)", "has(this.a) && isCalendarDate(this.a)"],
    ["without its values", "this.a == '1'", "has(this.a) && this.a != '2'"],
    ["a total may be negative", "total == 0", "total < 1"],
    ["two absent members are not said to be equal", "has(this.a) && this.a == this.b", "this.a == this.b"],
  ])("%s", (_, one, other) => {
    expect(proven(one, other)).toBe(false);
  });
});
