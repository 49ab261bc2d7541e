import { mkdirSync, rmdirSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { encodeGb18030 } from "../../base/gb18030.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import type { Encoding } from "../../read/encoding.ts";
import type { Source } from "../../read/source.ts";
import type { Language, ReportedFinding } from "../../report/report.ts";
import { checkBatch } from "../../validate/batch-check.ts";
import { checkPublicCopy } from "../../validate/publication/check-copy.ts";
import { type CopyOptions, type CopySummary, makePublicCopy } from "../../validate/publication/make-copy.ts";
import { type InputSurvey, surveyInputs } from "../../validate/publication/survey.ts";
import type { ValidatorOptions } from "../../validate/validator.ts";
import { findRecordType, findRegime, findVersion } from "../../validate/versions.ts";
import { digests, openBatch } from "../batch-input.ts";
import { defineCommand, type OptionValues, type Surroundings } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { openFile } from "../input-files.ts";
import { createOverflow } from "../overflow.ts";
import { createProgress } from "../progress.ts";
import { createPublicationWords } from "../publication-words.ts";
import { ReportFile } from "../report-files.ts";
import { dayOf, openSources, readMapping, realPlace, usage } from "./validate.ts";

const options = {
  output: { type: "string", value: "<文件|文件夹>", help: "公开副本写到哪里；几个文件或者批次写到文件夹" },
  check: { type: "boolean", help: "只检查给出的文件作为公开副本有没有泄露，不制作副本" },
  type: { type: "string", value: "<记录类型>", help: "记录类型；缺省时由列名认出" },
  standard: { type: "string", value: "<版本>", help: "标准版本，缺省为 next" },
  "as-of": { type: "string", value: "<日期>", help: "公示日期 YYYY-MM-DD，缺省为今天；据以判断公示期" },
  regime: { type: "string", value: "<制度>", help: "适用制度：necips（缺省）或者 creditchina（信用中国）" },
  mapping: { type: "string", value: "<文件>", help: "经复核的列名对应文件（JSON）" },
  encoding: {
    type: "string",
    value: "<编码>",
    help: "输入的编码：auto（缺省）、utf-8 或者 gb18030",
    oneOf: ["auto", "utf-8", "gb18030"],
  },
  "output-encoding": {
    type: "string",
    value: "<编码>",
    help: "表格副本的编码：utf-8（缺省，带 BOM）、gb18030 或者 same（与输入相同）；JSON 总是 UTF-8",
    oneOf: ["utf-8", "gb18030", "same"],
  },
  batch: { type: "string", value: "<文件夹|zip>", help: "为一个归集批次的全部数据文件制作公开副本" },
  "include-invalid": { type: "boolean", help: "有错误的记录也放进副本；缺省时留下" },
  force: { type: "boolean", help: "覆盖已有的副本；输入文件任何时候都不覆盖" },
  lang: { type: "string", value: "<语言>", help: "语言：zh（缺省）或者 en", oneOf: ["zh", "en"] },
} as const;

type Values = OptionValues<typeof options>;

export const publish = defineCommand({
  name: "publish",
  summary: "制作公开副本：去掉不公示的字段和记录，遮盖个人号码；或者检查副本有没有泄露",
  usage: `creditspec publish <文件…> --output <文件|文件夹> [选项]
  creditspec publish --batch <文件夹|zip> --output <文件夹> [选项]
  creditspec publish --check <文件…> [选项]

退出码: 0 副本已写好（有记录不公示也是 0），或者检查没有发现泄露
        1 检查发现泄露，或者没有一条记录可以公示，或者批次本身有错；什么都不写
        2 无法读取或者用法不对`,
  options,
  examples: [
    { command: "creditspec publish 处罚.csv --output 处罚-公开.csv", what: "为一个文件制作公开副本" },
    {
      command: "creditspec publish 处罚.csv 许可.csv --output 公开/ --regime creditchina",
      what: "几个文件写到一个文件夹，按信用中国的规定",
    },
    { command: "creditspec publish --batch 批次.zip --output 公开/", what: "为一个批次制作公开副本" },
    { command: "creditspec publish --check 处罚-公开.csv", what: "检查公开副本有没有泄露" },
  ],

  async run(paths, values, surroundings) {
    const { check = false, batch, output } = values;
    rejectWrongUse(paths, values);
    const disposals: (() => Promise<void>)[] = [];
    const files: ReportFile[] = [];
    let folder: string | undefined;
    try {
      const overflow = createOverflow();
      disposals.push(overflow.dispose);
      const job: Job = { values, surroundings, overflow, settings: await settingsOf(values, surroundings) };
      if (check) return await checkOnly(job, await sourcesOf(paths, job, disposals));
      const opened = batch === undefined ? undefined : await openedBatch(batch, job, disposals);
      if (typeof opened === "string") return exitCode[opened];
      const sources = opened?.sources ?? (await sourcesOf(paths, job, disposals));
      const inputs = batch === undefined ? paths : [batch];
      const targets = await targetsOf(sources, output as string, inputs, values);
      folder = targets.folder;
      return await make({ ...job, ...opened?.job }, sources, targets.paths, files, targets.make);
    } finally {
      for (const file of files) file.discard();
      removeIfEmpty(folder);
      for (const dispose of disposals) await dispose();
    }
  },
});

/** What all parts of a run share. */
interface Job {
  readonly values: Values;
  readonly surroundings: Surroundings;
  readonly overflow: ReturnType<typeof createOverflow>;
  readonly settings: ValidatorOptions & {
    readonly mapping?: NonNullable<CopyOptions["mapping"]>;
    readonly encoding: "auto" | Encoding;
  };
}

async function settingsOf(values: Values, { today }: Surroundings): Promise<Job["settings"]> {
  const { standard, regime, type, mapping } = values;
  return {
    asOf: dayOf(values["as-of"] ?? today),
    language: (values.lang ?? "zh") as Language,
    encoding: (values.encoding ?? "auto") as "auto" | Encoding,
    ...(standard !== undefined && { standard }),
    ...(regime !== undefined && { regime }),
    ...(type !== undefined && { type }),
    ...(mapping !== undefined && { mapping: readMapping(mapping) }),
  };
}

/** Version, regime and words; wrong names are said before anything is read. */
function basisOf({ settings, surroundings, values, overflow }: Job) {
  const version = findVersion(settings.standard ?? "next");
  const regime = findRegime(version, settings.regime ?? "necips");
  const recordType = settings.type === undefined ? undefined : findRecordType(version, settings.type);
  const words = createPublicationWords(version, settings.language ?? "zh");
  const { signal, stderr } = surroundings;
  return {
    version,
    regime,
    recordType,
    words,
    reading: { signal, overflow },
    progress: createProgress(stderr, () => performance.now()),
    values,
  };
}

async function checkOnly(job: Job, sources: readonly Source[]): Promise<number> {
  const { version, regime, words, reading, progress } = basisOf(job);
  const checked = await checkPublicCopy(sources, version, regime, {
    ...job.settings,
    ...reading,
    onProgress: (source, state) => progress.show(source.name, source.size, state),
  });
  progress.clear();
  job.surroundings.stdout.write(`${words.checked(checked).join("\n")}\n`);
  if (checked.report.problem !== null) return exitCode.unreadable;
  return checked.leaks.length === 0 ? exitCode.valid : exitCode.invalid;
}

/** Makes the copies, looks whether they are clean and only then puts all of them in their places. */
async function make(
  job: Job,
  sources: readonly Source[],
  targets: readonly string[],
  files: ReportFile[],
  makeFolder: () => void,
): Promise<number> {
  const { version, regime, recordType, words, reading, progress } = basisOf(job);
  const { settings, values, surroundings } = job;
  const { stdout, stderr, signal } = surroundings;
  const { say } = words;
  const survey = await surveyInputs(sources, version, regime, {
    ...settings,
    ...reading,
    onProgress: (source, state) => progress.show(source.name, source.size, state),
  });
  if (survey.report.problem !== null) {
    progress.clear();
    const { file, message, fix } = survey.report.problem;
    stderr.write(`${file ?? ""}: ${message}\n${fix}\n${say("没有写公开副本", "no public copy was written")}\n`);
    return exitCode.unreadable;
  }

  makeFolder();
  const made: { readonly summary: CopySummary; readonly file: ReportFile | undefined }[] = [];
  for (const [index, source] of sources.entries()) {
    const target = targets[index] as string;
    const input = survey.inputs[index] as InputSurvey;
    const wanted = values["output-encoding"] ?? "utf-8";
    const encoding =
      input.format !== "csv" ? "utf-8" : wanted === "same" ? survey.report.inputs[index]?.encoding : wanted;
    const file = new ReportFile(target, encoding === "gb18030" ? encodeOrSay(target) : undefined);
    files.push(file);
    if (input.format === "csv" && encoding === "utf-8") file.write("\uFEFF");
    const summary = await makePublicCopy(
      source,
      input,
      {
        version,
        regime,
        asOf: settings.asOf,
        encoding: settings.encoding,
        signal,
        ...(recordType && { recordType }),
        ...(settings.mapping && { mapping: settings.mapping }),
        keepsInvalid: values["include-invalid"] ?? false,
        onProgress: (state) => progress.show(source.name, source.size, state),
      },
      file,
    );
    if (summary.published === 0) file.discard();
    made.push({ summary, file: summary.published === 0 ? undefined : file });
  }
  signal.throwIfAborted();

  const copies: Source[] = [];
  for (const { file } of made)
    if (file !== undefined) copies.push({ ...(await openFile(file.flush())), name: file.path });
  const checked =
    copies.length === 0
      ? undefined
      : await checkPublicCopy(copies, version, regime, {
          ...settings,
          ...reading,
          encoding: "auto",
          onProgress: (source, state) => progress.show(source.name, source.size, state),
        });
  progress.clear();
  signal.throwIfAborted();
  const summaries = made.flatMap(({ summary, file }) => words.copied(summary.file, file?.path, summary));
  if (checked === undefined) {
    stdout.write(
      `${[say("没有可以公示的记录，没有写公开副本", "No record can be published; no public copy was written"), ...summaries].join("\n")}\n`,
    );
    return exitCode.invalid;
  }
  if (checked.report.problem !== null || checked.leaks.length > 0) {
    const end = say("公开副本没有写", "the public copy was not written");
    stdout.write(`${[...words.checked(checked), ...summaries, end].join("\n")}\n`);
    return exitCode.invalid;
  }
  for (const { file } of made) file?.commit();
  stdout.write(`${[...words.checked(checked), ...summaries].join("\n")}\n`);
  for (const { file, summary } of made) {
    stderr.write(
      file === undefined
        ? say(
            `没有写 ${summary.file} 的公开副本：没有可以公示的记录\n`,
            `no public copy of ${summary.file}: no record can be published\n`,
          )
        : say(`公开副本已写到 ${file.path}\n`, `public copy written to ${file.path}\n`),
    );
  }
  return exitCode.valid;
}

/** The data files of a batch. One that is wrong as a batch is not what its sender wrote, and nothing of it is published. */
async function openedBatch(path: string, job: Job, disposals: (() => Promise<void>)[]) {
  const { settings, surroundings } = job;
  const { stderr, signal } = surroundings;
  const { mapping: _, encoding: __, ...given } = settings;
  const batch = await openBatch(path);
  disposals.push(async () => batch.close());
  const version = findVersion(settings.standard ?? "next");
  const layers = new Map(version.rules.map(({ id, layer }) => [id, layer]));
  const wrong: ReportedFinding[] = [];
  const { report, manifest } = await checkBatch(batch, {
    ...given,
    maxSamples: 0,
    overflow: job.overflow,
    signal,
    createDigests: digests,
    onFinding: (finding) => {
      const isOfBatch = finding.file === batch.manifest.name || layers.get(finding.rule) === "batch";
      if (isOfBatch && finding.severity === "error") wrong.push(finding);
    },
  });
  const end = settings.language === "en" ? "no public copy was written" : "没有写公开副本";
  if (report.problem !== null || manifest === null) {
    const { file, message, fix } = report.problem ?? { file: path, message: "", fix: "" };
    stderr.write(`${file ?? path}: ${message}\n${fix}\n${end}\n`);
    return "unreadable" as const;
  }
  if (wrong.length > 0) {
    for (const { file, message, fix } of wrong.slice(0, 20)) stderr.write(`${file}: ${message}\n  ${fix}\n`);
    stderr.write(`${end}\n`);
    return "invalid" as const;
  }
  const listed = new Set((manifest["files"] as { name: string }[]).map(({ name }) => name));
  return {
    sources: batch.files.filter(({ name }) => listed.has(name)),
    job: {
      settings: { ...settings, standard: report.standard, regime: report.regime },
    },
  };
}

async function sourcesOf(
  paths: readonly string[],
  { surroundings }: Job,
  disposals: (() => Promise<void>)[],
): Promise<readonly Source[]> {
  const { sources, problem } = await openSources(paths, surroundings, disposals);
  if (problem !== undefined) throw problem;
  return sources;
}

/** Where each copy goes. @throws {Unreadable} `usage`: it would take the place of an input, or of what is there */
async function targetsOf(
  sources: readonly Source[],
  output: string,
  inputs: readonly string[],
  { batch, force }: Values,
) {
  const isFolder = await stat(output).then(
    (found) => (found.isDirectory() ? true : undefined),
    () => false,
  );
  const intoFolder = isFolder === true || batch !== undefined || sources.length > 1 || /[/\\]$/.test(output);
  if (intoFolder && isFolder === undefined) throw usage(`${output} 是文件，不是文件夹`, "几个文件的公开副本写到文件夹");
  const paths = sources.map(({ name }) => (intoFolder ? join(output, basename(name)) : output));
  if (intoFolder && sources.some(({ name }) => name === "-"))
    throw usage("标准输入没有文件名", "只有标准输入时，--output 写文件名");
  const repeated = paths.find((path, index) => paths.indexOf(path) !== index);
  if (repeated !== undefined) throw usage(`两个公开副本写到同一处：${repeated}`, "同名的文件分开制作");
  const taken = new Set(inputs.filter((path) => path !== "-").map(realPlace));
  for (const path of paths) {
    const place = realPlace(path);
    if (taken.has(place)) throw usage(`公开副本会覆盖输入文件 ${path}`, "写到另一个文件或者文件夹");
    if (batch !== undefined && (taken.has(dirname(place)) || taken.has(realPlace(output))))
      throw usage(`公开副本会写进批次的文件夹 ${output}`, "写到另一个文件夹");
    if (!force && (await exists(path))) throw usage(`${path} 已经存在`, "换一个名字，或者用 --force 覆盖");
  }
  return {
    paths,
    make() {
      if (!intoFolder || isFolder === true) return;
      try {
        mkdirSync(output, { recursive: true });
      } catch (problem) {
        throw new Unreadable("write-failed", { problem: (problem as Error).message }, { file: output });
      }
    },
    /** The folder that is made for the copies. */
    folder: intoFolder && isFolder !== true ? output : undefined,
  };
}

/** A folder made for the copies goes again when none came to lie in it. */
function removeIfEmpty(folder: string | undefined): void {
  if (folder === undefined) return;
  try {
    rmdirSync(folder);
  } catch {
    // It holds the copies, or was never made.
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function rejectWrongUse(paths: readonly string[], values: Values): void {
  const { check = false, batch, output } = values;
  const example = "creditspec publish 处罚.csv --output 处罚-公开.csv";
  if (batch !== undefined && paths.length > 0) throw usage("--batch 与文件不能同时给出", "数据文件写在批次清单中");
  if (batch === undefined && paths.length === 0)
    throw usage("没有给出文件", check ? "creditspec publish --check 处罚-公开.csv" : example);
  if (paths.filter((path) => path === "-").length > 1) throw usage("标准输入只能读一次", "文件名中的 - 只写一个");
  if (check) {
    for (const name of ["output", "batch", "include-invalid", "force", "output-encoding"] as const)
      if (values[name] !== undefined) throw usage(`--${name} 不能与 --check 同用`, "--check 只检查，不写文件");
    return;
  }
  if (output === undefined) throw usage("没有给出 --output", example);
  if (output === "-") throw usage("公开副本不能写到标准输出", "写成文件：检查没有泄露之后才放到位");
  if (batch !== undefined)
    for (const name of ["type", "mapping", "encoding"] as const)
      if (values[name] !== undefined) throw usage(`--${name} 不能与 --batch 同用`, "记录类型和编码以批次清单为准");
  if (batch !== undefined && extname(output) === ".zip") throw usage("公开副本不能写成 zip", "--output 写文件夹");
}

/** An encoder that says in words what it has no code for. */
function encodeOrSay(path: string) {
  return (text: string) => {
    try {
      return encodeGb18030(text);
    } catch (problem) {
      if (!(problem instanceof RangeError)) throw problem;
      const message = `字符 ${problem.message} 在 GB18030 中没有编码，改用 --output-encoding utf-8`;
      throw new Unreadable("write-failed", { problem: message }, { file: path });
    }
  };
}
