import { defineRule } from "../../../model/rule.ts";

export const longTermDateInRecord = defineRule({
  id: "long-term-date-in-record",
  code: "GEN-011",
  severity: "error",
  dimension: "规范性",
  clause: "general#dates",
  source: [
    { document: "双公示信息项", article: "XK_YXQZI、CF_YXQ", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "用 2099-12-31 表示长期", en: "2099-12-31 for an unlimited term" },
  why: "双公示表格以 2099/12/31 表示长期，读取时已换为空值；记录中再出现的，或是接口没有换算，或是填在不能长期的日期上。",
  message: {
    zh: "{value} 在双公示表格中表示长期，记录中不应作为日期",
    en: "{value} stands for an unlimited term in the tables of double publicity and is no date in a record",
  },
  fix: {
    zh: "有效期至、处罚有效期、营业期限至可以长期，JSON 中写 null；其他日期不能长期，填写真实日期",
    en: "valid to, penalty valid to and term to may be unlimited: write null in JSON; other dates cannot: enter the real date",
  },
  each: { kinds: ["date"] },
  holds: `this != "2099-12-31"`,
});
