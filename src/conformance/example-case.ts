import type { SuiteCase } from "./suite.ts";

/** Test help: a case in which nothing is to be found, with changes. */
export function exampleCase(changes: Partial<SuiteCase> = {}): SuiteCase {
  return {
    id: "rules/a/b",
    status: "approved",
    role: "validator",
    level: 1,
    recordType: "tag",
    form: "records",
    subject: "rule:a",
    clause: "a#b",
    asOf: "2025-11-22",
    regime: "necips",
    input: {},
    expected: { findings: [] },
    ...changes,
  };
}
