import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sourceOfBytes } from "../read/source.ts";
import { type BatchOptions, checkBatch, type Digest } from "./batch-check.ts";
import { createReceipt } from "./batch-receipt.ts";
import { createValidator } from "./validator.ts";

const examples = new URL("../../examples/", import.meta.url);
const asOf = "2025-11-22";
const createDigests = { sm3: () => digest("sm3"), sha256: () => digest("sha256") };

function digest(algorithm: string): Digest {
  const hash = createHash(algorithm);
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}

/** The files of an example, changed where `change` says so. */
function batchOf(name: string, change: Readonly<Record<string, (text: string) => string>> = {}) {
  const folder = new URL(`${name}/`, examples);
  const sources = readdirSync(folder).map((file) => {
    const text = readFileSync(new URL(encodeURIComponent(file), folder), "utf8");
    return sourceOfBytes(file, Buffer.from(change[file]?.(text) ?? text));
  });
  const manifest = sources.find((source) => source.name === "manifest.json") as (typeof sources)[number];
  return { manifest, files: sources.filter((source) => source !== manifest) };
}

const check = (batch: ReturnType<typeof batchOf>, options: Partial<BatchOptions> = {}) =>
  checkBatch(batch, { asOf, createDigests, ...options });
const penalties = "11330106002561231Q_administrative-penalty_20250731_0001.csv";
const receiptCheck = createValidator({ type: "batch-receipt", asOf });

describe("a batch", () => {
  test("that is right is taken, with a receipt that is right too", async () => {
    const outcome = await check(batchOf("batch-clean"));
    expect(outcome.report.outcome).toBe("valid");
    expect(outcome.report.findings).toEqual([]);
    expect(outcome.report.records).toEqual({ read: 9, valid: 9, invalid: 0 });
    const receipt = createReceipt(outcome);
    expect(receipt["outcome"]).toBe("1");
    expect(receiptCheck.validateRecord(receipt).findings).toEqual([]);
  });

  test("with wrong records loses only those", async () => {
    const wrong = (text: string) => text.replace("罚款人民币5000元。,0.5,", "罚款人民币5000元。,,");
    const bytes = Buffer.from(wrong(readFileSync(new URL(`batch-clean/${penalties}`, examples), "utf8")));
    const batch = batchOf("batch-clean", {
      [penalties]: wrong,
      "manifest.json": (text) => {
        const manifest = JSON.parse(text);
        const file = manifest.files.find(({ name }: { name: string }) => name === penalties);
        Object.assign(file, { size: String(bytes.length), sm3: createHash("sm3").update(bytes).digest("hex") });
        file.sha256 = createHash("sha256").update(bytes).digest("hex");
        return JSON.stringify(manifest);
      },
    });
    const outcome = await check(batch);
    expect(outcome.report.findings.map(({ rule }) => rule)).toEqual(["fine-amount-missing"]);
    const receipt = createReceipt(outcome);
    expect(receipt["outcome"]).toBe("2");
    expect(outcome.files.map(({ rejectedCount }) => rejectedCount)).toEqual([0, 1, 0]);
    expect(receiptCheck.validateRecord(receipt).findings).toEqual([]);
  });

  test("that is itself wrong is refused as a whole", async () => {
    const outcome = await check(batchOf("batch-dirty"));
    expect(new Set(outcome.report.findings.map(({ code }) => code))).toEqual(
      new Set(["IDN-004", "PEN-003A", "PKG-001", "PKG-002A", "PKG-003A", "PKG-009A", "PKG-013A", "PKG-013B"]),
    );
    const receipt = createReceipt(outcome);
    expect(receipt["outcome"]).toBe("3");
    expect(outcome.files.every(({ acceptedCount }) => acceptedCount === 0)).toBe(true);
    expect(receiptCheck.validateRecord(receipt).findings).toEqual([]);
    // A receipt repeats no value of a record.
    expect(JSON.stringify(receipt)).not.toMatch(/示例|91330106/);
  });

  test("that promises 100 rows and has 99 is refused (S28)", async () => {
    const hundred = (text: string) =>
      text.replace(/"rowCount": "3"/, '"rowCount": "100"').replace(/"added": "3"/, '"added": "100"');
    const rows = (text: string) => {
      const [header = "", first = ""] = text.split("\r\n");
      const row = (index: number) => first.replace("101号", `${1000 + index}号`);
      return `${[header, ...Array.from({ length: 99 }, (_, index) => row(index))].join("\r\n")}\r\n`;
    };
    const { report } = await check(batchOf("batch-clean", { "manifest.json": hundred, [penalties]: rows }));
    const [finding] = report.findings.filter(({ code }) => code === "PKG-001");
    expect(finding?.args).toEqual({ declared: 100, actual: 99 });
    expect(finding?.file).toBe(penalties);
    expect(report.outcome).toBe("invalid");
  });

  test("tells every finding once, as it reports them", async () => {
    const heard: string[] = [];
    const { report } = await check(batchOf("batch-dirty"), { onFinding: ({ code }) => heard.push(code) });
    expect(heard.sort()).toEqual(report.findings.map(({ code }) => code).sort());
  });

  test("is not compared by a digest that cannot be made, and the report says so", async () => {
    const { report } = await check(batchOf("batch-dirty"), { createDigests: { sha256: createDigests.sha256 } });
    expect(report.findings.some(({ code }) => code === "PKG-002A")).toBe(false);
    expect(report.notChecked.find(({ code }) => code === "PKG-002A")).toMatchObject({ reason: "digest", count: 2 });
  });
});

describe("a manifest", () => {
  test.each([
    ["truncated-json", "{"],
    ["bad-json", '{"packageId": }'],
    ["empty", ""],
    ["bad-manifest", '[{"packageId":"a","batchNumber":"1"},{"packageId":"b","batchNumber":"2"}]'],
    ["wrong-template", "manifest"],
    ["unknown-name", '{"packageId":"a","batchNumber":"202507310001","standardVersion":"9.9.9"}'],
  ])("that is %s leaves the batch unread", async (code, text) => {
    const checked = check(batchOf("batch-clean", { "manifest.json": () => text }));
    if (code === "unknown-name") {
      await expect(checked).rejects.toMatchObject({ code });
      return;
    }
    const { report, manifest, files } = await checked;
    expect(report.problem).toMatchObject({ code, file: "manifest.json" });
    expect([report.outcome, report.records.read, manifest, files]).toEqual(["unreadable", 0, null, []]);
  });

  test("that lists what is no name opens nothing", async () => {
    const odd = (text: string) =>
      JSON.stringify({ ...JSON.parse(text), files: [null, 7, { name: 7 }, { name: "../../etc/passwd" }] });
    const { report } = await check(batchOf("batch-clean", { "manifest.json": odd }));
    expect(report.inputs.map(({ file }) => file)).toEqual(["manifest.json"]);
    expect(report.counts.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["data-file-name-unsafe", "batch-file-missing", "batch-file-undeclared"]),
    );
  });
});

test("a receipt names the whole record where a problem has no field", async () => {
  const name = "11330106002561231Q_administrative-licence_20250731_0001.csv";
  const outcome = await check(batchOf("batch-clean", { [name]: (text) => `${text}甲,乙\r\n` }));
  const errors = createReceipt(outcome)["errors"] as { rule: string; field?: string }[];
  expect(errors.find(({ rule }) => rule === "GEN-001D")?.field).toBe("整条记录");
  expect(receiptCheck.validateRecord(createReceipt(outcome)).findings).toEqual([]);
});
