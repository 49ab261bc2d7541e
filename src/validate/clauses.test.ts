import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findVersion } from "./versions.ts";

const folder = new URL("../../standards-docs/clauses/", import.meta.url);
const { rules, recordTypes, lifecycles, tags } = findVersion("next");

interface Paragraph {
  readonly document: string;
  /** Anchors of the headings it stands under, the nearest last. */
  readonly anchors: readonly string[];
  readonly text: string;
}

/** Chapters that say what a document is about and what its words mean, and require nothing of data. */
const introductions = new Set(["scope", "references", "terms"]);

const documents = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => ({ name: file.replace(".md", ""), text: readFileSync(new URL(file, folder), "utf8") }));

const anchors = new Set<string>();
const paragraphs: Paragraph[] = [];
for (const { name, text } of documents) {
  const path: string[] = [];
  for (const line of text.split("\n")) {
    const [, marks = "", anchor = ""] = /^(#+) .*?(?:\{#([a-z0-9-]+)\})?$/.exec(line) ?? [];
    if (marks !== "") {
      path.length = Math.min(path.length, marks.length - 1);
      path[marks.length - 1] = anchor;
      if (anchor !== "") anchors.add(`${name}#${anchor}`);
    } else if (line.trim() !== "") {
      paragraphs.push({ document: name, anchors: path.filter(Boolean), text: line.trim() });
    }
  }
}

const marksOf = (text: string) =>
  [...text.matchAll(/〔检验：([^〕]+)〕/g)].flatMap(([, list = ""]) => list.split("、"));
const isExplained = (text: string) => /〔不检验：[^〕]{4,}〕/.test(text);
const requires = (text: string) =>
  /(?<![适相响对供感反])应(?!用|急|对|届)/.test(text.replace(/〔[^〕]*〕/g, "").replace(/《[^》]*》/g, ""));

test.each([...rules, ...recordTypes, ...lifecycles, ...tags].map(({ id, clause }) => [id, clause] as const))(
  "%s points to a clause: %s",
  (_id, clause) => {
    expect(anchors).toContain(clause);
  },
);

/** Codes marked in the paragraphs under each anchor. */
const marked = new Map<string, Set<string>>();
for (const { document, anchors: path, text } of paragraphs) {
  for (const anchor of path) {
    const name = `${document}#${anchor}`;
    const codes = marked.get(name) ?? new Set();
    for (const code of marksOf(text)) codes.add(code);
    marked.set(name, codes);
  }
}

test.each(rules.map(({ code, id, clause }) => [code, id, clause] as const))(
  "%s %s is named by its clause %s",
  (code, _id, clause) => {
    expect([...(marked.get(clause) ?? [])], `add 〔检验：${code}〕 to the paragraph that asks for it`).toContain(code);
  },
);

describe.each(documents.map(({ name }) => [name] as const))("%s", (name) => {
  const own = paragraphs.filter(({ document }) => document === name);

  test("has the chapters of GB/T 1.1", () => {
    expect([...introductions].filter((chapter) => !anchors.has(`${name}#${chapter}`))).toEqual([]);
  });

  test("every requirement is tested by rules, or says why not", () => {
    const silent = own
      .filter(({ anchors: path }) => !path.some((anchor) => introductions.has(anchor)))
      .filter(({ text }) => requires(text) && marksOf(text).length === 0 && !isExplained(text));
    expect(silent.map(({ text }) => text)).toEqual([]);
  });

  test("names only rules that exist", () => {
    const codes = new Set(["模式", ...rules.map(({ code }) => code), ...tags.map(({ code }) => code)]);
    expect(own.flatMap(({ text }) => marksOf(text)).filter((code) => !codes.has(code))).toEqual([]);
  });

  test("says what must be with 应, and not with words of the law", () => {
    expect(
      own.filter(({ text }) => /必须|应当/.test(text.replace(/[“《][^”》]*[”》]/g, ""))).map(({ text }) => text),
    ).toEqual([]);
  });
});
