import { describe, expect, test } from "vitest";
import type { Unreadable } from "../finding/unreadable.ts";
import type { LocatedValue } from "./ndjson.ts";
import { readXml, type XmlOptions } from "./xml.ts";

const fields = new Set(["name", "code", "kinds", "subject", "名称", "代码"]);
const options: XmlOptions = { encoding: "utf-8", isField: (name) => fields.has(name) };

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function readIn(text: string, size: number, more: Partial<XmlOptions>): Promise<LocatedValue[]> {
  const values: LocatedValue[] = [];
  for await (const batch of readXml(pieces(text, size), "x.xml", { ...options, ...more })) values.push(...batch);
  return values;
}

/** The records, the same however the text arrives. */
async function read(text: string, more: Partial<XmlOptions> = {}): Promise<LocatedValue[]> {
  const whole = await readIn(text, text.length, more);
  for (const size of [1, 7]) expect(await readIn(text, size, more)).toEqual(whole);
  return whole;
}

async function fault(text: string, more: Partial<XmlOptions> = {}): Promise<Unreadable> {
  const caught = (size: number) =>
    readIn(text, size, more).then(
      () => expect.fail("it could be read"),
      (problem: Unreadable) => problem,
    );
  const whole = await caught(text.length);
  expect((await caught(5)).code).toBe(whole.code);
  return whole;
}

const values = async (text: string) => (await read(text)).map(({ value }) => value);

describe("records", () => {
  test("stand below the root, with the line on which they begin", async () => {
    const text =
      '<?xml version="1.0"?>\n<list>\n<record><name>甲</name><code>1</code></record>\n\n<record id="2">\n<name>乙</name></record>\n</list>\n';
    expect(await read(text)).toEqual([
      { value: { name: "甲", code: "1" }, row: 1, line: 3 },
      { value: { name: "乙" }, row: 2, line: 5 },
    ]);
  });

  test("or below one element more, whatever stands beside it", async () => {
    const text =
      "<answer><status>0</status><head><sender>局</sender></head><data><total>2</total><item><name>甲</name><code>1</code></item><item><name>乙</name></item></data></answer>";
    expect(await values(text)).toEqual([{ name: "甲", code: "1" }, { name: "乙" }]);
  });

  test("may begin with an object", async () => {
    const text = "<list><record><subject><name>甲</name><code>1</code></subject><code>2</code></record></list>";
    expect(await values(text)).toEqual([{ subject: { name: "甲", code: "1" }, code: "2" }]);
  });

  test("are one, if the root is it", async () => {
    expect(await values("<record><name>甲</name><code>1</code></record>")).toEqual([{ name: "甲", code: "1" }]);
  });

  test("in which nothing is known are left to the checks", async () => {
    expect(await values("<list><row><a>1</a></row><row><a>2</a></row></list>")).toEqual([{ a: "1" }, { a: "2" }]);
    expect(await values("<list/>")).toEqual([]);
  });

  test("that are empty are records all the same", async () => {
    expect(await values("<list><r><name>甲</name><code>1</code></r><r/><end/></list>")).toEqual([
      { name: "甲", code: "1" },
      {},
    ]);
  });
});

describe("members", () => {
  const record = async (content: string) =>
    (await values(`<list><r><name>甲</name><code>1</code>${content}</r></list>`))[0];

  test("several of one name are a list", async () => {
    expect(await record("<kinds>a</kinds><x>1</x><kinds>b</kinds><kinds/>")).toMatchObject({
      kinds: ["a", "b"],
      x: "1",
    });
  });

  test("that are empty or nil are absent", async () => {
    const content =
      '<kinds/><subject> \n </subject><x xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true">1</x>';
    expect(await record(content)).toEqual({ name: "甲", code: "1" });
  });

  test("go by their local names, with entities and CDATA resolved", async () => {
    expect(await record("<p:kinds>&lt;&#20108;&amp;<![CDATA[<三>]]></p:kinds><__proto__>x</__proto__>")).toEqual(
      Object.fromEntries([
        ["name", "甲"],
        ["code", "1"],
        ["kinds", "<二&<三>"],
        ["__proto__", "x"],
      ]),
    );
  });
});

describe("faults", () => {
  test("of form have line and character", async () => {
    const { code, place, args } = await fault("<list>\n<r><name>甲</nam></r>\n</list>");
    expect(code).toBe("bad-xml");
    expect(place).toMatchObject({ file: "x.xml", line: 2 });
    expect(args).toEqual({ tag: "name" });
    expect((await fault("<list><r><name>甲</name>")).code).toBe("bad-xml");
    expect((await fault("<list><r><name>a & b</name></r></list>")).code).toBe("bad-xml");
    expect((await fault("<list><r><name>&auml;</name></r></list>")).code).toBe("bad-xml");
  });

  test("text beside elements is not dropped", async () => {
    expect(await fault("<list><r><name>甲</name>乙</r></list>")).toMatchObject({
      code: "bad-xml",
      args: { element: "r" },
    });
    expect(await fault("<list><r>乙<name>甲</name></r></list>")).toMatchObject({
      code: "bad-xml",
      args: { element: "r" },
    });
  });

  test("document types are refused, whatever they define", async () => {
    const text = '<!DOCTYPE list [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><list><r><name>&b;</name></r></list>';
    expect((await fault(text)).code).toBe("xml-doctype");
  });

  test("the declared encoding must be that of the bytes", async () => {
    const text = (encoding: string, name: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><list><r><name>${name}</name><code>1</code></r></list>`;
    const { code, args } = await fault(text("GBK", "甲"));
    expect([code, args]).toEqual(["xml-encoding", { declared: "GBK", actual: "UTF-8" }]);
    expect((await fault(text("Big5", "甲"), { encoding: "gb18030" })).code).toBe("xml-encoding");
    expect(await read(text("gb2312", "甲"), { encoding: "gb18030" })).toHaveLength(1);
    expect(await read(text("GBK", "a"))).toHaveLength(1);
  });

  test("records may not be endless; those before the fault are read", async () => {
    const text = `<list><r><name>甲</name><code>1</code></r><r><name>${"乙".repeat(300)}</name></r></list>`;
    expect(await fault(text, { maxRowLength: 100 })).toMatchObject({
      code: "row-too-long",
      args: { row: 2, limit: 100 },
    });
    const seen: LocatedValue[] = [];
    const reading = async () => {
      for await (const batch of readXml(pieces(text, 50), "x.xml", { ...options, maxRowLength: 100 }))
        seen.push(...batch);
    };
    await expect(reading()).rejects.toThrow();
    expect(seen).toHaveLength(1);
  });
});
