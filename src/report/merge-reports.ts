import { severities } from "../finding/finding.ts";
import type { NotChecked, ReportedFinding, ReportedInput, RuleCount, ValidationReport } from "./report.ts";

/** What is said beside the report of the data: of a manifest, of a batch as a whole. */
export interface ReportPart {
  readonly inputs?: readonly ReportedInput[];
  readonly totals: ValidationReport["totals"];
  readonly counts: readonly RuleCount[];
  readonly findings: readonly ReportedFinding[];
  readonly notChecked: readonly NotChecked[];
}

/** The report of the data with what is said beside it put before; records stay those of the data. */
export function mergeReports(data: ValidationReport, parts: readonly ReportPart[]): ValidationReport {
  const all = [...parts, data];
  const totals = { error: 0, warning: 0, information: 0 };
  for (const part of all) for (const severity of severities) totals[severity] += part.totals[severity];
  const isInvalid = totals.error > 0 || (data.failOn === "warning" && totals.warning > 0);
  return {
    ...data,
    outcome: data.problem !== null ? "unreadable" : isInvalid ? "invalid" : "valid",
    inputs: all.flatMap(({ inputs = [] }) => inputs),
    totals,
    counts: all
      .flatMap(({ counts }) => counts)
      .sort(
        (a, b) =>
          severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
          b.count - a.count ||
          (a.code < b.code ? -1 : 1),
      ),
    findings: all.flatMap(({ findings }) => findings),
    notChecked: all.flatMap(({ notChecked }) => notChecked),
  };
}
