import { severities } from "../finding/finding.ts";
import { htmlStyle } from "./html-style.ts";
import { type Labels, labels, number } from "./labels.ts";
import { escapeHtml, type Fragment, type Markup, markup } from "./markup.ts";
import type {
  Language,
  ReportedFinding,
  ReportedInput,
  Reporter,
  ReportSink,
  RuleCount,
  ValidationReport,
} from "./report.ts";
import { columnLetter, fieldName, groupKey, type RuleGroup, ruleGroups } from "./rule-groups.ts";
import { type ShowHidden, visible, visibleValue } from "./visible.ts";

/**
 * One HTML file for the desk and the printer: no script, no network, no other file. The content policy forbids whatever
 * a slip in the escaping might let in.
 */
export function createHtmlReporter(sink: ReportSink, options: { readonly language: Language }): Reporter {
  const words = labels[options.language];
  return {
    onEnd(report) {
      const groups = ruleGroups(report);
      const detailed = groups.filter((group) => group.samples.length > 0);
      const anchors = new Map(detailed.map((group, index) => [groupKey(group), `rule-${index + 1}`]));
      sink.write(head(words, report));
      sink.write(verdict(words, report).markup);
      if (report.outcome !== "unreadable") sink.write(problems(words, report, groups, anchors).markup);
      sink.write(inputs(words, report).markup);
      if (detailed.length > 0) {
        sink.write(`<section class="details" aria-labelledby="details"><h2 id="details">${words.details}</h2>\n`);
        // Rule by rule: the samples are most of the file, and a sink may pass them on as they come.
        for (const group of detailed) sink.write(ruleSection(words, report, group, anchors).markup);
        sink.write("</section>\n");
      }
      sink.write(quality(words, report).markup);
      sink.write(notChecked(words, report).markup);
      sink.write(columns(words, report).markup);
      sink.write(about(words, report).markup);
      sink.write("</main>\n</body>\n</html>\n");
    },
  };
}

function head(words: Labels, report: ValidationReport): string {
  const { recordType, standard, regime, asOf } = report;
  const titles = [...new Set(report.inputs.map(({ recordTypeTitle }) => recordTypeTitle))];
  const subject = titles.length > 0 ? titles.join(words.comma) : (recordType?.title ?? words.unknownType);
  const { markup: start } = markup`<!DOCTYPE html>
<html lang="${words.languageTag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.verdict[report.outcome]}${words.colon}${titleOf(words, report)}</title>
<style>
${{ markup: htmlStyle }}</style>
</head>
<body>
<main>
<header>
<h1>${words.title}</h1>
<dl class="basis">
<div><dt>${words.type}</dt><dd>${subject}</dd></div>
<div><dt>${words.standard}</dt><dd>${words.standardName(standard)}</dd></div>
<div><dt>${words.regime}</dt><dd>${words.regimeName[regime] ?? regime}</dd></div>
<div><dt>${words.asOf}</dt><dd>${asOf}</dd></div>
</dl>
</header>
`;
  return start;
}

/** What a browser tab and the file name of a printout say. */
function titleOf(words: Labels, { inputs: files, problem }: ValidationReport): string {
  const [first] = files;
  return first?.file ?? problem?.file ?? words.title;
}

function verdict(words: Labels, report: ValidationReport): Markup {
  const { outcome, problem } = report;
  const sentence =
    problem === null
      ? markup`<p class="sentence">${words.figures(report)}</p>`
      : markup`${problem.file === null ? null : markup`<p class="sentence file">${shown(words, problem.file)}</p>`}${lines(words, problem.message)}`;
  return markup`<section class="verdict ${outcome}" aria-labelledby="verdict">
${icons[outcome]}
<div>
<h2 id="verdict">${words.verdict[outcome]}</h2>
${sentence}
${outcome === "unreadable" ? markup`<p class="sentence">${words.nothingChecked}</p>` : null}
</div>
</section>
${outcome === "unreadable" ? null : figures(words, report)}
<section class="next"><h2>${words.nextStep}</h2>${lines(words, words.next(report))}</section>
`;
}

// Shape as well as colour: a third of the copies come out of a black-and-white printer.
const icons: Readonly<Record<ValidationReport["outcome"], Markup>> = {
  valid: icon("M13 25l8 8 15-17"),
  invalid: icon("M15 15l18 18M33 15L15 33"),
  unreadable: icon("M24 12v15M24 34v1.5"),
};

function icon(path: string): Markup {
  return markup`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22"/><path d="${path}"/></svg>`;
}

