import { closest } from "../../base/did-you-mean.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import type {
  CodeListDescription,
  FieldDescription,
  PublishedVersion,
  RecordTypeDescription,
  RuleDescription,
} from "../../model/published.ts";
import type { Source } from "../../model/words.ts";
import { normaliseHeader, withoutUnit } from "../../read/columns.ts";
import { padRight } from "../../report/display-width.ts";
import type { Language } from "../../report/report.ts";
import { findVersion } from "../../validate/versions.ts";
import { defineCommand } from "../command.ts";

/** Codes of a list that are printed before it says how many more there are. */
const codesShown = 60;

export const explain = defineCommand({
  name: "explain",
  summary: "解释一条规则、一个字段、一个代码集或者一类记录",
  usage: "creditspec explain <规则 | 字段 | 代码集 | 记录类型>",
  options: {
    standard: { type: "string", value: "<版本>", help: "标准版本，缺省为 next" },
    lang: { type: "string", value: "<语言>", help: "语言：zh（缺省）或者 en", oneOf: ["zh", "en"] },
  },
  examples: [
    { command: "creditspec explain credit-code-check-digit", what: "一条规则，也可以用编号 IDN-004" },
    { command: "creditspec explain 处罚决定书文号", what: "一个字段，用文件里的列名、XK_/CF_ 列名或者字段名" },
    { command: "creditspec explain penalty-kind", what: "一个代码集" },
    { command: "creditspec explain administrative-penalty", what: "一类记录的全部列" },
  ],
  async run([name, ...others], values, { stdout }) {
    if (name === undefined || others.length > 0) {
      throw new Unreadable("usage", { problem: "要一个名字", hint: "例如 creditspec explain credit-code-check-digit" });
    }
    const version = findVersion(values.standard ?? "next");
    const language = (values.lang ?? "zh") as Language;
    const texts = [
      ...version.rules
        .filter(
          ({ id, code }) =>
            id === name || code === name.toUpperCase() || code.replace(/[A-Z]$/, "") === name.toUpperCase(),
        )
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map((rule) => explainRule(rule, version, language)),
      ...version.recordTypes
        .filter(({ id, title }) => id === name || title.zh === name)
        .map((type) => explainRecordType(type, version, language)),
      ...version.codeLists
        .filter(({ id, title }) => id === name || title.zh === name)
        .map((list) => explainCodeList(list, language)),
      ...version.recordTypes.flatMap((type) =>
        type.fields
          .filter((field) => isNamed(field, name))
          .map((field) => explainField(field, type, version, language)),
      ),
    ];
    if (texts.length === 0) {
      const names = [
        ...version.rules.map(({ id }) => id),
        ...version.recordTypes.flatMap(({ id, title, fields }) => [
          id,
          title.zh,
          ...fields.flatMap(({ title: field, aliases }) => [field.zh, ...aliases]),
        ]),
        ...version.codeLists.flatMap(({ id, title }) => [id, title.zh]),
      ];
      throw new Unreadable("unknown-name", {
        what: "anything",
        name,
        suggestion: closest(name, names)[0] ?? "",
      });
    }
    stdout.write(`${texts.join("\n────────\n\n")}`);
    return 0;
  },
});

function isNamed({ path, title, aliases, element }: FieldDescription, name: string): boolean {
  const key = normaliseHeader(name);
  return (
    [path, path.slice(1).replaceAll("/", "."), element ?? ""].includes(name) ||
    path.slice(path.lastIndexOf("/") + 1) === name ||
    [title.zh, title.en, withoutUnit(title.en), ...aliases].some((alias) => normaliseHeader(alias) === key)
  );
}

const severityWords = {
  zh: { error: "错误", warning: "警告", information: "提示" },
  en: { error: "error", warning: "warning", information: "information" },
};
const obligationWords = {
  zh: { M: "必填", C: "有条件必填", O: "可选" },
  en: { M: "mandatory", C: "conditional", O: "optional" },
};
const publicityWords = {
  zh: { P: "公示", N: "不公示（政府内部共享）", I: "内部过程信息" },
  en: { P: "public", N: "not public", I: "internal" },
};

function explainRule(rule: RuleDescription, version: PublishedVersion, language: Language): string {
  const zh = language === "zh";
  const fieldNames = [
    ...new Set((rule.targets ?? []).map(({ recordType, path }) => fieldName(version, recordType, path, language))),
  ];
  const period = [rule.effectiveFrom, rule.effectiveTo].some((date) => date !== undefined)
    ? `${rule.effectiveFrom ?? ""} — ${rule.effectiveTo ?? ""}`
    : undefined;
  return lines(
    `${rule.code}  ${rule.id}`,
    rule.title[language],
    "",
    ...rows([
      [
        zh ? "等级" : "severity",
        severityWords[language][rule.severity] + (rule.waivable ? (zh ? "（可申请豁免）" : " (may be waived)") : ""),
      ],
      [zh ? "质量维度" : "dimension", rule.dimension],
      [zh ? "为什么" : "why", rule.why],
      [zh ? "问题" : "message", readable(rule.message[language])],
      [zh ? "怎么改" : "fix", readable(rule.fix[language])],
      [zh ? "条款" : "clause", clauseWords(version, rule.clause)],
      [zh ? "依据" : "source", rule.source.map((source) => sourceWords(source, language)).join("；")],
      [zh ? "适用" : "in force", period],
      [zh ? "适用制度" : "regime", rule.regime],
      [
        zh ? "校验对象" : "looks at",
        fieldNames.length > 12
          ? `${fieldNames.slice(0, 12).join("、")} …（${fieldNames.length}）`
          : fieldNames.join("、"),
      ],
      [zh ? "条件" : "condition", rule.holds],
      [zh ? "自版本" : "since", rule.since],
    ]),
  );
}

