import { readFileSync, writeFileSync, readdirSync } from "node:fs";
import { readSuite } from "../conformance/suite-reader.ts";
import { draftsOf } from "./suite-entries.ts";
import { levelOfRule } from "./suite-levels.ts";
import { readTree } from "./suite.ts";
import { findVersion } from "../validate/versions.ts";
import { indexCases } from "./mutate-cases.ts";
import { ruleMutants } from "./mutate-rules.ts";
import { tableMutants } from "./mutate-tables.ts";
import { contentOf, readPublishedFiles } from "./read-version.ts";
import { languageType } from "./fields.ts";
import { parameterTypes } from "./compile-version.ts";
import { createJudge } from "../conformance/sealed/judge.ts";
import { readPublishedStandard } from "../conformance/sealed/standard.ts";
import { createRecordSetCheck } from "../validate/record-set.ts";
import { mergePatch } from "../base/merge-patch.ts";
export const files = readPublishedFiles("next");
export const { schemas, regimes } = contentOf("next", files);
export const version = { ...findVersion("next") };
export const types = { records: new Map([...schemas].map(([id, s]) => [id, languageType(s as never, id)])), parameters: parameterTypes(regimes) };
export function loadSuite() {
  const tree = new Map([...readTree("cases"), ...readTree("protocol")].filter(([p]) => p.endsWith(".json")));
  const idx0 = { version: "dev", standard: "next", sm3: {}, fileDigests: {}, digests: {}, severities: Object.fromEntries(version.rules.map(({ id, defect = id, severity }) => [defect, severity])) };
  const levels = Object.fromEntries(version.rules.map((rule) => [rule.id, levelOfRule(rule)]));
  const drafts = draftsOf(tree, levels).map((d) => ({ status: "approved", ...d }));
  tree.set("suite.json", Buffer.from(JSON.stringify({ ...idx0, cases: drafts })));
  return readSuite(tree);
}
export function allMutants() {
  const seen = new Map<string, number>();
  return [...ruleMutants(version, types), ...tableMutants(version, schemas)].map((m) => { const k = (seen.get(m.id) ?? 0) + 1; seen.set(m.id, k); return k === 1 ? m : { ...m, id: `${m.id} (${k})` }; });
}
export const judge = createJudge(readPublishedStandard(new Map([...files].map(([p, t]) => [p, Buffer.from(t)]))));
export const check = createRecordSetCheck(version);
export const regimeOf = (id = "necips") => version.regimes.find((r) => r.id === id)!;
export function findingsOf(records: any[], asOf = "2025-11-22", regime = "necips", publicCopy = false) {
  const out = check(records, { regime: regimeOf(regime), asOf, isPublicCopy: publicCopy });
  return { findings: out.findings.map(({ rule, path, record }) => ({ rule: rule.id, path, record })), notEvaluated: [...out.notEvaluated] };
}
/** independent opinion on one record alone */
export function agrees(recordType: string, record: any, findings: any[], asOf = "2025-11-22", regime = "necips") {
  const j = judge(recordType, record, { asOf, regime });
  if (j === undefined) return undefined;
  const k = (x: any[]) => JSON.stringify(x.map((f) => `${f.rule} ${f.path ?? f.field}`).sort());
  return k(j) === k(findings);
}
const folder = new URL("../../conformance-tests/cases/", import.meta.url);
export const one = (v: any): string => {
  if (Array.isArray(v)) return `[${v.map(one).join(", ")}]`;
  if (v && typeof v === "object") return `{${Object.entries(v).map(([k, x]) => `${JSON.stringify(k)}: ${one(x)}`).join(", ")}}`;
  return JSON.stringify(v);
};
export function pathOfCases(kind: string, id: string): string {
  const f = readdirSync(new URL(`${kind}/`, folder), { recursive: true, encoding: "utf8" }).find((x) => x.replace(/^.*\//, "") === `${id}.json`);
  return `${kind}/${f}`;
}
export const readCases = (kind: string, id: string) => JSON.parse(readFileSync(new URL(pathOfCases(kind, id), folder), "utf8"));
/** appends cases as lines before the end of the list */
export function append(kind: string, id: string, items: any[]) {
  const p = new URL(pathOfCases(kind, id), folder);
  const text = readFileSync(p, "utf8");
  const at = text.lastIndexOf("]");
  const names = new Set(JSON.parse(text).cases.map((c: any) => c.name));
  const fresh = items.filter((c) => { if (names.has(c.name)) { console.log("name taken", id, c.name); return false; } names.add(c.name); return true; });
  if (fresh.length === 0) return;
  const head = text.slice(0, at).trimEnd();
  writeFileSync(p, `${head},\n${fresh.map((c) => `    ${one(c)}`).join(",\n")}\n  ${text.slice(at)}`);
  JSON.parse(readFileSync(p, "utf8"));
}
export const base = (b: any) => (typeof b === "string" ? JSON.parse(readFileSync(new URL(`bases/${b}.json`, folder), "utf8")) : b);
export { mergePatch };