function figures(words: Labels, { records, totals }: ValidationReport): Markup {
  const items: readonly (readonly [label: string, value: number, style: string])[] = [
    [words.read, records.read, ""],
    [words.valid, records.valid, ""],
    [words.invalid, records.invalid, ""],
    [words.severity.error, totals.error, "error"],
    [words.severity.warning, totals.warning, "warning"],
    [words.severity.information, totals.information, "information"],
  ];
  return markup`<dl class="figures">
${items.map(
  ([label, value, style]) =>
    markup`<div class="${value === 0 ? "none" : style}"><dt>${label}</dt><dd>${number(value)}</dd></div>\n`,
)}</dl>`;
}

function problems(
  words: Labels,
  report: ValidationReport,
  groups: readonly RuleGroup[],
  anchors: ReadonlyMap<string, string>,
): Markup {
  const heading = markup`<h2 id="problems">${words.problems}</h2>`;
  if (report.counts.length === 0) {
    return markup`<section aria-labelledby="problems">${heading}<p>${words.noProblems}</p></section>\n`;
  }
  const largest = Math.max(...report.counts.map(({ count }) => count));
  const samples = new Map(groups.map((group) => [groupKey(group), group.samples]));
  return markup`<section aria-labelledby="problems">
${heading}
<div class="scroll"><table class="problems">
<caption>${words.problemsCaption}</caption>
<colgroup><col class="rank"><col class="level"><col><col class="where"><col class="count"><col class="bar"></colgroup>
<thead><tr><th scope="col">${words.rank}</th><th scope="col">${words.level}</th><th scope="col">${words.problem}</th><th scope="col">${words.where}</th><th scope="col" class="right">${words.count}</th><td></td></tr></thead>
<tbody>
${report.counts.map((count, index) => {
  const anchor = anchors.get(groupKey(count));
  const title = anchor === undefined ? markup`${count.title}` : markup`<a href="#${anchor}">${count.title}</a>`;
  const fixes = fixesFor(count, samples.get(groupKey(count)) ?? []);
  const [fix] = fixes;
  return markup`<tr>
<td class="right">${index + 1}</td>
<td>${severityTag(words, count.severity)}</td>
<th scope="row">${title} <span class="code">${count.code}</span>${fix === undefined ? null : markup`<p class="fix">${shown(words, words.fixFor(fix, fixes.length === 1))}</p>`}</th>
<td>${whereOf(words, report, count)}</td>
<td class="right strong">${number(count.count)}</td>
<td><span class="bar ${count.severity}" style="width:${Math.max(1, Math.round((count.count / largest) * 100))}%"></span></td>
</tr>
`;
})}</tbody>
</table></div>
</section>
`;
}

/** The different ways to correct what a rule found in a column, as far as the samples tell. */
function fixesFor(count: RuleCount, samples: readonly ReportedFinding[]): string[] {
  const here = samples.filter(({ header, path }) => (header ?? path) === count.header);
  return [...new Set(here.map(({ fix }) => fix))].filter((fix) => fix !== "");
}

function whereOf(words: Labels, report: ValidationReport, count: RuleCount): Markup {
  const name = shown(words, fieldName(words, report, count));
  const letter = columnLetter(report, count.header);
  return letter === null ? name : markup`<span class="letter">${letter}</span> ${name}`;
}

function severityTag(words: Labels, severity: RuleCount["severity"]): Markup {
  return markup`<span class="tag ${severity}">${words.severity[severity]}</span>`;
}

function inputs(words: Labels, report: ValidationReport): Markup {
  if (report.inputs.length === 0) return markup``;
  return markup`<section aria-labelledby="inputs">
<h2 id="inputs">${words.inputs}</h2>
<div class="scroll"><table class="inputs">
<caption>${words.inputsCaption}</caption>
<thead><tr><th scope="col">${words.file}</th><th scope="col">${words.format}</th><th scope="col">${words.encoding}</th><th scope="col" class="right">${words.size}</th><th scope="col" class="right">${words.records}</th><th scope="col">${words.headerAndSkipped}</th></tr></thead>
${report.inputs.map(
  (input) => markup`<tbody>
<tr><th scope="row">${shown(words, input.file)}</th><td>${words.formatName[input.format]}</td><td>${words.encodingName[input.encoding]}</td><td class="right">${words.sizeOf(input.bytes)}</td><td class="right">${words.recordCount(input.records)}</td><td>${skippedOf(words, input)}</td></tr>
${input.sha256 === null ? null : markup`<tr class="digest"><td colspan="6">${words.digest} <code>${input.sha256}</code></td></tr>`}
</tbody>
`,
)}</table></div>
</section>
`;
}

function skippedOf(words: Labels, { headerRow, skippedRows }: ReportedInput): Markup {
  const parts = [
    ...(headerRow === null ? [] : [`${words.header}${words.colon}${words.headerRow(headerRow)}`]),
    ...(skippedRows.length === 0 ? [] : [`${words.skipped}${words.colon}${words.skippedRows(skippedRows)}`]),
  ];
  return parts.length === 0 ? markup`—` : markup`${parts.map((part) => markup`<div>${part}</div>`)}`;
}

