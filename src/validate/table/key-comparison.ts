import { readPointer } from "../../base/json-pointer.ts";
import { type Encoding, encodeText } from "../../read/encoding.ts";
import type { Overflow } from "../dataset/buckets.ts";
import type { DatasetRecord } from "../dataset/dataset-check.ts";
import { type Emission, isJudged } from "../dataset/plan.ts";
import { KeyHash, KeyHashes } from "./key-hashes.ts";

/** Of a record alone with its key these relations have nothing to say. */
const silentAlone = new Set(["unique", "overlap"]);

/** What the rules with one key need of the records of a table. */
export interface KeyPlan {
  readonly emission: Emission;
  /**
   * - `hashed`: only records whose key occurs again can be found wrong, so that hashes of the keys are enough at first
   * - `whole`: a rule has something to say, or to count, of every record
   * - `none`: the table lacks a field that every rule needs
   */
  readonly way: "hashed" | "whole" | "none";
}

/**
 * How records of a table are compared when they are the only ones of the input.
 *
 * @param full a record with something in every field that the table has a column for
 */
export function planKeys(emissions: readonly Emission[], full: object): KeyPlan[] {
  return emissions.map((emission) => {
    const able = emission.rules.filter(({ compiled }) => isJudged(compiled, full));
    const hasKey = emission.pointers.every((pointer) => readPointer(full, pointer) !== undefined);
    if (able.length === 0 || !hasKey) return { emission, way: "none" };
    return { emission, way: able.every(({ rule }) => silentAlone.has(rule.relation ?? "")) ? "hashed" : "whole" };
  });
}

/** Keys of the records of a table, or of a part of it, for comparison at the end. */
export class KeyComparison {
  readonly plans: readonly KeyPlan[];
  readonly hashes: readonly KeyHashes[];
  /** Records, by plan, whose key is wrong. */
  readonly misses: number[];
  /** Records that could be read as such. */
  records = 0;
  readonly hash = new KeyHash();
  readonly #encoding: Encoding;

  constructor(plans: readonly KeyPlan[], encoding: Encoding, overflow?: Overflow) {
    this.plans = plans;
    this.hashes = plans.map((_, index) => new KeyHashes(overflow, firstPiece + index * KeyHashes.pieces));
    this.misses = plans.map(() => 0);
    this.#encoding = encoding;
  }

  /** Adds a part of a key to the hash in work, as its text. */
  addText(value: string): void {
    const bytes = encodeText(value, this.#encoding);
    this.hash.add(bytes, 0, bytes.length);
  }

  /** Puts the hash in work under a plan. */
  put(index: number, row: number): void {
    (this.hashes[index] as KeyHashes).add(this.hash.low, this.hash.high, row);
  }

  /** Adds a record that was read as a whole. */
  addRecord({ record, malformed, row }: Pick<DatasetRecord, "record" | "malformed" | "row">): void {
    this.records++;
    for (const [index, { emission, way }] of this.plans.entries()) {
      if (way === "whole" || emission.key(record) === undefined || !emission.matters(record)) continue;
      if (emission.pointers.some((pointer) => malformed.has(pointer))) {
        this.misses[index] = (this.misses[index] ?? 0) + 1;
        continue;
      }
      if (way === "none") continue;
      this.hash.reset();
      for (const pointer of emission.pointers) this.addText(String(readPointer(record, pointer)));
      this.put(index, row);
    }
  }
}

/** Pieces below are those of the comparison itself. */
const firstPiece = 512;
