import { closed, conditional, mandatory, optional } from "../../model/field.ts";
import { amount } from "../data-elements/amount.ts";
import { certificateTypeCode } from "../data-elements/certificate-type.ts";
import { contributionFormCode } from "../data-elements/contribution-form.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { idNumber } from "../data-elements/id-number.ts";
import { shareCount } from "../data-elements/share-count.ts";
import { text } from "../data-elements/text.ts";

const companyLaw = { document: "公司法", article: "第四十条", confidence: "seen" } as const;
const publicityRegulation = { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" } as const;

/** 股东及出资: one shareholder of an entity. */
export const shareholder = closed({
  name: mandatory(entityName, {
    publicity: "P",
    title: { zh: "股东名称", en: "name of the shareholder" },
    source: publicityRegulation,
  }),
  kind: optional(text(64), {
    publicity: "P",
    title: { zh: "投资人类型", en: "kind of investor" },
    source: { document: "GS 14-2013", article: "CA24", confidence: "seen" },
  }),
  idType: optional(certificateTypeCode, { publicity: "N" }),
  idNumber: optional(idNumber, { publicity: "N" }),
  creditCode: conditional(creditCode, "股东为境内组织", {
    publicity: "P",
    title: { zh: "股东统一社会信用代码", en: "credit code of the shareholder" },
  }),
  subscribedAmount: mandatory(amount, {
    publicity: "P",
    title: { zh: "认缴出资额（万元）", en: "subscribed amount" },
    source: publicityRegulation,
  }),
  subscribedOn: mandatory(date, {
    publicity: "P",
    title: { zh: "认缴出资日期", en: "subscription due on" },
    source: { document: "公司法", article: "第四十七条", confidence: "seen" },
  }),
  subscribedForm: mandatory(contributionFormCode, {
    publicity: "P",
    title: { zh: "认缴出资方式", en: "form of subscription" },
  }),
  paidAmount: optional(amount, {
    publicity: "P",
    title: { zh: "实缴出资额（万元）", en: "paid-in amount" },
    source: publicityRegulation,
  }),
  paidOn: conditional(date, "有实缴出资额", {
    publicity: "P",
    title: { zh: "实缴出资日期", en: "paid in on" },
    source: publicityRegulation,
  }),
  paidForm: conditional(contributionFormCode, "有实缴出资额", {
    publicity: "P",
    title: { zh: "实缴出资方式", en: "form of payment" },
  }),
  shares: conditional(shareCount, "股份有限公司", {
    publicity: "P",
    title: { zh: "认购股份数", en: "shares subscribed" },
    source: companyLaw,
  }),
  publishedOn: conditional(date, "已公示", {
    publicity: "P",
    title: { zh: "公示日期", en: "published on" },
    source: { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第四条", confidence: "seen" },
  }),
});
