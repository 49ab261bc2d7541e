import type { Publication } from "../../model/record-type.ts";

type Condition = NonNullable<Publication["conditions"]>[number];

/** What holds before any record is shown that its envelope says was not reviewed. */
export const secrecyReviewed: Condition = {
  holds: `!has(this.envelope) || !has(this.envelope.publicity) || !has(this.envelope.publicity.isSecrecyReviewed) || this.envelope.publicity.isSecrecyReviewed == "1"`,
  reason: { zh: "公示前应经保密审查", en: "a secrecy review comes before publicity" },
  source: { document: "政府信息公开条例", article: "第十七条", confidence: "seen" },
};

/** Records about a subject: no minors, and reviewed. */
export const personAndSecrecy: readonly Condition[] = [
  {
    holds: `this.subject.kind != "2" || !has(this.subject.idNumber) || citizenIdBirthDate(this.subject.idNumber) == "" || addYears(citizenIdBirthDate(this.subject.idNumber), 18) <= asOf`,
    reason: { zh: "未成年人的信息不公示", en: "nothing is published about minors" },
    source: { document: "未成年人保护法", article: "第四条、第一百零三条", confidence: "known" },
  },
  secrecyReviewed,
];

/** The day on which publicity was ended before its time. */
export const endedOn = {
  day: "this.envelope.publicity.endedOn",
  source: { document: "本标准", confidence: "design" },
} as const;
