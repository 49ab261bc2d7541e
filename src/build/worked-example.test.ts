import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Rule } from "../model/rule.ts";
import { assembleVersion } from "./assemble-version.ts";
import { type CaseFile, createCaseRunner, sortFindings } from "./case-files.ts";
import { loadStandard, type PlacedRecordType } from "./load-standard.ts";

/** The files that CONTRIBUTING.md shows, by their paths. */
const guide = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
const shown = new Map(
  [...guide.matchAll(/```(?:ts|json)\n\/\/ (\S+)\n(.*?)```/gs)].map(([, path, text]) => [
    path as string,
    text as string,
  ]),
);

/** Imports a shown module as if it lay where it says: its relative imports are made absolute. */
async function moduleAt(path: string): Promise<Record<string, unknown>> {
  const place = new URL(`../../${path}`, import.meta.url);
  const text = (shown.get(path) as string).replace(
    /from "(\.[^"]+)"/g,
    (_, relative: string) => `from ${JSON.stringify(fileURLToPath(new URL(relative, place)))}`,
  );
  const folder = new URL("../../out/worked-example/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = new URL(path.replace(/^.*\//, ""), folder);
  writeFileSync(file, text);
  return import(fileURLToPath(file));
}

test("the worked example of CONTRIBUTING.md works as it stands there", async () => {
  const recordPath = "src/standard/credit-data/product-recall.ts";
  const rulePath = "src/standard/rules/product-recall/recall-ends-before-it-begins.ts";
  const { productRecall } = await moduleAt(recordPath);
  const { recallEndsBeforeItBegins } = await moduleAt(rulePath);
  const standard = await loadStandard();
  const version = assembleVersion({
    ...standard,
    recordTypes: [...standard.recordTypes, { ...(productRecall as PlacedRecordType), part: "credit-data" }],
    rules: [...standard.rules, recallEndsBeforeItBegins as Rule],
  });
  const run = createCaseRunner(version);
  const files = [...shown].filter(([path]) => path.endsWith(".json")).map(([, text]) => JSON.parse(text) as CaseFile);
  expect(files).toHaveLength(2);
  for (const file of files) {
    for (const item of file.cases) {
      expect({ case: item.name, findings: run(file, item).findings }).toEqual({
        case: item.name,
        findings: sortFindings(item.findings),
      });
    }
  }
}, 60_000);
