import { conditional, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { amount } from "../data-elements/amount.ts";
import { contractCount } from "../data-elements/contract-count.ts";
import { date } from "../data-elements/date.ts";
import { overdueInformationOriginCode } from "../data-elements/overdue-information-origin.ts";
import { overduePayerKindCode } from "../data-elements/overdue-payer-kind.ts";
import { reportYear } from "../data-elements/report-year.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

export const overduePayment = defineRecordType({
  id: "overdue-payment",
  title: { zh: "逾期尚未支付中小企业款项", en: "overdue payments to small enterprises" },
  definition: "大型企业、机关、事业单位一个年度逾期尚未支付中小企业款项的合同数量、金额等信息。",
  clause: "overdue-payment#data-items",
  source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
  recognisedBy: [["/hasOverduePayments"], ["/contractCount", "/overdueAmount"], ["/disclosedOn"]],
  keys: { subject: ["/subject/creditCode"], "subject-year": ["/subject/creditCode", "/reportYear"] },
  publication: { class: "P" },
  eventDate: ["/disclosedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    reportYear: mandatory(reportYear, { publicity: "P", aliases: ["年度"] }),
    payerKind: mandatory(overduePayerKindCode, { publicity: "P", aliases: ["付款方类别"] }),
    hasOverduePayments: mandatory(yesNoCode, {
      publicity: "P",
      title: { zh: "是否存在逾期尚未支付中小企业款项", en: "has overdue payments" },
      aliases: ["是否存在逾期款项"],
      source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    }),
    contractCount: conditional(contractCount, "存在逾期尚未支付中小企业款项", {
      publicity: "P",
      title: { zh: "逾期尚未支付款项的合同数量", en: "overdue contracts" },
      aliases: ["合同数量"],
      source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    }),
    overdueAmount: conditional(amount, "存在逾期尚未支付中小企业款项", {
      publicity: "P",
      title: { zh: "逾期尚未支付款项的金额（万元）", en: "overdue amount" },
      aliases: ["逾期金额", "金额"],
      source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    }),
    note: optional(text(500), {
      publicity: "P",
      title: { zh: "填报说明", en: "note" },
      source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    }),
    origin: optional(overdueInformationOriginCode, { publicity: "I" }),
    disclosedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "公示日期", en: "published on" },
      aliases: ["披露日期"],
      source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    }),
    ...sourceOrgan(),
    envelope,
  },
});
