import { parseArgs } from "node:util";
import { isCalendarDate } from "../base/calendar-date.ts";
import { compareVersionNumbers, isVersionNumber } from "./version-number.ts";

/** Why a version is not frozen. */
export class Refusal extends Error {}

/** @throws {Refusal} when there is a problem; names every one */
export function refuse(problems: readonly string[], why: string): void {
  if (problems.length > 0) throw new Refusal([why, ...problems].join("\n  "));
}

/**
 * What `npm run freeze` is told.
 *
 * @param frozen numbers of the versions that are frozen already
 * @throws {Refusal} when it is told something that cannot be
 */
export function readFreezeArguments(args: readonly string[], frozen: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "law-until": { type: "string" },
      "published-on": { type: "string" },
      basis: { type: "string", multiple: true },
    },
  });
  const [version = "", ...others] = positionals;
  const { "law-until": lawUntil = "", "published-on": publishedOn, basis = [] } = values;
  if (others.length > 0 || !isVersionNumber(version))
    throw new Refusal(`"${positionals.join(" ")}" is not the number of a version such as 1.0.0`);
  for (const [name, day] of Object.entries({ "law-until": lawUntil, "published-on": publishedOn })) {
    if (day !== undefined && !isCalendarDate(day)) throw new Refusal(`--${name} must be a day, YYYY-MM-DD`);
  }
  refuse(
    frozen.filter((other) => compareVersionNumbers(other, version) > 0),
    `${version} is not above the last frozen version`,
  );
  if (frozen.includes(version)) throw new Refusal(`schemas/${version} exists and never changes`);
  return { version, lawUntil, publishedOn, basis };
}
