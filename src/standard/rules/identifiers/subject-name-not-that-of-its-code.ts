import { defineRule } from "../../../model/rule.ts";

export const subjectNameNotThatOfItsCode = defineRule({
  id: "subject-name-not-that-of-its-code",
  code: "IDN-012B",
  severity: "warning",
  dimension: "一致性",
  clause: "identifiers#subject-identity",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第二条第三款", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "名称与代码对应的主体不符", en: "name not that of the entity with the code" },
  why: "记录按代码记于主体名下，名称不符的可能记到了别人名下；也可能是尚未登记曾用名的旧名称，故仅作提示。个体工商户没有字号的填经营者姓名，责令变更名称期间以代码代替名称，不作判断。",
  message: {
    zh: "名称“{value}”既不是该代码的经营主体的名称“{name}”（{otherPlace}），也不是其曾用名",
    en: "“{value}” is neither the name of the entity with this code, “{name}” ({otherPlace}), nor a former one",
  },
  fix: {
    zh: "核对代码和名称；确为旧名称的，在登记信息的曾用名中补登",
    en: "check the code and the name; if it is an old name, add it to the former names",
  },
  relation: "agreement",
  on: { having: "subject" },
  at: "subject.name",
  by: "subject",
  among: ["market-entity"],
  args: { name: "other.entityName" },
  when: `this.subject.kind == "1"`,
  holds: `toFullWidthBrackets(this.subject.name) == toFullWidthBrackets(other.entityName) || this.subject.name == other.creditCode || other.entityName == other.creditCode || has(other.isNameUnderCorrection) && other.isNameUnderCorrection == "1" || has(other.formerNames) && other.formerNames.exists(former, toFullWidthBrackets(former.name) == toFullWidthBrackets(this.subject.name))`,
});
