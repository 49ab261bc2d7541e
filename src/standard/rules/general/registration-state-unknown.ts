import { defineRule } from "../../../model/rule.ts";

export const registrationStateUnknown = defineRule({
  id: "registration-state-unknown",
  code: "GEN-019C",
  severity: "warning",
  dimension: "规范性",
  clause: "general#codes",
  source: [{ document: "GS 14-2013", article: "CA19", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "登记状态代码不在代码集内", en: "unknown registration state code" },
  why: "歇业、责令关闭、另册等状态尚无代码，所以只作提示；常见原因是填了地方系统的内部代码。",
  message: {
    zh: "登记状态代码“{value}”不在代码集内",
    en: "the registration state code “{value}” is not in the code list",
  },
  fix: {
    zh: "按代码集填写：1存续、2吊销未注销、3吊销已注销、4注销、5撤销、6迁出、9其他",
    en: "use a code of the list: 1 in existence, 2 revoked, 3 revoked and deregistered, 4 deregistered, 5 annulled, 6 moved, 9 other",
  },
  each: { elements: ["registration-state"] },
  holds: `inCodeList("registration-state", this)`,
});
