import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { exampleCase } from "../../conformance/example-case.ts";
import { planOf } from "../../conformance/plan.ts";
import type { Request, Run } from "../../conformance/protocol.ts";
import type { RunResults } from "../../conformance/results.ts";
import type { Statement } from "../../conformance/statement.ts";
import type { Suite, SuiteCase } from "../../conformance/suite.ts";
import { type ConnectOptions, connect, splitWords } from "./connect.ts";
import { runSuite } from "./run-suite.ts";

const adapter = fileURLToPath(new URL("trivial-adapter.mjs", import.meta.url));
const findings = (count: number) => ["/x", "/y"].slice(0, count).map((field) => ({ rule: "a", record: 1, field }));

const item = (name: string, count: number, part: Partial<SuiteCase> = {}) =>
  exampleCase({
    id: `rules/a/${name}`,
    input: { records: [{ recordType: "tag", record: { x: name } }] },
    expected: { findings: findings(count) },
    ...part,
  });

const cases = [
  ...["one", "two", "three", "four"].map((name) => item(name, 0)),
  item("wrong", 1),
  item("wrong-twice", 2),
  item("in-a-file", 1, {
    form: "csv-utf8",
    input: { files: [{ path: "data.csv", form: "csv-utf8", recordType: "tag", sha256: "0".repeat(64) }] },
    files: new Map([["data.csv", new TextEncoder().encode("a,b\n1,2\n")]]),
  }),
];
const suite: Suite = { version: "1.0.0", standard: "next", cases, digests: {} };
const statement: Statement = {
  product: { vendor: "示例公司", name: "示例系统", version: "1.0" },
  standard: "next",
  claims: [{ role: "validator", recordTypes: "all", forms: "all", level: 1 }],
  unsupported: [],
};

const temporary: string[] = [];
afterEach(() => {
  for (const path of temporary.splice(0)) rmSync(path, { recursive: true, force: true });
});
const newFolder = () => {
  const path = mkdtempSync(join(tmpdir(), "creditspec-connectors-"));
  temporary.push(path);
  return path;
};

interface Settings extends Partial<ConnectOptions> {
  readonly seconds?: number;
  readonly checkProtocol?: boolean;
  readonly statement?: Statement;
}

async function run(settings: Settings): Promise<RunResults> {
  const { seconds = 5, checkProtocol = false, statement: stated = statement, ...options } = settings;
  const { signal = new AbortController().signal } = options;
  const connection = await connect({
    system: undefined,
    command: [],
    work: undefined,
    workAs: undefined,
    log: () => {},
    ...options,
    signal,
  });
  return runSuite(connection, {
    suite,
    statement: stated,
    plan: planOf(suite, stated),
    knownFailures: [],
    seed: "s",
    today: "2025-11-22",
    seconds,
    checkProtocol,
    signal,
  });
}

const runTrivial = (behaviour: string, settings: Settings = {}) =>
  run({ command: [process.execPath, adapter, behaviour], ...settings });

const verdicts = ({ cases: all }: RunResults) =>
  Object.fromEntries(all.map(({ id, verdict }) => [id.slice("rules/a/".length), verdict]));

describe("exec: a program that understands nothing fails every class that it claims", () => {
  test.each([
    ["always-valid", { pass: 4, fail: 3 }],
    ["always-invalid", { fail: 7 }],
    ["first-error-only", { fail: 5, pass: 2 }],
    ["echo", { "protocol-error": 7 }],
    ["crash-on-third", { crash: 2, pass: expect.any(Number), fail: expect.any(Number) }],
    ["talks-garbage", { "protocol-error": 7 }],
    ["refuses", { errored: 7 }],
    ["old-answers", { "protocol-error": 7 }],
    ["other-seq", { "protocol-error": 7 }],
    ["declines", { skipped: 7 }],
  ])("%s", async (behaviour, totals) => {
    const results = await runTrivial(behaviour);
    expect(results.totals).toEqual(totals);
    expect(results.outcome).toBe("failed");
    expect(results.classes.filter(({ granted, form }) => granted && form === "records")).toEqual([]);
  });

  test("slow", async () => {
    expect((await runTrivial("slow", { seconds: 0.1 })).totals).toEqual({ timeout: 7 });
  });
});

