import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version, loadSuite, allMutants } from "./zz-lib.ts";
import { indexCases } from "./mutate-cases.ts";
import { createMutantJudge } from "./mutate-judge.ts";
const root = mkdtempSync(join(tmpdir(), "creditspec-mutate-"));
const judge = createMutantJudge(version, indexCases(loadSuite(), version), root);
const [only, out, step = "1", pattern = ""] = process.argv.slice(2) as string[];
const survivors: string[] = []; const killed = new Map<string, number>(); const all = new Map<string, number>();
for (const m of allMutants().filter((m) => only!.split(",").includes(m.kind) && m.id.includes(pattern)).filter((_, i) => i % Number(step) === 0)) {
  all.set(m.kind, (all.get(m.kind) ?? 0) + 1);
  if (await judge.noticedBy(m)) killed.set(m.kind, (killed.get(m.kind) ?? 0) + 1); else survivors.push(`${m.kind}\t${m.id}`);
}
for (const [k, v] of all) console.log(k, killed.get(k) ?? 0, "/", v);
writeFileSync(out!, survivors.join("\n") + "\n");
console.log(survivors.length, process.cpuUsage().user / 1e6);
rmSync(root, { recursive: true, force: true });
