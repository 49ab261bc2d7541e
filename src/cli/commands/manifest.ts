import { basename } from "node:path";
import { isCalendarDate } from "../../base/calendar-date.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import type { Source } from "../../read/source.ts";
import type { ValidationReport } from "../../report/report.ts";
import { type Digest, manifestName, manifestType } from "../../validate/batch-check.ts";
import { createFileProbe, type FileFacts, type FileProbe } from "../../validate/batch-facts.ts";
import { createValidator, type ValidatorOptions } from "../../validate/validator.ts";
import { digests } from "../batch-input.ts";
import { defineCommand, type OptionValues } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { openFile } from "../input-files.ts";
import { ReportFile } from "../report-files.ts";

const options = {
  source: { type: "string", value: "<代码>", help: "提供方的统一社会信用代码（必填）" },
  "source-name": { type: "string", value: "<名称>", help: "提供方的名称（必填）" },
  node: { type: "string", value: "<结点>", help: "接收结点（必填）" },
  output: { type: "string", value: "<文件>", help: `清单写到哪里（必填），文件名应为 ${manifestName}` },
  "batch-number": { type: "string", value: "<批次号>", help: "8 位日期加 4 位序号，缺省为当天的 0001 号" },
  "package-id": { type: "string", value: "<标识>", help: "数据包标识，缺省为提供方代码加批次号" },
  supersedes: { type: "string", value: "<标识>", help: "重新报送时，所替代的数据包标识" },
  mode: {
    type: "string",
    value: "<范围>",
    help: "full（全量）或者 incremental（增量，缺省）",
    oneOf: ["full", "incremental"],
  },
  from: { type: "string", value: "<日期>", help: "数据起始日期，缺省为最早的业务发生日期" },
  to: { type: "string", value: "<日期>", help: "数据截止日期，缺省为最晚的业务发生日期" },
  supplement: { type: "boolean", help: "含补报的记录" },
  "publicity-class": {
    type: "string",
    value: "<属性>",
    help: "公示属性 P、N 或者 I，缺省为所含记录中最严的一类",
    oneOf: ["P", "N", "I"],
  },
  "generated-at": { type: "string", value: "<时间>", help: "生成时间 YYYY-MM-DDThh:mm:ss+08:00，缺省为当天零时" },
  type: { type: "string", value: "<记录类型>", help: "全部文件的记录类型；缺省时由列名认出" },
  standard: { type: "string", value: "<版本>", help: "标准版本，缺省为 next" },
  regime: { type: "string", value: "<制度>", help: "适用制度：necips（缺省）或者 creditchina" },
} as const;

export const manifest = defineCommand({
  name: "manifest",
  summary: "为数据文件生成批次清单：记录数、字节数、摘要值、操作计数",
  usage: "creditspec manifest <文件…> --source <代码> --source-name <名称> --node <结点> --output manifest.json",
  options,
  examples: [
    {
      command:
        "creditspec manifest 批次/*.csv --source 11330106002561231Q --source-name 杭州市西湖区市场监督管理局 --node 杭州市市场监督管理局 --output 批次/manifest.json",
      what: "为一个文件夹中的数据文件生成清单",
    },
  ],

  async run(paths, values, { stderr, today, signal }) {
    if (paths.length === 0)
      throw usage("没有给出数据文件", "creditspec manifest 处罚.csv --source … --output manifest.json");
    for (const name of ["source", "source-name", "node", "output"] as const) {
      if (values[name] === undefined) throw usage(`没有给出 --${name}`, options[name].help);
    }
    for (const name of ["from", "to"] as const) {
      const day = values[name];
      if (day !== undefined && !isCalendarDate(day)) throw usage(`--${name} 不能是“${day}”`, "写作 YYYY-MM-DD");
    }
    const names = paths.map((path) => basename(path));
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined) throw usage(`有两个文件名为“${repeated}”`, "同一批次的文件名不能重复");
    const output = values.output as string;
    if (names.includes(basename(output))) throw usage("清单会覆盖数据文件", `把清单写作 ${manifestName}`);

    const settings: ValidatorOptions = {
      asOf: today,
      ...(values.standard !== undefined && { standard: values.standard }),
      ...(values.regime !== undefined && { regime: values.regime }),
    };
    const { record, report } = await describeBatch(paths, settings, values, today, signal);
    if (report.problem !== null) {
      const { file, message, fix } = report.problem;
      stderr.write(`${file}: ${message}\n${fix}\n没有写清单\n`);
      return exitCode.unreadable;
    }
    const { standardVersion: standard, regime } = record as { standardVersion: string; regime: string };
    const { kind, findings } = createValidator({ ...settings, standard, regime, type: manifestType }).validateRecord(
      record,
    );
    for (const { severity, message, fix } of findings) {
      if (severity !== "information") stderr.write(`${severity === "error" ? "错误" : "警告"}：${message}\n  ${fix}\n`);
    }
    if (kind === "invalid") {
      stderr.write("没有写清单：先改正上面的错误\n");
      return exitCode.invalid;
    }
    const file = new ReportFile(output);
    try {
      file.write(`${JSON.stringify(record, null, 2)}\n`);
      file.commit();
    } finally {
      file.discard();
    }
    stderr.write(`清单已写到 ${output}：${paths.length} 个文件\n`);
    const { error } = report.totals;
    if (error > 0) stderr.write(`注意：数据中有 ${error} 处错误，接收方会退回；先用 creditspec validate 校验\n`);
    return exitCode.valid;
  },
});

