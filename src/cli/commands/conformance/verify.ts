import type { Check } from "../../../conformance/check.ts";
import { verifyEvidence } from "../../../conformance/verify.ts";
import { Unreadable } from "../../../finding/unreadable.ts";
import { defineCommand } from "../../command.ts";
import { sha256 } from "../../conformance/case-folders.ts";
import { program, renderings, signedPath } from "../../conformance/evidence-files.ts";
import { readTrustedKey } from "../../conformance/keys.ts";
import { rerun } from "../../conformance/rerun.ts";
import { readRevocationsFile } from "../../conformance/revocations-file.ts";
import { readSealedSource } from "../../conformance/sealed-source.ts";
import { sm3 } from "../../conformance/signing.ts";
import { readSuiteFolder } from "../../conformance/suite-folder.ts";
import { parseYaml } from "../../conformance/yaml-file.ts";
import { dayOf } from "../validate.ts";
import { readFileOf } from "./sign.ts";

export const verify = defineCommand({
  name: "conformance verify",
  summary: "核对签名的结果和证据，不联网",
  usage: `creditspec conformance verify <证据.tar> --key <公钥> [选项]
  creditspec conformance verify <证据.tar> --key <公钥> --rerun [--system <被测系统>] [-- <命令> <参数…>]

退出码: 0 全部核对无误  1 有不对的  2 文件读不了或者用法不对  3 本程序出错`,
  options: {
    signed: { type: "string", value: "<文件>", help: "签名的声明，缺省为归档旁边的 <证据>.dsse.json" },
    key: { type: "string", multiple: true, value: "<公钥>", help: "信任的公钥（PEM）" },
    threshold: { type: "string", value: "<个数>", help: "至少要有几个信任的密钥签过，缺省 1" },
    revoked: { type: "string", value: "<文件>", help: "撤销清单（YAML）" },
    seed: { type: "string", value: "<种子>", help: "公布了的封存用例的种子" },
    "as-of": { type: "string", value: "<日期>", help: "按这一天判断有效期，缺省今天" },
    rerun: { type: "boolean", help: "再测一遍：同样的用例、同样的次序，比较每个结论" },
    system: { type: "string", value: "<被测系统>", help: "--rerun 的被测系统：exec:命令、http://地址、dir:文件夹" },
    suite: { type: "string", value: "<文件夹>", help: "测试集，缺省为随本程序的" },
  },
  examples: [
    {
      command: "creditspec conformance verify 证据.tar --key 厂商.pub.pem",
      what: "核对签名、摘要、清单、结果和有效期",
    },
    {
      command:
        "creditspec conformance verify 证据.tar --key 厂商.pub.pem --key 检测机构.pub.pem --threshold 2 --revoked 撤销.yaml",
      what: "两家都要签过，并查撤销清单",
    },
    {
      command: "creditspec conformance verify 证据.tar --key 厂商.pub.pem --rerun -- python3 adapter.py",
      what: "核对之后再测一遍",
    },
  ],
  async run([path, ...command], values, surroundings) {
    const { stdout, today } = surroundings;
    if (path === undefined || (command.length > 0 && !values.rerun)) {
      throw new Unreadable("usage", {
        problem: path === undefined ? "没有给出证据归档" : "被测系统的命令只与 --rerun 同用",
        hint: "creditspec conformance verify 证据.tar --key 厂商.pub.pem",
      });
    }
    const suite = await readSuiteFolder(values.suite);
    const archive = await readFileOf(path);
    const envelope = new TextDecoder().decode(await readFileOf(values.signed ?? signedPath(path)));
    const { seed } = values;
    const sealedCases = seed === undefined ? () => [] : await readSealedSource(suite, values.suite);
    const checks = verifyEvidence({
      envelope,
      archive,
      suite,
      keys: await Promise.all((values.key ?? []).map(readTrustedKey)),
      threshold: thresholdOf(values.threshold ?? "1"),
      today: values["as-of"] === undefined ? today : dayOf(values["as-of"]),
      revocations: values.revoked === undefined ? undefined : await readRevocationsFile(values.revoked),
      ...(seed !== undefined && { seed }),
      tools: { sha256, sm3, parseYaml, sealedCases, program, renderings },
    });
    for (const check of checks) stdout.write(describe(check));
    if (values.rerun) {
      const again = await rerun({ archive, suite, seed, sealedCases, system: values.system, command }, surroundings);
      checks.push(again);
      stdout.write(describe(again));
    }
    const wrong = checks.filter(({ status }) => status === "wrong").length;
    stdout.write(wrong === 0 ? "核对无误。这是符合性测试结果，不是认证。\n" : `有 ${wrong} 项不对，结果不可信\n`);
    return wrong === 0 ? 0 : 1;
  },
});

const marks = { right: "✓", wrong: "✗", unchecked: "－" } as const;

function describe({ title, status, notes }: Check): string {
  const words = status === "unchecked" ? "（没有核对）" : "";
  return [`${marks[status]} ${title}${words}`, ...notes.map((note) => `    ${note}`), ""].join("\n");
}

function thresholdOf(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new Unreadable("usage", { problem: `--threshold 不能是“${text}”`, hint: "给出个数，例如 --threshold 2" });
}
