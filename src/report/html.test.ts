import { describe, expect, test } from "vitest";
import { createHtmlReporter } from "./html.ts";
import { dangerous, reportText } from "./report-text.ts";
import { englishReport, hostileReport, sampleReport, unreadableReport, validReport } from "./sample-report.ts";

const everyReport = [
  ["sampleReport", sampleReport],
  ["validReport", validReport],
  ["unreadableReport", unreadableReport],
  ["englishReport", englishReport],
  ["hostileReport", hostileReport],
] as const;

/** The page as a reader gets it, without marks. */
function readable(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<\/(?:td|th|dt|dd|p|h\d|caption|div)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ");
}

describe.each(everyReport)("%s", (_name, report) => {
  const html = reportText(createHtmlReporter, report);

  test("needs nothing but itself", () => {
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|base|form)\b|url\(|@import|https?:/i);
    expect(html).not.toMatch(/<[^>]* on[a-z]+=/i);
  });

  test("is well formed", () => {
    const open: string[] = [];
    const body = html.replace(/<style>[\s\S]*?<\/style>/, "");
    for (const [, closing, name = "", selfClosing] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
      if (["meta", "col"].includes(name) || selfClosing === "/") continue;
      if (closing === "/") expect(open.pop(), `closes ${name}`).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  test("names its language and its tables", () => {
    expect(html).toContain(`<html lang="${report.language === "zh" ? "zh-CN" : "en"}">`);
    for (const [table] of html.matchAll(/<table[\s\S]*?<\/table>/g)) {
      expect(table).toContain("<caption>");
      expect(table).toContain('<th scope="col"');
    }
  });

  test("has every id once and no link to nowhere", () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g)) expect(ids).toContain(id);
  });

  test("shows no raw control characters", () => {
    expect(html).not.toMatch(dangerous);
  });
});

describe("an export with problems", () => {
  const html = reportText(createHtmlReporter, sampleReport);
  const text = readable(html);

  test("says the verdict, the figures and what to do before anything else", () => {
    expect(text).toContain(
      "不能提交 1,204 条记录中 167 条须修改，错误 173 处，警告 35 处，提示 5 处，2 项未检查 读取记录 1,204 合格记录 1,037 须修改记录 167 错误 173 警告 35 提示 5 下一步 从处数最多的问题改起",
    );
  });

  test("lists what to correct, errors and large counts first, with the correction", () => {
    expect(text).toContain(
      "1 错误 处罚种类含罚款而罚款金额为空或为零 PEN-003按决定书填写罚款金额，单位为万元；没有罚款的，从处罚类别中去掉“罚款”。 K 罚款金额（万元） 96 2 错误 日期写法不符合规定 GEN-009例如，改为 2027-03-01。 N 公示截止期 33 ",
    );
    const widths = [...html.matchAll(/class="bar (\w+)" style="width:(\d+)%"/g)].map(([, severity, width]) => [
      severity,
      Number(width),
    ]);
    expect(widths).toEqual([
      ["error", 100],
      ["error", 34],
      ["error", 24],
      ["error", 13],
      ["error", 8],
      ["error", 1],
      ["warning", 19],
      ["warning", 18],
      ["information", 5],
    ]);
  });

  test("identifies the file", () => {
    expect(text).toContain(
      "行政处罚信息_2026年11月.csv CSV 表格 GB 18030 512.4 KB 1,204 条 表头：第 2 行 跳过：第 1、1207 行（标题或表尾说明）",
    );
    expect(text).toContain("SHA-256 6f1ed002ab5595859014ebf0951522d9d1c0f5c2b6a3f7d8e9a0b1c2d3e4f506");
  });

  test("has a section for every rule, with place, value, message and correction", () => {
    expect(text).toContain(
      "错误 日期写法不符合规定 GEN-009 依据条款 general#dates 法规依据 GB/T 7408.1 共 41 处，列出 6 处 行 列 列名 填写内容 问题 改法 11 N 公示截止期 2027.3.1 应写作 2027-03-01 改为 2027-03-01。 30 M ",
    );
    expect([...html.matchAll(/<section class="rule"/g)]).toHaveLength(7);
  });

  test("says a correction once where it is the same for all", () => {
    expect(text).toContain("IDN-004 改法 对照营业执照逐位核对，重新填写。 依据条款 identifiers#credit-code");
    expect(text).toContain("17 C 统一社会信用代码 91420699MA4A1B2C3X 校验码应为 1，填写为 X 34 C");
  });

  test("names the characters that cannot be seen", () => {
    expect(html).toContain('云川县青禾粮油有限公司<span class="hidden">不换行空格</span>');
    expect(html).toContain('<span class="hidden">全角空格</span>云川县石桥镇便民超市');
    expect(html).toContain('<span class="hidden">空格</span>云川县老街豆腐坊');
    expect(text).toContain("（空）");
  });

  test("tells which columns were not understood and which checks not made", () => {
    expect(text).toContain("共 18 列，识别 17 列；未识别的列不作检查");
    expect(text).toContain("R 录入人 未识别，不检查 —");
    expect(text).toContain("PEN-005 文件中没有“暂扣或吊销证照名称及编号”列 1,204 条");
  });

  test("ends with the terms of the check", () => {
    expect(text).toContain("每条规则在每一列最多列出 3 处");
    expect(text).toContain(
      "标准版本 next（编制中，未定版） 信息类 行政处罚（administrative-penalty） 适用制度 国家企业信用信息公示系统（necips） 规定截至 2026-11-22 判定标准 有错误即不能提交 生成程序 creditspec 0.1.0",
    );
    expect(text).not.toContain("有警告也不能提交");
  });

  test("says so where warnings forbid submission, too", () => {
    const strict = readable(reportText(createHtmlReporter, { ...sampleReport, failOn: "warning" }));
    expect(strict).toContain("本次检查规定，有警告也不能提交。");
    expect(strict).toContain("判定标准 有错误或警告即不能提交");
  });
});

