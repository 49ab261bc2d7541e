import { type KernelEngine, KernelHost, type KernelMemory } from "../base/kernel-host.ts";
import * as layout from "../sheet-kernel/layout.ts";
import type { ByteSink } from "./byte-sink.ts";
import { MarkupFault } from "./markup-scanner.ts";
import type { PageStore } from "./page-store.ts";
import { createPlainKernel, kernelBinary, type SheetKernelFunctions } from "./sheet-kernel.generated.ts";
import type { NumberStyle } from "./xlsx-number.ts";
import type { StringTable } from "./xlsx-strings.ts";

/** `none` leaves everything to the readers of markup. */
export type SheetEngine = KernelEngine | "none";

/** How far a sheet has been read. */
export interface SheetPlace {
  /** The last row begun, from 1. */
  row: number;
  /** Column of the cell at hand and of the last one with a value in this row, from 0; -1 for none. */
  column: number;
  lastWithValue: number;
  /** Cells of the widest row with values so far. */
  width: number;
}

export interface SheetKernelOptions {
  /** WebAssembly unless told otherwise, where there is any. */
  readonly engine?: SheetEngine;
  /** Takes the shared strings beyond those that stay in memory; all do without it. */
  readonly store?: PageStore;
}

/** Pages that stay in memory where there is a store for the others. */
const mostInMemory = 128;
/** Bytes of lines that are put out in one go. */
const outputSize = 1 << 18;
/** Bytes: growing takes a while, however little is wanted. */
const leastGrowth = 1 << 24;

const host = new KernelHost<SheetKernelFunctions>({ kernelBinary, createPlainKernel });

/**
 * Reads what is in no way out of the ordinary in the large parts of a workbook, shared strings and the cells of sheets, without
 * making strings of it; keeps the shared strings, each as a cell of a CSV file. Runs as WebAssembly, and as plain JavaScript where
 * that is missing.
 *
 * The bytes are those of {@link load}. Scanning stops at the first tag that is left to the caller, be it that there is no room.
 */
export class SheetKernel implements StringTable {
  readonly #memory: KernelMemory<SheetKernelFunctions>;
  readonly #functions: SheetKernelFunctions;
  #free = layout.heap;
  #bytes!: Uint8Array;
  #words!: Int32Array;
  readonly #output: number;
  #inputSize = 0;
  #page = -1;
  readonly #store: PageStore | undefined;
  /** Pages in memory that may leave it, which of them is next to be looked at for that, and which have been written to the store. */
  readonly #inMemory: number[] = [];
  #next = 0;
  readonly #written = new Set<number>();

  constructor(styles: readonly NumberStyle[], { engine = host.preferredEngine, store }: SheetKernelOptions = {}) {
    this.#store = store;
    this.#memory = host.createMemory(engine === "none" ? "plain" : engine, layout.heap);
    this.#functions = engine === "none" ? idle : this.#memory.functions;
    this.#look();
    this.#output = this.#take(outputSize);
    this.#set(layout.outputAt, this.#output);
    this.#set(layout.outputLimitAt, this.#output + outputSize);
    styles.slice(0, layout.maxStyles).forEach(({ kind }, style) => {
      this.#bytes[layout.styles + style] =
        kind === "number" ? layout.styleNumber : kind === "date" ? layout.styleDate : layout.styleOther;
    });
  }

  /** Takes in the first `length` bytes, which have no NUL behind them yet, to be scanned from now on. */
  load(bytes: Uint8Array, length: number): void {
    if (length >= this.#inputSize) {
      this.#inputSize = Math.max(length + 1, this.#inputSize * 2);
      this.#set(layout.inputAt, this.#take(this.#inputSize));
    }
    const input = this.#get(layout.inputAt);
    this.#bytes.set(bytes.subarray(0, length), input);
    this.#bytes[input + length] = 0;
  }

  /** Adds shared strings from an offset on; gives that of the first tag which is left to the caller. */
  scanStrings(from: number): number {
    return this.#functions.scanStrings(from);
  }

