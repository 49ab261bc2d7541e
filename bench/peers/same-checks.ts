import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ShapeValidator } from "../../src/model/published.ts";
import { createRowReader } from "../../src/read/cells.ts";
import { createHeaderResolver } from "../../src/read/columns.ts";
import { createRecordCheck, type RecordCheck } from "../../src/validate/record-check.ts";
import { findRecordType, findRegime, findVersion } from "../../src/validate/versions.ts";

/**
 * What somebody would put behind a CSV library to do the same job: Ajv, compiled at run time from the published schema, and
 * the conditions of rules.json, evaluated one by one as they stand there. What this validator knows beyond that, which text
 * rules one test can stand for, is taken from them; everything else is the very same code.
 */
export function createSameChecks(type: string) {
  const version = findVersion("next");
  const recordType = findRecordType(version, type);
  const schema = JSON.parse(readFileSync(`schemas/next/credit-data/${type}.schema.json`, "utf8"));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
  ajv.addVocabulary(["x-creditspec"]);
  const shape = ajv.compile(schema) as ShapeValidator;
  const compiledRules = Object.fromEntries(
    Object.entries(version.compiledRules).map(([id, { suspicious: _, ...rule }]) => [id, rule]),
  );
  const codeLists = new Map(version.codeLists.map((list) => [list.id, list]));
  const resolver = createHeaderResolver(recordType);
  let read: ((cells: readonly string[]) => object) | undefined;
  let check: RecordCheck | undefined;
  const result = { records: 0, findings: 0 };

  return {
    result,
    row(cells: readonly string[]): void {
      if (read === undefined || check === undefined) {
        const header = resolver.resolve(cells);
        const absent = new Set(
          recordType.fields.filter(({ inTable, kind }) => inTable || kind === "codes").map(({ path }) => path),
        );
        for (const { field } of header.columns) if (field !== undefined) absent.delete(field.path);
        read = createRowReader(header.columns, recordType, codeLists);
        check = createRecordCheck(
          { ...version, compiledRules, shapes: { ...version.shapes, [type]: shape } },
          recordType,
          {
            regime: findRegime(version, "necips"),
            asOf: "2025-11-22",
            absent,
          },
        );
        return;
      }
      result.records++;
      check(read(cells), { onFinding: () => result.findings++, onSkip: () => {} });
    },
  };
}
