import { defineCommand } from "../../command.ts";
import { sealPlan } from "../../conformance/sealed-plan.ts";
import { readStatementFile } from "../../conformance/statement-file.ts";
import { readSuiteFolder } from "../../conformance/suite-folder.ts";

const purposes = { claimed: "支持", unsupported: "应答不支持", draft: "草案" } as const;

export const plan = defineCommand({
  name: "conformance plan",
  summary: "列出会测哪些用例，不测试",
  usage: "creditspec conformance plan [--statement ics.yaml] [--json]",
  options: {
    statement: { type: "string", value: "<文件>", help: "符合性声明（YAML），缺省为 ics.yaml" },
    json: { type: "boolean", help: "写成 JSON" },
    sealed: {
      type: "string",
      value: "<种子>",
      help: "加上由种子生成的封存用例；清单里只有种子的摘要，可以事先公布",
    },
    suite: { type: "string", value: "<文件夹>", help: "测试集，缺省为随本程序的" },
  },
  examples: [
    { command: "creditspec conformance plan", what: "按 ics.yaml，一行一个用例" },
    { command: "creditspec conformance plan --statement ics.yaml --json", what: "写成 JSON" },
  ],
  async run(_, values, { stdout, stderr }) {
    const suite = await readSuiteFolder(values.suite);
    const { plan: published } = await readStatementFile(values.statement ?? "ics.yaml", suite);
    const sealed =
      values.sealed === undefined ? undefined : await sealPlan(suite, published, values.sealed, values.suite);
    const made = sealed?.plan ?? published;
    if (values.json) {
      stdout.write(`${JSON.stringify({ ...published, ...(sealed && { sealed: sealed.seal }) }, null, 2)}\n`);
      return 0;
    }
    for (const { id, purpose } of made.cases)
      stdout.write(`${id}${purpose === "claimed" ? "" : `\t${purposes[purpose]}`}\n`);
    const count = (purpose: keyof typeof purposes) =>
      made.cases.filter((one) => one.purpose === purpose).length.toLocaleString("en-US");
    stderr.write(
      `用例 ${count("claimed")} 个，声称支持 ${made.classes.length.toLocaleString("en-US")} 类；应答不支持的 ${count("unsupported")} 个，草案 ${count("draft")} 个\n`,
    );
    for (const { id, status } of made.leftOut)
      stderr.write(`不测 ${id}：${status === "disputed" ? "有争议" : "已撤回"}\n`);
    for (const { role, recordType, form } of made.untested) {
      stderr.write(`声称支持而测试集没有用例：${role} ${recordType} ${form}\n`);
    }
    return 0;
  },
});
