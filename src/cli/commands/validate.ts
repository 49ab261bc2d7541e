import { isUtf8 } from "node:buffer";
import { readFileSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isCalendarDate } from "../../base/calendar-date.ts";
import { closest } from "../../base/did-you-mean.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import type { ColumnMapping } from "../../read/columns.ts";
import type { SheetReading } from "../../read/open-input.ts";
import type { Source } from "../../read/source.ts";
import type { Language, Reporter, ReporterFactory, ValidationReport } from "../../report/report.ts";
import { createTerminalReporter } from "../../report/terminal.ts";
import { createValidator, type FileOptions, type ValidatorOptions } from "../../validate/validator.ts";
import type { OpenedBatch } from "../batch-input.ts";
import { defineCommand, type Surroundings } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { gunzip } from "../gunzip.ts";
import { createSha256, isPipe, openFile, readPipe, spool } from "../input-files.ts";
import { createOverflow } from "../overflow.ts";
import { createPageFiles } from "../page-files.ts";
import { createProgress } from "../progress.ts";
import { ReportFile } from "../report-files.ts";
import { createThreadPool } from "../thread-pool.ts";

/** What few runs need is loaded when it is wanted: the first row waits for all the rest. */
const reporters: Readonly<Record<string, () => Promise<ReporterFactory>>> = {
  json: async () => (await import("../../report/json.ts")).createJsonReporter,
  ndjson: async () => (await import("../../report/ndjson.ts")).createNdjsonReporter,
  csv: async () => (await import("../../report/csv.ts")).createCsvReporter,
  html: async () => (await import("../../report/html.ts")).createHtmlReporter,
};

