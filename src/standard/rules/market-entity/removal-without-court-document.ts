import { defineRule } from "../../../model/rule.ts";

export const removalWithoutCourtDocument = defineRule({
  id: "removal-without-court-document",
  code: "ENT-042A",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#removal",
  source: [{ document: "公司登记管理实施办法", article: "第二十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "涤除信息没有法院文书号", en: "removal without a court document" },
  why: "登记机关凭人民法院送达的协助执行通知书公示涤除信息；没有文号就无从核实依据。2025年2月10日《公司登记管理实施办法》施行前公示的，不作判断。",
  message: {
    zh: "涤除信息既没有协助执行通知书文号，也没有生效裁判文号",
    en: "the removal names neither the court's enforcement notice nor the judgment",
  },
  fix: {
    zh: "按人民法院送达的协助执行通知书填写文号；裁判文号可以一并填写",
    en: "fill in the number of the enforcement notice served by the court; that of the judgment may be added",
  },
  on: ["market-entity"],
  at: "removalByJudgment.enforcementNoticeNumber",
  holds: `
    !has(this.removalByJudgment) ||
    has(this.removalByJudgment.publishedOn) && this.removalByJudgment.publishedOn < "2025-02-10" ||
    has(this.removalByJudgment.enforcementNoticeNumber) ||
    has(this.removalByJudgment.judgmentNumber)
  `,
});
