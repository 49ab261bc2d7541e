import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeGb18030 } from "../base/gb18030.ts";
import { Unreadable } from "../finding/unreadable.ts";
import type { Source } from "../read/source.ts";
import { readBatchFolder } from "./batch-folder.ts";
import { openBatch } from "./batch-input.ts";
import { openBatchZip, zipLimits } from "./batch-zip.ts";

/** One entry of an archive, with whatever it should claim wrongly. */
interface Made {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly isStored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly extra?: Uint8Array;
}

/** An archive byte by byte, because no packer would write most of these. */
function zipOf(entries: readonly Made[], claimedEntries = entries.length): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const made of entries) {
    const { content = "", isStored = false, flags = 0, mode = 0, extra = Buffer.alloc(0) } = made;
    const name = Buffer.from(made.name as string);
    const plain = Buffer.from(content as string);
    const packed = isStored ? plain : deflateRawSync(plain);
    const method = made.method ?? (isStored ? 0 : 8);
    const crc = made.crc ?? crc32(plain);
    const size = made.size ?? plain.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    // Made on Unix, so that the mode counts.
    central.writeUInt16LE((3 << 8) | 20, 4);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    locals.push(local, name, packed);
    centrals.push(central, name, Buffer.from(extra));
    offset += local.length + name.length + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedEntries, 8);
  end.writeUInt16LE(claimedEntries, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "creditspec-zip-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function written(bytes: Uint8Array): string {
  const path = join(folder, `${count++}.zip`);
  writeFileSync(path, bytes);
  return path;
}

async function textOf(source: Source): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of source.chunks()) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts).toString();
}

/** The files of an archive, read to their ends. */
async function contentOf(entries: readonly Made[], limits = zipLimits): Promise<Record<string, string>> {
  const { sources, close } = await openBatchZip(written(zipOf(entries)), limits);
  try {
    const texts: Record<string, string> = {};
    for (const source of sources) texts[source.name] = await textOf(source);
    return texts;
  } finally {
    close();
  }
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => "read",
    (problem: unknown) => (problem instanceof Unreadable ? problem.code : problem),
  );

const manifest: Made = { name: "manifest.json", content: "{}" };

describe("an archive is read", () => {
  test("packed or stored, again and again", async () => {
    const { sources, close } = await openBatchZip(
      written(
        zipOf([
          { name: "a.csv", content: "甲".repeat(100_000) },
          { name: "b.csv", content: "乙", isStored: true },
        ]),
      ),
    );
    const [a, b] = sources as [Source, Source];
    expect(await textOf(a)).toBe("甲".repeat(100_000));
    expect(await textOf(a)).toBe("甲".repeat(100_000));
    expect([await textOf(b), b.size]).toEqual(["乙", 3]);
    close();
  });

  test("with names in GB 18030, as Windows writes them, or in UTF-8", async () => {
    const unicode = Buffer.concat([Buffer.alloc(9), Buffer.from("登记.csv")]);
    const raw = Buffer.from([0x61, 0xff]);
    unicode.writeUInt16LE(0x7075, 0);
    unicode.writeUInt16LE(unicode.length - 4, 2);
    unicode[4] = 1;
    unicode.writeUInt32LE(crc32(raw), 5);
    const texts = await contentOf([
      { name: encodeGb18030("处罚.csv"), content: "1" },
      { name: "许可.csv", flags: 0x800, content: "2" },
      { name: "年报.csv", content: "3" },
      { name: raw, extra: unicode, content: "4" },
    ]);
    expect(texts).toEqual({ "处罚.csv": "1", "许可.csv": "2", "年报.csv": "3", "登记.csv": "4" });
  });

  test("with one folder around everything, and without what systems leave behind", async () => {
    const texts = await contentOf([
      { name: "批次/", isStored: true },
      { name: "批次/manifest.json", content: "{}" },
      { name: "批次/.DS_Store", content: "x" },
      { name: "__MACOSX/批次/._manifest.json", content: "x" },
      { name: "批次/a.csv", content: "1" },
    ]);
    expect(texts).toEqual({ "manifest.json": "{}", "a.csv": "1" });
  });
});

