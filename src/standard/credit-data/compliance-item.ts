import { mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { calendarMonthDay } from "../data-elements/calendar-month-day.ts";
import { date } from "../data-elements/date.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";

const task = { document: "国市监信发〔2024〕69号", article: "（七）", confidence: "provisional" } as const;

/** One duty of a compliance list: what the law asks, where it says so, until when, and the words of the reminder. */
export const complianceItem = defineRecordType({
  id: "compliance-item",
  title: { zh: "信用合规事项", en: "item of credit compliance" },
  definition: "经营主体的一项法定义务，包括所依据的条款、履行期限和提示用语。",
  clause: "compliance-item#data-items",
  source: task,
  status: "provisional",
  recognisedBy: [["/complianceItemNumber"], ["/reminderText"]],
  keys: { "compliance-item": ["/complianceItemNumber"] },
  publication: { class: "P" },
  eventDate: ["/validFrom"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    complianceItemNumber: mandatory(recordIdentifier, {
      publicity: "P",
      title: { zh: "合规事项编号", en: "number of the item" },
      source: task,
    }),
    title: mandatory(text(200), {
      publicity: "P",
      title: { zh: "合规事项名称", en: "title of the item" },
      source: task,
    }),
    appliesTo: mandatory(text(200), {
      publicity: "P",
      title: { zh: "适用主体", en: "who is bound" },
      definition: "负有该义务的主体，例如企业、个体工商户。",
      source: task,
    }),
    duty: mandatory(text(1000), { publicity: "P", title: { zh: "法定义务", en: "legal duty" }, source: task }),
    legalDocument: mandatory(text(200), {
      publicity: "P",
      title: { zh: "依据法规", en: "law" },
      definition: "以书名号标明的法律、法规、规章的名称。",
      source: task,
    }),
    legalArticle: mandatory(text(100), {
      publicity: "P",
      title: { zh: "依据条款", en: "article" },
      definition: "所依据的条、款、项。",
      source: task,
    }),
    deadline: mandatory(text(200), {
      publicity: "P",
      title: { zh: "履行期限", en: "deadline" },
      definition: "法律规定的履行期限，照原意写明起算点。",
      source: task,
    }),
    deadlineDay: optional(calendarMonthDay, {
      publicity: "P",
      title: { zh: "每年截止日", en: "last day of each year" },
      definition: "期限为每年固定日期的，其最后一日，写作 MM-DD。",
      source: task,
    }),
    reminderDay: optional(calendarMonthDay, {
      publicity: "P",
      title: { zh: "每年提示日", en: "day of the reminder" },
      definition: "每年发出提示的日期，写作 MM-DD。",
      source: task,
    }),
    reminderText: mandatory(text(500), {
      publicity: "P",
      title: { zh: "提示用语", en: "words of the reminder" },
      aliases: ["提示内容"],
      source: task,
    }),
    consequence: optional(text(1000), {
      publicity: "P",
      title: { zh: "不履行的后果", en: "consequence" },
      source: task,
    }),
    validFrom: mandatory(date, { publicity: "P", title: { zh: "事项起用日期", en: "in use from" }, source: task }),
    validTo: optional(date, { publicity: "P", title: { zh: "事项停用日期", en: "in use to" }, source: task }),
    ...sourceOrgan(),
    envelope,
  },
});
