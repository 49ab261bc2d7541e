import type { PublishedVersion, RegimeDescription } from "../../model/published.ts";
import type { Source } from "../../read/source.ts";
import type { ReportedFinding, ValidationReport } from "../../report/report.ts";
import { createValidator, type FileOptions, type ValidatorOptions } from "../validator.ts";
import { createEligibility, type Eligibility, unreadable, type Withholding } from "./eligibility.ts";
import { createPublicCopy } from "./public-record.ts";

/**
 * Something in a public copy that must not be there:
 * - `rule` a rule about public copies says so · `field` a field that is not public, or none of the standard
 * - `text` a personal number in a public text · `identifier` one in an identifier · `record` a record that is not public
 */
export interface Leak {
  readonly kind: "rule" | "field" | "text" | "identifier" | "record";
  readonly file: string;
  /** Path of the field, where it is about one. */
  readonly path: string;
  /** Why a record is not public. */
  readonly reason?: Withholding;
  /** The first finding of a rule. */
  readonly finding?: ReportedFinding;
  count: number;
  /** The first rows. */
  readonly rows: number[];
}

/** What came of looking for leaks. */
export interface CopyCheck {
  readonly report: ValidationReport;
  readonly leaks: readonly Leak[];
  /** What may be a leak: warnings of the rules about public copies. */
  readonly doubts: readonly Leak[];
}

const shownRows = 10;

/** What looks at the records of one type. */
interface Looker {
  readonly eligible: Eligibility;
  readonly copy: ReturnType<typeof createPublicCopy>;
}

/**
 * Looks for what a public copy must not hold: by the rules about public copies, and by what makes the copies here, so that
 * nothing depends on a single way of looking.
 */
export async function checkPublicCopy(
  sources: readonly Source[],
  version: PublishedVersion,
  regime: RegimeDescription,
  options: ValidatorOptions & Pick<FileOptions, "encoding" | "mapping" | "onProgress" | "overflow" | "signal">,
): Promise<CopyCheck> {
  const { asOf } = options;
  const publicOnly = new Set(version.rules.flatMap(({ id, only }) => (only === undefined ? [] : [id])));
  const leaks = new Map<string, Leak>();
  const add = (leak: Omit<Leak, "count" | "rows">, row: number | null) => {
    const { kind, file, path, reason, finding } = leak;
    const key = [kind, file, path, reason?.id, finding?.rule].join("\u0000");
    const known = leaks.get(key) ?? { ...leak, count: 0, rows: [] };
    leaks.set(key, known);
    known.count++;
    if (row !== null && known.rows.length < shownRows) known.rows.push(row);
  };
  const lookers = new Map<string, Looker>();
  const report = await createValidator({ ...options, isPublicCopy: true }).validateSources(sources, {
    ...options,
    maxSamples: 0,
    onFinding: (finding) => {
      const { rule, severity, file, row } = finding;
      // A column that is no field of the standard, or is there again, may hold anything; so may a row that is no record.
      if (rule === "column-unknown" || rule === "column-repeated") add({ kind: "field", file, path: "" }, null);
      if (rule === "row-of-wrong-width") add({ kind: "record", file, path: "", reason: unreadable }, row);
      if (severity === "information" || !publicOnly.has(rule)) return;
      // Nearly the same leak in every record is one.
      const path = finding.path.replace(/\/\d+(?=\/|$)/g, "/*");
      add({ kind: "rule", file, path, finding }, row);
    },
    onRecordRead: ({ asRead, subject, malformed, recordType, file: index, row }) => {
      const looker = lookers.get(recordType.id) ?? {
        eligible: createEligibility(version, recordType, { regime, asOf, isPublicCopy: true }),
        copy: createPublicCopy(recordType, asOf),
      };
      lookers.set(recordType.id, looker);
      const file = sources[index]?.name ?? "";
      const { suspect } = looker.copy(asRead, {
        onDropped: (path) => add({ kind: "field", file, path }, row),
        onMasked: (path) => add({ kind: "text", file, path }, row),
      });
      if (suspect !== undefined) add({ kind: "identifier", file, path: suspect }, row);
      const reason = looker.eligible(subject, malformed);
      if (reason !== undefined) add({ kind: "record", file, path: "", reason }, row);
    },
  });
  if (report.problem !== null) return { report, leaks: [], doubts: [] };

  // What a rule says of a field need not be said a second time in other words.
  const ruled = new Set(
    [...leaks.values()]
      .filter((leak) => leak.kind === "rule" && !isDoubt(leak))
      .map(({ file, path }) => `${file} ${path}`),
  );
  const ofFields = new Set(["field", "text", "identifier"]);
  const found = [...leaks.values()].filter(
    ({ kind, file, path }) => !(ofFields.has(kind) && ruled.has(`${file} ${path}`)),
  );
  return { report, leaks: found.filter((leak) => !isDoubt(leak)), doubts: found.filter(isDoubt) };
}

function isDoubt({ finding }: Leak): boolean {
  return finding?.severity === "warning";
}
