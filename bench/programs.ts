import { readFileSync, writeFileSync } from "node:fs";
import { halfWidth } from "../src/base/half-width.ts";
import type { FieldDescription, RuleDescription } from "../src/model/published.ts";
import { findRecordType, findVersion } from "../src/validate/versions.ts";
import type { DataPlan } from "./data.ts";
import { type Command, node, root } from "./measure.ts";
import { type SchemaNode, type SqlChecks, sqlChecks } from "./peers/sql/checks.ts";
import { createTableModel, type TableKind } from "./rows.ts";
import type { Tools } from "./tools.ts";

/** The day of every check. */
export const asOf = "2025-11-22";

export const csvParsers = ["udsv", "papaparse", "csv-parse"] as const;
export type CsvParser = (typeof csvParsers)[number];

/** Programs by what the results call them. */
export type ProgramName =
  | "creditspec"
  | "creditspec, one core"
  | "creditspec, all findings written"
  | `Ajv over ${CsvParser}`
  | `Ajv over ${CsvParser}, schema only`
  | "DuckDB"
  | "DuckDB, Polars' subset"
  | "DuckDB, counting"
  | "DuckDB, counting, schema only"
  | "Polars"
  | "native C"
  | "JSON.parse + Ajv"
  | "JSON.parse + Ajv, schema only"
  | "jsonschema-rs"
  | "ExcelJS, reading only";

/** A program set to one file. */
export interface Program {
  readonly name: ProgramName;
  readonly command: Command;
  /** Ids of the rules about one record that it runs; absent where it finds no wrong cells. */
  readonly rules?: ReadonlySet<string>;
  /** Whether it writes where the wrong cells are, and does not merely count them. */
  readonly isPlaced: boolean;
}

/** A file of data and where programs may write. */
export interface Job {
  readonly plan: DataPlan;
  readonly path: string;
  /** Folder for what programs need, and for the cells they find. */
  readonly folder: string;
}

export function isOwn(name: ProgramName): boolean {
  return name.startsWith("creditspec");
}

/** Where a program of a job writes the wrong cells. */
export function positionsOf(name: ProgramName, { folder }: Job): string {
  return `${folder}/${name.replace(/\W+/g, "-")}.positions`;
}

/** The program ready to run, or undefined where its tool is missing. */
export function programOf(name: ProgramName, job: Job, tools: Tools): Program | undefined {
  const type = createTableModel(job.plan.kind).recordType;
  const target = positionsOf(name, job);
  const script = (peer: string, rules: "all" | "schema"): Program => {
    const encoding = job.plan.format === "csv-gb18030" ? "gb18030" : "utf-8";
    const command = node(`${tools.bundles}/${peer}.mjs`, job.path, type, encoding, target, rules);
    return { name, command, rules: rules === "all" ? rulesOfTable(job.plan.kind) : shapeRules(), isPlaced: true };
  };
  const parser = csvParsers.find((parser) => name.startsWith(`Ajv over ${parser}`));
  if (parser !== undefined) return script(parser, name.endsWith("schema only") ? "schema" : "all");
  switch (name) {
    case "creditspec":
      return own(name, job, type, ["--report", "json=-"]);
    case "creditspec, one core":
      return own(name, job, type, ["--report", "json=-", "--threads", "1"]);
    case "creditspec, all findings written":
      return own(name, job, type, ["--report", "json=-", "--report", `ndjson=${target}`]);
    case "JSON.parse + Ajv":
      return script("json-parse", "all");
    case "JSON.parse + Ajv, schema only":
      return script("json-parse", "schema");
    case "ExcelJS, reading only":
      return { name, command: node(`${tools.bundles}/exceljs.mjs`, job.path), isPlaced: false };
    case "native C":
      if (tools.native === undefined) return undefined;
      return {
        name,
        command: { program: tools.native, args: [job.path, target] },
        rules: nativeRules(),
        isPlaced: true,
      };
    default:
      return tools.python === undefined ? undefined : pythonProgram(name, job, type, tools.python);
  }
}

function own(name: ProgramName, { path }: Job, type: string, options: readonly string[]): Program {
  const command = node(`${root}dist/cli/main.js`, "validate", path, "--type", type, "--as-of", asOf, ...options);
  return { name, command, isPlaced: name.endsWith("written") };
}

