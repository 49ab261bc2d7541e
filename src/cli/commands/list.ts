import { Unreadable } from "../../finding/unreadable.ts";
import { padRight } from "../../report/display-width.ts";
import { findVersion } from "../../validate/versions.ts";
import { defineCommand } from "../command.ts";

export const list = defineCommand({
  name: "list",
  summary: "列出记录类型、规则、代码集、流程、标注、适用制度",
  usage: "creditspec list [record-types | rules | code-lists | code-mappings | lifecycles | tags | regimes]",
  options: {
    standard: { type: "string", value: "<版本>", help: "标准版本，缺省为 next" },
    lang: { type: "string", value: "<语言>", help: "语言：zh（缺省）或者 en", oneOf: ["zh", "en"] },
  },
  examples: [
    { command: "creditspec list", what: "全部" },
    { command: "creditspec list rules", what: "只看规则" },
  ],
  async run([part, ...others], values, { stdout }) {
    const version = findVersion(values.standard ?? "next");
    const language = values.lang === "en" ? "en" : "zh";
    const severity = {
      zh: { error: "错误", warning: "警告", information: "提示" },
      en: { error: "error", warning: "warning", information: "info" },
    }[language];
    const parts: Record<string, { readonly title: string; rows(): string[] }> = {
      "record-types": {
        title: language === "zh" ? "记录类型" : "record types",
        rows: () =>
          version.recordTypes.map(
            ({ id, part, title, fields, status }) =>
              `${id.padEnd(30)} ${part.padEnd(12)} ${padRight(title[language] + (status === undefined ? "" : language === "zh" ? "（暂行）" : " (provisional)"), 40)}${String(fields.length).padStart(4)}`,
          ),
      },
      rules: {
        title: language === "zh" ? "规则" : "rules",
        rows: () =>
          [...version.rules]
            .sort((a, b) => (a.code < b.code ? -1 : 1))
            .map(
              ({ id, code, severity: weight, title }) =>
                `${code.padEnd(9)} ${padRight(severity[weight], 8)} ${id.padEnd(46)} ${title[language]}`,
            ),
      },
      "code-lists": {
        title: language === "zh" ? "代码集" : "code lists",
        rows: () =>
          version.codeLists.map(
            ({ id, title, codes, membership }) =>
              `${id.padEnd(28)} ${padRight(title[language], 34)} ${String(codes.length).padStart(5)}  ${membership}`,
          ),
      },
      "code-mappings": {
        title: language === "zh" ? "代码对照表" : "code mappings",
        rows: () => version.codeMappings.map(({ id, title }) => `${id.padEnd(40)} ${title[language]}`),
      },
      lifecycles: {
        title: language === "zh" ? "流程" : "lifecycles",
        rows: () =>
          version.lifecycles.map(
            ({ id, title, moves }) =>
              `${id.padEnd(24)} ${padRight(title[language], 30)}${String(Object.keys(moves).length).padStart(4)}`,
          ),
      },
      tags: {
        title: language === "zh" ? "标注" : "tags",
        rows: () =>
          [...version.tags]
            .sort((a, b) => (a.code < b.code ? -1 : 1))
            .map(({ id, code, title }) => `${code.padEnd(11)} ${id.padEnd(44)} ${title[language]}`),
      },
      regimes: {
        title: language === "zh" ? "适用制度" : "regimes",
        rows: () => version.regimes.map(({ id, title }) => `${id.padEnd(14)} ${title[language]}`),
      },
    };
    const isKnown = part === undefined || Object.hasOwn(parts, part);
    if (!isKnown || others.length > 0) {
      throw new Unreadable("usage", {
        problem: isKnown ? "一次列出一种" : `list 不认识“${part}”`,
        hint: `可以是 ${Object.keys(parts).join("、")}`,
      });
    }
    const sections = Object.entries(parts).flatMap(([name, { title, rows }]) => {
      if (part !== undefined && part !== name) return [];
      const lines = rows();
      return [`${title}（${lines.length}）\n${lines.map((line) => `  ${line}\n`).join("")}`];
    });
    stdout.write(sections.join("\n"));
    return 0;
  },
});
