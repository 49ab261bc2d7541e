/** Style of the HTML report: system fonts only, dark text on white, A4 when printed. */
export const htmlStyle = `:root {
  color-scheme: light;
  --ink: #1c2530;
  --soft: #55606d;
  --line: #d5dae0;
  --ground: #f4f6f8;
  --accent: #17406d;
  --error: #a8201a;
  --error-ground: #fbeeed;
  --warning: #875300;
  --warning-ground: #fcf3e1;
  --information: #2a5b87;
  --information-ground: #e9f1f8;
  --good: #1a6a3c;
  --good-ground: #eaf5ee;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: #fff;
  color: var(--ink);
  font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
main { max-width: 1080px; margin: 0 auto; padding: 32px 32px 48px; }
header { border-top: 4px solid var(--accent); padding-top: 18px; }
h1 { margin: 0; font-size: 26px; line-height: 1.3; letter-spacing: 0.02em; color: var(--accent); }
h2 { margin: 36px 0 8px; font-size: 19px; line-height: 1.4; color: var(--accent); }
h3 { margin: 0; font-size: 16px; line-height: 1.5; }
p { margin: 0; }
a { color: inherit; text-decoration-color: #9aa6b3; text-underline-offset: 3px; }
a:hover, a:focus-visible { color: var(--accent); text-decoration-color: currentColor; }
dl, dd { margin: 0; }
dt { color: var(--soft); font-size: 13px; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: 0.88em; }
.basis { display: flex; flex-wrap: wrap; gap: 2px 28px; margin-top: 8px; }
.basis > div { display: flex; gap: 8px; align-items: baseline; font-size: 14px; }

.verdict {
  display: flex; align-items: center; gap: 22px;
  margin-top: 18px; padding: 18px 24px;
  border: 1px solid; border-left-width: 8px; border-radius: 4px;
}
.verdict h2 { margin: 0; font-size: 32px; line-height: 1.3; letter-spacing: 0.04em; color: inherit; }
.verdict .sentence { color: var(--ink); font-size: 16px; }
.verdict .file { font-weight: 600; }
.verdict.valid { color: var(--good); background: var(--good-ground); }
.verdict.invalid { color: var(--error); background: var(--error-ground); }
.verdict.unreadable { color: var(--warning); background: var(--warning-ground); }
.icon { flex: none; width: 60px; height: 60px; fill: none; stroke: #fff; stroke-width: 4.5; stroke-linecap: round; stroke-linejoin: round; }
.icon circle { fill: currentColor; stroke: none; }

.figures { display: grid; grid-template-columns: repeat(6, 1fr); border: 1px solid var(--line); border-radius: 4px; margin-top: 14px; }
.figures > div { padding: 10px 18px; border-left: 1px solid var(--line); }
.figures > div:first-child { border-left: 0; }
.figures dd { font-size: 24px; line-height: 1.3; font-weight: 600; }
.figures .error dd { color: var(--error); }
.figures .warning dd { color: var(--warning); }
.figures .information dd { color: var(--information); }
.figures .none dd { color: var(--soft); font-weight: 400; }

.next { display: flex; gap: 14px; align-items: baseline; margin-top: 14px; padding: 10px 18px; background: var(--ground); border-radius: 4px; }
.next h2 { flex: none; margin: 0; font-size: 15px; }

.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.5; }
caption { caption-side: top; text-align: left; color: var(--soft); font-size: 13px; padding: 0 0 6px; }
th, td { padding: 6px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th, thead td { background: var(--ground); color: var(--soft); font-size: 13px; font-weight: 600; border-bottom: 1px solid #aab4bf; white-space: nowrap; }
.right { text-align: right; white-space: nowrap; }
.strong { font-weight: 600; }
.code { color: var(--soft); font-size: 12.5px; font-weight: 400; white-space: nowrap; margin-left: 4px; }
.letter { font-weight: 600; }
.tag { display: inline-block; padding: 0 7px; border-radius: 3px; border: 1px solid; font-size: 12.5px; line-height: 20px; font-weight: 600; white-space: nowrap; }
.tag.error { color: #fff; background: var(--error); border-color: var(--error); }
.tag.warning { color: var(--warning); background: var(--warning-ground); }
.tag.information { color: var(--information); background: #fff; border-style: dashed; }

.problems { table-layout: fixed; min-width: 760px; }
.problems col.rank { width: 54px; }
.problems col.level { width: 70px; }
.problems col.where { width: 23%; }
.problems col.count { width: 84px; }
.problems col.bar { width: 15%; }
.problems th[scope=row] a { font-weight: 600; }
.problems .fix { color: var(--soft); font-size: 13.5px; }
span.bar { display: block; height: 10px; margin-top: 6px; border-radius: 1px; background: var(--error); }
span.bar.warning { background: #c98a1b; }
span.bar.information { background: #8fb2d0; }

.inputs { min-width: 680px; }
.inputs th[scope=row] { font-weight: 600; }
.inputs tbody tr:first-child > * { border-bottom: 0; padding-bottom: 0; }
.digest td { color: var(--soft); font-size: 13px; }

.rule { margin-top: 22px; }
.meta { display: flex; flex-wrap: wrap; gap: 0 28px; margin: 4px 0 8px; }
.meta > div { display: flex; gap: 10px; align-items: baseline; font-size: 14px; }
.meta > .wide { flex-basis: 100%; }
.meta dt { flex: none; }
.samples { table-layout: fixed; min-width: 720px; }
.samples col.file { width: 15%; }
.samples col.row { width: 76px; }
.samples col.letter { width: 48px; }
.samples col.header { width: 17%; }
.samples col.value { width: 24%; }
.samples col.fix { width: 24%; }
.samples td.row { white-space: nowrap; }
.samples .text { white-space: pre-wrap; font-weight: 600; }
.samples .empty { color: var(--soft); }
.hidden { margin: 0 1px; padding: 0 4px; border-radius: 2px; background: #ffe9a8; color: #5c4300; font-size: 0.86em; font-weight: 400; white-space: nowrap; }

.not-checked th[scope=row] { width: 90px; }
.not-checked .code { margin-left: 0; }
.columns { font-size: 13.5px; }
.columns th, .columns td { padding-top: 3px; padding-bottom: 3px; }
.columns td.letter { width: 48px; }
.columns code { color: var(--soft); }
.columns .unknown > * { background: var(--warning-ground); color: var(--warning); }

.glossary dt { flex: none; min-width: 4em; }
:lang(en) .glossary dt { min-width: 6em; }
.glossary dl > div { display: flex; gap: 14px; align-items: baseline; padding: 3px 0; font-size: 14px; }
footer { margin-top: 36px; padding-top: 4px; border-top: 2px solid var(--accent); font-size: 14px; }
footer h2 { margin-top: 12px; font-size: 16px; }
footer dl { display: flex; flex-wrap: wrap; gap: 2px 28px; margin-top: 8px; }
footer dl > div { display: flex; gap: 8px; align-items: baseline; }

@media (max-width: 720px) {
  main { padding: 16px; }
  .figures { grid-template-columns: repeat(3, 1fr); }
  .figures > div:nth-child(4) { border-left: 0; }
  .figures > div:nth-child(n + 4) { border-top: 1px solid var(--line); }
  .verdict { padding: 14px 16px; gap: 14px; }
  .icon { width: 44px; height: 44px; }
  .verdict h2 { font-size: 26px; }
}

@page {
  size: A4;
  margin: 16mm 15mm 17mm;
  @bottom-right { content: counter(page) " / " counter(pages); font-size: 8.5pt; color: #55606d; }
}
@media print {
  body { font-size: 9.5pt; line-height: 1.5; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  header { padding-top: 10pt; }
  h1 { font-size: 18pt; }
  h2 { font-size: 12.5pt; margin-top: 18pt; break-after: avoid; }
  h3 { font-size: 10.5pt; }
  h3, .meta, caption { break-after: avoid; }
  dt, caption, .problems .fix, .digest td, thead th, thead td { font-size: 8.5pt; }
  table, .basis > div, .meta > div, .glossary dl > div, footer, .verdict .sentence { font-size: 9pt; }
  .code, .tag { font-size: 8pt; }
  .tag { line-height: 11pt; padding: 0 4pt; }
  .columns { font-size: 8.5pt; }
  th, td { padding: 3pt 5pt; }
  .columns th, .columns td { padding-top: 1.5pt; padding-bottom: 1.5pt; }
  a { text-decoration: none; }
  .scroll { overflow: visible; }
  .problems, .inputs, .samples { min-width: 0; }
  .problems col.rank { width: 28pt; }
  .problems col.level { width: 36pt; }
  .problems col.count { width: 42pt; }
  .problems col.where { width: 22%; }
  .problems col.bar { width: 12%; }
  .samples col.row { width: 42pt; }
  .samples col.letter { width: 26pt; }
  .verdict { padding: 10pt 14pt; gap: 14pt; }
  .verdict h2 { font-size: 20pt; }
  .verdict .sentence { font-size: 10.5pt; }
  .icon { width: 38pt; height: 38pt; }
  .figures dd { font-size: 15pt; }
  .figures > div { padding: 5pt 9pt; }
  .next h2 { font-size: 9.5pt; }
  .rule { margin-top: 13pt; }
  span.bar { height: 6pt; margin-top: 4pt; }
  thead { display: table-header-group; break-after: avoid; }
  /* No heading without two rows under it, no last row on a page of its own. */
  tbody tr:nth-child(-n + 2), tbody tr:last-child { break-before: avoid; }
  .inputs tbody { break-inside: avoid; break-before: avoid; }
  tr, .verdict, .figures, .next, .meta, .glossary, footer { break-inside: avoid; }
}
`;
