import { type Form, forms, type Level, type Role, roles } from "../../conformance/protocol.ts";
import { type CaseRecord, type ClassResult, type RunResults, verdictWords } from "../../conformance/results.ts";
import type { Verdict } from "../../conformance/suite.ts";
import { htmlStyle } from "../../report/html-style.ts";
import { type Markup, markup } from "../../report/markup.ts";
import { findVersion } from "../../validate/versions.ts";
import { formWords, levelWords, roleWords } from "./conformance-words.ts";
import { runPageStyle } from "./run-page-style.ts";

/** How many cases that did not pass the page names. */
const namedCases = 300;
/** How much of what differs the page shows of a case. */
const shownDetail = 600;

/**
 * The results of a run as one HTML file for the desk and the printer: no script, no network, no other file. It says what was
 * tested and what came of it; nobody is certified by it.
 */
export function runPage(results: RunResults): string {
  const titles = recordTypeTitles(results.suite.standard);
  const { markup: text } = markup`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>符合性测试结果：${results.product.vendor} ${results.product.name} ${results.product.version}</title>
<style>
${{ markup: htmlStyle }}${{ markup: runPageStyle }}</style>
</head>
<body>
<main>
${head(results)}${verdict(results)}${claims(results, titles)}${denied(results, titles)}${failures(results)}${unsupported(results, titles)}${knownFailures(results)}${drafts(results)}${about()}</main>
</body>
</html>
`;
  return text;
}

type Titles = ReadonlyMap<string, string>;

function recordTypeTitles(standard: string): Titles {
  try {
    return new Map(findVersion(standard).recordTypes.map(({ id, title }) => [id, title.zh]));
  } catch {
    // Results of a version that this program does not know are shown by ids.
    return new Map();
  }
}

function head({ product, suite, asOf, seed }: RunResults): Markup {
  const basis = [
    ["厂商", product.vendor],
    ["产品", product.name],
    ["版本", product.version],
    ["标准", suite.standard],
    ["测试集", suite.version],
    ["测试日期", asOf],
    ["用例次序的种子", seed],
  ] as const;
  const build = product.build === undefined ? null : row("程序摘要", product.build);
  return markup`<header>
<h1>符合性测试结果</h1>
<dl class="basis">
${basis.map(([name, value]) => row(name, value))}${build}</dl>
</header>
`;
}

function row(name: string, value: string): Markup {
  return markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`;
}

function verdict(results: RunResults): Markup {
  const { outcome, classes, totals, cases, problems } = results;
  const granted = classes.filter((one) => one.granted).length;
  const isWhole = outcome === "passed" && granted === classes.length;
  const style = outcome === "failed" ? "invalid" : isWhole ? "valid" : "unreadable";
  const headline = outcome === "failed" ? "有不通过的用例" : isWhole ? "声称支持的各类全部成立" : "只有已知的不通过";
  const broken = (["errored", "timeout", "crash", "protocol-error"] as const).reduce(
    (sum, name) => sum + (totals[name] ?? 0),
    0,
  );
  const figures: readonly (readonly [string, number, string])[] = [
    ["计入的用例", cases.filter(({ purpose }) => purpose !== "draft").length, ""],
    ["通过", totals.pass ?? 0, ""],
    ["不通过", (totals.fail ?? 0) + (totals["unexpected-pass"] ?? 0), "error"],
    ["出错、超时、退出", broken, "error"],
    ["系统说不支持", totals.skipped ?? 0, "error"],
    ["已知不通过", totals["known-failure"] ?? 0, "warning"],
  ];
  return markup`<section class="verdict ${style}" aria-labelledby="verdict">
${icons[style] as Markup}
<div>
<h2 id="verdict">${headline}</h2>
<p class="sentence">声称支持 ${count(classes.length)} 类（角色 × 记录类型 × 形式 × 层级），其中 ${count(granted)} 类成立。</p>
</div>
</section>
<dl class="figures">
${figures.map(
  ([label, value, kind]) =>
    markup`<div class="${value === 0 ? "none" : kind}"><dt>${label}</dt><dd>${count(value)}</dd></div>\n`,
)}</dl>
${problems.length === 0 ? null : markup`<section class="next"><h2>另外</h2><div>${problems.map((problem) => markup`<p>${problem}</p>`)}</div></section>\n`}`;
}

// Shape as well as colour: a third of the copies come out of a black-and-white printer.
const icons: Readonly<Record<string, Markup>> = {
  valid: icon("M13 25l8 8 15-17"),
  invalid: icon("M15 15l18 18M33 15L15 33"),
  unreadable: icon("M24 12v15M24 34v1.5"),
};

function icon(path: string): Markup {
  return markup`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22"/><path d="${path}"/></svg>`;
}

