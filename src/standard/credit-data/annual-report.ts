import { closed, conditional, group, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { amount } from "../data-elements/amount.ts";
import { annualReportFormCode } from "../data-elements/annual-report-form.ts";
import { annualReportItemCode } from "../data-elements/annual-report-item.ts";
import { annualReportKindCode } from "../data-elements/annual-report-kind.ts";
import { annualReportStatusCode } from "../data-elements/annual-report-status.ts";
import { contractCount } from "../data-elements/contract-count.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { email } from "../data-elements/email.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { headCount } from "../data-elements/head-count.ts";
import { onlinePresenceKindCode } from "../data-elements/online-presence-kind.ts";
import { operatingStateCode } from "../data-elements/operating-state.ts";
import { postalCode } from "../data-elements/postal-code.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { reportYear } from "../data-elements/report-year.ts";
import { reportedAmount } from "../data-elements/reported-amount.ts";
import { sharePercentage } from "../data-elements/share-percentage.ts";
import { telephone } from "../data-elements/telephone.ts";
import { text } from "../data-elements/text.ts";
import { webAddress } from "../data-elements/web-address.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { shareholder } from "../parts/shareholder.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

export const annualReport = defineRecordType({
  id: "annual-report",
  title: { zh: "年度报告", en: "annual report" },
  definition: "企业、个体工商户或者农民专业合作社一个年度的年度报告。",
  clause: "annual-report#data-items",
  source: { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
  recognisedBy: [["/reportYear"], ["/reportedOn"]],
  keys: { subject: ["/subject/creditCode"], "subject-year": ["/subject/creditCode", "/reportYear"] },
  publication: {
    class: "P",
    conditions: [
      {
        holds: `this.reportKind != "2" || has(this.isPublishedByChoice) && this.isPublishedByChoice == "1"`,
        reason: {
          zh: "个体工商户没有选择公示年度报告",
          en: "the individual business did not choose to publish its report",
        },
        source: { document: "个体工商户年度报告办法", article: "第八条", confidence: "seen" },
      },
      {
        holds: [
          "!has(this.undisclosedItems)",
          `!("01" in this.undisclosedItems && has(this.employees) ||
            "02" in this.undisclosedItems && has(this.assets) ||
            "03" in this.undisclosedItems && has(this.liabilities) ||
            "04" in this.undisclosedItems && has(this.guarantees) ||
            "05" in this.undisclosedItems && has(this.equity) ||
            "06" in this.undisclosedItems && has(this.revenue) ||
            "07" in this.undisclosedItems && has(this.mainRevenue) ||
            "08" in this.undisclosedItems && has(this.profit) ||
            "09" in this.undisclosedItems && has(this.netProfit) ||
            "10" in this.undisclosedItems && has(this.tax))`,
        ].join(" || "),
        reason: {
          zh: "企业选择不公示的数据还在记录里，删去后才可公示",
          en: "the record still holds what the enterprise chose not to publish",
        },
        source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
      },
    ],
  },
  eventDate: ["/reportedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    reportKind: mandatory(annualReportKindCode, { publicity: "P", aliases: ["年报主体类型"] }),
    reportYear: mandatory(reportYear, { publicity: "P", aliases: ["年度", "报告年度", "ancheyear"] }),
    reportedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "报送日期", en: "filed on" },
      aliases: ["年报日期", "anchedate"],
      source: { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
    }),
    publishedOn: optional(date, {
      publicity: "P",
      title: { zh: "公示日期", en: "published on" },
      source: { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
    }),
    filingPublishedOn: optional(date, {
      publicity: "P",
      title: { zh: "已报送情况公示日期", en: "filing made public on" },
      definition: "收到不公示内容的纸质年度报告后，公示该个体工商户已经报送年度报告的日期。",
      source: { document: "个体工商户年度报告办法", article: "第十条", confidence: "seen" },
    }),
    form: conditional(annualReportFormCode, "个体工商户", { publicity: "P" }),
    status: optional(annualReportStatusCode, { publicity: "P" }),
    isPublishedByChoice: conditional(yesNoCode, "个体工商户", {
      publicity: "P",
      title: { zh: "是否选择公示", en: "published by choice" },
      source: { document: "个体工商户年度报告办法", article: "第八条", confidence: "seen" },
    }),
    postalAddress: conditional(text(200), "企业", {
      publicity: "P",
      title: { zh: "通信地址", en: "postal address" },
      aliases: ["企业通信地址", "addr"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    postalCode: conditional(postalCode, "企业", { publicity: "P", aliases: ["邮编", "postalcode"] }),
    telephone: conditional(telephone, "企业", {
      publicity: "P",
      title: { zh: "联系电话", en: "telephone" },
      aliases: ["企业联系电话", "tel"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    email: conditional(email, "企业", { publicity: "P", aliases: ["电子邮箱", "邮箱"] }),
    operatingState: conditional(operatingStateCode, "企业", {
      publicity: "P",
      aliases: ["经营状态", "企业经营状态", "busst_cn"],
    }),
    hasWebsites: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否有网站或者网店", en: "has websites or shops" },
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    websites: Type.Optional(
      group(
        Type.Array(
          closed({
            kind: optional(onlinePresenceKindCode, { publicity: "P" }),
            name: mandatory(text(100), {
              publicity: "P",
              title: { zh: "网站或者网店名称", en: "name of the site" },
              source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
            }),
            address: mandatory(webAddress, {
              publicity: "P",
              source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
            }),
          }),
          { minItems: 1 },
        ),
        {
          title: { zh: "网站网店", en: "websites and shops" },
          definition: "企业开设的网站或者从事网络经营的网店。",
          obligation: "C",
          condition: "有网站或者网店",
          publicity: "P",
          source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
        },
      ),
    ),
    hasInvestments: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否有投资设立企业或者购买股权", en: "has investments" },
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    investments: Type.Optional(
      group(
        Type.Array(
          closed({
            name: mandatory(entityName, {
              publicity: "P",
              title: { zh: "被投资企业名称", en: "name of the investee" },
              source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
            }),
            creditCode: optional(creditCode, {
              publicity: "P",
              title: { zh: "被投资企业统一社会信用代码", en: "credit code of the investee" },
              definition: "被投资企业的统一社会信用代码；境外企业没有。",
              source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
            }),
            isAbroad: optional(yesNoCode, {
              publicity: "P",
              title: { zh: "是否境外企业", en: "abroad" },
              source: { document: "本标准", confidence: "design" },
            }),
          }),
          { minItems: 1 },
        ),
        {
          title: { zh: "对外投资", en: "investments" },
          definition: "投资设立的企业和购买股权的企业。",
          obligation: "C",
          condition: "有对外投资",
          publicity: "P",
          source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
        },
      ),
    ),
    shareholders: Type.Optional(
      group(Type.Array(shareholder, { minItems: 1 }), {
        title: { zh: "股东及出资", en: "shareholders" },
        definition: "有限责任公司股东、股份有限公司发起人认缴和实缴的出资额、出资时间、出资方式。",
        obligation: "C",
        condition: "有限责任公司、股份有限公司",
        publicity: "P",
        source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
      }),
    ),
    hasEquityChanges: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "本年度是否发生股权变更", en: "equity changed in the year" },
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    equityChanges: Type.Optional(
      group(
        Type.Array(
          closed({
            shareholderName: mandatory(entityName, {
              publicity: "P",
              title: { zh: "股东名称", en: "name of the shareholder" },
              source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
            }),
            shareBefore: mandatory(sharePercentage, {
              publicity: "P",
              title: { zh: "变更前股权比例", en: "share before" },
              source: { document: "国家企业信用信息公示系统数据项", article: "transamprbf", confidence: "seen" },
            }),
            shareAfter: mandatory(sharePercentage, {
              publicity: "P",
              title: { zh: "变更后股权比例", en: "share after" },
              source: { document: "国家企业信用信息公示系统数据项", article: "transampraf", confidence: "seen" },
            }),
            changedOn: mandatory(date, {
              publicity: "P",
              title: { zh: "股权变更日期", en: "changed on" },
              source: { document: "国家企业信用信息公示系统数据项", article: "altdate", confidence: "seen" },
            }),
          }),
          { minItems: 1 },
        ),
        {
          title: { zh: "股权变更", en: "changes of equity" },
          definition: "有限责任公司股东股权转让等股权变更。",
          obligation: "C",
          condition: "有限责任公司发生股权变更",
          publicity: "P",
          source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
        },
      ),
    ),
    employees: optional(headCount, {
      publicity: "P",
      title: { zh: "从业人数", en: "employees" },
      aliases: ["empnum"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    femaleEmployees: optional(headCount, {
      publicity: "N",
      title: { zh: "女性从业人数", en: "female employees" },
      source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    }),
    assets: optional(reportedAmount, {
      publicity: "P",
      title: { zh: "资产总额（万元）", en: "total assets" },
      aliases: ["资产总额", "assgro"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    liabilities: optional(reportedAmount, {
      publicity: "P",
      title: { zh: "负债总额（万元）", en: "total liabilities" },
      aliases: ["负债总额", "liagro"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    equity: optional(reportedAmount, {
      publicity: "P",
      title: { zh: "所有者权益合计（万元）", en: "total equity" },
      aliases: ["所有者权益合计", "totequ"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    revenue: optional(reportedAmount, {
      publicity: "P",
      title: { zh: "营业总收入（万元）", en: "total revenue" },
      aliases: ["营业总收入", "营业额", "vendinc"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    mainRevenue: optional(reportedAmount, {
      publicity: "P",
      title: { zh: "主营业务收入（万元）", en: "revenue of the main business" },
      aliases: ["主营业务收入", "maibusinc"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    profit: optional(reportedAmount, {
      publicity: "P",
      title: { zh: "利润总额（万元）", en: "total profit" },
      aliases: ["利润总额", "progro"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    netProfit: optional(reportedAmount, {
      publicity: "P",
      title: { zh: "净利润（万元）", en: "net profit" },
      aliases: ["净利润", "netinc"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    tax: optional(reportedAmount, {
      publicity: "P",
      title: { zh: "纳税总额（万元）", en: "total tax paid" },
      aliases: ["纳税总额", "ratgro"],
      source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    }),
    paidInCapital: optional(reportedAmount, {
      publicity: "N",
      title: { zh: "实收资本（万元）", en: "paid-in capital" },
      aliases: ["实收资本"],
      source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    }),
    undisclosedItems: Type.Optional(
      several(annualReportItemCode, "O", {
        publicity: "P",
        title: { zh: "选择不公示的事项", en: "items not to be published" },
        definition: "企业选择不向社会公示的年报事项；公示文本中不应含这些事项的内容。",
        source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
      }),
    ),
    guarantees: Type.Optional(
      group(
        Type.Array(
          closed({
            creditor: mandatory(entityName, {
              publicity: "P",
              title: { zh: "债权人", en: "creditor" },
              aliases: ["more"],
              source: { document: "国家企业信用信息公示系统数据项", article: "more", confidence: "seen" },
            }),
            debtor: mandatory(entityName, {
              publicity: "P",
              title: { zh: "债务人", en: "debtor" },
              aliases: ["mortgagor"],
              source: { document: "国家企业信用信息公示系统数据项", article: "mortgagor", confidence: "seen" },
            }),
            principal: optional(amount, {
              publicity: "P",
              title: { zh: "主债权数额（万元）", en: "principal" },
              source: { document: "国家企业信用信息公示系统数据项", article: "priclasecam", confidence: "seen" },
            }),
            from: optional(date, {
              publicity: "P",
              title: { zh: "履行债务的期限自", en: "performance from" },
              source: { document: "国家企业信用信息公示系统数据项", article: "pefperform", confidence: "seen" },
            }),
            to: optional(date, {
              publicity: "P",
              title: { zh: "履行债务的期限至", en: "performance to" },
              source: { document: "国家企业信用信息公示系统数据项", article: "pefperto", confidence: "seen" },
            }),
          }),
          { minItems: 1 },
        ),
        {
          title: { zh: "对外提供保证担保", en: "guarantees given" },
          definition: "企业对外提供的保证担保。",
          obligation: "O",
          publicity: "P",
          source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
        },
      ),
    ),
    socialInsurance: Type.Optional(
      group(
        closed({
          pension: optional(headCount, {
            publicity: "N",
            title: { zh: "城镇职工基本养老保险参保人数", en: "insured for pensions" },
            source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
          }),
          unemployment: optional(headCount, {
            publicity: "N",
            title: { zh: "失业保险参保人数", en: "insured for unemployment" },
            source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
          }),
          medical: optional(headCount, {
            publicity: "N",
            title: { zh: "职工基本医疗保险参保人数", en: "insured for medical care" },
            source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
          }),
          injury: optional(headCount, {
            publicity: "N",
            title: { zh: "工伤保险参保人数", en: "insured for work injury" },
            source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
          }),
          maternity: optional(headCount, {
            publicity: "N",
            title: { zh: "生育保险参保人数", en: "insured for maternity" },
            source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
          }),
        }),
        {
          title: { zh: "社会保险", en: "social insurance" },
          definition: "参加各项社会保险的人数。",
          obligation: "O",
          publicity: "N",
          source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
        },
      ),
    ),
    partyMembers: optional(headCount, {
      publicity: "N",
      title: { zh: "党员人数", en: "party members" },
      aliases: ["党员（预备党员）人数"],
      source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    }),
    isLargeEnterprise: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否大型企业", en: "large enterprise" },
      source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    }),
    hasOverduePayments: conditional(yesNoCode, "大型企业", {
      publicity: "P",
      title: { zh: "是否存在逾期尚未支付中小企业款项", en: "has overdue payments" },
      aliases: ["是否存在逾期款项"],
      source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    }),
    overdueContractCount: conditional(contractCount, "存在逾期尚未支付中小企业款项", {
      publicity: "P",
      title: { zh: "逾期尚未支付款项的合同数量", en: "overdue contracts" },
      aliases: ["逾期合同数量"],
      source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    }),
    overdueAmount: conditional(amount, "存在逾期尚未支付中小企业款项", {
      publicity: "P",
      title: { zh: "逾期尚未支付款项的金额（万元）", en: "overdue amount" },
      aliases: ["逾期金额"],
      source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    }),
    overdueNote: optional(text(500), {
      publicity: "P",
      title: { zh: "逾期尚未支付款项的说明", en: "note on the overdue payments" },
      aliases: ["逾期说明"],
      source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    }),
    funds: optional(reportedAmount, {
      publicity: "P",
      title: { zh: "资金数额（万元）", en: "funds of the individual business" },
      aliases: ["资金数额", "funam"],
      source: { document: "个体工商户年度报告办法", article: "第六条", confidence: "seen" },
    }),
    memberCount: optional(headCount, {
      publicity: "P",
      title: { zh: "成员人数", en: "members" },
      aliases: ["成员总数"],
      source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    }),
    farmerCount: optional(headCount, {
      publicity: "P",
      title: { zh: "农民成员人数", en: "farmer members" },
      aliases: ["farnum"],
      source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    }),
    newMembers: optional(headCount, {
      publicity: "P",
      title: { zh: "本年度新增成员人数", en: "new members" },
      source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    }),
    leftMembers: optional(headCount, {
      publicity: "P",
      title: { zh: "本年度退出成员人数", en: "members who left" },
      source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    }),
    correctedOn: optional(date, {
      publicity: "P",
      title: { zh: "更正日期", en: "corrected on" },
      source: { document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" },
    }),
    correctsRecordId: conditional(recordIdentifier, "已更正", {
      publicity: "P",
      title: { zh: "更正前的记录", en: "record that is corrected" },
      source: { document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" },
    }),
    ...sourceOrgan(),
    envelope,
  },
});
