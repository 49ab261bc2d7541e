import type { PublishedVersion, RecordTypeDescription } from "../model/published.ts";
import type { Source, Words } from "../model/words.ts";
import type { Language } from "../report/report.ts";
import { visible } from "../report/visible.ts";
import type { CopyCheck, Leak } from "../validate/publication/check-copy.ts";
import type { CopySummary, FieldCount } from "../validate/publication/make-copy.ts";

/** What a command about public copies says; Chinese comes first, both say the same. */
export function createPublicationWords(version: PublishedVersion, language: Language) {
  const zh = language === "zh";
  const say = (chinese: string, english: string) => (zh ? chinese : english);
  const number = (count: number) => count.toLocaleString("en-US");
  const colon = say("：", ": ");
  const rowsOf = (rows: readonly number[], count: number) =>
    rows.length === 0
      ? ""
      : zh
        ? `（第 ${rows.join("、")} ${count > rows.length ? "等" : ""}行）`
        : ` (row ${rows.join(", ")}${count > rows.length ? ", …" : ""})`;
  const citation = ({ document, article }: Source) => [document, article].filter(Boolean).join(" ");
  const basis = (source: Source | undefined) =>
    source === undefined ? [] : [`       ${say("依据", "basis")}${colon}${citation(source)}`];
  const classOf: Readonly<Record<string, Words>> = {
    N: { zh: "不公示", en: "not public" },
    I: { zh: "过程信息", en: "internal" },
  };
  const fieldName = (type: RecordTypeDescription, { path, header }: Omit<FieldCount, "count">) => {
    const field = type.fields.find((one) => one.path === path);
    if (path === "/local") return say("地方扩展（标准不知其能否公示）", "local fields (not known to be public)");
    if (field === undefined) {
      const name = header === undefined || header === "" ? "" : visible(header);
      return zh
        ? `${name === "" ? "" : `“${name}”`}不是标准的字段`
        : `${name === "" ? "" : `“${name}” is `}no field of the standard`;
    }
    const above = type.fields.find((one) => one.publicity !== "P" && path.startsWith(`${one.path}/`));
    const publicity = classOf[field.publicity] ?? classOf[above?.publicity ?? ""];
    const title = header === undefined ? field.title[language] : visible(header);
    return `${title}${publicity === undefined ? "" : say(`（${publicity.zh}）`, ` (${publicity.en})`)}`;
  };

  return {
    /** What happened to one file. */
    copied(
      from: string,
      to: string | undefined,
      { recordType, records, published, leftOut, dropped, masked }: CopySummary,
    ) {
      const values = (counts: readonly FieldCount[]) =>
        counts.map((count) => `    ${fieldName(recordType, count)}  ${number(count.count)} ${say("处", "×")}`);
      const section = (heading: string, lines: readonly string[]) =>
        lines.length === 0 ? [] : [`  ${heading}`, ...lines];
      const clause = version.clauses[recordType.clause] ?? recordType.clause;
      return [
        `${visible(from)}${to === undefined ? "" : ` → ${visible(to)}`}`,
        `  ${recordType.title[language]}${say("（", " (")}${recordType.id}${say("）", ")")}${say("；条款", "; clause")}${colon}${clause}`,
        say(
          `  读取 ${number(records)} 条，公示 ${number(published)} 条，不公示 ${number(records - published)} 条`,
          `  read ${number(records)}, public ${number(published)}, left out ${number(records - published)}`,
        ),
        ...section(
          say("没有放进公开副本的记录", "records left out"),
          leftOut.flatMap(({ reason, count, rows }) => [
            `    ${number(count)} ${say("条", "×")}  ${visible(reason.words[language])}${rowsOf(rows, count)}`,
            ...basis(reason.source),
          ]),
        ),
        ...section(say("去掉的字段", "fields dropped"), values(dropped)),
        ...section(say("遮盖的个人号码", "personal numbers masked"), values(masked)),
      ];
    },

    /** The verdict on public copies and what was found in them. */
    checked({ report, leaks, doubts }: CopyCheck) {
      const { read } = report.records;
      if (report.problem !== null) {
        const { file, message, fix } = report.problem;
        return [
          `${say("无法读取", "Cannot be read")}${colon}${file === null ? "" : `${visible(file)}${colon}`}${visible(message)}`,
          `  ${visible(fix)}`,
        ];
      }
      const asked = say(
        `${number(read)} 条记录；检查日期 ${report.asOf}`,
        `${number(read)} records; day of checking ${report.asOf}`,
      );
      const places = leaks.reduce((sum, { count }) => sum + count, 0);
      const verdict =
        leaks.length === 0
          ? say(
              `可以公示：没有发现不应公示的内容，${asked}`,
              `Fit for the public: nothing found that must not be public, ${asked}`,
            )
          : say(
              `不能公示：发现 ${number(places)} 处不应公示的内容，${asked}`,
              `Not fit for the public: ${number(places)} things found that must not be public, ${asked}`,
            );
      const skipped = report.inputs.filter(({ skippedRows }) => skippedRows.length > 0);
      return [
        verdict,
        ...leaks.flatMap((leak) => lines(report, leak)),
        ...(doubts.length === 0 ? [] : [say("请核对（不影响结论）", "please look at (does not change the verdict)")]),
        ...doubts.flatMap((leak) => lines(report, leak)),
        ...skipped.map(({ file, skippedRows }) =>
          say(
            `  ${visible(file)}：标题和说明不是记录，没有检查，请看一眼${rowsOf(skippedRows.slice(0, 10), skippedRows.length)}`,
            `  ${visible(file)}: titles and notes are no records and were not checked; look at them${rowsOf(skippedRows.slice(0, 10), skippedRows.length)}`,
          ),
        ),
      ];
    },
    say,
    number,
  };

  function lines(report: CopyCheck["report"], leak: Leak): string[] {
    const { file, count, rows, kind, finding, reason } = leak;
    return [
      `  ${visible(file)}${colon}${leakWords(report, leak)}  ${number(count)} ${say("处", "×")}${rowsOf(rows, count)}`,
      ...(kind === "rule" ? [`       ${visible(finding?.fix ?? "")}`] : []),
      ...(finding === undefined
        ? basis(reason?.source)
        : [`       ${say("依据", "basis")}${colon}${finding.clauseTitle}；${finding.source}`]),
    ];
  }

  function leakWords({ inputs }: CopyCheck["report"], { kind, file, path, reason, finding }: Leak): string {
    const type = inputs.find((input) => input.file === file)?.recordType;
    const fields = version.recordTypes.find(({ id }) => id === type)?.fields ?? [];
    const name = fields.find((field) => field.path === path)?.title[language] ?? path;
    if (kind === "rule") {
      const about = name === "" ? "" : say(`“${visible(name)}”：`, `“${visible(name)}”: `);
      return `${finding?.code ?? ""} ${about}${visible(finding?.message ?? "")}`;
    }
    if (kind === "record")
      return say(`记录不应公示：${reason?.words.zh}`, `the record must not be public: ${reason?.words.en}`);
    if (kind === "text")
      return say(`“${name}”中有个人号码，没有遮盖`, `“${name}” holds a personal number that is not masked`);
    if (kind === "identifier") return say(`“${name}”像个人号码`, `“${name}” reads like a personal number`);
    if (path === "") return say("有标准中没有的字段", "there are fields that are not of the standard");
    return say(`“${name}”不公示`, `“${name}” is not public`);
  }
}
