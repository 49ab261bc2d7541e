import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import type { Done } from "../../conformance/protocol.ts";
import { run } from "../run.ts";

const temporary: string[] = [];
afterEach(() => {
  for (const path of temporary.splice(0)) rmSync(path, { recursive: true, force: true });
});

function makeFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "creditspec-harness-"));
  temporary.push(path);
  return path;
}

/** Starts the command; `written` grows while it runs. */
function start(args: readonly string[], stdin = "") {
  const written = { stdout: "", stderr: "" };
  const interruption = new AbortController();
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    flush: async () => {},
    isTerminal: false,
    isBroken: false,
  });
  const code = run(["harness", ...args], {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    stdout: output("stdout"),
    stderr: output("stderr"),
    today: "2025-11-22",
    signal: interruption.signal,
    showsStack: false,
  });
  return { written, code, stop: () => interruption.abort() };
}

async function until<Value>(look: () => Value | undefined): Promise<Value> {
  for (;;) {
    const value = look();
    if (value !== undefined) return value;
    await wait(5);
  }
}

const hello = { type: "hello", cp: 1, suite: "1.0.0", nonce: "n-1" };
const openIn = (folder: string) => ({ type: "open", standard: "next", timeZone: "Asia/Shanghai", folder });
const penalty = { recordType: "administrative-penalty", record: { decidedOn: "2025-02-30" } };
const ask = (seq: number, role: string, input: object) => ({
  ...{ type: "run", seq, role, asOf: "2025-11-22", regime: "necips", limits: { ms: 1000 } },
  input,
});
const isWrongDay = expect.objectContaining({ record: 1, field: "/decidedOn" });
const lines = (...messages: object[]) => messages.map((message) => `${JSON.stringify(message)}\n`).join("");
const answers = (text: string) =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test("over a pipe: one answer a line, and an end", async () => {
  const { written, code } = start(
    [],
    lines(
      hello,
      openIn(makeFolder()),
      ask(1, "validator", { records: [penalty] }),
      ask(2, "painter", {}),
      ask(3, "validator", { records: [{ recordType: "recipe", record: {} }] }),
      ask(4, "exporter", { form: "csv-utf8", records: [{ recordType: "annual-report", record: { websites: [{}] } }] }),
      ask(5, "validator", { files: [{ path: "/no/such.csv", form: "csv-utf8", recordType: "tag", sha256: "" }] }),
      { type: "close" },
      ask(6, "validator", { records: [penalty] }),
    ),
  );
  expect(await code).toBe(0);
  const [ready, opened, ...results] = answers(written.stdout);
  expect(ready).toMatchObject({ type: "ready", cp: 1, nonce: "n-1", standards: ["next"] });
  expect(ready.product.build).toMatch(/^sha256:[\da-f]{64}$/);
  expect(opened).toEqual({ type: "opened", ok: true });
  expect(results.map(({ seq, status }) => [seq, status])).toEqual([
    [1, "done"],
    [2, "skipped"],
    [3, "skipped"],
    [4, "skipped"],
    [5, "errored"],
  ]);
  expect(results[0].findings).toContainEqual(isWrongDay);
});

test.each([
  ["no JSON", "hallo\n", "消息不是 JSON"],
  ["no message", '{"type":"ready"}\n', "ready"],
  ["another protocol", lines({ ...hello, cp: 2 }), "协议版本是 2"],
])("over a pipe, %s ends it", async (_, stdin, words) => {
  const { written, code } = start([], stdin);
  expect(await code).toBe(2);
  expect(written.stderr).toContain(words);
});

test("what is not there cannot be opened, and nothing is done before", async () => {
  const folder = makeFolder();
  const { written, code } = start(
    [],
    lines({ ...openIn(folder), standard: "9.9.9" }, ask(1, "validator", { records: [penalty] })),
  );
  expect(await code).toBe(0);
  expect(answers(written.stdout)).toMatchObject([
    { type: "opened", ok: false, message: expect.stringContaining("9.9.9") },
    { seq: 1, status: "errored" },
  ]);
});

test("over HTTP: a POST for each message, until it is stopped", async () => {
  const { written, code, stop } = start(["--listen", "127.0.0.1:0"]);
  const address = await until(() => /http:\S+/.exec(written.stdout)?.[0]);
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(address, { method: "POST", body, headers });
  expect(await (await post(JSON.stringify(hello))).json()).toMatchObject({ type: "ready", nonce: "n-1" });
  await post(JSON.stringify(openIn(makeFolder())));
  const answered = await post(JSON.stringify(ask(1, "validator", { records: [penalty] })));
  expect(((await answered.json()) as Done).findings).toContainEqual(isWrongDay);
  const statuses = [
    await fetch(address),
    await post("hallo"),
    await post(JSON.stringify(hello), { origin: "https://example.org" }),
    await post(JSON.stringify({ type: "close" })),
  ].map(({ status }) => status);
  expect(statuses).toEqual([405, 400, 403, 204]);
  stop();
  expect(await code).toBe(0);
});

test("through a folder: answers lie beside the requests, with paths from there", async () => {
  const folder = makeFolder();
  const exchange = join(folder, "exchange");
  mkdirSync(exchange);
  const { code } = start(["--watch", exchange]);
  /** Lays a request down whole, and waits for the answer. */
  const put = async (name: string, message: object, files: Readonly<Record<string, string>> = {}) => {
    const hidden = join(folder, name);
    mkdirSync(hidden);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(hidden, file), text);
    writeFileSync(join(hidden, "request.json"), JSON.stringify(message));
    renameSync(hidden, join(exchange, name));
    return JSON.parse(
      await until(() => {
        try {
          return readFileSync(join(exchange, name, "response.json"), "utf8");
        } catch {
          return undefined;
        }
      }),
    );
  };
  await put("hello", hello);
  expect(await put("open", openIn("."))).toEqual({ type: "opened", ok: true });
  const right = { recordType: "administrative-penalty", record: { documentNumber: "杭西市监处罚〔2025〕101号" } };
  const { files } = await put("case-0001", ask(1, "exporter", { form: "ndjson", records: [right] }));
  expect(readFileSync(join(exchange, "case-0001", files[0].path), "utf8")).toBe(`${JSON.stringify(right.record)}\n`);
  const file = { path: "data.ndjson", form: "ndjson", recordType: penalty.recordType, sha256: "0".repeat(64) };
  const wrongDigest = await put("case-0002", ask(2, "validator", { files: [file] }), {
    "data.ndjson": JSON.stringify({ ...right.record, subject: { name: "示例" } }),
  });
  expect(wrongDigest).toMatchObject({ status: "errored", message: expect.stringContaining("SHA-256") });
  mkdirSync(join(folder, "close"));
  writeFileSync(join(folder, "close", "request.json"), '{"type":"close"}');
  renameSync(join(folder, "close"), join(exchange, "close"));
  expect(await code).toBe(0);
});

test.each([
  [["--listen", "0.0.0.0:80"], "只能是本机地址"],
  [["--listen", "127.0.0.1:99999"], "--listen 不能是"],
  [["--watch", "/no/such/folder"], "没有文件夹"],
  [["--watch", ".", "--listen", "127.0.0.1:0"], "只能用一个"],
  [["surplus"], "多余的参数"],
])("%s is wrong use", async (args, words) => {
  const { written, code } = start(args);
  expect(await code).toBe(2);
  expect(written.stderr).toContain(words);
});
