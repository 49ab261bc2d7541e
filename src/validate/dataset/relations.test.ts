import { describe, expect, test } from "vitest";
import { readCaseFiles } from "../../build/case-files.ts";
import { createRecordSetCheck } from "../record-set.ts";
import { findRegime, findVersion } from "../versions.ts";

const version = findVersion("next");
const checkSet = createRecordSetCheck(version);
const options = { regime: findRegime(version, "necips"), asOf: "2025-11-22" };

describe("a wrong value in a record that a rule compares", () => {
  const rule = "continued-entity-with-two-establishments";
  const { base } = readCaseFiles("records").get("market-entity") ?? {};
  /** Approved since the rule is in force, so that only its condition decides whether it means the entity. */
  const entity = { ...(base as object), approvedOn: "2025-08-20", establishedOn: "2016-02-30" };
  const converted = { convertedOn: "2025-08-20", originalCreditCode: "92330106MA2GHJK31D" };

  /** Whether the rule had no answer for one of two entities of the same code. */
  const isUnanswered = (record: object) => {
    const other = { ...(base as object), approvedOn: "2024-03-20" };
    const records = [other, record].map((record) => ({ recordType: "market-entity", record }));
    return checkSet(records, options).notEvaluated.includes(rule);
  };

  test("is no matter where the condition of the rule is not met", () => {
    expect(isUnanswered(entity)).toBe(false);
    expect(isUnanswered({ ...entity, conversion: { ...converted, route: "1" } })).toBe(false);
  });

  test("leaves the rule without an answer where its condition is met", () => {
    expect(isUnanswered({ ...entity, conversion: { ...converted, route: "2" } })).toBe(true);
  });

  test("leaves the rule without an answer where its condition rests on it", () => {
    const right = { ...entity, establishedOn: "2016-05-18" };
    expect(isUnanswered({ ...right, conversion: { ...converted, route: "1" } })).toBe(false);
    expect(isUnanswered({ ...right, conversion: { ...converted, route: "none" } })).toBe(true);
  });
});
