import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { createSameChecks, peerArguments } from "./same-checks.ts";

const given = peerArguments();
const checks = createSameChecks(given);
const decoder = new TextDecoder(given.encoding);
const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: true });
parser.on("data", (row: string[]) => checks.row(row));
const finished = new Promise((resolve) => parser.on("end", resolve));
// Fed with text: fed with bytes it breaks characters that lie across two chunks.
for await (const chunk of createReadStream(given.path, { highWaterMark: 1 << 18 })) {
  if (!parser.write(decoder.decode(chunk as Uint8Array, { stream: true }))) {
    await new Promise((resolve) => parser.once("drain", resolve));
  }
}
parser.end(decoder.decode());
await finished;
checks.end();
