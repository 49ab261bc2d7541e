import { camelCase } from "../../base/camel-case.ts";
import type { PublishedVersion } from "../../model/published.ts";
import type { Level } from "../../model/tag.ts";
import type { Source } from "../../read/source.ts";
import type { Language, ValidationReport } from "../../report/report.ts";
import { visible } from "../../report/visible.ts";
import {
  collectEntityFile,
  createEntityTags,
  creditCodeOf,
  type EntityTagReport,
  levels,
  type TagVerdict,
  type TypedRecord,
} from "../../validate/entity-tags.ts";
import { createValidator, type ValidatorOptions } from "../../validate/validator.ts";
import { findRegime, findVersion } from "../../validate/versions.ts";
import { defineCommand } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { ReportFile } from "../report-files.ts";
import { dayOf, openSources, realPlace, usage } from "./validate.ts";

/** The file of one entity is small; anything larger is a table of many, which has a reader of its own. */
const largestFile = 16 << 20;

export const tag = defineCommand({
  name: "tag",
  summary: "判定主体该有哪些标注：缺了哪些、哪些该移除、凭哪些记录",
  usage: `creditspec tag <主体档案…> [选项]    文件为 - 时读标准输入

主体档案为 JSON：{ "marketEntity": […], "abnormalListing": […], "tag": […] }，没有的写空列表；
也可以给出几类记录的 CSV、NDJSON、JSON 文件，按统一社会信用代码合成各主体的档案。

退出码: 0 没有要做的  1 有标注缺失或者应移除  2 无法读取或者用法不对`,
  options: {
    "as-of": { type: "string", value: "<日期>", help: "判定日期 YYYY-MM-DD，缺省为今天" },
    regime: { type: "string", value: "<制度>", help: "适用制度：necips（缺省）或者 creditchina（信用中国）" },
    level: {
      type: "string",
      value: "<层级>",
      help: "本机关的层级 national、province、city、county，据以说明有没有权限作出标注",
      oneOf: levels,
    },
    standard: { type: "string", value: "<版本>", help: "标准版本，缺省为 next" },
    format: { type: "string", value: "<格式>", help: "text（缺省）或者 json", oneOf: ["text", "json"] },
    output: { type: "string", value: "<文件>", help: "结果写到该文件，缺省为标准输出" },
    lang: { type: "string", value: "<语言>", help: "语言：zh（缺省）或者 en", oneOf: ["zh", "en"] },
  },
  examples: [
    { command: "creditspec tag 主体档案.json", what: "一个主体的档案" },
    {
      command: "creditspec tag 登记.csv 列异.csv 标注.csv --as-of 2025-11-22",
      what: "几类记录的文件，逐个主体判定",
    },
    {
      command: "creditspec tag 主体档案.json --level county --format json --output 标注.json",
      what: "供其他程序使用的结果，并说明县级机关有没有权限",
    },
  ],

  async run(paths, values, surroundings) {
    const { stdout, stderr } = surroundings;
    const { output } = values;
    if (paths.length === 0) throw usage("没有给出主体档案", "creditspec tag 主体档案.json");
    if (paths.filter((path) => path === "-").length > 1) throw usage("标准输入只能读一次", "文件名中的 - 只写一个");
    const language = (values.lang ?? "zh") as Language;
    const asOf = dayOf(values["as-of"] ?? surroundings.today);
    const version = findVersion(values.standard ?? "next");
    const regime = findRegime(version, values.regime ?? "necips");
    if (output !== undefined) {
      const place = realPlace(output);
      for (const path of paths) {
        if (path !== "-" && realPlace(path) === place) throw usage(`结果会覆盖 ${path}`, "把结果写到另一个文件");
      }
    }

    const disposals: (() => Promise<void>)[] = [];
    try {
      const { sources, problem } = await openSources(paths, surroundings, disposals);
      if (problem !== undefined) throw problem;
      const inputs: Input[] = [];
      for (const source of sources) {
        const input = await readInput(source, version, {
          asOf,
          language,
          regime: regime.id,
          standard: version.version,
        });
        if ("code" in input) {
          stderr.write(`${source.name}: ${input.message}\n${input.fix}\n`);
          return exitCode.unreadable;
        }
        inputs.push(input);
      }
      const { entities, unassigned } = entitiesOf(inputs);
      const level = values.level as Level | undefined;
      const judge = createEntityTags(version, { regime, asOf, ...(level !== undefined && { level }) });
      const reports = entities.map(judge);
      const text =
        values.format === "json"
          ? `${JSON.stringify({ standard: version.version, regime: regime.id, asOf, level: level ?? null, entities: reports, unassigned }, null, 2)}\n`
          : textOf(reports, unassigned, asOf, language);
      if (output === undefined) stdout.write(text);
      else {
        const file = new ReportFile(output);
        try {
          file.write(text);
          file.commit();
        } finally {
          file.discard();
        }
        stderr.write(language === "zh" ? `结果已写到 ${output}\n` : `the result was written to ${output}\n`);
      }
      const isToDo = reports.some(({ tags }) => tags.some(({ action }) => action === "set" || action === "remove"));
      return isToDo ? exitCode.invalid : exitCode.valid;
    } finally {
      for (const dispose of disposals) await dispose();
    }
  },
});

