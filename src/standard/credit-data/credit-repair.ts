import { closed, conditional, group, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { amount } from "../data-elements/amount.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { creditRepairChannelCode } from "../data-elements/credit-repair-channel.ts";
import { creditRepairConditionCode } from "../data-elements/credit-repair-condition.ts";
import { creditRepairDecisionCode } from "../data-elements/credit-repair-decision.ts";
import { creditRepairMaterialCode } from "../data-elements/credit-repair-material.ts";
import { creditRepairProvisionCode } from "../data-elements/credit-repair-provision.ts";
import { creditRepairScopeCode } from "../data-elements/credit-repair-scope.ts";
import { date } from "../data-elements/date.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { misconductLevelCode } from "../data-elements/misconduct-level.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { regulatedFieldCode } from "../data-elements/regulated-field.ts";
import { restructuringReliefCode } from "../data-elements/restructuring-relief.ts";
import { restructuringStateCode } from "../data-elements/restructuring-state.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const own = { document: "本标准", confidence: "design" } as const;
const order107 = (article: string) =>
  ({
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article,
    confidence: "seen",
  }) as const;
const order36 = (article: string) =>
  ({ document: "信用修复管理办法（国家发展改革委令第36号）", article, confidence: "seen" }) as const;

/** A repair makes misconduct invisible again, so the record itself is public only where it shows a fraud. */
export const creditRepair = defineRecordType({
  id: "credit-repair",
  title: { zh: "信用修复", en: "credit repair" },
  definition: "信用主体就一项违法失信信息提出的一次信用修复申请及其办理结果。",
  clause: "credit-repair#data-items",
  source: order107("第二条"),
  recognisedBy: [["/repairNumber"], ["/repairScope"]],
  keys: {
    subject: ["/subject/creditCode"],
    repair: ["/repairNumber"],
    listing: ["/targetRecordId"],
    document: ["/decisionOrganCode", "/targetDocumentNumber"],
    "document-number": ["/targetDocumentNumber"],
    commitment: ["/commitmentNumber"],
  },
  publication: {
    class: "P",
    conditions: [
      {
        holds: `has(this.isFraudulent) && this.isFraudulent == "1"`,
        reason: {
          zh: "修复后违法失信信息不再公示，修复记录也不公示；只公示因弄虚作假作出的不予修复或者撤销决定",
          en: "after a repair the misconduct is no longer public, nor is the repair; only refusals and revocations for fraud are",
        },
        source: order107("第二十三条"),
      },
    ],
    until: [
      {
        day: "addYears(has(this.revokedOn) ? this.revokedOn : this.decidedOn, parameters.repairFraudBarYears)",
        since: "1.1.0",
        source: order107("第二十三条"),
      },
    ],
  },
  eventDate: ["/appliedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    repairNumber: mandatory(recordIdentifier, {
      publicity: "P",
      title: { zh: "修复编号", en: "number of the repair" },
      definition: "一次信用修复申请的编号，各系统相同。",
      aliases: ["信用修复编号", "修复申请编号"],
      source: own,
    }),
    repairScope: mandatory(creditRepairScopeCode, { publicity: "P", aliases: ["修复类型", "修复事项"] }),
    targetRecordId: mandatory(recordIdentifier, {
      publicity: "P",
      title: { zh: "被修复记录标识", en: "identifier of the repaired record" },
      definition: "被修复的列入、处罚或者抽查检查记录的标识；名录、名单为其列入标识。",
      aliases: ["被修复记录", "列入标识"],
      source: own,
    }),
    targetDocumentNumber: conditional(documentNumber, "修复对象为行政处罚信息", {
      publicity: "P",
      title: { zh: "被修复处罚决定书文号", en: "number of the repaired penalty decision" },
      aliases: ["处罚决定书文号", "行政处罚决定书文号"],
      source: order107("第八条、第九条"),
    }),
    targetDecidedOn: optional(date, {
      publicity: "P",
      title: { zh: "被修复决定日期", en: "day of the repaired decision" },
      definition: "被修复的处罚决定或者列入决定的日期。",
      aliases: ["原决定日期"],
      source: own,
    }),
    targetViolationType: optional(text(2000), {
      publicity: "P",
      title: { zh: "被修复处罚违法行为类型", en: "type of violation of the repaired penalty" },
      aliases: ["违法行为类型"],
      source: order107("第十一条"),
    }),
    targetCategory: optional(misconductLevelCode, { publicity: "P", aliases: ["失信严重程度"] }),
    provision: optional(creditRepairProvisionCode, { publicity: "I", aliases: ["适用条款"] }),
    regulatedField: optional(regulatedFieldCode, { publicity: "I", aliases: ["处罚领域"] }),
    appliedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "修复申请日期", en: "applied on" },
      aliases: ["申请日期"],
      source: order107("第十四条"),
    }),
    channel: mandatory(creditRepairChannelCode, { publicity: "P", aliases: ["途径", "申请途径"] }),
    pushedOn: optional(date, {
      publicity: "I",
      title: { zh: "申请推送日期", en: "application pushed on" },
      definition: "认定单位收到“信用中国”网站推送的申请的日期。",
      source: order36("第十六条"),
    }),
    supplementedOn: optional(date, {
      publicity: "I",
      title: { zh: "补正材料日期", en: "material supplemented on" },
      definition: "收到补正齐全的材料的日期；有补正的，受理期限自该日起算。",
      source: order107("第十四条"),
    }),
    commitmentNumber: conditional(recordIdentifier, "申请移出严重违法失信名单，或者自2025年12月25日起申请修复", {
      publicity: "P",
      title: { zh: "守信承诺编码", en: "number of the repair commitment" },
      aliases: ["守信承诺书", "守信承诺书编号", "承诺编码"],
      source: order107("第十四条"),
    }),
    materials: several(creditRepairMaterialCode, "M", {
      noteIn: "/materialNote",
      publicity: "I",
      title: { zh: "修复材料", en: "materials" },
      definition: "办理修复所依据的材料，由申请人提交或者通过政务信息共享取得；表格中多项以分号隔开。",
      aliases: ["证明材料", "申请材料"],
    }),
    materialNote: optional(text(500), {
      publicity: "I",
      title: { zh: "其他材料说明", en: "description of other material" },
      source: own,
    }),
    acceptedOn: conditional(date, "准予修复或者不予修复", {
      publicity: "P",
      title: { zh: "受理日期", en: "accepted on" },
      aliases: ["修复受理日期"],
      source: order107("第十四条"),
    }),
    verifiedOn: optional(date, {
      publicity: "I",
      title: { zh: "核实日期", en: "verified on" },
      definition: "因无法取得联系被列入、申请移出时核实的日期。",
      source: order107("第十六条"),
    }),
    isExtended: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否延长办理期限", en: "period extended" },
      aliases: ["是否延期"],
      source: order107("第十六条"),
    }),
    conditionsChecked: Type.Optional(
      several(creditRepairConditionCode, "C", {
        condition: "准予修复",
        publicity: "I",
        title: { zh: "条件核查", en: "conditions found met" },
        definition: "经核查认定符合的修复条件；表格中多项以分号隔开。",
        aliases: ["修复条件核查", "符合的条件"],
      }),
    ),
    decision: conditional(creditRepairDecisionCode, "已办结", { publicity: "P", aliases: ["修复结果", "决定"] }),
    decidedOn: conditional(date, "已办结", {
      publicity: "P",
      title: { zh: "修复决定日期", en: "decided on" },
      aliases: ["决定日期", "办结日期"],
      source: order107("第十六条"),
    }),
    reason: conditional(text(500), "不予受理或者不予修复", {
      publicity: "P",
      title: { zh: "不予受理或者不予修复的理由", en: "reason of the refusal" },
      aliases: ["不予理由", "不予修复理由"],
      source: order107("第十四条、第十七条"),
    }),
    decisionOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "修复机关", en: "organ of the repair" },
      definition: "办理修复的机关：行政处罚为作出决定的机关，经营异常名录为登记地机关，严重违法失信名单为列入机关。",
      aliases: ["办理机关", "决定机关"],
      source: order107("第四条"),
    }),
    decisionOrganCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "修复机关统一社会信用代码", en: "credit code of the organ" },
      aliases: ["修复机关代码", "办理机关统一社会信用代码"],
      source: order107("第四条"),
    }),
    feedbackOn: optional(date, {
      publicity: "P",
      title: { zh: "结果反馈日期", en: "result given back on" },
      definition: "“信用中国”网站向申请人反馈结果的日期。",
      source: order36("第十六条"),
    }),
    publicityStoppedOn: conditional(date, "准予修复且数据处理期限已经届满", {
      publicity: "P",
      title: { zh: "修复停止公示日期", en: "publicity stopped on" },
      aliases: ["停止公示日期", "修复生效日期"],
      source: order107("第十七条"),
    }),
    feeAmount: optional(amount, {
      publicity: "I",
      title: { zh: "收取费用（万元）", en: "fee charged" },
      definition: "向申请人收取的费用；信用修复不收费。",
      source: order36("第二十六条"),
    }),
    isFraudulent: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否弄虚作假", en: "fraud in the repair" },
      definition: "申请人故意隐瞒真实情况、弄虚作假，因此不予修复或者撤销修复。",
      aliases: ["虚假材料"],
      source: order107("第二十三条"),
    }),
    revokedOn: optional(date, {
      publicity: "P",
      title: { zh: "撤销修复日期", en: "repair revoked on" },
      aliases: ["撤销日期"],
      source: order107("第二十三条"),
    }),
    revocationReason: conditional(text(500), "撤销修复", {
      publicity: "P",
      title: { zh: "撤销修复理由", en: "reason of the revocation" },
      source: order107("第二十三条"),
    }),
    restoredOn: conditional(date, "撤销修复", {
      publicity: "P",
      title: { zh: "恢复公示日期", en: "publicity restored on" },
      aliases: ["恢复日期"],
      source: order107("第二十三条"),
    }),
    restructuring: Type.Optional(
      group(
        closed({
          courtDocumentNumber: mandatory(text(100), {
            publicity: "P",
            title: { zh: "批准重整计划或者认可和解协议的裁定书", en: "ruling that approves the plan" },
          }),
          relief: optional(restructuringReliefCode, { publicity: "P" }),
          maskedOn: optional(date, {
            publicity: "I",
            title: { zh: "临时修复日期", en: "temporary relief from" },
          }),
          state: mandatory(restructuringStateCode, { publicity: "P" }),
          completionDocumentNumber: conditional(text(100), "执行完毕", {
            publicity: "P",
            title: { zh: "确认执行完毕的裁定书", en: "ruling that confirms completion" },
          }),
          resumedOn: conditional(date, "未执行成功", {
            publicity: "P",
            title: { zh: "恢复原公示状态日期", en: "masked information shown again on" },
          }),
        }),
        {
          title: { zh: "重整临时修复", en: "repair during restructuring" },
          definition: "企业破产重整计划或者和解协议执行期间的临时信用修复。",
          obligation: "O",
          publicity: "P",
          source: order107("第二十二条"),
        },
      ),
    ),
    objection: Type.Optional(
      group(
        closed({
          raisedOn: mandatory(date, { publicity: "I", title: { zh: "异议申诉日期", en: "objection raised on" } }),
          pushedOn: optional(date, { publicity: "I", title: { zh: "异议推送日期", en: "objection pushed on" } }),
          acceptedOn: optional(date, { publicity: "I", title: { zh: "异议受理日期", en: "objection accepted on" } }),
          isExtended: optional(yesNoCode, {
            publicity: "I",
            title: { zh: "是否延长异议核查", en: "period of the objection extended" },
          }),
          concludedOn: optional(date, { publicity: "I", title: { zh: "异议办结日期", en: "objection answered on" } }),
          result: optional(text(500), { publicity: "I", title: { zh: "异议处理结果", en: "answer to the objection" } }),
        }),
        {
          title: { zh: "修复异议", en: "objection" },
          definition: "对不予受理、不予修复或者公示内容、期限提出的异议申诉。",
          obligation: "O",
          publicity: "I",
          source: order36("第十八条"),
        },
      ),
    ),
    ...sourceOrgan(),
    envelope,
  },
});
