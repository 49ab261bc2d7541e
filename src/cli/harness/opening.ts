import type { Output, Run } from "../../conformance/protocol.ts";
import type { PublishedVersion } from "../../model/published.ts";
import { createRecordSetCheck } from "../../validate/record-set.ts";
import { findVersion } from "../../validate/versions.ts";

/** What `open` has settled, and what is made once for all cases after it. */
export interface Opening {
  readonly version: PublishedVersion;
  readonly checkRecords: ReturnType<typeof createRecordSetCheck>;
}

/** What a role does with a case; `folder` is where files may be put. */
export type Performance = (run: Run, folder: string) => Output | Promise<Output>;

/** @throws {Unreadable} `unknown-name` for a version that does not exist */
export function createOpening(standard: string): Opening {
  const version = findVersion(standard);
  return { version, checkRecords: createRecordSetCheck(version) };
}