describe("exec:", () => {
  test("says what came instead of an answer", async () => {
    const [first] = (await runTrivial("talks-garbage")).cases;
    expect(first?.detail).toBe("答复不是 JSON：“Hello, world”。日志请写到标准错误，标准输出一行一个 JSON 对象");
    const [other] = (await runTrivial("talks-gb18030")).cases;
    expect(other?.detail).toBe("答复不是 UTF-8：请把标准输出设为 UTF-8");
    const echoed = (await runTrivial("echo")).cases;
    expect(echoed[0]?.detail).toMatch(/^答复不是 result：/);
  });

  test("an answer that nobody asked for is the end of that start, not of the run", async () => {
    const { totals } = await runTrivial("talks-twice");
    expect(totals["protocol-error"]).toBeGreaterThan(0);
    expect(totals.pass).toBeGreaterThan(0);
  });

  test("passes on what the system writes to its standard error, up to a limit", async () => {
    let log = "";
    await runTrivial("crash-on-third", { log: (text) => (log += text) });
    expect(log).toContain("一个堆栈");
    log = "";
    await runTrivial("floods", { log: (text) => (log += text) });
    expect(log.length).toBeLessThan(1_100_000);
    expect(log).toContain("系统的日志太长");
  });

  test("a member that nobody reads is a mistake only where the protocol is checked", async () => {
    expect((await runTrivial("misspells")).totals["protocol-error"]).toBeUndefined();
    const strict = await runTrivial("misspells", { checkProtocol: true });
    expect(strict.totals).toEqual({ "protocol-error": 7 });
    expect(strict.cases[0]?.detail).toContain("不认识 finding（是不是 findings？）");
    expect(strict.problems).toEqual([expect.stringContaining("没有 0.0.0 这个版本的标准")]);
  });

  test("what is declared unsupported must be declined", async () => {
    const unsupported: Statement = {
      ...statement,
      claims: [{ role: "validator", recordTypes: "all", forms: ["csv-utf8"], level: 1 }],
      unsupported: [{ role: "validator", forms: ["records"], reason: "只读 CSV" }],
    };
    expect(verdicts(await runTrivial("declines", { statement: unsupported }))).toEqual({
      "in-a-file": "skipped",
      wrong: "pass",
    });
    const silent = await runTrivial("always-valid", { statement: unsupported });
    expect(silent.cases.find(({ id }) => id === "rules/a/wrong")).toMatchObject({
      purpose: "unsupported",
      verdict: "fail",
      detail: "声明不支持，却给出了结果：应答 skipped，或者在声明中写明支持",
    });
  });

  test("another product than that of the statement is not tested", async () => {
    const other = { ...statement, product: { ...statement.product, version: "2.0" } };
    await expect(runTrivial("always-valid", { statement: other })).rejects.toMatchObject({
      code: "untestable",
      args: { problem: expect.stringContaining("产品版本：声明中是“2.0”，系统说是“1.0”") },
    });
  });

  test("a program that there is not", async () => {
    await expect(run({ command: ["no-such-program"] })).rejects.toMatchObject({ code: "untestable" });
  });

  test("ends the program when interrupted", async () => {
    const interruption = new AbortController();
    setTimeout(() => interruption.abort(), 300);
    const began = performance.now();
    await expect(runTrivial("slow", { seconds: 60, signal: interruption.signal })).rejects.toThrow("abort");
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test("files are where the request says, as the system sees them", async () => {
    const work = newFolder();
    const seen: string[] = [];
    const script = `const { createInterface } = require("node:readline");
      createInterface({ input: process.stdin }).on("line", (line) => {
        const request = JSON.parse(line);
        if (request.type === "open") process.stderr.write("folder " + request.folder + "\\n");
        for (const { path } of request.input?.files ?? []) process.stderr.write("file " + path + "\\n");
        console.log(JSON.stringify(request.type === "hello"
          ? { type: "ready", cp: 1, nonce: request.nonce, product: ${JSON.stringify(statement.product)}, roles: ["validator"], standards: ["next"], forms: ["records", "csv-utf8"] }
          : request.type === "open" ? { type: "opened", ok: true } : { type: "result", seq: request.seq, status: "done", findings: [] }));
      });`;
    await run({ command: [process.execPath, "-e", script], work, workAs: "/data", log: (text) => seen.push(text) });
    expect(seen.join("")).toMatch(/folder \/data\/output\nfile \/data\/cases\/case-000\d\/data\.csv\n/);
    const [name = ""] = readdirSync(join(work, "cases"));
    expect(readFileSync(join(work, "cases", name, "data.csv"), "utf8")).toBe("a,b\n1,2\n");
  });

  test("words of a command", () => {
    expect(splitWords(`python3 "C:/my files/a.py" --name='x y' -v`)).toEqual([
      "python3",
      "C:/my files/a.py",
      "--name=x y",
      "-v",
    ]);
  });
});

const answerOf = (request: Request): object | undefined => {
  if (request.type === "hello") {
    const { nonce } = request;
    return {
      type: "ready",
      cp: 1,
      nonce,
      product: statement.product,
      roles: ["validator"],
      standards: ["next"],
      forms: ["records", "csv-utf8"],
    };
  }
  if (request.type === "open") return { type: "opened", ok: true };
  if (request.type === "close") return undefined;
  const { x } = (request.input.records?.[0]?.record ?? { x: "in-a-file" }) as { x: string };
  const known = cases.find(({ id }) => id === `rules/a/${x}`);
  return { type: "result", seq: request.seq, status: "done", findings: known?.expected.findings };
};

describe("http:", () => {
  const serve = async (answer: (request: Request) => { status?: number; body: string }) => {
    const server = createServer(async (request, response) => {
      let text = "";
      for await (const part of request) text += part;
      const { status = 200, body } = answer(JSON.parse(text) as Request);
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return { address: `http://127.0.0.1:${port}/cp`, stop: () => server.close() };
  };

  test("a message is a POST", async () => {
    const { address, stop } = await serve((request) => ({ body: JSON.stringify(answerOf(request)) ?? "" }));
    const { outcome, totals } = await run({ system: address });
    expect({ outcome, totals }).toEqual({ outcome: "passed", totals: { pass: 7 } });
    stop();
  });

  test("a status that is none of success is against the protocol", async () => {
    const { address, stop } = await serve((request) =>
      request.type === "run" && request.input.files !== undefined
        ? { status: 500, body: "Internal Server Error" }
        : { body: JSON.stringify(answerOf(request)) ?? "" },
    );
    const results = await run({ system: address });
    expect(verdicts(results)).toMatchObject({ "in-a-file": "protocol-error", one: "pass" });
    stop();
  });

  test("a service that is not there", async () => {
    const { address, stop } = await serve(() => ({ body: "" }));
    stop();
    const interruption = new AbortController();
    setTimeout(() => interruption.abort(), 500);
    await expect(run({ system: address, signal: interruption.signal })).rejects.toThrow("abort");
  });
});

describe("dir:", () => {
  /** Somebody who looks into the folder and answers what is there. */
  async function person(folder: string, answer: (request: Request, place: string) => void) {
    const answered = new Set<string>();
    while (!answered.has("close")) {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of names.filter((one) => !answered.has(one) && existsSync(join(folder, one, "request.json")))) {
        answered.add(name);
        answer(JSON.parse(readFileSync(join(folder, name, "request.json"), "utf8")), join(folder, name));
      }
      await wait(20);
    }
    return answered;
  }
  const put = (place: string, text: string) => {
    writeFileSync(join(place, "response.part"), text);
    renameSync(join(place, "response.part"), join(place, "response.json"));
  };

  test("all cases lie there at once, each with its files and the form of an answer", async () => {
    const folder = join(newFolder(), "exchange");
    const looked = person(folder, (request, place) => {
      const answer = answerOf(request);
      if (answer !== undefined) put(place, JSON.stringify(answer));
    });
    const { outcome, totals } = await run({ system: `dir:${folder}`, seconds: 30 });
    expect({ outcome, totals }).toEqual({ outcome: "passed", totals: { pass: 7 } });
    const names = ["hello", "open", ...[1, 2, 3, 4, 5, 6, 7].map((seq) => `case-000${seq}`), "close"];
    expect([...(await looked)].sort()).toEqual(names.sort());
    expect(readdirSync(folder).sort()).toEqual([...names, "README.txt"].sort());
    const withFile = names.find((name) => existsSync(join(folder, name, "files", "data.csv"))) as string;
    const request = JSON.parse(readFileSync(join(folder, withFile, "request.json"), "utf8")) as Run;
    expect(request.input.files?.[0]?.path).toBe("files/data.csv");
    expect(JSON.parse(readFileSync(join(folder, withFile, "response.example.json"), "utf8"))).toMatchObject({
      type: "result",
      seq: request.seq,
      status: "done",
    });
  });

  test("an answer that cannot be read is said to be so and read again; one that does not come is too late", async () => {
    const folder = join(newFolder(), "exchange");
    let mistake = "";
    const looked = person(folder, async (request, place) => {
      const answer = answerOf(request);
      if (request.type === "run" && request.input.files !== undefined) return;
      if (request.type === "run" && JSON.stringify(request.input.records).includes('"one"')) {
        put(place, "{ type: result }");
        while (!existsSync(join(place, "response.error.txt"))) await wait(50);
        mistake = readFileSync(join(place, "response.error.txt"), "utf8");
      }
      if (answer !== undefined) put(place, `\ufeff${JSON.stringify(answer)}`);
    });
    const results = await run({ system: `dir:${folder}`, seconds: 6 });
    await looked;
    expect(mistake).toMatch(/^response\.json 读不了：不是 JSON/);
    expect(verdicts(results)).toMatchObject({ one: "pass", two: "pass", "in-a-file": "timeout" });
  });

  test("a folder in which something lies is left alone", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "old.txt"), "");
    await expect(run({ system: `dir:${folder}` })).rejects.toMatchObject({ code: "untestable" });
    expect(readdirSync(folder)).toEqual(["old.txt"]);
  });
});
