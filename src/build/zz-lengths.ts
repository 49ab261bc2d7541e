import { version, schemas, loadSuite, findingsOf, agrees, readCases, append, base, mergePatch, one } from "./zz-lib.ts";
import { placesOf, valuesAt, sizeOf } from "./mutate-cases.ts";
const suite = loadSuite();
const dry = process.argv[2] !== "write";
// pool of values by element
const pool = new Map<string, any>(); const byType = new Map<string, any[]>();
for (const c of suite.cases) { if (c.role !== "validator" || c.form !== "records" || (c.expected.findings?.length ?? 0) > 0) continue;
  for (const { recordType, record } of c.input.records ?? []) { (byType.get(recordType) ?? byType.set(recordType, []).get(recordType)!).push(record);
    for (const f of version.recordTypes.find((t) => t.id === recordType)!.fields) { const v = valuesAt(record, f.path)[0]; if (v != null) { pool.set(f.element ?? f.kind, pool.get(f.element ?? f.kind) ?? v); pool.set(`${recordType}${f.path}`, pool.get(`${recordType}${f.path}`) ?? v); } } } }
const schemaAt = (s: any, path: string) => path.split("/").slice(1).reduce((x, seg) => (seg === "*" ? x?.items : x?.properties?.[seg]), s);
const set = (rec: any, path: string, v: any) => { const segs = path.split("/").slice(1); let x = rec; segs.forEach((seg, i) => { const last = i === segs.length - 1; const nextStar = segs[i + 1] === "*"; if (seg === "*") { if (last) { x[0] = v; return; } x[0] ??= {}; x = x[0]; return; } if (last) { x[seg] = v; return; } x[seg] ??= nextStar ? [] : {}; x = x[seg]; }); };
const get = (rec: any, path: string) => path.split("/").slice(1).reduce((x, seg) => (x == null ? x : seg === "*" ? x[0] : x[seg]), rec);
let total = 0, dis = 0, und = 0;
for (const type of version.recordTypes) {
  const schema = schemas.get(type.id) as any;
  const rec: any = {};
  for (const f of type.fields) {
    const s = schemaAt(schema, f.path);
    if (f.kind === "object" || f.kind === "list") continue;
    let v = pool.get(`${type.id}${f.path}`) ?? pool.get(f.element ?? f.kind);
    if (v == null) { const e = s.enum?.[0] ?? s.items?.enum?.[0]; v = e !== undefined ? e : f.codeList ? version.codeLists.find((l) => l.id === f.codeList)!.codes[0]!.code : "示例"; }
    if (s.type === "array" && !Array.isArray(v)) v = [v]; if (s.type !== "array" && Array.isArray(v)) v = v[0];
    if (Array.isArray(v)) v = v.slice(0, 1);
    set(rec, f.path, v);
  }
  const fields = type.fields.flatMap((f) => (f.kind === "texts" ? [{ ...f, path: `${f.path}/*` }] : [f])).filter((f) => { const s = schemaAt(schema, f.path); return s && s.namedBy === undefined && f.namedBy === undefined && s.maxLength !== undefined; });
  const fill = (v: string, n: number, s: any): string | undefined => {
    const tries = [() => "例".repeat(n), () => "1".repeat(n), () => "0".repeat(n), () => "A".repeat(n), () => v.slice(0, n).padEnd(n, "0"), () => v.slice(0, n).padEnd(n, v.at(-1) ?? "1"), () => v[0]?.repeat(n) ?? "", () => "a".repeat(n)];
    if (s.enum) return undefined;
    for (const t of tries) { const x = t(); if (x.length === n && (!s.pattern || new RegExp(s.pattern, "u").test(x))) return x; }
    return "例".repeat(n).length === n && !s.pattern ? "例".repeat(n) : undefined;
  };
  const make = (size: (s: any) => number, strict: boolean) => { const r = structuredClone(rec); const skipped: string[] = []; for (const f of fields) { const s = schemaAt(schema, f.path); const n = size(s); const x = fill(String(get(rec, f.path) ?? ""), n, s) ?? (strict ? undefined : (String(get(rec, f.path) ?? "1").padEnd(n, "1").slice(0, n))); if (x === undefined || n < 0) skipped.push(f.path); else set(r, f.path, x); } return { r, skipped }; };
  const lists = type.fields.filter((f) => { const s = schemaAt(schema, f.path); return s?.minItems !== undefined; });
  const cases: any[] = [];
  const add = (name: string, { r, skipped }: any) => { const { findings, notEvaluated } = findingsOf([{ recordType: type.id, record: r }]); const a = agrees(type.id, r, findings); total++; if (a === false) dis++; if (a === undefined) und++;
    const g = new Map<string, number>(); for (const f of findings) g.set(f.rule, (g.get(f.rule) ?? 0) + 1);
    console.log(type.id, name, "agree", a, "skip", skipped.length, one(Object.fromEntries([...g].sort((x, y) => y[1] - x[1]).slice(0, 12))));
    cases.push({ name, record: r, findings: findings.map(({ rule, path }) => ({ rule, path })) }); };
  if (fields.length > 0) {
    add("every-text-at-its-longest", make((s) => s.maxLength, true));
    add("every-text-one-character-too-long", make((s) => s.maxLength + 1, false));
    add("every-text-at-its-shortest", make((s) => s.minLength ?? 1, true));
    add("every-text-one-character-too-short", make((s) => (s.minLength ?? 1) - 1, false));
  }
  if (lists.length > 0) { const r = structuredClone(rec); for (const f of lists) if (!f.path.includes("*")) set(r, f.path, []); add("every-list-empty", { r, skipped: [] }); 
   const nested = lists.filter((f) => f.path.includes("*")); if (nested.length) { const r2 = structuredClone(rec); for (const f of nested) set(r2, f.path, []); add("every-list-inside-a-list-empty", { r: r2, skipped: [] }); } }
  if (!dry) append("records", type.id, cases);
}
console.log({ total, dis, und });
