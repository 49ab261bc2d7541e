import { createReadStream } from "node:fs";
import { inferSchema, initParser, type Parser } from "udsv";
import { createSameChecks, peerArguments } from "./same-checks.ts";

const given = peerArguments();
const checks = createSameChecks(given);
const decoder = new TextDecoder(given.encoding);
let parser: Parser | undefined;
let held = "";

function feed(text: string): void {
  // A row end cut in two between chunks would be taken for the end of one row and the beginning of the next.
  const whole = held + text;
  const cut = whole.endsWith("\r") ? whole.length - 1 : whole.length;
  held = whole.slice(cut);
  const chunk = whole.slice(0, cut);
  if (parser === undefined) {
    // The quote is given: it would be looked for in the first rows only. The header is a row like others.
    parser = initParser({ ...inferSchema(chunk, { col: ",", encl: '"', row: "\r\n" }), skip: 0 } as never);
  }
  parser.chunk<string[]>(chunk, parser.stringArrs, (row) => checks.row(row));
}

for await (const chunk of createReadStream(given.path, { highWaterMark: 1 << 18 })) {
  feed(decoder.decode(chunk as Uint8Array, { stream: true }));
}
feed(decoder.decode());
parser?.end();
checks.end();