/** What one input holds. */
interface Input {
  readonly records: readonly TypedRecord[];
  /** Types of which the input holds every record of its entities, if only none. */
  readonly types: readonly string[];
  /** Says of its own entities only what it holds. */
  readonly isEntityFile: boolean;
}

/** What an input holds, or why it cannot be read. */
async function readInput(
  source: Source,
  version: PublishedVersion,
  options: ValidatorOptions,
): Promise<Input | NonNullable<ValidationReport["problem"]>> {
  const content = await readJson(source);
  const own = content === undefined ? undefined : (entityFileOf(content, version) ?? namedRecordsOf(content, version));
  if (own !== undefined) return own;
  const records: TypedRecord[] = [];
  const report = await createValidator(options).validateSources([source], {
    maxSamples: 0,
    // A record is only good until the call returns.
    onRecordRead: ({ subject, recordType }) =>
      records.push({ recordType: recordType.id, record: structuredClone(subject) }),
  });
  const { problem, recordType } = report;
  if (problem !== null) return problem;
  return { records, types: recordType === null ? [] : [recordType.id], isEntityFile: false };
}

/** A small JSON text, or lines of JSON; undefined for anything else. */
async function readJson({ size, chunks }: Source): Promise<unknown> {
  if (size !== undefined && size > largestFile) return undefined;
  const parts: Uint8Array[] = [];
  // The reader gives the same buffer again and again.
  for await (const chunk of chunks()) parts.push(Uint8Array.from(chunk));
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)).trim();
  } catch {
    return undefined;
  }
  if (!/^[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    try {
      return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "")
        .map((line): unknown => JSON.parse(line));
    } catch {
      return undefined;
    }
  }
}

/** `{ "marketEntity": […], … }`. @throws {Unreadable} `usage` for a list of no record type beside lists that are */
function entityFileOf(content: unknown, version: PublishedVersion): Input | undefined {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return undefined;
  const types = new Map(version.recordTypes.map(({ id }) => [camelCase(id), id]));
  const lists = Object.entries(content);
  if (!lists.some(([name, list]) => types.has(name) && Array.isArray(list))) return undefined;
  const records: TypedRecord[] = [];
  for (const [name, list] of lists) {
    const recordType = types.get(name);
    if (recordType === undefined || !Array.isArray(list))
      throw usage(
        `主体档案中的“${visible(name)}”不是记录类型的列表`,
        "每类记录一个列表，名称为记录类型的驼峰写法，例如 abnormalListing",
      );
    for (const record of list) records.push({ recordType, record });
  }
  return { records, types: lists.map(([name]) => types.get(name) as string), isEntityFile: true };
}

/** Records of several types that say themselves what they are: `envelope.recordType`. */
function namedRecordsOf(content: unknown, version: PublishedVersion): Input | undefined {
  const list = Array.isArray(content) ? content : [content];
  const known = new Set(version.recordTypes.map(({ id }) => id));
  const records = list.flatMap((record): TypedRecord[] => {
    const recordType = (record as { readonly envelope?: { readonly recordType?: unknown } } | null)?.envelope
      ?.recordType;
    return typeof recordType === "string" && known.has(recordType) ? [{ recordType, record }] : [];
  });
  if (records.length < list.length || records.length === 0) return undefined;
  return { records, types: [...new Set(records.map(({ recordType }) => recordType))], isEntityFile: false };
}

