import { readFile } from "node:fs/promises";
import type { RunResults } from "../../../conformance/results.ts";
import { shapeProblems } from "../../../conformance/shape-problems.ts";
import { Unreadable } from "../../../finding/unreadable.ts";
import { defineCommand } from "../../command.ts";
import { RunReports } from "../../conformance/run-reports.ts";
import { describeResults } from "../../conformance/run-words.ts";

export const report = defineCommand({
  name: "conformance report",
  summary: "由测试结果（JSON）另作网页、JUnit 报告",
  usage: "creditspec conformance report <结果.json> [--report html=结果.html] [--report junit=结果.xml]",
  options: {
    report: {
      type: "string",
      multiple: true,
      value: "<格式=文件>",
      help: "json、junit、html；文件为 - 时写到标准输出",
    },
  },
  examples: [
    { command: "creditspec conformance report 结果.json", what: "在终端显示" },
    { command: "creditspec conformance report 结果.json --report html=结果.html", what: "另作网页" },
  ],
  async run([path, ...others], values, { stdout, stderr }) {
    if (path === undefined || others.length > 0) {
      throw new Unreadable("usage", {
        problem: path === undefined ? "没有给出结果文件" : "一次只读一个结果文件",
        hint: "creditspec conformance report 结果.json --report html=结果.html",
      });
    }
    const results = await readResults(path);
    const reports = new RunReports(values.report ?? [], stdout);
    try {
      reports.write(results);
    } finally {
      reports.discard();
    }
    (reports.usesStdout ? stderr : stdout).write(describeResults(results));
    return results.outcome === "passed" ? 0 : 1;
  },
});

async function readResults(path: string): Promise<RunResults> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") throw new Unreadable("missing-file", {}, { file: path });
    throw new Unreadable("untestable", {
      problem: `${path} 不是 JSON：${(problem as Error).message}`,
      hint: "给出 conformance run --report json= 写的文件",
    });
  }
  const [first] = shapeProblems("results", value);
  if (first !== undefined) {
    throw new Unreadable("untestable", {
      problem: `${path} 不是测试结果：${first.pointer} ${first.message}`,
      hint: "给出 conformance run --report json= 写的文件",
    });
  }
  return value as RunResults;
}
