import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sourceOfBytes } from "../../read/source.ts";
import { findRegime, findVersion } from "../versions.ts";
import { checkPublicCopy } from "./check-copy.ts";
import { type CopyOptions, makePublicCopy } from "./make-copy.ts";
import { type InputSurvey, surveyInputs } from "./survey.ts";

const version = findVersion("next");
const regime = findRegime(version, "necips");
const asOf = "2025-11-22";
const folder = new URL("../../../examples/", import.meta.url);
const penaltyLine = JSON.parse(
  readFileSync(new URL("administrative-penalty-clean.ndjson", folder), "utf8").split("\n")[0] as string,
) as Record<string, unknown>;

async function copyOf(name: string, bytes: Uint8Array, options: Partial<CopyOptions> = {}) {
  const source = sourceOfBytes(name, bytes);
  const { report, inputs } = await surveyInputs([source], version, regime, { asOf });
  expect(report.problem).toBeNull();
  let text = "";
  const sink = {
    write(piece: string) {
      text += piece;
    },
  };
  const summary = await makePublicCopy(source, inputs[0] as InputSurvey, { version, regime, asOf, ...options }, sink);
  return { ...summary, text, reasons: summary.leftOut.map(({ reason, count, rows }) => [reason.id, count, rows]) };
}
const bytes = (text: string) => new TextEncoder().encode(text);
const ndjson = (...records: object[]) => bytes(records.map((record) => `${JSON.stringify(record)}\n`).join(""));
const enveloped = (recordId: string, operation: string, publicity: object = { class: "P" }, number = recordId) => ({
  ...penaltyLine,
  documentNumber: `杭西市监处罚〔2025〕${number}号`,
  envelope: {
    recordId,
    recordType: "administrative-penalty",
    standardVersion: "1.0.0",
    regime: "necips",
    operation,
    occurredOn: "2025-05-15",
    createdAt: "2025-05-28T10:00:00+08:00",
    updatedAt: "2025-05-28T10:00:00+08:00",
    publicity: { channels: ["1"], startsOn: "2025-05-28", isMasked: "0", isSecrecyReviewed: "1", ...publicity },
  },
});