  /** Adds the lines of cells from an offset on to a sink and moves on the place; gives the offset of the first tag left to the caller. */
  scanCells(from: number, place: SheetPlace, csv: ByteSink): number {
    const words = this.#words;
    words[layout.rowAt >> 2] = place.row;
    words[layout.columnAt >> 2] = place.column;
    words[layout.lastAt >> 2] = place.lastWithValue;
    words[layout.widthAt >> 2] = place.width;
    const end = this.#functions.scanCells(from);
    if (end === from) return end;
    place.row = this.#get(layout.rowAt);
    place.column = this.#get(layout.columnAt);
    place.lastWithValue = this.#get(layout.lastAt);
    place.width = this.#get(layout.widthAt);
    csv.copy(this.#bytes, this.#output, this.#get(layout.outputEndAt));
    return end;
  }

  /** Remembers the date of a day, in a form of ten characters. */
  addDate(day: number, date: string): void {
    if (day >= layout.maxDays || date.length !== layout.dateLength) return;
    const at = layout.days + (day << layout.dayBits);
    for (let index = 0; index < date.length; index++) this.#bytes[at + index] = date.charCodeAt(index);
  }

  /** Adds what stands between two indexes of `bytes` as the next shared string, as a cell of a CSV file. */
  addString(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    const count = this.#get(layout.countAt);
    const list = layout.starts + ((count >> layout.startBits) << 2);
    if (this.#get(list) === 0) {
      if (count >= layout.startsSize * layout.maxStarts) throw new MarkupFault();
      this.#set(list, this.#take(layout.startsSize * 4));
    }
    if (this.#page < 0 || this.#usedOf(this.#page) + length > this.#get(layout.pageLimitAt)) this.#addPage(length);
    const page = this.#page;
    const offset = this.#usedOf(page);
    this.#bytes.set(bytes.subarray(start, end), this.#get(layout.pages + page * 4) + offset);
    this.#set(layout.used + page * 4, offset + length);
    this.#set(this.#get(list) + (count & (layout.startsSize - 1)) * 4, (page << layout.pageBits) | offset);
    this.#set(layout.countAt, count + 1);
  }

  addCell(sink: ByteSink, index: number): void {
    const { page, from, to } = this.#find(index);
    const address = this.#addressOf(page);
    sink.copy(this.#bytes, address + from, address + to);
  }

  isEmpty(index: number): boolean {
    const { from, to } = this.#find(index);
    return from === to;
  }

  /** Where a string lies. */
  #find(index: number): { page: number; from: number; to: number } {
    const count = this.#get(layout.countAt);
    if (!(index < count)) throw new MarkupFault();
    const start = this.#startOf(index);
    const page = start >>> layout.pageBits;
    const next = index + 1 < count ? this.#startOf(index + 1) : -1;
    const isLast = next === -1 || next >>> layout.pageBits !== page;
    const to = isLast ? this.#usedOf(page) : next & (layout.pageSize - 1);
    return { page, from: start & (layout.pageSize - 1), to };
  }

  #startOf(index: number): number {
    const list = this.#get(layout.starts + (index >> layout.startBits) * 4);
    return this.#get(list + (index & (layout.startsSize - 1)) * 4) >>> 0;
  }

  #usedOf(page: number): number {
    return this.#get(layout.used + page * 4);
  }

  /** Begins a page for strings of which the first has `length` bytes. */
  #addPage(length: number): void {
    if (this.#page + 1 >= layout.maxPages) throw new MarkupFault();
    this.#page++;
    // The offset behind a full page must still fit into half a word.
    const limit = layout.pageSize - 1;
    this.#set(layout.pageAt, this.#page);
    this.#set(layout.pageLimitAt, length > limit ? 0 : limit);
    const address = length > limit ? this.#take(length) : this.#roomFor(this.#page);
    this.#set(layout.pages + this.#page * 4, address);
  }

  /** Address of a page, which is brought back into memory where it has left it. */
  #addressOf(page: number): number {
    this.#bytes[layout.touched + page] = 1;
    const known = this.#get(layout.pages + page * 4);
    if (known !== 0) return known;
    const address = this.#roomFor(page);
    this.#store?.read(page, this.#bytes.subarray(address, address + this.#usedOf(page)));
    this.#set(layout.pages + page * 4, address);
    return address;
  }

  /** Memory for a page: fresh, or that of one which has not been used of late. */
  #roomFor(page: number): number {
    const pages = this.#inMemory;
    if (this.#store === undefined || pages.length < mostInMemory) {
      pages.push(page);
      return this.#take(layout.pageSize);
    }
    let old = pages[this.#next] as number;
    while (this.#bytes[layout.touched + old] === 1 || old === this.#page) {
      this.#bytes[layout.touched + old] = 0;
      this.#next = (this.#next + 1) % pages.length;
      old = pages[this.#next] as number;
    }
    const address = this.#get(layout.pages + old * 4);
    if (!this.#written.has(old)) {
      this.#store.write(old, this.#bytes.subarray(address, address + this.#usedOf(old)));
      this.#written.add(old);
    }
    this.#set(layout.pages + old * 4, 0);
    pages[this.#next] = page;
    this.#next = (this.#next + 1) % pages.length;
    return address;
  }

  #get(at: number): number {
    return this.#words[at >> 2] as number;
  }

  #set(at: number, value: number): void {
    this.#words[at >> 2] = value;
  }

  /** Address of fresh memory, with room behind it for what goes in steps. */
  #take(size: number): number {
    const at = this.#free;
    this.#free = (at + size + layout.slack + 15) & ~15;
    const { byteLength } = this.#memory.buffer;
    if (this.#free > byteLength) {
      this.#memory.grow(Math.max(this.#free, byteLength + leastGrowth));
      this.#look();
    }
    return at;
  }

  #look(): void {
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#words = new Int32Array(this.#memory.buffer);
  }
}

/** Leaves everything to the readers of markup. */
const idle: SheetKernelFunctions = { scanCells: (from) => from, scanStrings: (from) => from };
