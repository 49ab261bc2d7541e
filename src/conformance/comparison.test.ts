import { describe, expect, test } from "vitest";
import { compare, compareFindings, missingMembers } from "./comparison.ts";
import { exampleCase } from "./example-case.ts";
import type { CaseFinding, Input, Output } from "./protocol.ts";
import type { SuiteCase } from "./suite.ts";

const alone = { several: false };

describe("findings are a multiset of rule, record and field", () => {
  const at = (rule: string, record: number, field: string, cell?: string): CaseFinding => ({
    rule,
    record,
    field,
    ...(cell && { cell }),
  });

  test("the order does not matter", () => {
    const findings = [at("a", 1, "/x"), at("b", 2, "/y")];
    expect(compareFindings(findings, [...findings].reverse(), alone)).toEqual([]);
  });

  test("twice is not once", () => {
    expect(compareFindings([at("a", 1, "/x"), at("a", 1, "/x")], [at("a", 1, "/x")], alone)).toEqual([
      "缺少 a（第 1 条 /x）",
    ]);
  });

  test("another rule, record or field is another finding", () => {
    for (const other of [at("b", 1, "/x"), at("a", 2, "/x"), at("a", 1, "/y")]) {
      expect(compareFindings([at("a", 1, "/x")], [other], alone)).toHaveLength(2);
    }
  });

  test("no field is the record", () => {
    expect(compareFindings([{ rule: "a", record: 1, field: "" }], [{ rule: "a", record: 1 }], alone)).toEqual([]);
  });

  test("a field named by the number of a person may be masked or not", () => {
    const [masked, plain] = [at("a", 1, "/138****0000"), at("a", 1, "/13800000000")];
    expect(compareFindings([masked], [plain], alone)).toEqual([]);
    expect(compareFindings([masked], [at("a", 1, "/13900000000")], alone)).toEqual([
      "缺少 a（第 1 条 /138****0000）",
      "多出 a（第 1 条 /139****0000）",
    ]);
  });

  test("of one record alone the number may be left out, of several not", () => {
    const [right, given] = [at("a", 1, "/x"), { rule: "a", field: "/x" }];
    expect(compareFindings([right], [given], { several: false, only: 1 })).toEqual([]);
    expect(compareFindings([right], [given], alone)).toHaveLength(2);
  });

  test("cells are compared only where both sides name them", () => {
    expect(compareFindings([at("a", 1, "/x", "C2")], [at("a", 1, "/x")], alone)).toEqual([]);
    expect(compareFindings([at("a", 1, "/x")], [at("a", 1, "/x", "D9")], alone)).toEqual([]);
    expect(compareFindings([at("a", 1, "/x", "C2")], [at("a", 1, "/x", "D2")], alone)).toHaveLength(2);
  });

  test("severities are compared only where both sides name them", () => {
    const heavy: CaseFinding = { ...at("a", 1, "/x"), severity: "error" };
    const light: CaseFinding = { ...heavy, severity: "warning" };
    expect(compareFindings([heavy], [light], alone)).toEqual(["a（第 1 条 /x） 应为 error，答为 warning"]);
    expect(compareFindings([heavy], [at("a", 1, "/x")], alone)).toEqual([]);
    expect(compareFindings([at("a", 1, "/x")], [light], alone)).toEqual([]);
  });

  test("of findings alike, each cell finds its own", () => {
    const right = [at("a", 1, "/x"), at("a", 1, "/x", "C2")];
    expect(compareFindings(right, [at("a", 1, "/x", "C2"), at("a", 1, "/x", "D2")], alone)).toEqual([]);
    expect(compareFindings(right, [at("a", 1, "/x", "D2"), at("a", 1, "/x", "E2")], alone)).toHaveLength(2);
  });

  test("files are told apart by their names without a folder, where there are several", () => {
    const right = [{ rule: "a", file: "one.csv" }];
    expect(compareFindings(right, [{ rule: "a", file: "C:\\in\\one.csv" }], { several: true })).toEqual([]);
    expect(compareFindings(right, [{ rule: "a", file: "two.csv" }], { several: true })).toHaveLength(2);
    expect(compareFindings(right, [{ rule: "a" }], alone)).toEqual([]);
  });
});

