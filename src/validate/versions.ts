import type { PublishedVersion } from "../model/published.ts";
import { versions } from "../versions/index.generated.ts";
import { unknownName } from "./find-in-version.ts";

export { findRecordType, findRegime } from "./find-in-version.ts";

/** Names of the versions there are. */
export const versionNames: readonly string[] = Object.keys(versions);

/** @throws {Unreadable} `unknown-name` with the nearest name */
export function findVersion(name: string): PublishedVersion {
  const found = Object.hasOwn(versions, name) ? versions[name] : undefined;
  return found ?? unknownName("standard", name, versionNames);
}
