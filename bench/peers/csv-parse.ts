import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { TextDecoderStream } from "node:stream/web";
import { parse } from "csv-parse";
import { createSameChecks, peerArguments } from "./same-checks.ts";

const given = peerArguments();
const checks = createSameChecks(given);
const bytes = Readable.toWeb(createReadStream(given.path, { highWaterMark: 1 << 18 })) as ReadableStream<Uint8Array>;
const text = Readable.fromWeb(bytes.pipeThrough(new TextDecoderStream(given.encoding) as never) as never);
for await (const row of text.pipe(parse({ bom: true, relax_column_count: true }))) checks.row(row);
checks.end();
