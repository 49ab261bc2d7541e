import { randomBytes } from "node:crypto";
import type { Output } from "../../../conformance/protocol.ts";
import { Unreadable } from "../../../finding/unreadable.ts";
import { defineCommand } from "../../command.ts";
import { connect } from "../../conformance/connect.ts";
import { prepareEvidence } from "../../conformance/evidence-files.ts";
import { RunReports } from "../../conformance/run-reports.ts";
import { runSuite } from "../../conformance/run-suite.ts";
import { describeCase, describeResults } from "../../conformance/run-words.ts";
import { sealPlan } from "../../conformance/sealed-plan.ts";
import { signingOptions } from "../../conformance/signing.ts";
import { readKnownFailuresFile, readStatementFile } from "../../conformance/statement-file.ts";
import { readSuiteFolder } from "../../conformance/suite-folder.ts";

/** How many cases that did not pass are shown on the terminal. */
const shownCases = 20;

export const run = defineCommand({
  name: "conformance run",
  summary: "按符合性声明测试一个系统",
  usage: `creditspec conformance run --statement ics.yaml [选项] -- <命令> <参数…>
  creditspec conformance run --statement ics.yaml --system <被测系统> [选项]

退出码: 0 没有意料之外的不通过  1 有不通过  2 声明、测试集或者用法不对，系统启动不了  3 本程序出错`,
  options: {
    statement: { type: "string", value: "<文件>", help: "符合性声明（YAML），缺省为 ics.yaml" },
    system: {
      type: "string",
      value: "<被测系统>",
      help: "exec:命令、http://地址、dir:文件夹（离线交换，或者由人操作）",
    },
    "known-failures": { type: "string", value: "<文件>", help: "已知不通过的用例（YAML）" },
    report: {
      type: "string",
      multiple: true,
      value: "<格式=文件>",
      help: "写报告：json、junit、html；文件为 - 时写到标准输出",
    },
    seed: { type: "string", value: "<种子>", help: "决定用例的次序；缺省为随机，结果中会写明" },
    sealed: {
      type: "string",
      value: "<种子>",
      help: "另测由种子生成的封存用例；结果里只有种子的摘要，测试之后再公布种子",
    },
    evidence: { type: "string", value: "<文件>", help: "写证据归档（tar）" },
    ...signingOptions,
    timeout: { type: "string", value: "<秒>", help: "每个用例的时限，缺省 10；dir: 为全部用例的时限，缺省 86400" },
    only: { type: "string", value: "<编号>", help: "只测编号以此开头的用例，供调试；没测的类不成立" },
    "check-protocol": { type: "boolean", help: "从严检查双方的消息：多余的成员也算不合协议" },
    work: { type: "string", value: "<文件夹>", help: "用例的文件放在这里并保留；缺省为临时文件夹" },
    "work-as": { type: "string", value: "<路径>", help: "被测系统看到的同一文件夹，例如容器里的 /data" },
    suite: { type: "string", value: "<文件夹>", help: "测试集，缺省为随本程序的" },
  },
  examples: [
    {
      command: "creditspec conformance run --statement ics.yaml -- python3 adapter.py",
      what: "由测试程序启动被测系统",
    },
    {
      command:
        "creditspec conformance run --system http://127.0.0.1:8080/ --report junit=结果.xml --report html=结果.html",
      what: "测试一个服务，写 JUnit 和网页",
    },
    { command: "creditspec conformance run --system dir:交换 --timeout 28800", what: "以文件夹交换，八小时内答完" },
    {
      command: "creditspec conformance run --evidence 证据.tar --sign 厂商.key.pem -- ./adapter",
      what: "写证据，签名写到 证据.dsse.json",
    },
    {
      command: "creditspec conformance run --only rules/fine-amount-in-yuan --check-protocol -- ./adapter",
      what: "调试：只测一条规则，从严检查消息",
    },
  ],

  async run(command, values, surroundings) {
    const { stdout, stderr, today, signal } = surroundings;
    rejectUselessEvidence(values);
    const published = await readSuiteFolder(values.suite);
    const statementPath = values.statement ?? "ics.yaml";
    const { statement, plan: publishedPlan } = await readStatementFile(statementPath, published);
    const sealed =
      values.sealed === undefined ? undefined : await sealPlan(published, publishedPlan, values.sealed, values.suite);
    const { suite, plan: whole } = sealed ?? { suite: published, plan: publishedPlan };
    const { only } = values;
    const allKnown =
      values["known-failures"] === undefined ? [] : await readKnownFailuresFile(values["known-failures"]);
    // Of a part of the plan, what is known of the rest is neither used nor stale.
    const knownFailures = allKnown.filter((entry) => only === undefined || entry.case.startsWith(only));
    const plan = only === undefined ? whole : { ...whole, cases: whole.cases.filter(({ id }) => id.startsWith(only)) };
    if (plan.cases.length === 0) {
      throw new Unreadable("untestable", {
        problem: only === undefined ? "声明支持的范围里没有用例" : `会测的用例里没有以 ${only} 开头的`,
        hint: "用 creditspec conformance plan 查看会测哪些用例",
      });
    }
    // Of sealed cases the order, too, gives nothing away: it comes from the digest of their seed.
    const seed = values.seed ?? sealed?.seal.commitment ?? randomBytes(8).toString("hex");
    const system = /^(exec|https?|dir):/.exec(values.system ?? "exec:")?.[1] ?? "";
    const evidence =
      values.evidence === undefined
        ? undefined
        : await prepareEvidence(
            { ...values, evidence: values.evidence, statement: statementPath },
            system,
            surroundings,
          );
    const answers = new Map<string, Output>();
    const seconds = values.timeout === undefined ? undefined : secondsOf(values.timeout);
    const reports = new RunReports(values.report ?? [], stdout);
    const out = reports.usesStdout ? stderr : stdout;
    try {
      const connection = await connect({
        system: values.system,
        command,
        work: values.work,
        workAs: values["work-as"],
        log: (text) => stderr.write(text),
        signal,
      });
      const { vendor, name, version } = statement.product;
      out.write(`符合性测试：${vendor} ${name} ${version}\n`);
      out.write(
        `测试集 ${suite.version}，标准 ${suite.standard}，用例 ${plan.cases.length.toLocaleString("en-US")} 个\n`,
      );
      let failed = 0;
      const results = await runSuite(connection, {
        suite,
        statement,
        plan,
        knownFailures,
        seed,
        today,
        ...(seconds !== undefined && { seconds }),
        ...(values["check-protocol"] && { checkProtocol: true }),
        signal,
        onResult: (result, { done, total }) => {
          if (result.output !== undefined) answers.set(result.case.id, result.output);
          if (stderr.isTerminal) stderr.write(`\r\u001b[K${done}/${total}${done === total ? "\r\u001b[K" : ""}`);
          if (result.verdict === "pass") return;
          failed += 1;
          if (stderr.isTerminal) stderr.write("\r\u001b[K");
          if (failed <= shownCases) out.write(describeCase(result));
          else if (failed === shownCases + 1) out.write("  …… 其余见报告（--report html=结果.html）\n");
        },
      });
      reports.write(results);
      out.write(describeResults(results, only !== undefined));
      const files = await evidence?.write({
        suite: published,
        cases: suite.cases,
        plan: { ...publishedPlan, ...(sealed && { sealed: sealed.seal }) },
        results,
        answers,
      });
      if (files !== undefined) out.write(`证据写到 ${files.join("、")}\n`);
      return results.outcome === "passed" ? 0 : 1;
    } finally {
      reports.discard();
    }
  },
});

/** Evidence is of a whole plan; signatures are of evidence. */
function rejectUselessEvidence(values: {
  readonly evidence?: string;
  readonly only?: string;
  readonly sign?: readonly string[];
  readonly signer?: string;
}): void {
  if (values.evidence !== undefined && values.only !== undefined) {
    throw new Unreadable("usage", {
      problem: "--only 只测一部分，不能作证据",
      hint: "去掉 --only，或者去掉 --evidence",
    });
  }
  if (values.evidence === undefined && (values.sign !== undefined || values.signer !== undefined)) {
    throw new Unreadable("usage", { problem: "签名要有证据", hint: "加上 --evidence 证据.tar" });
  }
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0) || seconds > 2_000_000) {
    throw new Unreadable("usage", { problem: `--timeout 不能是“${text}”`, hint: "给出秒数，例如 --timeout 30" });
  }
  return seconds;
}
