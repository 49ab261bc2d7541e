import * as layout from "../../kernel/layout.ts";
import type { Acceptance } from "../../model/acceptance.ts";
import type { AcceptanceAutomata } from "../../model/automaton.ts";
import type {
  ByteTest,
  CompiledExpression,
  CompiledRule,
  FieldDescription,
  FieldUse,
  PublishedVersion,
  RecordTypeDescription,
  RegimeDescription,
} from "../../model/published.ts";
import { type CellReader, createCellReader, put } from "../../read/cells.ts";
import { type Column, isBlank } from "../../read/columns.ts";
import type { RecordCheck, RecordPlan } from "../record-check.ts";
import { type CellVerdict, judgeCell } from "./cell-verdict.ts";

/** How a column is read. */
export interface ReadColumn {
  /** Absent for a column that is no field of the record type; nothing is checked there. */
  readonly field?: FieldDescription;
  readonly reader?: CellReader;
  /** Whether nothing stands in the header, so that a value in the column must be told of. */
  readonly isNameless: boolean;
  /** Whether the value of a cell is its text: nothing is looked up, split or rewritten but for the slashes of a date. */
  readonly isAsItStands: boolean;
  /** Whether a right cell may have slashes where its value has hyphens. */
  readonly isSlashed: boolean;
  /** Whether a cell holds several values. */
  readonly isList: boolean;
}

/** How one column of a table is checked. */
export interface ColumnPlan extends ReadColumn {
  readonly index: number;
  /** Place of the field in the record type; findings of a row come in this order. */
  readonly order: number;
  /** Texts that are right for certain and whose value is the text itself. */
  readonly acceptance?: Acceptance;
  /** Index of the automaton that recognises them; absent where there is none. */
  readonly automaton?: number;
  /** Whether recurring cells get numbers: all of them, because rules about the record rest on them; or those not accepted. */
  readonly interns: "always" | "rejected" | "never";
  /** Whether a cell can be read as "without end", which is no value to the rules. */
  readonly mayBeNull: boolean;
}

/** Characters of a head that rules read. */
export interface HeadPart {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** By the number of the head: that of the part. */
  readonly numberOf: Int32Array;
  readonly known: Map<string, number>;
}

/** A condition about the record and what it rests on in a table. */
export interface TableCondition {
  /** Columns whose being filled in, or being wrong, matters. */
  readonly columns: readonly number[];
  /** Columns of which it reads only some of the first characters, which lie in a known head; and which ones. */
  readonly heads: ReadonlyMap<number, HeadPart>;
  /** Columns of which it only asks whether they are there. */
  readonly askedFor: ReadonlySet<number>;
  /** Columns of which it reads only the year in the number of a document. */
  readonly years: ReadonlySet<number>;
  /** Columns of which it only asks what amounts they mention. */
  readonly held: ReadonlySet<number>;
  /** Whether the day of the event matters: the rule is in force on some days only, or has parameters. */
  readonly needsDay: boolean;
}

/** One of several conditions of which each is enough for a rule to hold. */
export interface TableAlternative extends TableCondition {
  readonly holds: CompiledExpression<boolean>;
  /** Tests of bytes that are enough for it to be true; none where there are none. */
  readonly tests: readonly ColumnTest[];
}

/** A test of the bytes of a row that can pass, or say nothing. */
export interface ColumnTest {
  readonly test: "length" | "difference" | ByteTest["test"];
  readonly column: number;
  /** Bytes at least; or digits of a bound; or the power of ten that an amount is multiplied by. */
  readonly limit: number;
  /** Another column, -1 for none; or how many digits of a bound stand behind the point. */
  readonly other: number;
}

/** A rule about the record. */
export interface TableRule extends TableCondition {
  readonly plan: RecordPlan;
  readonly alternatives: readonly TableAlternative[];
  /** Lengths in bytes that settle it in most rows. */
  readonly lengths?: LengthCondition;
}

/** Enough for a rule to hold: texts of different lengths differ. */
export interface LengthCondition {
  readonly differ: readonly (readonly [number, number])[];
  readonly atLeast: readonly (readonly [column: number, characters: number])[];
}

/** How the rows of one table are checked: explicit data, made from the record type and the header. */
export interface TablePlan {
  readonly recordType: RecordTypeDescription;
  readonly columns: readonly ColumnPlan[];
  readonly automata: AcceptanceAutomata;
  readonly rules: readonly TableRule[];
  /** Column of a field. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Columns of codes that rules about the record read: few values, which settle most rules together. */
  readonly codeColumns: readonly number[];
  /** Parts of heads that rules read. */
  readonly headParts: number;
  /** Columns of the days by which rules are chosen, the first that holds one. */
  readonly dayColumns: readonly number[];
  /**
   * Where rules and their parameters come into force and go out of it, ascending: days before which and `day~` after which
   * others are in force.
   */
  readonly turns: readonly string[];
  /** Bytes on either side of a text that belong to its cell. */
  readonly margin: number;
  /** Judges the text of a cell by itself. */
  judge(column: ColumnPlan, check: RecordCheck, text: string): CellVerdict;
}

