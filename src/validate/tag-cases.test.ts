import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createEntityTags, type EntityFile } from "./entity-tags.ts";
import { findRegime, findVersion } from "./versions.ts";

/** Cases of one tag definition: files of entities, and whether the tag is due; `null` where there is no answer. */
interface TagCaseFile {
  readonly subject: string;
  readonly clause: string;
  readonly cases: readonly {
    readonly name: string;
    readonly asOf: string;
    readonly regime?: string;
    readonly file: EntityFile;
    readonly due: boolean | null;
  }[];
}

const folder = new URL("../../conformance-tests/cases/tags/", import.meta.url);
const caseFiles = new Map(
  readdirSync(folder)
    .sort()
    .map((name) => [name.replace(".json", ""), JSON.parse(readFileSync(new URL(name, folder), "utf8")) as TagCaseFile]),
);
const version = findVersion("next");
const example = JSON.parse(
  readFileSync(new URL("../../examples/entity-file.json", import.meta.url), "utf8"),
) as EntityFile;
const due = { due: true, "not-due": false, "not-evaluated": null } as const;

test("every tag has cases, and every case file a tag", () => {
  expect([...caseFiles.keys()]).toEqual(version.tags.map(({ id }) => id).sort());
});

describe.each([...caseFiles])("tag %s", (id, { subject, clause, cases }) => {
  const tag = version.tags.find((one) => one.id === id);

  test("is shown both due and not due, or left to the organ", () => {
    expect(subject).toBe(`tag:${id}`);
    expect(clause).toBe(tag?.clause);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    const answers = new Set(cases.map((one) => one.due));
    expect(tag?.condition === undefined ? answers.has(null) : answers.has(true) && answers.has(false)).toBe(true);
  });

  test.each(cases.map((one) => [one.name, one] as const))(
    "%s",
    (_name, { asOf, regime = "necips", file, due: expected }) => {
      const { tags } = createEntityTags(version, { regime: findRegime(version, regime), asOf })(file);
      const verdict = tags.find((one) => one.id === id);
      expect(due[verdict?.verdict ?? "not-evaluated"], verdict?.reason.zh).toBe(expected);
      expect(verdict?.reason.en).not.toBe("");
    },
  );
});

describe("the file of an entity", () => {
  const regime = findRegime(version, "necips");
  const judge = createEntityTags(version, { regime, asOf: "2025-11-22", level: "county" });
  const verdictOf = (file: EntityFile, code: string) => {
    const found = judge(file).tags.find((one) => one.code === code);
    if (found === undefined) throw new Error(code);
    return found;
  };

  test("says which record decided, by which fields", () => {
    const { action, evidence, maySet, publicText } = verdictOf(example, "TAG-LAW-12");
    expect(action).toBe("set");
    expect(maySet).toBe(true);
    expect(publicText).toBe("列入经营异常名录");
    expect(evidence.map(({ recordType, index, supports }) => [recordType, index, supports])).toEqual([
      ["abnormal-listing", 0, true],
      ["abnormal-listing", 1, false],
    ]);
    expect(evidence[0]?.fields.map(({ path, value }) => [path, value])).toEqual([
      ["/listedOn", "2025-07-08"],
      ["/removedOn", null],
    ]);
  });

  test("says which tag is no longer due", () => {
    const { action, verdict, present } = verdictOf(example, "TAG-LAW-08");
    expect([action, verdict]).toEqual(["remove", "not-due"]);
    expect(present.map(({ tagId }) => tagId)).toEqual(["330106-BZ-000090"]);
  });

  test("a tag that no condition computes is to be checked", () => {
    const [entity] = example["marketEntity"] ?? [];
    const annotated = { ...(entity as object), specialAnnotations: [{ kind: "4", annotatedOn: "2025-10-01" }] };
    expect(verdictOf({ ...example, marketEntity: [annotated] }, "TAG-LAW-04").action).toBe("check");
  });

  test("a tag that was removed, expired or is of another rule is not there", () => {
    const [tag] = example["tag"] ?? [];
    const withTag = (patch: object) => ({ ...example, tag: [{ ...(tag as object), ...patch }] });
    expect(verdictOf(withTag({ removedOn: "2025-09-01", removalReason: "1" }), "TAG-LAW-08").action).toBe("none");
    expect(verdictOf(withTag({ expiresOn: "2025-11-21" }), "TAG-LAW-08").action).toBe("none");
    expect(judge(withTag({ ruleCode: "CN-33-TAG-01" })).otherTags).toEqual(["CN-33-TAG-01"]);
  });

  test("the level of the bureau is held against that of the tag", () => {
    expect(verdictOf(example, "TAG-LAW-18").maySet).toBe(false);
    const asked = createEntityTags(version, { regime, asOf: "2025-11-22" })(example);
    expect(asked.tags.every(({ maySet }) => maySet === null)).toBe(true);
  });
});
