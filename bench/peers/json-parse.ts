import { createReadStream } from "node:fs";
import { createSameChecks, peerArguments } from "./same-checks.ts";

const given = peerArguments();
const checks = createSameChecks(given);
const decoder = new TextDecoder();
// Lines are cut here: node:readline takes longer to do it than JSON.parse takes for what is in them.
let rest = "";
for await (const chunk of createReadStream(given.path, { highWaterMark: 1 << 18 })) {
  const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split("\n");
  rest = lines.pop() ?? "";
  for (const line of lines) checks.record(JSON.parse(line));
}
if (rest !== "") checks.record(JSON.parse(rest));
checks.end();
