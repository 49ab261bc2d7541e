import { defineDataElement } from "../../model/data-element.ts";

export const indicatorCode = defineDataElement({
  id: "indicator-code",
  title: { zh: "指标编号", en: "code of an indicator" },
  definition: "指标体系中指标的编号，例如 R0301。",
  representation: "an..16",
  kind: "identifier",
  source: { document: "本标准", confidence: "design" },
});
