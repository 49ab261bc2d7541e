import type { PublishedVersion, RuleDescription } from "../../model/published.ts";
import type { Language } from "../../report/report.ts";
import { clauseWords, fieldName, lines, readable, rows, severityWords, sourceWords } from "./words.ts";

/** How a rule about several records compares them. */
const relationWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    unique: "前面不应有",
    reference: "应有",
    exclusion: "不应有",
    agreement: "应与之一致",
    count: "合计应符合条件",
    overlap: "起止日期不应重叠",
  },
  en: {
    unique: "none before it",
    reference: "at least one",
    exclusion: "none",
    agreement: "agrees with each",
    count: "their total meets the condition",
    overlap: "shares no day with an earlier one",
  },
};

export function explainRule(rule: RuleDescription, version: PublishedVersion, language: Language): string {
  const zh = language === "zh";
  const fieldNames = [
    ...new Set((rule.targets ?? []).map(({ recordType, path }) => fieldName(version, recordType, path, language))),
  ];
  const period = [rule.effectiveFrom, rule.effectiveTo].some((date) => date !== undefined)
    ? `${rule.effectiveFrom ?? ""} — ${rule.effectiveTo ?? ""}`
    : undefined;
  return lines(
    `${rule.code}  ${rule.id}`,
    rule.title[language],
    "",
    ...rows([
      [
        zh ? "等级" : "severity",
        severityWords[language][rule.severity] + (rule.waivable ? (zh ? "（可申请豁免）" : " (may be waived)") : ""),
      ],
      [zh ? "质量维度" : "dimension", rule.dimension],
      [zh ? "为什么" : "why", rule.why],
      [zh ? "问题" : "message", readable(rule.message[language])],
      [zh ? "怎么改" : "fix", readable(rule.fix[language])],
      [zh ? "条款" : "clause", clauseWords(version, rule.clause)],
      [zh ? "依据" : "source", rule.source.map((source) => sourceWords(source, language)).join("；")],
      [zh ? "适用" : "in force", period],
      [zh ? "适用制度" : "regime", rule.regime],
      [
        zh ? "校验对象" : "looks at",
        fieldNames.length > 12
          ? `${fieldNames.slice(0, 12).join("、")} …（${fieldNames.length}）`
          : fieldNames.join("、"),
      ],
      [zh ? "比对" : "compares", comparisonOf(rule, version, language)],
      [zh ? "判断哪些" : "when", rule.when],
      [zh ? "与哪些比" : "where", rule.where],
      [zh ? "合计" : "measure", rule.measure],
      [zh ? "条件" : "condition", rule.holds],
      [zh ? "只用于" : "only for", rule.only && (zh ? "公示文本" : "public copies")],
      [zh ? "自版本" : "since", rule.since],
    ]),
  );
}

function comparisonOf({ relation, by, among = [] }: RuleDescription, version: PublishedVersion, language: Language) {
  if (relation === undefined) return undefined;
  const titles = among.map((id) => version.recordTypes.find((type) => type.id === id)?.title[language] ?? id);
  const types = titles.length > 6 ? `${titles.slice(0, 6).join("、")} …（${titles.length}）` : titles.join("、");
  return `${relationWords[language][relation]}：${types}（${by}）`;
}