/** Most columns a table can have for this path. */
export const mostColumns = layout.presenceWords * 32;

/** Compiles a record type and the columns of a table into the plan of its rows. */
export function createTablePlan(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  columns: readonly Column[],
  check: RecordCheck,
  regime: RegimeDescription,
): TablePlan {
  const codeLists = new Map(version.codeLists.map((list) => [list.id, list]));
  const read = columns.map(({ field, header }): ReadColumn => {
    const isNameless = isBlank(header);
    if (field === undefined) return { isNameless, isAsItStands: false, isSlashed: false, isList: false };
    return {
      field,
      reader: createCellReader(field, recordType, codeLists),
      isNameless,
      isAsItStands: isReadAsItStands(field),
      isSlashed: field.kind === "date" && recordType.tableDates.includes("YYYY/MM/DD"),
      isList: field.kind === "codes" || field.kind === "texts",
    };
  });
  return { ...createPlan(version, recordType, read, check, regime), margin: 0, judge: judgeCell };
}

/** Compiles a record type and columns that are read in any way. */
export function createPlan(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  columns: readonly ReadColumn[],
  check: RecordCheck,
  regime: RegimeDescription,
): Omit<TablePlan, "margin" | "judge"> {
  const codeLists = new Map(version.codeLists.map((list) => [list.id, list]));
  const fieldOrder = new Map(recordType.fields.map(({ path }, index) => [path, index]));
  const columnOf = new Map(
    columns.flatMap(({ field }, index) => (field === undefined ? [] : [[field.path, index] as const])),
  );
  const { automata } = version;
  const acceptanceOf = columns.map(({ field, isAsItStands }) =>
    field !== undefined && isAsItStands ? version.acceptanceOf[recordType.id]?.[field.path] : undefined,
  );
  const acceptances = acceptanceOf.map((index): Acceptance | undefined => version.acceptances[index ?? -1]);
  const headParts = new Map<string, HeadPart>();
  const rules = check.plans.map(planRule);
  const whole = new Set(rules.flatMap(wholeColumns));

  const planned = columns.map((column, index): ColumnPlan => {
    const { field } = column;
    const acceptance = acceptances[index];
    const automaton = automata.automatonOf[acceptanceOf[index] ?? -1] ?? -1;
    return {
      ...column,
      index,
      order: fieldOrder.get(field?.path ?? "") ?? recordType.fields.length,
      ...(acceptance !== undefined && { acceptance }),
      ...(automaton !== -1 && { automaton }),
      interns: field === undefined ? "never" : whole.has(index) ? "always" : "rejected",
      mayBeNull: field?.kind === "date" && field.longTerm === true,
    };
  });
  const isCode = (column: number) => {
    const list = codeLists.get(columns[column]?.field?.codeList ?? "");
    return list !== undefined && list.codes.length <= fewCodes;
  };
  const codeColumns = [...whole].filter(isCode).sort((a, b) => a - b);
  const dayColumns = recordType.eventDate.flatMap((path) => columnOf.get(path) ?? []);
  return {
    recordType,
    columns: planned,
    automata,
    rules,
    columnOf,
    codeColumns,
    headParts: headParts.size,
    dayColumns,
    turns: turnsOf(rules, regime, version),
  };

  /** Rules that read the same part share its numbers. */
  function headPart(column: number, { from, to }: { readonly from: number; readonly to: number }): HeadPart {
    const name = `${column} ${from} ${to}`;
    const part = headParts.get(name) ?? {
      index: headParts.size,
      from,
      to,
      numberOf: new Int32Array(layout.mostHeads),
      known: new Map(),
    };
    headParts.set(name, part);
    return part;
  }

  function planRule(plan: RecordPlan): TableRule {
    const { rule, compiled, isDated } = plan;
    const needsDay = isDated || rule.parameters !== undefined || version.lawUntil !== undefined;
    const lengths = compiled.lengths === undefined || needsDay ? undefined : lengthsOf(compiled.lengths);
    return {
      plan,
      ...planCondition([...(rule.reads ?? []), ...(rule.requires ?? [])], compiled.uses ?? {}, needsDay),
      alternatives: (compiled.alternatives ?? []).map(({ holds, uses, bytes }) => ({
        holds,
        tests: bytes === undefined ? [] : testsOf(bytes),
        ...planCondition(Object.keys(uses), uses, needsDay),
      })),
      ...(lengths !== undefined && { lengths }),
    };
  }

  function planCondition(
    paths: readonly string[],
    uses: Readonly<Record<string, FieldUse>>,
    needsDay: boolean,
  ): TableCondition {
    const matters = new Set<number>();
    const heads = new Map<number, HeadPart>();
    const askedFor = new Set<number>();
    const years = new Set<number>();
    const held = new Set<number>();
    for (const path of new Set(paths)) {
      const column = columnOf.get(path);
      if (column === undefined) {
        for (const [other, index] of columnOf) {
          if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) matters.add(index);
        }
        continue;
      }
      matters.add(column);
      const use = uses[path] ?? "whole";
      if (use === "presence") askedFor.add(column);
      else if (typeof use === "object" && "of" in use) {
        if (!use.of.includes("documentNumberYear")) held.add(column);
        else if (use.of.length === 1) years.add(column);
      } else if (typeof use === "object" && use.to <= (acceptances[column]?.knownHead ?? 0))
        heads.set(column, headPart(column, use));
    }
    for (const path of needsDay ? recordType.eventDate : []) {
      const column = columnOf.get(path);
      if (column !== undefined) matters.add(column);
    }
    return { columns: [...matters].sort((a, b) => a - b), heads, askedFor, years, held, needsDay };
  }

  function testsOf(test: ByteTest): readonly ColumnTest[] {
    if ("decimal" in test) {
      const column = columnOf.get(test.decimal);
      const [whole = "", fraction = ""] = test.than.split(".");
      const limit = Number(whole + fraction);
      const isFit = column !== undefined && /^\d+$/.test(whole) && limit < 2 ** 31;
      return isFit ? [{ test: test.test, column, limit, other: fraction.length }] : [];
    }
    const column = columnOf.get(test.text);
    const other = test.amount === undefined ? -1 : columnOf.get(test.amount);
    if (column === undefined || other === undefined) return [];
    return [{ test: test.test, column, limit: test.shift, other }];
  }

  /** Columns whose values a rule reads as a whole; the day of the event is known by its turn. */
  function wholeColumns({ plan: { rule, compiled }, heads, years, held, needsDay }: TableRule): number[] {
    const read = (rule.reads ?? []).filter((path) => compiled.uses?.[path] !== "presence");
    return [...read, ...(needsDay ? recordType.eventDate : [])].flatMap((path) => {
      const column = columnOf.get(path);
      const isPart = column === undefined || heads.has(column) || years.has(column) || held.has(column);
      return isPart ? [] : [column];
    });
  }

  function lengthsOf({ differ, atLeast }: NonNullable<CompiledRule["lengths"]>): LengthCondition | undefined {
    const at = (path: string) => columnOf.get(path) ?? -1;
    const condition: LengthCondition = {
      differ: differ.map(([one, other]) => [at(one), at(other)] as const),
      atLeast: atLeast.map(([path, characters]) => [at(path), characters] as const),
    };
    const named = [...condition.differ.flat(), ...condition.atLeast.map(([column]) => column)];
    // Only of texts as they stand does the length in the file say anything.
    const isPlain = (column: number) => {
      const { field, isAsItStands } = columns[column] ?? {};
      return isAsItStands === true && field?.kind === "text";
    };
    return named.every(isPlain) ? condition : undefined;
  }
}

