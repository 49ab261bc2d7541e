import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createReceipt } from "../../validate/batch-receipt.ts";
import { writeNdjson } from "../../write/ndjson.ts";
import { checkBatchOf } from "./batch.ts";
import type { Opening, Performance } from "./opening.ts";

/** Takes in a batch: keeps the records that are right, unless the batch itself is wrong, and answers with a receipt. */
export function createReceiverRole(opening: Opening): Performance {
  return async (run, folder) => {
    const { outcome, findings, recordsOf } = await checkBatchOf(opening, run);
    const store = join(folder, "received", String(run.seq));
    await mkdir(store, { recursive: true });
    const accepted = new Map<string, readonly boolean[]>();
    const stored = new Map<string, readonly unknown[]>();
    for (const { name, acceptedCount, rowCount } of outcome.files) {
      // Only a file that lies in the batch has records to be taken, and its name is safe.
      const isTaken = acceptedCount > 0;
      const records = isTaken ? recordsOf(name) : [];
      accepted.set(name, isTaken ? records.map(({ isWrong }) => !isWrong) : Array(rowCount).fill(false));
      const taken = records.flatMap(({ record, isWrong }) => (isWrong ? [] : [record]));
      stored.set(name, isTaken ? await storeRecords(join(store, `${name}.ndjson`), taken) : []);
    }
    const receipt = outcome.manifest === null ? undefined : createReceipt(outcome);
    return {
      findings,
      accepted: Object.fromEntries(accepted),
      stored: Object.fromEntries(stored),
      ...(receipt !== undefined && { receipt }),
    };
  };
}

/** Puts records on disk, and answers with what then lies there. */
async function storeRecords(path: string, records: readonly unknown[]): Promise<unknown[]> {
  await writeFile(path, writeNdjson(records));
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as unknown);
}
