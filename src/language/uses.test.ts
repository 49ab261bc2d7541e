import { describe, expect, test } from "vitest";
import { createChecker } from "./check.ts";
import { compile } from "./compile.ts";
import { lengthsOf, usesOf } from "./uses.ts";

const check = createChecker({
  this: {
    object: "Thing",
    fields: {
      name: "string",
      code: "string",
      on: "string",
      items: { list: { object: "Item", fields: { name: "string" } } },
      part: { object: "Part", fields: { on: "string" } },
    },
  },
  parameters: { names: { map: "string" } },
});
const condition = (text: string) => check(text, "bool");

describe("what a condition needs of a field", () => {
  test.each([
    [`has(this.name) && has(this.part.on)`, { name: "presence", "part.on": "presence" }],
    [`!has(this.part) || this.name == "x"`, { name: "whole", part: "presence" }],
    [`has(this.name) && this.name != ""`, { name: "whole" }],
    [`this.code.substring(2, 4) == "44"`, { code: { from: 2, to: 4 } }],
    [`this.code.substring(2, 4) == "44" || this.code.startsWith("91")`, { code: { from: 0, to: 4 } }],
    [`has(this.code) && this.code.startsWith("𠮷祥")`, { code: { from: 0, to: 2 } }],
    [`this.code.substring(2) == "44"`, { code: "whole" }],
    [`this.code.startsWith(this.name)`, { code: "whole", name: "whole" }],
    [`this.code.substring(2, 4) == "44" && size(this.code) == 18`, { code: "whole" }],
    [`this.code.substring(0, size(this.name)) == "44"`, { code: "whole", name: "whole" }],
    [`parameters.names[this.code.substring(2, 4)] == "x"`, { code: { from: 2, to: 4 } }],
    [`addDays(this.on.substring(0, 10), 1) > asOf`, { on: { from: 0, to: 10 } }],
    [
      `mentionsAmount(this.name, this.code) || !mentionsAnyAmount(this.name)`,
      { name: { of: ["mentionsAmount", "mentionsAnyAmount"] }, code: "whole" },
    ],
    [`documentNumberYear(this.name) == this.code`, { name: { of: ["documentNumberYear"] }, code: "whole" }],
    [`documentNumberYear(this.name) == this.name`, { name: "whole" }],
    [`this.items.exists(item, has(item.name) && item.name == this.name)`, { items: "whole", name: "whole" }],
  ])("%s", (text, uses) => {
    expect(usesOf(condition(text))).toEqual(uses);
    expect(Object.keys(usesOf(condition(text)))).toEqual(compile(condition(text)).reads);
  });
});

describe("lengths that are enough", () => {
  test("of conditions of nothing but lengths and differences", () => {
    expect(lengthsOf(condition(`this.name != this.code && size(this.name) >= 10 && this.part.on != this.on`))).toEqual({
      differ: [
        ["name", "code"],
        ["part.on", "on"],
      ],
      atLeast: [["name", 10]],
    });
  });

  test.each([
    [`this.name != "x"`],
    [`this.name != this.code || size(this.name) >= 10`],
    [`size(this.name) >= size(this.code)`],
    [`size(this.name) <= 10`],
    [`this.name != this.code && has(this.on)`],
    [`!(this.name != this.code)`],
  ])("not of %s", (text) => {
    expect(lengthsOf(condition(text))).toBeUndefined();
  });
});
