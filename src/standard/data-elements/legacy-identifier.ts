import { defineDataElement } from "../../model/data-element.ts";

export const legacyIdentifier = defineDataElement({
  id: "legacy-identifier",
  title: { zh: "其他登记证号", en: "other registration number" },
  definition: "税务登记号、事业单位证书号、社会组织登记证号等原有证号。",
  representation: "an..50",
  kind: "identifier",
  source: { document: "双公示信息项", article: "行政许可、行政处罚信息项", confidence: "seen" },
});
