import { closest } from "../base/did-you-mean.ts";
import { Unreadable } from "../finding/unreadable.ts";
import type { PublishedVersion, RecordTypeDescription, RegimeDescription } from "../model/published.ts";

/** @throws {Unreadable} `unknown-name` with the nearest name */
export function findRecordType(version: PublishedVersion, name: string): RecordTypeDescription {
  const found = version.recordTypes.find(({ id, title }) => id === name || title.zh === name);
  return (
    found ??
    unknownName(
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
    unknownName(
      "regime",
      name,
      version.regimes.map(({ id }) => id),
    )
  );
}

/** @throws {Unreadable} `unknown-name` with the nearest name */
export function unknownName(what: string, name: string, names: readonly string[]): never {
  const [suggestion = ""] = closest(name, names);
  throw new Unreadable("unknown-name", { what, name, suggestion, known: suggestion === "" ? names.join("、") : "" });
}
