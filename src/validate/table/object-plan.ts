import { maxObjects } from "../../kernel/layout.ts";
import type {
  FieldDescription,
  PublishedVersion,
  RecordTypeDescription,
  RegimeDescription,
} from "../../model/published.ts";
import { parseJson } from "../../read/json-text.ts";
import { QualityCount } from "../quality-count.ts";
import type { RecordCheck } from "../record-check.ts";
import { type CellVerdict, judgeValue, undecided } from "./cell-verdict.ts";
import { type ColumnPlan, createPlan, mostColumns, type ReadColumn, type TablePlan } from "./table-plan.ts";

/** Lists of values, and of objects: each is one column as a whole. */
const listKinds = new Set(["codes", "texts", "list"]);

/**
 * Compiles a record type into the plan of lines of JSON objects: every field that is neither an object nor inside a list is a
 * column, and the text of a cell is that of its value in JSON.
 *
 * @returns nothing for a record type with more columns or nested objects than the kernel can hold
 */
export function createObjectPlan(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  check: RecordCheck,
  regime: RegimeDescription,
): TablePlan | undefined {
  const fields = recordType.fields.filter(({ kind, path }) => kind !== "object" && !path.includes("/*/"));
  const objects = new Set(recordType.fields.filter(({ kind }) => kind === "object").map(({ path }) => path));
  if (fields.length > mostColumns || objects.size >= maxObjects) return undefined;
  const quality = new QualityCount(false);
  quality.open(recordType);
  return {
    ...createPlan(version, recordType, fields.map(readColumn), check, regime),
    margin: 1,
    judge: (column, check, text) => judgeMember(column, check, text, quality),
  };
}

function readColumn(field: FieldDescription): ReadColumn {
  const isList = listKinds.has(field.kind);
  return {
    field,
    reader: { segments: field.path.slice(1).split("/"), read: readMember },
    isNameless: false,
    isAsItStands: !isList,
    isSlashed: false,
    isList,
  };
}

/** The value of a text in JSON; undefined where it is none, or an object in it has a key twice. */
function readMember(text: string): unknown {
  if (text.startsWith('"') && !text.includes("\\")) return text.slice(1, -1);
  const { value, fault } = parseJson(text);
  return fault === undefined ? value : undefined;
}

/** Judges the text of a value. Whatever is out of the ordinary is left to the check of the whole record. */
function judgeMember(
  { reader, field, isList, mayBeNull, order }: ColumnPlan,
  check: RecordCheck,
  text: string,
  quality: QualityCount,
): CellVerdict {
  const value = reader?.read(text);
  if (reader === undefined || field === undefined || value === undefined || value === "") return undecided;
  const verdict = judgeValue(field, order, check, value);
  const { values, codedValues } = quality.valuesAt(reader.segments, value);
  // One text or several, which may be wrong; a list of objects, or a number, that is right; or "without end".
  const isOne = values === 1 && codedValues === (field.codeList === undefined ? 0 : 1);
  const isText = typeof value === "string" && !isList && isOne;
  const areTexts = isList && !verdict.isPlaceholder && Array.isArray(value) && value.every(isString);
  const isRight = verdict.isClean && (isList || isOne || (value === null && mayBeNull));
  return { ...verdict, values, codedValues, needsRow: !isText && !areTexts && !isRight };
}

function isString(value: unknown): boolean {
  return typeof value === "string";
}
