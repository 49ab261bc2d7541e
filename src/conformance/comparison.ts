import { maskPersonalData } from "../base/mask.ts";
import { equalJson } from "./equal-json.ts";
import type { CaseFinding, Output, RecordInput } from "./protocol.ts";
import type { SuiteCase } from "./suite.ts";

/** What a file written by an exporter turned out to hold. */
export interface ReadBack {
  readonly records: readonly RecordInput[];
  /** Why it is not a file of the form asked for, or cannot be read. */
  readonly problems: readonly string[];
}

/** The members of an answer that its role cannot do without. */
const necessary: Readonly<Record<SuiteCase["role"], readonly (keyof Output)[]>> = {
  validator: ["findings"],
  exporter: ["files"],
  receiver: ["findings", "accepted"],
  lifecycle: ["findings"],
  tagger: ["due"],
  publisher: ["published"],
};

/** What an answer lacks that its role must give; nothing where it is whole. */
export function missingMembers({ role }: Pick<SuiteCase, "role">, output: Output): string[] {
  return necessary[role].filter((name) => output[name] === undefined);
}

/**
 * What differs between the answer and what is right, one line each; nothing where they are the same. Words are never compared.
 *
 * @param readBack what the files of an exporter hold
 */
export function compare(
  { role, input, expected, leaks = [] }: SuiteCase,
  output: Output,
  readBack?: ReadBack,
): string[] {
  const differences: string[] = [];
  if (expected.findings !== undefined) {
    const several = (input.files?.length ?? 0) > 1 || input.batch !== undefined;
    const only = role === "validator" && input.records?.length === 1 ? 1 : undefined;
    differences.push(...compareFindings(expected.findings, output.findings ?? [], { several, only }));
  }
  for (const rule of expected.notEvaluated ?? []) {
    if (!output.notEvaluated?.includes(rule)) differences.push(`规则 ${rule} 应当没有结论`);
  }
  if (expected.accepted !== undefined) {
    differences.push(...compareMembers("是否接收", expected.accepted, output.accepted));
  }
  if (expected.stored !== undefined) differences.push(...compareMembers("存下的记录", expected.stored, output.stored));
  if (expected.receipt !== undefined) differences.push(...compareNamed("回执", expected.receipt, output.receipt));
  if (expected.state !== undefined && expected.state !== output.state) {
    differences.push(`状态应为 ${expected.state}，答为 ${output.state ?? "没有"}`);
  }
  if (expected.due !== undefined && expected.due !== output.due) {
    differences.push(`是否该有标注应为 ${expected.due}，答为 ${output.due}`);
  }
  if (expected.published !== undefined) {
    differences.push(...compareNamed("公开副本", expected.published, output.published, { exactly: true }));
  }
  const published = JSON.stringify(output.published ?? null);
  // Not said again what leaked: these are personal numbers.
  for (const [index, text] of leaks.entries())
    if (published.includes(text)) differences.push(`公开副本泄露了第 ${index + 1} 个不该有的号码`);
  if (role === "exporter") differences.push(...compareReadBack(input.records ?? [], readBack));
  return differences;
}

interface FindingOptions {
  /** Whether there are several files, so that a finding must name its own. */
  readonly several: boolean;
  /** The only record a finding can be about, where there is one. */
  readonly only?: number | undefined;
}

/** Findings as a multiset of rule, record, field and file; cells and severities only where both sides name one. */
export function compareFindings(
  expected: readonly CaseFinding[],
  actual: readonly CaseFinding[],
  options: FindingOptions,
): string[] {
  const groups = new Map<string, { expected: CaseFinding[]; actual: CaseFinding[] }>();
  const groupOf = (finding: CaseFinding) => {
    const key = keyOf(finding, options);
    const group = groups.get(key) ?? { expected: [], actual: [] };
    groups.set(key, group);
    return group;
  };
  for (const finding of expected) groupOf(finding).expected.push(finding);
  for (const finding of actual) groupOf(finding).actual.push(finding);
  const missing: CaseFinding[] = [];
  const surplus: CaseFinding[] = [];
  const misjudged: string[] = [];
  for (const group of groups.values()) {
    misjudged.push(...compareSeverities(group.expected, group.actual));
    const unmatched = matchCells(group.expected, group.actual);
    missing.push(...unmatched.expected);
    surplus.push(...unmatched.actual);
  }
  return [
    ...missing.map((finding) => `缺少 ${shownFinding(finding)}`),
    ...surplus.map((finding) => `多出 ${shownFinding(finding)}`),
    ...misjudged,
  ];
}

