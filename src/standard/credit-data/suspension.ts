import { conditional, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { suspensionResumptionKindCode } from "../data-elements/suspension-resumption-kind.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const regulation = (article: string) => ({ document: "市场主体登记管理条例", article, confidence: "seen" }) as const;
const rules = (article: string) => ({ document: "市场主体登记管理条例实施细则", article, confidence: "seen" }) as const;

export const suspension = defineRecordType({
  id: "suspension",
  title: { zh: "歇业", en: "suspension of business" },
  definition: "经营主体的一次歇业备案或者延长备案，以及恢复营业的情况。",
  clause: "suspension#data-items",
  source: regulation("第三十条"),
  recognisedBy: [["/startsOn"], ["/endsOn"], ["/serviceAddress"]],
  keys: { subject: ["/subject/creditCode"] },
  publication: { class: "P" },
  eventDate: ["/filedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    filedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "备案日期", en: "filed on" },
      aliases: ["歇业备案日期"],
      source: regulation("第三十条"),
    }),
    startsOn: mandatory(date, {
      publicity: "P",
      title: { zh: "歇业起始日期", en: "suspended from" },
      aliases: ["歇业起", "歇业日期自", "歇业期限自"],
      source: regulation("第三十条"),
    }),
    endsOn: mandatory(date, {
      publicity: "P",
      title: { zh: "歇业终止日期", en: "suspended until" },
      definition: "备案的歇业期限的最后一日。",
      aliases: ["歇业止", "歇业日期至", "歇业期限至"],
      source: regulation("第三十条"),
    }),
    isExtension: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否延长歇业", en: "extension" },
      definition: "本次备案是否为延长前一次歇业的期限。",
      source: rules("第四十一条"),
    }),
    reason: optional(text(500), {
      publicity: "P",
      title: { zh: "歇业原因", en: "reason" },
      source: regulation("第三十条"),
    }),
    serviceAddress: mandatory(text(500), {
      publicity: "P",
      title: { zh: "法律文书送达地址", en: "address for service" },
      aliases: ["送达地址"],
      source: regulation("第三十条"),
    }),
    publishedOn: optional(date, {
      publicity: "P",
      title: { zh: "歇业公示日期", en: "published on" },
      definition: "登记机关公示歇业期限、法律文书送达地址等信息的日期。",
      aliases: ["公示日期"],
      source: regulation("第三十条"),
    }),
    resumedOn: optional(date, {
      publicity: "P",
      title: { zh: "恢复营业日期", en: "resumed on" },
      definition: "决定开展或者已实际开展经营活动的日期；期限届满等自动恢复的，为自动恢复的日期。",
      aliases: ["恢复经营日期"],
      source: rules("第四十二条"),
    }),
    resumeKind: conditional(suspensionResumptionKindCode, "有恢复营业日期", {
      publicity: "P",
      aliases: ["恢复方式"],
    }),
    resumePublishedOn: optional(date, {
      publicity: "P",
      title: { zh: "公示终止歇业日期", en: "resumption published on" },
      aliases: ["终止歇业公示日期"],
      source: rules("第四十二条"),
    }),
    registrationOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "登记机关", en: "registration organ" },
      aliases: ["登记机关名称", "备案机关"],
    }),
    registrationOrganCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "登记机关统一社会信用代码", en: "credit code of the registration organ" },
      aliases: ["登记机关代码"],
    }),
    ...sourceOrgan(),
    envelope,
  },
});
