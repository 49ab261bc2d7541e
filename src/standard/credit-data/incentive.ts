import { conditional, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { incentiveMeasureCode } from "../data-elements/incentive-measure.ts";
import { issuingLevelCode } from "../data-elements/issuing-level.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const own = { document: "本标准", confidence: "design" } as const;
const lists = { document: "地方信用激励事项清单", confidence: "provisional" } as const;

/** Incentives are set by local lists; no national layout exists. */
export const incentive = defineRecordType({
  id: "incentive",
  title: { zh: "守信激励", en: "incentive for good credit" },
  definition: "行政机关依照规定对守信主体采取的一项或者几项激励措施。",
  clause: "incentive#data-items",
  source: lists,
  status: "provisional",
  recognisedBy: [["/measures"], ["/subject/name", "/subject/creditCode"]],
  keys: { subject: ["/subject/creditCode"] },
  publication: { class: "P", until: [{ day: "this.endsOn", source: own }] },
  eventDate: ["/startsOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    measures: several(incentiveMeasureCode, "M", {
      noteIn: "/measureNote",
      publicity: "P",
      definition: "对守信主体采取的激励措施；表格中多项以分号隔开。",
      aliases: ["守信激励措施"],
    }),
    measureNote: conditional(text(200), "激励措施包含其他", {
      publicity: "P",
      title: { zh: "其他激励措施说明", en: "description of another measure" },
      source: own,
    }),
    basis: mandatory(text(500), {
      publicity: "P",
      title: { zh: "激励依据", en: "basis" },
      aliases: ["政策依据"],
      source: lists,
    }),
    level: mandatory(issuingLevelCode, {
      publicity: "P",
      title: { zh: "实施层级", en: "level of the organ" },
      source: lists,
    }),
    organName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "实施机关", en: "organ" },
      source: lists,
    }),
    organCode: optional(creditCode, {
      publicity: "P",
      title: { zh: "实施机关统一社会信用代码", en: "credit code of the organ" },
      aliases: ["实施机关代码"],
    }),
    startsOn: mandatory(date, { publicity: "P", title: { zh: "激励起始日期", en: "from" }, source: own }),
    endsOn: optional(date, { publicity: "P", title: { zh: "激励终止日期", en: "until" }, source: own }),
    revokedOn: optional(date, {
      publicity: "P",
      title: { zh: "激励撤销日期", en: "revoked on" },
      aliases: ["撤销日期"],
      source: own,
    }),
    revocationReason: conditional(text(200), "有激励撤销日期", {
      publicity: "P",
      title: { zh: "激励撤销原因", en: "reason of the revocation" },
      aliases: ["撤销原因"],
      source: own,
    }),
    ...sourceOrgan(),
    envelope,
  },
});
