import type { ReportedColumn, ReportedFinding, RuleCount, ValidationReport } from "./report.ts";

/*
 * Reports for the tests of this folder. The county, its enterprises and their codes are invented.
 */

const file = "行政处罚信息_2026年11月.csv";

const headers: readonly (readonly [header: string, field: string | null, title: string | null])[] = [
  ["行政相对人名称", "/subject/name", "行政相对人名称"],
  ["行政相对人类别", "/subject/type", "行政相对人类别"],
  ["统一社会信用代码", "/subject/creditCode", "统一社会信用代码"],
  ["法定代表人", "/subject/legalRepresentative", "法定代表人"],
  ["行政处罚决定书文号", "/documentNumber", "行政处罚决定书文号"],
  ["违法行为类型", "/violationType", "违法行为类型"],
  ["违法事实", "/facts", "违法事实"],
  ["处罚依据", "/basis", "处罚依据"],
  ["处罚类别", "/penaltyKinds", "处罚种类"],
  ["处罚内容", "/content", "处罚内容"],
  ["罚款金额（万元）", "/fineAmount", "罚款金额"],
  ["没收金额（万元）", "/confiscatedAmount", "没收金额"],
  ["处罚决定日期", "/decidedOn", "处罚决定日期"],
  ["公示截止期", "/publicityEndsOn", "公示截止日期"],
  ["处罚机关", "/authority/name", "处罚机关名称"],
  ["处罚机关统一社会信用代码", "/authority/creditCode", "处罚机关统一社会信用代码"],
  ["备注", "/remark", "备注"],
  ["录入人", null, null],
];

const columns: readonly ReportedColumn[] = headers.map(([header, field, title], index) => ({
  column: String.fromCharCode(65 + index),
  header,
  field,
  title,
}));

interface SampleRule extends Omit<RuleCount, "header" | "count"> {
  readonly fix: string;
  readonly clause: string;
  readonly source: string;
}

const fineWithoutAmount: SampleRule = {
  rule: "fine-without-amount",
  code: "PEN-003",
  severity: "error",
  title: "处罚种类含罚款而罚款金额为空或为零",
  fix: "按决定书填写罚款金额，单位为万元；没有罚款的，从处罚类别中去掉“罚款”。",
  clause: "administrative-penalty#fine-amount",
  source: "双公示数据标准 行政处罚 CF_NR_FK",
};

const dateFormat: SampleRule = {
  rule: "date-format",
  code: "GEN-009",
  severity: "error",
  title: "日期写法不符合规定",
  fix: "",
  clause: "general#dates",
  source: "GB/T 7408.1",
};

const surroundingSpace: SampleRule = {
  rule: "surrounding-space",
  code: "GEN-003",
  severity: "error",
  title: "内容首尾有空白",
  fix: "删去首尾的空白，包括全角空格和不换行空格。",
  clause: "general#text",
  source: "标准总则 文本",
};

const checkDigit: SampleRule = {
  rule: "credit-code-check-digit",
  code: "IDN-004",
  severity: "error",
  title: "统一社会信用代码校验码不正确",
  fix: "对照营业执照逐位核对，重新填写。",
  clause: "identifiers#credit-code",
  source: "GB 32100-2015 第5章",
};

const fineUnit: SampleRule = {
  rule: "fine-amount-unit",
  code: "PEN-007",
  severity: "warning",
  title: "罚款金额大于一亿元，单位疑为元",
  fix: "",
  clause: "administrative-penalty#fine-amount",
  source: "标准总则 金额",
};

const basisArticle: SampleRule = {
  rule: "basis-without-article",
  code: "PEN-009",
  severity: "warning",
  title: "处罚依据没有写明法律名称和条款",
  fix: "按决定书写明法律名称和条款，例如《中华人民共和国食品安全法》第一百二十四条。",
  clause: "administrative-penalty#basis",
  source: "《中华人民共和国行政处罚法》第五十九条",
};

const unknownDivision: SampleRule = {
  rule: "credit-code-division-unknown",
  code: "IDN-008",
  severity: "information",
  title: "统一社会信用代码中的区划不在现行区划表中",
  fix: "代码由登记机关赋予，不必修改。",
  clause: "identifiers#credit-code",
  source: "GB/T 2260",
};

function count(rule: SampleRule, header: string, times: number): RuleCount {
  const { code, severity, title } = rule;
  return { rule: rule.rule, code, severity, header, count: times, title };
}

function finding(
  rule: SampleRule,
  row: number,
  header: string,
  value: string | null,
  message: string,
  more: Partial<ReportedFinding> = {},
): ReportedFinding {
  const column = columns.find((candidate) => candidate.header === header);
  return {
    rule: rule.rule,
    code: rule.code,
    severity: rule.severity,
    file,
    row,
    line: row,
    column: column?.column ?? null,
    header,
    path: column?.field ?? "",
    value,
    args: {},
    message,
    fix: rule.fix,
    clause: rule.clause,
    clauseTitle: rule.clause,
    source: rule.source,
    ...more,
  };
}