describe("an archive is refused", () => {
  test.each<[string, readonly Made[]]>([
    ["unsafe-entry", [{ name: "../a.csv" }]],
    ["unsafe-entry", [{ name: "x/../../a.csv" }]],
    ["unsafe-entry", [{ name: "/etc/passwd" }]],
    ["unsafe-entry", [{ name: "C:a.csv" }]],
    ["unsafe-entry", [{ name: "x\\a.csv" }]],
    ["unsafe-entry", [{ name: "a\u0000.csv" }]],
    ["unsafe-entry", [{ name: "a\u202Evsc.exe" }]],
    ["unsafe-entry", [manifest, { name: "more/a.csv" }]],
    ["linked-entry", [{ name: "a.csv", content: "/etc/passwd", mode: 0o120777 }]],
    ["linked-entry", [{ name: "a.csv", mode: 0o010644 }]],
    ["encrypted-entry", [{ name: "a.csv", content: "x", flags: 1 }]],
    ["encrypted-entry", [{ name: "a.csv", content: "x", flags: 0x41 }]],
    ["encrypted-entry", [{ name: "a.csv", content: "x", method: 99 }]],
    ["repeated-entry", [{ name: "a.csv" }, { name: "a.csv" }]],
    ["repeated-entry", [{ name: "a.csv" }, { name: "A.CSV" }]],
    ["zip-method", [{ name: "a.csv", content: "x", method: 12 }]],
    ["zip-damaged", [{ name: "a.csv", flags: 0x800, content: "x", crc: 1 }]],
    ["zip-damaged", [{ name: "a.csv", content: "x".repeat(5000), size: 10 }]],
    ["zip-damaged", [{ name: "a.csv", content: "x".repeat(10), size: 5000 }]],
    ["zip-damaged", [{ name: Uint8Array.of(0xff, 0xfe), flags: 0x800 }]],
  ])("%s: %j", async (code, entries) => {
    expect(await refusal(contentOf(entries))).toBe(code);
  });

  test("beyond the limits, by what it claims and by what it gives", async () => {
    const limits = { entries: 3, size: 1000, total: 1500, ratio: 50, ratioFrom: 100 };
    const noise = (length: number) =>
      Array.from({ length }, (_, index) => String.fromCharCode(33 + ((index * 7919) % 90))).join("");
    const refused = (entries: readonly Made[]) => refusal(contentOf(entries, limits));
    expect(await refused([{ name: "a", content: noise(1000), isStored: true }])).toBe("read");
    expect(await refused([{ name: "a", content: noise(1001), isStored: true }])).toBe("zip-too-large");
    const two = ["a", "b"].map((name) => ({ name, content: noise(751), isStored: true }));
    expect(await refused(two)).toBe("zip-too-large");
    expect(await refused([{ name: "a", content: "x".repeat(1000) }])).toBe("zip-too-large");
    expect(await refused(["a", "b", "c", "d"].map((name) => ({ name })))).toBe("zip-too-large");
    // A bomb that claims to be small ends as soon as it gives more.
    expect(await refused([{ name: "a", content: "x".repeat(50_000_000), size: 90 }])).toBe("zip-damaged");
  });

  test("cut off, or no archive at all", async () => {
    const whole = zipOf([{ name: "a.csv", content: "x".repeat(1000), isStored: true }]);
    expect(await refusal(openBatchZip(written(whole.subarray(0, 500))))).toBe("zip-damaged");
    expect(await refusal(openBatchZip(written(Buffer.from("Rar!"))))).toBe("zip-damaged");
    expect(await refusal(openBatchZip(written(Buffer.alloc(0))))).toBe("zip-damaged");
    expect(await refusal(openBatchZip(written(zipOf([{ name: "a" }], 2))))).toBe("zip-damaged");
  });
});

describe("a folder", () => {
  const made = (name: string) => {
    const path = join(folder, name);
    mkdirSync(path);
    writeFileSync(join(path, "a.csv"), "1");
    return path;
  };

  test("is read without what systems leave behind", async () => {
    const path = made("plain");
    writeFileSync(join(path, "Thumbs.db"), "x");
    expect((await readBatchFolder(path)).map(({ name }) => name)).toEqual(["a.csv"]);
  });

  test("with a link or a folder in it is refused", async () => {
    const linked = made("linked");
    symlinkSync("/etc/passwd", join(linked, "b.csv"));
    expect(await refusal(readBatchFolder(linked))).toBe("linked-entry");
    const nested = made("nested");
    mkdirSync(join(nested, "more"));
    expect(await refusal(readBatchFolder(nested))).toBe("unsafe-entry");
  });

  test("or an archive without a manifest is no batch", async () => {
    expect(await refusal(openBatch(made("bare")))).toBe("no-manifest");
    expect(await refusal(openBatch(written(zipOf([{ name: "Manifest.json" }]))))).toBe("no-manifest");
    expect(await refusal(openBatch(join(folder, "nothing")))).toBe("missing-file");
  });
});
