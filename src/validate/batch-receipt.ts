import { type BatchOutcome, mostErrors } from "./batch-check.ts";
import { masked } from "./masking.ts";

/** Stands where a problem has no field; a sign such as `/` would be taken for a placeholder. */
const wholeRecord = "整条记录";

/**
 * The receipt of a batch, a record of the type `batch-receipt`: what was taken, what was not, and why. It repeats no value of
 * a record. Members the manifest lacks are left out, and the receipt is then not valid by its own schema.
 */
export function createReceipt({ report, manifest, files, errors }: BatchOutcome): Record<string, unknown> {
  const accepted = files.reduce((sum, { acceptedCount }) => sum + acceptedCount, 0);
  const rejected = files.reduce((sum, { rejectedCount }) => sum + rejectedCount, 0);
  const isRefused = report.outcome !== "valid" && accepted === 0;
  const copied = ["packageId", "batchNumber", "sourceOrganName", "sourceOrganCode"].flatMap((name) => {
    const value = manifest?.[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  const { targetNode } = manifest ?? {};
  const errorCount = report.totals.error + report.totals.warning + report.totals.information;
  return {
    ...Object.fromEntries(copied),
    ...(typeof targetNode === "string" && { receivingNode: targetNode }),
    checkedOn: report.asOf,
    standardVersion: report.standard,
    regime: report.regime,
    outcome: isRefused ? "3" : rejected > 0 ? "2" : "1",
    files: files.map(({ name, recordType, rowCount, acceptedCount, rejectedCount }) => ({
      name: masked(name),
      ...(recordType !== null && { recordType }),
      rowCount: String(rowCount),
      acceptedCount: String(acceptedCount),
      rejectedCount: String(rejectedCount),
    })),
    errorCount: String(Math.max(errorCount, errors.length)),
    ...(errors.length > 0 && {
      errors: errors.slice(0, mostErrors).map(({ file, row, recordId, code, path, severity, title }) => ({
        file: masked(file),
        ...(row !== null && { row: String(row) }),
        ...(recordId !== null && { recordId }),
        rule: code,
        ...((row !== null || path !== "") && { field: path === "" ? wholeRecord : path.slice(0, 200) }),
        level: severity,
        message: title,
      })),
    }),
  };
}
