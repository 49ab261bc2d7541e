/**
 * Systems that understand nothing, for the tests of the connectors: `node trivial-adapter.mjs <behaviour>`.
 */
import { createInterface } from "node:readline";

const [behaviour] = process.argv.slice(2);
const nothing = { findings: [], files: [], accepted: {}, due: false, published: null };
const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
let count = 0;

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  if (request.type === "hello") {
    say({
      type: "ready",
      cp: 1,
      nonce: behaviour === "old-answers" ? "old" : request.nonce,
      product: { vendor: "示例公司", name: "示例系统", version: "1.0" },
      roles: ["validator", "exporter", "receiver", "lifecycle", "tagger", "publisher"],
      standards: ["next"],
      forms: ["records", "csv-utf8"],
    });
  } else if (request.type === "open") {
    say({ type: "opened", ok: behaviour !== "refuses" });
  } else if (request.type === "close") {
    process.exit(0);
  } else {
    count += 1;
    const { seq } = request;
    const done = { type: "result", seq, status: "done", ...nothing };
    const right = { rule: "a", record: 1, field: "/x" };
    if (behaviour === "always-valid") say(done);
    if (behaviour === "always-invalid") say({ ...done, findings: [{ rule: "invalid" }] });
    if (behaviour === "first-error-only") say({ ...done, findings: [right] });
    if (behaviour === "echo") say(request);
    if (behaviour === "crash-on-third" && count === 3) {
      process.stderr.write("一个堆栈\n");
      process.exit(70);
    }
    if (behaviour === "crash-on-third") say(done);
    if (behaviour === "talks-garbage") process.stdout.write("Hello, world\n");
    if (behaviour === "talks-gb18030") process.stdout.write(Buffer.from([0x22, 0xc4, 0xe3, 0x22, 0x0a]));
    if (behaviour === "talks-twice") {
      say(done);
      say(done);
    }
    if (behaviour === "other-seq") say({ ...done, seq: seq + 1 });
    if (behaviour === "misspells") say({ ...done, finding: [] });
    if (behaviour === "declines") say({ type: "result", seq, status: "skipped", reason: "不支持" });
    if (behaviour === "floods") {
      process.stderr.write(`${"日志".repeat(400)}\n`.repeat(400), () => say(done));
    }
    // "slow" says nothing.
  }
}
