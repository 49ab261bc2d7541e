import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { citizenIdDefect } from "../base/citizen-id.ts";
import { codePointCount } from "../base/code-points.ts";
import {
  creditCodeCheckCharacter,
  creditCodeDefect,
  isOrganizationCodeRight,
  organizationCodeCheckCharacter,
} from "../base/credit-code.ts";
import { mergePatch } from "../base/merge-patch.ts";
import type { Acceptance } from "../model/acceptance.ts";
import type { FieldDescription } from "../model/published.ts";
import { createRecordCheck } from "../validate/record-check.ts";
import { findVersion } from "../validate/versions.ts";
import { defaultAsOf, readCaseFiles } from "./case-files.ts";

vi.setConfig({ testTimeout: 60_000 });

/*
 * What an acceptance accepts, the schema and the rules about the field must find right: every text of the case files and
 * examples, those texts with something put in, and made-up codes.
 */
const version = findVersion("next");

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function readTexts(): string[] {
  const records = ["rules", "records"].flatMap((kind) =>
    [...readCaseFiles(kind).values()].flatMap(({ base, cases }) =>
      cases.map(({ record, patch = {} }) => record ?? mergePatch(base, patch)),
    ),
  );
  const examples = new URL("../../examples/", import.meta.url);
  const lines = readdirSync(examples)
    .filter((name) => name.endsWith(".ndjson"))
    .flatMap((name) => readFileSync(new URL(name, examples), "utf8").split("\n", 20));
  return [
    ...new Set(
      [...records, ...lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line))].flatMap(textsIn),
    ),
  ];
}

const texts = readTexts();

/** What spoils a value, or nearly does. */
const pieces = [
  ..." \t\n\u3000\u200b\ufeff\u00a0\ufffd\ue000\u{f0000}\u{20bb7}xX0123456789-—/\\.,?？=+@<>()（）〔〕[]第年号无A１Ａ．：",
  ...[
    "N/A",
    "null",
    "〔2024〕",
    "(2024)",
    "（原名：",
    "<br>",
    "&nbsp;",
    "第二名称：",
    "00",
    "11010519491231002X",
    "1970-01-01",
  ],
];

const symbols = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];

/** Credit codes with right check digits that begin with one of the heads. */
const codesWith = (heads: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...heads), fc.array(fc.constantFrom(...symbols), { minLength: 8, maxLength: 8 }))
    .map(([head, middle]) => {
      const first16 = head + middle.join("");
      const first17 = first16 + organizationCodeCheckCharacter(first16.slice(8));
      return first17 + creditCodeCheckCharacter(first17);
    });

/** Texts with something put in, in place of something or at an end. */
const changed = (originals: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...originals), fc.constantFrom(...pieces), fc.nat({ max: 64 }), fc.nat({ max: 2 }))
    .map(([text, piece, place, removed]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at + removed);
    });

/** Says of texts whether an acceptance accepts them, given the heads of those that are known to be right. */
function acceptor(
  { without, matching, minLength, maxLength, check, knownHead }: Acceptance,
  heads: ReadonlySet<string>,
) {
  const [unwanted, wanted] = [without, matching].map((patterns) => patterns.map((pattern) => new RegExp(pattern, "u")));
  return (text: string): boolean => {
    const length = codePointCount(text);
    if (length < (minLength ?? 0) || length > (maxLength ?? length)) return false;
    if (check === "credit-code" && (creditCodeDefect(text) !== "" || !isOrganizationCodeRight(text))) return false;
    if (check === "citizen-id" && citizenIdDefect(text) !== "") return false;
    if (knownHead !== undefined && !heads.has(text.slice(0, knownHead))) return false;
    return wanted?.every((one) => one.test(text)) === true && unwanted?.some((one) => one.test(text)) === false;
  };
}

/** Makes what names the rules a value of a field breaks, in any regime, by its schema and the rules about fields. */
function reference(type: (typeof version.recordTypes)[number], { path }: FieldDescription) {
  const checks = version.regimes.map((regime) => createRecordCheck(version, type, { regime, asOf: defaultAsOf }));
  const place = path.replaceAll("*", "0");
  return (text: string): string[] => {
    const record = path
      .slice(1)
      .split("/")
      .reduceRight<unknown>((value, name) => (name === "*" ? [value] : { [name]: value }), text);
    const broken = new Set<string>();
    for (const check of checks) {
      check(record, {
        onFinding: ({ rule, path }) => {
          if (path === place && (rule.layer === "field" || rule.layer === "shape")) broken.add(rule.id);
        },
        onSkip: () => {},
      });
    }
    return [...broken];
  };
}

const targets = new Map<string, string[]>();
for (const { id, layer, targets: fields = [] } of version.rules) {
  if (layer !== "field") continue;
  for (const { recordType, path } of fields) {
    const field = recordType + path;
    targets.set(field, [...(targets.get(field) ?? []), id]);
  }
}

/** One field for each acceptance and each set of rules it stands for. */
const fields = new Map(
  version.recordTypes.flatMap((type) =>
    type.fields.flatMap((field) => {
      const index = version.acceptanceOf[type.id]?.[field.path];
      if (index === undefined) return [];
      const kind = `${index} ${targets.get(type.id + field.path)?.join(" ")}`;
      return [[kind, { type, field, acceptance: version.acceptances[index] as Acceptance }] as const];
    }),
  ),
);

/** Names of data files hold a credit code, and so nearly always the eleven digits in a row that may be somebody's number. */
const hardlyAccepted = "batch-manifest/files/*/name";

describe.each(
  [...fields.values()]
    .map((one) => [one.type.id + one.field.path, one] as const)
    .filter(([name]) => name !== hardlyAccepted),
)("%s", (_name, { type, field, acceptance }) => {
  const brokenBy = reference(type, field);
  const { knownHead } = acceptance;
  const heads = new Set<string>();
  if (knownHead !== undefined) {
    const codes = texts.filter((text) => creditCodeDefect(text) === "" && brokenBy(text).length === 0);
    for (const code of codes) heads.add(code.slice(0, knownHead));
  }
  const accepts = acceptor(acceptance, heads);
  const accepted = texts.filter(accepts);

  test("accepts something, and nothing that is wrong", () => {
    expect(accepted).not.toEqual([]);
    expect(accepted.slice(0, 100).filter((text) => brokenBy(text).length > 0)).toEqual([]);
  });

  test("accepts nothing wrong of what is made from it", () => {
    const made = heads.size > 0 ? fc.oneof(codesWith([...heads]), changed(accepted)) : changed(accepted);
    fc.assert(
      fc.property(made, (text) => {
        if (accepts(text)) expect(brokenBy(text), text).toEqual([]);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

test("nearly every field that is one text has an acceptance", () => {
  const others = ["object", "list", "codes", "texts"];
  const without = version.recordTypes.flatMap(({ id, fields }) =>
    fields.filter(({ kind, path }) => !others.includes(kind) && version.acceptanceOf[id]?.[path] === undefined),
  );
  expect(new Set(without.map(({ element }) => element))).toEqual(
    new Set(["registration-number", "entity-type", "division-code", "industry-code", "risk-use"]),
  );
});
