import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { TextDecoderStream } from "node:stream/web";
import { parse } from "csv-parse";
import { createSameChecks } from "./same-checks.ts";

const [path = "", type = "", encoding = "utf-8"] = process.argv.slice(2);
const checks = createSameChecks(type);
const bytes = Readable.toWeb(createReadStream(path, { highWaterMark: 1 << 18 })) as ReadableStream<Uint8Array>;
const text = Readable.fromWeb(bytes.pipeThrough(new TextDecoderStream(encoding) as never) as never);
for await (const row of text.pipe(parse({ bom: true, relax_column_count: true }))) checks.row(row);
console.log(JSON.stringify(checks.result));
