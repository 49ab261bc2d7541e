import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connector } from "../../conformance/connector.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import { type CaseFolders, createSharedFolders } from "./case-folders.ts";
import { ExecConnector } from "./exec-connector.ts";
import { FolderConnector } from "./folder-connector.ts";
import { HttpConnector } from "./http-connector.ts";

export interface ConnectOptions {
  /** `exec:command`, `http://…`, `https://…` or `dir:folder`. */
  readonly system: string | undefined;
  /** A program and its arguments, instead of `exec:`. */
  readonly command: readonly string[];
  /** The folder for files of cases; a temporary one, removed at the end, where absent. */
  readonly work: string | undefined;
  /** The same folder as the system sees it. */
  readonly workAs: string | undefined;
  log(text: string): void;
  readonly signal: AbortSignal;
}

/** A way to a system and the place of its files. */
export interface Connection {
  readonly connector: Connector;
  readonly folders: CaseFolders;
  /** Seconds for a case where the user names none. */
  readonly defaultSeconds: number;
  dispose(): Promise<void>;
}

/**
 * Finds out what a system is and how to talk to it; nothing is started yet.
 *
 * @throws {Unreadable} `usage`
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { system, command, work, workAs, log, signal } = options;
  if ((system === undefined) === (command.length === 0)) {
    throw new Unreadable("usage", {
      problem: system === undefined ? "没有给出被测系统" : "被测系统给了两次",
      hint: "creditspec conformance run --statement ics.yaml -- python3 adapter.py；或者 --system http://127.0.0.1:8080/、--system dir:交换文件夹",
    });
  }
  const [, kind = "", rest = ""] = /^(exec|dir|https?):(.*)$/s.exec(system ?? "exec:") ?? [];
  if (kind === "dir") {
    if (work !== undefined || workAs !== undefined)
      throw new Unreadable("usage", { problem: "dir: 不用 --work", hint: "文件就放在请求旁边" });
    if (rest === "") throw new Unreadable("usage", { problem: "dir: 后面没有文件夹", hint: "--system dir:交换文件夹" });
    const connector = new FolderConnector(rest, { signal });
    return { connector, folders: connector, defaultSeconds: 24 * 60 * 60, dispose: async () => {} };
  }
  const connector = connectorOf(kind, rest, options);
  const root = work ?? (await mkdtemp(join(tmpdir(), "creditspec-conformance-")));
  return {
    connector,
    folders: createSharedFolders(root, workAs),
    defaultSeconds: 10,
    dispose: async () => {
      if (work === undefined) await rm(root, { recursive: true, force: true });
    },
  };

  function connectorOf(kind: string, rest: string, { command }: ConnectOptions): Connector {
    if (kind === "http" || kind === "https") {
      if (!URL.canParse(system as string))
        throw new Unreadable("usage", { problem: `${system} 不是网址`, hint: "--system http://127.0.0.1:8080/" });
      return new HttpConnector(system as string, { signal });
    }
    if (kind !== "exec") {
      throw new Unreadable("usage", {
        problem: `不认识的被测系统“${system}”`,
        hint: "可以是 exec:命令、http://地址、dir:文件夹",
      });
    }
    const words = command.length > 0 ? command : splitWords(rest);
    if (words.length === 0)
      throw new Unreadable("usage", { problem: "exec: 后面没有命令", hint: '--system "exec:python3 adapter.py"' });
    return new ExecConnector(words, { log, signal });
  }
}

/** The words of a command; blanks inside of quotation marks do not part them. No shell is asked. */
export function splitWords(text: string): string[] {
  const words = text.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g);
  return [...words].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
}
