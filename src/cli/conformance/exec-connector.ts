import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { type Connector, ProtocolError, SystemCrash, SystemTimeout } from "../../conformance/connector.ts";
import type { Request } from "../../conformance/protocol.ts";
import { Unreadable } from "../../finding/unreadable.ts";

/** An answer longer than this is no answer. */
const longestLine = 64 << 20;
/** Of what a system writes to its standard error, this much is passed on in a run. */
const longestLog = 1 << 20;
/** Milliseconds a system has to end by itself after `close`. */
const leaveTaking = 2000;

interface Pending {
  resolve(line: Uint8Array): void;
  reject(problem: Error): void;
}

/**
 * A program on this machine: one JSON object per line on its standard input and output. What it writes to its standard error
 * is passed on as its log.
 */
export class ExecConnector implements Connector {
  readonly seesFiles = true;
  readonly parallel = false;
  readonly #command: readonly string[];
  readonly #log: (text: string) => void;
  readonly #signal: AbortSignal | undefined;
  #running: RunningSystem | undefined;
  #logged = 0;

  constructor(command: readonly string[], options: { log: (text: string) => void; signal?: AbortSignal }) {
    this.#command = command;
    this.#log = options.log;
    this.#signal = options.signal;
  }

  /** @throws {Unreadable} there is no such program */
  async start(): Promise<void> {
    this.#signal?.throwIfAborted();
    const [program = "", ...args] = this.#command;
    // A group of its own, so that it can be ended with all that it has started.
    const child = spawn(program, args, { stdio: "pipe", detached: process.platform !== "win32" });
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", ({ code, message }: NodeJS.ErrnoException) => {
        const problem = code === "ENOENT" ? "找不到这个程序" : code === "EACCES" ? "没有执行权限" : message;
        reject(
          new Unreadable("untestable", { problem: `无法启动 ${program}：${problem}`, hint: "核对 exec: 后面的命令" }),
        );
      });
    });
    this.#running = new RunningSystem(child);
    child.stderr.on("data", (chunk: Buffer) => this.#passOn(chunk.toString("utf8")));
  }

  async ask(request: Request, ms: number): Promise<unknown> {
    if (this.#running === undefined) throw new SystemCrash("系统没有在运行");
    const line = `${JSON.stringify(request)}\n`;
    if (request.type === "close") return this.#running.leave(line, Math.min(ms, leaveTaking));
    return parse(await this.#running.ask(line, ms, this.#signal));
  }

  async stop(): Promise<void> {
    await this.#running?.kill();
    this.#running = undefined;
  }

  #passOn(text: string): void {
    const before = this.#logged;
    this.#logged += text.length;
    if (before >= longestLog) return;
    this.#log(text.slice(0, longestLog - before));
    if (this.#logged >= longestLog) this.#log("\n…… 系统的日志太长，以后的不再显示\n");
  }
}

/** One start of the program. */
class RunningSystem {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<void>;
  #chunks: Buffer[] = [];
  #length = 0;
  #pending: Pending | undefined;
  /** Why nothing more can be asked. */
  #failure: Error | undefined;

  constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    child.stdout.on("data", (chunk: Buffer) => this.#take(chunk));
    // Writing to a program that has ended is told by its end.
    child.stdin.on("error", () => {});
    this.#ended = new Promise((resolve) => {
      child.once("close", (code, signal) => {
        this.#fail(new SystemCrash(`系统退出了，${signal === null ? `退出码 ${code}` : `信号 ${signal}`}`));
        resolve();
      });
    });
  }

  ask(line: string, ms: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", interrupt);
        this.#pending = undefined;
      };
      const fail = (problem: Error) => {
        done();
        reject(problem);
      };
      const interrupt = () => fail(signal?.reason as Error);
      const timer = setTimeout(() => fail(new SystemTimeout(`${ms} 毫秒内没有答复`)), ms);
      signal?.addEventListener("abort", interrupt);
      this.#pending = {
        resolve: (answer) => {
          done();
          resolve(answer);
        },
        reject: fail,
      };
      this.#child.stdin.write(line);
    });
  }

  /** Says good-bye, and waits for the program to end by itself. */
  async leave(line: string, ms: number): Promise<void> {
    this.#child.stdin.end(line);
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await Promise.race([this.#ended, tooLate]);
    clearTimeout(timer);
  }

  /** Ends the program, and what it has started. */
  async kill(): Promise<void> {
    const { pid } = this.#child;
    const isRunning = this.#child.exitCode === null && this.#child.signalCode === null;
    if (pid !== undefined && isRunning) {
      try {
        if (process.platform === "win32") this.#child.kill("SIGKILL");
        else process.kill(-pid, "SIGKILL");
      } catch {
        // It has just ended by itself.
      }
    }
    // Something it has started may hold its output open.
    this.#child.stdout.destroy();
    this.#child.stderr.destroy();
    this.#child.stdin.destroy();
    await this.#ended;
  }

  #take(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      this.#chunks.push(rest.subarray(0, end));
      const line = Buffer.concat(this.#chunks);
      this.#chunks = [];
      this.#length = 0;
      rest = rest.subarray(end + 1);
      this.#give(line);
    }
    if (rest.length === 0) return;
    this.#chunks.push(rest);
    this.#length += rest.length;
    if (this.#length > longestLine) this.#fail(new ProtocolError(`一行超过 ${longestLine} 字节`));
  }

  #give(line: Buffer): void {
    if (line.every((byte) => byte === 13 || byte === 32 || byte === 9)) return;
    if (this.#pending !== undefined) this.#pending.resolve(line);
    else this.#fail(new ProtocolError(`没有问就答：${shown(line)}`));
  }

  #fail(problem: Error): void {
    this.#failure ??= problem;
    this.#pending?.reject(this.#failure);
  }
}

function parse(line: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch {
    throw new ProtocolError("答复不是 UTF-8：请把标准输出设为 UTF-8");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ProtocolError(`答复不是 JSON：${shown(line)}。日志请写到标准错误，标准输出一行一个 JSON 对象`);
  }
}

function shown(line: Uint8Array): string {
  const text = new TextDecoder().decode(line.subarray(0, 200)).trim();
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
