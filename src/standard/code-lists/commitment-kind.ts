import { defineCodeList } from "../../model/code-list.ts";

/** The five kinds of market regulation; the numbers are of this standard. */
export const commitmentKind = defineCodeList({
  id: "commitment-kind",
  title: { zh: "市场监管信用承诺类别", en: "kind of commitment in market regulation" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "审批替代", titleEn: "in place of an approval", aliases: ["审批替代型", "审批替代类"] },
    { code: "2", title: "证明替代", titleEn: "in place of a proof", aliases: ["证明替代型", "证明替代类", "证明事项"] },
    { code: "3", title: "主动声明", titleEn: "voluntary declaration", aliases: ["主动声明型", "主动声明类"] },
    { code: "4", title: "抽查检查", titleEn: "inspection", aliases: ["抽查检查型", "抽查检查类"] },
    { code: "5", title: "信用修复", titleEn: "credit repair", aliases: ["信用修复型", "信用修复类"] },
  ],
});
