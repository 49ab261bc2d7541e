import { closest } from "../base/did-you-mean.ts";
import type { Form, Role } from "./protocol.ts";
import { roles } from "./protocol.ts";
import type { ShapeProblem } from "./shape-problems.ts";
import { BadStatement, type Claim, type Statement, type Unsupported } from "./statement.ts";
import type { CaseStatus, ClassOfCases, Suite, SuiteCase } from "./suite.ts";

/**
 * Why a case is run:
 * - `claimed`: the product says that it does this
 * - `unsupported`: the product says that it does not; it must say so again when asked
 * - `draft`: run, does not count
 */
export type Purpose = "claimed" | "unsupported" | "draft";

export interface PlannedCase {
  readonly id: string;
  readonly purpose: Purpose;
}

/** What is run for a statement: the same suite and the same statement give the same plan, to the last id. */
export interface Plan {
  readonly suite: { readonly version: string; readonly standard: string };
  /** By id. */
  readonly cases: readonly PlannedCase[];
  /** Classes claimed, with the number of cases that count. */
  readonly classes: readonly (ClassOfCases & { readonly cases: number })[];
  /** Claimed by name, and without a case in the suite: nobody can say anything about them. */
  readonly untested: readonly Omit<ClassOfCases, "level">[];
  /** Cases of claimed classes that are not run. */
  readonly leftOut: readonly { readonly id: string; readonly status: CaseStatus }[];
}

/**
 * The exact list of cases for a statement.
 *
 * @throws {BadStatement} it names what the suite does not know, says two things about one, or leaves a role, record type or form
 *   of the suite without an answer
 */
export function planOf(suite: Suite, statement: Statement): Plan {
  rejectProblems(suite, statement);
  const levels = claimedLevels(suite, statement);
  const cases: PlannedCase[] = [];
  const leftOut: { id: string; status: CaseStatus }[] = [];
  const classes = new Map<string, ClassOfCases & { cases: number }>();
  const unclaimed = new Map<string, SuiteCase>();

  for (const item of [...suite.cases].sort(byId)) {
    const level = levels.get(kindOf(item));
    if (level === undefined) {
      if (item.status === "approved") keepTelling(unclaimed, item);
      continue;
    }
    if (item.level > level) continue;
    if (item.status === "draft") cases.push({ id: item.id, purpose: "draft" });
    else if (item.status !== "approved") leftOut.push({ id: item.id, status: item.status });
    else {
      cases.push({ id: item.id, purpose: "claimed" });
      const { role, recordType, form } = item;
      const key = `${kindOf(item)} ${item.level}`;
      const known = classes.get(key) ?? { role, recordType, form, level: item.level, cases: 0 };
      known.cases += 1;
      classes.set(key, known);
    }
  }
  for (const { id } of unclaimed.values()) cases.push({ id, purpose: "unsupported" });
  return {
    suite: { version: suite.version, standard: suite.standard },
    cases: cases.sort(byId),
    classes: [...classes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value),
    untested: untestedOf(suite, statement),
    leftOut,
  };
}

