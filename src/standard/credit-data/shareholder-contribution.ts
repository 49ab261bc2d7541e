import { conditional, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { amount } from "../data-elements/amount.ts";
import { certificateTypeCode } from "../data-elements/certificate-type.ts";
import { contributionFormCode } from "../data-elements/contribution-form.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { idNumber } from "../data-elements/id-number.ts";
import { shareCount } from "../data-elements/share-count.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const publicityRegulation = (article: string) =>
  ({ document: "企业信息公示暂行条例", article, confidence: "seen" }) as const;
const companyLaw = (article: string) => ({ document: "公司法", article, confidence: "seen" }) as const;
const capitalRules = (article: string) =>
  ({ document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article, confidence: "seen" }) as const;

export const shareholderContribution = defineRecordType({
  id: "shareholder-contribution",
  title: { zh: "股东出资", en: "shareholder contribution" },
  definition: "一家公司的一个股东或者发起人在某一时点认缴、实缴的出资或者认购的股份。",
  clause: "shareholder-contribution#data-items",
  source: companyLaw("第四十条"),
  recognisedBy: [["/shareholderName"], ["/subscribedAmount"], ["/subscribedOn", "/subscribedForm"]],
  keys: { subject: ["/subject/creditCode"], shareholder: ["/shareholderCreditCode"] },
  publication: { class: "P" },
  eventDate: ["/changedOn", "/publishedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    shareholderName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "股东名称", en: "name of the shareholder" },
      definition: "股东或者发起人的名称或者姓名。",
      aliases: ["股东", "发起人名称", "股东（发起人）名称", "股东姓名或者名称", "inv"],
      source: publicityRegulation("第九条"),
    }),
    shareholderKind: optional(text(64), {
      publicity: "P",
      title: { zh: "投资人类型", en: "kind of investor" },
      aliases: ["股东类型", "invtype"],
      source: { document: "GS 14-2013", article: "CA24", confidence: "seen" },
    }),
    shareholderIdType: optional(certificateTypeCode, {
      publicity: "N",
      title: { zh: "股东证件类型", en: "type of the shareholder's identity document" },
    }),
    shareholderIdNumber: optional(idNumber, {
      publicity: "N",
      title: { zh: "股东证件号码", en: "number of the shareholder's identity document" },
    }),
    shareholderCreditCode: optional(creditCode, {
      publicity: "P",
      title: { zh: "股东统一社会信用代码", en: "credit code of the shareholder" },
      definition: "股东为境内组织的，该组织的统一社会信用代码。",
    }),
    subscribedAmount: mandatory(amount, {
      publicity: "P",
      title: { zh: "认缴出资额（万元）", en: "subscribed amount" },
      aliases: ["认缴出资额", "认缴额", "lisubconam", "subconam"],
      source: publicityRegulation("第九条"),
    }),
    subscribedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "认缴出资日期", en: "subscription due on" },
      aliases: ["认缴出资时间", "认缴日期", "condate"],
      source: companyLaw("第四十七条"),
    }),
    subscribedForm: mandatory(contributionFormCode, {
      publicity: "P",
      title: { zh: "认缴出资方式", en: "form of subscription" },
      aliases: ["subconform"],
    }),
    paidAmount: optional(amount, {
      publicity: "P",
      title: { zh: "实缴出资额（万元）", en: "paid-in amount" },
      aliases: ["实缴出资额", "实缴额", "liacconam", "acconam"],
      source: publicityRegulation("第九条"),
    }),
    paidOn: conditional(date, "实缴出资额大于零", {
      publicity: "P",
      title: { zh: "实缴出资日期", en: "paid in on" },
      aliases: ["实缴出资时间", "实缴日期", "accondate"],
      source: publicityRegulation("第九条"),
    }),
    paidForm: conditional(contributionFormCode, "实缴出资额大于零", {
      publicity: "P",
      title: { zh: "实缴出资方式", en: "form of payment" },
      aliases: ["acconform"],
      source: publicityRegulation("第九条"),
    }),
    shares: conditional(shareCount, "股份有限公司", {
      publicity: "P",
      title: { zh: "认购股份数", en: "shares subscribed" },
      source: companyLaw("第四十条"),
    }),
    changedOn: optional(date, {
      publicity: "P",
      title: { zh: "信息产生日期", en: "day the information arose" },
      definition: "设立、调整出资额、期限、方式或者实际缴纳出资的日期；公示期限自此计算。",
      aliases: ["出资信息产生日期"],
      source: capitalRules("第四条"),
    }),
    publishedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "公示日期", en: "published on" },
      aliases: ["公示时间", "publicdate"],
      source: capitalRules("第四条"),
    }),
    ...sourceOrgan(),
    envelope,
  },
});
