import type { RecordTypeDescription } from "../model/published.ts";
import type { Digest } from "./batch-check.ts";
import { dayOfEvent } from "./rule-context.ts";

/** What was seen of one file of a batch while it was read. */
export interface FileFacts {
  readonly sm3: string | undefined;
  readonly sha256: string | undefined;
  readonly isAscii: boolean;
  /** Records without an envelope. */
  readonly bare: number;
  /** Records added, changed, deleted, by their envelopes. */
  readonly operations: readonly [number, number, number];
  /** The strictest publicity class of a record, and how many records are stricter than the batch. */
  readonly strictest: string;
  readonly stricter: number;
  /** Records whose event lies outside the range of the batch. */
  readonly outside: { readonly count: number; readonly first: string; readonly last: string };
  /** Envelopes that say otherwise than the manifest. */
  readonly differing: Readonly<
    Record<"standardVersion" | "regime", { readonly count: number; readonly first: string }>
  >;
}

/** Watches one file being read. */
export interface FileProbe {
  /** Sees every byte; its value is the SHA-256, which the report shows. */
  readonly digest: Digest;
  /** Sees every record; returns its identifier, where it has one. */
  record(record: unknown, type: RecordTypeDescription): string | undefined;
  /** A row is wrong; null is the whole file. */
  reject(row: number | null): void;
  rejectedOf(records: number, headerRow: number | null): number;
  facts(): FileFacts;
}

/** From the most open to the strictest. */
const classes = ["P", "N", "I"];
const operationCodes = ["N", "U", "D"];

export function createFileProbe(
  createDigests: { readonly sm3?: () => Digest; readonly sha256?: () => Digest },
  manifest: Readonly<Record<string, unknown>>,
): FileProbe {
  const { dataFrom, dataTo, isSupplement, publicityClass } = manifest;
  const sm3 = createDigests.sm3?.();
  const sha256 = createDigests.sha256?.();
  const least = classes.indexOf(String(publicityClass));
  const rejected = new RowSet();
  const operations: [number, number, number] = [0, 0, 0];
  const outside = { count: 0, first: "", last: "" };
  const differing = { standardVersion: { count: 0, first: "" }, regime: { count: 0, first: "" } };
  const eventDates = new Map<string, readonly (readonly string[])[]>();
  let isAscii = true;
  let isFileWrong = false;
  let bare = 0;
  let strictest = 0;
  let stricter = 0;
  let digests: { readonly sm3: string | undefined; readonly sha256: string | undefined } | undefined;

  return {
    digest: {
      update(bytes) {
        sm3?.update(bytes);
        sha256?.update(bytes);
        isAscii &&= bytes.every((byte) => byte < 0x80);
      },
      hex() {
        digests ??= { sm3: sm3?.hex(), sha256: sha256?.hex() };
        return digests.sha256 ?? "";
      },
    },

    record(record, type) {
      const envelope = (record as { envelope?: Record<string, unknown> } | null)?.envelope;
      if (envelope === undefined || envelope === null) bare++;
      else {
        const operation = operationCodes.indexOf(String(envelope["operation"]));
        if (operation >= 0) operations[operation as 0 | 1 | 2]++;
        for (const key of ["standardVersion", "regime"] as const) {
          const value = envelope[key];
          if (typeof value !== "string" || typeof manifest[key] !== "string" || value === manifest[key]) continue;
          if (differing[key].count++ === 0) differing[key].first = value;
        }
      }
      const publicity = envelope?.["publicity"] as { class?: unknown } | undefined;
      const rank = classes.indexOf(String(publicity?.class ?? type.publication?.class ?? "P"));
      strictest = Math.max(strictest, rank);
      if (rank > least && least >= 0) stricter++;
      noteEvent(record, type);
      const recordId = envelope?.["recordId"];
      return typeof recordId === "string" ? recordId : undefined;
    },

    reject(row) {
      if (row === null) isFileWrong = true;
      else rejected.add(row);
    },

    rejectedOf(records, headerRow) {
      // What is wrong with a column is wrong with every row.
      if (isFileWrong || (headerRow !== null && rejected.has(headerRow))) return records;
      return Math.min(records, rejected.size);
    },

    facts: () => ({
      sm3: digests?.sm3,
      sha256: digests?.sha256,
      isAscii,
      bare,
      operations,
      strictest: classes[strictest] as string,
      stricter,
      outside,
      differing,
    }),
  };

  function noteEvent(record: unknown, type: RecordTypeDescription): void {
    if (isSupplement === "1" || typeof dataFrom !== "string" || typeof dataTo !== "string") return;
    let dates = eventDates.get(type.id);
    if (dates === undefined) {
      dates = type.eventDate.map((path) => path.slice(1).split("/"));
      eventDates.set(type.id, dates);
    }
    const day = dayOfEvent(record, dates);
    if (day === "" || (dataFrom <= day && day <= dataTo)) return;
    outside.count++;
    if (outside.first === "" || day < outside.first) outside.first = day;
    if (day > outside.last) outside.last = day;
  }
}

/** A set of row numbers, one bit each: a file may have millions of wrong rows. */
class RowSet {
  #bits = new Uint8Array(1024);
  size = 0;

  add(row: number): void {
    if (this.has(row)) return;
    const at = row >>> 3;
    if (at >= this.#bits.length) {
      const bits = new Uint8Array(Math.max(at + 1, this.#bits.length * 2));
      bits.set(this.#bits);
      this.#bits = bits;
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (row & 7));
    this.size++;
  }

  has(row: number): boolean {
    return ((this.#bits[row >>> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }
}
