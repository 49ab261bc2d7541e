/** What the page of a run needs beside the style of the reports. */
export const runPageStyle = `.note { color: var(--soft); font-size: 13.5px; margin: 4px 0 8px; }
.claims { margin-bottom: 20px; }
.claims caption { color: var(--ink); font-size: 15px; font-weight: 600; padding-top: 8px; }
.claims th.form { text-align: center; white-space: normal; width: 84px; word-break: keep-all; overflow-wrap: normal; }
.claims th.form, .claims td.level { padding-left: 4px; padding-right: 4px; }
.claims td.level { text-align: center; font-weight: 600; }
.claims td.granted { color: var(--good); }
.claims td.partly { color: var(--warning); background: var(--warning-ground); }
.claims td.denied { color: var(--error); background: var(--error-ground); }
.cases { table-layout: fixed; min-width: 720px; }
.cases col.id { width: 34%; }
.cases col.what { width: 130px; }
.cases .tag { white-space: normal; }
.denied-classes td:first-child { white-space: nowrap; }
footer dl.meanings { display: block; }
footer dl.meanings > div { padding: 1px 0; }
footer dl.meanings dt { flex: none; min-width: 7em; }
@media print {
  .note { font-size: 8.5pt; }
  .claims caption { font-size: 10pt; }
  .claims th.form { width: 48pt; }
  .cases { min-width: 0; }
  .cases col.what { width: 66pt; }
}
`;