export const validate = defineCommand({
  name: "validate",
  summary: "校验数据文件：哪些单元格有错、为什么、怎么改、能不能提交",
  usage:
    "creditspec validate <文件…> [选项]    文件为 - 时读标准输入\n  creditspec validate --batch <文件夹|zip> [选项]",
  options: {
    type: { type: "string", value: "<记录类型>", help: "记录类型，如 administrative-penalty；缺省时由列名认出" },
    standard: { type: "string", value: "<版本>", help: "标准版本，缺省为 next" },
    "as-of": {
      type: "string",
      value: "<日期>",
      help: "校验日期 YYYY-MM-DD，缺省为今天；同一文件同一日期的报告永远相同",
    },
    regime: {
      type: "string",
      value: "<制度>",
      help: "适用制度：necips（国家企业信用信息公示系统，缺省）或者 creditchina（信用中国）",
    },
    mapping: { type: "string", value: "<文件>", help: "经复核的列名对应文件（JSON）" },
    encoding: {
      type: "string",
      value: "<编码>",
      help: "auto（缺省）、utf-8 或者 gb18030",
      oneOf: ["auto", "utf-8", "gb18030"],
    },
    sheet: {
      type: "string",
      value: "<工作表>",
      help: "Excel 工作簿中要读的工作表：名称，或者从 1 起的序号；缺省为第一个能识别的可见工作表",
    },
    report: {
      type: "string",
      multiple: true,
      value: "<格式=文件>",
      help: "另写报告：json、ndjson、csv、html；文件为 - 时写到标准输出",
    },
    "fail-on": {
      type: "string",
      value: "<等级>",
      help: "达到该等级即为不合格：error（缺省）或者 warning",
      oneOf: ["error", "warning"],
    },
    "max-samples": { type: "string", value: "<个数>", help: "每条规则每列保留的样例数，缺省 20；计数不受影响" },
    batch: {
      type: "string",
      value: "<文件夹|zip>",
      help: "校验一个归集批次：核对清单 manifest.json 与数据文件，再校验每条记录",
    },
    receipt: { type: "string", value: "<文件>", help: "校验批次后把回执写到该文件（JSON）；不含记录中的值" },
    threads: { type: "string", value: "<个数>", help: "大文件同时用几个线程校验，缺省为处理器个数；结果与线程数无关" },
    "explain-cost": { type: "boolean", help: "校验后列出本次最费时的规则与列" },
    lang: { type: "string", value: "<语言>", help: "报告语言：zh（缺省）或者 en", oneOf: ["zh", "en"] },
  },
  examples: [
    { command: "creditspec validate 处罚.csv", what: "校验一个文件，记录类型由列名认出" },
    {
      command: "creditspec validate 许可.csv --type administrative-licence --report html=报告.html",
      what: "指定记录类型，另存网页报告，可打印",
    },
    {
      command: "creditspec validate 登记.csv --report csv=问题.csv --fail-on warning",
      what: "全部问题写成表格，警告也算不合格",
    },
    { command: "creditspec validate --batch 批次.zip --receipt 回执.json", what: "校验一个批次并写回执" },
    {
      command: "creditspec validate 登记.xlsx --sheet 2024年",
      what: "校验工作簿中的一张工作表；csv.gz 等压缩文件直接读",
    },
    { command: "导出程序 | creditspec validate - --type market-entity", what: "从标准输入读" },
  ],

  async run(paths, values, surroundings) {
    const { stdout, stderr, signal } = surroundings;
    const language = (values.lang ?? "zh") as Language;
    const { batch } = values;
    if (batch !== undefined) rejectBesideBatch(paths, values);
    else if (paths.length === 0) throw usage("没有给出文件", "creditspec validate 处罚.csv");
    if (batch === undefined && values.receipt !== undefined)
      throw usage("--receipt 只用于批次", "creditspec validate --batch 批次.zip --receipt 回执.json");
    const settings: ValidatorOptions = {
      asOf: dayOf(values["as-of"] ?? surroundings.today),
      language,
      failOn: (values["fail-on"] ?? "error") as "error" | "warning",
      ...(values.standard !== undefined && { standard: values.standard }),
      ...(values.type !== undefined && { type: values.type }),
      ...(values.regime !== undefined && { regime: values.regime }),
    };
    const validator = createValidator(settings);
    const maxSamples = countOf(values["max-samples"] ?? "20");
    const mapping = values.mapping === undefined ? undefined : readMapping(values.mapping);
    const wanted = await Promise.all((values.report ?? []).map(parseReport));
    rejectClashes(batch === undefined ? paths : [batch], [
      ...wanted.map(({ path }) => path),
      ...(values.receipt === undefined ? [] : [values.receipt]),
    ]);

    const files: ReportFile[] = [];
    const disposals: (() => Promise<void>)[] = [];
    try {
      const outputs = wanted.map(({ format, factory, path }) => {
        const file = path === "-" ? undefined : new ReportFile(path);
        if (file !== undefined) files.push(file);
        return { format, file, reporter: factory(file ?? stdout, { language }) };
      });
      const usesStdout = wanted.some(({ path }) => path === "-");
      const terminal: Reporter[] = usesStdout
        ? []
        : [
            createTerminalReporter(stdout, {
              language,
              color: stdout.isTerminal,
              ...(stdout.columns && { width: Math.min(stdout.columns, 160) }),
            }),
          ];

      const receipt = values.receipt === undefined ? undefined : new ReportFile(values.receipt);
      if (receipt !== undefined) files.push(receipt);

      const workbooks: { file: string; reading: SheetReading }[] = [];
      const progress = createProgress(stderr, () => performance.now());
      const overflow = createOverflow();
      const pageFiles = createPageFiles();
      disposals.push(overflow.dispose, pageFiles.dispose);
      const threads = createThreadPool(threadsOf(values.threads));
      const meter = values["explain-cost"] ? await createMeter() : undefined;
      const reading: FileOptions = {
        maxSamples,
        overflow,
        signal,
        isUtf8,
        gunzip,
        openStore: pageFiles.open,
        ...(threads && { threads }),
        ...(meter && { meter }),
        ...(outputs.some(({ reporter }) => reporter.onFinding) && {
          onFinding: (finding) => {
            for (const { reporter } of outputs) reporter.onFinding?.(finding);
          },
        }),
        onSheet: (source, reading) => workbooks.push({ file: source.name, reading }),
        onProgress: (source, state) => progress.show(source.name, source.size, state),
      };
      const { opened, sources, problem }: Opened =
        batch === undefined
          ? await openSources(paths, surroundings, disposals)
          : await openSourcesOfBatch(batch, disposals);
      const report =
        opened === undefined
          ? await validator.validateSources(problem === undefined ? sources : [failing(problem)], {
              ...reading,
              createDigest: createSha256,
              encoding: (values.encoding ?? "auto") as "auto" | "utf-8" | "gb18030",
              ...(values.sheet !== undefined && { sheet: values.sheet }),
              ...(mapping && { mapping }),
            })
          : await reportOnBatch(opened, { ...settings, ...reading }, receipt);
      progress.clear();
      for (const { file, reading } of workbooks) stderr.write(sheetNote(file, reading, language));
      for (const reporter of [...terminal, ...outputs.map(({ reporter }) => reporter)]) reporter.onEnd(report);
      finish(report, outputs, surroundings, language);
      if (meter !== undefined) {
        const { describeCosts } = await import("../cost-words.ts");
        stderr.write(describeCosts(meter.costs, report, language));
      }
      if (receipt !== undefined) finishReceipt(receipt, surroundings, language);
      return exitCode[report.outcome];
    } finally {
      for (const file of files) file.discard();
      for (const dispose of disposals) await dispose();
    }
  },
});

