import { codePointCount } from "../base/code-points.ts";
import type { Role } from "../conformance/protocol.ts";
import type { Suite, SuiteCase } from "../conformance/suite.ts";
import type { PublishedVersion } from "../model/published.ts";

/** The cases that count, found again by what they are about. */
export interface CaseIndex {
  /** By subject, `rule:…`, `lifecycle:…`, `tag:…`. */
  about(subject: string): readonly SuiteCase[];
  /** Cases that say something of a rule or a defect: their own first, then those that expect it. */
  ofRule(rule: string): readonly SuiteCase[];
  /** Cases of a role with records of a type in the message. */
  withType(role: Role, recordType: string): readonly SuiteCase[];
  /** Cases for the validator with a value of that many characters or items in a field. */
  withSize(recordType: string, path: string, size: number): readonly SuiteCase[];
  /** Cases for the validator with a code in a field of a list. */
  withCode(list: string, code: string): readonly SuiteCase[];
}

export function indexCases({ cases }: Suite, { recordTypes }: Pick<PublishedVersion, "recordTypes">): CaseIndex {
  const index = new Map<string, Set<SuiteCase>>();
  const note = (key: readonly (string | number)[], item: SuiteCase) => {
    const name = key.join(" ");
    const found = index.get(name);
    if (found === undefined) index.set(name, new Set([item]));
    else found.add(item);
  };
  const find = (...key: readonly (string | number)[]) => [...(index.get(key.join(" ")) ?? [])];
  const types = new Map(recordTypes.map((type) => [type.id, type]));

  for (const item of cases.filter(({ status }) => status === "approved")) {
    const { role, subject, input, expected } = item;
    note(["subject", subject], item);
    for (const { rule } of expected.findings ?? []) note(["rule", rule], item);
    for (const rule of expected.notEvaluated ?? []) note(["rule", rule], item);
    for (const { recordType, record } of input.records ?? []) {
      note(["type", role, recordType], item);
      if (role !== "validator") continue;
      for (const { path, kind, codeList } of types.get(recordType)?.fields ?? []) {
        for (const place of kind === "texts" ? [path, `${path}/*`] : [path])
          for (const value of valuesAt(record, place)) note(["size", recordType, place, sizeOf(value) ?? ""], item);
        for (const value of valuesAt(record, path)) {
          if (codeList === undefined) continue;
          for (const code of Array.isArray(value) ? value : [value]) note(["code", codeList, String(code)], item);
        }
      }
    }
  }
  return {
    about: (subject) => find("subject", subject),
    ofRule: (rule) => [...new Set([...find("subject", `rule:${rule}`), ...find("rule", rule)])],
    withType: (role, recordType) => find("type", role, recordType),
    withSize: (recordType, path, size) => find("size", recordType, path, size),
    withCode: (list, code) => find("code", list, code),
  };
}

/** Characters of a text, items of a list. */
export function sizeOf(value: unknown): number | undefined {
  if (typeof value === "string") return codePointCount(value);
  return Array.isArray(value) ? value.length : undefined;
}

/** The values at the path of a field, `/shareholders/*\/name`. */
export function valuesAt(record: unknown, path: string): unknown[] {
  return placesOf(record, path).map(({ value }) => value);
}

/** The same with the JSON Pointer of each. */
export function placesOf(record: unknown, path: string): { readonly pointer: string; readonly value: unknown }[] {
  let places = [{ pointer: "", value: record }];
  for (const segment of path.split("/").slice(1)) {
    places = places.flatMap(({ pointer, value }) => {
      if (segment === "*")
        return Array.isArray(value) ? value.map((item, at) => ({ pointer: `${pointer}/${at}`, value: item })) : [];
      const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
      if (!isGroup || !Object.hasOwn(value, segment)) return [];
      return [{ pointer: `${pointer}/${segment}`, value: (value as Record<string, unknown>)[segment] }];
    });
  }
  return places;
}