function ruleSection(
  words: Labels,
  report: ValidationReport,
  group: RuleGroup,
  anchors: ReadonlyMap<string, string>,
): Markup {
  const [first] = group.samples;
  if (first === undefined) return markup``;
  const anchor = anchors.get(groupKey(group)) ?? "";
  const byFile = report.inputs.length > 1;
  const inTable = group.samples.some(({ column }) => column !== null);
  const inElements = report.inputs.every(({ format }) => format === "json" || format === "xml");
  const cells: readonly SampleColumn[] = [
    ...(byFile ? [sampleColumn("file", words.file, ({ file }) => shown(words, file))] : []),
    sampleColumn("row", inElements ? words.element : words.row, ({ row }) => row ?? words.wholeFile),
    ...(inTable ? [sampleColumn("letter", words.column, ({ column }) => column)] : []),
    sampleColumn("header", inTable ? words.columnTitle : words.field, ({ header, path, row }) => {
      const field = header ?? path;
      return field === "" && row !== null ? words.wholeRecord : shown(words, field);
    }),
    sampleColumn("value", words.value, ({ value }) => shownValue(words, value)),
    sampleColumn("message", words.message, ({ message }) => shown(words, message)),
    ...(group.fix === null ? [sampleColumn("fix", words.fix, ({ fix }) => shown(words, fix))] : []),
  ];
  return markup`<section class="rule" aria-labelledby="${anchor}">
<h3 id="${anchor}">${severityTag(words, group.severity)} ${group.title} <span class="code">${group.code}</span></h3>
<dl class="meta">
${group.fix === null || group.fix === "" ? null : markup`<div class="wide"><dt>${words.fix}</dt><dd class="strong">${shown(words, group.fix)}</dd></div>\n`}<div><dt>${words.clause}</dt><dd>${first.clauseTitle}</dd></div>
<div><dt>${words.source}</dt><dd>${first.source}</dd></div>
</dl>
<div class="scroll"><table class="samples">
<caption>${words.samplesOf(group.samples.length, group.count)}</caption>
<colgroup>${cells.map(({ style }) => markup`<col class="${style}">`)}</colgroup>
<thead><tr>${cells.map(({ style, title }) => markup`<th scope="col" class="${style}">${title}</th>`)}</tr></thead>
<tbody>
${group.samples.map(
  (finding) =>
    markup`<tr>${cells.map(({ style, content }) => markup`<td class="${style}">${content(finding)}</td>`)}</tr>\n`,
)}</tbody>
</table></div>
</section>
`;
}

interface SampleColumn {
  readonly style: string;
  readonly title: string;
  readonly content: (finding: ReportedFinding) => Fragment;
}

function sampleColumn(style: string, title: string, content: SampleColumn["content"]): SampleColumn {
  return { style, title, content };
}

function shownValue(words: Labels, value: string | null): Markup {
  if (value === null) return markup`—`;
  if (value === "") return markup`<span class="empty">${words.emptyValue}</span>`;
  return markup`<span class="text">${{ markup: visibleValue(escapeHtml(value), named(words)) }}</span>`;
}

/** Text of the data, or with pieces of it: hidden characters stand out by name. */
function shown(words: Labels, text: string): Markup {
  return { markup: visible(escapeHtml(text), named(words)) };
}

// Names and code points rather than control pictures: few office fonts have signs for these.
function named(words: Labels): ShowHidden {
  return (_substitute, characters) => {
    const code = characters.codePointAt(0) ?? 0;
    const name = words.hiddenName[String.fromCodePoint(code)];
    const times = characters.startsWith("  ") ? ` ×${characters.length}` : "";
    return `<span class="hidden">${name ?? `U+${code.toString(16).toUpperCase().padStart(4, "0")}`}${times}</span>`;
  };
}

function quality(words: Labels, report: ValidationReport): Markup {
  if (report.outcome === "unreadable" || report.quality.length === 0) return markup``;
  const scopes = [
    { name: words.total, figures: report.quality },
    ...(report.inputs.length > 1 ? report.inputs.map(({ file, quality }) => ({ name: file, figures: quality })) : []),
  ];
  return markup`<section aria-labelledby="quality">
<h2 id="quality">${words.quality}</h2>
${scopes.map(
  ({ name, figures }) => markup`<div class="scroll"><table class="quality">
<caption>${shown(words, name)}</caption>
<thead><tr><th scope="col">${words.code}</th><th scope="col">${words.dimension}</th><th scope="col">${words.indicator}</th><th scope="col" class="right">${words.figure}</th><th scope="col">${words.definition}</th></tr></thead>
<tbody>
${figures.map(
  ({ code, dimension, title, numerator, denominator, definition }) =>
    markup`<tr><th scope="row"><span class="code">${code}</span></th><td>${dimension}</td><td>${title}</td><td class="right">${denominator === 0 ? words.nothingToCount : words.share(numerator, denominator)}</td><td>${definition}</td></tr>\n`,
)}</tbody>
</table></div>
`,
)}</section>
`;
}

