import { closest } from "../../base/did-you-mean.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import type { Words } from "../../model/words.ts";
import type { Language } from "../../report/report.ts";
import { findVersion } from "../../validate/versions.ts";
import { defineCommand } from "../command.ts";
import { explainClause } from "../explain/clause.ts";
import { explainCodeList } from "../explain/code-list.ts";
import { explainCodeMapping } from "../explain/code-mapping.ts";
import { explainField, isNamed } from "../explain/field.ts";
import { explainLifecycle } from "../explain/lifecycle.ts";
import { explainRecordType } from "../explain/record-type.ts";
import { explainRegime } from "../explain/regime.ts";
import { explainRule } from "../explain/rule.ts";
import { explainTag } from "../explain/tag.ts";

export const explain = defineCommand({
  name: "explain",
  summary: "解释规则、字段、代码集、记录类型、流程、标注、参数或者条款",
  usage: "creditspec explain <规则 | 字段 | 代码集 | 对照表 | 记录类型 | 流程 | 标注 | 适用制度 | 参数 | 条款>",
  options: {
    standard: { type: "string", value: "<版本>", help: "标准版本，缺省为 next" },
    lang: { type: "string", value: "<语言>", help: "语言：zh（缺省）或者 en", oneOf: ["zh", "en"] },
  },
  examples: [
    { command: "creditspec explain credit-code-check-digit", what: "一条规则，也可以用编号 IDN-004" },
    { command: "creditspec explain 处罚决定书文号", what: "一个字段，用文件里的列名、XK_/CF_ 列名或者字段名" },
    { command: "creditspec explain penalty-kind", what: "一个代码集" },
    { command: "creditspec explain administrative-penalty", what: "一类记录的全部列" },
    { command: "creditspec explain serious-listing", what: "一类记录和同名的流程" },
    { command: "creditspec explain penaltyPublicityWorkingDays", what: "一个法定参数，按日期列出" },
  ],
  async run([name, ...others], values, { stdout }) {
    if (name === undefined || others.length > 0) {
      throw new Unreadable("usage", { problem: "要一个名字", hint: "例如 creditspec explain credit-code-check-digit" });
    }
    const version = findVersion(values.standard ?? "next");
    const language = (values.lang ?? "zh") as Language;
    const isUnit = ({ id, title }: { readonly id: string; readonly title: Words }) => id === name || title.zh === name;
    const hasCode = (code: string) =>
      code === name.toUpperCase() || (/\d[A-Z]$/.test(code) && code.slice(0, -1) === name.toUpperCase());
    const texts = [
      ...version.rules
        .filter(({ id, code }) => id === name || hasCode(code))
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map((rule) => explainRule(rule, version, language)),
      ...version.recordTypes.filter(isUnit).map((type) => explainRecordType(type, version, language)),
      ...version.codeLists.filter(isUnit).map((list) => explainCodeList(list, language)),
      ...version.codeMappings.filter(isUnit).map((mapping) => explainCodeMapping(mapping, version, language)),
      ...version.lifecycles.filter(isUnit).map((lifecycle) => explainLifecycle(lifecycle, version, language)),
      ...version.tags
        .filter((tag) => isUnit(tag) || hasCode(tag.code))
        .map((tag) => explainTag(tag, version, language)),
      ...version.regimes.filter(isUnit).map((regime) => explainRegime(regime, language)),
      ...version.regimes
        .filter(({ parameters }) => Object.hasOwn(parameters, name))
        .map((regime) => explainRegime(regime, language, name)),
      ...Object.keys(version.clauses)
        .filter((clause) => clause === name)
        .map((clause) => explainClause(clause, version, language)),
      ...version.recordTypes.flatMap((type) =>
        type.fields
          .filter((field) => isNamed(field, name))
          .map((field) => explainField(field, type, version, language)),
      ),
    ];
    if (texts.length === 0) {
      const units = [
        ...version.recordTypes,
        ...version.codeLists,
        ...version.codeMappings,
        ...version.lifecycles,
        ...version.tags,
        ...version.regimes,
      ];
      const names = [
        ...version.rules.map(({ id }) => id),
        ...units.flatMap(({ id, title }) => [id, title.zh]),
        ...version.regimes.flatMap(({ parameters }) => Object.keys(parameters)),
        ...version.recordTypes.flatMap(({ fields }) => fields.flatMap(({ title, aliases }) => [title.zh, ...aliases])),
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
