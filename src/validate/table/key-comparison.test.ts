import { describe, expect, test } from "vitest";
import { readBase } from "../../build/case-files.ts";
import { compareTable } from "../../build/table-equality.ts";
import { encodeText } from "../../read/encoding.ts";
import { createDatasetPlan } from "../dataset/plan.ts";
import { findRecordType, findRegime, findVersion } from "../versions.ts";
import { createKeyPlanner } from "./key-comparison.ts";
import type { TablePlan } from "./table-plan.ts";

const version = findVersion("next");

/** The day of establishment is to be the same in two records of an entity, where `conversion.route` or `changes` say so. */
const dayRule = "continued-entity-with-two-establishments";

describe("a table of entities, of which one stands there twice", () => {
  const { creditCode, entityName, entityType } = readBase("market-entity") as Readonly<Record<string, string>>;

  /** Other rules about entities with one code need more columns than these. */
  const tableOf = (headers: readonly string[], ...rows: readonly (readonly string[])[]) => {
    const head = ["统一社会信用代码", "名称", "类型", "成立日期", ...headers];
    return [head, ...rows.map((cells) => [creditCode, entityName, entityType, ...cells])]
      .map((cells) => `${cells.join(",")}\r\n`)
      .join("");
  };

  test.each([
    ["without a column for what decides", tableOf([], ["2025-08-20"], ["2025-08-32"])],
    [
      "with a column for a part of it",
      tableOf(["转型登记日期"], ["2025-08-20", "2025-08-20"], ["2025-08-20", "2025-08-32"]),
    ],
    ["with a column for it", tableOf(["个转企办理方式"], ["2025-08-20", "2"], ["2025-08-32", "2"])],
  ])("%s, is judged alike where a day is wrong", async (_, text) => {
    const against = { asOf: "2025-11-22", type: "market-entity" };
    const { difference, records } = await compareTable(encodeText(text, "utf-8"), against);
    expect([difference, records]).toEqual([undefined, 2]);
  });
});

describe("how entities are compared by their codes", () => {
  const recordType = findRecordType(version, "market-entity");
  const fields = ["/creditCode", "/entityType", "/establishedOn"];

  /** What is done in a table with columns for some fields. */
  const wayIn = (paths: readonly string[], held = version) => {
    const emissions = createDatasetPlan(held, findRegime(held, "necips"), [recordType.id]).emissions(recordType.id);
    const columns = paths.map((path) => ({ reader: { segments: path.slice(1).split("/") } }));
    const columnOf = new Map(paths.map((path, index) => [path, index]));
    const plan = { recordType, columns, columnOf } as unknown as TablePlan;
    return createKeyPlanner(plan, held)(emissions).find(({ emission }) => emission.by === "subject")?.way;
  };

  test("is not at all where the table lacks everything that makes a rule mean one", () => {
    expect(wayIn(fields)).toBe("none");
    expect(wayIn([...fields, "/conversion/route"])).toBe("whole");
    expect(wayIn([...fields, "/conversion/convertedOn"])).toBe("whole");
  });

  test("is as a whole where the rule ends with the law, for past it there is no answer", () => {
    const effectiveTo = "2025-12-31";
    const rules = version.rules.map((rule) => (rule.id === dayRule ? { ...rule, effectiveTo } : rule));
    expect(wayIn(fields, { ...version, rules })).toBe("none");
    expect(wayIn(fields, { ...version, rules, lawUntil: effectiveTo })).toBe("whole");
  });
});