/** Role, record type and form of a case, as one word. */
function kindOf({ role, recordType, form }: Omit<ClassOfCases, "level">): string {
  return `${role} ${recordType} ${form}`;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Of a class that is not supported one case is asked: the first with something to be found, which to pass over would be worst. */
function keepTelling(chosen: Map<string, SuiteCase>, item: SuiteCase): void {
  const key = kindOf(item);
  const known = chosen.get(key);
  const tells = (one: SuiteCase) => (one.expected.findings?.length ?? 0) > 0;
  if (known === undefined || (!tells(known) && tells(item))) chosen.set(key, item);
}

/** The highest level claimed for each role, record type and form that the suite has cases of. */
function claimedLevels(suite: Suite, { claims }: Statement): Map<string, number> {
  const levels = new Map<string, number>();
  for (const item of suite.cases) {
    const key = kindOf(item);
    if (levels.has(key)) continue;
    const fitting = claims.filter((claim) => covers(claim, item)).map(({ level }) => level);
    if (fitting.length > 0) levels.set(key, Math.max(...fitting));
  }
  return levels;
}

function covers({ role, recordTypes, forms }: Claim, item: Omit<ClassOfCases, "level">): boolean {
  return (
    role === item.role &&
    (recordTypes === "all" || recordTypes.includes(item.recordType)) &&
    (forms === "all" || forms.includes(item.form))
  );
}

function isDenied({ role, recordTypes, forms }: Unsupported, item: Omit<ClassOfCases, "level">): boolean {
  return (
    role === item.role &&
    (recordTypes === undefined || recordTypes.includes(item.recordType)) &&
    (forms === undefined || forms.includes(item.form))
  );
}

/** What claims name that has no case at the level claimed or below. */
function untestedOf(suite: Suite, { claims }: Statement): Omit<ClassOfCases, "level">[] {
  const lowest = new Map<string, number>();
  for (const item of suite.cases) {
    if (item.status !== "approved") continue;
    const key = kindOf(item);
    lowest.set(key, Math.min(item.level, lowest.get(key) ?? item.level));
  }
  const untested = new Map<string, Omit<ClassOfCases, "level">>();
  for (const { role, recordTypes, forms, level } of claims) {
    if (recordTypes === "all" || forms === "all") continue;
    for (const recordType of recordTypes) {
      for (const form of forms) {
        const kind = { role, recordType, form };
        if ((lowest.get(kindOf(kind)) ?? 4) > level) untested.set(kindOf(kind), kind);
      }
    }
  }
  return [...untested.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
}

function rejectProblems(suite: Suite, statement: Statement): void {
  const problems: ShapeProblem[] = [];
  if (statement.standard !== suite.standard) {
    problems.push({
      pointer: "/standard",
      message: `标准版本 ${statement.standard} 与测试集的 ${suite.standard} 不同`,
      hint: `改为 ${suite.standard}，或者用相应版本的测试集`,
    });
  }
  for (const part of ["claims", "unsupported"] as const) {
    for (const [index, { role, recordTypes, forms }] of statement[part].entries()) {
      const pointer = `/${part}/${index}`;
      const ofRole = suite.cases.filter((item) => item.role === role);
      if (ofRole.length === 0 && part === "claims") {
        const known = new Set(suite.cases.map((item) => item.role));
        problems.push({
          pointer: `${pointer}/role`,
          message: `测试集中没有角色 ${role} 的用例，声称支持它什么也不能说明`,
          hint: `删去这一条；有用例的角色：${[...known].sort().join("、")}`,
        });
      }
      const names = { recordTypes: ofRole.map((item) => item.recordType), forms: ofRole.map((item) => item.form) };
      problems.push(...unknownNames(recordTypes, names.recordTypes, `${pointer}/recordTypes`, `${role} 的记录类型`));
      problems.push(...unknownNames(forms, names.forms, `${pointer}/forms`, `${role} 的形式`));
    }
  }
  if (problems.length === 0) problems.push(...contradictions(suite, statement), ...unanswered(suite, statement));
  if (problems.length > 0) throw new BadStatement(problems);
}

function unknownNames(
  given: readonly string[] | "all" | undefined,
  known: readonly string[],
  pointer: string,
  what: string,
): ShapeProblem[] {
  if (given === undefined || given === "all") return [];
  const names = new Set(known);
  return given.flatMap((name, index) => {
    if (names.has(name)) return [];
    const [suggestion] = closest(name, names);
    const hint =
      suggestion === undefined ? `可以是 ${[...names].sort().join("、") || "（没有）"}` : `是不是 ${suggestion}？`;
    return [{ pointer: `${pointer}/${index}`, message: `测试集中没有 ${what} ${name}`, hint }];
  });
}

/** What is claimed and, by name, said not to be supported. */
function contradictions(suite: Suite, { claims, unsupported }: Statement): ShapeProblem[] {
  return unsupported.flatMap((denial, index) => {
    if (denial.recordTypes === undefined && denial.forms === undefined) return [];
    const both = suite.cases.find((item) => isDenied(denial, item) && claims.some((claim) => covers(claim, item)));
    if (both === undefined) return [];
    return [
      {
        pointer: `/unsupported/${index}`,
        message: `${kindOf(both)} 既声称支持，又声明不支持`,
        hint: "两处删去一处",
      },
    ];
  });
}

/** What the suite has cases of and the statement is silent about. */
function unanswered(suite: Suite, { claims, unsupported }: Statement): ShapeProblem[] {
  const open = new Map<Role, { recordTypes: Set<string>; forms: Set<Form> }>();
  for (const item of suite.cases) {
    if (claims.some((claim) => covers(claim, item)) || unsupported.some((denial) => isDenied(denial, item))) continue;
    const known = open.get(item.role) ?? { recordTypes: new Set(), forms: new Set() };
    known.recordTypes.add(item.recordType);
    known.forms.add(item.form);
    open.set(item.role, known);
  }
  return roles.flatMap((role) => {
    const left = open.get(role);
    if (left === undefined) return [];
    const what = `${some([...left.recordTypes].sort(), "类记录")}，${some([...left.forms].sort(), "种形式")}`;
    return [
      {
        pointer: "/unsupported",
        message: `角色 ${role} 有没有着落的：${what}`,
        hint: `不支持就在 unsupported 中写上：{ role: ${role}, reason: 原因 }`,
      },
    ];
  });
}

function some(names: readonly string[], counted: string): string {
  return names.length > 4 ? `${names.slice(0, 3).join("、")} 等 ${names.length} ${counted}` : names.join("、");
}
