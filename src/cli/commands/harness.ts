import { stat } from "node:fs/promises";
import { Unreadable } from "../../finding/unreadable.ts";
import { defineCommand } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { serveFolder } from "../harness/folder.ts";
import { serveHttp } from "../harness/http.ts";
import { servePipe } from "../harness/pipe.ts";
import { describeProduct } from "../harness/product.ts";
import { BadMessage, createSystem } from "../harness/system.ts";
import { usage } from "./validate.ts";

export const harness = defineCommand({
  name: "harness",
  summary: "作为被测系统回答符合性测试的消息",
  usage: `creditspec harness [--listen <地址:端口> | --watch <文件夹>]
    不带选项时从标准输入逐行读消息，把答复逐行写到标准输出

退出码: 0 测试结束（收到 close、输入结束或者被停止）  2 收到的不是协议消息，或者用法不对`,
  options: {
    listen: {
      type: "string",
      value: "<地址:端口>",
      help: "用 HTTP 回答，每条消息一次 POST；地址只能是本机，端口为 0 时任选一个，写到标准输出",
    },
    watch: { type: "string", value: "<文件夹>", help: "看着文件夹，在每个 request.json 旁写下 response.json" },
  },
  examples: [
    {
      command: "creditspec conformance run --system 'exec:creditspec harness'",
      what: "由测试程序启动，经标准输入输出通信",
    },
    { command: "creditspec harness --listen 127.0.0.1:8025", what: "等待测试程序用 http: 连接" },
    { command: "creditspec harness --watch 交换", what: "与测试程序只共用一个文件夹" },
  ],

  async run(positionals, { listen, watch }, { stdin, stdout, signal }) {
    if (positionals.length > 0) throw usage(`多余的参数 ${positionals.join(" ")}`, "creditspec harness --help");
    if (listen !== undefined && watch !== undefined) throw usage("--listen 与 --watch 只能用一个", "去掉其中一个");
    const system = createSystem(describeProduct);
    try {
      if (listen !== undefined)
        await serveHttp(system, addressOf(listen), signal, (address) => stdout.write(`${address}\n`));
      else if (watch !== undefined) await serveFolder(system, await folderOf(watch), signal);
      else await servePipe(system, { stdin, stdout });
    } catch (problem) {
      if (!(problem instanceof BadMessage)) throw problem;
      throw new Unreadable("usage", {
        problem: problem.message,
        hint: "消息的写法见 conformance-tests/protocol/，每条一行 JSON",
      });
    }
    return exitCode.valid;
  },
});

/** What is asked opens files of this machine, so nobody else may ask. */
function addressOf(text: string): { readonly host: string; readonly port: number } {
  const [, host = "", port = ""] = /^(127\.0\.0\.1|localhost|\[::1\]):(\d{1,5})$/.exec(text) ?? [];
  if (host === "" || Number(port) > 65_535)
    throw usage(`--listen 不能是“${text}”`, "写作 127.0.0.1:端口，例如 --listen 127.0.0.1:8025；只能是本机地址");
  return { host: host.replace(/[[\]]/g, ""), port: Number(port) };
}

async function folderOf(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw usage(`没有文件夹 ${path}`, "先建好文件夹，或者写对它的名字");
  return path;
}
