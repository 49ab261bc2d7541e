import { defineRule } from "../../../model/rule.ts";

export const codeNotInList = defineRule({
  id: "code-not-in-list",
  code: "GEN-019A",
  severity: "error",
  dimension: "规范性",
  clause: "general#codes",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "代码不在代码集内", en: "code not in the code list" },
  why: "代码项只能取代码集内的代码；表格中也可以写代码的名称。",
  message: {
    zh: "“{field}”的值 {value} 不在代码集“{list}”内",
    en: "the value {value} of “{field}” is not in the code list “{list}”",
  },
  fix: {
    zh: "[[是不是“{suggestion}”？]]可填：{allowed}",
    en: "[[did you mean “{suggestion}”? ]]allowed: {allowed}",
  },
  keywords: ["enum"],
});
