import { defineRule } from "../../../model/rule.ts";

export const scopeWithLicenceDetails = defineRule({
  id: "scope-with-licence-details",
  code: "ENT-047",
  severity: "warning",
  dimension: "规范性",
  clause: "market-entity#scope",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "市场主体登记管理条例实施细则", article: "第十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "经营范围写有许可证号或者有效期", en: "scope with licence details" },
  why: "经营范围按规范目录的项目登记；许可证号和有效期会变，写在经营范围里很快过时，应记入行政许可信息。",
  message: { zh: "经营范围中写有许可证编号或者有效期", en: "the scope contains the number or validity of a licence" },
  fix: {
    zh: "从经营范围中删去许可证编号和有效期，改填行政许可信息",
    en: "move number and validity from the scope to an administrative licence record",
  },
  on: ["market-entity"],
  at: "businessScope",
  holds: `!this.businessScope.matches('许可证(书)?(编号|号)|有效期(限)?[至自到：:]')`,
});
