import { deflateRawSync, gzipSync } from "node:zlib";
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/index-native.js";
import { describe, expect, test } from "vitest";
import type { Unreadable } from "../finding/unreadable.ts";
import { type OpenOptions, openInput } from "./open-input.ts";
import { allBytes } from "./random-access.ts";
import { type Source, sourceOfBytes } from "./source.ts";

const table = new TextEncoder().encode("名称,代码\n甲,1\n乙,2\n");

function open(source: Source | Uint8Array, options: Partial<OpenOptions> = {}) {
  const input = source instanceof Uint8Array ? sourceOfBytes("x", source) : source;
  return openInput(input, { encoding: "auto", recognises: () => false, onChunk: () => {}, ...options });
}

async function read(source: Source | Uint8Array, options: Partial<OpenOptions> = {}) {
  const input = await open(source, options);
  return { ...input, content: new TextDecoder().decode(await allBytes(input.text.chunks())) };
}

const fault = (source: Source | Uint8Array, options: Partial<OpenOptions> = {}): Promise<Unreadable> =>
  read(source, options).then(
    () => expect.fail("it could be read"),
    (problem) => problem,
  );

function inChunks(bytes: Uint8Array, size: number): Source {
  return {
    name: "x",
    size: bytes.length,
    async *chunks() {
      const buffer = new Uint8Array(size);
      for (let at = 0; at < bytes.length; at += size) {
        const part = bytes.subarray(at, at + size);
        buffer.set(part);
        yield buffer.subarray(0, part.length);
      }
    },
  };
}

describe("gzip", () => {
  test("is read through, and counted and handed on as it is", async () => {
    const packed = gzipSync(table);
    for (const size of [1, 5, 1000]) {
      const seen: number[] = [];
      const { content, bytes, survey, text } = await read(inChunks(packed, size), {
        onChunk: (chunk) => seen.push(...chunk),
      });
      expect(content).toBe(new TextDecoder().decode(table));
      expect(bytes).toBe(packed.length);
      expect(seen).toEqual([...packed]);
      expect(survey).toEqual({ encoding: "utf-8", bom: 0, bytes: table.length });
      expect(new TextDecoder().decode(await allBytes(text.chunks()))).toBe(content);
    }
  });

  test("may have several members", async () => {
    const packed = new Uint8Array([...gzipSync(table.subarray(0, 20)), ...gzipSync(table.subarray(20))]);
    expect((await read(packed)).content).toBe(new TextDecoder().decode(table));
  });

  test("that is cut off, changed or followed by something else is damaged", async () => {
    const packed = new Uint8Array(gzipSync(table));
    const changed = packed.slice();
    changed[packed.length - 6] = (changed[packed.length - 6] as number) ^ 1;
    const followed = new Uint8Array([...packed, ...table]);
    for (const bytes of [packed.subarray(0, 15), packed.subarray(0, packed.length - 3), changed, followed]) {
      expect(await fault(bytes)).toMatchObject({ code: "gzip-damaged", place: { file: "x" } });
    }
  });

  test("packed twice, or not as gzip is, is told", async () => {
    expect((await fault(gzipSync(gzipSync(table)))).code).toBe("gzip");
    expect((await fault(new Uint8Array([0x1f, 0x8b, 8, 0, ...deflateRawSync(table)]))).code).toBe("gzip-damaged");
  });

  test("stops when aborted", async () => {
    const controller = new AbortController();
    const packed = gzipSync(table);
    const options = { signal: controller.signal, onChunk: () => controller.abort(new Error("enough")) };
    await expect(read(inChunks(packed, 5), options)).rejects.toThrow("enough");
  });
});

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with one cell in column A for each text; a name in brackets is that of a hidden sheet. */
async function workbook(sheets: Readonly<Record<string, readonly string[]>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  const add = (name: string, content: string) => writer.add(name, new TextReader(content));
  const names = Object.keys(sheets);
  const list = names.map(
    (name, index) =>
      `<sheet name="${name.replace(/[() ]/g, "")}" sheetId="${index + 1}" r:id="r${index}"${name.startsWith("(") ? ' state="hidden"' : ""}/>`,
  );
  await add(
    "xl/workbook.xml",
    `<workbook ${main} xmlns:r="${relationType}"><sheets>${list.join("")}</sheets></workbook>`,
  );
  const relations = names.map(
    (_, index) => `<Relationship Id="r${index}" Type="${relationType}/worksheet" Target="s${index}.xml"/>`,
  );
  await add("xl/_rels/workbook.xml.rels", `<Relationships>${relations.join("")}</Relationships>`);
  for (const [index, name] of names.entries()) {
    const rows = sheets[name]?.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
    await add(`xl/s${index}.xml`, `<worksheet ${main}><sheetData>${rows?.join("")}</sheetData></worksheet>`);
  }
  return writer.close();
}

describe("workbooks", () => {
  const recognises: OpenOptions["recognises"] = (rows) => rows.some(([cell]) => cell === "名称");

  test("are read at the first visible sheet with a table; the others are named", async () => {
    const bytes = await workbook({
      "(藏)": ["名称"],
      空: [],
      说明: ["填报说明"],
      处罚: ["名称", "甲"],
      许可: ["名称"],
    });
    const { content, sheet, bytes: size, survey } = await read(bytes, { recognises });
    expect(content).toBe("名称\n甲\n");
    expect(sheet).toMatchObject({ name: "处罚", others: ["说明", "许可"], summary: { lostDigits: 0 } });
    expect(size).toBe(bytes.length);
    expect(survey.encoding).toBe("utf-8");
    expect((await read(bytes)).sheet?.name).toBe("说明");
  });

  test("are read at the sheet that is named or numbered, a hidden one too", async () => {
    const bytes = await workbook({ "(藏)": ["一"], " 2": ["二"], 三: ["三"] });
    const read3 = async (sheet: string) => (await read(bytes, { sheet })).content;
    expect([await read3("藏"), await read3("1"), await read3("2"), await read3("3")]).toEqual([
      "一\n",
      "一\n",
      "二\n",
      "三\n",
    ]);
    expect(await fault(bytes, { sheet: "四" })).toMatchObject({
      code: "no-sheet",
      args: { sheet: "四", known: "1 藏、2 2、3 三" },
    });
  });

  test("without visible data are told, with the hidden sheets", async () => {
    expect(await fault(await workbook({ 空: [], "(藏)": ["一"] }))).toMatchObject({
      code: "empty-workbook",
      args: { hidden: "2 藏" },
    });
  });

  test("may be packed by gzip or come in one order only", async () => {
    const bytes = await workbook({ 处罚: ["名称", "甲"] });
    expect((await read(gzipSync(bytes))).content).toBe("名称\n甲\n");
    const seen: number[] = [];
    expect((await read(inChunks(bytes, 100), { onChunk: (chunk) => seen.push(...chunk) })).content).toBe("名称\n甲\n");
    expect(seen).toEqual([...bytes]);
  });

  test("stop when aborted", async () => {
    const controller = new AbortController();
    const bytes = await workbook({ 处罚: ["名称"] });
    const { text } = await open(bytes, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(allBytes(text.chunks())).rejects.toThrow("enough");
  });
});

test("a workbook with a password is told from an old one", async () => {
  const compound = new Uint8Array(2048);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  compound[30] = 9;
  expect((await fault(compound)).code).toBe("xls");
  for (const [index, character] of [..."EncryptedPackage"].entries())
    compound[512 + 128 + 2 * index] = character.charCodeAt(0);
  expect((await fault(compound)).code).toBe("encrypted-workbook");
});
