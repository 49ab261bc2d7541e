import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Connector, ProtocolError, SystemTimeout } from "../../conformance/connector.ts";
import type { Input, Request } from "../../conformance/protocol.ts";
import type { SuiteCase } from "../../conformance/suite.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import { below, type CaseFolders, caseName, placed, writeFiles } from "./case-folders.ts";
import { exchangeReadme } from "./exchange-readme.ts";
import { responseExample } from "./response-example.ts";

/** The files of a case have a folder of their own: of a batch, everything in it counts. */
const filesFolder = "files";

/** Milliseconds between two looks for answers. */
const lookEvery = 250;

interface Awaited {
  readonly folder: string;
  readonly deadline: number;
  readonly ms: number;
  /** What was wrong with the answer as it lay there last. */
  mistake: string | undefined;
  resolve(answer: unknown): void;
  reject(problem: Error): void;
}

/**
 * A folder as the only way between this program and the system, for isolated networks and for products that only people can
 * work:
 *
 *     exchange/README.txt
 *     exchange/hello/request.json       then open/, then all the cases at once, at last close/
 *     exchange/case-0001/request.json   the paths in it are relative to its folder
 *     exchange/case-0001/files/         what the case is about
 *     exchange/case-0001/response.json  is put there by the system, or by a person
 *
 * A folder appears with all that is in it; an answer that cannot be read yet is waited for until the deadline.
 */
export class FolderConnector implements Connector, CaseFolders {
  readonly seesFiles = false;
  readonly parallel = true;
  /** What an exporter writes lies beside the request. */
  readonly folder = ".";
  readonly #root: string;
  readonly #signal: AbortSignal | undefined;
  readonly #awaited = new Set<Awaited>();
  #preparation: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(root: string, options: { signal?: AbortSignal } = {}) {
    this.#root = resolve(root);
    this.#signal = options.signal;
  }

  async start(): Promise<void> {
    await this.#prepared();
  }

  /** @throws {Unreadable} something lies in the folder already */
  #prepared(): Promise<void> {
    this.#preparation ??= this.#prepare();
    return this.#preparation;
  }

  async #prepare(): Promise<void> {
    this.#signal?.throwIfAborted();
    await mkdir(this.#root, { recursive: true });
    const [first] = await readdir(this.#root);
    if (first !== undefined) {
      throw new Unreadable("untestable", {
        problem: `文件夹 ${this.#root} 里已经有 ${first}`,
        hint: "给出一个空的或者还没有的文件夹，免得把旧的答复当成新的",
      });
    }
    await mkdir(this.#hidden);
    await writeFile(join(this.#root, "README.txt"), exchangeReadme);
  }

  async layOut(item: SuiteCase, seq: number): Promise<Input> {
    await this.#prepared();
    await writeFiles(join(this.#hidden, caseName(seq), filesFolder), item);
    return placed(item.input, (path) => (path === "." ? filesFolder : `${filesFolder}/${path}`));
  }

  find(path: string, seq: number): string | undefined {
    return below(this.#root, resolve(this.#root, caseName(seq), path));
  }

  async ask(request: Request, ms: number): Promise<unknown> {
    const name = request.type === "run" ? caseName(request.seq) : request.type;
    const hidden = join(this.#hidden, name);
    await mkdir(hidden, { recursive: true });
    await writeFile(join(hidden, "request.json"), `${JSON.stringify(request, null, 2)}\n`);
    const example = responseExample(request);
    if (example !== undefined) {
      await writeFile(join(hidden, "response.example.json"), `${JSON.stringify(example, null, 2)}\n`);
    }
    const folder = join(this.#root, name);
    await rename(hidden, folder);
    if (request.type === "close") return undefined;
    return new Promise((resolve, reject) => {
      const deadline = performance.now() + ms;
      this.#awaited.add({ folder, deadline, ms, mistake: undefined, resolve, reject });
      this.#timer ??= setTimeout(() => this.#look(), lookEvery);
    });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#awaited.clear();
    await rm(this.#hidden, { recursive: true, force: true });
  }

  /** Where folders are made before they appear. */
  get #hidden(): string {
    return join(this.#root, ".new");
  }

  async #look(): Promise<void> {
    for (const one of [...this.#awaited]) {
      try {
        await this.#lookFor(one);
      } catch (problem) {
        this.#awaited.delete(one);
        one.reject(problem as Error);
      }
    }
    this.#timer = this.#awaited.size === 0 ? undefined : setTimeout(() => this.#look(), lookEvery);
  }

  async #lookFor(one: Awaited): Promise<void> {
    this.#signal?.throwIfAborted();
    const answer = await readAnswer(join(one.folder, "response.json"));
    if (answer !== undefined && "value" in answer) {
      this.#awaited.delete(one);
      if (one.mistake !== undefined) await rm(join(one.folder, mistakeFile), { force: true });
      one.resolve(answer.value);
      return;
    }
    if (answer !== undefined && answer.mistake !== one.mistake && answer.isSettled) {
      one.mistake = answer.mistake;
      await writeFile(join(one.folder, mistakeFile), `response.json 读不了：${answer.mistake}\n改好后会再读。\n`);
    }
    if (performance.now() < one.deadline) return;
    this.#awaited.delete(one);
    one.reject(
      answer === undefined
        ? new SystemTimeout(`${Math.round(one.ms / 1000)} 秒内没有 response.json`)
        : new ProtocolError(`response.json ${answer.mistake}`),
    );
  }
}

/** What tells a person that the answer cannot be read. */
const mistakeFile = "response.error.txt";
/** Milliseconds after which a file is taken to have been written to its end. */
const settledAfter = 1000;

async function readAnswer(
  path: string,
): Promise<{ readonly value: unknown } | { readonly mistake: string; readonly isSettled: boolean } | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    return { mistake: `打不开（${(problem as NodeJS.ErrnoException).code}）`, isSettled: true };
  }
  const isSettled = Date.now() - (await stat(path)).mtimeMs > settledAfter;
  let text: string;
  try {
    // Editors of people put a mark at the beginning.
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { mistake: "不是 UTF-8", isSettled };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (problem) {
    return { mistake: `不是 JSON：${(problem as Error).message}`, isSettled };
  }
}