/** A record with something in every field that the table has a column for. */
export function fullRecord({ columns }: TablePlan): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { reader, isList } of columns) if (reader) put(record, reader.segments, isList ? ["-"] : "-");
  return record;
}

/** Code lists with no more codes have few values in a file. */
const fewCodes = 100;

/** Every day that makes a difference to which rules and parameters are in force. */
function turnsOf(
  rules: readonly TableRule[],
  { parameters }: RegimeDescription,
  { lawUntil }: PublishedVersion,
): readonly string[] {
  const turns = new Set<string>(lawUntil === undefined ? [] : [`${lawUntil}~`]);
  const addTerm = (from: string | undefined, to: string | undefined) => {
    if (from !== undefined) turns.add(from);
    // Comes after the day itself and before the next one.
    if (to !== undefined) turns.add(`${to}~`);
  };
  for (const { plan } of rules) {
    addTerm(plan.rule.effectiveFrom, plan.rule.effectiveTo);
    for (const name of plan.rule.parameters ?? []) {
      for (const { from, to } of parameters[name]?.entries ?? []) addTerm(from, to);
    }
  }
  return [...turns].sort();
}

/** Whether the value of a cell is its text: nothing is looked up, split or rewritten but for the slashes of a date. */
function isReadAsItStands({ codeList, kind, longTerm, noteIn }: FieldDescription): boolean {
  if (codeList !== undefined || noteIn !== undefined) return false;
  // No acceptance of a date admits slashes.
  return kind !== "codes" && kind !== "texts" && !(kind === "date" && longTerm === true);
}