/** For each role a table of record types and forms with the level that holds. */
function claims(results: RunResults, titles: Titles): Markup {
  const tables = roles.flatMap((role) => {
    const own = results.classes.filter((one) => one.role === role);
    return own.length === 0 ? [] : [claimTable(role, own, titles)];
  });
  const untested =
    results.untested.length === 0
      ? null
      : markup`<p class="note">声称支持而测试集没有用例，什么也不能说明：${results.untested
          .map(({ role, recordType, form }) => `${roleWords[role]} ${titleOf(recordType, titles)} ${formWords[form]}`)
          .join("；")}。</p>\n`;
  return markup`<section aria-labelledby="claims">
<h2 id="claims">声称支持的各类</h2>
<p class="note">格中为成立的层级；只成立到一部分时写作“成立的层级／声称的层级”，一级也不成立时写作 ✕。层级：${[1, 2, 3]
    .map((level) => `${level} ${levelWords[level as Level]}`)
    .join("，")}。没有用例的格为空。</p>
${tables}${untested}</section>
`;
}

function claimTable(role: Role, classes: readonly ClassResult[], titles: Titles): Markup {
  const shownForms = forms.filter((form) => classes.some((one) => one.form === form));
  const types = [...new Set(classes.map(({ recordType }) => recordType))].sort();
  return markup`<div class="scroll"><table class="claims">
<caption>${roleWords[role]}（${role}）</caption>
<thead><tr><th scope="col">记录类型</th>${shownForms.map((form) => markup`<th scope="col" class="form">${formWords[form]}</th>`)}<th scope="col" class="right">用例</th></tr></thead>
<tbody>
${types.map((type) => {
  const own = classes.filter(({ recordType }) => recordType === type);
  const cases = own.reduce((sum, one) => sum + one.cases, 0);
  return markup`<tr><th scope="row">${titleOf(type, titles)} <span class="code">${type}</span></th>${shownForms.map((form) => levelCell(own, form))}<td class="right">${count(cases)}</td></tr>\n`;
})}</tbody>
</table></div>
`;
}

function levelCell(classes: readonly ClassResult[], form: Form): Markup {
  const own = classes.filter((one) => one.form === form);
  if (own.length === 0) return markup`<td></td>`;
  const claimed = Math.max(...own.map(({ level }) => level));
  const granted = Math.max(0, ...own.filter((one) => one.granted).map(({ level }) => level));
  if (granted === claimed) return markup`<td class="level granted">${granted}</td>`;
  if (granted > 0) return markup`<td class="level partly">${granted}／${claimed}</td>`;
  return markup`<td class="level denied">✕</td>`;
}

function titleOf(recordType: string, titles: Titles): string {
  return titles.get(recordType) ?? recordType;
}

