import { existsSync, readFileSync } from "node:fs";
import { type MutantKind, mutantKinds, type ProofKind, proofKinds } from "./mutate-mutants.ts";

/** Mutants that no case notices, and why. */
export interface Excuse {
  readonly reason: string;
  readonly mutants: readonly string[];
}

/** What came of one mutant. */
export interface MutantOutcome {
  readonly id: string;
  readonly kind: MutantKind;
  readonly isNoticed: boolean;
  /** Why nothing can notice it. */
  readonly proof?: ProofKind | undefined;
}

/** The least share of mutants that must be noticed, of those that can be. */
export const leastScore = 0.95;

/** No more names stand under one reason in the report; the file of reasons has all. */
const mostNamed = 12;

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
      .filter(({ isNoticed, proof }) => isNoticed && proof !== undefined)
      .map(({ id }) => `证明说改不出差别，却有用例发现，证明有错：${id}`),
    ...outcomes
      .filter((outcome) => isSurvivor(outcome) && !listed.has(outcome.id))
      .map(({ id }) => `没有用例发现，也没有写明原因：${id}`),
    ...excused.flatMap((id) => {
      const outcome = known.get(id);
      if (outcome !== undefined && isSurvivor(outcome)) return [];
      const what = outcome === undefined ? "没有这个错误" : outcome.isNoticed ? "已有用例发现" : "已证明改不出差别";
      return [`${what}，应从 mutation-survivors.json 删去：${id}`];
    }),
    ...excused.filter((id, at) => excused.indexOf(id) !== at).map((id) => `写了两次：${id}`),
    ...(score < leastScore ? [`发现率 ${percent(score)}，应不低于 ${percent(leastScore)}`] : []),
  ];
}

/** The score as it stands in the repository. */
export function mutationReport(outcomes: readonly MutantOutcome[], excuses: readonly Excuse[]): string {
  const row = (title: string, some: readonly MutantOutcome[]) => {
    const [proven, noticed] = [provenAmong(some), noticedAmong(some)];
    const counts = [some.length, proven, noticed, some.length - proven - noticed];
    return `| ${title} | ${counts.join(" | ")} | ${percent(scoreOf(some))} |\n`;
  };
  const kinds = Object.entries(mutantKinds).map(([kind, title]) =>
    row(
      title,
      outcomes.filter((outcome) => outcome.kind === kind),
    ),
  );
  const proofs = Object.entries(proofKinds).map(([kind, title]) => {
    const count = outcomes.filter(({ isNoticed, proof }) => !isNoticed && proof === kind).length;
    return `| ${title} | ${count} |\n`;
  });
  return `# 测试集能发现多少错误

从标准公布的文件机械地造出带一个错误的标准，交给本程序的被测系统，按测试程序的办法比较。
有一个用例答得不同，就是发现了。由 \`npm run mutate\` 写成，不要手改；\`npm run mutate -- --check\` 检查它没有过时，
发现率不低于 ${percent(leastScore)}，没有发现的都写明了原因。

有的改动改不出差别：对任何记录，改了和没改答得都一样，什么用例都发现不了。能够证明的单列，不计入发现率的分母。

| 错误 | 个数 | 改不出差别（已证明） | 发现 | 没有发现 | 发现率 |
|---|--:|--:|--:|--:|--:|
${kinds.join("")}${row("合计", outcomes)}
不除去已证明的，发现率是 ${percent(noticedAmong(outcomes) / Math.max(outcomes.length, 1))}。

值的缺陷由规则指明的字段（模式中 \`namedBy\`），长度的关键字不起作用，不在其内：那些规则本身在其内。

## 改不出差别的

| 怎样证明 | 个数 |
|---|--:|
${proofs.join("")}
证明由程序给出（\`src/build/mutate-proof.ts\`），证不出的一律算作没有发现。证明了而又有用例发现的，说明证明有错，检查不通过。

## 没有发现的

原因和全部名单写在 \`mutation-survivors.json\`。写在其中而被发现了或者已证明的，没有写而没有发现的，检查不通过。

${excuses.map(shownExcuse).join("") || "没有。\n"}`;
}

function shownExcuse({ reason, mutants }: Excuse): string {
  const named = mutants.length > mostNamed ? "" : mutants.map((id) => `  - \`${id}\`\n`).join("");
  return `- ${reason}（${mutants.length} 个）\n${named}`;
}

function isSurvivor({ isNoticed, proof }: MutantOutcome): boolean {
  return !isNoticed && proof === undefined;
}

function noticedAmong(outcomes: readonly MutantOutcome[]): number {
  return outcomes.filter(({ isNoticed }) => isNoticed).length;
}

function provenAmong(outcomes: readonly MutantOutcome[]): number {
  return outcomes.filter(({ isNoticed, proof }) => !isNoticed && proof !== undefined).length;
}

function scoreOf(outcomes: readonly MutantOutcome[]): number {
  return noticedAmong(outcomes) / Math.max(outcomes.length - provenAmong(outcomes), 1);
}

/** Cut, not rounded: 94.999 % is not 95 %. */
function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
}
