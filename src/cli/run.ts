import { closest } from "../base/did-you-mean.ts";
import { Unreadable } from "../finding/unreadable.ts";
import { generator } from "../validate/generator.generated.ts";
import type { Command, Surroundings } from "./command.ts";
import type { CommandGroup } from "./command-group.ts";
import { exitCode, interrupted, ownFault } from "./exit-code.ts";

/** Commands by name, loaded when wanted. */
const commands: Readonly<Record<string, { readonly summary: string; load(): Promise<Command | CommandGroup> }>> = {
  validate: {
    summary: "校验数据文件",
    load: async () => (await import("./commands/validate.ts")).validate as unknown as Command,
  },
  manifest: {
    summary: "为数据文件生成批次清单",
    load: async () => (await import("./commands/manifest.ts")).manifest as unknown as Command,
  },
  publish: {
    summary: "制作公开副本，或者检查副本有没有泄露",
    load: async () => (await import("./commands/publish.ts")).publish as unknown as Command,
  },
  tag: {
    summary: "判定主体该有哪些标注",
    load: async () => (await import("./commands/tag.ts")).tag as unknown as Command,
  },
  conformance: {
    summary: "符合性测试：一个系统是否合乎标准",
    load: async () => (await import("./commands/conformance.ts")).conformance,
  },
  harness: {
    summary: "作为被测系统回答符合性测试的消息",
    load: async () => (await import("./commands/harness.ts")).harness as unknown as Command,
  },
  explain: {
    summary: "解释规则、字段、代码集、记录类型、流程、标注、参数或者条款",
    load: async () => (await import("./commands/explain.ts")).explain as unknown as Command,
  },
  list: {
    summary: "列出记录类型、规则、代码集、流程、标注、适用制度",
    load: async () => (await import("./commands/list.ts")).list as unknown as Command,
  },
};

/** Options that stand for a command. */
const helpWords = new Set(["--help", "-h", "help"]);

const help = `creditspec ${generator.version} — 信用监管数据标准：校验、解释

用法:
  creditspec <命令> [选项]

命令:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(13)}${summary}`)
  .join("\n")}

  creditspec <命令> --help   查看用法和例子
  creditspec --version       查看版本

例:
  creditspec validate 处罚.csv --report html=报告.html
  creditspec explain credit-code-check-digit

退出码: 0 合格  1 不合格  2 无法读取、模板不对或者用法不对  3 本程序出错
`;

/**
 * Runs the program with its arguments.
 *
 * @returns the exit code: 0 valid, 1 invalid, 2 unreadable or wrong usage, 3 our own fault, 130 interrupted
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr, signal } = surroundings;
  const [name, ...rest] = args;
  if (name === "--version" || name === "-v") {
    stdout.write(`${generator.version}\n`);
    return 0;
  }
  if (name === undefined || (helpWords.has(name) && rest.length === 0)) {
    stdout.write(help);
    return name === undefined ? exitCode.unreadable : 0;
  }
  if (helpWords.has(name)) return run([rest[0] as string, "--help"], surroundings);
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
      const [suggestion] = closest(name, Object.keys(commands));
      throw new Unreadable("usage", {
        problem: `没有命令“${name}”`,
        hint: suggestion === undefined ? "用 creditspec --help 查看全部命令" : `是不是 creditspec ${suggestion}？`,
      });
    }
    // What only commands need is loaded with them, so that the version and the help are there at once.
    const [loaded, { runCommand }] = await Promise.all([command.load(), import("./command.ts")]);
    const code =
      "commands" in loaded
        ? await (await import("./command-group.ts")).runGroup(loaded, rest, surroundings)
        : await runCommand(loaded, rest, surroundings);
    await stdout.flush();
    if (stdout.isBroken) throw new Unreadable("write-failed", { problem: "接收输出的程序已经退出，或者磁盘已满" });
    return code;
  } catch (problem) {
    if (signal.aborted) {
      stderr.write("\n已中断，没有留下写了一半的报告\n");
      return interrupted;
    }
    if (problem instanceof Unreadable) {
      const language = /(^|\n)--lang[\n=]en(\n|$)/.test(args.join("\n")) ? "en" : "zh";
      const { describeUnreadable } = await import("../report/unreadable-words.ts");
      const { message, fix } = describeUnreadable(problem, language);
      const file = problem.place?.file;
      stderr.write(`${file === undefined ? "" : `${file}: `}${message}\n${fix}\n`);
      return exitCode.unreadable;
    }
    const { message, stack } = problem as Error;
    stderr.write(`creditspec 自身出错，这不是数据的问题，请连同命令一并报告：${message}\n`);
    if (surroundings.showsStack) stderr.write(`${stack}\n`);
    return ownFault;
  }
}
