import { type KernelEngine, KernelHost, type KernelMemory } from "../../base/kernel-host.ts";
import * as layout from "../../kernel/layout.ts";
import type { Encoding } from "../../read/encoding.ts";
import type { Automaton } from "./automaton.ts";
import { blankCodes } from "./blank-codes.ts";
import type { CharacterClasses } from "./character-classes.ts";
import { createPlainKernel, type KernelFunctions, kernelBinary } from "./kernel.generated.ts";
import { type AutomatonTable, automatonTable, byPairs, encodeClasses, SkipSets } from "./kernel-tables.ts";
import { MemoryPlan } from "./memory-plan.ts";
import { NameTable } from "./name-table.ts";

export interface KernelColumn {
  /** What is surely right; absent: nothing is accepted. */
  readonly automaton?: Automaton & {
    /** Fewest and most characters. */
    readonly minLength: number;
    readonly maxLength: number;
    readonly check?: "credit-code" | "citizen-id";
    /** Accepted only if so many characters at the beginning, all ASCII, are known to be clean and more follow. */
    readonly knownHead?: number;
  };
  /** Which values get ids: all, as long as there is room, those that are not accepted, or none: without an automaton all are clean then. */
  readonly interns: "always" | "rejected" | "never";
}

export interface KernelOptions {
  readonly encoding: Encoding;
  /** What stands between the cells of a row, one ASCII character; absent for lines of JSON objects. */
  readonly separator?: string;
  /** Lines of JSON objects: by column, the names that lead to its member. In at most 32 objects; UTF-8 only. */
  readonly members?: readonly (readonly string[])[];
  readonly classes: CharacterClasses;
  /** By UTF-16 code unit, what it means to amounts and years; absent where `amountsIn` and `yearIn` are not to be called. */
  readonly textRoles?: Uint8Array;
  /** Bytes for what is known of rows as a whole; 0 unless told otherwise. */
  readonly stageBytes?: number;
  /** At most 128. */
  readonly columns: readonly KernelColumn[];
  /** Most bytes of one scan; no fewer than the longest name has. */
  readonly blockSize: number;
  /** Most rows of one scan; {@link mostRows} unless told otherwise. */
  readonly maxRows?: number;
  /** Most values of a column that get ids; 16,384 unless told otherwise. */
  readonly maxValues?: number;
}

const host = new KernelHost<KernelFunctions>({ kernelBinary, createPlainKernel });

/** Rows of one scan unless told otherwise: their cells should lie in the cache with the block. */
export const mostRows = 256;

/** Most values of a column without ids whose verdict is remembered. */
const mostRecurring = 1024;

/** Bytes for known values and what is known of them, on average per column. */
const arenaPerColumn = 1 << 19;

/**
 * Cuts bytes of delimiter-separated text into rows and cells, exactly as {@link TableSplitter} does with their text, and says
 * of each cell whether it is empty, surely right, or which recurring value it is. Or does the same with lines of JSON objects and
 * their members, where nothing about a line is out of the ordinary. Runs as WebAssembly, and as plain JavaScript where that is
 * missing.
 *
 * The bytes are UTF-8 or GB18030, known to be valid, without NUL or byte order mark. Put them into `input`, call `scan`, read
 * `rows`, `presence` and `cells` (src/kernel/layout.ts says how they are laid out), and keep the bytes from `consumed` on for
 * the next scan. A row longer than the block needs a larger one: see `grow`.
 */
export class Kernel {
  readonly engine: KernelEngine;
  readonly width: number;
  /** Address of the room for what is known of rows as a whole. */
  readonly stageAt: number;
  readonly #functions: KernelFunctions;
  readonly #memory: KernelMemory<KernelFunctions>;
  readonly #amounts: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #presence: number;
  readonly #attention: number;
  readonly #cells: number;
  readonly #input: number;
  readonly #maxRows: number;
  readonly #scan: KernelFunctions["scan"];
  /** Whether strings of JSON are written out behind the block. */
  readonly #writesOut: boolean;
  #blockSize: number;
  #views!: Views;

