import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CaseFile, createCaseRunner, defaultAsOf, readBase } from "../build/case-files.ts";
import { findVersion } from "./versions.ts";

/** A sequence of events of one process; `findings` name the defect and the index of the event it is found at. */
interface LifecycleCase {
  readonly name: string;
  readonly asOf?: string;
  readonly regime?: string;
  readonly events: readonly { readonly event: string; readonly occurredOn: string; readonly actor: string }[];
  readonly findings: readonly { readonly defect: string; readonly event: number }[];
}

const version = findVersion("next");
const run = createCaseRunner(version);
const ruleOf = new Map(
  version.rules.flatMap(({ id, defect }) => (defect === undefined ? [] : [[defect, id] as const])),
);
const base = readBase("lifecycle-event");

describe.each(version.lifecycles)("$id", ({ id, clause }) => {
  const path = new URL(`../../conformance-tests/cases/lifecycles/${id}.json`, import.meta.url);
  const file = JSON.parse(readFileSync(path, "utf8")) as CaseFile & { readonly cases: readonly LifecycleCase[] };

  test("is shown followed and broken", () => {
    expect(file.clause).toBe(clause);
    expect(new Set(file.cases.map(({ findings }) => findings.length > 0))).toEqual(new Set([true, false]));
  });

  test.each(file.cases as readonly LifecycleCase[])("$name", ({ asOf = defaultAsOf, regime, events, findings }) => {
    const records = events.map((event) => ({ processId: "P-1", lifecycle: id, ...event }));
    const others = records
      .slice(0, -1)
      .map((patch) => ({ recordType: "lifecycle-event", base: "lifecycle-event", patch }));
    const outcome = run(
      { subject: "", clause, recordType: "lifecycle-event", base, cases: [] },
      { name: "", patch: records.at(-1), others, asOf, ...(regime !== undefined && { regime }), findings: [] },
    );
    const wanted = new Set(ruleOf.values());
    const found = outcome.findings
      .filter(({ rule }) => wanted.has(rule))
      .map(({ rule, other }) => ({ rule, event: other ?? events.length - 1 }));
    expect(found).toEqual(findings.map(({ defect, event }) => ({ rule: ruleOf.get(defect as never), event })));
  });
});
