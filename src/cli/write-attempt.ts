import { tmpdir } from "node:os";
import { Unreadable } from "../finding/unreadable.ts";

/** @throws {Unreadable} `write-failed` where the file at the path cannot be written */
export function attempt<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (problem) {
    throw new Unreadable("write-failed", { problem: reason(problem as NodeJS.ErrnoException) }, { file: path });
  }
}

/** @throws {Unreadable} `temporary-failed` where a temporary file cannot be written or read */
export function attemptTemporary<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (problem) {
    return failTemporary(problem as NodeJS.ErrnoException);
  }
}

/** @throws {Unreadable} `temporary-failed`, with what went wrong */
export function failTemporary(problem: NodeJS.ErrnoException): never {
  const folder = tmpdir();
  throw new Unreadable("temporary-failed", { problem: reason(problem) }, { file: folder });
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    ENOSPC: "磁盘已满",
    EDQUOT: "磁盘配额已满",
    ENOENT: "文件夹不存在",
    EACCES: "没有写入权限",
    EPERM: "没有写入权限",
    EROFS: "磁盘是只读的",
    EISDIR: "同名的文件夹已经存在",
    EPIPE: "接收输出的程序已经退出",
  };
  return reasons[code ?? ""] ?? message;
}