function notChecked(words: Labels, report: ValidationReport): Markup {
  if (report.outcome === "unreadable") return markup``;
  const heading = markup`<h2 id="not-checked">${words.notChecked}</h2>`;
  if (report.notChecked.length === 0) {
    return markup`<section aria-labelledby="not-checked">${heading}<p>${words.everythingChecked}</p></section>\n`;
  }
  return markup`<section aria-labelledby="not-checked">
${heading}
<div class="scroll"><table class="not-checked">
<caption>${words.notCheckedCaption}</caption>
<thead><tr><th scope="col">${words.code}</th><th scope="col">${words.reason}</th><th scope="col" class="right">${words.records}</th></tr></thead>
<tbody>
${report.notChecked.map(
  ({ code, message, count }) =>
    markup`<tr><th scope="row"><span class="code">${code}</span></th><td>${message}</td><td class="right">${words.recordCount(count)}</td></tr>\n`,
)}</tbody>
</table></div>
</section>
`;
}

function columns(words: Labels, report: ValidationReport): Markup {
  const tables = report.inputs.filter((input) => input.columns.length > 0);
  if (tables.length === 0) return markup``;
  return markup`<section aria-labelledby="columns">
<h2 id="columns">${words.columns}</h2>
${tables.map((input) => {
  const known = input.columns.filter(({ field }) => field !== null).length;
  const figure = words.columnsFigures(known, input.columns.length);
  return markup`<div class="scroll"><table class="columns">
<caption>${tables.length > 1 ? `${words.columnsOf(input.file)}${words.colon}` : null}${figure}</caption>
<thead><tr><th scope="col" class="letter">${words.column}</th><th scope="col">${words.columnTitle}</th><th scope="col">${words.understoodAs}</th><th scope="col">${words.fieldPath}</th></tr></thead>
<tbody>
${input.columns.map(
  ({ column, header, field, title }) =>
    markup`<tr${field === null ? { markup: ' class="unknown"' } : null}><td class="letter">${column}</td><th scope="row">${shown(words, header)}</th><td>${field === null ? words.notUnderstood : (title ?? "")}</td><td>${field === null ? "—" : markup`<code>${field}</code>`}</td></tr>\n`,
)}</tbody>
</table></div>
`;
})}</section>
`;
}

function about(words: Labels, report: ValidationReport): Markup {
  const { outcome, generator, standard, regime, asOf, failOn, recordType, maxSamples } = report;
  const meanings = severities.map((severity) => {
    const extra = severity === "warning" && failOn === "warning" ? words.sentenceSpace + words.warningForbids : null;
    return markup`<div><dt>${severityTag(words, severity)}</dt><dd>${words.severityMeaning[severity]}${extra}</dd></div>\n`;
  });
  const explained =
    outcome === "unreadable"
      ? null
      : markup`<section class="glossary" aria-labelledby="glossary">
<h2 id="glossary">${words.glossary}</h2>
<dl>
${meanings}</dl>
</section>
`;
  return markup`${explained}<footer aria-labelledby="about">
<h2 id="about">${words.about}</h2>
${outcome === "unreadable" ? null : markup`<p>${words.sampling(maxSamples)}${words.sentenceSpace}${words.privacy}</p>\n`}<dl>
<div><dt>${words.standard}</dt><dd>${words.standardName(standard)}</dd></div>
${recordType === null ? null : markup`<div><dt>${words.type}</dt><dd>${recordType.title}${words.bracketed(recordType.id)}</dd></div>\n`}<div><dt>${words.regime}</dt><dd>${words.regimeName[regime] === undefined ? regime : `${words.regimeName[regime]}${words.bracketed(regime)}`}</dd></div>
<div><dt>${words.asOf}</dt><dd>${asOf}</dd></div>
<div><dt>${words.failOn}</dt><dd>${words.failOnMeaning[failOn]}</dd></div>
<div><dt>${words.generator}</dt><dd>${generator.name} ${generator.version}</dd></div>
</dl>
</footer>
`;
}

/** Text whose line breaks are meant. */
function lines(words: Labels, text: string): Markup {
  return markup`${text.split("\n").map((line) => markup`<p class="sentence">${shown(words, line)}</p>`)}`;
}
