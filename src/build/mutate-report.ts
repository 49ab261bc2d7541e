import { existsSync, readFileSync } from "node:fs";
import { type MutantKind, mutantKinds } from "./mutate-mutants.ts";

/** Mutants that no case can notice, and why. */
export interface Excuse {
  readonly reason: string;
  readonly mutants: readonly string[];
}

/** What came of one mutant. */
export interface MutantOutcome {
  readonly id: string;
  readonly kind: MutantKind;
  readonly isNoticed: boolean;
}

/** The least share of mutants that must be noticed. */
export const leastScore = 0.95;

const folder = new URL("../../conformance-tests/", import.meta.url);
export const reportFile = new URL("MUTATION.md", folder);
const excusesFile = new URL("mutation-survivors.json", folder);

export function readExcuses(): readonly Excuse[] {
  return existsSync(excusesFile) ? (JSON.parse(readFileSync(excusesFile, "utf8")) as Excuse[]) : [];
}

/** What is wrong with the outcomes of all mutants; nothing where the suite is as good as it must be. */
export function problemsOf(outcomes: readonly MutantOutcome[], excuses: readonly Excuse[]): string[] {
  const known = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const excused = excuses.flatMap(({ mutants }) => mutants);
  const listed = new Set(excused);
  const score = scoreOf(outcomes);
  return [
    ...outcomes
      .filter(({ id, isNoticed }) => !isNoticed && !listed.has(id))
      .map(({ id }) => `没有用例发现，也没有写明原因：${id}`),
    ...excused
      .filter((id) => known.get(id)?.isNoticed !== false)
      .map((id) => `${known.has(id) ? "已有用例发现" : "没有这个错误"}，应从 mutation-survivors.json 删去：${id}`),
    ...excused.filter((id, at) => excused.indexOf(id) !== at).map((id) => `写了两次：${id}`),
    ...(score < leastScore ? [`发现率 ${percent(score)}，应不低于 ${percent(leastScore)}`] : []),
  ];
}

/** The score as it stands in the repository. */
export function mutationReport(outcomes: readonly MutantOutcome[], excuses: readonly Excuse[]): string {
  const row = (title: string, some: readonly MutantOutcome[]) => {
    const noticed = some.filter(({ isNoticed }) => isNoticed).length;
    return `| ${title} | ${some.length} | ${noticed} | ${some.length - noticed} | ${percent(scoreOf(some))} |\n`;
  };
  const kinds = Object.entries(mutantKinds).map(([kind, title]) =>
    row(
      title,
      outcomes.filter((outcome) => outcome.kind === kind),
    ),
  );
  const survivors = excuses.map(
    ({ reason, mutants }) => `- ${reason}（${mutants.length} 个）\n${mutants.map((id) => `  - \`${id}\`\n`).join("")}`,
  );
  return `# 测试集能发现多少错误

从标准公布的文件机械地造出带一个错误的标准，交给本程序的被测系统，按测试程序的办法比较。
有一个用例答得不同，就是发现了。由 \`npm run mutate\` 写成，不要手改；\`npm run mutate -- --check\` 检查它没有过时，
发现率不低于 ${percent(leastScore)}，没有发现的都写明了原因。

| 错误 | 个数 | 发现 | 没有发现 | 发现率 |
|---|--:|--:|--:|--:|
${kinds.join("")}${row("合计", outcomes)}
值的缺陷由规则指明的字段（模式中 \`namedBy\`），长度的关键字不起作用，不在其内：那些规则本身在其内。

## 没有发现的

原因写在 \`mutation-survivors.json\`。写在其中而被发现了的，或者没有写而没有发现的，检查不通过。

${survivors.join("\n") || "没有。\n"}`;
}

function scoreOf(outcomes: readonly MutantOutcome[]): number {
  return outcomes.filter(({ isNoticed }) => isNoticed).length / Math.max(outcomes.length, 1);
}

/** Cut, not rounded: 94.999 % is not 95 %. */
function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
}
