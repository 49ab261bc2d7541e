import type { Language } from "./report.ts";

/** What was counted of an input for its quality figures; sums over inputs are those of the whole. */
export interface QualityCounts {
  records: number;
  /** Values that are there, and those of them that come from code lists. */
  values: number;
  codedValues: number;
  /** Values that must be there, and those of them that are. */
  mandatory: number;
  filled: number;
  /** Values with a finding, not counting information, of 规范性 and of 准确性. */
  irregularValues: number;
  inaccurateValues: number;
  invalidCodes: number;
  /** Answers of rules about consistency and timeliness, and those that say no. */
  comparisons: number;
  contradictions: number;
  events: number;
  lateEvents: number;
  duplicates: number;
  /** Records with an error. */
  dirtyRecords: number;
  /** Records of a public copy, and those that show what they must not. */
  publicRecords: number;
  leakingRecords: number;
}

/** One figure of data quality after GB/T 36344-2018: `numerator` of `denominator`. */
export interface QualityFigure {
  readonly code: string;
  /** 质量维度 of GB/T 36344-2018. */
  readonly dimension: string;
  readonly title: string;
  readonly numerator: number;
  /** 0 where nothing could be counted; the figure then says nothing. */
  readonly denominator: number;
  /** What the two numbers count. */
  readonly definition: string;
}

export function noQualityCounts(): QualityCounts {
  return {
    records: 0,
    values: 0,
    codedValues: 0,
    mandatory: 0,
    filled: 0,
    irregularValues: 0,
    inaccurateValues: 0,
    invalidCodes: 0,
    comparisons: 0,
    contradictions: 0,
    events: 0,
    lateEvents: 0,
    duplicates: 0,
    dirtyRecords: 0,
    publicRecords: 0,
    leakingRecords: 0,
  };
}

export function sumOfQuality(all: readonly QualityCounts[]): QualityCounts {
  const sum = noQualityCounts();
  for (const counts of all) for (const name of Object.keys(sum) as (keyof QualityCounts)[]) sum[name] += counts[name];
  return sum;
}

interface Indicator {
  readonly code: string;
  readonly dimension: Readonly<Record<Language, string>>;
  readonly title: Readonly<Record<Language, string>>;
  readonly definition: Readonly<Record<Language, string>>;
  readonly of: (counts: QualityCounts) => readonly [numerator: number, denominator: number];
}

/** The indicators, in the order of the standard's dimensions. */
const indicators: readonly Indicator[] = [
  {
    code: "QLT-02",
    dimension: { zh: "规范性", en: "conformity" },
    title: { zh: "规范率", en: "conforming values" },
    definition: { zh: "没有规范性问题的值 ÷ 全部非空值", en: "values without a finding of conformity ÷ all values" },
    of: ({ values, irregularValues }) => [values - irregularValues, values],
  },
  {
    code: "QLT-07",
    dimension: { zh: "规范性", en: "conformity" },
    title: { zh: "代码有效率", en: "valid codes" },
    definition: { zh: "在代码集内的代码值 ÷ 全部代码值", en: "codes in their list ÷ all coded values" },
    of: ({ codedValues, invalidCodes }) => [codedValues - invalidCodes, codedValues],
  },
  {
    code: "QLT-01",
    dimension: { zh: "完整性", en: "completeness" },
    title: { zh: "完整率", en: "filled mandatory values" },
    definition: {
      zh: "已填写的必填值（不含占位写法） ÷ 应填写的必填值",
      en: "mandatory values that are filled, placeholders not counted ÷ mandatory values",
    },
    of: ({ filled, mandatory }) => [filled, mandatory],
  },
  {
    code: "QLT-09",
    dimension: { zh: "准确性", en: "accuracy" },
    title: { zh: "正确率", en: "accurate values" },
    definition: { zh: "没有准确性问题的值 ÷ 全部非空值", en: "values without a finding of accuracy ÷ all values" },
    of: ({ values, inaccurateValues }) => [values - inaccurateValues, values],
  },
  {
    code: "QLT-03",
    dimension: { zh: "准确性", en: "accuracy" },
    title: { zh: "唯一率", en: "unique records" },
    definition: { zh: "不与前面的记录重复的记录 ÷ 全部记录", en: "records that repeat no earlier one ÷ all records" },
    of: ({ records, duplicates }) => [records - duplicates, records],
  },
  {
    code: "QLT-06",
    dimension: { zh: "准确性", en: "accuracy" },
    title: { zh: "脏数据率", en: "dirty records" },
    definition: {
      zh: "有错误的记录 ÷ 全部记录（越低越好）",
      en: "records with an error ÷ all records; lower is better",
    },
    of: ({ records, dirtyRecords }) => [dirtyRecords, records],
  },
  {
    code: "QLT-04",
    dimension: { zh: "一致性", en: "consistency" },
    title: { zh: "一致率", en: "agreeing comparisons" },
    definition: { zh: "结果一致的比对 ÷ 已作出的一致性比对", en: "comparisons that agree ÷ comparisons made" },
    of: ({ comparisons, contradictions }) => [comparisons - contradictions, comparisons],
  },
  {
    code: "QLT-05",
    dimension: { zh: "时效性", en: "timeliness" },
    title: { zh: "及时率", en: "events on time" },
    definition: {
      zh: "按适用制度在期限内或者先后有序的事项 ÷ 已判断时效的事项",
      en: "events within the periods of the regime and in order ÷ events judged",
    },
    of: ({ events, lateEvents }) => [events - lateEvents, events],
  },
  {
    code: "QLT-08",
    dimension: { zh: "规范性", en: "conformity" },
    title: { zh: "脱敏合规率", en: "records that leak nothing" },
    definition: {
      zh: "没有不应公示内容的公示记录 ÷ 全部公示记录",
      en: "public records that leak nothing ÷ public records",
    },
    of: ({ publicRecords, leakingRecords }) => [publicRecords - leakingRecords, publicRecords],
  },
];

/** The figures of some counts; an indicator of public copies only where there is one. */
export function qualityFigures(counts: QualityCounts, language: Language): QualityFigure[] {
  return indicators
    .filter(({ code }) => code !== "QLT-08" || counts.publicRecords > 0)
    .map(({ code, dimension, title, definition, of }) => {
      const [numerator, denominator] = of(counts);
      return {
        code,
        dimension: dimension[language],
        title: title[language],
        numerator,
        denominator,
        definition: definition[language],
      };
    });
}
