import { once, remembered } from "../base/once.ts";
import type { Finding, FindingArguments } from "../finding/finding.ts";
import type { PublishedVersion, RuleDescription } from "../model/published.ts";
import type { Words } from "../model/words.ts";
import type { Language, ReportedFinding } from "./report.ts";

/** What the words of findings are made from. */
type Vocabulary = Pick<PublishedVersion, "recordTypes" | "codeLists" | "rules" | "clauses" | "regimes" | "workingDays">;

/** Turns rule ids and arguments into sentences of one language. */
export function createWords(version: Vocabulary, language: Language) {
  const rules = once(() => new Map(version.rules.map((rule) => [rule.id, rule])));
  const lists = once(() => new Map(version.codeLists.map(({ id, title }) => [id, title])));
  const parameters = once(
    () =>
      new Map(
        version.regimes.flatMap((regime) =>
          Object.entries(regime.parameters).map(([name, { title }]) => [name, title] as const),
        ),
      ),
  );

  /** What all findings of a rule say alike. */
  const wordsOf = remembered((id) => {
    const rule = ruleOf(id);
    return {
      message: readTemplate(rule.message[language]),
      fix: readTemplate(rule.fix[language]),
      clause: rule.clause,
      clauseTitle: version.clauses[rule.clause] ?? rule.clause,
      source: rule.source.map(({ document, article }) => [document, article].filter(Boolean).join(" ")).join("；"),
    };
  });
  const ruleOf = (id: string): RuleDescription => {
    const rule = rules().get(id);
    if (rule === undefined) throw new Error(`the standard has no rule ${id}`);
    return rule;
  };
  const fieldTitles = remembered((recordType): ReadonlyMap<string, Words> => {
    const fields = version.recordTypes.find(({ id }) => id === recordType)?.fields ?? [];
    return new Map(fields.map(({ path, title }) => [path, title]));
  });
  /** Title of a field; an item of a list has the title of the list. */
  const fieldTitle = (recordType: string, path: string): string => {
    const titles = fieldTitles(recordType);
    const title = titles.get(path) ?? titles.get(path.replace(/\/\d+(?=\/)/g, "/*").replace(/\/\d+$/, ""));
    return title?.[language] ?? path;
  };

  return {
    fieldTitle,
    ruleTitle: (id: string) => ruleOf(id).title[language],

    /** A finding with its words. */
    report({ rule: id, code, severity, place, path, value, args }: Finding, recordType: string): ReportedFinding {
      const { message, fix, clause, clauseTitle, source } = wordsOf(id);
      const values: FindingArguments = {
        ...args,
        value: value ?? "",
        field: path === "" ? "" : fieldTitle(recordType, path),
        ...(typeof args["list"] === "string" && { list: lists().get(args["list"])?.[language] ?? args["list"] }),
      };
      return {
        rule: id,
        code,
        severity,
        file: place.file,
        row: place.row ?? null,
        line: place.line ?? null,
        column: place.column ?? null,
        header: place.header ?? null,
        path,
        value: value ?? null,
        args,
        message: message(values),
        fix: fix(values),
        clause,
        clauseTitle,
        source,
      };
    },

    /** Why a rule was not evaluated. */
    skipped(reason: string, detail: string, recordType: string): string {
      const { from, to } = version.workingDays;
      const [name = "", key] = detail.split("/");
      const parameter = (parameters().get(name) ?? name) + (key === undefined ? "" : `（${key}）`);
      const reasons: Record<string, Words> = {
        "missing-column": {
          zh: `文件中没有“${fieldTitle(recordType, detail)}”列`,
          en: `the file has no column “${fieldTitle(recordType, detail)}”`,
        },
        "malformed-field": {
          zh: "所依据的字段本身有错，改正后才能判断",
          en: "a field it rests on is itself wrong",
        },
        calendar: {
          zh: `工作日历只含 ${from} 至 ${to}，其余日期不推算`,
          en: `the working-day calendar covers ${from} to ${to} only`,
        },
        parameter: {
          zh: `业务发生之日适用的参数未知：${parameter}`,
          en: `the parameter is not known for the day of the event: ${parameter}`,
        },
        law: {
          zh: `业务发生在本版标准所依据法律的截止日（${detail}）之后，新规定见后续版本`,
          en: `the event is later than the law of this version (${detail}); see a later version`,
        },
        "no-other-records": {
          zh: "须与其他信息比对，本次没有这些信息",
          en: "needs records of other types, and the input holds none",
        },
        "too-many-records": {
          zh: "键相同的记录过多，无法逐一比对；请核对该键是否填成了同一个值",
          en: "too many records have the same key to be compared; check whether the key is one",
        },
        "event-date": {
          zh: "没有业务发生日期，无法确定适用的参数",
          en: "there is no day of the event, so the parameter in force is unknown",
        },
      };
      return reasons[reason]?.[language] ?? reason;
    },
  };
}

export type WordMaker = ReturnType<typeof createWords>;

/** A text with places for values. */
type Template = (values: FindingArguments) => string;

/** Reads a text in which `{name}`, where the name is one word, is filled in; a `[[passage]]` stays only when everything it names has a value. */
function readTemplate(text: string): Template {
  const passages = text.split(/\[\[(.*?)\]\]/).map((passage, place) => {
    const parts = passage.split(/\{(\w+)\}/);
    return { parts, names: parts.filter(isCaptured), isOptional: isCaptured(passage, place) };
  });
  return (values) => {
    const filling = (name: string) => values[name] ?? "";
    let filled = "";
    for (const { parts, names, isOptional } of passages) {
      if (isOptional && names.some((name) => filling(name) === "")) continue;
      for (const [place, part] of parts.entries()) filled += isCaptured(part, place) ? filling(part) : part;
    }
    return filled;
  };
}

/** Whether a part of a text, split at what a pattern captures, is such a capture. */
function isCaptured(_part: string, place: number): boolean {
  return place % 2 === 1;
}

/** Fills in a text once; see {@link readTemplate}. */
export function fillIn(text: string, values: FindingArguments): string {
  return readTemplate(text)(values);
}
