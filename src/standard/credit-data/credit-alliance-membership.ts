import { conditional, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { allianceRoleCode } from "../data-elements/alliance-role.ts";
import { date } from "../data-elements/date.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const task = { document: "国市监信发〔2024〕69号", article: "（五）", confidence: "provisional" } as const;

export const creditAllianceMembership = defineRecordType({
  id: "credit-alliance-membership",
  title: { zh: "企业信用同盟成员", en: "membership of a credit alliance" },
  definition: "一个经营主体加入、退出企业信用同盟的情况。",
  clause: "credit-alliance-membership#data-items",
  source: task,
  status: "provisional",
  recognisedBy: [["/allianceName"], ["/joinedOn"]],
  keys: { subject: ["/subject/creditCode"], commitment: ["/commitmentNumber"] },
  publication: {
    class: "P",
    until: [
      { day: "this.leftOn", source: task },
      { day: "this.expiresOn", source: task },
    ],
  },
  eventDate: ["/joinedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    allianceName: mandatory(text(200), {
      publicity: "P",
      title: { zh: "同盟名称", en: "name of the alliance" },
      aliases: ["企业信用同盟"],
      source: task,
    }),
    role: optional(allianceRoleCode, { publicity: "P" }),
    admissionCriteria: optional(text(500), {
      publicity: "P",
      title: { zh: "入盟条件", en: "conditions of admission" },
      source: task,
    }),
    joinedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "加入日期", en: "joined on" },
      aliases: ["入盟日期"],
      source: task,
    }),
    expiresOn: optional(date, {
      publicity: "P",
      title: { zh: "成员资格届满日期", en: "membership ends on" },
      aliases: ["成员资格有效期至"],
      source: task,
    }),
    leftOn: optional(date, {
      publicity: "P",
      title: { zh: "退出日期", en: "left on" },
      aliases: ["退盟日期"],
      source: task,
    }),
    leavingReason: conditional(text(500), "已退出", {
      publicity: "P",
      title: { zh: "退出原因", en: "reason of leaving" },
      source: task,
    }),
    commitmentNumber: optional(recordIdentifier, {
      publicity: "P",
      title: { zh: "入盟承诺编码", en: "number of the commitment" },
      source: task,
    }),
    ...sourceOrgan(),
    envelope,
  },
});
