import { defineRule } from "../../../model/rule.ts";

export const omissionWithoutOrderToPublish = defineRule({
  id: "omission-without-order-to-publish",
  code: "INS-009",
  severity: "warning",
  dimension: "完整性",
  clause: "inspection-result#follow-up",
  source: [
    { document: "双随机一公开抽查结果", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "未按规定公示但没有责令公示", en: "omission without an order to publish" },
  why: "发现企业未按规定公示应当公示的信息的，责令其限期公示。",
  message: {
    zh: "检查结果为未按规定公示，后续处理没有“责令公示未公示信息”",
    en: "information was not published, but no order to publish is recorded",
  },
  fix: {
    zh: "补填后续处理；企业已经公示的，在备注中说明",
    en: "add the follow-up; if it has been published meanwhile, say so in the remark",
  },
  on: ["inspection-result"],
  at: "disposals",
  holds: `!(has(this.results) && "B" in this.results || has(this.publicityResults) && "2" in this.publicityResults || has(this.publicityResults) && "3" in this.publicityResults) || has(this.disposals) && "1" in this.disposals`,
});