/** Says which sheet of a workbook was read and which were not, and where Excel has cut off digits. */
function sheetNote(file: string, { name, others, summary }: SheetReading, language: Language): string {
  const isChinese = language === "zh";
  const quoted = others.map((other) => `“${other}”`).join(isChinese ? "、" : ", ");
  const lines = [
    isChinese
      ? `${file}：读的是工作表“${name}”${quoted === "" ? "" : `；没有读 ${quoted}，要读时用 --sheet 指明`}`
      : `${file}: the sheet “${name}” was read${quoted === "" ? "" : `; ${quoted} not: name it with --sheet`}`,
  ];
  if (summary !== undefined && summary.lostDigits > 0) {
    const { lostDigits, firstLostDigits } = summary;
    lines.push(
      isChinese
        ? `${file}：${lostDigits} 个单元格把超过 15 位的号码存成了数字（第一个是 ${firstLostDigits}），Excel 只保留前 15 位；号码列应设为文本格式后重新录入`
        : `${file}: ${lostDigits} cells hold codes of more than 15 digits as numbers (first ${firstLostDigits}), of which Excel keeps only 15; make those columns text and enter the codes again`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/** Puts the report files in their places and says where they lie. */
function finish(
  report: ValidationReport,
  outputs: readonly { readonly format: string; readonly file: ReportFile | undefined }[],
  { stderr }: Surroundings,
  language: Language,
): void {
  for (const { format, file } of outputs) {
    if (file === undefined) continue;
    if (format === "ndjson" && report.outcome === "unreadable") {
      // Lines already found would look like all there is.
      file.discard();
      stderr.write(
        language === "zh"
          ? `没有写 ${file.path}：文件无法读完\n`
          : `${file.path} was not written: the input could not be read to its end\n`,
      );
      continue;
    }
    file.commit();
    stderr.write(language === "zh" ? `报告已写到 ${file.path}\n` : `report written to ${file.path}\n`);
  }
}

/** The receipt, which only a batch with a readable manifest has. */
function finishReceipt(receipt: ReportFile, { stderr }: Surroundings, language: Language): void {
  if (receipt.isEmpty) {
    receipt.discard();
    stderr.write(
      language === "zh"
        ? `没有写回执 ${receipt.path}：清单无法读取，或者缺少回执要用的数据项\n`
        : `no receipt ${receipt.path}: the manifest cannot be read, or lacks what a receipt needs\n`,
    );
    return;
  }
  receipt.commit();
  stderr.write(language === "zh" ? `回执已写到 ${receipt.path}\n` : `receipt written to ${receipt.path}\n`);
}

/** Checks a batch and, where it is wanted and can be made, writes its receipt. */
async function reportOnBatch(
  batch: OpenedBatch,
  options: ValidatorOptions & FileOptions,
  receipt: ReportFile | undefined,
): Promise<ValidationReport> {
  const { checkBatch } = await import("../../validate/batch-check.ts");
  const { digests } = await import("../batch-input.ts");
  const outcome = await checkBatch(batch, { ...options, createDigests: digests });
  const { report, manifest } = outcome;
  if (receipt === undefined || manifest === null) return report;
  const { createReceipt } = await import("../../validate/batch-receipt.ts");
  const record = createReceipt(outcome);
  const { standard, regime, asOf } = report;
  const { kind } = createValidator({ type: "batch-receipt", standard, regime, asOf }).validateRecord(record);
  if (kind === "valid") receipt.write(`${JSON.stringify(record, null, 2)}\n`);
  return report;
}

/** What is checked, once it has been opened: a batch, or sources; or why it could not be. */
interface Opened {
  readonly opened?: OpenedBatch;
  readonly sources: readonly Source[];
  readonly problem?: Unreadable;
}

async function openSourcesOfBatch(path: string, disposals: (() => Promise<void>)[]): Promise<Opened> {
  try {
    const { openBatch } = await import("../batch-input.ts");
    const opened = await openBatch(path);
    disposals.push(async () => opened.close());
    return { opened, sources: [] };
  } catch (problem) {
    if (problem instanceof Unreadable) return { sources: [], problem };
    throw problem;
  }
}

/** Opens every input before any is checked, so that a wrong name is said at once. */
export async function openSources(
  paths: readonly string[],
  surroundings: Surroundings,
  disposals: (() => Promise<void>)[],
): Promise<Opened> {
  const sources: Source[] = [];
  try {
    for (const path of paths) {
      const isStandardInput = path === "-";
      if (!isStandardInput && !isPipe(path)) {
        sources.push(await openFile(path));
        continue;
      }
      const { signal } = surroundings;
      const stream = isStandardInput ? surroundings.stdin : readPipe(path, signal);
      const { source, dispose } = await spool(path, stream, signal);
      disposals.push(dispose);
      sources.push(source);
    }
    return { sources };
  } catch (problem) {
    if (problem instanceof Unreadable) return { sources, problem };
    throw problem;
  }
}

/** A source that fails when read, so that a file that cannot be opened ends in a report like any other unreadable one. */
function failing(problem: Unreadable): Source {
  return {
    name: problem.place?.file ?? "",
    // biome-ignore lint/correctness/useYield: it never has anything to give
    async *chunks() {
      throw problem;
    },
  };
}

async function createMeter() {
  const { CostMeter } = await import("../../validate/table/cost-meter.ts");
  return new CostMeter(() => performance.now());
}

async function parseReport(text: string) {
  const [, format = "", path = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const load = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (load === undefined) {
    const [suggestion] = closest(format || text, Object.keys(reporters));
    throw usage(
      `--report ${text} 写法不对${suggestion === undefined ? "" : `，是不是 ${suggestion}？`}`,
      "写作 --report 格式=文件，例如 --report html=报告.html；格式为 json、ndjson、csv 或者 html",
    );
  }
  return { format, factory: await load(), path };
}

/**
 * Two reports in one file would destroy each other, and one in the place of an input the clerk's data.
 *
 * @throws {Unreadable} `usage`
 */
function rejectClashes(inputs: readonly string[], reports: readonly string[]): void {
  if (inputs.filter((path) => path === "-").length > 1) {
    throw usage("标准输入只能读一次", "文件名中的 - 只写一个");
  }
  const taken = new Set<string>();
  for (const path of reports) {
    const place = path === "-" ? path : realPlace(path);
    if (taken.has(place)) throw usage(`两份报告写到同一处：${path}`, "每份报告写到各自的文件；标准输出只能有一份");
    taken.add(place);
  }
  for (const path of inputs) {
    if (path === "-") continue;
    const place = realPlace(path);
    if (taken.has(place)) throw usage(`报告会覆盖数据文件 ${path}`, "把报告写到另一个文件");
    // In the folder of a batch it would be a file of the batch.
    if ([...taken].some((report) => dirname(report) === place))
      throw usage(`报告会写进数据包的文件夹 ${path}`, "把报告写到另一个文件夹");
  }
}

/**
 * A batch says itself what its files are.
 *
 * @throws {Unreadable} `usage`
 */
function rejectBesideBatch(paths: readonly string[], values: Readonly<Record<string, unknown>>): void {
  if (paths.length > 0) throw usage("--batch 与文件不能同时给出", "数据文件写在批次清单中；只校验文件时不用 --batch");
  for (const name of ["type", "mapping", "encoding", "sheet"]) {
    if (values[name] !== undefined) throw usage(`--${name} 不能与 --batch 同用`, "记录类型和编码以批次清单为准");
  }
}

/** The path of a file whatever links lead to it; one that does not exist yet lies in its folder. */
export function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

export function dayOf(text: string): string {
  if (!isCalendarDate(text)) throw usage(`--as-of 不能是“${text}”`, "写作 YYYY-MM-DD，例如 --as-of 2025-11-22");
  return text;
}

function threadsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(text)) throw usage(`--threads 不能是“${text}”`, "写一个 1 至 99 的整数，例如 --threads 4");
  return Number(text);
}

function countOf(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw usage(`--max-samples 不能是“${text}”`, "写一个整数，例如 --max-samples 50");
  return Number(text);
}

export function readMapping(path: string): ColumnMapping {
  const place = { file: path };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch (problem) {
    const isMissing = (problem as NodeJS.ErrnoException).code === "ENOENT";
    throw new Unreadable("bad-mapping", { problem: isMissing ? `找不到 ${path}` : `${path} 不是 JSON` }, place);
  }
  const { columns, recordType } = (content ?? {}) as Partial<ColumnMapping>;
  const isMapping =
    typeof columns === "object" &&
    columns !== null &&
    !Array.isArray(columns) &&
    Object.values(columns).every((field) => field === null || typeof field === "string") &&
    (recordType === undefined || typeof recordType === "string");
  if (!isMapping) throw new Unreadable("bad-mapping", { problem: `${path} 没有 columns，或者其值不是字段名` }, place);
  return content as ColumnMapping;
}

export function usage(problem: string, hint: string): Unreadable {
  return new Unreadable("usage", { problem, hint });
}
