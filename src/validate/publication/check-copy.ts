import type { PublishedVersion, RegimeDescription } from "../../model/published.ts";
import type { Source } from "../../read/source.ts";
import type { ReportedFinding, ValidationReport } from "../../report/report.ts";
import { checkFile } from "../file-check.ts";
import { createValidator, type FileOptions, type ValidatorOptions } from "../validator.ts";
import { findRecordType } from "../versions.ts";
import { createEligibility, type Eligibility, unreadable, type Withholding } from "./eligibility.ts";
import { type CopyListener, createPublicCopy } from "./public-record.ts";

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
  const { asOf, encoding, mapping, signal, onProgress } = options;
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
  const report = await createValidator({ ...options, isPublicCopy: true }).validateSources(sources, {
    ...options,
    maxSamples: 0,
    onFinding: (finding) => {
      if (finding.severity === "information" || !publicOnly.has(finding.rule)) return;
      // Nearly the same leak in every record is one.
      const path = finding.path.replace(/\/\d+(?=\/|$)/g, "/*");
      add({ kind: "rule", file: finding.file, path, finding }, finding.row);
    },
  });
  if (report.problem !== null) return { report, leaks: [], doubts: [] };

  const wanted = options.type === undefined ? undefined : findRecordType(version, options.type);
  for (const source of sources) {
    const file = source.name;
    const said = new Set(
      [...leaks.values()].filter((leak) => leak.file === file && !isDoubt(leak)).map(({ path }) => path),
    );
    let eligible: Eligibility = () => undefined;
    let copy: ReturnType<typeof createPublicCopy> | undefined;
    let read: object = {};
    let row = 0;
    const leak = (kind: Leak["kind"], path: string) => {
      if (!said.has(path)) add({ kind, file, path }, row);
    };
    const listener: CopyListener = {
      onDropped: (path) => leak("field", path),
      onMasked: (path) => leak("text", path),
    };
    await checkFile(
      source,
      {
        version,
        regime,
        asOf,
        isPublicCopy: true,
        ...(wanted && { recordType: wanted }),
        ...(encoding && { encoding }),
        ...(mapping && { mapping }),
        ...(signal && { signal }),
        ...(onProgress && { onProgress: (progress) => onProgress(source, progress) }),
      },
      {
        onType(type) {
          eligible = createEligibility(version, type, { regime, asOf, isPublicCopy: true });
          copy = createPublicCopy(type, asOf);
        },
        onRead(record) {
          read = record;
        },
        onFinding(finding) {
          // A column that is no field of the standard, or is there again, may hold anything.
          if (finding.rule === "column-unknown" || finding.rule === "column-repeated")
            add({ kind: "field", file, path: "" }, null);
        },
        onSkip() {},
        onRecord(_, place, checked) {
          row = place.row;
          if (checked === undefined) return add({ kind: "record", file, path: "", reason: unreadable }, row);
          const suspect = copy?.(read, listener).suspect;
          if (suspect !== undefined) leak("identifier", suspect);
          const reason = eligible(checked.subject, checked.malformed);
          if (reason !== undefined) add({ kind: "record", file, path: "", reason }, row);
        },
      },
    );
  }
  const found = [...leaks.values()];
  return { report, leaks: found.filter((leak) => !isDoubt(leak)), doubts: found.filter(isDoubt) };
}

function isDoubt({ finding }: Leak): boolean {
  return finding?.severity === "warning";
}
