import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "evidence-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** A system that finds nothing in tags and supports nothing else. */
const system = (due: string) => `
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  const product = { vendor: "示例软件", name: "标注通", version: "1.0" };
  const answers = {
    hello: { type: "ready", cp: 1, nonce: message.nonce, product, roles: ["tagger"], standards: ["next"], forms: ["records"] },
    open: { type: "opened", ok: message.standard === "next" },
    run: message.role === "tagger"
      ? { type: "result", seq: message.seq, status: "done", due: ${due} }
      : { type: "result", seq: message.seq, status: "skipped", reason: "不支持" },
  };
  if (message.type === "close") break;
  process.stdout.write(JSON.stringify(answers[message.type]) + "\\n");
}
`;

const statement = `
product: { vendor: 示例软件, name: 标注通, version: "1.0" }
standard: next
claims:
  - { role: tagger, recordTypes: all, forms: all, level: 3 }
unsupported:
${["validator", "exporter", "receiver", "lifecycle", "publisher"].map((role) => `  - { role: ${role}, reason: 只做标注 }`).join("\n")}
`;

async function creditspec(...args: string[]) {
  const text = { stdout: "", stderr: "" };
  const output = (name: keyof typeof text) => ({
    write: (part: string) => {
      text[name] += part;
    },
    isTerminal: false,
    flush: async () => {},
    isBroken: false,
  });
  const code = await run(["conformance", ...args], {
    stdin: (async function* () {})(),
    stdout: output("stdout"),
    stderr: output("stderr"),
    today: "2026-03-02",
    signal: new AbortController().signal,
    showsStack: true,
  });
  return { code, ...text };
}

const seed = "disclosed-after-the-test";
const started = (script: string) => ["--", process.execPath, at(script)];

beforeAll(async () => {
  writeFileSync(at("ics.yaml"), statement);
  writeFileSync(at("system.mjs"), system("false"));
  writeFileSync(at("other.mjs"), system("true"));
  await creditspec("keygen", at("keys/vendor"));
  await creditspec("keygen", at("keys/lab"), "--algorithm", "sm2");
  const evidence = ["--evidence", at("out/evidence.tar"), "--sign", at("keys/vendor.key.pem"), "--sealed", seed];
  const { code, stderr, stdout } = await creditspec(
    "run",
    "--statement",
    at("ics.yaml"),
    ...["--report", `junit=${at("out/reports/run.xml")}`],
    ...evidence,
    ...started("system.mjs"),
  );
  expect([code, stderr]).toEqual([1, ""]);
  expect(stdout).toContain("证据写到");
}, 120_000);

test("folders that are not there are made", () => {
  expect(readFileSync(at("out/reports/run.xml"), "utf8")).toContain("<testsuites");
  expect(readdirSync(at("out")).sort()).toEqual(["evidence.dsse.json", "evidence.tar", "reports"]);
});

test("a folder that cannot be made is known before the run", async () => {
  const report = ["--report", `html=${at("ics.yaml/run.html")}`];
  const { code, stderr } = await creditspec("run", "--statement", at("ics.yaml"), ...report, ...started("system.mjs"));
  expect([code, stderr]).toEqual([2, expect.stringContaining("不能建立文件夹")]);
});

const keys = ["--key", at("keys/vendor.pub.pem")];

test("the evidence of a run is right, and shows what came of it", async () => {
  const { code, stdout } = await creditspec("verify", at("out/evidence.tar"), ...keys, "--seed", seed);
  expect([code, stdout.match(/✗.*/g)]).toEqual([0, null]);
  expect(stdout).toContain("示例软件 标注通 1.0，标准 next");
  expect(stdout).toContain("这是符合性测试结果，不是认证");
}, 60_000);

test("a laboratory signs, too, with SM2", async () => {
  const both = [...keys, "--key", at("keys/lab.pub.pem"), "--threshold", "2"];
  expect((await creditspec("verify", at("out/evidence.tar"), ...both)).stdout).toContain("✗ 签名");
  const signed = await creditspec("sign", at("out/evidence.tar"), "--sign", at("keys/lab.key.pem"));
  expect(signed.stdout).toContain("2 个签名");
  expect((await creditspec("verify", at("out/evidence.tar"), ...both)).code).toBe(0);
}, 60_000);

test("a run again comes to the same, and another system to something else", async () => {
  const verify = ["verify", at("out/evidence.tar"), ...keys, "--seed", seed, "--rerun"];
  const same = await creditspec(...verify, ...started("system.mjs"));
  expect([same.code, same.stderr]).toEqual([0, ""]);
  expect(same.stdout).toMatch(/✓ 重测\n {4}重测 [\d,]+ 个用例，结论都相同/);
  const other = await creditspec(...verify, ...started("other.mjs"));
  expect(other.code).toBe(1);
  expect(other.stdout).toMatch(/✗ 重测\n {4}\S+ 原来\S+，这次/);
}, 120_000);

test("what has been revoked does not stand", async () => {
  const keyid = JSON.parse(readFileSync(at("out/evidence.dsse.json"), "utf8")).signatures[0].keyid;
  writeFileSync(at("revoked.yaml"), `- { keyid: ${keyid}, on: "2026-03-01", reason: 私钥遗失 }\n`);
  const { code, stdout } = await creditspec("verify", at("out/evidence.tar"), ...keys, "--revoked", at("revoked.yaml"));
  expect([code, stdout]).toEqual([1, expect.stringContaining("已于 2026-03-01 撤销：私钥遗失")]);
}, 60_000);

test.each([
  [["run", "--only", "tags", "--evidence", "x.tar", "--", "x"], "--only 只测一部分"],
  [["run", "--sign", "x.pem", "--", "x"], "签名要有证据"],
  [["run", "--sealed", "short", "--", "x"], "种子只有 5 个字符"],
  [["verify"], "没有给出证据归档"],
  [["verify", "none.tar"], "找不到文件"],
  [["keygen"], "没有给出名称"],
  [["sign", "x.tar"], "没有给出签名的密钥"],
])(
  "%j is refused",
  async (args, problem) => {
    const withStatement = args[0] === "run" ? ["run", "--statement", at("ics.yaml"), ...args.slice(1)] : args;
    const { code, stderr } = await creditspec(...withStatement);
    expect([code, stderr]).toEqual([2, expect.stringContaining(problem)]);
  },
  30_000,
);
