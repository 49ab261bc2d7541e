import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NotEvaluated } from "../../language/not-evaluated.ts";
import type { PublishedVersion, RecordTypeDescription } from "../../model/published.ts";
import { findRecordType, findRegime, findVersion } from "../versions.ts";
import { createEligibility } from "./eligibility.ts";

const version = findVersion("next");
const regime = findRegime(version, "necips");
const asOf = "2025-11-22";
const type = findRecordType(version, "market-entity");
const base = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../../conformance-tests/cases/bases/${id}.json`, import.meta.url), "utf8"));
const reasonOf = (id: string, changes: object, day = asOf, name = "necips") =>
  createEligibility(version, findRecordType(version, id), { regime: findRegime(version, name), asOf: day })({
    ...base(id),
    ...changes,
  })?.id;

describe("the envelope", () => {
  const envelope = (publicity: object, more: object = {}) => ({ envelope: { operation: "N", publicity, ...more } });
  test.each([
    ["public", { class: "P", startsOn: "2025-11-22", plannedEndOn: "2025-11-22" }, undefined],
    ["shared", { class: "N" }, "envelope-class"],
    ["internal", { class: "I" }, "envelope-class"],
    ["misspelled", { class: "公示" }, "envelope-class"],
    ["not begun", { class: "P", startsOn: "2025-11-23" }, "not-yet"],
    ["planned end past", { class: "P", plannedEndOn: "2025-11-21" }, "planned-end"],
    ["ended", { class: "P", endedOn: "2025-11-22" }, "ended"],
    ["ending tomorrow", { class: "P", endedOn: "2025-11-23" }, undefined],
    ["ended without a day", { class: "P", endReason: "4" }, "ended"],
    ["ended on no day", { class: "P", endedOn: "去年" }, "ended"],
  ])("%s", (_, publicity, expected) => {
    expect(reasonOf("market-entity", envelope(publicity))).toBe(expected);
  });

  test("of a deletion", () => {
    expect(reasonOf("market-entity", envelope({ class: "P" }, { operation: "D" }))).toBe("deleted");
  });
});

test.each(["credit-point", "risk-classification", "individual-business-evaluation", "batch-manifest"])(
  "no %s is public",
  (id) => {
    expect(reasonOf(id, {})).toMatch(/^class-[NI]$/);
  },
);

test("conditions and ends of the record type", () => {
  expect(reasonOf("commitment", { disclosure: "1", publicityEndsOn: "2025-11-22" })).toBeUndefined();
  expect(reasonOf("commitment", { disclosure: "1", publicityEndsOn: "2025-11-21" })).toBe("until-0");
  expect(reasonOf("commitment", { disclosure: "2" })).toBe("condition-0");
  expect(reasonOf("commitment", { disclosure: undefined })).toBe("condition-0-unanswered");
});

test("a condition of the other system is not asked", () => {
  const person = { result: "2", handledOn: "2025-07-01", subject: { name: "示例甲", kind: "2" } };
  expect(reasonOf("commitment-verification", person)).toBeUndefined();
  expect(reasonOf("commitment-verification", person, asOf, "creditchina")).toBe("condition-1");
});

test("what has no answer keeps the record back", () => {
  const source = { document: "本标准", confidence: "design" } as const;
  const own: RecordTypeDescription = {
    ...type,
    publication: {
      class: "P",
      conditions: [{ holds: "this.a", reason: { zh: "甲", en: "a" }, source }],
      until: [{ day: "this.b", source }],
    },
  };
  const eligibilityOf = (condition: () => boolean, end: () => string, isPublicCopy = false) => {
    const compiled = {
      conditions: [{ run: condition, applies: () => true }],
      until: [{ run: end, applies: () => true }],
    };
    const made: PublishedVersion = { ...version, compiledPublications: { [own.id]: compiled } };
    return createEligibility(made, own, { regime, asOf, isPublicCopy });
  };
  const unknown = () => {
    throw new NotEvaluated("calendar", "2030");
  };
  expect(eligibilityOf(unknown, () => "")({})?.id).toBe("condition-0-unanswered");
  expect(eligibilityOf(() => true, unknown)({})?.id).toBe("until-0-unanswered");
  expect(
    eligibilityOf(
      () => true,
      () => "",
    )({}),
  ).toBeUndefined();
  expect(
    eligibilityOf(
      () => true,
      () => "",
    )({}, new Set(["/a"]))?.id,
  ).toBe("condition-0-unanswered");
  const broken = () => {
    throw new Error("a fault of the program");
  };
  expect(() => eligibilityOf(broken, () => "")({})).toThrow("a fault");
});
