import { Unreadable } from "../../../finding/unreadable.ts";
import { defineCommand } from "../../command.ts";
import { readSuiteFolder } from "../../conformance/suite-folder.ts";

export const list = defineCommand({
  name: "conformance list",
  summary: "列出测试集的用例",
  usage: "creditspec conformance list [编号的开头…] [选项]",
  options: {
    role: { type: "string", value: "<角色>", help: "如 validator" },
    type: { type: "string", value: "<记录类型>", help: "如 administrative-penalty" },
    form: { type: "string", value: "<形式>", help: "如 csv-utf8" },
    level: { type: "string", value: "<层级>", help: "1、2 或者 3", oneOf: ["1", "2", "3"] },
    status: {
      type: "string",
      value: "<状态>",
      help: "draft 草案、approved 计入、disputed 有争议、withdrawn 已撤回",
      oneOf: ["draft", "approved", "disputed", "withdrawn"],
    },
    json: { type: "boolean", help: "写成 JSON，带输入和应有的结果" },
    suite: { type: "string", value: "<文件夹>", help: "测试集，缺省为随本程序的" },
  },
  examples: [
    { command: "creditspec conformance list rules/fine-amount-in-yuan", what: "一条规则的用例" },
    { command: "creditspec conformance list --role exporter --form xlsx", what: "导出 xlsx 的用例" },
    {
      command: "creditspec conformance list rules/fine-amount-in-yuan/typed-in-yuan --json",
      what: "一个用例的输入和应有的结果",
    },
  ],
  async run(beginnings, { role, type, form, level, status, json, suite: folder }, { stdout }) {
    const { cases } = await readSuiteFolder(folder);
    const chosen = cases.filter(
      (item) =>
        (beginnings.length === 0 || beginnings.some((beginning) => item.id.startsWith(beginning))) &&
        (role === undefined || item.role === role) &&
        (type === undefined || item.recordType === type) &&
        (form === undefined || item.form === form) &&
        (level === undefined || item.level === Number(level)) &&
        (status === undefined || item.status === status),
    );
    if (chosen.length === 0) {
      throw new Unreadable("usage", { problem: "没有这样的用例", hint: "不带选项时列出全部用例" });
    }
    if (json) {
      const whole = chosen.map(({ files, ...item }) => ({ ...item, ...(files && { files: [...files.keys()] }) }));
      stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
      return 0;
    }
    for (const { id, status, role, level, recordType, form, clause } of chosen) {
      const state = status === "approved" ? "" : `\t${status}`;
      stdout.write(`${id}\t${role}\t${recordType}\t${form}\tL${level}\t${clause}${state}\n`);
    }
    return 0;
  },
});
