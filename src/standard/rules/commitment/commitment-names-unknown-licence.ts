import { defineRule } from "../../../model/rule.ts";

export const commitmentNamesUnknownLicence = defineRule({
  id: "commitment-names-unknown-licence",
  code: "COM-022C",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#links",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "关联的许可不存在", en: "commitment names an unknown licence" },
  why: "凭文书号找不到许可记录的，多为文书号写法不同，或者许可在其他批次报送。",
  message: { zh: "没有文书号为 {value} 的行政许可记录", en: "there is no licence with the document number {value}" },
  fix: {
    zh: "核对关联许可决定文书号；许可在其他批次报送的不需处理",
    en: "check the number; nothing to do if the licence is in another batch",
  },
  relation: "reference",
  on: ["commitment"],
  at: "licenceDocumentNumber",
  by: "document-number",
  among: ["administrative-licence"],
  when: "has(this.licenceDocumentNumber)",
});