/** Sorts records to their entities. A record that names no credit code belongs to the only entity, where there is one. */
function entitiesOf(inputs: readonly Input[]) {
  const everywhere = inputs.filter(({ isEntityFile }) => !isEntityFile).flatMap(({ types }) => types);
  const entities = new Map<string, { readonly records: TypedRecord[]; readonly types: Set<string> }>();
  const entityOf = (code: string) => {
    const known = entities.get(code) ?? { records: [], types: new Set(everywhere) };
    entities.set(code, known);
    return known;
  };
  const nameless: TypedRecord[] = [];
  for (const { records, types, isEntityFile } of inputs) {
    const codes = new Set<string>();
    for (const record of records) {
      const code = creditCodeOf(record);
      if (code === "") {
        nameless.push(record);
        continue;
      }
      codes.add(code);
      entityOf(code).records.push(record);
    }
    if (!isEntityFile) continue;
    // A file without any credit code is that of a person, or of nobody: it still has an answer.
    for (const code of codes.size > 0 ? codes : [""]) for (const type of types) entityOf(code).types.add(type);
  }
  const [only] = entities.values();
  if (entities.size === 1 && only !== undefined) only.records.push(...nameless.splice(0));
  return {
    entities: [...entities.values()].map(({ records, types }) => collectEntityFile(records, types)),
    unassigned: nameless.length,
  };
}

const words = {
  set: { zh: "应标注", en: "to set" },
  remove: { zh: "应移除", en: "to remove" },
  check: { zh: "须核对", en: "to check" },
  standing: { zh: "已标注", en: "standing" },
} as const;

function textOf(reports: readonly EntityTagReport[], unassigned: number, asOf: string, language: Language): string {
  const zh = language === "zh";
  const colon = zh ? "：" : ": ";
  const entry = (verdict: TagVerdict, heading: keyof typeof words): string[] => {
    const { code, title, reason, maySet, setBy, publicText, present } = verdict;
    const note =
      maySet === false && heading === "set"
        ? zh
          ? `本机关无权作出，须${levelZh[setBy]}级以上机关`
          : `not by you: ${setBy} or above`
        : "";
    const since = present.flatMap(({ taggedOn }) => taggedOn ?? []).join(zh ? "、" : ", ");
    return [
      `  ${words[heading][language]}  ${code}  ${title[language]}`,
      ...[
        [zh ? "理由" : "why", reason[language]],
        [zh ? "标注日期" : "tagged on", since],
        [zh ? "公示用语" : "public text", heading === "set" ? (publicText ?? "") : ""],
        [zh ? "权限" : "level", note],
        [zh ? "移除" : "removal", heading === "remove" && zh ? verdict.removal : ""],
      ].flatMap(([name, value]) => (value === "" ? [] : [`      ${name}${colon}${visible(value as string)}`])),
    ];
  };
  const total = { set: 0, remove: 0, check: 0 };
  const lines = reports.flatMap(({ name, creditCode, tags, otherTags }) => {
    for (const { action } of tags) if (action !== "none") total[action]++;
    const open = tags.filter(({ verdict, action }) => verdict === "not-evaluated" && action === "none");
    return [
      [name, creditCode].flatMap((one) => (one === null ? [] : [visible(one)])).join("  ") ||
        (zh ? "（没有名称的主体）" : "(nameless)"),
      ...(["set", "remove", "check"] as const).flatMap((action) =>
        tags.filter((one) => one.action === action).flatMap((one) => entry(one, action)),
      ),
      ...tags
        .filter(({ verdict, action }) => verdict === "due" && action === "none")
        .flatMap((one) => entry(one, "standing")),
      ...(open.length === 0
        ? []
        : [
            `  ${zh ? "未判定" : "not evaluated"}`,
            ...open.map(({ code, title, reason }) => `      ${code}  ${title[language]}${colon}${reason[language]}`),
          ]),
      ...(otherTags.length === 0
        ? []
        : [
            `  ${zh ? "地方标注，不作判定" : "local tags, not judged"}${colon}${otherTags.map((one) => visible(one)).join(zh ? "、" : ", ")}`,
          ]),
      "",
    ];
  });
  const { set, remove, check } = total;
  return [
    ...lines,
    ...(unassigned === 0
      ? []
      : [
          zh
            ? `${unassigned} 条记录没有统一社会信用代码，不知属于哪个主体，未作判定`
            : `${unassigned} records have no credit code and were left out`,
        ]),
    zh
      ? `${asOf}：主体 ${reports.length} 个，应标注 ${set} 项，应移除 ${remove} 项，须核对 ${check} 项`
      : `${asOf}: ${reports.length} entities, ${set} tags to set, ${remove} to remove, ${check} to check`,
    "",
  ].join("\n");
}

const levelZh: Readonly<Record<Level, string>> = { national: "国家", province: "省", city: "市", county: "县" };
