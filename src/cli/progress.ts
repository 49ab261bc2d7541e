import type { Progress } from "../validate/file-check.ts";
import type { Output } from "./command.ts";

/** Milliseconds between two lines of progress. */
const interval = 200;

/**
 * Shows on a terminal how far a file has come: rows, MB/s, time left. Says nothing elsewhere, and nothing for work that is
 * done at once.
 */
export function createProgress(output: Output, now: () => number) {
  let file = "";
  let phase = "";
  let began = 0;
  let shownAt = 0;
  let isShown = false;

  return {
    show(name: string, size: number | undefined, { phase: current, bytes, records }: Progress): void {
      if (!output.isTerminal) return;
      const time = now();
      if (name !== file || current !== phase) {
        file = name;
        phase = current;
        began = time;
        shownAt = time;
      }
      if (time - shownAt < interval) return;
      shownAt = time;
      isShown = true;
      const seconds = (time - began) / 1000;
      const rate = bytes / 1e6 / seconds;
      const left = size === undefined ? "" : `，还需约 ${duration(Math.max(0, size - bytes) / 1e6 / rate)}`;
      const share = size === undefined || size === 0 ? "" : `${Math.min(100, Math.floor((bytes / size) * 100))}% `;
      const what = current === "survey" ? "辨认编码" : checked(records);
      output.write(`\r\u001b[K${share}${what}，${rate.toFixed(0)} MB/s${left}  ${name}`);
    },
    clear(): void {
      if (isShown) output.write("\r\u001b[K");
      isShown = false;
    },
  };
}

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return "…";
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} 秒` : `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`;
}

/** Several threads know of their records only when they have done. */
function checked(records: number): string {
  return records === 0 ? "正在校验" : `已校验 ${records.toLocaleString("en-US")} 行`;
}