describe("every example", () => {
  const files = readdirSync(folder).filter((name) => /-(?:clean\.(?:csv|ndjson|json)|dirty\.csv)$/.test(name));
  test.each(files)("%s has a copy without leaks, or none", async (name) => {
    const made = await copyOf(name, readFileSync(new URL(name, folder)));
    expect(made.published + made.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(made.records);
    if (made.published === 0) return;
    const copy = sourceOfBytes(name, bytes(made.text));
    const { report, leaks } = await checkPublicCopy([copy], version, regime, { asOf });
    expect(report.problem).toBeNull();
    expect(report.records.read).toBe(made.published);
    // One object alone may be either.
    if (made.published > 1) expect(report.inputs[0]?.format).toBe(made.format);
    expect(leaks).toEqual([]);
    // What is public stays so: the copy of a copy is the copy.
    const again = await copyOf(name, bytes(made.text), { keepsInvalid: true });
    expect(again.text).toBe(made.text);
  });
});

test("a table keeps order, headers and spelling of its public columns", async () => {
  const made = await copyOf(
    "a.csv",
    bytes(
      [
        "处罚情况表,,,,,,,,,,,,,,,",
        "处罚机关,行政处罚决定书文号,行政相对人名称,行政相对人类别,自然人证件类型,自然人证件号码,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,处罚决定日期,处罚机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码,内部批注",
        '杭州市西湖区市场监督管理局,杭西市监处罚〔2025〕101号,示例甲,自然人,身份证,11010519491231002X,无照经营,"当事人电话13812345678，称""不知""",《无证无照经营查处办法》第十三条,罚款,罚款人民币500元。,2025/05/15,11330106002561231Q,杭州市西湖区市场监督管理局,11330106002561231Q,领导已阅',
        "合计,1,,,,,,,,,,,,,,",
        "",
      ].join("\n"),
    ),
    { keepsInvalid: true },
  );
  const lines = made.text.split("\r\n");
  expect(lines[0]).toBe(
    "处罚机关,行政处罚决定书文号,行政相对人名称,行政相对人类别,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,处罚决定日期,处罚机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码",
  );
  expect(lines[1]).toContain('示例甲,自然人,无照经营,"当事人电话138****5678，称""不知""",');
  expect(made.dropped.map(({ header, count }) => [header, count])).toEqual([
    ["自然人证件类型", 1],
    ["自然人证件号码", 1],
    ["内部批注", 1],
  ]);
  expect(made.masked).toEqual([{ path: "/facts", header: "违法事实", count: 1 }]);
});

test("a record that is wrong is left out, unless it is wanted", async () => {
  const wrong = { ...penaltyLine, decisionOrganCode: "11330106002561231A" };
  const made = await copyOf("a.ndjson", ndjson(penaltyLine, wrong));
  expect(made.reasons).toEqual([["invalid", 1, [2]]]);
  const all = await copyOf("a.ndjson", ndjson(penaltyLine, wrong), { keepsInvalid: true });
  expect([all.published, all.reasons]).toEqual([2, []]);
});

test("a record that is wrong beside another is left out", async () => {
  const made = await copyOf("a.ndjson", ndjson(enveloped("101", "N"), enveloped("101", "N")));
  expect(made.reasons).toContainEqual(["invalid", 1, [2]]);
});

test("without a mandatory column nothing of a table is public", async () => {
  const table = readFileSync(new URL("administrative-penalty-clean.csv", folder), "utf8").replace("处罚内容", "内容甲");
  const made = await copyOf("a.csv", bytes(table));
  expect(made.published).toBe(0);
  expect(made.leftOut.map(({ reason }) => reason.id)).toContain("columns");
});

test("a later record takes back an earlier one, and not the other way round", async () => {
  const [first, second] = ["101", "102"];
  const made = await copyOf(
    "a.ndjson",
    ndjson(
      enveloped(first, "N"),
      enveloped(second, "N"),
      enveloped(first, "D"),
      enveloped(second, "U", { class: "P", endedOn: "2025-11-01", endReason: "2" }),
    ),
    { keepsInvalid: true },
  );
  expect(made.reasons).toEqual([
    ["withdrawn-later", 2, [1, 2]],
    ["deleted", 1, [3]],
    ["ended", 1, [4]],
  ]);
  const back = await copyOf("a.ndjson", ndjson(enveloped(first, "D"), enveloped(first, "N")), { keepsInvalid: true });
  expect(back.reasons).toEqual([["deleted", 1, [1]]]);
  expect(JSON.parse(back.text).envelope).not.toHaveProperty("operation");
});

test("an array stays an array", async () => {
  const made = await copyOf("a.json", bytes(JSON.stringify([penaltyLine, penaltyLine])), { keepsInvalid: true });
  expect(JSON.parse(made.text)).toHaveLength(2);
  expect(made.text).not.toContain("procedure");
});

test("one object alone stays alone", async () => {
  const made = await copyOf("a.json", bytes(`\ufeff${JSON.stringify(penaltyLine, null, 2)}`));
  expect(JSON.parse(made.text)).toMatchObject({ documentNumber: penaltyLine["documentNumber"] });
});

test("an identifier that reads like an identity number keeps the record back", async () => {
  const made = await copyOf("a.ndjson", ndjson(enveloped("11010519491231002X", "N", { class: "P" }, "101")), {
    keepsInvalid: true,
  });
  expect(made.reasons).toEqual([["personal-number-in-identifier", 1, [1]]]);
});

test("a record whose copy would break a rule about public copies is left out, with the rule", async () => {
  const made = await copyOf("tag-clean.csv", readFileSync(new URL("tag-clean.csv", folder)));
  expect(made.reasons.map(([id]) => id)).toContain("ended-tag-in-public-copy");
});

test("rows that are no records are left out", async () => {
  const table = readFileSync(new URL("administrative-penalty-clean.csv", folder), "utf8").split(/\r?\n/);
  table.splice(2, 0, "半行,11010519491231002X");
  const made = await copyOf("a.csv", bytes(table.join("\r\n")));
  expect(made.reasons).toContainEqual(["unreadable", 1, [3]]);
  expect(made.text).not.toContain("11010519491231002X");
});

describe("a check of a copy", () => {
  const check = async (name: string, text: string) => {
    const { leaks } = await checkPublicCopy([sourceOfBytes(name, bytes(text))], version, regime, { asOf });
    return leaks.map(({ kind, path, count, rows, reason, finding }) => [
      kind,
      path,
      count,
      rows,
      reason?.id ?? finding?.rule,
    ]);
  };

  test("finds fields, numbers and records that are not public", async () => {
    const text = new TextDecoder().decode(
      ndjson(
        { ...penaltyLine, remark: "电话13812345678", stranger: "x" },
        { ...enveloped("11010519491231002X", "D", { class: "P" }, "102"), local: { "CN-33": { a: "1" } } },
      ),
    );
    const leaks = await check("a.ndjson", text);
    const places = leaks.map(([, path]) => path);
    for (const path of ["/procedure", "/remark", "/local", "/envelope/operation", "/envelope/recordId", ""])
      expect(places).toContain(path);
    expect(leaks).toContainEqual(["record", "", 1, [2], "deleted"]);
  });

  test("finds columns of no field and rows of another width", async () => {
    const [header, first] = readFileSync(new URL("administrative-penalty-clean.csv", folder), "utf8").split(/\r?\n/);
    const leaks = await check("a.csv", `${header},批注\n${first},x\n半行,11010519491231002X\n`);
    expect(leaks).toContainEqual(["field", "", 1, [], undefined]);
    expect(leaks).toContainEqual(["record", "", 1, [3], "unreadable"]);
  });
});
