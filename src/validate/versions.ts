import { closest } from "../base/did-you-mean.ts";
import { Unreadable } from "../finding/unreadable.ts";
import type { PublishedVersion, RecordTypeDescription, RegimeDescription } from "../model/published.ts";
import { versions } from "../versions/index.generated.ts";

/** @throws {Unreadable} `unknown-name` with the nearest name */
export function findVersion(name: string): PublishedVersion {
  const found = Object.hasOwn(versions, name) ? versions[name] : undefined;
  return found ?? unknown("standard", name, Object.keys(versions));
}

/** @throws {Unreadable} `unknown-name` with the nearest name */
export function findRecordType(version: PublishedVersion, name: string): RecordTypeDescription {
  const found = version.recordTypes.find(({ id, title }) => id === name || title.zh === name);
  return (
    found ??
    unknown(
      "record-type",
      name,
      version.recordTypes.map(({ id }) => id),
    )
  );
}

/** @throws {Unreadable} `unknown-name` with the nearest name */
export function findRegime(version: PublishedVersion, name: string): RegimeDescription {
  return (
    version.regimes.find(({ id }) => id === name) ??
    unknown(
      "regime",
      name,
      version.regimes.map(({ id }) => id),
    )
  );
}

function unknown(what: string, name: string, names: readonly string[]): never {
  const [suggestion = ""] = closest(name, names);
  throw new Unreadable("unknown-name", { what, name, suggestion, known: suggestion === "" ? names.join("、") : "" });
}
