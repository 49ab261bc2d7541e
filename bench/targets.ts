import type { ProgramName } from "./programs.ts";

/** Medians of a program on the file of a case. */
export interface Summary {
  readonly runs: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
  readonly records: number;
  readonly rows: number;
  readonly megabytes: number;
}

/** Everything that was measured. */
export interface Measurements {
  /** By case and program. */
  readonly cases: ReadonlyMap<string, ReadonlyMap<ProgramName, Summary>>;
  readonly growth: readonly GrowthStep[];
  readonly startUp?: StartUp;
}

export interface GrowthStep {
  readonly rows: number;
  /** One file of penalties, and penalties with registrations that are compared with each other: seconds and MB. */
  readonly alone: { readonly seconds: number; readonly peak: number };
  readonly compared: { readonly seconds: number; readonly peak: number };
}

/** Seconds from the start of a process to its end. */
export interface StartUp {
  readonly bare: number;
  readonly version: number;
  readonly oneRow: number;
}

/** A figure to reach: what was measured, and whether that is enough; undefined where it was not measured. */
export interface Target {
  readonly work: string;
  readonly reach: string;
  readonly measured: string;
  readonly isReached: boolean | undefined;
}

/** Judges the measurements by what issue 4 asks for. */
export function judge({ cases, growth, startUp }: Measurements): Target[] {
  const at = (id: string, isProgram: (name: ProgramName) => boolean) =>
    [...(cases.get(id) ?? [])].find(([name]) => isProgram(name))?.[1];
  const named = (name: ProgramName) => (other: ProgramName) => other === name;
  const ajv = (name: ProgramName) => name.startsWith("Ajv") && !name.endsWith("schema only");
  const two = named("creditspec");
  const one = named("creditspec, one core");
  const excelJs = named("ExcelJS, reading only");
  const rate = (one: Summary | undefined) => (one === undefined ? undefined : one.records / one.seconds);
  const quotient = (over: number | undefined, under: number | undefined) =>
    over === undefined || under === undefined ? undefined : over / under;
  const atLeast = (work: string, factor: number, ratio: number | undefined, of: string): Target => ({
    work,
    reach: `≥ ${factor} × ${of}`,
    measured: ratio === undefined ? "not measured" : `${ratio.toFixed(2)} ×`,
    isReached: ratio === undefined ? undefined : ratio >= factor,
  });
  const atMost = (work: string, limit: number, value: number | undefined, unit: string, of: string): Target => ({
    work,
    reach: `≤ ${limit} ${unit} ${of}`.trim(),
    measured: value === undefined ? "not measured" : `${value.toFixed(unit === "MB" || unit === "ms" ? 0 : 2)} ${unit}`,
    isReached: value === undefined ? undefined : value <= limit,
  });
  const versus = (id: string, mine: typeof two, peer: (name: ProgramName) => boolean) =>
    quotient(rate(at(id, mine)), rate(at(id, peer)));
  const slower = (id: string, mine: typeof two, other: string) => quotient(rate(at(other, mine)), rate(at(id, mine)));
  const steps = growth.slice(1).map((step, index) => ({ before: growth[index] as GrowthStep, step }));
  const largest = (values: readonly number[]) => (values.length === 0 ? undefined : Math.max(...values));
  const milliseconds = (part: "version" | "oneRow") =>
    startUp === undefined ? undefined : (startUp[part] - startUp.bare) * 1000;
  const csvTwo = "CSV UTF-8, two cores";
  const csvOne = "CSV UTF-8, one core";
  return [
    atLeast(csvTwo, 20, versus("csv", two, ajv), "Ajv over the fastest CSV parser, same rules"),
    atLeast(csvTwo, 12, versus("csv", two, named("DuckDB")), "DuckDB, same rules"),
    atLeast(csvTwo, 3.5, versus("csv", two, named("Polars")), "Polars on its subset"),
    atLeast(csvOne, 12, versus("csv", one, ajv), "Ajv over the fastest CSV parser, same rules"),
    atLeast(csvOne, 1, versus("csv", one, named("DuckDB")), "DuckDB on two cores"),
    atLeast(csvOne, 1, versus("csv", one, named("Polars")), "Polars on two cores"),
    atMost(csvOne, 2.5, quotient(rate(at("csv", named("native C"))), rate(at("csv", one))), "×", "native C"),
    atMost("CSV GB18030", 1.3, slower("gb18030", two, "csv"), "×", "UTF-8, per row"),
    atMost("a bad cell in every row", 2, slower("bad-rows", two, "csv"), "×", "1 % bad cells"),
    atMost("memory, CSV", 130, largest([...growth.map(({ alone }) => alone.peak), ...peaks(at("csv", two))]), "MB", ""),
    atMost("memory, largest ÷ smallest file", 1.1, quotient(growth.at(-1)?.alone.peak, growth[0]?.alone.peak), "×", ""),
    atLeast("NDJSON", 12, versus("ndjson", two, named("JSON.parse + Ajv")), "JSON.parse + Ajv, same rules"),
    atLeast("NDJSON", 8, versus("ndjson", two, named("jsonschema-rs")), "jsonschema-rs, schema only"),
    atLeast("NDJSON", 1, versus("ndjson", two, named("DuckDB, counting")), "DuckDB counting, same rules"),
    atLeast("NDJSON", 1, versus("ndjson", two, named("DuckDB, counting, schema only")), "DuckDB counting, schema only"),
    atLeast(
      "XLSX, validated",
      4,
      versus("xlsx-large", two, excelJs) ?? versus("xlsx", two, excelJs),
      "ExcelJS merely reading",
    ),
    atMost("XLSX, large", 300, at("xlsx-large", two)?.peak, "MB", ""),
    atMost(
      "growth, time(2n) ÷ time(n)",
      2.1,
      largest(steps.map(({ before, step }) => step.alone.seconds / before.alone.seconds)),
      "×",
      "",
    ),
    atMost(
      "growth, rules between records included",
      2.1,
      largest(steps.map(({ before, step }) => step.compared.seconds / before.compared.seconds)),
      "×",
      "",
    ),
    atMost("start-up, --version", 30, milliseconds("version"), "ms", "over a bare node"),
    atMost("start-up, first row checked", 100, milliseconds("oneRow"), "ms", "over a bare node"),
  ];
}

function peaks(summary: Summary | undefined): number[] {
  return summary === undefined ? [] : [summary.peak];
}
