import { expect, test, vi } from "vitest";
import { mergePatch } from "../base/merge-patch.ts";
import { type CaseFile, readCaseFiles } from "../build/case-files.ts";
import type { RegimeDescription, RuleDescription } from "../model/published.ts";
import { createRecordCheck } from "./record-check.ts";
import { dayOfEvent } from "./rule-context.ts";
import { findRecordType, findRegime, findVersion } from "./versions.ts";

vi.setConfig({ testTimeout: 60_000 });

/*
 * A frozen version holds the law until a day. Of an event after it the rules and parameters that end with that day have no
 * answer, and not the old one.
 */
const version = findVersion("next");
const necips = findRegime(version, "necips");
const caseFiles = readCaseFiles("rules");

/** Rules about a record that a case breaks, with the first record that does and the day of its event. */
const broken = version.rules.flatMap((rule) => {
  const file = caseFiles.get(rule.id);
  const item = file?.cases.find(
    ({ findings, regime }) => regime === undefined && findings.some((finding) => finding.rule === rule.id),
  );
  if (rule.layer !== "record" || rule.only !== undefined || file === undefined || item === undefined) return [];
  const type = findRecordType(version, file.recordType);
  const record = item.record ?? mergePatch(file.base, item.patch ?? {});
  const dates = type.eventDate.map((path) => path.slice(1).split("/"));
  const on = dayOfEvent(record, dates);
  const isDecidedByCodes = /inCodeList|codeTitle/.test(rule.holds ?? "");
  return on === "" || item.asOf !== undefined || isDecidedByCodes ? [] : [{ rule, file, record, on }];
});

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** What becomes of one rule for a record, in a version that holds no other. */
function resultOf(
  rule: RuleDescription,
  { recordType }: CaseFile,
  record: unknown,
  { lawUntil, regime = necips }: { readonly lawUntil?: string; readonly regime?: RegimeDescription },
): string[] {
  const rules = [rule, ...version.rules.filter(({ layer }) => layer === "shape")];
  const held = { ...version, codeLists: [], rules, ...(lawUntil !== undefined && { lawUntil }) };
  const results: string[] = [];
  createRecordCheck(held, findRecordType(version, recordType), { regime, asOf: "2025-11-22" })(record, {
    onFinding: ({ rule: { id } }) => id === rule.id && results.push("broken"),
    onSkip: ({ id }, reason) => id === rule.id && results.push(reason),
  });
  return results;
}

test("rules that end with the law have no answer after it", () => {
  expect(broken.length).toBeGreaterThan(100);
  for (const { rule, file, record, on } of broken) {
    const lawUntil = dayBefore(on);
    const ended = { ...rule, effectiveTo: lawUntil };
    const lastDay = { ...rule, effectiveTo: on };
    expect([rule.id, ...resultOf(ended, file, record, { lawUntil })]).toEqual([rule.id, "law"]);
    expect([rule.id, ...resultOf(lastDay, file, record, { lawUntil: on })]).toEqual([rule.id, "broken"]);
  }
});

test("parameters that end with the law have no value after it", () => {
  const counting = broken.filter(({ rule }) => rule.parameters !== undefined);
  expect(counting.length).toBeGreaterThan(10);
  const answers = counting.map(({ rule, file, record, on }) => {
    const parameters = Object.fromEntries(
      Object.entries(necips.parameters).map(([name, parameter]) => [
        name,
        { ...parameter, entries: parameter.entries.map((entry) => ({ ...entry, to: dayBefore(on) })) },
      ]),
    );
    return [rule.id, ...resultOf(rule, file, record, { regime: { ...necips, parameters } })];
  });
  // A rule that another part of its condition decides needs no parameter.
  expect(answers.filter(([, answer]) => answer !== "parameter").length).toBeLessThan(counting.length / 10);
  expect(answers.filter(([, answer]) => answer === undefined)).toEqual([]);
});
