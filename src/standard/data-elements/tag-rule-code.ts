import { defineDataElement } from "../../model/data-element.ts";

export const tagRuleCode = defineDataElement({
  id: "tag-rule-code",
  title: { zh: "标注规则编码", en: "code of a tag rule" },
  definition: "标注规则的编码；全国标注为 TAG-LAW 加两位数字，地方标注以省级命名空间开头。",
  representation: "an..32",
  kind: "identifier",
  source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
});