function explainRecordType(
  { id, title, definition, fields, source, clause }: RecordTypeDescription,
  version: PublishedVersion,
  language: Language,
): string {
  const zh = language === "zh";
  const columns = fields.filter(({ path }) => !path.startsWith("/envelope"));
  const width = Math.max(...columns.map(({ path }) => path.length));
  return lines(
    `${id}  ${title[language]}`,
    definition,
    "",
    ...rows([
      [zh ? "依据" : "source", sourceWords(source, language)],
      [zh ? "条款" : "clause", clauseWords(version, clause)],
    ]),
    "",
    zh ? "字段（M 必填 C 有条件必填 O 可选；P 公示 N 不公示 I 内部）:" : "fields:",
    ...columns.map(
      ({ path, obligation, publicity, representation = "", title: field }) =>
        `  ${path.padEnd(width)}  ${obligation} ${publicity}  ${representation.padEnd(9)} ${field[language]}`,
    ),
  );
}

function explainField(
  field: FieldDescription,
  type: RecordTypeDescription,
  version: PublishedVersion,
  language: Language,
): string {
  const zh = language === "zh";
  const rules = version.rules.filter(({ targets }) =>
    targets?.some(({ recordType, path }) => recordType === type.id && path === field.path),
  );
  return lines(
    `${type.id} ${field.path}  ${field.title[language]}`,
    field.definition,
    "",
    ...rows([
      [zh ? "记录类型" : "record type", type.title[language]],
      [zh ? "数据元" : "element", field.element],
      [zh ? "表示格式" : "representation", field.representation],
      [zh ? "计量单位" : "unit", field.unit],
      [
        zh ? "约束" : "obligation",
        obligationWords[language][field.obligation] + (field.condition === undefined ? "" : `：${field.condition}`),
      ],
      [zh ? "公示属性" : "publicity", publicityWords[language][field.publicity]],
      [zh ? "代码集" : "code list", field.codeList],
      [
        zh ? "长期" : "long term",
        field.longTerm ? (zh ? "null；表格中写 2099-12-31 或者“长期”" : "null; 2099-12-31 in a table") : undefined,
      ],
      [zh ? "可用列名" : "headers", [field.title.zh, ...field.aliases].join("、")],
      [zh ? "来源" : "source", sourceWords(field.source, language)],
      [
        zh ? "校验规则" : "rules",
        rules
          .map(({ code, id }) => `${code} ${id}`)
          .sort()
          .join("、"),
      ],
    ]),
  );
}

function explainCodeList(
  { id, title, version, membership, source, codes }: CodeListDescription,
  language: Language,
): string {
  const zh = language === "zh";
  const shown = codes.slice(0, codesShown);
  const width = Math.max(...shown.map(({ code }) => code.length));
  return lines(
    `${id}  ${title[language]}`,
    "",
    ...rows([
      [zh ? "版本" : "version", version],
      [
        zh ? "范围" : "membership",
        membership === "closed"
          ? zh
            ? "封闭：其他值为错误"
            : "closed: any other value is an error"
          : zh
            ? "开放：其他值为警告"
            : "open: any other value is a warning",
      ],
      [zh ? "来源" : "source", sourceWords(source, language)],
    ]),
    "",
    ...shown.map(
      ({ code, title: name, titleEn, note, deprecated }) =>
        `  ${code.padEnd(width)}  ${zh ? name : (titleEn ?? name)}${deprecated ? (zh ? "（已停用）" : " (deprecated)") : ""}${note === undefined ? "" : `  — ${note}`}`,
    ),
    ...(codes.length > shown.length
      ? [
          zh
            ? `  … 共 ${codes.length} 个，全部见 schemas/next/code-lists/${id}.json`
            : `  … ${codes.length} codes, all in schemas/next/code-lists/${id}.json`,
        ]
      : []),
  );
}

function fieldName(version: PublishedVersion, recordType: string, path: string, language: Language): string {
  const field = version.recordTypes
    .find(({ id }) => id === recordType)
    ?.fields.find((candidate) => candidate.path === path);
  return field?.title[language] ?? recordType;
}

/** A clause as people cite it, and where it stands. */
function clauseWords(version: PublishedVersion, clause: string): string {
  return `${version.clauses[clause] ?? ""}（standards-docs/clauses/${clause.replace("#", ".md#")}）`;
}

function sourceWords({ document, article, confidence }: Source, language: Language): string {
  const provisional = confidence === "provisional" ? (language === "zh" ? "（暂行）" : " (provisional)") : "";
  return [document, article].filter(Boolean).join(" ") + provisional;
}

/** A message template as people read it: `{name}` stands out, optional passages lose their marks. */
function readable(template: string): string {
  return template
    .replaceAll("[[", "")
    .replaceAll("]]", "")
    .replace(/\{([^}]+)\}/g, "〈$1〉");
}

/** Label and value in two columns; rows without a value are left out. */
function rows(pairs: readonly (readonly [string, string | undefined])[]): string[] {
  return pairs.flatMap(([label, value]) =>
    value === undefined || value === "" ? [] : [`${padRight(label, 14)}${value}`],
  );
}

function lines(...parts: readonly string[]): string {
  return `${parts.join("\n")}\n`;
}
