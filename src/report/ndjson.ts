import type { ReportedFinding, Reporter, ReportSink } from "./report.ts";
import { visibleJson } from "./visible.ts";

/** Every finding, uncapped, as one JSON object per line. An unreadable input has no findings and gives no lines. */
export function createNdjsonReporter(sink: ReportSink): Reporter {
  return {
    onFinding(finding) {
      sink.write(`${visibleJson(JSON.stringify(published(finding)))}\n`);
    },
    onEnd() {},
  };
}

/** Exactly the published keys, in their published order, whatever else the caller keeps on the object. */
function published(finding: ReportedFinding): ReportedFinding {
  return {
    rule: finding.rule,
    code: finding.code,
    severity: finding.severity,
    file: finding.file,
    row: finding.row,
    line: finding.line,
    column: finding.column,
    header: finding.header,
    path: finding.path,
    value: finding.value,
    args: finding.args,
    message: finding.message,
    fix: finding.fix,
    clause: finding.clause,
    clauseTitle: finding.clauseTitle,
    source: finding.source,
  };
}
