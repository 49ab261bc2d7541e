import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { PublishedVersion, RecordTypeDescription, ShapeValidator } from "../../src/model/published.ts";
import { createRowReader } from "../../src/read/cells.ts";
import { createHeaderResolver } from "../../src/read/columns.ts";
import { createRecordCheck, type RecordCheck } from "../../src/validate/record-check.ts";
import { findRecordType, findRegime, findVersion } from "../../src/validate/versions.ts";
import { createPositions } from "./positions.ts";

/** What a peer written in JavaScript is told on its command line. */
export interface PeerArguments {
  readonly path: string;
  readonly type: string;
  readonly encoding: string;
  /** File for the wrong cells. */
  readonly positions: string;
  /** All rules about one record, or the published schema only. */
  readonly rules: "all" | "schema";
}

export function peerArguments(): PeerArguments {
  const [path = "", type = "", encoding = "utf-8", positions = "/dev/null", rules = "all"] = process.argv.slice(2);
  return { path, type, encoding, positions, rules: rules === "schema" ? "schema" : "all" };
}

type Check = (record: object, onPath: (path: string) => void) => void;

/**
 * What somebody would put behind a parser to do the same job: Ajv, compiled at run time from the published schema, and the
 * conditions of rules.json, evaluated one by one as they stand there. What this validator knows beyond that, what is enough for
 * a value or a record to be right, is taken from them; everything else is the very same code.
 */
export function createSameChecks({ type, positions, rules }: PeerArguments) {
  const version = findVersion("next");
  const recordType = findRecordType(version, type);
  const codeLists = new Map(version.codeLists.map((list) => [list.id, list]));
  const resolver = createHeaderResolver(recordType);
  const sink = createPositions(positions);
  let read: ((cells: readonly string[]) => object) | undefined;
  let check: Check | undefined;
  let records = 0;
  let row = 0;

  function checkRecord(record: object): void {
    const paths: string[] = [];
    check?.(record, (path) => paths.push(path));
    sink.add(row, paths);
  }

  return {
    /** The cells of a row of a table; the first is its header. */
    row(cells: readonly string[]): void {
      row++;
      if (read === undefined) {
        const header = resolver.resolve(cells);
        const absent = new Set(
          recordType.fields.filter(({ inTable, kind }) => inTable || kind === "codes").map(({ path }) => path),
        );
        for (const { field } of header.columns) if (field !== undefined) absent.delete(field.path);
        read = createRowReader(header.columns, recordType, codeLists);
        check = rules === "all" ? rulesAndSchema(version, recordType, absent) : schemaOnly(type, absent);
        return;
      }
      records++;
      checkRecord(read(cells));
    },
    /** A record that was parsed from JSON. */
    record(record: object): void {
      check ??= rules === "all" ? rulesAndSchema(version, recordType) : schemaOnly(type, new Set());
      row++;
      records++;
      checkRecord(record);
    },
    end(): void {
      console.log(JSON.stringify({ records, cells: sink.end() }));
    },
  };
}

function compileSchema(type: string): ShapeValidator {
  const schema = JSON.parse(readFileSync(`schemas/next/credit-data/${type}.schema.json`, "utf8"));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
  ajv.addVocabulary(["x-creditspec"]);
  return ajv.compile(schema) as ShapeValidator;
}

function rulesAndSchema(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  absent?: ReadonlySet<string>,
): Check {
  const compiledRules = Object.fromEntries(
    Object.entries(version.compiledRules).map(([id, { applies, holds, args }]) => [
      id,
      { holds, args, ...(applies && { applies }) },
    ]),
  );
  // Not spread: what is not looked at need not be read.
  const plain: PublishedVersion = Object.create(version, {
    compiledRules: { value: compiledRules },
    shapes: { value: { [recordType.id]: Object.assign(compileSchema(recordType.id), { fields: {} }) } },
    acceptances: { value: [] },
    acceptanceOf: { value: {} },
  });
  const check: RecordCheck = createRecordCheck(plain, recordType, {
    regime: findRegime(version, "necips"),
    asOf: "2025-11-22",
    ...(absent && { absent }),
  });
  return (record, onPath) => {
    check(record, { onFinding: ({ path }) => onPath(path), onSkip: () => {} });
  };
}

/** The schema says nothing of columns; what a table has no column for is left out, as it is said once of the file. */
function schemaOnly(type: string, absent: ReadonlySet<string>): Check {
  const isRight = compileSchema(type);
  return (record, onPath) => {
    if (isRight(record)) return;
    for (const { keyword, instancePath, params } of isRight.errors ?? []) {
      const path = keyword === "required" ? `${instancePath}/${params["missingProperty"]}` : instancePath;
      if (!absent.has(path)) onPath(path);
    }
  };
}
