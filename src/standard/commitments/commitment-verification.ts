import { conditional, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { commitmentHandlingCode } from "../data-elements/commitment-handling.ts";
import { commitmentNumber } from "../data-elements/commitment-number.ts";
import { commitmentVerificationMethodCode } from "../data-elements/commitment-verification-method.ts";
import { commitmentVerificationResultCode } from "../data-elements/commitment-verification-result.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { misconductLevelCode } from "../data-elements/misconduct-level.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const own = { document: "本标准", confidence: "design" } as const;
const notice = { document: "国办发〔2020〕42号", confidence: "known" } as const;

export const commitmentVerification = defineRecordType({
  id: "commitment-verification",
  title: { zh: "守诺核查", en: "verification of a commitment" },
  definition: "对一项信用承诺是否属实、是否履行的一次核查，以及对不实承诺的处理。",
  clause: "commitment-verification#data-items",
  source: notice,
  recognisedBy: [["/commitmentNumber"], ["/verifiedOn"]],
  keys: {
    subject: ["/subject/creditCode"],
    commitment: ["/commitmentNumber"],
    repair: ["/repairNumber"],
  },
  publication: {
    class: "P",
    conditions: [
      {
        holds: `this.result == "1" || has(this.handledOn)`,
        reason: { zh: "不实承诺尚未处理", en: "the false commitment has not been handled yet" },
        source: own,
      },
      {
        holds: `this.result == "1" || this.subject.kind != "2"`,
        reason: {
          zh: "涉及自然人的失信信息原则上不予公示",
          en: "misconduct of natural persons is in principle not published",
        },
        regime: "creditchina",
        source: {
          document: "信用修复管理办法（国家发展改革委令第36号）",
          article: "第十二条第三款",
          confidence: "seen",
        },
      },
    ],
  },
  eventDate: ["/verifiedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    verificationId: mandatory(recordIdentifier, {
      publicity: "I",
      title: { zh: "核查标识", en: "identifier of the verification" },
      aliases: ["核查编号"],
      source: own,
    }),
    commitmentNumber: mandatory(commitmentNumber, {
      publicity: "P",
      aliases: ["信用承诺编码", "承诺书编码", "承诺编号"],
    }),
    verifyMethod: mandatory(commitmentVerificationMethodCode, { publicity: "I" }),
    verifyingOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "核查单位", en: "verifying organ" },
      source: own,
    }),
    verifyingOrganCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "核查单位统一社会信用代码", en: "credit code of the verifying organ" },
      aliases: ["核查单位代码"],
    }),
    verifiedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "核查日期", en: "verified on" },
      source: own,
    }),
    verifiedItems: several(text(200), "M", {
      publicity: "I",
      title: { zh: "核查事项", en: "what was verified" },
      definition: "核查了哪些承诺内容；表格中多项以分号隔开。",
      source: own,
    }),
    result: mandatory(commitmentVerificationResultCode, { publicity: "P" }),
    falseContent: conditional(text(4000), "核查结果为部分不实或者不实", {
      publicity: "P",
      title: { zh: "不实或者未履行的内容", en: "what was false or not kept" },
      aliases: ["不实内容", "不实或未履行内容"],
      source: {
        document: "全国信用承诺归集格式（原文待核实）",
        article: "未履行的承诺内容",
        confidence: "provisional",
      },
    }),
    notifiedOn: conditional(date, "核查结果为部分不实或者不实且已处理", {
      publicity: "I",
      title: { zh: "处理前告知日期", en: "notified on" },
      aliases: ["告知日期"],
      source: own,
    }),
    defence: optional(text(2000), {
      publicity: "I",
      title: { zh: "陈述申辩", en: "statement and defence" },
      aliases: ["陈述申辩意见"],
      source: own,
    }),
    handlings: Type.Optional(
      several(commitmentHandlingCode, "C", {
        condition: "不实承诺已处理",
        publicity: "P",
        title: { zh: "不实承诺处理方式", en: "handlings of the false commitment" },
        aliases: ["不实承诺处理", "处理方式"],
      }),
    ),
    handledOn: conditional(date, "有不实承诺处理方式", {
      publicity: "P",
      title: { zh: "处理日期", en: "handled on" },
      source: notice,
    }),
    misconductLevel: conditional(misconductLevelCode, "处理方式含记入信用记录", {
      publicity: "P",
      aliases: ["失信等级"],
    }),
    isBarredFromCommitment: conditional(yesNoCode, "核查结果为部分不实或者不实且已处理", {
      publicity: "I",
      title: { zh: "是否限制再次适用告知承诺", en: "barred from further informed commitments" },
      definition: "信用修复前不再适用告知承诺制。",
      aliases: ["是否限制再次承诺"],
      source: notice,
    }),
    repairNumber: optional(recordIdentifier, {
      publicity: "P",
      title: { zh: "信用修复编号", en: "number of the repair" },
      aliases: ["修复编号", "信用修复"],
      source: own,
    }),
    repairedOn: optional(date, {
      publicity: "P",
      title: { zh: "信用修复日期", en: "repaired on" },
      definition: "准予修复的日期。",
      aliases: ["修复日期"],
      source: own,
    }),
    ...sourceOrgan(),
    envelope,
  },
});
