import { defineDataElement } from "../../model/data-element.ts";

export const ruleCode = defineDataElement({
  id: "rule-code",
  title: { zh: "规则编号", en: "code of a rule" },
  definition: "规则的编号，三个字母加三位数字，可带一个字母。",
  representation: "an..20",
  kind: "identifier",
  source: { document: "本标准", confidence: "design" },
});
