import { padRight, truncate } from "../report/display-width.ts";
import type { Language, ValidationReport } from "../report/report.ts";
import type { Cost, Costs } from "../validate/table/cost-meter.ts";

/** Rules and columns shown, the dearest first. */
const shown = 10;

/** Says which rules and columns cost most in a run, as a small table. */
export function describeCosts({ rules, columns }: Costs, report: ValidationReport, language: Language): string {
  const isChinese = language === "zh";
  if (rules.length + columns.length === 0) {
    return isChinese
      ? "没有可列的耗时：只有按字节校验的表格文件才计量\n"
      : "no costs to show: only tables that are checked by bytes are measured\n";
  }
  const headers = report.inputs[0]?.columns ?? [];
  const nameOf = (column: number) => `${headers[column]?.column ?? column} ${headers[column]?.header ?? ""}`;
  const table = (title: string, entries: readonly (Cost & { readonly name: string })[]) => [
    title,
    ...entries
      .slice(0, shown)
      .map(
        ({ name, calls, milliseconds }) =>
          `  ${padRight(truncate(name, 44), 44)} ${Math.round(milliseconds).toLocaleString("en-US").padStart(9)} ${isChinese ? "毫秒" : "ms"} ${calls.toLocaleString("en-US").padStart(12)} ${isChinese ? "次" : "times"}`,
      ),
  ];
  return `${[
    ...table(
      isChinese ? "最费时的规则（逐条另行判断的部分）:" : "dearest rules (where they were judged anew):",
      rules.map(({ rule, ...cost }) => ({ name: rule, ...cost })),
    ),
    ...table(
      isChinese
        ? "最费时的列（未能直接认出、须另行检查的单元格）:"
        : "dearest columns (cells that were not recognised at once):",
      columns.map(({ column, ...cost }) => ({ name: nameOf(column), ...cost })),
    ),
  ].join("\n")}\n`;
}