  constructor(options: KernelOptions, engine: KernelEngine = host.preferredEngine) {
    const { encoding, separator = "\n", members, columns, maxRows = mostRows } = options;
    this.engine = engine;
    this.width = columns.length;
    this.#maxRows = maxRows;
    this.#blockSize = options.blockSize;
    const plan = new MemoryPlan();
    const values = new ColumnWriter(options, plan);
    const names = members && new NameTable(members, plan);
    const roles = options.textRoles && rolesIn(encoding, options.textRoles);
    const rolesAt = plan.take(roles?.length ?? 0);
    this.#amounts = plan.take(layout.maxAmounts * 8);
    this.stageAt = plan.take(options.stageBytes ?? 0);
    this.#columns = plan.take(columns.length * layout.columnSize);
    this.#rows = plan.take(maxRows * layout.rowWords * 4);
    this.#presence = plan.take(maxRows * layout.presenceWords * 4);
    this.#attention = plan.take(maxRows * layout.presenceWords * 4);
    this.#cells = plan.take(maxRows * columns.length * layout.cellWords * 4);
    const arena = plan.take(columns.length * arenaPerColumn);
    // The arena is compared in steps of sixteen bytes, which the input behind it leaves room for.
    this.#input = plan.take(0);
    this.#writesOut = members !== undefined;
    this.#memory = host.createMemory(engine, this.#endOf(this.#blockSize));
    this.#functions = this.#memory.functions;
    this.#scan = members === undefined ? this.#functions.scan : this.#functions.scanObjects;
    this.#look();

    const { bytes, words } = this.#views;
    const set = (at: number, value: number) => {
      words[at >> 2] = value;
    };
    const code = separator.charCodeAt(0);
    set(layout.separatorAt, code);
    set(layout.separatorIsTrailAt, encoding === "gb18030" && code >= 0x30 ? 1 : 0);
    set(layout.isGb18030At, encoding === "gb18030" ? 1 : 0);
    set(layout.widthAt, this.width);
    set(layout.textRolesAt, rolesAt);
    set(layout.amountsAt, this.#amounts);
    set(layout.columnsAt, this.#columns);
    set(layout.rowsAt, this.#rows);
    set(layout.presenceAt, this.#presence);
    set(layout.attentionAt, this.#attention);
    set(layout.cellsAt, this.#cells);
    set(layout.inputAt, this.#input);
    set(layout.maxRowsAt, maxRows);
    set(layout.arenaAt, arena);
    set(layout.arenaEndAt, this.#input);
    if (roles !== undefined) bytes.set(roles, rolesAt);
    writeConstants(bytes, words, encoding);
    values.write(bytes, words, this.#columns);
    names?.write(bytes, words, (name) => this.hash(name));
  }

  /** Room for the bytes to scan: the block. */
  get input(): Uint8Array {
    return this.#views.input;
  }

  /**
   * Rows of the last scan, {@link layout.rowWords} words each: start, end, cells, cells not empty, flags, line breaks inside
   * quotes, hash of the first cell.
   */
  get rows(): Int32Array {
    return this.#views.rows;
  }

  /** All of the memory, by bytes and by words. */
  get bytes(): Uint8Array {
    return this.#views.bytes;
  }

  get words(): Int32Array {
    return this.#views.words;
  }

  /** Which cells of the rows are not empty, a bit per column, {@link layout.presenceWords} words per row. */
  get presence(): Uint32Array {
    return this.#views.presence;
  }

  /** Which cells of the rows are neither empty nor accepted nor known to be clean, likewise. */
  get attention(): Int32Array {
    return this.#views.attention;
  }

  /** Cells of the rows, as many per row as there are columns, {@link layout.cellWords} words each: start, end, flags and id, id of the head. */
  get cells(): Int32Array {
    return this.#views.cells;
  }

  /** Offset of the first byte that the last scan has not put out. */
  get consumed(): number {
    return this.#views.words[layout.consumedAt >> 2] as number;
  }

  /** Whether the row at `consumed` is one that {@link TableSplitter} finds to have an unclosed quote. */
  get fault(): boolean {
    return this.#views.words[layout.faultAt >> 2] !== 0;
  }

  /**
   * Scans `input` from offset `from`, where a row begins, up to offset `to`. Returns the number of rows; it stops early when
   * there is no more room for rows, and at a fault.
   */
  scan(from: number, to: number, isFinal: boolean): number {
    return this.#scan(from, to, isFinal ? 1 : 0);
  }

  /**
   * Passes rows of the last scan, from one on, of which it is known what is to be said; see {@link RowStage.takeKeys} for their keys.
   *
   * @param limit offset in the input; what begins there is not passed
   * @returns the first row that is not passed, of which {@link settle} or its like is the next thing to be asked if anything is
   */
  pass(from: number, to: number, limit: number): number {
    return this.#functions.pass(from, to, limit);
  }

  /**
   * Number of the profile by which row `index` of the last scan is settled, for which it is counted; 0 for a row that is not.
   * Not to be asked of a row that needs attention, or without a {@link RowStage}.
   */
  settle(index: number): number {
    return this.#functions.settle(index);
  }

  /** The same of any row, with the fields that count and those that are wrong as {@link RowStage.setRow} has put them. */
  settleMasked(index: number): number {
    return this.#functions.settleMasked(index);
  }

  /** Makes room for a larger block. What is in `input` stays; the arrays got before must be got anew. */
  grow(blockSize: number): void {
    if (blockSize <= this.#blockSize) return;
    this.#blockSize = blockSize;
    this.#memory.grow(this.#endOf(blockSize));
    this.#look();
  }

  /** Number of values of a column that have ids; ids are numbered from 1. */
  valueCount(column: number): number {
    return this.#count(this.#dictionary(column, layout.columnValues));
  }

  /** Number of heads of a column that have ids. */
  headCount(column: number): number {
    return this.#count(this.#dictionary(column, layout.columnHeads));
  }

  /** From now on this is known of a value of a column: flags and fault, as its entry says them. */
  markValue(column: number, id: number, state: number): void {
    this.#mark(this.#dictionary(column, layout.columnValues), id, state);
  }

  /** Whether a value of a column is known to be clean, or what is wrong with it. */
  isJudged(column: number, id: number): boolean {
    return isJudged(this.#views.words[this.#stateAt(this.#dictionary(column, layout.columnValues), id)] as number);
  }

  /** From now on cells with this head count as accepted if all else about them is right. */
  markHeadClean(column: number, id: number): void {
    this.#mark(this.#dictionary(column, layout.columnHeads), id, layout.cellClean);
  }

  /** The hash that a row whose first cell has these bytes carries. */
  hash(bytes: Uint8Array): number {
    if (bytes.length > this.#blockSize) throw new RangeError("longer than the block");
    const { input } = this;
    const kept = input.slice(0, bytes.length);
    input.set(bytes);
    const hash = this.#functions.hashInput(0, bytes.length);
    input.set(kept);
    return hash;
  }

  /**
   * Puts the amounts of yuan that the text between two offsets of `input` mentions in a list, which is emptied first.
   *
   * @returns false for a text of which only {@link amountsInText} can say what it mentions
   */
  amountsIn(from: number, to: number, amounts: number[]): boolean {
    const count = this.#functions.findAmounts(from, to);
    if (amounts.length > 0) amounts.length = 0;
    const { input, words } = this.#views;
    for (let place = this.#amounts >> 2, end = place + count * 2; place < end; place += 2) {
      let amount = 0;
      for (let at = words[place] as number; at < (words[place + 1] as number); at++)
        amount = amount * 10 + (input[at] as number) - zero;
      amounts.push(amount);
    }
    return count >= 0;
  }

  /** The year that the document number between two offsets of `input` carries; 0 where only {@link documentNumberYear} can say. */
  yearIn(from: number, to: number): number {
    return this.#functions.findYear(from, to);
  }

  /** End of the memory for a block of so many bytes; strings of JSON that are written out take no more room than it does. */
  #endOf(blockSize: number): number {
    const end = this.#input + blockSize + layout.slack;
    return this.#writesOut ? end + blockSize + layout.slack : end;
  }

  #look(): void {
    const { buffer } = this.#memory;
    this.#views = {
      bytes: new Uint8Array(buffer),
      words: new Int32Array(buffer),
      input: new Uint8Array(buffer, this.#input, this.#blockSize),
      rows: new Int32Array(buffer, this.#rows, this.#maxRows * layout.rowWords),
      presence: new Uint32Array(buffer, this.#presence, this.#maxRows * layout.presenceWords),
      attention: new Int32Array(buffer, this.#attention, this.#maxRows * layout.presenceWords),
      cells: new Int32Array(buffer, this.#cells, this.#maxRows * this.width * layout.cellWords),
    };
    const written = (this.#input + this.#blockSize + layout.slack + 3) & ~3;
    this.#views.words[layout.writtenAt >> 2] = written;
    this.#views.words[layout.writtenEndAt >> 2] = this.#writesOut ? written + this.#blockSize : written;
  }

  /** Address of a dictionary, 0 for none. */
  #dictionary(column: number, which: number): number {
    return this.#views.words[(this.#columns + column * layout.columnSize + which) >> 2] as number;
  }

  #count(dictionary: number): number {
    return dictionary === 0 ? 0 : (this.#views.words[(dictionary + layout.dictionaryCount) >> 2] as number);
  }

  #mark(dictionary: number, id: number, flags: number): void {
    const at = this.#stateAt(dictionary, id);
    const { words } = this.#views;
    words[at] = (words[at] as number) | flags;
  }

  /** Index of the word that says what is known of a value. */
  #stateAt(dictionary: number, id: number): number {
    if (id < 1 || id > this.#count(dictionary)) throw new RangeError(`no value ${id}`);
    const { words } = this.#views;
    const index = words[(dictionary + layout.dictionaryIndex) >> 2] as number;
    return ((words[(index >> 2) + id - 1] as number) + layout.entryState) >> 2;
  }
}

interface Views {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly input: Uint8Array;
  readonly rows: Int32Array;
  readonly presence: Uint32Array;
  readonly attention: Int32Array;
  readonly cells: Int32Array;
}

/** Lays out classes, automata and dictionaries of the columns, then writes them. */
class ColumnWriter {
  readonly #options: KernelOptions;
  readonly #classes;
  readonly #skipSets: SkipSets;
  readonly #tables = new Map<Uint16Array, { readonly at: number; readonly table: AutomatonTable } | undefined>();
  readonly #dictionaries: { readonly at: number; readonly limit: number }[] = [];
  readonly #columns: Int32Array[] = [];

  constructor(options: KernelOptions, plan: MemoryPlan) {
    this.#options = options;
    this.#classes = encodeClasses(options.classes, options.encoding);
    this.#skipSets = new SkipSets(this.#classes, options.encoding);
    for (const column of options.columns) this.#columns.push(this.#layOut(column, plan));
  }

  #layOut({ automaton, interns }: KernelColumn, plan: MemoryPlan): Int32Array {
    const words = new Int32Array(layout.columnSize / 4);
    if (automaton !== undefined) {
      const laidOut = this.#table(automaton, plan);
      if (laidOut !== undefined) {
        words[layout.columnTable >> 2] = laidOut.at;
        words[layout.columnStart >> 2] = laidOut.at + laidOut.table.start;
      }
      words[layout.columnMinLength >> 2] = automaton.minLength;
      words[layout.columnMaxLength >> 2] = Math.min(automaton.maxLength, 0x7fffffff);
      words[layout.columnCheck >> 2] = automaton.check === undefined ? 0 : checks[automaton.check];
      if (automaton.knownHead !== undefined) {
        words[layout.columnKnownHead >> 2] = automaton.knownHead;
        words[layout.columnHeads >> 2] = this.#dictionary(plan);
      }
    }
    if (interns === "never") words[layout.columnIdle >> 2] = automaton === undefined ? layout.cellClean : 0;
    else {
      const values = this.#dictionary(plan);
      words[layout.columnValues >> 2] = values;
      // Values that are rejected must find room however many others there are.
      if (interns === "always") words[layout.columnKnown >> 2] = values;
      else if (automaton !== undefined) words[layout.columnKnown >> 2] = this.#dictionary(plan, mostRecurring);
    }
    return words;
  }

  /** Columns that share an automaton share its table. */
  #table(automaton: Automaton, plan: MemoryPlan) {
    const { transitions } = automaton;
    if (!this.#tables.has(transitions)) {
      const table = automatonTable(automaton, this.#classes.count, this.#skipSets);
      this.#tables.set(transitions, table && { at: plan.take(table.pairs.byteLength), table });
    }
    return this.#tables.get(transitions);
  }

  #dictionary(plan: MemoryPlan, limit = this.#options.maxValues ?? 16384): number {
    const at = plan.take(dictionaryBytes(limit));
    this.#dictionaries.push({ at, limit });
    return at;
  }

  write(bytes: Uint8Array, words: Int32Array, columns: number): void {
    bytes.set(this.#classes.short, layout.classes);
    bytes.set(this.#classes.fourBytes, layout.fourByteClasses);
    bytes.set(this.#classes.astral, layout.astralClasses);
    this.#skipSets.sets.forEach((set, index) => {
      bytes.set(set, layout.skipSets + ((index + 1) << layout.skipSetShift));
    });
    for (const laidOut of this.#tables.values()) {
      if (laidOut === undefined) continue;
      new Uint16Array(bytes.buffer, laidOut.at, laidOut.table.pairs.length).set(laidOut.table.pairs);
    }
    for (const { at, limit } of this.#dictionaries) {
      const slots = at + layout.dictionarySize;
      words[(at + layout.dictionarySlots) >> 2] = slots;
      words[(at + layout.dictionaryMask) >> 2] = layout.firstMask;
      words[(at + layout.dictionaryIndex) >> 2] = slots + slotCount(limit) * 4;
      words[(at + layout.dictionaryLimit) >> 2] = limit;
    }
    this.#columns.forEach((column, index) => {
      words.set(column, (columns + index * layout.columnSize) >> 2);
    });
  }
}

const zero = 0x30;

/** Roles by UTF-16 code unit as the kernel looks them up in an encoding. */
function rolesIn(encoding: Encoding, byUnit: Uint8Array): Uint8Array {
  return encoding === "utf-8" ? byUnit : byPairs(byUnit, 0);
}

const checks = { "credit-code": layout.checkCreditCode, "citizen-id": layout.checkCitizenId } as const;

/** Most slots that come into use: they double as soon as there are half as many values. */
function slotCount(limit: number): number {
  let count = layout.firstMask + 1;
  while (limit * 2 > count - 1) count *= 2;
  return count;
}

function dictionaryBytes(limit: number): number {
  return layout.dictionarySize + (slotCount(limit) + limit) * 4;
}

function writeConstants(bytes: Uint8Array, words: Int32Array, encoding: Encoding): void {
  words.set(blankCodes[encoding], layout.blanks >> 2);
  words[layout.blankCountAt >> 2] = blankCodes[encoding].length;

  writeTerms(bytes);
  for (let bit = 0; bit < 16; bit++) bytes[layout.byteSetBits + bit] = 1 << (bit & 7);
  bytes.set([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], layout.citizenWeights);
  const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  bytes.set(ascii("0X987654321"), layout.organizationChecks);
  bytes.set(ascii("10X98765432"), layout.citizenChecks);
}

/** What the characters of a credit code add to its sums (GB 32100, GB 11714). */
function writeTerms(bytes: Uint8Array): void {
  // 3^(i-1) mod 31; the last symbol enters with weight 1, so that a right code sums to a multiple of 31.
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];
  const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  bytes.fill(0x80, layout.creditTerms, layout.creditTerms + weights.length * 128);
  weights.forEach((weight, index) => {
    // The division code has digits only.
    const values = index >= 2 && index < 8 ? 10 : symbols.length;
    for (let value = 0; value < values; value++) {
      bytes[layout.creditTerms + index * 128 + symbols.charCodeAt(value)] = (value * weight) % 31;
    }
  });
  [3, 7, 9, 10, 5, 8, 4, 2].forEach((weight, index) => {
    for (let value = 0; value < 36; value++) {
      const symbol = value < 10 ? 48 + value : 55 + value;
      bytes[layout.organizationTerms + index * 128 + symbol] = (value * weight) % 11;
    }
  });
}

/** Whether the state of an entry says that its value is clean, or what is wrong with it. */
export function isJudged(state: number): boolean {
  return (state & (layout.cellClean | (layout.faultMask << layout.entryFaultShift))) !== 0;
}
