import { conditional, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const own = { document: "本标准", confidence: "design" } as const;
const practice = { document: "国家企业信用信息公示系统公示实践（2023年11月起）", confidence: "provisional" } as const;

/** The rule behind these marks has not been seen; only what a mark cannot do without is asked for. */
export const reputation = defineRecordType({
  id: "reputation",
  title: { zh: "企业信誉信息", en: "reputation mark of an enterprise" },
  definition: "记于企业名下、在公示系统标记的一项荣誉或者认定信息。",
  clause: "reputation#data-items",
  source: practice,
  status: "provisional",
  recognisedBy: [["/reputationName"], ["/subject/name", "/subject/creditCode"]],
  keys: { subject: ["/subject/creditCode"] },
  publication: { class: "P", until: [{ day: "this.validTo", source: own }] },
  eventDate: ["/grantedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    reputationName: mandatory(text(200), {
      publicity: "P",
      title: { zh: "信誉信息名称", en: "name of the honour" },
      aliases: ["荣誉名称", "信誉名称"],
      source: practice,
    }),
    grantingOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "授予单位", en: "granting organ" },
      aliases: ["认定机关", "授予机关"],
      source: own,
    }),
    grantingOrganCode: optional(creditCode, {
      publicity: "P",
      title: { zh: "授予单位统一社会信用代码", en: "credit code of the granting organ" },
      aliases: ["授予单位代码"],
    }),
    grantedOn: mandatory(date, { publicity: "P", title: { zh: "授予日期", en: "granted on" }, source: own }),
    validTo: optional(date, {
      publicity: "P",
      title: { zh: "信誉信息有效期至", en: "valid to" },
      aliases: ["荣誉有效期至"],
      source: own,
    }),
    markedOn: optional(date, {
      publicity: "P",
      title: { zh: "标记日期", en: "marked on" },
      definition: "在公示系统中记于企业名下的日期。",
      source: practice,
    }),
    revokedOn: optional(date, {
      publicity: "P",
      title: { zh: "信誉撤销日期", en: "revoked on" },
      aliases: ["撤销日期"],
      source: own,
    }),
    revocationReason: conditional(text(200), "有信誉撤销日期", {
      publicity: "P",
      title: { zh: "信誉撤销原因", en: "reason of the revocation" },
      aliases: ["撤销原因"],
      source: own,
    }),
    ...sourceOrgan(),
    envelope,
  },
});
