import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { ThreadPool } from "../validate/table/parallel.ts";
import type { CheckedRange, RangeJob, RangeThread, ThreadTotals } from "../validate/table/range-thread.ts";
import { RowFault } from "../validate/table/scan-rows.ts";

export type ToWorker = { readonly kind: "check"; readonly job: RangeJob } | { readonly kind: "totals" };

export type FromWorker =
  | { readonly kind: "bytes"; readonly bytes: number }
  | { readonly kind: "range"; readonly range: CheckedRange }
  | { readonly kind: "totals"; readonly totals: ThreadTotals }
  | { readonly kind: "failed"; readonly isFault: boolean; readonly message: string; readonly stack: string };

/** Bytes of a range: enough that handing it out costs nothing, few enough that threads end at about the same time. */
const rangeSize = 1 << 25;

/** With two threads, a file of half the size was checked no faster than with one. */
const leastBytes = 1 << 28;

/**
 * Threads of this process that check ranges of a file.
 *
 * @param size number of threads; as many as there are processors where absent, none for 1
 */
export function createThreadPool(size = availableParallelism()): ThreadPool | undefined {
  if (size < 2) return undefined;
  let workers: Worker[] = [];
  return {
    size,
    rangeSize,
    leastBytes,
    open({ path, size: bytes }, setup, count) {
      if (path === undefined) throw new Error("only a file can be read by several threads");
      const isSource = import.meta.url.endsWith(".ts");
      // Few files are large enough for threads.
      const { Worker } = process.getBuiltinModule("node:worker_threads");
      workers = Array.from(
        { length: count },
        () =>
          new Worker(new URL(isSource ? "range-worker.ts" : "range-worker.js", import.meta.url), {
            workerData: { path, size: bytes, setup },
            ...(isSource && { execArgv: ["--import", loaderOfSources()] }),
          }),
      );
      return workers.map(threadOf);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
      workers = [];
    },
  };
}

/** From its sources the program runs under a loader, which a thread does not inherit, and must ask for by itself. */
function loaderOfSources(): string {
  const api = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  return `data:text/javascript,${encodeURIComponent(`import { register } from ${api}; register();`)}`;
}

function threadOf(worker: Worker): RangeThread {
  let onBytes: ((bytes: number) => void) | undefined;
  const ask = <Answer>(question: ToWorker, take: (message: FromWorker) => Answer | undefined) =>
    new Promise<Answer>((resolve, reject) => {
      const done = () => {
        worker.off("message", onMessage);
        worker.off("error", onError);
      };
      const onError = (problem: Error) => {
        done();
        reject(problem);
      };
      const onMessage = (message: FromWorker) => {
        try {
          if (message.kind === "bytes") onBytes?.(message.bytes);
          else if (message.kind === "failed") {
            const { isFault, message: text, stack } = message;
            onError(isFault ? new RowFault() : Object.assign(new Error(text), { stack }));
          } else {
            const answer = take(message);
            if (answer === undefined) return;
            done();
            resolve(answer);
          }
        } catch (problem) {
          onError(problem as Error);
        }
      };
      worker.on("message", onMessage);
      worker.on("error", onError);
      worker.postMessage(question);
    });
  return {
    check(job, tell) {
      onBytes = tell;
      return ask({ kind: "check", job }, (message) => (message.kind === "range" ? message.range : undefined));
    },
    totals: () => ask({ kind: "totals" }, (message) => (message.kind === "totals" ? message.totals : undefined)),
  };
}
