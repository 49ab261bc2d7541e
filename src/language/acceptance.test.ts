import { describe, expect, test } from "vitest";
import { createAcceptances, type TextSchema } from "./acceptance.ts";
import { createChecker } from "./check.ts";
import { rightTexts } from "./right-texts.ts";

const check = createChecker({ this: "string", parameters: { days: "int" } });
const codesOf = (list: string) =>
  list === "yes-no" ? ["0", "1"] : Array.from({ length: 100 }, (_, code) => String(code));
const acceptanceFor = createAcceptances(codesOf);
const rule = (text: string) => ({ condition: check(text, "bool"), isUnconditional: true });
const of = (conditions: readonly string[], schema: TextSchema = {}) => acceptanceFor(schema, conditions.map(rule));

/** Rules that leave a credit code no defect. */
const codeRules = [
  ...[
    "placeholder",
    "registration-number",
    "length",
    "lowercase",
    "character",
    "truncated",
    "complement",
    "check-digit",
  ],
].map((defect) => `creditCodeDefect(this) != "${defect}"`);

describe("what is enough for a condition", () => {
  test.each([
    [`!this.matches("a")`, { without: ["a"], matching: [] }],
    [`this.matches("a") && !this.contains("+")`, { without: ["\\+"], matching: ["a"] }],
    [`this != "无"`, { without: ["^(?:无)$"], matching: [] }],
    [`!(this in ["a", "b."])`, { without: ["^(?:a|b\\.)$"], matching: [] }],
    [`this in ["a", "b"]`, { without: [], matching: ["^(?:a|b)$"] }],
    [`inCodeList("yes-no", this)`, { without: [], matching: ["^(?:0|1)$"] }],
    [`size(this) <= 20`, { without: [], matching: [], maxLength: 20 }],
    [`size(this) >= 2`, { without: [], matching: [], minLength: 2 }],
    [`!isMissingText(this)`, { without: [], matching: ["\\S"] }],
    [`this >= "20"`, { without: [], matching: ["^(?:[3-\\u{10ffff}]|2[1-\\u{10ffff}]|20)"] }],
    [`bracketDefect(this) != "mixed"`, { without: [], matching: rightTexts.bracketDefect?.matching }],
  ])("%s", (condition, acceptance) => {
    expect(of([condition])).toEqual(acceptance);
  });

  test.each([
    [`isPlaceholder(this)`],
    [`inCodeList("large", this)`],
    [`registrationNumberDefect(this) == ""`],
    [`size(this) > parameters.days`],
    [`this < asOf`],
    [`this in [asOf]`],
    [`!(this in ["a", asOf])`],
    [`isCalendarDate(this.substring(1, 10))`],
    [`!this.matches("a") && registrationNumberDefect(this) == ""`],
  ])("nothing is known to be enough for %s", (condition) => {
    expect(of([condition])).toBeUndefined();
  });
});

describe("of two sides of which one is enough", () => {
  test("the one that can be said", () => {
    expect(of([`registrationNumberDefect(this) == "" || !this.matches("a")`])).toEqual({
      without: ["a"],
      matching: [],
    });
  });

  test("the one that more texts meet", () => {
    expect(of([`!this.matches("[()]") || bracketDefect(this) != "unbalanced"`])?.without).toEqual([]);
    expect(of([`this.matches("^a$") || !this.matches("b")`])).toEqual({ without: ["b"], matching: [] });
  });

  test("not one that the schema or another rule rules out", () => {
    const condition = `!this.matches("^[0-9]+") || decimalPlaces(this) <= 2`;
    const matching = ["^[0-9]+$", "^[^.]*(?:\\.[ -~]{0,2})?$"];
    expect(of([condition], { pattern: "^[0-9]+$" })).toEqual({ without: [], matching });
    expect(of([condition, `this.matches("^[0-9]+$")`])).toEqual({ without: [], matching });
    expect(of([`!this.matches("^[0-9]+")`], { pattern: "^[0-9]+$" })).toBeUndefined();
  });
});

describe("the schema", () => {
  test("asks for its pattern and lengths", () => {
    expect(of([`size(this) >= 3`], { pattern: "a", minLength: 1, maxLength: 9 })).toEqual({
      without: [],
      matching: ["a"],
      minLength: 3,
      maxLength: 9,
    });
  });

  test("of a few codes leaves those that the rules let be", () => {
    expect(of([`this != "b"`, `!isPlaceholder(this)`], { enum: ["a", "b", "-"] })).toEqual({
      without: [],
      matching: ["^(?:a)$"],
    });
    expect(of([`this != "a"`], { enum: ["a"] })).toBeUndefined();
  });
});

describe("credit codes", () => {
  const department = `creditCodeDefect(this) != "" || isCreditCodeDepartmentKnown(this)`;
  const division = `creditCodeDefect(this) != "" || !isCreditCodeProvinceKnown(this) || inCodeList("large", this.substring(2, 8))`;

  test("are right by their check digits, and by their first characters where a list decides", () => {
    expect(of([...codeRules, department])).toMatchObject({ check: "credit-code", knownHead: 2 });
    expect(of([...codeRules, department, division])).toMatchObject({ check: "credit-code", knownHead: 8 });
    expect(of(codeRules)).not.toHaveProperty("knownHead");
  });

  test("the first characters say nothing where a right code may have a defect, or a rule is not always in force", () => {
    expect(of([...codeRules.slice(1), department])).toBeUndefined();
    const dated = { ...rule(department), isUnconditional: false };
    expect(acceptanceFor({}, [...codeRules.map(rule), dated])).toBeUndefined();
  });

  test("nor where all of the code decides", () => {
    expect(of([...codeRules, `creditCodeDefect(this) != "" || inCodeList("large", this)`])).toBeUndefined();
  });
});
