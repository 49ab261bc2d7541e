import { documentNumberYear } from "../../base/document-number.ts";
import {
  cellAccepted,
  cellClean,
  cellEscaped,
  cellIdMask,
  cellWords,
  entryFaultShift,
  entryIsMalformed,
  entryIsNone,
  headNumber,
  presenceWords,
} from "../../kernel/layout.ts";
import type { RecordCheck } from "../record-check.ts";
import type { CellSource } from "./cell-source.ts";
import { type CellVerdict, undecided } from "./cell-verdict.ts";
import { has, noColumns, same, set } from "./column-masks.ts";
import type { CostMeter } from "./cost-meter.ts";
import { HeldCell } from "./held-cell.ts";
import { isJudged, type Kernel } from "./kernel.ts";
import type { RowStage } from "./row-stage.ts";
import type { HeadPart, TableCondition, TablePlan } from "./table-plan.ts";

/** A day of events, and which of the turns of the law it lies after. */
export interface Day {
  readonly on: string;
  readonly turn: number;
}

const noDay: Day = { on: "", turn: 0 };

/** Columns of which a condition reads parts. */
export type ReadParts = Pick<TableCondition, "heads" | "years">;

export const noParts: ReadParts = { heads: new Map(), years: new Set() };

/** Of a value without a number nothing can be remembered. */
export const noNumber = -1;
/** Number of what has no year. */
const noYear = 1;
/** So many different faults of values get numbers, of which an entry has room for more. */
const mostFaults = 1 << 12;
/** So many sets of wrong fields are kept. */
const mostSets = 1 << 14;

/** The row of the kernel's output that is being checked: which fields it has, and what stands in them. */
export class RowAtHand {
  /** Place in the kernel's output. */
  index = 0;
  /** Row of which values have been judged ahead; -1 for none. */
  #judged = -1;
  /** Presence in the file, without placeholders, and without what means "without end". */
  readonly raw = new Uint32Array(presenceWords);
  readonly filled = new Uint32Array(presenceWords);
  readonly ruled = new Uint32Array(presenceWords);
  readonly malformed = new Uint32Array(presenceWords);
  /** Columns with values that have just been judged for the first time. */
  readonly novel = new Uint32Array(presenceWords);
  /** Groups that are there without a value that counts. */
  hollow = "";

  readonly #plan: TablePlan;
  readonly #faults = new Map<string, number>();
  readonly #check: RecordCheck;
  readonly #kernel: Kernel;
  readonly #text: CellSource;
  readonly #stage: RowStage;
  readonly #meter: CostMeter | undefined;
  readonly #width: number;
  readonly #asItStands: readonly boolean[];
  #rowsSeen = 0;

  /** By column, then by id; {@link seenOnce} for what was not worth keeping. */
  readonly #verdicts: (CellVerdict | undefined)[][];
  /** Verdicts on cells, by column, and the row they are of. */
  readonly #own: (CellVerdict | undefined)[];
  readonly #ownOf: Float64Array;
  /** Texts that have been decoded, by column, and the row they are of. */
  readonly #decoded: unknown[];
  readonly #decodedOf: Float64Array;
  /** By column, the amounts that its cell in some row mentions. */
  readonly #held: { readonly cell: HeldCell; row: number; isRead: boolean }[];
  /** By column of the day of the event and id: the day and its turn. */
  readonly #days: (Day | undefined)[][];
  #day: Day = noDay;
  #dayOf = 0;
  /** Paths of the fields of a mask. */
  readonly #malformedSets = new Map<string, ReadonlySet<string>>();

  constructor(options: {
    readonly plan: TablePlan;
    readonly check: RecordCheck;
    readonly kernel: Kernel;
    readonly text: CellSource;
    readonly stage: RowStage;
    readonly meter: CostMeter | undefined;
  }) {
    this.#plan = options.plan;
    this.#check = options.check;
    this.#kernel = options.kernel;
    this.#text = options.text;
    this.#stage = options.stage;
    this.#meter = options.meter;
    const { columns } = this.#plan;
    this.#width = columns.length;
    this.#asItStands = columns.map(({ isAsItStands, isSlashed }) => isAsItStands && !isSlashed);
    this.#verdicts = columns.map(() => []);
    this.#own = columns.map(() => undefined);
    this.#ownOf = new Float64Array(columns.length);
    this.#decoded = columns.map(() => undefined);
    this.#decodedOf = new Float64Array(columns.length);
    this.#held = columns.map(() => ({ cell: new HeldCell(), row: -1, isRead: false }));
    this.#days = columns.map(() => []);
  }