/** Findings of one rule at one place weigh the same; one that does not say so is not asked. */
function compareSeverities([first]: readonly CaseFinding[], actual: readonly CaseFinding[]): string[] {
  const severity = first?.severity;
  if (severity === undefined) return [];
  return actual
    .filter((finding) => finding.severity !== undefined && finding.severity !== severity)
    .map((finding) => `${shownFinding(finding)} 应为 ${severity}，答为 ${finding.severity}`);
}

function keyOf({ rule, record, field, file }: CaseFinding, { several, only }: FindingOptions): string {
  // A finding about a whole file has no record; of one record alone, not to number it is not to mistake it. A member nobody
  // knows may be named by the number of a person, which one system shows masked and another as it is.
  const place = maskPersonalData(field ?? "");
  return JSON.stringify([rule, record ?? only ?? null, place, several ? baseName(file ?? "") : ""]);
}

/** Findings alike but for their cells: equal cells go together first, then those without a cell with whatever is left. */
function matchCells(expected: readonly CaseFinding[], actual: readonly CaseFinding[]) {
  let left = { expected: [...expected], actual: [...actual] };
  const pairOff = (fits: (a: CaseFinding, b: CaseFinding) => boolean) => {
    const rest = [...left.actual];
    const unpaired = left.expected.filter((finding) => {
      const at = rest.findIndex((other) => fits(finding, other));
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    left = { expected: unpaired, actual: rest };
  };
  pairOff((a, b) => a.cell !== undefined && a.cell === b.cell);
  pairOff((a, b) => (a.cell === undefined) !== (b.cell === undefined));
  pairOff((a, b) => a.cell === undefined && b.cell === undefined);
  return left;
}

function shownFinding({ rule, record, field, file, cell }: CaseFinding): string {
  const place = [
    ...(file === undefined ? [] : [baseName(file)]),
    ...(record === undefined ? [] : [`第 ${record} 条`]),
    ...(field ? [maskPersonalData(field)] : []),
    ...(cell === undefined ? [] : [cell]),
  ];
  return place.length === 0 ? rule : `${rule}（${place.join(" ")}）`;
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** Members of two objects, one by one, by their names without a folder. */
function compareMembers(
  what: string,
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>> = {},
): string[] {
  const given = new Map(Object.entries(actual).map(([name, value]) => [baseName(name), value]));
  const differences = Object.entries(expected).flatMap(([name, value]) => {
    const found = given.get(baseName(name));
    given.delete(baseName(name));
    return equalJson(value, found) ? [] : [`${name} 的${what}应为 ${shown(value)}，答为 ${shown(found)}`];
  });
  return [...differences, ...[...given.keys()].map((name) => `${what}中不该有 ${name}`)];
}

/** Members that are expected, at any depth; others are the system's own, unless the value must be the same exactly. */
function compareNamed(what: string, expected: unknown, actual: unknown, options = { exactly: false }): string[] {
  const differences: string[] = [];
  const visit = (right: unknown, given: unknown, path: string): void => {
    if (isObject(right) && isObject(given)) {
      for (const [name, value] of Object.entries(right)) visit(value, given[name], `${path}/${name}`);
      if (!options.exactly) return;
      for (const name of Object.keys(given)) {
        if (!Object.hasOwn(right, name)) differences.push(`${what} ${path}/${name} 不该有`);
      }
    } else if (Array.isArray(right) && Array.isArray(given) && right.length === given.length) {
      for (const [index, value] of right.entries()) visit(value, given[index], `${path}/${index}`);
    } else if (!equalJson(right, given)) {
      differences.push(`${what} ${path || "整条"} 应为 ${shown(right)}，答为 ${shown(given)}`);
    }
  };
  visit(expected, actual, "");
  return differences;
}

/** The records an exporter was given against those in its files, type by type in their order. A null says “without end”, which is not nothing. */
function compareReadBack(given: readonly RecordInput[], readBack: ReadBack | undefined): string[] {
  if (readBack === undefined) return ["没有写出文件"];
  if (readBack.problems.length > 0) return [...readBack.problems];
  const types = new Set([...given, ...readBack.records].map(({ recordType }) => recordType));
  return [...types].flatMap((type) => {
    const [right, back] = [given, readBack.records].map((records) =>
      records.flatMap(({ recordType, record }) => (recordType === type ? [record] : [])),
    ) as [unknown[], unknown[]];
    if (right.length !== back.length) return [`应写出 ${right.length} 条 ${type}，读回 ${back.length} 条`];
    return right.flatMap((record, index) =>
      compareNamed(`${type} 第 ${index + 1} 条`, record, back[index], { exactly: true }),
    );
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "没有";
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
