import { parentPort, workerData } from "node:worker_threads";
import { createRangeThread, type RangeJob, type RangeSetup } from "../validate/table/range-thread.ts";
import { RowFault } from "../validate/table/scan-rows.ts";
import { sourceOfFile } from "./input-files.ts";
import type { FromWorker, ToWorker } from "./thread-pool.ts";

/** The other side of a thread of {@link createThreadPool}: checks one range after the other of one file. */
const { path, size, setup } = workerData as {
  readonly path: string;
  readonly size: number;
  readonly setup: RangeSetup;
};
const thread = createRangeThread(sourceOfFile(setup.file, path, size), setup, () => performance.now());

const answer = (message: FromWorker) => parentPort?.postMessage(message);

/** Bytes that are told of at once: telling of each block would cost more than scanning it. */
const toldAtOnce = 1 << 22;

async function check(job: RangeJob): Promise<void> {
  let untold = 0;
  const onBytes = (bytes: number) => {
    untold += bytes;
    if (untold < toldAtOnce) return;
    answer({ kind: "bytes", bytes: untold });
    untold = 0;
  };
  answer({ kind: "range", range: await thread.check(job, onBytes) });
}

parentPort?.on("message", (message: ToWorker) => {
  const work =
    message.kind === "check"
      ? check(message.job)
      : thread.totals().then((totals) => answer({ kind: "totals", totals }));
  work.catch((problem: Error) => {
    answer({
      kind: "failed",
      isFault: problem instanceof RowFault,
      message: problem.message,
      stack: problem.stack ?? "",
    });
  });
});
