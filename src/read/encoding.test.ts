import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Unreadable } from "../finding/unreadable.ts";
import { decodeSource, type Survey, type SurveyOptions, surveyBytes } from "./encoding.ts";
import type { Source } from "./source.ts";

const chunkSizes = [1, 2, 3, 7, 1000];

function source(bytes: Uint8Array, size = bytes.length || 1): Source {
  return {
    name: "x.csv",
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** Bytes of strings (as UTF-8) and of numbers, one after another. */
function bytes(...parts: (string | number | Uint8Array)[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "number" ? [part] : Array.from(typeof part === "string" ? encoder.encode(part) : part),
    ),
  );
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => {
      const unit = text.charCodeAt(index);
      return isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }).flat(),
  );
}

/** 名称,代码⏎甲,1⏎ in GB18030. */
const gb = bytes(0xc3, 0xfb, 0xb3, 0xc6, ",", 0xb4, 0xfa, 0xc2, 0xeb, "\n", 0xbc, 0xd7, ",1\n");
/** 㐀 (U+3400), which takes four bytes in GB18030. */
const fourBytes = bytes(0x81, 0x39, 0xee, 0x39);
const mark = bytes(0xef, 0xbb, 0xbf);

async function survey(content: Uint8Array, options: Partial<SurveyOptions> = {}, size?: number): Promise<Survey> {
  return surveyBytes(source(content, size), { encoding: "auto", ...options });
}

async function fault(content: Uint8Array, options?: Partial<SurveyOptions>, size?: number): Promise<Unreadable> {
  const error = await survey(content, options, size).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Unreadable);
  return error as Unreadable;
}

async function decoded(content: Uint8Array, size?: number): Promise<string> {
  const input = source(content, size);
  let text = "";
  for await (const part of decodeSource(input, await surveyBytes(input, { encoding: "auto" }))) text += part;
  return text;
}

describe("the encoding", () => {
  test("of ASCII is UTF-8", async () => {
    expect(await survey(bytes("a,b\n1,2\n"))).toEqual({ encoding: "utf-8", bom: 0, bytes: 8 });
  });

  test("of UTF-8 is UTF-8", async () => {
    expect(await survey(bytes("名称,𠮷\n"))).toEqual({ encoding: "utf-8", bom: 0, bytes: 12 });
  });

  test("of a byte order mark is UTF-8, which is skipped", async () => {
    expect(await survey(bytes(mark, "名称\n"))).toEqual({ encoding: "utf-8", bom: 3, bytes: 10 });
  });

  test("of GB18030 is GB18030, with characters of two and four bytes", async () => {
    expect(await survey(bytes(gb, fourBytes))).toEqual({ encoding: "gb18030", bom: 0, bytes: 19 });
  });

  test("of GB18030 may have a byte order mark of its own", async () => {
    expect(await survey(bytes(0x84, 0x31, 0x95, 0x33, gb))).toEqual({ encoding: "gb18030", bom: 4, bytes: 19 });
  });

  test("is decided by the last byte of the source, not by its beginning", async () => {
    expect((await survey(bytes("a,b\n".repeat(50_000), gb), {}, 4096)).encoding).toBe("gb18030");
  });

  test("can be given", async () => {
    // Two Chinese characters in GB18030 that are also two well-formed characters in UTF-8.
    const ambiguous = bytes(0xc2, 0xaa, 0xcd, 0xa8, "\n");
    expect((await survey(ambiguous)).encoding).toBe("utf-8");
    expect((await survey(ambiguous, { encoding: "gb18030" })).encoding).toBe("gb18030");
  });

  test("that is given is held against the bytes", async () => {
    expect((await fault(gb, { encoding: "utf-8" })).args).toEqual({ encoding: "utf-8", offset: 0, bytes: "C3 FB" });
  });

  test("cannot be GB18030 after the byte order mark of UTF-8", async () => {
    const { code, args } = await fault(bytes(mark, "a\n"), { encoding: "gb18030" });
    expect(code).toBe("bad-bytes");
    expect(args).toEqual({ encoding: "gb18030", offset: 0, bytes: "EF BB BF" });
  });

  test.each(chunkSizes)("does not depend on chunk borders (chunks of %i)", async (size) => {
    for (const content of [
      bytes("名,称𠮷\n"),
      bytes(mark, "名"),
      bytes(gb, fourBytes, gb),
      bytes(0x84, 0x31, 0x95, 0x33, gb),
    ]) {
      expect(await survey(content, {}, size)).toEqual(await survey(content));
    }
  });
});

