import type { DataPlan } from "./data.ts";
import { type CsvParser, csvParsers, type ProgramName } from "./programs.ts";

/** One file of data and the programs that run on it in turn. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly plan: DataPlan;
  readonly programs: readonly ProgramName[];
}

/** How many rows the larger and the smaller files have. */
export interface Sizes {
  readonly large: number;
  readonly small: number;
}

const own = ["creditspec", "creditspec, one core"] as const;

/** Rows of the largest workbook that ExcelJS is given: it keeps every shared string as an object in memory. */
const mostForExcelJs = 100_000;

/** The case that finds the CSV parser with which Ajv is fastest. */
export function parserCase({ small }: Sizes): Case {
  const programs = csvParsers.map((parser) => `Ajv over ${parser}` as const);
  return {
    id: "parsers",
    title: "the CSV parsers of npm",
    plan: { kind: "penalty", rows: small, damage: "cells", format: "csv" },
    programs: [...own, ...programs],
  };
}

/** All other cases; `parser` is the fastest. */
export function casesOf({ large, small }: Sizes, parser: CsvParser): Case[] {
  const ajv = `Ajv over ${parser}` as const;
  const penalty = { kind: "penalty", rows: large, damage: "cells", format: "csv" } as const;
  const inPython = ["DuckDB", "DuckDB, Polars' subset", "Polars"] as const;
  const other = (kind: "registration" | "wide" | "narrow", title: string): Case => ({
    id: kind,
    title,
    plan: { kind, rows: small, damage: "cells", format: "csv" },
    programs: [...own, ajv, "DuckDB"],
  });
  return [
    {
      id: "csv",
      title: "penalties, CSV UTF-8, 1 % bad cells",
      plan: penalty,
      programs: [...own, "creditspec, all findings written", ajv, `${ajv}, schema only`, ...inPython, "native C"],
    },
    {
      id: "clean",
      title: "penalties, CSV UTF-8, no bad cell",
      plan: { ...penalty, damage: "none" },
      programs: [...own, "native C"],
    },
    {
      id: "bad-rows",
      title: "penalties, CSV UTF-8, a bad cell in every row",
      plan: { ...penalty, damage: "rows" },
      programs: [...own, "native C"],
    },
    {
      id: "bad-cells",
      title: "penalties, CSV UTF-8, every cell bad",
      plan: { ...penalty, rows: small, damage: "all" },
      programs: [...own, ajv, "DuckDB"],
    },
    {
      id: "gb18030",
      title: "penalties, CSV GB18030, 1 % bad cells",
      plan: { ...penalty, format: "csv-gb18030" },
      programs: [...own, ajv],
    },
    {
      id: "ndjson",
      title: "penalties, NDJSON, 1 % bad cells",
      plan: { ...penalty, format: "ndjson" },
      programs: [
        ...own,
        "JSON.parse + Ajv",
        "JSON.parse + Ajv, schema only",
        "jsonschema-rs",
        "DuckDB, counting",
        "DuckDB, counting, schema only",
      ],
    },
    {
      id: "xlsx",
      title: "penalties, XLSX, 1 % bad cells",
      plan: { ...penalty, rows: small, format: "xlsx" },
      programs: [...own, "ExcelJS, reading only"],
    },
    {
      id: "xlsx-large",
      title: "penalties, large XLSX, 1 % bad cells",
      plan: { ...penalty, format: "xlsx" },
      programs: large > mostForExcelJs ? ["creditspec"] : [...own, "ExcelJS, reading only"],
    },
    other("registration", "registrations (19 columns), CSV UTF-8, 1 % bad cells"),
    other("wide", "penalties in every column there is, CSV UTF-8, 1 % bad cells"),
    other("narrow", "registrations in 5 columns, CSV UTF-8, 1 % bad cells"),
  ];
}

/** Row counts, each twice the one before, over which time and memory must grow no more than the rows do. */
export function growthSizes({ large }: Sizes, isLarge: boolean): number[] {
  const last = isLarge ? large * 10 : large;
  return [last / 8, last / 4, last / 2, last];
}
