import { conditional, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { lifecycleActorCode } from "../data-elements/lifecycle-actor.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { sequenceNumber } from "../data-elements/sequence-number.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const own = { document: "本标准", confidence: "design" } as const;
const process = { document: "国市监信发〔2024〕69号", article: "（九）", confidence: "seen" } as const;

export const lifecycleEvent = defineRecordType({
  id: "lifecycle-event",
  title: { zh: "流程事件", en: "lifecycle event" },
  definition: "承诺、列入、移出、修复等流程中的一个环节：何时、由谁、做了什么。",
  clause: "lifecycle-event#data-items",
  source: process,
  recognisedBy: [["/processId"], ["/lifecycle"], ["/event"]],
  keys: { subject: ["/subject/creditCode"], process: ["/processId"] },
  publication: { class: "I" },
  eventDate: ["/occurredOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    processId: mandatory(recordIdentifier, {
      publicity: "I",
      title: { zh: "流程编号", en: "process" },
      definition: "标识一次流程的字符串，同一次流程的各个事件相同。",
      aliases: ["流程实例编号", "办件编号"],
      source: own,
    }),
    lifecycle: mandatory(recordIdentifier, {
      publicity: "I",
      title: { zh: "流程名称", en: "lifecycle" },
      definition: "流程的标识，取本标准规定的流程。",
      aliases: ["流程标识"],
      source: own,
    }),
    event: mandatory(recordIdentifier, {
      publicity: "I",
      title: { zh: "流程环节", en: "event" },
      definition: "环节的标识，取该流程规定的环节。",
      aliases: ["环节标识", "环节"],
      source: own,
    }),
    occurredOn: mandatory(date, {
      publicity: "I",
      title: { zh: "事件日期", en: "day of the event" },
      aliases: ["环节日期", "发生日期"],
      source: own,
    }),
    sequence: optional(sequenceNumber, {
      publicity: "I",
      title: { zh: "当日顺序号", en: "sequence on the day" },
      definition: "同一日有几个事件时的先后顺序。",
      source: own,
    }),
    actor: mandatory(lifecycleActorCode, { publicity: "I", aliases: ["办理方"] }),
    organName: conditional(entityName, "参与方为机关、上级机关或者人民法院", {
      publicity: "I",
      title: { zh: "办理单位", en: "acting organ" },
      aliases: ["办理机关"],
      source: own,
    }),
    organCode: optional(creditCode, {
      publicity: "I",
      title: { zh: "办理单位统一社会信用代码", en: "credit code of the acting organ" },
      aliases: ["办理单位代码"],
      source: own,
    }),
    basisDocument: optional(text(200), {
      publicity: "I",
      title: { zh: "依据文书", en: "document" },
      definition: "该环节形成或者依据的文书的名称和文号。",
      aliases: ["文书文号"],
      source: own,
    }),
    targetRecordId: optional(recordIdentifier, {
      publicity: "I",
      title: { zh: "所涉记录标识", en: "record concerned" },
      definition: "该流程所处理的记录（承诺、列入、修复等）的记录标识。",
      aliases: ["所涉记录"],
      source: own,
    }),
    subject: subject(),
    ...sourceOrgan(),
    envelope,
  },
});