/** A penalty export of a county with all there is to report. */
export const sampleReport: ValidationReport = {
  outcome: "invalid",
  standard: "next",
  recordType: { id: "administrative-penalty", title: "行政处罚" },
  regime: "necips",
  asOf: "2026-11-22",
  failOn: "error",
  language: "zh",
  generator: { name: "creditspec", version: "0.1.0" },
  inputs: [
    {
      file,
      format: "csv",
      encoding: "gb18030",
      bytes: 524_699,
      records: 1204,
      sha256: "6f1ed002ab5595859014ebf0951522d9d1c0f5c2b6a3f7d8e9a0b1c2d3e4f506",
      recordType: "administrative-penalty",
      recordTypeTitle: "行政处罚",
      headerRow: 2,
      skippedRows: [1, 1207],
      columns,
      quality: [],
    },
  ],
  records: { read: 1204, valid: 1037, invalid: 167 },
  quality: [
    {
      code: "QLT-05",
      dimension: "时效性",
      title: "及时率",
      numerator: 1190,
      denominator: 1204,
      definition: "按适用制度在期限内或者先后有序的事项 ÷ 已判断时效的事项",
    },
    {
      code: "QLT-04",
      dimension: "一致性",
      title: "一致率",
      numerator: 0,
      denominator: 0,
      definition: "结果一致的比对 ÷ 已作出的一致性比对",
    },
  ],
  totals: { error: 173, warning: 35, information: 5 },
  counts: [
    count(fineWithoutAmount, "罚款金额（万元）", 96),
    count(dateFormat, "公示截止期", 33),
    count(surroundingSpace, "行政相对人名称", 23),
    count(checkDigit, "统一社会信用代码", 12),
    count(dateFormat, "处罚决定日期", 8),
    count(checkDigit, "处罚机关统一社会信用代码", 1),
    count(fineUnit, "罚款金额（万元）", 18),
    count(basisArticle, "处罚依据", 17),
    count(unknownDivision, "统一社会信用代码", 5),
  ],
  findings: [
    finding(fineWithoutAmount, 5, "罚款金额（万元）", "", "处罚类别为“罚款”，罚款金额应大于 0"),
    finding(surroundingSpace, 9, "行政相对人名称", "云川县青禾粮油有限公司\u00A0", "末尾有不换行空格 \u00A0"),
    finding(dateFormat, 11, "公示截止期", "2027.3.1", "应写作 2027-03-01", {
      args: { expected: "2027-03-01" },
      fix: "改为 2027-03-01。",
    }),
    finding(checkDigit, 17, "统一社会信用代码", "91420699MA4A1B2C3X", "校验码应为 1，填写为 X", {
      args: { expected: "1", actual: "X" },
    }),
    finding(fineWithoutAmount, 21, "罚款金额（万元）", "0", "处罚类别为“警告；罚款”，罚款金额应大于 0"),
    finding(fineUnit, 23, "罚款金额（万元）", "50000", "50000 万元即 5 亿元，而处罚内容写有“伍万元”", {
      args: { amount: "50000" },
      fix: "金额以万元为单位；罚款伍万元的填 5。",
    }),
    finding(basisArticle, 23, "处罚依据", "食品安全法", "没有写明条款"),
    finding(dateFormat, 30, "处罚决定日期", "2026年2月30日", "2026 年 2 月没有 30 日", {
      fix: "按决定书填写，写作 YYYY-MM-DD。",
    }),
    finding(checkDigit, 34, "统一社会信用代码", "92420699MA4G8H9J0A", "校验码应为 K，填写为 A"),
    finding(unknownDivision, 40, "统一社会信用代码", "91420699MA4D5E6F7K", "第 3 至 8 位 420699 不在现行区划表中"),
    finding(dateFormat, 52, "公示截止期", "46000", "是电子表格的日期序号，不是日期", {
      fix: "在电子表格中把该列设为日期格式，改为 2025-12-09。",
    }),
    finding(surroundingSpace, 57, "行政相对人名称", "\u3000云川县石桥镇便民超市", "开头有全角空格 \u3000"),
    finding(fineUnit, 61, "罚款金额（万元）", "120000.00", "120000.00 万元即 12 亿元，而处罚内容写有“拾贰万元”", {
      args: { amount: "120000.00" },
      fix: "金额以万元为单位；罚款拾贰万元的填 12。",
    }),
    finding(basisArticle, 88, "处罚依据", "《中华人民共和国广告法》", "没有写明条款"),
    finding(fineWithoutAmount, 102, "罚款金额（万元）", "无", "处罚类别为“罚款、没收违法所得”，罚款金额应大于 0"),
    finding(dateFormat, 104, "处罚决定日期", "20260301", "应写作 2026-03-01", {
      args: { expected: "2026-03-01" },
      fix: "改为 2026-03-01。",
    }),
    finding(surroundingSpace, 110, "行政相对人名称", " 云川县老街豆腐坊", "开头有空格"),
    finding(dateFormat, 131, "公示截止期", "三年", "不是日期", { fix: "按公示的最后一日填写，写作 YYYY-MM-DD。" }),
    finding(basisArticle, 140, "处罚依据", "详见决定书", "没有写明法律名称和条款"),
    finding(checkDigit, 212, "统一社会信用代码", "91420699MA4K1L2M3I", "校验码应为 J，填写为 I"),
    finding(unknownDivision, 230, "统一社会信用代码", "91420699MA4K1L2M3J", "第 3 至 8 位 420699 不在现行区划表中"),
    finding(fineUnit, 255, "罚款金额（万元）", "30000", "30000 万元即 3 亿元，而处罚内容写有“叁万元”", {
      args: { amount: "30000" },
      fix: "金额以万元为单位；罚款叁万元的填 3。",
    }),
    finding(unknownDivision, 300, "统一社会信用代码", "91420699MA4A1B2C31", "第 3 至 8 位 420699 不在现行区划表中"),
    finding(dateFormat, 377, "处罚决定日期", "2026/13/01", "没有 13 月", {
      fix: "按决定书填写，写作 YYYY-MM-DD。",
    }),
    finding(checkDigit, 640, "处罚机关统一社会信用代码", "11420699MB0000000Q", "校验码不正确"),
  ],
  maxSamples: 3,
  notChecked: [
    {
      rule: "publicity-period",
      code: "PEN-014",
      reason: "parameter",
      message: "湖北省的“较低数额罚款”标准没有给出，无法判断公示期应为三个月还是三年",
      count: 1071,
    },
    {
      rule: "suspension-without-licence",
      code: "PEN-005",
      reason: "missing-column",
      message: "文件中没有“暂扣或吊销证照名称及编号”列",
      count: 1204,
    },
  ],
  problem: null,
};

