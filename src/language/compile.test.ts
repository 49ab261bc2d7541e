import { describe, expect, test } from "vitest";
import { findVersion } from "../validate/versions.ts";
import { createChecker } from "./check.ts";
import { compile } from "./compile.ts";
import { createLibrary } from "./library.ts";
import { NotEvaluated } from "./not-evaluated.ts";

const version = findVersion("next");
const library = createLibrary(version);

const scope = createChecker({
  this: {
    object: "Thing",
    fields: {
      name: "string",
      other: "string",
      kinds: { list: "string" },
      part: { object: "Part", fields: { on: "string" } },
    },
  },
  parameters: { days: "int", limits: { map: "int" } },
});
const compiled = (text: string) => compile(scope(text, "bool"));
const run = (text: string, subject: unknown, parameters: Record<string, unknown> = {}) => {
  const context = {
    asOf: "2025-11-22",
    parameter: (name: string) => {
      if (!(name in parameters)) throw new NotEvaluated("parameter", name);
      return parameters[name];
    },
  };
  return new Function(`return ${compiled(text).source}`)()(subject, context, library);
};

describe("what a rule needs", () => {
  test("fields outside has() are required, those inside are not", () => {
    const { reads, requires } = compiled(`has(this.part.on) || this.name == "x"`);
    expect(reads).toEqual(["name", "part.on"]);
    expect(requires).toEqual(["name", "part"]);
  });

  test("a group asked for by itself need not be there", () => {
    expect(compiled(`has(this.part) && has(this.part.on) || this.name == "x"`).requires).toEqual(["name"]);
  });

  test("parameters are collected", () => {
    expect(compiled(`parameters.days > 3 && "35" in this.kinds`).parameters).toEqual(["days"]);
  });

  test("what makes a text rule false is known as a pattern", () => {
    const text = createChecker({ this: "string", parameters: {} });
    expect(compile(text(`!this.matches("[()]")`, "bool")).suspicious).toBe("[()]");
    expect(compile(text(`!this.matches("a") && !this.matches("b")`, "bool")).suspicious).toBe("(?:a)|(?:b)");
    expect(compile(text(`this.matches("a")`, "bool")).suspicious).toBeUndefined();
  });
});

describe("what the checker refuses", () => {
  test.each([
    ["a field that does not exist", "this.nmae == 'x'"],
    ["a comparison of different types", "this.name > 3"],
    ["a condition that is no truth value", "this.name"],
    ["an unknown function", "reverse(this.name) == 'x'"],
    ["a computed pattern", "this.name.matches(this.other)"],
    ["a number with a fraction", "size(this.name) > 1.5"],
  ])("%s", (_what, text) => {
    expect(() => compiled(text)).toThrow();
  });
});

describe("no answer", () => {
  test("an unknown parameter has none", () => {
    expect(() => run("parameters.days > 3", {})).toThrow(NotEvaluated);
  });

  test("the other side of || decides all the same, on either side", () => {
    expect(run(`parameters.days > 3 || this.name == "x"`, { name: "x" })).toBe(true);
    expect(run(`this.name == "x" || parameters.days > 3`, { name: "x" })).toBe(true);
    expect(() => run(`parameters.days > 3 || this.name == "x"`, { name: "y" })).toThrow(NotEvaluated);
  });

  test("the other side of && decides all the same", () => {
    expect(run(`parameters.days > 3 && this.name == "x"`, { name: "y" })).toBe(false);
    expect(() => run(`parameters.days > 3 && this.name == "x"`, { name: "x" })).toThrow(NotEvaluated);
  });

  test("a key that a map parameter lacks has none", () => {
    expect(() => run(`parameters.limits["44"] > 1`, {}, { limits: { "35": 2 } })).toThrow(NotEvaluated);
    expect(run(`parameters.limits["35"] > 1`, {}, { limits: { "35": 2 } })).toBe(true);
  });

  test("a date beyond the calendar has none", () => {
    expect(() => run(`addWorkingDays(this.name, 20) > "2027-01-01"`, { name: "2026-12-21" })).toThrow(NotEvaluated);
  });
});

test("lengths count characters, not code units", () => {
  expect(run("size(this.name) == 2", { name: "𠮷祥" })).toBe(true);
  expect(run(`this.name.substring(1, 2) == "祥"`, { name: "𠮷祥" })).toBe(true);
});
