import type { ReportedFinding, ReporterFactory, ValidationReport } from "./report.ts";

/** What a reporter writes about `report` when `findings` went before: for the tests of this folder. */
export function reportText(
  factory: ReporterFactory,
  report: ValidationReport,
  findings: readonly ReportedFinding[] = report.findings,
): string {
  let text = "";
  const sink = {
    write(part: string): void {
      text += part;
    },
  };
  const reporter = factory(sink, { language: report.language });
  for (const finding of findings) reporter.onFinding?.(finding);
  reporter.onEnd(report);
  return text;
}

/** Characters that a report must never pass on raw: controls other than line breaks, and direction marks. */
export const dangerous = /(?![\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
