import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { createSameChecks } from "./same-checks.ts";

const [path = "", type = "", encoding = "utf-8"] = process.argv.slice(2);
const checks = createSameChecks(type);
const decoder = new TextDecoder(encoding);
const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: true });
parser.on("data", (row: string[]) => checks.row(row));
const finished = new Promise((resolve) => parser.on("end", resolve));
// Fed with text: fed with bytes it breaks characters that lie across two chunks.
for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
  if (!parser.write(decoder.decode(chunk as Uint8Array, { stream: true }))) {
    await new Promise((resolve) => parser.once("drain", resolve));
  }
}
parser.end(decoder.decode());
await finished;
console.log(JSON.stringify(checks.result));
