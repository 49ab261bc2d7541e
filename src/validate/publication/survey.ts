import type { PublishedVersion, RegimeDescription } from "../../model/published.ts";
import type { InputFormat } from "../../read/format.ts";
import type { Source } from "../../read/source.ts";
import type { ReportedFinding, ValidationReport } from "../../report/report.ts";
import { createValidator, type FileOptions, type ValidatorOptions } from "../validator.ts";
import { createEligibility, type Eligibility, type Withholding } from "./eligibility.ts";

/** What is known of one input before its copy is made: what only shows once all records have been seen. */
export interface InputSurvey {
  readonly format: InputFormat;
  /** Whether the text is a JSON array; one object alone is none. */
  readonly isArray: boolean;
  /** What is wrong with the columns of a table, and so with every record of it. */
  readonly columnFault: Withholding | undefined;
  /** Whether the record in a row is wrong beside others: a repetition, a reference that leads nowhere. */
  isInvalid(row: number): boolean;
  /** Whether a record, the `sequence`-th of its file, is deleted or ended by a later one. */
  isWithdrawn(record: unknown, sequence: number): boolean;
}

export type SurveyOptions = ValidatorOptions & Omit<FileOptions, "onFinding" | "onRecordRead" | "maxSamples">;

/** Errors about columns that are named; a table has seldom more. */
const namedFaults = 5;

/** Checks the inputs as `validate` does and remembers what the copies depend on: of each input little more than its errors. */
export async function surveyInputs(
  sources: readonly Source[],
  version: PublishedVersion,
  regime: RegimeDescription,
  options: SurveyOptions,
): Promise<{ readonly report: ValidationReport; readonly inputs: readonly InputSurvey[] }> {
  const layers = new Map(version.rules.map(({ id, layer }) => [id, layer]));
  const fileOf = new Map(sources.map(({ name }, index) => [name, index]));
  const invalidRows = sources.map(() => new Set<number>());
  const columnFaults = sources.map(() => [] as ReportedFinding[]);
  const eligibilities = new Map<string, Eligibility>();
  const counted = sources.map(() => 0);
  /** By identifier of the record: file and place in it of the last record that ends its publicity. */
  const withdrawals = new Map<string, readonly [number, number]>();

  const report = await createValidator(options).validateSources(sources, {
    ...options,
    isPlainOnly: true,
    maxSamples: 0,
    onFinding: (finding) => {
      const file = fileOf.get(finding.file) ?? 0;
      if (finding.severity !== "error") return;
      const layer = layers.get(finding.rule);
      if (finding.rule === "column-missing" || finding.rule === "column-repeated") columnFaults[file]?.push(finding);
      else if ((layer === "dataset" || layer === "lifecycle") && finding.row !== null)
        invalidRows[file]?.add(finding.row);
    },
    onRecordRead: ({ subject: record, recordType, file }) => {
      const sequence = counted[file] as number;
      counted[file] = sequence + 1;
      const { recordId, operation } = envelopeOf(record);
      // What is new ends nothing.
      if (typeof recordId !== "string" || operation === "N") return;
      const { asOf } = options;
      const eligible = eligibilities.get(recordType.id) ?? createEligibility(version, recordType, { regime, asOf });
      eligibilities.set(recordType.id, eligible);
      if (eligible(record)?.withdraws) withdrawals.set(recordId, [file, sequence]);
    },
  });

  const areArrays: boolean[] = [];
  for (const source of sources) areArrays.push(report.problem === null && (await isBracketFirst(source)));
  return {
    report,
    inputs: sources.map((_, file) => ({
      format: report.inputs[file]?.format ?? "csv",
      isArray: areArrays[file] as boolean,
      columnFault: faultOf(columnFaults[file] ?? []),
      isInvalid: (row) => invalidRows[file]?.has(row) ?? false,
      isWithdrawn(record, sequence) {
        const { recordId } = envelopeOf(record);
        const [inFile, at] = withdrawals.get(recordId as string) ?? [-1, -1];
        return inFile > file || (inFile === file && at > sequence);
      },
    })),
  };
}

/** Whether the first byte that is neither white space nor of a byte order mark is `[`. */
async function isBracketFirst(source: Source): Promise<boolean> {
  for await (const chunk of source.chunks()) {
    const first = chunk.find((byte) => byte > 0x20 && byte < 0x80);
    if (first !== undefined) return first === 0x5b;
  }
  return false;
}

function faultOf(faults: readonly ReportedFinding[]): Withholding | undefined {
  if (faults.length === 0) return undefined;
  const messages = faults.slice(0, namedFaults).map(({ message }) => message);
  return {
    id: "columns",
    words: {
      zh: `表格的列有错误，整个表格都不能公示：${messages.join("；")}`,
      en: `the columns of the table are wrong, so nothing of it can be published: ${messages.join("; ")}`,
    },
  };
}

function envelopeOf(record: unknown): { readonly recordId?: unknown; readonly operation?: unknown } {
  const { envelope } = (record ?? {}) as { envelope?: unknown };
  return typeof envelope === "object" && envelope !== null ? envelope : {};
}
