import type { KernelEngine } from "../../base/kernel-host.ts";
import { cellEscaped, cellWords, rowAttention, rowRagged, rowWords } from "../../kernel/layout.ts";
import { defaultMaxRowLength } from "../../read/backlog.ts";
import { type Encoding, encodeText } from "../../read/encoding.ts";
import type { Source } from "../../read/source.ts";
import type { DatasetRecord } from "../dataset/dataset-check.ts";
import type { Emission } from "../dataset/plan.ts";
import type { FileContext } from "../file-context.ts";
import type { FileResults } from "../file-results.ts";
import type { OpenRows } from "../table-check.ts";
import { mostFilledOfNote } from "../table-notes.ts";
import { CellText } from "./cell-text.ts";
import type { CostMeter } from "./cost-meter.ts";
import type { Kernel } from "./kernel.ts";
import type { KeyComparison } from "./key-comparison.ts";
import { RowCheck } from "./row-check.ts";
import {
  type ByteRange,
  RowFault,
  type RowVisitor,
  type ScannedRange,
  type ScanOptions,
  scanRows,
} from "./scan-rows.ts";
import { createTableKernel } from "./table-kernel.ts";
import type { TablePlan } from "./table-plan.ts";

export interface RangeCheckOptions {
  readonly context: FileContext;
  readonly results: FileResults;
  readonly plan: TablePlan;
  readonly rows: OpenRows;
  readonly encoding: Encoding;
  readonly separator: string;
  readonly putWhole?: (emission: Emission, record: Omit<DatasetRecord, "file">) => void;
  /** Takes every record, where keys are not enough because other files have a say. */
  readonly addWhole?: (record: Omit<DatasetRecord, "file">) => void;
  readonly meter?: CostMeter;
  readonly engine?: KernelEngine;
}

/** What belongs to one range. */
export interface RangeOptions extends ScanOptions {
  /** Rows at the beginning that are the header and what stands above it. */
  readonly skip: number;
  readonly keys?: KeyComparison;
}

/** Checks the rows of a range of bytes; what its kernel has learnt serves the ranges after it. */
export class RangeCheck implements RowVisitor {
  readonly #context: FileContext;
  readonly #rows: OpenRows;
  readonly #separator: string;
  #skip = 0;
  readonly #kernel: Kernel;
  readonly #text: CellText;
  readonly #rowCheck: RowCheck;
  readonly #width: number;
  /** Hash of the first cell of the header, which some exports repeat on every page. */
  readonly #headerHash: number;

  constructor({ context, rows, plan, encoding, separator, engine, ...options }: RangeCheckOptions) {
    this.#context = context;
    this.#rows = rows;
    this.#separator = separator;
    this.#width = plan.columns.length;
    this.#kernel = createTableKernel(plan, encoding, separator, engine);
    this.#text = new CellText(this.#kernel, encoding, this.#width);
    this.#headerHash = this.#kernel.hash(encodeText(rows.header.columns[0]?.header ?? "", encoding));
    this.#rowCheck = new RowCheck({
      ordinary: { fewest: mostFilledOfNote + 1, headerHash: this.#headerHash },
      plan,
      rows,
      kernel: this.#kernel,
      text: this.#text,
      file: context.file,
      ...options,
    });
  }

  /** @throws {RowFault} a row must be left to the reader of text, and with it the whole source */
  check(source: Source, range: ByteRange, { skip, keys, ...options }: RangeOptions): Promise<ScannedRange> {
    this.#skip = skip;
    this.#rowCheck.takeKeys(keys);
    return scanRows(this.#kernel, source, range, this, options);
  }

  /** After the last range: counts what was put off until then. */
  finish(): void {
    this.#rowCheck.finish();
  }

  get isWaiting(): boolean {
    return this.#rows.isHolding;
  }

  pass(from: number, to: number, limit: number, row: number): number {
    if (row <= this.#skip || this.#rows.isHolding) return from;
    const next = this.#rowCheck.pass(from, to, limit, row);
    this.#context.records += next - from;
    return next;
  }

  visit(index: number, row: number, line: number): void {
    if (row <= this.#skip) return;
    const at = index * rowWords;
    const { rows } = this.#kernel;
    const start = rows[at] as number;
    const end = rows[at + 1] as number;
    // The reader of text counts characters.
    if (end - start > defaultMaxRowLength && this.#text.lengthOf(start, end) > defaultMaxRowLength)
      throw new RowFault();
    const filled = rows[at + 3] as number;
    const flags = rows[at + 4] as number;
    if (
      (flags & rowRagged) !== 0 ||
      rows[at + 2] === 1 ||
      (filled <= mostFilledOfNote && filled !== this.#width) ||
      this.#mayBeHeader(index)
    ) {
      this.#visitWhole(index, row, line);
      return;
    }
    if (this.#rows.isHolding) this.#rows.release();
    const shown = this.#context.hasLines ? line : undefined;
    if (this.#rowCheck.check(index, row, shown, (flags & rowAttention) !== 0)) this.#context.records++;
    else this.#visitWhole(index, row, line);
  }

  /** Whether the first cell is, or with its quotes taken off may be, that of the header. */
  #mayBeHeader(index: number): boolean {
    const { rows, cells } = this.#kernel;
    const first = cells[index * this.#width * cellWords + 2] as number;
    return rows[index * rowWords + 6] === this.#headerHash || (first & cellEscaped) !== 0;
  }

  /** The row as the reader of text gives it, for the check of whole rows. */
  #visitWhole(index: number, row: number, line: number): void {
    const cells = this.#text.row(index, this.#separator);
    if (cells !== undefined) this.#rows.check({ cells, row, line });
  }
}
