import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/**
 * What GB/T 1.1 asks of the documents of this standard: chapters (STD-006), words of provisions (STD-007, STD-009), dated
 * references (STD-008). That every requirement is tested is checked beside the rules.
 */
const folder = new URL("../../standards-docs/clauses/", import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8").split("\n")] as const);

/** Lines under the heading with an anchor, up to the next heading of its level. */
function chapter(lines: readonly string[], anchor: string): string[] {
  const start = lines.findIndex((line) => line.startsWith("## ") && line.endsWith(`{#${anchor}}`));
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && line.startsWith("## "));
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

/** Text without quotations, names of laws and the marks that name rules: those are not our words. */
const own = (line: string) => line.replace(/〔[^〕]*〕|《[^》]*》|“[^”]*”|`[^`]*`/g, "");

/** A standard by its number, with or without its year: `GB/T 19488.1—2004`. */
const standardNumber = /\b((?:GB|GS|GA|DB|MR)[0-9]*(?:\/T)?) ?([0-9]+(?:\.[0-9]+)?)(?:[—-]([0-9]{4}))?/g;
const numbersIn = (text: string) =>
  [...text.matchAll(standardNumber)].map(([, kind = "", number = "", year]) => ({ name: `${kind} ${number}`, year }));

describe.each(documents)("%s", (_name, lines) => {
  test("has a title, then scope, normative references, terms, and provisions (STD-006)", () => {
    expect(lines[0]).toMatch(/^# .+ \{#[a-z-]+\}$/);
    const chapters = lines.filter((line) => line.startsWith("## "));
    expect(chapters.slice(0, 3)).toEqual([
      "## 1 范围 {#scope}",
      "## 2 规范性引用文件 {#references}",
      "## 3 术语和定义 {#terms}",
    ]);
    expect(chapters.length).toBeGreaterThan(3);
  });

  test("numbers its chapters one after the other, and clauses upwards (STD-006)", () => {
    let chapters = 0;
    let clauses = 0;
    for (const line of lines) {
      const [, marks, number = ""] = /^(##|###) ([0-9.]+) /.exec(line) ?? [];
      if (marks === undefined) continue;
      const [chapter, clause] = number.split(".").map(Number);
      if (marks === "##") chapters++;
      expect(chapter, line).toBe(chapters);
      // A chapter may hold numbered paragraphs without a heading among its clauses.
      if (marks === "###") expect(clause, line).toBeGreaterThan(clauses);
      clauses = marks === "##" ? 0 : (clause ?? 0);
    }
  });

  test("says what is to be done with 应, 宜, 可, 能 only (STD-007, STD-009)", () => {
    const words = /必须|应当|应该|须要|务必|不得|不许|禁止|严禁|不可以|尽可能|尽量/;
    const provisions = lines.filter((line) => !line.startsWith("#") && words.test(own(line)));
    expect(provisions).toEqual([]);
  });

  test("scope and references hold no requirement (STD-007)", () => {
    const requiring = /(?<![适相响对供感反])应(?!用|急|对|届)/;
    const text = [...chapter(lines, "scope"), ...chapter(lines, "references").filter((line) => line.startsWith("- "))];
    expect(text.filter((line) => requiring.test(own(line)))).toEqual([]);
  });

  test("lists each reference once, in one edition (STD-008)", () => {
    const references = chapter(lines, "references").filter((line) => line.startsWith("- "));
    const names = references.flatMap((line) => numbersIn(line.slice(2)).slice(0, 1)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("a standard cited by its clause is dated (STD-008)", () => {
    const cited = lines
      .filter((line) => !line.startsWith("#"))
      .flatMap((line) => [
        ...line
          .replace(/〔[^〕]*〕/g, "")
          .matchAll(
            /\b(?:GB|GS|GA|DB)[0-9]*(?:\/T)? ?[0-9]+(?:\.[0-9]+)?([—-][0-9]{4})? (?=第|附录|[0-9]+(?:\.[0-9]+)+)/g,
          ),
      ])
      .filter(([, year]) => year === undefined)
      .map(([text]) => text);
    expect(cited).toEqual([]);
  });

  test("cites a listed standard in the edition that is listed (STD-008)", () => {
    const listed = new Map(
      chapter(lines, "references")
        .filter((line) => line.startsWith("- "))
        .flatMap((line) => numbersIn(line))
        .map(({ name, year }) => [name, year]),
    );
    const provisions = lines.slice(lines.findIndex((line) => line.startsWith("## 3")));
    const others = numbersIn(provisions.join("\n")).filter(
      ({ name, year }) => year !== undefined && listed.get(name) !== undefined && listed.get(name) !== year,
    );
    expect(others).toEqual([]);
  });
});