/** The same file after everything has been put right. */
export const validReport: ValidationReport = {
  ...sampleReport,
  outcome: "valid",
  records: { read: 1204, valid: 1204, invalid: 0 },
  quality: [],
  totals: { error: 0, warning: 0, information: 0 },
  counts: [],
  findings: [],
  notChecked: [],
};

/** A file saved in an encoding that is not accepted. */
export const unreadableReport: ValidationReport = {
  ...validReport,
  outcome: "unreadable",
  recordType: null,
  inputs: [],
  records: { read: 0, valid: 0, invalid: 0 },
  problem: {
    code: "bad-bytes",
    file,
    message: "第 88213 个字节（第 203 行 G 列）既不是 UTF-8 也不是 GB 18030",
    fix: "在导出时选择 UTF-8 编码，或者用电子表格另存为“CSV UTF-8（逗号分隔）”，再检查一遍。",
  },
};

/** One finding in English, in NDJSON, where there are no columns. */
export const englishReport: ValidationReport = {
  ...validReport,
  outcome: "invalid",
  language: "en",
  recordType: { id: "administrative-penalty", title: "Administrative penalty" },
  inputs: [
    {
      file: "penalties.ndjson",
      format: "ndjson",
      encoding: "utf-8",
      bytes: 900,
      records: 2,
      sha256: "0".repeat(64),
      recordType: "administrative-penalty",
      recordTypeTitle: "Administrative penalty",
      headerRow: null,
      skippedRows: [],
      columns: [],
      quality: [],
    },
  ],
  records: { read: 2, valid: 1, invalid: 1 },
  quality: [],
  totals: { error: 1, warning: 0, information: 0 },
  counts: [
    {
      rule: "fine-without-amount",
      code: "PEN-003",
      severity: "error",
      header: "/fineAmount",
      count: 1,
      title: "Fined without an amount",
    },
  ],
  findings: [
    {
      rule: "fine-without-amount",
      code: "PEN-003",
      severity: "error",
      file: "penalties.ndjson",
      row: 2,
      line: 2,
      column: null,
      header: null,
      path: "/fineAmount",
      value: "0",
      args: {},
      message: "the kinds contain a fine, so the amount must be above 0",
      fix: "Fill in the amount of the decision.",
      clause: "administrative-penalty#fine-amount",
      clauseTitle: "administrative-penalty#fine-amount",
      source: "Double publicity data standard, CF_NR_FK",
    },
  ],
};

/** What an export must not be able to do to whoever reads the report. */
export const hostileFinding: ReportedFinding = {
  ...finding(surroundingSpace, 3, "备注", null, ""),
  file: "a\u001B[2J.csv",
  header: "<script>alert(1)</script>",
  value: "=cmd|' /C calc'!A0\u001B[31m\n\u202Etxt.exe",
  message: '"><img src=x onerror=alert(1)>\u009B31m',
  fix: "+1\u0000",
};

/** A report whose only finding is {@link hostileFinding}. */
export const hostileReport: ValidationReport = {
  ...validReport,
  outcome: "invalid",
  records: { read: 1, valid: 0, invalid: 1 },
  quality: [],
  totals: { error: 1, warning: 0, information: 0 },
  counts: [count(surroundingSpace, hostileFinding.header ?? "", 1)],
  findings: [hostileFinding],
};
