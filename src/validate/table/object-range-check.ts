import type { KernelEngine } from "../../base/kernel-host.ts";
import { rowAttention, rowIrregular, rowWords } from "../../kernel/layout.ts";
import { defaultMaxRowLength } from "../../read/backlog.ts";
import { isJsonObject, parseJson } from "../../read/json-text.ts";
import type { Source } from "../../read/source.ts";
import type { DatasetRecord } from "../dataset/dataset-check.ts";
import type { Emission } from "../dataset/plan.ts";
import type { FileContext } from "../file-context.ts";
import type { FileResults } from "../file-results.ts";
import type { OpenObjects } from "../object-check.ts";
import type { CostMeter } from "./cost-meter.ts";
import type { Kernel } from "./kernel.ts";
import { ObjectText } from "./object-text.ts";
import type { RangeOptions } from "./range-check.ts";
import { RowCheck } from "./row-check.ts";
import { type ByteRange, RowFault, type RowVisitor, type ScannedRange, scanRows } from "./scan-rows.ts";
import { createObjectKernel } from "./table-kernel.ts";
import type { TablePlan } from "./table-plan.ts";

export interface ObjectRangeCheckOptions {
  readonly context: FileContext;
  readonly results: FileResults;
  readonly plan: TablePlan;
  readonly objects: OpenObjects;
  readonly putWhole?: (emission: Emission, record: Omit<DatasetRecord, "file">) => void;
  readonly meter?: CostMeter;
  readonly engine?: KernelEngine;
}

/** Checks the lines of a range of bytes, each a JSON object; what its kernel has learnt serves the ranges after it. */
export class ObjectRangeCheck implements RowVisitor {
  readonly isWaiting = false;
  readonly #context: FileContext;
  readonly #objects: OpenObjects;
  readonly #kernel: Kernel;
  readonly #text: ObjectText;
  readonly #rowCheck: RowCheck;

  constructor({ context, plan, objects, engine, ...options }: ObjectRangeCheckOptions) {
    this.#context = context;
    this.#objects = objects;
    this.#kernel = createObjectKernel(plan, engine);
    this.#text = new ObjectText(this.#kernel);
    this.#rowCheck = new RowCheck({
      ordinary: { fewest: 0 },
      plan,
      rows: { recordCheck: objects.recordCheck, columnOf: () => undefined, inUse: new Set() },
      kernel: this.#kernel,
      text: this.#text,
      file: context.file,
      ...options,
    });
  }

  /** @throws {RowFault} a line must be left to the reader of text, and with it the whole source */
  check(source: Source, range: ByteRange, { keys, ...options }: Omit<RangeOptions, "skip">): Promise<ScannedRange> {
    this.#rowCheck.takeKeys(keys);
    return scanRows(this.#kernel, source, range, this, options);
  }

  /** After the last range: counts what was put off until then. */
  finish(): void {
    this.#rowCheck.finish();
  }

  pass(from: number, to: number, limit: number, row: number): number {
    const next = this.#rowCheck.pass(from, to, limit, row);
    this.#context.records += next - from;
    return next;
  }

  visit(index: number, row: number): void {
    const at = index * rowWords;
    const { rows } = this.#kernel;
    const flags = rows[at + 4] as number;
    const isLong = (rows[at + 1] as number) - (rows[at] as number) > defaultMaxRowLength;
    const isRegular = !isLong && (flags & rowIrregular) === 0;
    if (isRegular && this.#rowCheck.check(index, row, row, (flags & rowAttention) !== 0)) this.#context.records++;
    else checkLine(this.#text.line(index), row, this.#objects);
  }
}

/**
 * Checks a line as the reader of text gives it.
 *
 * @throws {RowFault} the reader of text takes exception to it
 */
export function checkLine(text: string, row: number, objects: OpenObjects): void {
  if (text.trim() === "") return;
  const { value, fault } = parseJson(text);
  if (text.length > defaultMaxRowLength || fault !== undefined || !isJsonObject(value)) throw new RowFault();
  objects.check({ value, row, line: row });
}
