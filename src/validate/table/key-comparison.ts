import { readPointer } from "../../base/json-pointer.ts";
import { createLibrary } from "../../language/library.ts";
import { NotEvaluated } from "../../language/not-evaluated.ts";
import type { PublishedVersion, RuleContext } from "../../model/published.ts";
import { type Encoding, encodeText } from "../../read/encoding.ts";
import type { Overflow } from "../dataset/buckets.ts";
import type { DatasetRecord } from "../dataset/dataset-check.ts";
import { type Emission, eventKey, eventType, isJudged, type PlannedRule } from "../dataset/plan.ts";
import { KeyHash, KeyHashes } from "./key-hashes.ts";
import { fullRecord, type TablePlan } from "./table-plan.ts";

/** Of a record alone with its key these relations have nothing to say. */
const silentAlone = new Set(["unique", "overlap"]);

/** What the rules with one key need of the records of a table. */
export interface KeyPlan {
  readonly emission: Emission;
  /** Columns of the key; -1 for a part that the table has none for. */
  readonly columns: readonly number[];
  /**
   * - `hashed`: only records whose key occurs again can be found wrong, so that hashes of the keys are enough at first
   * - `whole`: a rule has something to say, or to count, of every record
   * - `none`: the table lacks a field that every rule needs
   */
  readonly way: "hashed" | "whole" | "none";
}

/** Makes what says how records of a table are compared when they are the only ones of the input, from what is put in of them. */
export function createKeyPlanner(
  plan: TablePlan,
  version: PublishedVersion,
): (emissions: readonly Emission[]) => KeyPlan[] {
  const full = fullRecord(plan);
  const canMean = createMeaning(plan, version);
  return (emissions) =>
    emissions.map((emission) => {
      const columns = emission.pointers.map((pointer) => plan.columnOf.get(pointer) ?? -1);
      // Events are not compared by rules but followed through their process, each by itself to begin with.
      if (plan.recordType.id === eventType && emission.by === eventKey) return { emission, columns, way: "whole" };
      const able = emission.rules.filter((planned) => isJudged(planned.compiled, full) && canMean(planned));
      if (able.length === 0 || columns.includes(-1)) return { emission, columns, way: "none" };
      const isSilent = able.every(({ rule }) => silentAlone.has(rule.relation ?? ""));
      return { emission, columns, way: isSilent ? "hashed" : "whole" };
    });
}

/**
 * Makes a judge of whether a rule can mean any row of a table: not where its condition reads nothing that the table has a column
 * for and is false of a record without all that. Past the law that a version holds its rules have no answer, be that as it may.
 */
function createMeaning({ columnOf }: TablePlan, version: PublishedVersion): (planned: PlannedRule) => boolean {
  const library = createLibrary(version);
  const unknown = (name: string): never => {
    throw new NotEvaluated("parameter", name);
  };
  const context: RuleContext = {
    get asOf() {
      return unknown("asOf");
    },
    parameter: unknown,
  };
  const paths = [...columnOf.keys()];
  const isInTable = (read: string) => paths.some((path) => path === read || path.startsWith(`${read}/`));
  return ({ rule, compiled: { when } }) => {
    if (when === undefined || when.reads.some(isInTable)) return true;
    if (version.lawUntil !== undefined && rule.effectiveTo === version.lawUntil) return true;
    try {
      return when.run({}, context, library);
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      return true;
    }
  };
}

/** Keys of the records of a table, or of a part of it, for comparison at the end. */
export class KeyComparison {
  readonly plans: readonly KeyPlan[];
  readonly hashes: readonly KeyHashes[];
  /** Records, by plan, whose key is wrong. */
  readonly misses: number[];
  /** Records that could be read as such. */
  records = 0;
  /** How often a record must be compared as a whole. */
  wholes = 0;
  readonly hash = new KeyHash();
  readonly #encoding: Encoding;

  /** @param options.misses where records with wrong keys are counted, if several parts have one count */
  constructor(
    plans: readonly KeyPlan[],
    encoding: Encoding,
    {
      overflow,
      misses = plans.map(() => 0),
    }: { readonly overflow?: Overflow | undefined; readonly misses?: number[] } = {},
  ) {
    this.plans = plans;
    this.hashes = plans.map((_, index) => new KeyHashes(overflow, firstPiece + index * KeyHashes.pieces));
    this.misses = misses;
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

  /** So many records have a wrong key. */
  miss(index: number, records: number): void {
    this.misses[index] = (this.misses[index] as number) + records;
  }

  /** Adds a record that was read as a whole. */
  addRecord({ record, malformed, row }: Pick<DatasetRecord, "record" | "malformed" | "row">): void {
    this.records++;
    for (const [index, { emission, way }] of this.plans.entries()) {
      if (emission.key(record) === undefined || !emission.matters(record)) continue;
      if (way === "whole") {
        this.wholes++;
        continue;
      }
      if (emission.pointers.some((pointer) => malformed.has(pointer))) {
        this.miss(index, 1);
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