describe("answers, by their role", () => {
  const item = (role: SuiteCase["role"], expected: Output, input: Input = {}) => exampleCase({ role, expected, input });

  test("what a role must give and does not is missing", () => {
    expect(missingMembers({ role: "receiver" }, { findings: [] })).toEqual(["accepted"]);
    expect(missingMembers({ role: "tagger" }, { due: null })).toEqual([]);
    expect(missingMembers({ role: "publisher" }, {})).toEqual(["published"]);
  });

  test("undecidable is neither due nor not due", () => {
    expect(compare(item("tagger", { due: null }), { due: false })).toEqual(["是否该有标注应为 null，答为 false"]);
    expect(compare(item("tagger", { due: null }), { due: null })).toEqual([]);
  });

  test("a public copy shows nothing more than it may", () => {
    const published = item("publisher", { published: { a: { b: "1" } } });
    expect(compare(published, { published: { a: { b: "1" } } })).toEqual([]);
    expect(compare(published, { published: { a: { b: "1", c: "2" } } })).toEqual(["公开副本 /a/c 不该有"]);
    expect(compare(item("publisher", { published: null }), { published: {} })).toHaveLength(1);
  });

  test("a number that leaks is found wherever it stands, and not said again", () => {
    const guarded = { ...item("publisher", {}), leaks: ["13800138000"] };
    expect(compare(guarded, { published: { a: ["电话138****8000"] } })).toEqual([]);
    expect(compare(guarded, { published: null })).toEqual([]);
    expect(compare(guarded, { published: { a: ["电话13800138000"] } })).toEqual(["公开副本泄露了第 1 个不该有的号码"]);
  });

  test("a rule without an answer must be named, others may be", () => {
    const unknown = item("validator", { findings: [], notEvaluated: ["a"] });
    expect(compare(unknown, { findings: [], notEvaluated: ["b", "a"] })).toEqual([]);
    expect(compare(unknown, { findings: [] })).toEqual(["规则 a 应当没有结论"]);
  });

  test("a receiver: what is accepted, and what the receipt says that the case names", () => {
    const received = item("receiver", { findings: [], accepted: { "a.csv": [true, false] }, receipt: { result: "2" } });
    const right = { findings: [], accepted: { "a.csv": [true, false] }, receipt: { result: "2", receiptId: "R-1" } };
    expect(compare(received, right)).toEqual([]);
    expect(compare(received, { ...right, accepted: { "a.csv": [true, true] } })).toHaveLength(1);
    expect(compare(received, { ...right, accepted: { ...right.accepted, "b.csv": [] } })).toEqual([
      "是否接收中不该有 b.csv",
    ]);
    expect(compare(received, { ...right, receipt: { result: "1" } })).toEqual(['回执 /result 应为 "2"，答为 "1"']);
  });

  test("an exporter: the records read back, whatever the order of members; without end is not nothing", () => {
    const records = [{ recordType: "tag", record: { a: "1", b: null, c: ["x"] } }];
    const exported = item("exporter", {}, { records, form: "csv-utf8" });
    const back = (record: unknown) => ({ records: [{ recordType: "tag", record }], problems: [] });
    expect(compare(exported, { files: [] }, back({ c: ["x"], b: null, a: "1" }))).toEqual([]);
    expect(compare(exported, { files: [] }, back({ c: ["x"], a: "1" }))).toEqual([
      "tag 第 1 条 /b 应为 null，答为 没有",
    ]);
    expect(compare(exported, { files: [] }, back({ c: ["x"], b: null, a: "2" }))).toEqual([
      'tag 第 1 条 /a 应为 "1"，答为 "2"',
    ]);
    expect(compare(exported, { files: [] }, { records: [], problems: [] })).toEqual(["应写出 1 条 tag，读回 0 条"]);
    expect(compare(exported, { files: [] }, { records: [], problems: ["a.csv：没有这个文件"] })).toEqual([
      "a.csv：没有这个文件",
    ]);
  });
});