/** Reads the data files and makes the manifest of them. */
async function describeBatch(
  paths: readonly string[],
  settings: ValidatorOptions,
  values: OptionValues<typeof options>,
  today: string,
  signal: AbortSignal,
): Promise<{ readonly record: Record<string, unknown>; readonly report: ValidationReport }> {
  const probes: FileProbe[] = [];
  const sources: Source[] = [];
  for (const path of paths) sources.push({ ...(await openFile(path)), name: basename(path) });
  // A range that holds no day: every event lies outside it, and the first and last of those are the range of the data.
  const unknownRange = { dataFrom: "9999-12-31", dataTo: "0001-01-01" };
  const report = await createValidator({
    ...settings,
    ...(values.type !== undefined && { type: values.type }),
  }).validateSources(sources, {
    signal,
    maxSamples: 0,
    createDigest: (): Digest => {
      const probe = createFileProbe(digests, unknownRange);
      probes.push(probe);
      return probe.digest;
    },
    onRecordRead: ({ subject, recordType, file }) => probes[file]?.record(subject, recordType),
  });
  const facts = probes.map((probe) => probe.facts());
  const days = facts.flatMap(({ outside }) => (outside.count === 0 ? [] : [outside.first, outside.last])).sort();
  const number = values["batch-number"] ?? `${today.replaceAll("-", "")}0001`;
  const source = values.source as string;
  const strictest = ["I", "N", "P"].find((one) => facts.some((fact) => fact.strictest === one)) ?? "P";
  const record = {
    packageId: values["package-id"] ?? `${source}-${number}`,
    batchNumber: number,
    ...(values.supersedes !== undefined && { supersedes: values.supersedes }),
    targetNode: values.node,
    standardVersion: report.standard,
    regime: report.regime,
    method: "1",
    mode: values.mode === "full" ? "1" : "2",
    ...(values.supplement === true && { isSupplement: "1" }),
    dataFrom: values.from ?? days[0] ?? today,
    dataTo: values.to ?? days.at(-1) ?? today,
    generatedAt: values["generated-at"] ?? `${today}T00:00:00+08:00`,
    publicityClass: values["publicity-class"] ?? strictest,
    files: report.inputs.map((input, index) => {
      const { sm3, sha256, bare, operations } = facts[index] as FileFacts;
      const [added, changed, deleted] = operations.map((count, at) => String(at === 0 ? count + bare : count));
      return {
        name: input.file,
        recordType: input.recordType,
        format: input.format,
        encoding: input.encoding,
        rowCount: String(input.records),
        size: String(input.bytes),
        operationCounts: { added, changed, deleted },
        ...(sm3 !== undefined && { sm3 }),
        ...(sha256 !== undefined && { sha256 }),
      };
    }),
    sourceOrganName: values["source-name"],
    sourceOrganCode: source,
  };
  return { record, report };
}

function usage(problem: string, hint: string): Unreadable {
  return new Unreadable("usage", { problem, hint });
}
