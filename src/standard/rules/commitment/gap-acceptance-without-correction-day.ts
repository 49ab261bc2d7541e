import { defineRule } from "../../../model/rule.ts";

export const gapAcceptanceWithoutCorrectionDay = defineRule({
  id: "gap-acceptance-without-correction-day",
  code: "COM-030",
  severity: "warning",
  dimension: "完整性",
  clause: "commitment#links",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "容缺受理型承诺没有补正期限", en: "acceptance with gaps without a day to fill them" },
  why: "容缺受理以限期补齐材料为条件，没有期限就无法判断是否履行。",
  message: {
    zh: "承诺类型为 2（容缺受理型），但没有填写补正期限",
    en: "the type is 2 (accepted with gaps), but the day to fill them is missing",
  },
  fix: { zh: "填写应补齐材料的最后一日", en: "fill in the last day for the missing material" },
  on: ["commitment"],
  at: "correctionDueOn",
  holds: `this.commitmentType != "2" || has(this.correctionDueOn)`,
});
