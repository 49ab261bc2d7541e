import { readFile } from "node:fs/promises";
import { LineCounter, parse, parseDocument } from "yaml";
import type { ShapeProblem } from "../../conformance/shape-problems.ts";
import { Unreadable } from "../../finding/unreadable.ts";

/** A YAML (or JSON) file, and where in it things stand. */
export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** The line, from 1, of what a JSON Pointer names, or of what is nearest above it. */
  lineOf(pointer: string): number;
}

/**
 * Reads a YAML file that people have written.
 *
 * @throws {Unreadable} there is none, or it is not YAML; with the line
 */
export async function readYaml(path: string): Promise<YamlFile> {
  const text = await readText(path);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new Unreadable("untestable", {
      problem: `${path} 第 ${line} 行第 ${col} 列不是 YAML：${error.message}`,
      hint: "缩进用空格，不用制表符；冒号后面留一个空格；含冒号或井号的文字加引号",
    });
  }
  return {
    path,
    value: document.toJS({ maxAliasCount: 100 }),
    lineOf(pointer) {
      const segments = pointer.split("/").slice(1);
      for (let length = segments.length; length > 0; length--) {
        const node = document.getIn(segments.slice(0, length).map(index), true) as { range?: number[] } | undefined;
        const start = node?.range?.[0];
        if (start !== undefined) return lines.linePos(start).line;
      }
      return 1;
    },
  };
}

/**
 * The value of a YAML text of which nobody asks where things stand.
 *
 * @throws {Error} it is not YAML
 */
export function parseYaml(text: string): unknown {
  return parse(text);
}

/** All that is wrong with a file, each with its line. */
export function problemsOf({ path, lineOf }: YamlFile, problems: readonly ShapeProblem[]): Unreadable {
  const lines = problems.map(
    ({ pointer, message, hint }) =>
      `${path} 第 ${lineOf(pointer)} 行 ${pointer.slice(1) || "整个文件"}：${message}。${hint}`,
  );
  return new Unreadable("untestable", { problem: lines.join("\n"), hint: `共 ${problems.length} 处，改好后再试` });
}

function index(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new Unreadable("missing-file", {}, { file: path });
    if (code === "EISDIR") throw new Unreadable("is-directory", {}, { file: path });
    if (code === "EACCES" || code === "EPERM") throw new Unreadable("no-permission", {}, { file: path });
    throw problem;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable("untestable", { problem: `${path} 不是 UTF-8`, hint: "另存为 UTF-8" });
  }
}
