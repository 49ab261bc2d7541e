import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Unreadable } from "../finding/unreadable.ts";
import { createValidator } from "./validator.ts";

const asOf = "2025-11-22";
const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url));
const penaltyRecord = () =>
  JSON.parse(example("administrative-penalty-clean.ndjson").toString().split("\n")[0] as string);
const penalty = (changes: Record<string, unknown>) => ({ ...penaltyRecord(), ...changes });
const penalties = createValidator({ type: "administrative-penalty", asOf });
const bytes = (text: string) => new TextEncoder().encode(text);
const unreadable = (action: () => unknown): Unreadable => {
  try {
    action();
  } catch (problem) {
    if (problem instanceof Unreadable) return problem;
  }
  throw new Error("nothing unreadable was thrown");
};

describe("one record", () => {
  test("a right one is valid and has nothing to be said", () => {
    expect(penalties.validateRecord(penaltyRecord())).toMatchObject({ kind: "valid", findings: [] });
  });

  test("a wrong one says rule, path, value and words", () => {
    const { kind, findings } = penalties.validateRecord(penalty({ decisionOrganCode: "11330106002561231A" }));
    expect(kind).toBe("invalid");
    expect(findings).toEqual([
      expect.objectContaining({
        rule: "credit-code-check-digit",
        severity: "error",
        path: "/decisionOrganCode",
        value: "11330106002561231A",
        row: null,
        message: expect.stringContaining("第18位按前17位应为 Q"),
        clause: "identifiers#credit-code",
      }),
    ]);
  });

  test.each([null, 7, "text", []])("%j is no record and says so", (value) => {
    expect(penalties.validateRecord(value).kind).toBe("invalid");
  });

  test("is not changed", () => {
    const record = penalty({ remark: "N/A", penaltyKinds: ["21", "x"], subject: { name: "　示例 ", kind: "4" } });
    const before = structuredClone(record);
    penalties.validateRecord(record);
    expect(record).toEqual(before);
  });

  test("is as wrong the second time as the first", () => {
    const record = penalty({ decidedOn: "2025-02-30" });
    expect(penalties.validateRecord(record)).toEqual(penalties.validateRecord(record));
  });

  test("a warning is no reason to reject it, unless it is asked to be", () => {
    const record = penalty({ documentNumber: "杭西市监处罚(2025)101号" });
    const strict = createValidator({ type: "administrative-penalty", asOf, failOn: "warning" });
    expect(penalties.validateRecord(record)).toMatchObject({ kind: "valid", findings: [{ severity: "warning" }] });
    expect(strict.validateRecord(record).kind).toBe("invalid");
  });

  test("personal data is masked in value, message, arguments and names", () => {
    const id = "11010519491231002X";
    const { findings } = penalties.validateRecord(
      penalty({
        subject: { name: `示例${id} `, kind: "2", idType: "10", idNumber: "110105194912310021", [id]: "x" },
        documentNumber: `某罚(2025)${id}号`,
        remark: `${"很".repeat(90)}${id}　`,
        content: "联系 138-1234-5678　",
        facts: { phone: "13812345678" },
      }),
    );
    expect(findings.length).toBeGreaterThan(5);
    expect(JSON.stringify(findings)).not.toMatch(/1101051949|13812345678|138-1234/);
  });

  test("however deep it is nested", () => {
    let deep: unknown = "x";
    for (let depth = 0; depth < 50_000; depth++) deep = [deep];
    const { findings } = penalties.validateRecord(penalty({ facts: deep, remark: "N/A" }));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "value-of-wrong-type", path: "/facts", value: "[…]" }),
    );
  });

  test("needs a record type", () => {
    expect(unreadable(() => createValidator({ asOf }).validateRecord({})).code).toBe("usage");
  });
});

describe("what was not checked", () => {
  const reasons = (changes: Record<string, unknown>) =>
    penalties.validateRecord(penalty(changes)).notChecked.map(({ reason }) => reason);

  test("rules that rest on a malformed field", () => {
    expect(reasons({ decidedOn: "2025-02-30" })).toContain("malformed-field");
  });

  test("deadlines outside the calendar of working days", () => {
    expect(reasons({ decidedOn: "2031-05-15", publishedOn: "2031-05-28", publicityEndsOn: "2034-05-28" })).toContain(
      "calendar",
    );
  });

  test("parameters that are unknown for the day", () => {
    expect(reasons({ publicityEndsOn: "2025-08-28" })).toContain("parameter");
  });

  test("rules whose column is missing, once per rule with the number of records", async () => {
    const { notChecked } = await penalties.validateBytes(
      "a.csv",
      bytes("行政相对人名称,行政处罚决定书文号\n甲,1号\n乙,2号\n"),
    );
    expect(notChecked).toContainEqual(expect.objectContaining({ reason: "missing-column", count: 2 }));
  });
});