function denied({ classes }: RunResults, titles: Titles): Markup {
  const rows = classes.filter(({ granted }) => !granted);
  if (rows.length === 0) return markup``;
  const groups = new Map<string, ClassResult[]>();
  for (const one of rows) {
    const key = `${one.role} ${one.recordType} ${one.level}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return markup`<section aria-labelledby="denied">
<h2 id="denied">不成立的类</h2>
<div class="scroll"><table class="denied-classes">
<thead><tr><th scope="col">角色</th><th scope="col">记录类型</th><th scope="col" class="right">层级</th><th scope="col">形式</th><th scope="col">原因</th></tr></thead>
<tbody>
${[...groups.values()].map((group) => {
  const [first] = group as [ClassResult];
  const { role, recordType, level, reasons } = first;
  return markup`<tr><td>${roleWords[role]}</td><td>${titleOf(recordType, titles)}</td><td class="right">${level}</td><td>${group.map(({ form }) => formWords[form]).join("、")}</td><td>${reasons.join("；")}${group.length > 1 ? "（其他形式类似）" : ""}</td></tr>\n`;
})}</tbody>
</table></div>
</section>
`;
}

function failures({ cases }: RunResults): Markup {
  const failed = cases.filter(
    ({ purpose, verdict }) => purpose !== "draft" && verdict !== "pass" && verdict !== "known-failure",
  );
  if (failed.length === 0) return markup``;
  const more = failed.length - namedCases;
  return markup`<section aria-labelledby="failures">
<h2 id="failures">没有通过的用例</h2>
${caseTable(failed.slice(0, namedCases))}${more > 0 ? markup`<p class="note">另有 ${count(more)} 个，见 JSON 结果。</p>\n` : null}</section>
`;
}

function caseTable(cases: readonly CaseRecord[]): Markup {
  return markup`<div class="scroll"><table class="cases">
<colgroup><col class="id"><col class="what"><col></colgroup>
<thead><tr><th scope="col">用例</th><th scope="col">结论</th><th scope="col">说明</th></tr></thead>
<tbody>
${cases.map(({ id, verdict, was, detail = "" }) => {
  const words =
    was === undefined || was === verdict ? verdictWords[verdict] : `${verdictWords[verdict]}（${verdictWords[was]}）`;
  const shown = detail.length > shownDetail ? `${detail.slice(0, shownDetail)}……` : detail;
  return markup`<tr><th scope="row"><code>${id}</code></th><td><span class="tag ${tagStyle(verdict)}">${words}</span></td><td>${shown}</td></tr>\n`;
})}</tbody>
</table></div>
`;
}

function tagStyle(verdict: Verdict): string {
  if (verdict === "known-failure") return "warning";
  return verdict === "pass" ? "information" : "error";
}

function unsupported({ statement, cases }: RunResults, titles: Titles): Markup {
  const asked = cases.filter(({ purpose }) => purpose === "unsupported");
  const honest = asked.filter(({ verdict }) => verdict === "pass").length;
  if (statement.unsupported.length === 0) return markup``;
  return markup`<section aria-labelledby="unsupported">
<h2 id="unsupported">声明不支持的</h2>
<p class="note">问了 ${count(asked.length)} 个用例，系统 ${count(honest)} 次如声明那样答不支持。</p>
<div class="scroll"><table>
<thead><tr><th scope="col">角色</th><th scope="col">记录类型</th><th scope="col">形式</th><th scope="col">原因</th></tr></thead>
<tbody>
${statement.unsupported.map(
  ({ role, recordTypes, forms: some, reason }) =>
    markup`<tr><td>${roleWords[role]}</td><td>${recordTypes?.map((type) => titleOf(type, titles)).join("、") ?? "其余全部"}</td><td>${some?.map((form) => formWords[form]).join("、") ?? "其余全部"}</td><td>${reason}</td></tr>\n`,
)}</tbody>
</table></div>
</section>
`;
}

function knownFailures({ cases }: RunResults): Markup {
  const known = cases.filter(({ verdict, purpose }) => verdict === "known-failure" && purpose !== "draft");
  if (known.length === 0) return markup``;
  return markup`<section aria-labelledby="known">
<h2 id="known">已知不通过的用例</h2>
<p class="note">有原因、问题单和到期日；所在的类因此不成立。</p>
${caseTable(known)}</section>
`;
}

function drafts({ cases }: RunResults): Markup {
  const own = cases.filter(({ purpose }) => purpose === "draft");
  if (own.length === 0) return markup``;
  const passed = own.filter(({ verdict }) => verdict === "pass").length;
  return markup`<section aria-labelledby="drafts">
<h2 id="drafts">草案用例</h2>
<p class="note">测了 ${count(own.length)} 个，通过 ${count(passed)} 个；不计入结果。</p>
${passed === own.length ? null : caseTable(own.filter(({ verdict }) => verdict !== "pass").slice(0, namedCases))}</section>
`;
}

function about(): Markup {
  const meanings: readonly (readonly [string, string])[] = [
    ["成立", "这一类及其以下各层级的用例全部通过。"],
    [verdictWords.fail, "答复与应有的结果不同；只比较规则、记录、字段等，不比较文字。"],
    [verdictWords.skipped, "声称支持，测试时却说不支持。"],
    [verdictWords["known-failure"], "列在已知不通过的清单里，未到期。"],
    [verdictWords["unexpected-pass"], "列在清单里却通过了；清单要改。"],
  ];
  return markup`<footer>
<h2>说明</h2>
<dl class="meanings">
${meanings.map(([name, meaning]) => row(name, meaning))}</dl>
<p class="note">本页是一次测试的结果，只说明所列产品的所列版本在所列用例上的表现。同一测试集、同一声明、同一种子可以重新测试。</p>
</footer>
`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
