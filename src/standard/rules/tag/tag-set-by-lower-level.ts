import { defineRule } from "../../../model/rule.ts";

export const tagSetByLowerLevel = defineRule({
  id: "tag-set-by-lower-level",
  code: "TAG-003",
  severity: "error",
  dimension: "一致性",
  clause: "tag#organ",
  source: [{ document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "标注机关层级低于设定层级", en: "organ below the level of the rule" },
  why: "各级的标注权限由标注规则规定，下级机关不能作出上级才有权作出的标注。",
  message: {
    zh: "标注机关层级为 {value}，规则的设定层级为 {level}（1国家 2省 3市 4县）",
    en: "the organ is of level {value}; the rule asks for level {level} or above",
  },
  fix: { zh: "由有权的机关作出，或者撤下该标注", en: "have the entitled organ set it, or remove it" },
  relation: "agreement",
  on: ["tag"],
  at: "taggedByLevel",
  by: "tag-rule",
  among: ["tag-rule"],
  args: { value: "this.taggedByLevel", level: "other.setLevel" },
  where: `other.version == this.ruleVersion`,
  holds: `int(this.taggedByLevel) <= int(other.setLevel)`,
});