function pythonProgram(name: ProgramName, job: Job, type: string, python: string): Program {
  const target = positionsOf(name, job);
  const settings = `${target}.json`;
  const records = job.plan.rows;
  const script = (file: string, content: object, output = target): Command => {
    writeFileSync(settings, JSON.stringify({ path: job.path, records, threads: 2, ...content }));
    return { program: python, args: ["-B", `${root}bench/peers/${file}.py`, settings, output] };
  };
  if (name === "jsonschema-rs") {
    const command = script("jsonschema_rs_checks", { schema: schemaPath(type) });
    return { name, command, rules: shapeRules(), isPlaced: true };
  }
  if (name === "Polars") {
    const command = script("polars_checks", { columns: polarsColumns(job, type) });
    return { name, command, rules: polarsRules, isPlaced: true };
  }
  const isCount = name.startsWith("DuckDB, counting");
  const only = name === "DuckDB" || name === "DuckDB, counting" ? undefined : isCount ? shapeRules() : polarsRules;
  const checks = sqlOf(job, type, only);
  const command = script("duckdb_checks", checks, isCount ? "counts" : target);
  return { name, command, rules: new Set(checks.covered), isPlaced: !isCount };
}

function sqlOf({ plan, path }: Job, type: string, only: ReadonlySet<string> | undefined): SqlChecks {
  const version = findVersion("next");
  return sqlChecks({
    version: only === undefined ? version : { ...version, rules: version.rules.filter(({ id }) => only.has(id)) },
    recordType: findRecordType(version, type),
    fields: createTableModel(plan.kind).columns.map(({ field }) => field),
    path,
    format: plan.format === "ndjson" ? "ndjson" : "csv",
    asOf,
    schema: readSchema(type),
  });
}

function schemaPath(type: string): string {
  return `${root}schemas/next/credit-data/${type}.schema.json`;
}

function readSchema(type: string): SchemaNode {
  return JSON.parse(readFileSync(schemaPath(type), "utf8"));
}

function idsOf(isWanted: (rule: RuleDescription) => boolean): ReadonlySet<string> {
  return new Set(
    findVersion("next")
      .rules.filter(isWanted)
      .map(({ id }) => id),
  );
}

/** Every rule that looks at one record only and has something to look at in a table of this kind. */
export function rulesOfTable(kind: TableKind): ReadonlySet<string> {
  const { recordType, columns } = createTableModel(kind);
  const paths = columns.map(({ field }) => field.path);
  const has = (path: string) => paths.some((one) => one === path || one.startsWith(`${path}/`));
  return idsOf(
    ({ layer, targets = [], requires = [], only, regime = "necips" }) =>
      layer === "shape" ||
      ((layer === "field" || layer === "record") &&
        only === undefined &&
        regime === "necips" &&
        targets.some((target) => target.recordType === recordType && paths.includes(target.path)) &&
        requires.every(has)),
  );
}

function shapeRules(): ReadonlySet<string> {
  return idsOf(({ layer }) => layer === "shape");
}

/** What Polars is given to do, beside the lengths, code lists and mandatory values of the schema. */
const polarsRules: ReadonlySet<string> = new Set([
  ...shapeRules(),
  "date-not-calendar-date",
  "penalty-published-before-decision",
]);

/** The rules between cells that `native/penalty.c` has; of those about one cell it has all but the one about several names. */
function nativeRules(): ReadonlySet<string> {
  const between = ["penalty-published-before-decision", "subject-without-credit-code", "legal-representative-missing"];
  return new Set([
    ...shapeRules(),
    ...between,
    ...idsOf(({ id, layer }) => layer === "field" && id !== "several-names-in-one-field"),
  ]);
}

/** The columns of a table as `polars_checks.py` takes them. */
function polarsColumns({ plan }: Job, type: string) {
  const { codeLists } = findVersion("next");
  const schema = readSchema(type);
  const columns = createTableModel(plan.kind).columns;
  const indexOf = (path: string) => columns.findIndex(({ field }) => field.path === path);
  return columns.map(({ field }) => {
    const shape = shapeOf(schema, field);
    const isClosed = (shape.enum ?? shape.items?.enum) !== undefined;
    const codes = isClosed ? codeLists.find(({ id }) => id === field.codeList)?.codes : undefined;
    const spellings = codes?.flatMap(({ code, title, aliases = [] }) => [code, title, ...aliases]);
    return {
      path: field.path,
      required: field.obligation === "M" && !field.path.startsWith("/envelope/"),
      several: field.kind === "codes" || field.kind === "texts",
      spellings: spellings?.map((spelling) => halfWidth(spelling).toLowerCase()) ?? null,
      date: field.kind === "date",
      longTerm: field.longTerm
        ? ["2099-12-31", "2099/12/31", "长期", "长期有效", "永久", "永久有效", "无固定期限"]
        : null,
      minLength: shape.minLength ?? null,
      maxLength: shape.maxLength ?? null,
      pattern: shape.pattern ?? null,
      notBefore: field.path === "/publishedOn" ? [indexOf("/decidedOn")] : [],
    };
  });
}

function shapeOf(schema: SchemaNode, { path }: FieldDescription): SchemaNode {
  return path
    .slice(1)
    .split("/")
    .reduce<SchemaNode>((node, segment) => node.properties?.[segment] ?? {}, schema);
}
