import { defineRule } from "../../../model/rule.ts";

export const licenceKindNoteMissing = defineRule({
  id: "licence-kind-note-missing",
  code: "LIC-003",
  severity: "error",
  dimension: "完整性",
  clause: "administrative-licence#kind",
  source: [
    { document: "双公示信息项", article: "XK_XKLB", confidence: "seen" },
    { document: "行政许可法", article: "第十二条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "许可类别为其他但没有说明", en: "licence of another kind without a description" },
  why: "行政许可法列明普通、特许、认可、核准、登记五类；填“其他”的须注明是哪一类，否则无法归类统计。",
  message: {
    zh: "许可类别为 9（其他），但没有填写其他许可类别说明",
    en: "the kind of licence is 9 (other), but it is not described",
  },
  fix: {
    zh: "在其他许可类别说明中注明具体类别；属于普通、特许、认可、核准、登记的，改填相应代码 1 至 5",
    en: "describe the kind; if it is one of the five of the law, use its code 1 to 5",
  },
  on: ["administrative-licence"],
  at: "licenceKindNote",
  holds: `this.licenceKind != "9" || has(this.licenceKindNote)`,
});
