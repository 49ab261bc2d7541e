import { type ClassResult, type RunResults, verdictWords } from "../../conformance/results.ts";
import type { CaseResult, Verdict } from "../../conformance/suite.ts";

/** How many classes that do not hold are named on the terminal. */
const namedClasses = 20;

/** How much of what differs is shown on the terminal. */
const shownDetail = 400;

/** One case that did not pass, for the terminal. */
export function describeCase({ case: { id }, verdict, detail = "" }: CaseResult): string {
  const text = detail.length > shownDetail ? `${detail.slice(0, shownDetail)}……` : detail;
  return `  ${verdictWords[verdict]}  ${id}\n${text === "" ? "" : `      ${text}\n`}`;
}

/**
 * What came of a run, for the terminal.
 *
 * @param isPartial only a part of the plan was run, so that no class can hold
 */
export function describeResults(results: RunResults, isPartial = false): string {
  const { outcome, totals, classes, problems, cases, untested, seed } = results;
  const denied = classes.filter(({ granted }) => !granted);
  const drafts = cases.filter(({ purpose }) => purpose === "draft");
  const lines = [
    Object.entries(verdictWords)
      .flatMap(([verdict, words]) =>
        totals[verdict as Verdict] ? [`${words} ${count(totals[verdict as Verdict])}`] : [],
      )
      .join("，") || "没有用例",
    ...(drafts.length === 0 ? [] : [`另有草案 ${count(drafts.length)} 个，不计入`]),
    ...(isPartial
      ? ["只测了一部分，各类是否成立不能说明"]
      : [
          `声称支持 ${count(classes.length)} 类（角色 × 记录类型 × 形式 × 层级），成立 ${count(classes.length - denied.length)} 类`,
          ...describeDenied(denied),
        ]),
    ...(untested.length === 0
      ? []
      : [
          `声称支持而测试集没有用例：${untested.map(({ role, recordType, form }) => `${role} ${recordType} ${form}`).join("、")}`,
        ]),
    ...problems.map((problem) => `  ${problem}`),
    `种子 ${seed}`,
    `符合性测试结果：${outcome === "passed" ? "没有意料之外的不通过" : "有不通过"}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Classes that do not hold: of several forms alike, the first one's reasons stand for all. */
function describeDenied(denied: readonly ClassResult[]): string[] {
  const groups = new Map<string, ClassResult[]>();
  for (const one of denied) {
    const name = `${one.role} × ${one.recordType} × L${one.level}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const lines = [...groups].slice(0, namedClasses).map(([name, [first, ...others]]) => {
    const { form, reasons } = first as ClassResult;
    const forms = others.length === 0 ? form : `${form} 等 ${others.length + 1} 种形式`;
    return `  不成立  ${name} × ${forms}：${reasons.join("；")}`;
  });
  return groups.size > namedClasses
    ? [...lines, `  …… 另有 ${count(groups.size - namedClasses)} 组不成立，见报告`]
    : lines;
}

function count(value: number | undefined): string {
  return (value ?? 0).toLocaleString("en-US");
}