describe("the survey", () => {
  test("hands over every chunk in order", async () => {
    const seen: number[] = [];
    await survey(bytes("a,b\n1,2\n"), { onChunk: (chunk) => seen.push(...chunk) }, 3);
    expect(seen).toEqual([...bytes("a,b\n1,2\n")]);
  });

  test("stops when aborted", async () => {
    const controller = new AbortController();
    const onChunk = () => controller.abort(new Error("enough"));
    await expect(survey(bytes("a,b\n1,2\n"), { onChunk, signal: controller.signal }, 3)).rejects.toThrow("enough");
  });
});

describe("no text", () => {
  const random = Uint8Array.from({ length: 300 }, (_, index) => (index * index * 37 + index * 101 + 13) & 0xff);

  test.each<[string, Uint8Array]>([
    ["empty", bytes()],
    ["empty", bytes(" \r\n\t\n")],
    ["empty", mark],
    ["empty", bytes(mark, "\n")],
    ["zip", bytes("PK", 3, 4, 20, 0)],
    ["xls", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ["gzip", bytes(0x1f, 0x8b, 8, 0)],
    ["pdf", bytes("%PDF-1.7\n")],
    ["html", bytes(mark, "\r\n <html>")],
    ["html", bytes("<!-- x -->\n<!DOCTYPE HTML PUBLIC>")],
    ["html", bytes("<table border=1>\n<tr><td>a</td></tr></table>")],
    ["xml-spreadsheet", bytes('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>')],
    ["utf-16", bytes(0xff, 0xfe, utf16("名称,代码\n", true))],
    ["utf-16", bytes(0xfe, 0xff, utf16("名称,代码\n", false))],
    ["utf-16", utf16("名称,代码\n甲,1\n", true)],
    ["utf-16", utf16("名称,代码\n甲,1\n", false)],
    ["utf-16", utf16("a,b\n1,2\n", true)],
    ["binary", random],
    ["binary", random.filter((byte) => byte !== 0)],
    ["binary", bytes("a,b\n1,", 0, "2\n")],
  ])("is reported as %s", async (code, content) => {
    for (const size of [content.length || 1, ...chunkSizes]) expect((await fault(content, {}, size)).code).toBe(code);
  });

  test("says where a NUL byte stands in a text", async () => {
    const { args, place } = await fault(bytes("名称,代码\n甲,1", 0, "\n"));
    expect(args).toEqual({ offset: 19 });
    expect(place).toEqual({ file: "x.csv", row: 2, line: 2, column: "B" });
  });
});

describe("bad bytes", () => {
  test("in UTF-8 are reported with offset, row and column", async () => {
    const good = 'a,b,c\n"1\n1",2,3\n\n甲,';
    const { code, args, place } = await fault(bytes(good, "名称".repeat(9), 0xe5, 0x90, "x,6\n"));
    expect(code).toBe("bad-bytes");
    expect(args).toMatchObject({
      encoding: "utf-8",
      offset: 75,
      bytes: "E5 90 78",
      otherEncoding: "gb18030",
    });
    expect(place).toEqual({ file: "x.csv", row: 4, line: 5, column: "B" });
  });

  test("in GB18030 are reported against GB18030, with the offset at which UTF-8 failed", async () => {
    const { args, place } = await fault(bytes(gb, gb, 0xff, "\n"));
    expect(args).toEqual({ encoding: "gb18030", offset: 30, bytes: "FF", otherEncoding: "utf-8", otherOffset: 0 });
    expect(place).toEqual({ file: "x.csv", row: 5, line: 5, column: "A" });
  });

  test("are reported after a byte order mark against UTF-8 only", async () => {
    const { args, place } = await fault(bytes(mark, gb));
    expect(args).toEqual({ encoding: "utf-8", offset: 3, bytes: "C3 FB" });
    expect(place).toEqual({ file: "x.csv", row: 1, line: 1, column: "A" });
  });

  test("may be a character that the end of the source cuts off", async () => {
    expect((await fault(bytes("甲,乙\n", 0xe5, 0x90))).args).toMatchObject({
      encoding: "utf-8",
      offset: 8,
      bytes: "E5 90",
    });
    expect((await fault(bytes(gb, 0xc3))).args).toMatchObject({ encoding: "gb18030", offset: 15, bytes: "C3" });
  });

  test("in JSON are reported by line", async () => {
    expect((await fault(bytes('{"a":1}\n{"a":"', 0xff, '"}\n'))).place).toEqual({ file: "x.csv", row: 2, line: 2 });
    expect((await fault(bytes('[{"a":1},\n{"a":"', 0xff, '"}]'))).place).toEqual({ file: "x.csv", line: 2 });
  });

  test.each(chunkSizes)("do not depend on chunk borders (chunks of %i)", async (size) => {
    for (const content of [
      bytes("名,称\n甲,", 0xe7, 0x94, ",\n"),
      bytes(gb, 0x81, 0x30, 0x81, "x"),
      bytes(gb, 0x81, 0x30),
    ]) {
      const { code, args, place } = await fault(content);
      expect(await fault(content, {}, size)).toMatchObject({ code, args, place });
    }
  });
});

describe("strictness", () => {
  const agrees = async (encoding: "utf-8" | "gb18030", content: Uint8Array) => {
    const expected = decodes(encoding, content);
    const actual = await survey(content, { encoding }).then(
      () => true,
      () => false,
    );
    return actual === expected;
  };

  function decodes(encoding: string, content: Uint8Array): boolean {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(content);
      return true;
    } catch {
      return false;
    }
  }

  test("of GB18030 is that of TextDecoder for every pair of bytes", async () => {
    const wrong: string[] = [];
    for (let lead = 0x81; lead <= 0xff; lead++) {
      for (let trail = 0x20; trail <= 0xff; trail++) {
        if (!(await agrees("gb18030", bytes("a\n", lead, trail, "\n")))) wrong.push(`${lead} ${trail}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("of GB18030 is that of TextDecoder at the borders of the four-byte ranges", async () => {
    for (const [first, second, third, fourth] of [
      [0x81, 0x30, 0x81, 0x30],
      [0x84, 0x31, 0xa4, 0x39],
      [0x84, 0x31, 0xa5, 0x30],
      [0x8f, 0x39, 0xfe, 0x39],
      [0x90, 0x30, 0x81, 0x30],
      [0xe3, 0x32, 0x9a, 0x35],
      [0xe3, 0x32, 0x9a, 0x36],
      [0xfe, 0x39, 0xfe, 0x39],
      [0x81, 0x2f, 0x81, 0x30],
      [0x81, 0x3a, 0x81, 0x30],
      [0x81, 0x30, 0x80, 0x30],
      [0x81, 0x30, 0xff, 0x30],
      [0x81, 0x30, 0x81, 0x2f],
      [0x81, 0x30, 0x81, 0x3a],
    ] as [number, number, number, number][]) {
      expect(await agrees("gb18030", bytes("a\n", first, second, third, fourth))).toBe(true);
    }
  });

  test("of GB18030 does not know the lone byte 80", async () => {
    expect((await fault(bytes(gb, 0x80, "\n"))).args).toMatchObject({ encoding: "gb18030", offset: 15, bytes: "80" });
  });

  test("of GB18030 is that of TextDecoder for texts that are nearly right", async () => {
    const byte = fc.constantFrom(0x30, 0x39, 0x3a, 0x41, 0x7e, 0x7f, 0x81, 0x84, 0x8f, 0x90, 0xe3, 0xe4, 0xfe, 0xff);
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 10 }), async (content) => {
        expect(await agrees("gb18030", bytes("a\n", ...content))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("of UTF-8 is that of TextDecoder for texts that are nearly right", async () => {
    const byte = fc.constantFrom(
      ...[0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf],
      ...[0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 6 }), async (content) => {
        expect(await agrees("utf-8", bytes("a\n", ...content))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("decoding", () => {
  test.each(chunkSizes)("keeps characters whole across chunks (chunks of %i)", async (size) => {
    expect(await decoded(bytes(mark, "名称,𠮷\n"), size)).toBe("名称,𠮷\n");
    expect(await decoded(bytes(gb, fourBytes, gb), size)).toBe("名称,代码\n甲,1\n㐀名称,代码\n甲,1\n");
  });

  test("keeps a mark that is not at the beginning", async () => {
    expect(await decoded(bytes(mark, mark, "a\n"))).toBe("\ufeffa\n");
  });

  test("never replaces what is not as surveyed", async () => {
    const read = async () => {
      for await (const _ of decodeSource(source(gb), { encoding: "utf-8", bom: 0, bytes: gb.length })) {
        // The text does not matter here.
      }
    };
    await expect(read()).rejects.toThrow("bad-bytes");
  });
});
