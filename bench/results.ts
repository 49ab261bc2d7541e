import type { Case } from "./cases.ts";
import type { Comparison } from "./correctness.ts";
import type { ProgramName } from "./programs.ts";
import type { GrowthStep, StartUp, Summary, Target } from "./targets.ts";

/** A case as a table of programs. */
export function caseTable(
  { title, plan }: Case,
  summaries: ReadonlyMap<ProgramName, Summary>,
  failures: ReadonlyMap<ProgramName, string>,
): string[] {
  const first = [...summaries.values()][0];
  const own = summaries.get("creditspec");
  const size = first === undefined ? "" : `, ${grouped(plan.rows)} rows, ${first.megabytes.toFixed(0)} MB`;
  return [
    `### ${capital(title)}${size}`,
    "",
    "| program | wall s | CPU s | rows/s | MB/s | peak MB | time ÷ creditspec | runs |",
    "|---|---:|---:|---:|---:|---:|---:|---:|",
    ...[...summaries].map(([name, { seconds, cpu, peak, records, megabytes, runs }]) => {
      const ratio = own === undefined ? "" : (seconds / own.seconds).toFixed(2);
      const speed = [records / seconds, megabytes / seconds].map((value) => grouped(Math.round(value)));
      return `| ${name} | ${seconds.toFixed(2)} | ${cpu.toFixed(2)} | ${speed.join(" | ")} | ${peak.toFixed(0)} | ${ratio} | ${runs} |`;
    }),
    ...[...failures].map(([name, reason]) => `| ${name} | does not run: ${reason} | | | | | | |`),
    "",
  ];
}

/** Whether the peers find the same wrong cells. */
export function correctnessTable(rows: number, comparisons: ReadonlyMap<string, readonly Comparison[]>): string[] {
  const lines = [...comparisons].flatMap(([title, list]) =>
    list.map(({ name, found, onlyThere, due, missed, lacking, rules, allRules }) => {
      const verdict = onlyThere === 0 && missed === 0 ? "same" : `**${onlyThere} only there, ${missed} missed**`;
      const without = lacking.length === 0 ? "" : ellipsis(lacking);
      return `| ${title} | ${name} | ${rules} of ${allRules} | ${grouped(due)} | ${grouped(found)} | ${verdict} | ${without} |`;
    }),
  );
  return [
    `Sets of wrong cells (row and field) at ${grouped(rows)} rows. *Due* are the cells that creditspec finds by the rules the program has; *same* says that it finds them all and none that creditspec does not find. Rules about several records are left aside, and rules the table has no column for are not counted.`,
    "",
    "| data | program | rules | due | found | cells | not found because it has not the rules (cells) |",
    "|---|---|---:|---:|---:|---|---|",
    ...lines,
    "",
  ];
}

export function targetTable(targets: readonly Target[]): string[] {
  const verdict = (isReached: boolean | undefined) => (isReached === undefined ? "–" : isReached ? "yes" : "**no**");
  return [
    "| work | reach | measured | reached |",
    "|---|---|---|---|",
    ...targets.map(
      ({ work, reach, measured, isReached }) => `| ${work} | ${reach} | ${measured} | ${verdict(isReached)} |`,
    ),
    "",
  ];
}

export function growthTable(steps: readonly GrowthStep[]): string[] {
  const cell = (kind: "alone" | "compared", index: number) => {
    const { seconds, peak } = (steps[index] as GrowthStep)[kind];
    const before = steps[index - 1]?.[kind].seconds;
    return `${seconds.toFixed(2)} | ${before === undefined ? "" : (seconds / before).toFixed(2)} | ${peak.toFixed(0)}`;
  };
  return [
    "One file of penalties, and as many records half of which are penalties and half registrations of the same entities, so that every rule about several records has work to do.",
    "",
    "| records | penalties, s | ÷ half | peak MB | compared with each other, s | ÷ half | peak MB |",
    "|---:|---:|---:|---:|---:|---:|---:|",
    ...steps.map(({ rows }, index) => `| ${grouped(rows)} | ${cell("alone", index)} | ${cell("compared", index)} |`),
    "",
  ];
}

export function startUpTable({ bare, version, oneRow }: StartUp): string[] {
  const row = (what: string, seconds: number) =>
    `| ${what} | ${(seconds * 1000).toFixed(0)} | ${((seconds - bare) * 1000).toFixed(0)} |`;
  return [
    "| process | ms | over a bare node |",
    "|---|---:|---:|",
    row("`node -e 0`", bare),
    row("`creditspec --version`", version),
    row("`creditspec validate` of one row, to its end", oneRow),
    "",
  ];
}

export function grouped(value: number): string {
  return value.toLocaleString("en-US");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** At most six of them. */
function ellipsis(list: readonly string[]): string {
  return list.length <= 6 ? list.join(", ") : `${list.slice(0, 6).join(", ")} and ${list.length - 6} more`;
}
