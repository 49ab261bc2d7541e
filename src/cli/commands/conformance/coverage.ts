import { type CoverageGap, coverageOf } from "../../../conformance/coverage.ts";
import { Unreadable } from "../../../finding/unreadable.ts";
import { findVersion } from "../../../validate/versions.ts";
import { defineCommand } from "../../command.ts";
import { readSuiteFolder } from "../../conformance/suite-folder.ts";

/** How many gaps are shown on the terminal. */
const shownGaps = 50;

export const coverage = defineCommand({
  name: "conformance coverage",
  summary: "条款、规则、用例之间双向的覆盖",
  usage: `creditspec conformance coverage [clauses | rules] [编号的开头] [--json]

退出码: 0 没有缺口  1 有缺口  2 用法不对`,
  options: {
    json: { type: "boolean", help: "写成 JSON" },
    suite: { type: "string", value: "<文件夹>", help: "测试集，缺省为随本程序的" },
  },
  examples: [
    { command: "creditspec conformance coverage", what: "合计和缺口" },
    { command: "creditspec conformance coverage rules fine-", what: "每条规则有几个用例违反、几个用例符合" },
    { command: "creditspec conformance coverage clauses administrative-penalty", what: "每个条款有哪些规则、几个用例" },
  ],
  async run([part, beginning = "", ...others], values, { stdout }) {
    if (others.length > 0 || (part !== undefined && !["clauses", "rules"].includes(part))) {
      throw new Unreadable("usage", {
        problem: others.length > 0 ? `多余的参数 ${others.join(" ")}` : `coverage 不认识“${part}”`,
        hint: "可以是 clauses、rules",
      });
    }
    const suite = await readSuiteFolder(values.suite);
    const { rules, clauses } = findVersion(suite.standard);
    const found = coverageOf(suite, rules, clauses);
    if (values.json) stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else if (part === "rules") {
      for (const { rule, clause, broken, kept } of found.rules.filter((one) => one.rule.startsWith(beginning))) {
        stdout.write(`${rule}\t违反 ${broken.length}\t符合 ${kept.length}\t${clause}\n`);
      }
    } else if (part === "clauses") {
      for (const { clause, title, rules, cases } of found.clauses.filter((one) => one.clause.startsWith(beginning))) {
        stdout.write(`${clause}\t${title}\t规则 ${rules.length}\t用例 ${cases.length}\t${rules.join(" ")}\n`);
      }
    } else {
      const count = (value: number) => value.toLocaleString("en-US");
      const covered = found.clauses.length - found.untested.length;
      const broken = found.rules.filter((one) => one.broken.length > 0).length;
      const kept = found.rules.filter((one) => one.kept.length > 0).length;
      stdout.write(`条款 ${count(found.clauses.length)} 个，有规则或者用例的 ${count(covered)} 个\n`);
      stdout.write(
        `规则 ${count(found.rules.length)} 条，有用例违反的 ${count(broken)} 条，有用例符合的 ${count(kept)} 条\n`,
      );
      stdout.write(`计入的用例 ${count(suite.cases.filter(({ status }) => status === "approved").length)} 个\n`);
      stdout.write(found.gaps.length === 0 ? "没有缺口\n" : `缺口 ${count(found.gaps.length)} 处\n`);
      for (const gap of found.gaps.slice(0, shownGaps)) stdout.write(`  ${describeGap(gap)}\n`);
      if (found.gaps.length > shownGaps) stdout.write("  …… 全部见 --json\n");
    }
    return found.gaps.length === 0 ? 0 : 1;
  },
});

function describeGap(gap: CoverageGap): string {
  switch (gap.kind) {
    case "rule-never-broken":
      return `规则 ${gap.rule} 没有违反它的用例`;
    case "rule-never-kept":
      return `规则 ${gap.rule} 没有符合它的用例`;
    case "clause-of-rule-unknown":
      return `规则 ${gap.rule} 的条款 ${gap.clause} 不存在`;
    case "clause-of-case-unknown":
      return `用例 ${gap.case} 的条款 ${gap.clause} 不存在`;
    case "rule-of-case-unknown":
      return `用例 ${gap.case} 的规则 ${gap.rule} 不存在`;
  }
}
