import { expect, test } from "vitest";
import { contentOf, frozenVersions, readPublishedFiles } from "../build/read-version.ts";
import { createValidator } from "../validate/validator.ts";
import { everyPart } from "./every-part.generated.js";
import { versions } from "./index.generated.ts";
import { lazyVersion } from "./lazy-version.ts";
import { offerParts, type PartModule } from "./parts.ts";

const names = [...frozenVersions().map(({ version }) => version), "next"];

test.each(names)("%s says what its published files say", (name) => {
  const { lawUntil } = frozenVersions().find(({ version }) => version === name) ?? {};
  const { schemas, recordTypes, codeLists, rules, ...others } = contentOf(name, readPublishedFiles(name), lawUntil);
  const version = lazyVersion(name);
  expect(version.recordTypes).toEqual(recordTypes);
  expect(version.codeLists).toEqual(codeLists);
  expect(version.rules).toEqual(rules);
  expect(version).toMatchObject(JSON.parse(JSON.stringify(others)));
  expect(Object.keys(version.shapes)).toEqual([...schemas.keys()]);
  expect(Object.keys(version.compiledRules).sort()).toEqual(
    rules.flatMap(({ id, layer, holds }) => (holds === undefined || layer === "dataset" ? [] : [id])).sort(),
  );
  expect(Object.keys(version.compiledDatasetRules).sort()).toEqual(
    rules.flatMap(({ id, layer }) => (layer === "dataset" ? [id] : [])).sort(),
  );
  for (const expressions of [version.compiledRules, version.compiledDatasetRules, version.compiledTags])
    expect(Object.values(expressions).filter((compiled) => compiled === undefined)).toEqual([]);
});

test("a copy of a unit has all its members", () => {
  const [type] = versions["next"]?.recordTypes ?? [];
  expect({ ...type }.fields).toBe(type?.fields);
});

test("the same version is given each time", () => {
  expect(versions["next"]).toBe(versions["next"]);
  expect(versions["next"]?.rules).toBe(versions["next"]?.rules);
});

test("the check of a file reads only what belongs to its record type, whether that was named or found out", async () => {
  const read: string[] = [];
  offerParts(
    new Proxy(everyPart, {
      get: (parts, path: string): PartModule | undefined => {
        read.push(path);
        return parts[path];
      },
    }),
  );
  const table = "行政相对人名称,行政处罚决定书文号,处罚内容\n甲公司,某市监罚〔2025〕1号,罚款\n";
  for (const options of [{}, { type: "administrative-penalty" }]) {
    const report = await createValidator({ asOf: "2025-11-22", ...options }).validateBytes(
      "penalties.csv",
      new TextEncoder().encode(table),
    );
    expect(report.recordType?.id).toBe("administrative-penalty");
  }
  const ofTypes = read.filter((path) => /^next\/(?:fields|shapes)\//.test(path));
  expect(ofTypes).toEqual(["next/fields/administrative-penalty", "next/shapes/administrative-penalty"]);
});