describe("bytes", () => {
  test("are reported with digest, encoding and exact counts", async () => {
    const report = await createValidator({ asOf }).validateBytes(
      "penalties.csv",
      example("administrative-penalty-dirty.gb18030.csv"),
      { maxSamples: 1 },
    );
    expect(report).toMatchObject({
      outcome: "invalid",
      recordType: { id: "administrative-penalty" },
      inputs: [{ file: "penalties.csv", format: "csv", encoding: "gb18030", headerRow: 1 }],
      problem: null,
    });
    expect(report.counts.reduce((sum, { count }) => sum + count, 0)).toBe(
      report.totals.error + report.totals.warning + report.totals.information,
    );
  });

  test("the same bytes give the same report", async () => {
    const once = () => createValidator({ asOf }).validateBytes("a.csv", example("market-entity-dirty.csv"));
    expect(await once()).toEqual(await once());
  });

  test("a warning fails the file where it was asked to", async () => {
    const record = bytes(`${JSON.stringify(penalty({ documentNumber: "杭西市监处罚(2025)101号" }))}\n`);
    const outcome = async (failOn: "error" | "warning") =>
      (await createValidator({ asOf, failOn }).validateBytes("a.ndjson", record)).outcome;
    expect(await outcome("error")).toBe("valid");
    expect(await outcome("warning")).toBe("invalid");
  });

  test("that cannot be read are an outcome, and say nothing of the records before", async () => {
    const report = await createValidator({ asOf }).validateBytes(
      "a.csv",
      bytes('行政相对人名称,行政处罚决定书文号\n甲,1号\n乙,"2号\n'),
    );
    expect(report).toMatchObject({ outcome: "unreadable", records: { read: 0 }, counts: [], findings: [] });
    expect(report.problem).toMatchObject({ code: "unclosed-quote", file: "a.csv" });
  });

  test("with a new name in every record are counted without end, but not column by column", async () => {
    const lines = Array.from({ length: 1500 }, (_, row) => `{"documentNumber":"1号","facts":"x","name${row}":1}\n`);
    const { counts } = await penalties.validateBytes("a.ndjson", bytes(lines.join("")));
    const unknown = counts.filter(({ rule }) => rule === "field-unknown");
    expect(unknown.reduce((sum, { count }) => sum + count, 0)).toBe(1500);
    expect(unknown.length).toBe(1001);
  });
});

describe("Standard Schema", () => {
  const { "~standard": standard } = penalties;

  test("says who it is", () => {
    expect(standard).toMatchObject({ version: 1, vendor: "creditspec" });
  });

  test("a valid record comes back as it was given", () => {
    const record = penaltyRecord();
    expect(standard.validate(record)).toEqual({ value: record });
  });

  test("an issue has a message and a path of keys and indexes; warnings are none", () => {
    const result = standard.validate(penalty({ penaltyKinds: ["21", "x"], documentNumber: "某罚(2025)1号" }));
    expect(result.issues).toEqual([
      expect.objectContaining({ message: expect.stringContaining("x"), path: ["penaltyKinds", 1] }),
    ]);
  });

  test("keys of a path are unescaped", () => {
    const { issues = [] } = standard.validate(penalty({ "a/b~c": 1 }));
    expect(issues.map(({ path }) => path)).toEqual([["a/b~c"]]);
  });
});

describe("names that do not exist", () => {
  test.each([
    [{ type: "administrative-penalti" }, "administrative-penalty"],
    [{ regime: "credit-china" }, "creditchina"],
    [{ standard: "nxt" }, "next"],
  ])("%j", (options, suggestion) => {
    const { code, args } = unreadable(() => createValidator({ asOf, ...options }));
    expect(code).toBe("unknown-name");
    expect(args).toMatchObject({ suggestion, known: "" });
  });

  test("one that is like no other is answered with all there are", () => {
    const { args } = unreadable(() => createValidator({ asOf, standard: "constructor" }));
    expect(args).toMatchObject({ suggestion: "", known: expect.stringContaining("next") });
  });
});

test("an abort is heard while records are compared with each other", async () => {
  const abort = new AbortController();
  const text = example("administrative-penalty-clean.ndjson");
  const checked = penalties.validateBytes("处罚.ndjson", text, {
    signal: abort.signal,
    // The last record has been read when this runs; what is left is the comparison.
    onRecordRead: () => setTimeout(() => abort.abort()),
  });
  await expect(checked).rejects.toThrow(/abort/i);
});