test("a valid export", () => {
  const text = readable(reportText(createHtmlReporter, validReport));
  expect(text).toContain("可以提交 1,204 条记录全部合格");
  expect(text).toContain("怎么改 没有发现问题。");
  expect(text).toContain("适用的检查全部做了。");
});

test("an unreadable file has a reason and a remedy, and no figures", () => {
  const html = reportText(createHtmlReporter, unreadableReport);
  const text = readable(html);
  expect(text).toContain(
    "无法读取 行政处罚信息_2026年11月.csv 第 88213 个字节（第 203 行 G 列）既不是 UTF-8 也不是 GB 18030 该文件没有读出来，其中的数据一项也没有检查。",
  );
  expect(text).toContain("下一步 在导出时选择 UTF-8 编码");
  expect(html).not.toContain("<table");
});

test("English, where records have fields and no columns", () => {
  const text = readable(reportText(createHtmlReporter, englishReport));
  expect(text).toContain("Cannot be submitted 1 of 2 records must be corrected, 1 error");
  expect(text).toContain("Row Field Value Problem 2 /fineAmount 0 the kinds contain a fine");
  expect(text).not.toMatch(/[\u4e00-\u9fff]/);
});

test("the data cannot become part of the page", () => {
  const html = reportText(createHtmlReporter, hostileReport);
  expect(html).toContain("&#60;script&#62;alert(1)&#60;/script&#62;");
  expect(html).toContain('&#34;&#62;&#60;img src=x onerror=alert(1)&#62;<span class="hidden">U+009B</span>31m');
  expect(html).toContain(
    '=cmd|&#39; /C calc&#39;!A0<span class="hidden">U+001B</span>[31m<span class="hidden">换行</span><span class="hidden">U+202E</span>txt.exe',
  );
});

test("several files are told apart", () => {
  const [input] = sampleReport.inputs;
  if (input === undefined) throw new Error("the sample has an input");
  const report = { ...sampleReport, inputs: [input, { ...input, file: "b.csv" }] };
  const text = readable(reportText(createHtmlReporter, report));
  expect(text).toContain("文件 行 列 列名 填写内容 问题 行政处罚信息_2026年11月.csv 5 K");
  expect(text).toContain("b.csv 的列：共 18 列");
});