  /** Turns to row `index` of the kernel's output, unless values of it have been judged ahead. */
  begin(index: number): void {
    if (index !== this.#judged) this.#turnTo(index);
    this.#judged = -1;
  }

  /**
   * Judges the value of a cell of a row before somebody turns to it.
   *
   * @returns whether the kernel knows now what the value comes to
   */
  judgeAhead(index: number, column: number): boolean {
    if (index !== this.#judged) {
      this.#turnTo(index);
      this.#stage.startOwn(index);
    }
    this.#judged = index;
    const verdict = this.verdictAt(column);
    if (this.#plan.dayColumns.includes(column)) this.#dayAt(column);
    const id = this.#idAt(column);
    if (id !== 0) return this.#kernel.isJudged(column, id);
    const state = this.#stateOf(verdict);
    this.#stage.setOwn(column, state);
    return isJudged(state);
  }

  /** What was judged ahead was of other rows. */
  leave(): void {
    this.#judged = -1;
    this.#stage.startOwn(-1);
  }

  #turnTo(index: number): void {
    this.index = index;
    this.#rowsSeen++;
    this.hollow = "";
    const { presence } = this.#kernel;
    for (let word = 0; word < presenceWords; word++) {
      const bits = presence[index * presenceWords + word] as number;
      this.raw[word] = bits;
      this.filled[word] = bits;
      this.ruled[word] = bits;
      this.malformed[word] = 0;
      this.novel[word] = 0;
    }
  }

  /** Number of a value; 0 for none. */
  #idAt(column: number): number {
    return (this.#kernel.cells[(this.index * this.#width + column) * cellWords + 2] as number) & cellIdMask;
  }

  /** The verdict on a cell that is not empty, whether it needed one or not. */
  verdictAt(column: number): CellVerdict {
    if (this.#ownOf[column] === this.#rowsSeen) return this.#own[column] as CellVerdict;
    const id = this.#idAt(column);
    const verdicts = this.#verdicts[column] as (CellVerdict | undefined)[];
    const known = verdicts[id];
    if (known !== undefined && known !== seenOnce) return known;
    const verdict = this.#judge(column);
    this.#own[column] = verdict;
    this.#ownOf[column] = this.#rowsSeen;
    if (id === 0) return verdict;
    if (known === undefined) {
      set(this.novel, column);
      this.#kernel.markValue(column, id, this.#stateOf(verdict));
    }
    // Most wrong values come once, and need not be kept.
    verdicts[id] = known === seenOnce || verdict.isClean ? verdict : seenOnce;
    return verdict;
  }

  /** What the entry of a value with this verdict says of it. */
  #stateOf(verdict: CellVerdict): number {
    const { value, isPlaceholder, isMalformed, isClean, needsRow } = verdict;
    // What stands for none, to the rules, is told apart from other right values.
    if (isClean && value !== null) return cellClean;
    if (needsRow) return 0;
    const isNone = value === undefined || value === null || isPlaceholder;
    const flags = (isNone ? entryIsNone : 0) | (isMalformed ? entryIsMalformed : 0);
    return flags | (this.#faultOf(verdict) << entryFaultShift);
  }

  /** Number of what is wrong with a value: verdicts with the same one count for the same in every row. 0 where there are too many. */
  #faultOf({ value, isPlaceholder, isMalformed, byRules, bySchema, skips, values, codedValues }: CellVerdict): number {
    let name = `${value === undefined} ${value === null} ${isPlaceholder} ${isMalformed} ${values} ${codedValues}`;
    for (const { finding } of byRules) name += ` ${finding.rule.id} ${finding.path}`;
    for (const { finding } of bySchema) name += ` ${finding.rule.id} ${finding.path}`;
    for (const { rule, reason, detail } of skips) name += ` ${rule.id} ${reason} ${detail}`;
    const known = this.#faults.get(name);
    if (known !== undefined || this.#faults.size === mostFaults) return known ?? 0;
    this.#faults.set(name, this.#faults.size + 1);
    return this.#faults.size;
  }

  #judge(column: number): CellVerdict {
    const plan = this.#plan.columns[column] as TablePlan["columns"][number];
    const began = this.#meter?.begin();
    const text = this.#text.cell(this.index, column);
    const verdict = this.#plan.judge(plan, this.#check, text);
    if (verdict.isClean && plan.acceptance?.knownHead !== undefined) {
      const head = this.#kernel.cells[(this.index * this.#width + column) * cellWords + 3] as number;
      if (head !== 0) this.#kernel.markHeadClean(column, head);
    }
    if (began !== undefined) this.#meter?.endColumn(column, began);
    return verdict;
  }

  isNull(column: number): boolean {
    // What is accepted is a text.
    const code = this.#kernel.cells[(this.index * this.#width + column) * cellWords + 2] as number;
    return (code & cellAccepted) === 0 && this.verdictAt(column).value === null;
  }

  /** Number of a value among those of its column, 0 for none; {@link noNumber} where it has not been given one. */
  numberOf(column: number, { heads, years }: ReadParts): number {
    if (!has(this.ruled, column)) return 0;
    if (years.size > 0 && years.has(column)) return this.#yearAt(column);
    const { cells } = this.#kernel;
    const cell = (this.index * this.#width + column) * cellWords;
    const code = cells[cell + 2] as number;
    if ((code & cellAccepted) !== 0 && heads.size > 0) {
      const part = heads.get(column);
      if (part !== undefined) return headNumber | this.#numberOfPart(part, cells[cell + 3] as number, column);
    }
    const id = code & cellIdMask;
    return id === 0 ? noNumber : id;
  }

  /** Number of the part of a head that a rule reads: most heads differ elsewhere. */
  #numberOfPart({ index: part, from, to, numberOf, known }: HeadPart, head: number, column: number): number {
    const number = numberOf[head] as number;
    if (number > 0) return number;
    const text = String(this.valueAt(column)).slice(from, to);
    const made = known.get(text) ?? known.size + 1;
    known.set(text, made);
    numberOf[head] = made;
    this.#stage.setPart(part, head, made);
    return made;
  }

  /** Bytes of a cell; -1 where quotes make the length uncertain. */
  bytesAt(column: number): number {
    const cell = (this.index * this.#width + column) * cellWords;
    const { cells } = this.#kernel;
    const code = cells[cell + 2] as number;
    if ((code & cellEscaped) !== 0) return -1;
    return (cells[cell + 1] as number) - (cells[cell] as number) - this.#plan.margin * 2;
  }

  /** The value of a cell that is there. */
  valueAt(column: number): unknown {
    if (this.#ownOf[column] === this.#rowsSeen) return (this.#own[column] as CellVerdict).value;
    const known = this.#verdicts[column]?.[this.#idAt(column)];
    if (known !== undefined && known !== seenOnce) return known.value;
    if (this.#decodedOf[column] !== this.#rowsSeen) {
      this.#decodedOf[column] = this.#rowsSeen;
      this.#decoded[column] = this.#plan.columns[column]?.reader?.read(this.#text.cell(this.index, column));
    }
    return this.#decoded[column];
  }

  /** The amounts that a cell mentions where its bytes tell, else its value. */
  heldAt(column: number): unknown {
    const held = this.#held[column] as { readonly cell: HeldCell; row: number; isRead: boolean };
    if (held.row !== this.#rowsSeen) {
      held.row = this.#rowsSeen;
      const at = (this.index * this.#width + column) * cellWords;
      const { cells } = this.#kernel;
      const { margin } = this.#plan;
      held.isRead =
        this.isPlainText(column, cells[at + 2] as number) &&
        this.#kernel.amountsIn((cells[at] as number) + margin, (cells[at + 1] as number) - margin, held.cell.amounts);
    }
    return held.isRead ? held.cell : this.valueAt(column);
  }

  /** The year in the number of a document; {@link noYear} for none. */
  #yearAt(column: number): number {
    const cell = (this.index * this.#width + column) * cellWords;
    const { cells } = this.#kernel;
    if (this.isPlainText(column, cells[cell + 2] as number)) {
      const { margin } = this.#plan;
      const year = this.#kernel.yearIn((cells[cell] as number) + margin, (cells[cell + 1] as number) - margin);
      if (year > 0) return year;
    }
    return Number(documentNumberYear(String(this.valueAt(column)))) || noYear;
  }

  /** Whether the bytes of a cell, but for its margins, are its value. */
  isPlainText(column: number, code: number): boolean {
    if (!this.#asItStands[column] || (code & cellEscaped) !== 0) return false;
    // With margins a cell may hold something else than a text; what is accepted is one.
    return this.#plan.margin === 0 || (code & cellAccepted) !== 0;
  }

  malformedPaths(): ReadonlySet<string> {
    if (same(this.malformed, noColumns)) return none;
    const mask = this.malformed.join();
    const known = this.#malformedSets.get(mask) ?? new Set(this.#fieldsIn(this.malformed));
    if (this.#malformedSets.size < mostSets) this.#malformedSets.set(mask, known);
    return known;
  }

  #fieldsIn(mask: Uint32Array): readonly string[] {
    return this.#plan.columns.flatMap(({ index, field }) =>
      field !== undefined && has(mask, index) ? [field.path] : [],
    );
  }

  /** The day of the event by which rules are chosen. */
  get day(): Day {
    if (this.#dayOf !== this.#rowsSeen) {
      this.#dayOf = this.#rowsSeen;
      this.#day = this.#findDay();
    }
    return this.#day;
  }

  #findDay(): Day {
    for (const column of this.#plan.dayColumns) {
      if (!has(this.ruled, column)) continue;
      const day = this.#dayAt(column);
      if (day !== noDay) return day;
    }
    return noDay;
  }

  #dayAt(column: number): Day {
    const number = this.numberOf(column, noParts);
    const days = this.#days[column] as (Day | undefined)[];
    const known = number === noNumber ? undefined : days[number];
    if (known !== undefined) return known;
    const day = this.#describeDay(this.valueAt(column));
    if (number !== noNumber) {
      days[number] = day;
      this.#stage.setTurn(column, number, day === noDay ? undefined : day.turn);
    }
    return day;
  }

  #describeDay(value: unknown): Day {
    if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return noDay;
    const { turns } = this.#plan;
    const later = turns.findIndex((turn) => value < turn);
    return { on: value, turn: 1 + (later < 0 ? turns.length : later) };
  }
}

const none: ReadonlySet<string> = new Set();

/** Stands for the verdict on a wrong value that has come once. */
const seenOnce: CellVerdict = { ...undecided };
