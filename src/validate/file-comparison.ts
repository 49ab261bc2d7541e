import type { RecordTypeDescription } from "../model/published.ts";
import type { DatasetCheck, DatasetFile, DatasetRecord } from "./dataset/dataset-check.ts";
import type { Emission } from "./dataset/plan.ts";
import type { RecordTaker } from "./file-results.ts";
import type { ColumnFinder } from "./record-reporter.ts";
import type { KeyComparison } from "./table/key-comparison.ts";

/** Takes the records of one file to where they are compared with each other and with those of other files. */
export class FileComparison implements RecordTaker {
  readonly #file: DatasetFile;
  readonly #checkFor: (type: RecordTypeDescription) => DatasetCheck;
  readonly #isAlone: boolean;
  #opened: Opened | undefined;
  #keys: KeyComparison | undefined;

  /** @param isAlone whether no other file can hold records to compare with */
  constructor(name: string, checkFor: (type: RecordTypeDescription) => DatasetCheck, isAlone: boolean) {
    this.#file = { name };
    this.#checkFor = checkFor;
    this.#isAlone = isAlone;
  }

  /** Number of the file in the comparison; -1 before its type is known. */
  get index(): number {
    return this.#opened?.index ?? -1;
  }

  open(type: RecordTypeDescription): void {
    const check = this.#checkFor(type);
    this.#opened = { type: type.id, check, index: check.openFile(this.#file) };
  }

  columns(columnOf: ColumnFinder): void {
    this.#file.columnOf = columnOf;
  }

  add(record: Omit<DatasetRecord, "file">): void {
    if (this.#opened === undefined) return;
    const { check, index } = this.#opened;
    if (this.#keys === undefined) {
      check.add({ ...record, file: index });
      return;
    }
    this.#keys.addRecord(record);
    for (const { emission, way } of this.#keys.plans) if (way === "whole") this.put(emission, record);
  }

  /** Puts in what the rules with one key need of a record of a file that is compared by keys. */
  readonly put = (emission: Emission, record: Omit<DatasetRecord, "file">): void => {
    const { check, index } = this.#opened as Opened;
    check.put(emission, { ...record, file: index }, record.row);
  };

  /**
   * From now on only hashes of keys are kept, where that is enough; nothing where other files have a say.
   *
   * @param compare makes what compares the records, from what is put in of them
   */
  startKeys(compare: (emissions: readonly Emission[]) => KeyComparison): KeyComparison | undefined {
    if (!this.#isAlone || this.#opened === undefined) return undefined;
    const { check, type } = this.#opened;
    this.#keys = compare(check.emissions(type));
    return this.#keys;
  }

  /** All records of the file have been seen; counts those that are compared by keys. */
  finishKeys(keys: KeyComparison, records: number): void {
    const { check, type } = this.#opened as Opened;
    check.count(type, records);
    for (const [index, { emission }] of keys.plans.entries()) {
      const misses = keys.misses[index] as number;
      if (misses > 0) check.miss(emission, type, misses);
    }
  }
}

/** A file whose type is known. */
interface Opened {
  readonly type: string;
  readonly check: DatasetCheck;
  readonly index: number;
}
