import { describe, expect, test } from "vitest";
import { displayWidth } from "./display-width.ts";
import type { ReporterFactory } from "./report.ts";
import { dangerous, reportText } from "./report-text.ts";
import { englishReport, hostileReport, sampleReport, unreadableReport, validReport } from "./sample-report.ts";
import { createTerminalReporter } from "./terminal.ts";

const text = reportText(createTerminalReporter, sampleReport);
const lines = text.split("\n");

describe("an export with problems", () => {
  test("begins with the verdict and ends with what to do", () => {
    expect(lines[0]).toBe("不能提交：1,204 条记录中 167 条须修改，错误 173 处，警告 35 处，提示 5 处，2 项未检查");
    expect(text.trimEnd().split("\n").at(-1)).toBe(
      "下一步：从处数最多的问题改起；在原系统或原表中改好，重新导出，再检查一遍，通过后提交。",
    );
  });

  test("says what was read and how", () => {
    expect(lines.slice(2, 7)).toEqual([
      "  文件    行政处罚信息_2026年11月.csv",
      "  编码    GB 18030，CSV 表格，512.4 KB",
      "  记录    1,204 条，表头：第 2 行，跳过：第 1、1207 行（标题或表尾说明）",
      "  信息类  行政处罚（administrative-penalty）",
      "  依据    标准版本：next（编制中，未定版）；适用制度：国家企业信用信息公示系统；规定截至：2026-11-22",
    ]);
  });

  test("counts per rule and column, aligned under wide characters", () => {
    expect(lines.slice(8, 12)).toEqual([
      "  等级  编号     处数  列  列名                      问题",
      "  错误  PEN-003    96  K   罚款金额（万元）          处罚种类含罚款而罚款金额为空或为零",
      "  错误  GEN-009    33  N   公示截止期                日期写法不符合规定",
      "  错误  GEN-003    23  A   行政相对人名称            内容首尾有空白",
    ]);
  });

  test("shows samples by rule with place, value, message, correction and clause", () => {
    expect(text).toContain(
      [
        "错误  PEN-003  处罚种类含罚款而罚款金额为空或为零  （共 96 处，列出 3 处）",
        "  依据条款：administrative-penalty#fine-amount；双公示数据标准 行政处罚 CF_NR_FK",
        "  改法：按决定书填写罚款金额，单位为万元；没有罚款的，从处罚类别中去掉“罚款”。",
        "  第 5 行    K 列  罚款金额（万元）：（空） → 处罚类别为“罚款”，罚款金额应大于 0",
        "  第 21 行   K 列  罚款金额（万元）：0 → 处罚类别为“警告；罚款”，罚款金额应大于 0",
        "  第 102 行  K 列  罚款金额（万元）：无 → 处罚类别为“罚款、没收违法所得”，罚款金额应大于 0",
      ].join("\n"),
    );
    expect(text).toContain(
      "  第 11 行   N 列  公示截止期：2027.3.1 → 应写作 2027-03-01\n    改法：改为 2027-03-01。\n",
    );
  });

  test("says what was not checked", () => {
    expect(text).toContain(
      "\n未检查\n  湖北省的“较低数额罚款”标准没有给出，无法判断公示期应为三个月还是三年：PEN-014（1,071 条）\n",
    );
  });

  test("stays within the width", () => {
    for (const width of [80, 100, 140]) {
      const factory: ReporterFactory = (sink, options) => createTerminalReporter(sink, { ...options, width });
      const [, ...others] = reportText(factory, sampleReport).split("\n");
      for (const line of others) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  test("shows no more samples per rule than asked for", () => {
    const factory: ReporterFactory = (sink, options) => createTerminalReporter(sink, { ...options, samples: 1 });
    expect(reportText(factory, sampleReport)).toContain("（共 96 处，列出 1 处）");
  });
});

test("colour comes only when asked for, and changes nothing else", () => {
  const colored: ReporterFactory = (sink, options) => createTerminalReporter(sink, { ...options, color: true });
  const painted = reportText(colored, sampleReport);
  expect(painted.startsWith("\u001B[1;31m不能提交\u001B[0m：")).toBe(true);
  expect(painted.replace(/\p{Cc}\[[\d;]*m/gu, "")).toBe(text);
  expect(text).not.toMatch(dangerous);
});

test("a valid export", () => {
  const valid = reportText(createTerminalReporter, validReport);
  expect(valid.startsWith("可以提交：1,204 条记录全部合格\n")).toBe(true);
  expect(valid.endsWith("\n\n没有发现问题。\n\n下一步：文件可以提交。\n")).toBe(true);
});

test("a valid export with warnings asks to look at them", () => {
  const report = { ...sampleReport, outcome: "valid" as const, totals: { error: 0, warning: 35, information: 5 } };
  expect(reportText(createTerminalReporter, report)).toContain(
    "下一步：文件可以提交；提交前请逐处核对警告，确有错误的先改正。",
  );
});

test("an unreadable file", () => {
  expect(reportText(createTerminalReporter, unreadableReport)).toBe(
    `无法读取：行政处罚信息_2026年11月.csv：第 88213 个字节（第 203 行 G 列）既不是 UTF-8 也不是 GB 18030

该文件没有读出来，其中的数据一项也没有检查。

下一步：在导出时选择 UTF-8 编码，或者用电子表格另存为“CSV UTF-8（逗号分隔）”，再检查一遍。
`,
  );
});

test("an explanation of several lines keeps its lines", () => {
  const problem = {
    code: "wrong-template",
    file: null,
    message: "认不出信息类\n缺少：处罚机关",
    fix: "换模板\n再导出",
  };
  const shown = reportText(createTerminalReporter, { ...unreadableReport, problem });
  expect(shown).toContain("无法读取：认不出信息类\n  缺少：处罚机关\n");
  expect(shown).toContain("下一步：换模板\n  再导出\n");
});

test("English, where records have fields and no columns", () => {
  const english = reportText(createTerminalReporter, englishReport);
  expect(english).toContain("Cannot be submitted: 1 of 2 records must be corrected, 1 error\n");
  expect(english).toContain("  row 2  /fineAmount: 0 → the kinds contain a fine, so the amount must be above 0\n");
  expect(english).not.toMatch(/[\u4e00-\u9fff]/);
});

test("several files are told apart, elements of a JSON array are not called rows", () => {
  const [input] = englishReport.inputs;
  const [finding] = englishReport.findings;
  if (input === undefined || finding === undefined) throw new Error("the sample has an input and a finding");
  const report = {
    ...englishReport,
    inputs: [input, { ...input, file: "b.json", format: "json" as const }],
    findings: [finding, { ...finding, file: "b.json" }, { ...finding, row: null, path: "", value: null }],
  };
  const shown = reportText(createTerminalReporter, report);
  expect(shown).toContain("  penalties.ndjson  row 2       /fineAmount: 0 →");
  expect(shown).toContain("  b.json            element 2   /fineAmount: 0 →");
  expect(shown).toContain("  penalties.ndjson  whole file → ");
});

test("the data cannot drive the terminal", () => {
  const shown = reportText(createTerminalReporter, hostileReport);
  expect(shown).not.toMatch(dangerous);
  expect(shown).toContain("=cmd|' /C calc'!A0␛[31m␊\\u202Etxt.exe");
});
