import type { PublishedVersion, RecordTypeDescription, RegimeDescription } from "../model/published.ts";
import { createRecordCheck, type RecordCheck, type RecordCheckOptions } from "./record-check.ts";

/** So many are kept of a version, of some 150 KB each: more than a service sees of types and days, and less than it feels. */
const mostKept = 200;

const kept = new WeakMap<PublishedVersion, Map<string, RecordCheck>>();

/**
 * The check of a record type, made ready once for all files and records that are checked alike: making one costs as much as checking a
 * hundred records.
 */
export function readyRecordCheck(
  version: PublishedVersion,
  recordType: RecordTypeDescription,
  options: { readonly regime: RegimeDescription; readonly asOf: string } & RecordCheckOptions,
): RecordCheck {
  const checks = kept.get(version) ?? new Map<string, RecordCheck>();
  kept.set(version, checks);
  const { regime, asOf, isPublicCopy = false, absent } = options;
  const key = JSON.stringify([recordType.id, regime.id, asOf, isPublicCopy, absent && [...absent].sort()]);
  const check = checks.get(key) ?? createRecordCheck(version, recordType, options);
  checks.delete(key);
  checks.set(key, check);
  const [oldest] = checks.keys();
  if (checks.size > mostKept && oldest !== undefined) checks.delete(oldest);
  return check;
}
