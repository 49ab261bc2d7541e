import type { Reporter, ReportSink } from "./report.ts";
import { visibleJson } from "./visible.ts";

/** The whole report as one JSON object, as `report.schema.json` describes it. */
export function createJsonReporter(sink: ReportSink): Reporter {
  return {
    onEnd(report) {
      sink.write(`${visibleJson(JSON.stringify(report, undefined, 2))}\n`);
    },
  };
}
